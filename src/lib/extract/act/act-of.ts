import { fold } from '#lib/event/fold.ts';
import type { Factuality, Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { TextSpan } from '../extraction.ts';
import type { NameFound } from '../link/named.ts';
import { answersIn } from '../date/asides.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import { GENITIVE } from '../read/genitive.ts';
import { isTold } from '../clause/english-boundary.ts';
import { PARTICIPLE } from '../clause/english-participle.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import { isOfOtherVisit } from './whose-visit.ts';
import type { Act, Need, Proved } from './act.ts';
import { HAPPENED, joined } from './act.ts';
import type { Attribution } from './attribution.ts';
import { attributionOf, factualityIn } from './attribution.ts';
import { withoutBackground } from './background.ts';
import { isPlanOff } from './cancelled.ts';
import { castOf } from './cast.ts';
import { OF_FIGURES, tellsFigures } from './figures.ts';
import { firstFrom } from '../read/first-from.ts';
import { participantsOf, partiesOf, systemsWithin } from './participants.ts';
import { withoutPurpose } from './purpose.ts';
import { isForSale } from './readiness.ts';
import { isLeftUndone, TELLING_WHICH } from './left-undone.ts';
import type { Telling } from './telling.ts';
import type { Match } from './match.ts';
import { isCancelling } from './better-match.ts';

/** The only act of a clause has all its things, wherever in it they stand. */
export function alone(passage: Passage, clause: Clause, acts: readonly Act[]): readonly Act[] {
  const telling = acts.filter(({ needs }) => needs !== 'more');
  const [only] = telling;
  if (telling.length !== 1 || only === undefined) return acts;
  const isLeaning = clause.lang === 'en' && LEANING.has(passage.tokens[clause.from]?.text ?? '');
  const range = isLeaning ? { from: clause.from, to: tailOf(passage, clause, only.trigger.to) } : clause;
  const whole = {
    systems:
      only.systems.length > 0
        ? only.systems
        : systemsOf(passage, withoutPurpose(passage, range, only.trigger.to), only.kind),
    amounts: only.amounts.length > 0 ? only.amounts : amountsOf(passage, range),
    quantities: only.quantities.length > 0 ? only.quantities : quantitiesOf(passage, range),
  };
  return acts.map((act) => (act === only ? { ...act, ...whole } : act));
}

/** Harpoon missiles, cleared in 2020, began arriving: of what stands before the first verb of an English clause are all its acts. */
export function ofSubject(passage: Passage, clause: Clause, acts: readonly Act[]): readonly Act[] {
  if (clause.lang !== 'en' || acts.length < 2) return acts;
  const first = Math.min(...acts.map(({ trigger }) => trigger.from));
  const subject = { from: clause.from, to: first };
  return acts.map((act) => {
    const isWithout = act.systems.length === 0 && COUNTED.has(act.kind);
    return isWithout ? { ...act, systems: systemsOf(passage, subject, act.kind) } : act;
  });
}

/** The part of a clause in which the things of one of its acts are told: up to its verb in Hindi, from it in English. */
export function partOf(
  passage: Passage,
  own: Telling,
  tellings: readonly Telling[],
  { from, to, lang, finite }: Clause,
): Range {
  const verbal = tellings.filter(({ match }) => match.verb !== null);
  const i = verbal.indexOf(own);
  if (i < 0) return finite === null ? listedPart(passage, own, tellings, { from, to }) : { from, to };
  const [before, after] = [verbal[i - 1]?.match, verbal[i + 1]?.match];
  const { head } = own.match;
  // Estonia said three MiG-31s violated its airspace: with the subject of what was said.
  const isSaid =
    before !== undefined && before.head.from === finite?.from && isTold(passage, before.head.from);
  if (lang === 'en')
    return {
      from: isSaid
        ? before.head.to
        : before === undefined
          ? from
          : (subjectBehind(passage, finite, before.head.to, head) ?? head.from),
      to: tailOf(passage, { from, to }, head.to, after?.head.from),
    };
  return {
    from: before === undefined ? from : Math.min(endOf(before), head.from),
    to: after === undefined ? to : endOf(own.match),
  };
}

/** पुतिन की यात्रा, राइफलों का करार: of nouns in a list without a verb each has what stands between it and the one before. */
function listedPart(
  { tokens }: Passage,
  { match: { head } }: Telling,
  tellings: readonly Telling[],
  { from, to }: Range,
): Range {
  const ends = tellings.map(({ match }) => match.head.to).filter((end) => tokens[end]?.text === ',');
  const before = ends.filter((end) => end <= head.from);
  return { from: Math.max(from, ...before), to: ends.includes(head.to) ? head.to : to };
}

/** Under the contract, concluded in Goa, the first squadron was fielded: where the subject of the clause's own verb begins behind what is told before it. */
function subjectBehind(
  { tokens }: Passage,
  finite: Clause['finite'],
  from: number,
  head: Range,
): number | null {
  if (finite === null || head.from < finite.from || head.from >= finite.to) return null;
  for (let i = finite.from - 1; i >= from; i--)
    if (tokens[i]?.text === ',') return SUBJECTS.has(tokens[i + 1]?.text ?? '') ? i + 1 : null;
  return null;
}

const SUBJECTS = wordSet('the a an its their his her all both');

/** Where what came of an act begins: backed out of the deal, narrowing its choices down to two jets. */
function tailOf({ tokens }: Passage, clause: Range, from: number, to = clause.to): number {
  const isLeaning = LEANING.has(tokens[clause.from]?.text ?? '');
  for (let i = from; i < to - 1; i++) {
    const next = tokens[i + 1];
    if (tokens[i]?.text !== ',' || next?.kind !== 'latn') continue;
    // After Russia invaded Ukraine, along with 48 jets: of what the main clause tells.
    if (RESULTING.has(next.text) || (isLeaning && ALONG.has(next.text))) return i;
  }
  return to;
}

const ALONG = wordSet('along together');
const LEANING = wordSet('after before since when while');
const RESULTING = wordSet(
  'narrowing ending drawing prompting sparking triggering provoking leaving paving raising breaking clearing making becoming bringing angering forcing opening replacing joining beating following',
);

function endOf({ head, verb }: Match): number {
  return Math.max(head.to, verb?.to ?? 0);
}

/**
 * The act that a telling of a clause comes to: its kind and how sure it is, who takes part, its things.
 * @param part of the clause, in which its things stand
 * @param isQuoted the clause behind it says who told it
 */
export function actOf(
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
  const stated = factualityIn(stance, attributionOf(passage, here, match.head));
  const foiled = foiledBehind(passage, match);
  const { factuality, mark } = foiled === null ? stated : { factuality: 'denied' as const, mark: foiled };
  const amounts = amountsOf(passage, part);
  const isMade = isBargained(passage, clause, telling, amounts.length > 0);
  const isOff = isPlanOff(passage, clause, match);
  const thought = ofKind(telling, factuality);
  const isOffer = thought === 'considered' && isForSale(passage, telling);
  const told = isOff ? 'denied' : isMade ? 'done' : isOffer ? 'offered' : thought;
  const end =
    clause.lang === 'en'
      ? tailOf(passage, clause, match.head.to)
      : isOfAnother(passage, telling)
        ? match.head.to
        : clause.to;
  const { countries, actors, place } = isDoneByOthers(passage, clause, match)
    ? participantsOf(passage, { from: match.head.from, to: end })
    : partiesOf(passage, clause, end);
  const trigger = { from: match.head.from, to: match.head.to };
  const name =
    nameAt(names, trigger) ??
    (isBeginning(passage, match) ? nameBeside(passage, names, trigger, clause) : null);
  return {
    clause: range,
    sentence: clause.sentence,
    trigger,
    kind: isOff ? 'other' : kindOf(telling, told, name),
    factuality: told,
    mark: mark === null || told === 'done' ? null : spanOf(passage, { from: mark.from, to: mark.to }),
    // The dollar's country takes no part in what is paid in dollars.
    countries: joined(
      withoutBackground(passage, { clause: range, trigger }, countries).filter(
        ({ span }) => !amounts.some((sum) => holds(sum.span, span)),
      ),
      partnersOf(passage, name ?? nameBeside(passage, names, trigger, clause), match),
    ),
    systems: systemsOfAct(
      passage,
      clause,
      withoutPurpose(passage, part, match.head.to),
      kindOf(telling, told, name),
    ),
    actors: withoutCompanyBefore(passage, { clause: range, trigger }, withoutSource(passage, match, actors)),
    place: place !== null && isElsewhere(passage, trigger, place.span) ? null : place,
    amounts,
    quantities: quantitiesOf(passage, part),
    name: name === null ? null : { value: name.key, span: spanOf(passage, { from: name.from, to: name.to }) },
    needs: isMade ? 'nothing' : needsOf(passage, clause, telling, told, { here, isQuoted }),
    rules: [match.entry.id, `fact-${told}`, ...(isOfFigures(passage, clause, match) ? [OF_FIGURES] : [])],
  };
}

/** पुतिन से मुलाकात से पहले राजनाथ ने बेलौसोव से भेंट की: whom someone met before or after that took no part in it. */
function withoutCompanyBefore(
  { tokens }: Passage,
  { clause, trigger }: Pick<Act, 'clause' | 'trigger'>,
  actors: Act['actors'],
): Act['actors'] {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let end = -1;
  for (let i = clause.from; i < trigger.from - 3; i++) {
    if (text(i) === 'ने') break;
    const isWhen = (text(i + 1) === 'से' || text(i + 1) === 'के') && WHEN.has(text(i + 2));
    if (TALKS.has(text(i)) && isWhen) end = i + 3;
  }
  const start = tokens[end]?.start ?? Infinity;
  const own = actors.filter(({ span }) => span.start >= start);
  return end < 0 || own.length === 0 ? actors : own;
}

/** भारतीय सेना के मुताबिक झड़प में 20 मारे गए: who tells of harm did none. */
function withoutSource(passage: Passage, { entry }: Match, actors: Act['actors']): Act['actors'] {
  if (entry.lang !== 'hi' || (entry.kind !== 'attack' && entry.kind !== 'accident')) return actors;
  const { tokens } = passage;
  return actors.filter(({ span }) => {
    const to = tokenFrom(passage, span.end);
    return tokens[to]?.text !== 'के' || !ACCORDING.has(tokens[to + 1]?.text ?? '');
  });
}

const ACCORDING = wordSet('मुताबिक अनुसार');
const TALKS = wordSet('मुलाकात भेंट बैठक वार्ता बातचीत चर्चा');
const WHEN = wordSet('पहले पूर्व बाद');

/** Struck camps in retaliation for blasts in Kabul: where that was which is answered, or a visit by which the act is told. */
function isElsewhere(passage: Passage, trigger: Range, { start }: TextSpan): boolean {
  const place = tokenFrom(passage, start);
  return answersIn(passage, trigger.to, place) || isOfOtherVisit(passage, place, trigger);
}

/** Hungary vetoed a plan announced by Brussels: behind the verb, a participle that says by whom that was done. */
function isDoneByOthers({ tokens }: Passage, { finite, lang }: Clause, { verb }: Match): boolean {
  if (lang !== 'en' || finite === null || verb === null) return false;
  const isReduced = verb.from > finite.to && PARTICIPLE.test(tokens[verb.from]?.text ?? '');
  return isReduced && tokens[verb.from - 1]?.kind === 'latn' && tokens[verb.from + 1]?.text === 'by';
}

/** Exercise Indra began in Bikaner: a drill of two that has a name is theirs, wherever it is. */
function partnersOf(passage: Passage, name: NameFound | null, { entry }: Match): readonly Proved<string>[] {
  const isDrill = name?.entry.kind === 'deployment' && entry.kind === 'deployment';
  if (name === null || !isDrill || name.entry.countries.length !== 2) return [];
  // Exercise Indra Dhanush: a name that goes on is another drill's; not Exercise Indra II.
  const next = passage.tokens[name.to];
  if (next?.kind === 'latn' && next.capital && !/^[ivx]+$/.test(next.text)) return [];
  const span = spanOf(passage, { from: name.from, to: name.to });
  return name.entry.countries.map((value) => ({ value, span }));
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

/** पहली बैटरी सी-17 विमान से मनीला पहुंची: by what it came, which was not handed over. */
function isCarrierOf(passage: Passage, { value, span }: Act['systems'][number]): boolean {
  if (castOf(passage).entries.get(value)?.class !== 'transport') return false;
  const to = tokenFrom(passage, span.end);
  const at = CRAFT.has(passage.tokens[to]?.text ?? '') ? to + 1 : to;
  return passage.tokens[at]?.text === 'से';
}

const CRAFT = wordSet('विमान विमानों');
const FIRED = /^दाग/u;

function systemsOf(passage: Passage, range: Range, kind: Kind): Act['systems'] {
  const { systems: told, counted } = systemsWithin(passage, range);
  const systems = withoutKnownBy(
    passage,
    kind === 'delivery' ? told.filter((one) => !isCarrierOf(passage, one)) : told,
  );
  // समुद्र में दो मिसाइलें दागीं: shots that are counted are of any missile, whichever was told before.
  const isShot =
    kind === 'test' && passage.tokens.slice(range.from, range.to).some(({ text }) => FIRED.test(text));
  return systems.length === 0 && COUNTED.has(kind) && !isShot ? counted : systems;
}

/** एस-400 खरीदने वाले तुर्किये को एफ-35 से बाहर किया: what someone is known by is none of what is done with another. */
function withoutKnownBy(passage: Passage, systems: Act['systems']): Act['systems'] {
  if (systems.length < 2) return systems;
  const own = systems.filter(({ span }) => !isKnownBy(passage, tokenFrom(passage, span.end)));
  return own.length > 0 ? own : systems;
}

function isKnownBy({ tokens }: Passage, at: number): boolean {
  for (let i = at; i < at + KNOWN; i++) {
    const text = tokens[i]?.text ?? '';
    if (tokens[i]?.kind !== 'deva' || PARTED.has(text)) return false;
    if (text === EQUIPPED || (KNOWN_BY.has(text) && /ने$/u.test(tokens[i - 1]?.text ?? ''))) return i > at;
    if (HAVING.has(text)) return !ENDING.has(tokens[i + 1]?.text ?? '') && tokens[i + 1]?.kind === 'deva';
  }
  return false;
}

/** Tokens from a thing to the one who has to do with it: उड़ाने वाला. */
const KNOWN = 5;
const KNOWN_BY = wordSet('वाला वाले वाली वालों');
const PARTED = wordSet('और तथा या के');
const EQUIPPED = fold('लैस');
/** एस-400 खरीद चुके तुर्किये ने; not मिल चुके हैं. */
const HAVING = wordSet('चुके चुकी चुका');
const ENDING = wordSet('है हैं था थे थी थीं हो होंगे होगा होगी');

/** Those of its part of the clause, else of the subject that something told beside parts from it. */
function systemsOfAct(passage: Passage, { subject }: Clause, part: Range, kind: Kind): Act['systems'] {
  const own = systemsOf(passage, part, kind);
  return own.length > 0 || subject === null ? own : systemsWithin(passage, subject).systems;
}

/** हमास के हमले के बाद मोदी ने बात की: who does what follows has no part in what the noun tells. */
function isOfAnother({ tokens }: Passage, { match: { verb, head } }: Telling): boolean {
  if (verb !== null) return false;
  const [mark, next] = [tokens[head.to]?.text ?? '', tokens[head.to + 1]?.text ?? ''];
  return (mark === 'के' && SURROUNDING.has(next)) || (mark === 'से' && PRECEDING.has(next));
}

const SURROUNDING = wordSet('बाद दौरान बावजूद कारण चलते बीच मद्देनजर');
const PRECEDING = wordSet('पहले पूर्व');

function holds(outer: TextSpan, inner: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Agreed to buy 54 tanks for two billion dollars: with its sum agreed too, the purchase is made. */
function isBargained(
  { tokens }: Passage,
  clause: Clause,
  { match, stance }: Telling,
  hasSum: boolean,
): boolean {
  const { mode, mark, factuality } = stance;
  if (match.entry.kind !== 'procurement' || factuality !== 'planned' || mode !== 'content') return false;
  if (clause.tense !== 'past') return false;
  if (clause.lang === 'hi') return isDealt(tokens, match.head.to);
  return hasSum && mark !== null && tokens[mark.from]?.text === 'agreed';
}

/** खरीदने का करार किया, खरीदने के सौदे पर हस्ताक्षर किए: the deal itself. */
function isDealt(tokens: Passage['tokens'], to: number): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!GENITIVE.has(text(to))) return false;
  const deal = [to + 1, to + 2].find((i) => DEALT.has(text(i)));
  if (deal === undefined) return false;
  const isSigned = text(deal + 1) === 'पर' && SIGNING.has(text(deal + 2));
  const made = isSigned ? deal + 3 : deal + 1;
  return MADE.has(text(made));
}

const DEALT = wordSet('समझौता समझौते करार सौदा सौदे अनुबंध डील');
const SIGNING = wordSet('हस्ताक्षर दस्तखत मुहर');
const MADE = wordSet('किया किए किये हुआ हुए हुई लगाई लगी');

/** सेना ने हमला नाकाम कर दिया: the word behind an attack that says it came to nothing; null where none does. */
function foiledBehind({ tokens }: Passage, { entry, head }: Match): Range | null {
  const isFoiled = entry.kind === 'attack' && FOILED.has(tokens[head.to]?.text ?? '');
  return isFoiled ? { from: head.to, to: head.to + 1 } : null;
}

const FOILED = wordSet('नाकाम विफल');

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
function kindOf(telling: Telling, told: Factuality, name: NameFound | null): Kind {
  const {
    match: { entry, verb },
    stance,
  } = telling;
  if (name !== null && entry.kind === 'other') return name.entry.kind;
  const isOffer =
    stance.mode === 'content' &&
    (told === 'offered'
      ? entry.kind === 'procurement' || entry.kind === 'delivery'
      : told === 'considered' && entry.kind === 'procurement' && entry.lang === 'hi' && verb !== null);
  return isOffer || isPossiblePurchase(telling, told) ? 'offer' : entry.kind;
}

/** Could sell jets, एफ-35 बेच सकता है: what might be bought or sold is no purchase yet. */
function isPossiblePurchase({ match: { entry, verb }, stance }: Telling, told: Factuality): boolean {
  return (
    told === 'considered' &&
    stance.mode === 'main' &&
    entry.kind === 'procurement' &&
    verb !== null &&
    entry.id !== 'hi-procurement-deal'
  );
}

/** Who answers what happened, or honours someone. */
const ANSWERING = /-(?:react|tribute)$/u;

/** Kinds of `other` that make news by themselves; the rest (begins, opens, sells) only on a day. */
const NEWS: ReadonlySet<string> = new Set([
  'en-other-sport',
  'hi-other-open',
  'hi-other-award',
  'hi-other-loss',
  ...['death', 'election', 'appoint', 'arrest', 'space'].flatMap((what) => [
    `hi-other-${what}`,
    `en-other-${what}`,
  ]),
]);

function needsOf(
  passage: Passage,
  clause: Clause,
  { match, needs, stance }: Telling,
  factuality: Factuality,
  { here, isQuoted }: { readonly here: Attribution; readonly isQuoted: boolean },
): Need {
  if (needs !== 'nothing') return needs;
  const { entry } = match;
  // Sanctioned firms it accused of financing them: whom the clause before is about.
  if (entry.kind === 'accusation' && isOfThose(passage, match.head)) return 'date';
  // बधाई दी, फैसले का स्वागत किया: whoever answers what happened makes news, as who merely says something doesn't.
  const isPlain =
    (entry.kind === 'statement' &&
      !ANSWERING.test(entry.id) &&
      !isSumForHouse(passage, clause, match.head)) ||
    (entry.kind === 'other' && !NEWS.has(entry.id));
  // What was not decided, what might be done: no news unless of a day or denied by someone.
  // कहा कि उसने कोई मिसाइल नहीं दी: someone says so.
  const isSaid = here.isSubordinate || isQuoted;
  const isDenied = here.denied !== null || (isSaid && entry.kind === 'delivery');
  const isOff = stance.isOff === true || isCancelling(match);
  const isUndone =
    (LEFT.has(entry.kind) && isLeftUndone(passage, clause)) ||
    isStillOpen(passage, clause, entry.kind) ||
    (isRuledOut(clause, entry) && here.supposed === null);
  const isIdle = factuality === 'denied' && !isDenied && !isOff && !isUndone && IDLE.has(entry.kind);
  // सूत्रों ने बताया कि भारत और एस-400 खरीद सकता है: a deal that may come makes news whoever says so.
  const isNews = WEIGHED.has(entry.kind) && !asks(passage, clause, match.head);
  const isThought = factuality === 'considered' && !isNews && here.isSubordinate;
  // अगर … तो हमला करेगा: what hangs on a condition happens on no day of its own.
  const isSupposed = factuality === 'considered' && here.supposed !== null;
  // Armenia, which had been in talks for 12 jets: what one once had in mind.
  const isOver =
    entry.lang === 'en' &&
    entry.id.endsWith('-consider') &&
    passage.tokens.slice(clause.from, match.head.from).some(({ text }) => text === 'had');
  return isPlain || isIdle || isThought || isSupposed || isOver ? 'date' : needs;
}

/** राज्यसभा को बताया कि निर्यात 21,083 करोड़ रुपये रहा: a sum that a house was told, behind कि, is news of the day. */
function isSumForHouse(passage: Passage, { from }: Range, { to }: Range): boolean {
  const { tokens } = passage;
  const that = [to, to + 1, to + 2].find((i) => tokens[i]?.text === 'कि');
  if (that === undefined) return false;
  const isToHouse = tokens
    .slice(from, to)
    .some(({ text }, i) => HOUSES.has(text) && TO_HOUSE.has(tokens[from + i + 1]?.text ?? ''));
  return (
    isToHouse && amountsOf(passage, { from: that, to: Math.min(tokens.length, that + CONTENT) }).length > 0
  );
}

/** Tokens of what a house is told in which its sum stands. */
const CONTENT = 20;
const HOUSES = wordSet('राज्यसभा लोकसभा संसद विधानसभा सदन');
const TO_HOUSE = wordSet('को में');

/** समिति ने अब तक कोई फैसला नहीं लिया है, अभी कोई फैसला नहीं हुआ है: that a decision is still open is how things stand today. */
function isStillOpen({ tokens }: Passage, { from, to }: Range, kind: Kind): boolean {
  if (!OPEN.has(kind)) return false;
  const isOwn = kind === 'decision' && !TELLING_WHICH.has(tokens[from]?.text ?? '');
  for (let i = from; i < to - 1; i++) {
    if (STILL.has(tokens[i]?.text ?? '') && STILL_SO.has(tokens[i + 1]?.text ?? '')) return true;
    // प्रस्ताव अभी मंजूर नहीं हुआ है.
    if (isOwn && tokens[i]?.text === 'अभी') return true;
  }
  return false;
}

/** इजाजत नहीं दी जाएगी, सीमा नहीं खोली जाएगी: that something will not be allowed or done is settled by saying so. */
function isRuledOut({ tense, mood }: Clause, { id }: Match['entry']): boolean {
  return RULED.has(id) && tense === 'future' && mood === 'real';
}

const RULED: ReadonlySet<string> = new Set(['hi-decision-approve', 'hi-decision-decide']);

const STILL_SO = wordSet('तक कोई');
const STILL = wordSet('अब अभी');
const OPEN: ReadonlySet<Kind> = new Set(['decision', 'aid', 'delivery', 'statement']);

/** तय करेगा कि वह हथियार कहां से खरीदे, whether to buy: a question is no deal that may come. */
function asks({ tokens }: Passage, { from }: Range, { to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => ASKING.has(text));
}

const ASKING = wordSet(
  'क्या कब कहां कौन किससे किस किन कैसे कितने कितनी कितना क्यों whether what which how where when whom why',
);

/** Firms it accused of financing the group: a pronoun and its verb right behind the noun that they tell of. */
function isOfThose({ tokens }: Passage, { from }: Range): boolean {
  const [noun, pronoun] = [tokens[from - 2], tokens[from - 1]];
  if (noun?.kind !== 'latn' || noun.capital || !SUBJECT_PRONOUNS.has(pronoun?.text ?? '')) return false;
  return /[a-z]{2}s$|people$|men$/.test(noun.text);
}

const SUBJECT_PRONOUNS = wordSet('it he she they');

/** Kinds of deals that are news while they are weighed. */
const WEIGHED: ReadonlySet<Kind> = new Set(['offer', 'procurement', 'agreement']);
/** What news waits for, and tells of by itself as long as it is not done. */
const LEFT: ReadonlySet<Kind> = new Set(['decision', 'request', 'delivery', 'aid', 'statement']);
const IDLE: ReadonlySet<Kind> = new Set([
  'decision',
  'other',
  'statement',
  'request',
  'rejection',
  'aid',
  'delivery',
]);

/** Whether a frame's object can be an event: launched Operation Sindoor, ऑपरेशन सिंदूर की शुरुआत की. */
function isBeginning({ tokens }: Passage, { entry, head }: Match): boolean {
  return (
    BEGINNING.has(entry.id) || (entry.id === 'hi-other-open' && BEGUN.has(tokens[head.from]?.text ?? ''))
  );
}

const BEGUN = wordSet('शुरुआत शुरू आगाज');
const BEGINNING: ReadonlySet<string> = new Set([
  'hi-other-begin',
  'en-other-begin',
  'en-attack-attack',
  'hi-attack-attack',
]);

const BESIDE = 6;

/**
 * The event's name a few words from a verb, in its clause (invaded Ukraine in 2022 | and annexed Crimea), or right before one that tells
 * of it: the Pahalgam attack, in which 26 were gunned down.
 */
function nameBeside(
  { tokens }: Passage,
  names: readonly NameFound[],
  { from, to }: Range,
  clause: Range,
): NameFound | null {
  const next = firstFrom(names, to);
  const isNear = (name: NameFound) => name.from - to < BESIDE && from - name.to < BESIDE;
  const isOfIt = tokens[clause.from]?.kind !== 'latn' || OF_IT.has(tokens[clause.from]?.text ?? '');
  const isIn = (name: NameFound) =>
    name.to <= clause.to && (name.from >= clause.from || (isOfIt && name.to <= clause.from));
  return (
    [names[next - 1], names[next]].find((name) => name !== undefined && isNear(name) && isIn(name)) ?? null
  );
}

const OF_IT = wordSet('which where when in during that who');

/** The event's name that a trigger stands in. */
function nameAt(names: readonly NameFound[], { from, to }: Range): NameFound | null {
  const next = firstFrom(names, to);
  const name = names[next - 1];
  return name !== undefined && name.to > from ? name : null;
}
