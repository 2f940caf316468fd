import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isAside, PARTICIPLE } from '../clause/english-participle.ts';
import type { TextSpan } from '../extraction.ts';
import type { NameFound } from '../link/named.ts';
import { amountsOf, moneyOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import { isCondition as isHindiCondition } from '../clause/hindi-ahead.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Need } from './act.ts';
import { HAPPENED } from './act.ts';
import { isAsked } from './asked.ts';
import type { Attribution } from './attribution.ts';
import {
  attributionAfter,
  attributionIn,
  attributionOf,
  factualityIn,
  isChoice,
  UNATTRIBUTED,
} from './attribution.ts';
import { withoutBackground } from './background.ts';
import { isPlanOff, withCancelled } from './cancelled.ts';
import { withCarriedKinds } from './carried-kinds.ts';
import { withContents } from './contents.ts';
import { disowningWord } from './disowned.ts';
import { hasDate, withEchoes } from './echoes.ts';
import { OF_FIGURES, tellsFigures } from './figures.ts';
import { frameWordsIn } from './frame-words.ts';
import { isQuoted } from './hearsay.ts';
import { entryAt } from '../read/entries.ts';
import { firstFrom } from '../read/first-from.ts';
import { withGapped } from './gapped.ts';
import { withHindiConjuncts } from './hindi-conjuncts.ts';
import { withHindiShares } from './hindi-shares.ts';
import { partiesOf, systemsWithin } from './participants.ts';
import { isCause } from './cause.ts';
import { isDoneByHavoc } from './plain-kind.ts';
import { plainActOf } from './plain.ts';
import { withRounds } from './rounds.ts';
import { isPromised, promisedAct } from './promised.ts';
import { isForSale } from './readiness.ts';
import { withAntecedents } from './antecedents.ts';
import { withLooseThings } from './loose-things.ts';
import { withTerms } from './terms.ts';
import { withoutScene } from './told-by-when.ts';
import { sharedSubject } from './shared-subject.ts';
import type { Telling } from './telling.ts';
import type { Match } from './triggers.ts';
import { isCancelling } from './better-match.ts';
import { isOfLast, isOfProtest, withVictims } from './victims.ts';
import { isHarmful, tellingsIn, tellsHarm } from './telling.ts';
import { isDeterminer } from './verb-forms-en.ts';

/**
 * Every act that a text tells, in order of their triggers; one clause may tell several. Linear.
 * @param names the names of events that the text has (`link/named.ts`)
 * @param dates where its dates stand, in order
 */
export function actsOf(
  passage: Passage,
  clauses: readonly Clause[],
  names: readonly NameFound[],
  dates: readonly Range[],
): readonly Act[] {
  const acts: Act[] = [];
  let attribution: Attribution = UNATTRIBUTED;
  let sentence: Act[] = [];
  /** Sentence of the last attack or accident: what tells of its victims is no event of its own. */
  let harmed = -Infinity;
  for (const [c, clause] of clauses.entries()) {
    if (clause.sentence !== clauses[c - 1]?.sentence) {
      acts.push(...ofSentence(passage, sentence));
      sentence = [];
      attribution = UNATTRIBUTED;
      if (entryAt(passage, clause.from)?.from === clause.from) harmed = -Infinity;
    }
    if (passage.sentences[clause.sentence]?.footer === true || isListTitle(passage, clause)) continue;
    const untrue = disowningWord(passage, clause);
    if (untrue !== null) sentence = sentence.map((act) => asDenied(passage, act, untrue));
    const shared = clause.subject ?? sharedSubject(passage, clauses, c);
    const words = frameWordsIn(passage, clause, shared);
    const here = attributionIn(passage, clause, words, attribution, clauses[c + 1]);
    const read = tellingsIn(passage, clause, words);
    const tellings = withoutSums(
      passage,
      clause,
      isOfSupposed(passage, clause, clauses[c - 1]) ? [] : read,
    ).filter(
      (telling) =>
        !tellsHarm(telling) ||
        clause.sentence === harmed ||
        // 2 अप्रैल को दूसरा जेट गिरा, जिसमें पायलट की जान गई: of its own sentence, whatever was told before.
        isOfLast(passage, clause, sentence) ||
        (clause.sentence - harmed > HARM_SENTENCES && !isOfProtest(passage, clause, sentence)) ||
        // Struck the camps two weeks after gunmen killed 26: what the camps were struck for.
        BEFORE_THAT.has(passage.tokens[clause.from]?.text ?? '') ||
        // In 2005 a quake killed hundreds: another one. Nor is who was kidnapped on a day of it a victim of what was told before.
        (isOwnHarm(telling) && hasDate(passage, clause)),
    );
    const isHavoc = tellings.length > 0 && isDoneByHavoc(passage, clause, shared);
    const told = tellings
      .map((telling) =>
        actOf(passage, clause, telling, {
          here,
          names,
          part: partOf(passage, telling, tellings, clause),
          isQuoted: isQuoted(passage, clause, clauses[c + 1]),
        }),
      )
      .map((act) => (isHavoc && BY_PEOPLE.has(act.kind) ? { ...act, kind: 'accident' as const } : act))
      .filter(({ factuality }) => !here.wished || HAPPENED.has(factuality))
      .filter((act) => !isNeither(passage, clause, act))
      .filter(
        ({ factuality, trigger }) =>
          !isInverted(passage, clause, trigger, factuality) &&
          (HAPPENED.has(factuality) || !isCondition(passage, clause, trigger)),
      );
    // जुलाई में हुआ करार सितंबर में लागू हो गया: a Hindi noun leaves its verb what another day tells.
    const isPlain = tellings.every(
      ({ needs, match }) =>
        needs === 'own-date' ||
        (clause.lang === 'hi' && clause.finite !== null && match.verb === null) ||
        isOfParticiple(passage, clause, match) ||
        isCause(passage, clause, match),
    );
    const isSupposed = isInverted(passage, clause, { from: clause.from + 2, to: clause.to }, 'done');
    const plain = isPlain && !isSupposed ? plainActOf(passage, clause, here, shared) : null;
    const isAfter = plain !== null && tellings.every(({ match }) => isCause(passage, clause, match));
    const whole = isAfter ? [] : ofSubject(passage, clause, alone(passage, clause, told));
    const isOpen = plain === null || !hasDate(passage, clause);
    const isSaid = isOpen && told.every(({ kind, needs }) => kind === 'statement' || needs === 'own-date');
    const promised = isSaid ? promisedAct(passage, clause, clauses[c - 1], here) : null;
    const other = promised ?? plain;
    const all = other === null ? whole : [...whole, other];
    sentence.push(
      ...(isAsked(passage, clause) ? all.map((act) => ({ ...act, needs: 'more' as const })) : all),
    );
    if (tellings.some((telling) => isHarmful(telling) && !tellsHarm(telling))) harmed = clause.sentence;
    attribution = attributionAfter(passage, clause, words, here, told.at(-1) ?? null);
  }
  acts.push(...ofSentence(passage, sentence));
  const kinds = withCarriedKinds(passage, acts);
  const full = withAntecedents(passage, withLooseThings(passage, clauses, kinds));
  const told = withGapped(passage, withEchoes(passage, full), dates);
  return withRounds(passage, withHindiShares(passage, clauses, withHindiConjuncts(passage, told), dates));
}

/** Kinds of what only people do. */
const BY_PEOPLE: ReadonlySet<Kind> = new Set(['decision', 'sanction', 'attack']);

/** Timeline of the AUKUS pact, Key dates in the dispute: a line that only says of what the dates under it are. */
function isListTitle({ tokens }: Passage, { from, finite }: Clause): boolean {
  if (finite !== null || tokens[from]?.line !== true) return false;
  const at = tokens[from].text === 'a' || tokens[from].text === 'key' ? from + 1 : from;
  return LIST_TITLES.has(tokens[at]?.text ?? '') && OF_LIST.has(tokens[at + 1]?.text ?? '');
}

const LIST_TITLES = wordSet('timeline chronology dates milestones');
const OF_LIST = wordSet('of in for');

/** Harm whose words say of what it is, and what is done to people by name: murdered, kidnapped. */
function isOwnHarm({ match: { entry } }: Telling): boolean {
  return entry.frame.within.length > 0 || entry.id === 'en-attack-kill';
}

/** What the clause after it calls untrue. */
function asDenied(passage: Passage, act: Act, { from, to }: Range): Act {
  const [rule, ...rules] = act.rules.filter((name) => !name.startsWith('fact-'));
  return {
    ...act,
    factuality: 'denied',
    mark: spanOf(passage, { from, to }),
    clause: { from: act.clause.from, to },
    rules: [rule ?? '', 'fact-denied', ...rules],
  };
}

/** The acts of a whole sentence: without what only leads to another of them. */
function ofSentence(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const told = withContents(passage, withVictims(passage, acts));
  const own = withoutCarriers(passage, withoutScene(passage, told));
  return withTerms(passage, withCancelled(passage, own));
}

/** The jet, bought in 1998, was retired on Monday; freed in May, he left in June: a participle leaves the clause's verb what that tells. */
function isOfParticiple(passage: Passage, { from, lang, finite }: Clause, { head }: Match): boolean {
  if (lang !== 'en' || finite === null || head.to > finite.from) return false;
  const opens = head.from === from && PARTICIPLE.test(passage.tokens[from]?.text ?? '');
  return opens || isAside(passage, head);
}

/** Seven billion crowns crown no one: what a sum of money is said with tells no act. */
function withoutSums(passage: Passage, clause: Clause, tellings: readonly Telling[]): readonly Telling[] {
  if (tellings.length === 0) return tellings;
  const sums = moneyOf(passage, clause);
  if (sums.length === 0) return tellings;
  return tellings.filter(
    ({ match: { head } }) => !sums.some(({ from, to }) => from < head.from && head.to <= to),
  );
}

/** Would have eased the rules, and raised a tax: what goes on from what would have been. */
function isOfSupposed(
  { tokens }: Passage,
  { from, finite, sentence }: Clause,
  before: Clause | undefined,
): boolean {
  if (before?.sentence !== sentence || before.finite === null || finite?.from !== from + 1) return false;
  if (tokens[from]?.text !== 'and' || tokens[before.finite.from]?.text !== 'would') return false;
  return tokens[before.finite.from + 1]?.text === 'have';
}

/** Neither accepted nor refused: what was done of neither is no event, unless of a day. */
function isNeither(passage: Passage, clause: Clause, { factuality, trigger }: Act): boolean {
  if (factuality !== 'denied' || clause.lang !== 'en' || hasDate(passage, clause)) return false;
  for (let i = trigger.from - 1; i >= Math.max(clause.from, trigger.from - NEITHER_REACH); i--)
    if (NEITHER.has(passage.tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from such a word to its verb. */
const NEITHER_REACH = 3;
const NEITHER = wordSet('neither nor');

/** If the agreement is signed this year, unless talks resume, to see whether it is sold: what may be told there is no event. */
function isCondition(passage: Passage, clause: Clause, trigger: Range): boolean {
  const { tokens } = passage;
  const { from, finite } = clause;
  // मांगें नहीं मानी गईं तो हड़ताल होगी.
  if (clause.lang === 'hi') return finite !== null && isHindiCondition(passage, clause, finite);
  // If the war goes on, Europe will impose sanctions: after the comma it is what would be done.
  for (let i = trigger.from - 1; i >= Math.max(from, trigger.from - CONDITION); i--) {
    const text = tokens[i]?.text ?? '';
    if (CONDITIONS.has(text) && !isChoice(passage, i)) return true;
    if (text === ',') return false;
  }
  return false;
}

/** Tokens from such a word to the verb of its clause, at most. */
const CONDITION = 24;
const CONDITIONS = wordSet('if unless whether');

/** Had India bought the jets, it would have saved; should talks fail: a condition without if, up to its comma. */
function isInverted(
  passage: Passage,
  { from, lang, mood }: Clause,
  trigger: Range,
  factuality: Factuality,
): boolean {
  const { tokens } = passage;
  if (lang === 'en' && mood === 'possible' && hadBefore(passage, from, trigger)) return true;
  if (lang !== 'en' || !INVERTED.has(tokens[from]?.text ?? '') || tokens[from]?.capital !== true)
    return false;
  // Had to resign, should be: no subject behind it.
  if (trigger.from <= from + 1 || tokens[from + 1]?.text === 'to') return false;
  // Had talks been held, the war might have stopped: nor is what hangs on it.
  if (factuality === 'reported') return true;
  for (let i = from; i < trigger.from; i++) if (tokens[i]?.text === ',') return false;
  return true;
}

const INVERTED = wordSet('had should were');

/** Hundreds might have died had the bomb gone off: behind what it would have led to, before its subject. */
function hadBefore({ tokens }: Passage, from: number, trigger: Range): boolean {
  for (let i = trigger.from - 1; i > Math.max(from, trigger.from - HAD_REACH); i--) {
    const [before, next] = [tokens[i - 1], tokens[i + 1]];
    if (tokens[i]?.text === 'had')
      return before?.text !== 'that' && next !== undefined && (isDeterminer(next.text) || next.capital);
    if (tokens[i]?.kind === 'mark') return false;
  }
  return false;
}

/** Tokens from such a had to its verb. */
const HAD_REACH = 8;

/** The only act of a clause has all its things, wherever in it they stand. */
function alone(passage: Passage, clause: Clause, acts: readonly Act[]): readonly Act[] {
  const telling = acts.filter(({ needs }) => needs !== 'more');
  const [only] = telling;
  if (telling.length !== 1 || only === undefined) return acts;
  const whole = {
    systems: only.systems.length > 0 ? only.systems : systemsOf(passage, clause, only.kind),
    amounts: only.amounts.length > 0 ? only.amounts : amountsOf(passage, clause),
    quantities: only.quantities.length > 0 ? only.quantities : quantitiesOf(passage, clause),
  };
  return acts.map((act) => (act === only ? { ...act, ...whole } : act));
}

/** Harpoon missiles, cleared in 2020, began arriving: of what stands before the first verb of an English clause are all its acts. */
function ofSubject(passage: Passage, clause: Clause, acts: readonly Act[]): readonly Act[] {
  if (clause.lang !== 'en' || acts.length < 2) return acts;
  const first = Math.min(...acts.map(({ trigger }) => trigger.from));
  const subject = { from: clause.from, to: first };
  return acts.map((act) => {
    const isWithout = act.systems.length === 0 && COUNTED.has(act.kind);
    return isWithout ? { ...act, systems: systemsOf(passage, subject, act.kind) } : act;
  });
}

/** The part of a clause in which the things of one of its acts are told: up to its verb in Hindi, from it in English. */
function partOf(
  passage: Passage,
  own: Telling,
  tellings: readonly Telling[],
  { from, to, lang }: Clause,
): Range {
  const verbal = tellings.filter(({ match }) => match.verb !== null);
  const i = verbal.indexOf(own);
  if (i < 0) return { from, to };
  const [before, after] = [verbal[i - 1]?.match, verbal[i + 1]?.match];
  const { head } = own.match;
  if (lang === 'en')
    return {
      from: before === undefined ? from : head.from,
      to: tailOf(passage, head.to, after?.head.from ?? to),
    };
  return {
    from: before === undefined ? from : Math.min(endOf(before), head.from),
    to: after === undefined ? to : endOf(own.match),
  };
}

/** Where what came of an act begins: backed out of the deal, narrowing its choices down to two jets. */
function tailOf({ tokens }: Passage, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text === ',' && next?.kind === 'latn' && RESULTING.has(next.text)) return i;
  }
  return to;
}

const RESULTING = wordSet(
  'narrowing ending drawing prompting sparking triggering provoking leaving paving raising breaking clearing making becoming bringing angering forcing opening replacing joining beating following',
);

function endOf({ head, verb }: Match): number {
  return Math.max(head.to, verb?.to ?? 0);
}

/** Sentences in which the victims of an attack or accident are told. */
const HARM_SENTENCES = 2;
const BEFORE_THAT = wordSet('after before');

/** Where a sentence tells what was said, that it was said is no event; its date stays the saying's. */
function withoutCarriers(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const isSaying = (act: Act) =>
    isAnnouncing(passage, act) ||
    (act.kind === 'statement' && !APOLOGISED.has(passage.tokens[act.trigger.from]?.text ?? ''));
  const isEnglish = ({ trigger }: Act) => passage.tokens[trigger.from]?.kind === 'latn';
  // अप्रैल में बताया कि बैठक नहीं हुई: in Hindi nothing else happened than that it was told; in English the denied act has its day.
  const contents = acts.filter(
    (act) =>
      !isSaying(act) &&
      (act.needs === 'nothing' ||
        isPromised(act) ||
        isDatedContent(passage, act) ||
        isDatedPlan(passage, act)) &&
      (act.factuality !== 'denied' || isEnglish(act)),
  );
  if (contents.length === 0) return acts;
  // Disclosed in June that they cost more; Bern ordered 36 in 2022: what a semicolon parts from it was not said.
  const parts = partsOf(passage, acts);
  // Bought guns on Thursday, and the minister said on Friday that more were needed: not what stands before the and.
  const isTold = (act: Act) =>
    contents.some(
      (other) =>
        parts.get(other) === parts.get(act) &&
        (other.trigger.from > act.trigger.from || !isSaidBeside(passage, act.clause)),
    );
  // … and said on Monday it would buy jets: what was said stands behind it, in its own clause.
  const isBehind = ({ clause, trigger }: Act) =>
    contents.some((other) => other.clause.from === clause.from && other.trigger.from > trigger.from);
  return acts.map((act) =>
    isSaying(act) && isTold(act) && ((isEnglish(act) && isBehind(act)) || !isApart(passage, act))
      ? { ...act, needs: 'more' as const }
      : act,
  );
}

/** Who apologised and promised to pay has done both. */
const APOLOGISED = wordSet('apologised apologized apologises apologizes');

/** Which part of its sentence, between semicolons, tells each act. */
function partsOf({ tokens }: Passage, acts: readonly Act[]): ReadonlyMap<Act, number> {
  const parts = new Map<Act, number>();
  let [part, at] = [0, acts[0]?.trigger.from ?? 0];
  for (const act of acts.toSorted((a, b) => a.trigger.from - b.trigger.from)) {
    for (; at < act.trigger.from; at++) if (tokens[at]?.text === ';') part++;
    parts.set(act, part);
  }
  return parts;
}

/** Told the senate on Monday that the ship would be laid down in May: what was told has a day of its own, whatever its verb. */
function isDatedContent(passage: Passage, { needs, clause }: Act): boolean {
  return needs === 'lone-date' && passage.tokens[clause.from]?.text === 'that' && hasDate(passage, clause);
}

/** Said on Monday it will invest: of the clause that says so, with its day. */
function isDatedPlan(passage: Passage, { needs, factuality, clause, trigger }: Act): boolean {
  return (
    needs === 'date' &&
    factuality === 'planned' &&
    passage.tokens[trigger.from]?.kind === 'latn' &&
    hasDate(passage, clause)
  );
}

/** मंगलवार को हालात की जानकारी दी और शुक्रवार को समिति बनाई: said on one day, before or after what was done on another. */
function isApart(passage: Passage, { clause, trigger, factuality }: Act): boolean {
  const { tokens } = passage;
  if (tokens[trigger.from]?.kind !== 'deva') return isApartInEnglish(passage, clause, factuality);
  if (!hasDate(passage, clause)) return false;
  if (AND.has(tokens[clause.from]?.text ?? '')) return true;
  const next = { from: clause.to, to: clause.to + NEXT_DAY };
  return AND.has(tokens[clause.to]?.text ?? '') && hasDate(passage, next);
}

/** Declared the award void in 1962, and four years later the parties signed: what was said on a day of its own, joined to what was done on another. */
function isBesideNext(passage: Passage, clause: Range): boolean {
  const { tokens } = passage;
  if (tokens[clause.to - 1]?.text !== ',' || !JOINING.has(tokens[clause.to]?.text ?? '')) return false;
  const isDated = hasDate(passage, clause) || YEAR.test(tokens[clause.to - 2]?.text ?? '');
  return isDated && hasDate(passage, { from: clause.to, to: clause.to + BESIDE_DAY });
}

const YEAR = /^\d{4}$/;

/** Tokens of a clause in which its day opens it. */
const BESIDE_DAY = 7;
const JOINING = wordSet('and but while');

/** Will address the nation on Friday; took the palace in March, and declared the city free two months later. */
function isApartInEnglish(passage: Passage, clause: Range, factuality: Factuality): boolean {
  const words = passage.tokens.slice(clause.from, clause.to + 1).map(({ text }) => text);
  if (factuality === 'planned') return hasDate(passage, clause);
  if (isBesideNext(passage, clause)) return true;
  if (words[0] !== 'and' || words.includes('that')) return false;
  return words.includes('later') || hasDate(passage, clause);
}

/** , and the minister said on Friday that: a saying with a subject and a day of its own. */
function isSaidBeside(passage: Passage, clause: Range): boolean {
  const { tokens } = passage;
  if (tokens[clause.from]?.text !== 'and' || tokens[clause.from - 1]?.text !== ',') return false;
  return tokens[clause.to]?.text === 'that' && hasDate(passage, clause);
}

/** Tokens after "and" in which a day of its own stands. */
const NEXT_DAY = 5;
const AND = wordSet('और तथा एवं');

/** घोषणा की कि …: what is announced is told after it. */
function isAnnouncing({ tokens }: Passage, { kind, trigger, clause }: Act): boolean {
  if (kind !== 'decision' || !ANNOUNCING.has(tokens[trigger.from]?.text ?? '')) return false;
  return [clause.to - 1, clause.to].some((i) => tokens[i]?.text === 'कि');
}

const ANNOUNCING = wordSet('घोषणा ऐलान एलान');

function actOf(
  passage: Passage,
  clause: Clause,
  telling: Telling,
  {
    here,
    names,
    part,
    isQuoted,
  }: {
    readonly here: Attribution;
    readonly names: readonly NameFound[];
    readonly part: Range;
    readonly isQuoted: boolean;
  },
): Act {
  const { match, stance } = telling;
  const range: Range = { from: clause.from, to: clause.to };
  const { factuality, mark } = factualityIn(stance, attributionOf(passage, here, match.head));
  const amounts = amountsOf(passage, part);
  const isMade = amounts.length > 0 && isBargained(passage, clause, telling);
  const isOff = isPlanOff(passage, clause, match);
  const thought = ofKind(telling, factuality);
  const isOffer = thought === 'considered' && isForSale(passage, telling);
  const told = isOff ? 'denied' : isMade ? 'done' : isOffer ? 'offered' : thought;
  const end = clause.lang === 'en' ? tailOf(passage, match.head.to, clause.to) : clause.to;
  const { countries, actors, place } = partiesOf(passage, clause, end);
  const trigger = { from: match.head.from, to: match.head.to };
  const name = nameAt(names, trigger) ?? (BEGINNING.has(match.entry.id) ? nameBeside(names, trigger) : null);
  return {
    clause: range,
    sentence: clause.sentence,
    trigger,
    kind: isOff ? 'other' : kindOf(telling, told, name),
    factuality: told,
    mark: mark === null || told === 'done' ? null : spanOf(passage, { from: mark.from, to: mark.to }),
    // The dollar's country takes no part in what is paid in dollars.
    countries: withoutBackground(passage, { clause: range, trigger }, countries).filter(
      ({ span }) => !amounts.some((sum) => holds(sum.span, span)),
    ),
    systems: systemsOfAct(passage, clause, part, kindOf(telling, told, name)),
    actors,
    place,
    amounts,
    quantities: quantitiesOf(passage, part),
    name: name === null ? null : { value: name.key, span: spanOf(passage, { from: name.from, to: name.to }) },
    needs: needsOf(telling, told, here, isQuoted),
    rules: [match.entry.id, `fact-${told}`, ...(isOfFigures(passage, clause, match) ? [OF_FIGURES] : [])],
  };
}

/** Exports slumped in 2023. */
function isOfFigures(passage: Passage, clause: Clause, { entry, head }: Match): boolean {
  return entry.id === 'en-other-business' && tellsFigures(passage, clause, head, false);
}

/** Acts whose things a number of them tells: 15 ड्रोन मिलेंगे. */
const COUNTED: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'agreement',
  'decision',
  'request',
  'accident',
  'test',
  'deployment',
  'other',
]);

function systemsOf(passage: Passage, range: Range, kind: Kind): Act['systems'] {
  const { systems, counted } = systemsWithin(passage, range);
  return systems.length === 0 && COUNTED.has(kind) ? counted : systems;
}

/** Those of its part of the clause, else of the subject that something told beside parts from it. */
function systemsOfAct(passage: Passage, { subject }: Clause, part: Range, kind: Kind): Act['systems'] {
  const own = systemsOf(passage, part, kind);
  return own.length > 0 || subject === null ? own : systemsWithin(passage, subject).systems;
}

function holds(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Agreed to buy 54 tanks for two billion dollars: with its sum agreed too, the purchase is made. */
function isBargained({ tokens }: Passage, clause: Clause, { match, stance }: Telling): boolean {
  const { mode, mark, factuality } = stance;
  if (match.entry.kind !== 'procurement' || factuality !== 'planned' || mode !== 'content') return false;
  return mark !== null && clause.tense === 'past' && tokens[mark.from]?.text === 'agreed';
}

/** What was called off is denied; an offer that was made is `offered`: what it offers has not happened. */
function ofKind({ match, isReady }: Telling, factuality: Factuality): Factuality {
  const { entry } = match;
  if (isCancelling(match))
    return HAPPENED.has(factuality) || factuality === 'planned' ? 'denied' : factuality;
  const isMade = HAPPENED.has(factuality) || factuality === 'offered';
  if (!isMade) return factuality;
  if (entry.id.endsWith('-consider')) return isReady === true ? 'offered' : 'considered';
  // सहायता की घोषणा की: announced is not given.
  if (entry.id.endsWith('-pledge')) return 'planned';
  return entry.kind === 'offer' ? 'offered' : factuality;
}

/** The kind of act: of a named event its own; to offer to sell or to want to buy is an offer, whatever word says so. */
function kindOf({ match: { entry, verb }, stance }: Telling, told: Factuality, name: NameFound | null): Kind {
  if (name !== null && entry.kind === 'other') return name.entry.kind;
  const isOffer =
    stance.mode === 'content' &&
    (told === 'offered'
      ? entry.kind === 'procurement' || entry.kind === 'delivery'
      : told === 'considered' && entry.kind === 'procurement' && entry.lang === 'hi' && verb !== null);
  return isOffer ? 'offer' : entry.kind;
}

/** Kinds of `other` that make news by themselves; the rest (begins, opens, sells) only on a day. */
const NEWS: ReadonlySet<string> = new Set([
  'en-other-sport',
  ...['death', 'election', 'appoint', 'arrest', 'space'].flatMap((what) => [
    `hi-other-${what}`,
    `en-other-${what}`,
  ]),
]);

function needsOf(
  { match, needs, stance }: Telling,
  factuality: Factuality,
  here: Attribution,
  isQuoted: boolean,
): Need {
  if (needs !== 'nothing') return needs;
  const { entry } = match;
  // बधाई दी, फैसले का स्वागत किया: whoever answers what happened makes news, as who merely says something doesn't.
  const isPlain =
    (entry.kind === 'statement' && !entry.id.endsWith('-react')) ||
    (entry.kind === 'other' && !NEWS.has(entry.id));
  // What was not decided, what might be done: no news unless of a day or denied by someone.
  // कहा कि उसने कोई मिसाइल नहीं दी: someone says so.
  const isSaid = here.isSubordinate || isQuoted;
  const isDenied = here.denied !== null || (isSaid && entry.kind === 'delivery');
  const isOff = stance.isOff === true || isCancelling(match);
  const isIdle = factuality === 'denied' && !isDenied && !isOff && IDLE.has(entry.kind);
  const isThought = factuality === 'considered' && entry.kind !== 'offer' && here.isSubordinate;
  // अगर … तो हमला करेगा: what hangs on a condition happens on no day of its own.
  const isSupposed = factuality === 'considered' && here.supposed !== null;
  return isPlain || isIdle || isThought || isSupposed ? 'date' : needs;
}

const IDLE: ReadonlySet<Kind> = new Set([
  'decision',
  'other',
  'statement',
  'request',
  'rejection',
  'aid',
  'delivery',
]);

/** Frames whose object can be an event: launched Operation X. */
const BEGINNING: ReadonlySet<string> = new Set([
  'hi-other-begin',
  'en-other-begin',
  'en-attack-attack',
  'hi-attack-attack',
]);
const BESIDE = 6;

/** The event's name a few words from a verb. */
function nameBeside(names: readonly NameFound[], { from, to }: Range): NameFound | null {
  const next = firstFrom(names, to);
  return (
    [names[next - 1], names[next]].find(
      (name) => name !== undefined && name.from - to < BESIDE && from - name.to < BESIDE,
    ) ?? null
  );
}

/** The event's name that a trigger stands in. */
function nameAt(names: readonly NameFound[], { from, to }: Range): NameFound | null {
  const next = firstFrom(names, to);
  const name = names[next - 1];
  return name !== undefined && name.to > from ? name : null;
}
