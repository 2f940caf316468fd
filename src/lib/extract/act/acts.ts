import type { Kind } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { isAside, PARTICIPLE } from '../clause/english-participle.ts';
import type { NameFound } from '../link/named.ts';
import { moneyOf } from '../number/money.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { HAPPENED } from './act.ts';
import { isAsked, isToBeTold } from './asked.ts';
import type { Attribution } from './attribution.ts';
import { attributionAfter, attributionIn, UNATTRIBUTED } from './attribution.ts';
import { asBesidePlan } from './beside-plan.ts';
import { withCancelled } from './cancelled.ts';
import { withCarriedKinds } from './carried-kinds.ts';
import { withContents } from './contents.ts';
import { disowningWord } from './disowned.ts';
import { hasDate, withEchoes } from './echoes.ts';
import { isOfYearTo, OF_FIGURES } from './figures.ts';
import type { FrameWords } from './frame-words.ts';
import { frameWordsIn } from './frame-words.ts';
import { firstFrom } from '../read/first-from.ts';
import { isQuoted } from './hearsay.ts';
import { entryAt } from '../read/entries.ts';
import { withGapped } from './gapped.ts';
import { withHindiConjuncts } from './hindi-conjuncts.ts';
import { withHindiShares } from './hindi-shares.ts';
import { withOaths } from './oaths.ts';
import { isOnlyNamed } from './only-named.ts';
import { isOnlyScene } from './only-scene.ts';
import { isCause } from './cause.ts';
import { isDoneByHavoc } from './plain-kind.ts';
import { systemsWithin } from './participants.ts';
import { plainActOf } from './plain.ts';
import { withMoreOfThem } from './more-of-them.ts';
import { withRounds } from './rounds.ts';
import { ofSubjectSystem } from './subject-system.ts';
import { promisedAct } from './promised.ts';
import { withAntecedents } from './antecedents.ts';
import { withLooseThings } from './loose-things.ts';
import { withTerms } from './terms.ts';
import { withoutScene } from './told-by-when.ts';
import { isTalkedAbout } from './talked-about.ts';
import { sharedSubject } from './shared-subject.ts';
import type { Telling } from './telling.ts';
import type { Match } from './match.ts';
import { isOfLast, isOfProtest, withVictims } from './victims.ts';
import { isHarmful, tellsHarm } from './telling.ts';
import { tellingsIn } from './tellings.ts';
import { actOf, alone, ofSubject, partOf } from './act-of.ts';
import { withoutCarriers } from './carriers.ts';
import {
  isAwaited,
  isSinceThen,
  isCondition,
  isInverted,
  isNeither,
  isOfSupposed,
  isWheneverDone,
} from './supposed.ts';
import { isUnmet } from './unmet.ts';
import { ownedVisitAt } from './whose-visit.ts';

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
      isOfSupposed(passage, clause, clauses[c - 1]) ||
        isAwaited(passage, clause, clauses[c - 1]) ||
        isSinceThen(passage, clause, clauses[c - 1]) ||
        isToBeTold(passage, clause) ||
        isWheneverDone(passage, clause)
        ? []
        : read,
    )
      .filter(
        ({ match }) =>
          !isOnlyNamed(passage, match) &&
          !isOnlyScene(passage, clause, match) &&
          !isTalkedAbout(passage, clause, match, dates),
      )
      .filter(
        (telling) =>
          !tellsHarm(telling) ||
          clause.sentence === harmed ||
          // 2 अप्रैल को दूसरा जेट गिरा, जिसमें पायलट की जान गई: of its own sentence, whatever was told before.
          isOfLast(passage, clause, sentence) ||
          (clause.sentence - harmed > HARM_SENTENCES && !isOfProtest(passage, clause, sentence)) ||
          // Struck the camps two weeks after gunmen killed 26: what the camps were struck for.
          BEFORE_THAT.has(passage.tokens[clause.from]?.text ?? '') ||
          (clause.lang === 'hi' ? hasOwnCause(passage, clause) : isOfOwnHavoc(passage, clause, words)) ||
          // In 2005 a quake killed hundreds: another one. Nor is who was kidnapped on a day of it a victim of what was told before.
          (isOwnHarm(telling) && hasDate(passage, clause)),
      );
    const isHavoc = tellings.length > 0 && isDoneByHavoc(passage, clause, shared);
    const told = tellings
      .map((telling) => {
        const visit = clauseOfVisit(passage, clause, telling, dates);
        return actOf(passage, visit ?? clause, telling, {
          here,
          names,
          part: visit ?? partOf(passage, telling, tellings, clause),
          isQuoted: isQuoted(passage, clause, clauses[c + 1]),
        });
      })
      .map((act) => asBesidePlan(passage, clause, clauses[c - 1], act))
      .map((act) => (isHavoc && BY_PEOPLE.has(act.kind) ? { ...act, kind: 'accident' as const } : act))
      .filter(({ factuality }) => !here.wished || HAPPENED.has(factuality))
      .filter((act) => !isNeither(passage, clause, act))
      .filter(({ rules }) => !rules.includes(OF_FIGURES) || !isOfYearTo(passage, clause))
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
    const isSupposed =
      isInverted(passage, clause, { from: clause.from + 2, to: clause.to }, 'done') ||
      isUnmet(passage, clause, passage.sentences[clause.sentence] ?? clause);
    const bare = isPlain && !isSupposed ? plainActOf(passage, clause, here, shared) : null;
    // सीमा 12 अक्टूबर से बंद है: a sanction that holds since then is that decision.
    const isTold = bare?.kind === 'decision' && told.some(({ kind }) => kind === 'sanction');
    const plain = isTold ? null : bare;
    const isAfter = plain !== null && tellings.every(({ match }) => isCause(passage, clause, match));
    const whole = isAfter ? [] : ofSubject(passage, clause, alone(passage, clause, told));
    const isOpen = plain === null || !hasDate(passage, clause);
    const isSaid = isOpen && told.every(({ kind, needs }) => kind === 'statement' || needs === 'own-date');
    const promised = isSaid ? promisedAct(passage, clause, clauses[c - 1], here) : null;
    const other = promised ?? plain;
    const own = other === null ? whole : [...whole, other];
    const all = clause.lang === 'en' && shared !== null ? withThingsOf(passage, shared, own) : own;
    sentence.push(
      ...(isAsked(passage, clause) ? all.map((act) => ({ ...act, needs: 'more' as const })) : all),
    );
    // The attack was brutal: a noun without a day tells of no event that others could be the victims of.
    const isTelling = ({ needs }: Telling) => needs !== 'date' || hasDate(passage, clause);
    if (tellings.some((telling) => isHarmful(telling) && !tellsHarm(telling) && isTelling(telling)))
      harmed = clause.sentence;
    attribution = attributionAfter(passage, clause, words, here, told.at(-1) ?? null);
  }
  acts.push(...ofSentence(passage, sentence));
  const kinds = withCarriedKinds(passage, acts);
  const filled = withAntecedents(passage, withLooseThings(passage, clauses, kinds));
  const told = withGapped(passage, withOaths(passage, withEchoes(passage, filled)), dates);
  const full = withHindiShares(passage, clauses, withHindiConjuncts(passage, told), dates);
  return withMoreOfThem(
    passage,
    withRounds(passage, full).map((act) => ofSubjectSystem(passage, act)),
  );
}

/**
 * A gesture for Putin's hospitality during Modi's visit to Moscow last July: a visit that only its noun tells is of whose it was,
 * whoever acts in the clause. Its words with those of its date, null for other acts.
 */
function clauseOfVisit(
  passage: Passage,
  clause: Clause,
  { match: { entry, verb, head } }: Telling,
  dates: readonly Range[],
): Clause | null {
  if (entry.kind !== 'visit' || entry.lang !== 'en' || verb !== null) return null;
  const visit = ownedVisitAt(passage, head.from);
  if (visit === null || visit.by === null) return null;
  const n = firstFrom(dates, visit.to);
  const [before, next] = [dates[n - 1], dates[n]];
  const isBehind = next !== undefined && next.from - visit.to <= 1 && next.to <= clause.to;
  // Resumed in 2024 with Modi's visit.
  const isAhead = visit.by === 'with' && before?.to === visit.from - 1 && before.from >= clause.from;
  return {
    ...clause,
    from: isAhead ? before.from : visit.from,
    to: isBehind ? next.to : visit.to,
    finite: null,
    subject: visit.isOwned ? null : (clause.subject ?? subjectOf(passage, clause)),
  };
}

/** What stands before the first comma of a clause, or before its verb. */
function subjectOf({ tokens }: Passage, { from, to, finite }: Clause): Range {
  const end = finite?.from ?? to;
  for (let i = from; i < end; i++) if (tokens[i]?.text === ',') return { from, to: i };
  return { from, to: end };
}

/** The submarine joined the fleet in 2012 and was sent back in 2021: the things that the subject of two verbs names are of both. */
function withThingsOf(passage: Passage, subject: Range, acts: readonly Act[]): readonly Act[] {
  if (passage.tokens.slice(subject.from, subject.to).some(({ text }) => RELATIVES.has(text))) return acts;
  const { systems } = systemsWithin(passage, subject);
  if (systems.length === 0) return acts;
  return acts.map((act) => (act.systems.length === 0 && OF_THINGS.has(act.kind) ? { ...act, systems } : act));
}

const RELATIVES = wordSet('who which that whose where');
/** Kinds of what is done to things, or by them. */
const OF_THINGS: ReadonlySet<Kind> = new Set(['delivery', 'deployment', 'test', 'accident', 'other']);

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

/** इंदौर में दूषित पानी पीने से सात लोगों की मौत हो गई: at a place and of a cause of its own, whatever was told before. */
function hasOwnCause({ tokens, hits }: Passage, { from, to }: Clause): boolean {
  const place = hits[from]?.find(({ entry }) => entry.type === 'country');
  if (place === undefined || tokens[place.to]?.text !== 'में') return false;
  for (let i = place.to + 1; i < to; i++)
    if (tokens[i]?.text === 'से' && INFINITIVE.test(tokens[i - 1]?.text ?? '')) return true;
  return false;
}

const INFINITIVE = /..ने$/u;

/** Flooding killed 31 people in Haiti, a landslide killed nine in Peru: a disaster that no article points back to, in a place that is told. */
function isOfOwnHavoc({ tokens, hits }: Passage, { from, to, finite }: Clause, words: FrameWords): boolean {
  const noun = NEW.has(tokens[from]?.text ?? '') ? from + 1 : from;
  const isHavoc = ['@calamity', '@havoc'].some((id) =>
    words.get(id)?.some((one) => one.from === noun && one.to === finite?.from),
  );
  return isHavoc && hits.slice(noun, to).some((all) => all.some(({ entry }) => entry.type === 'country'));
}

const NEW = wordSet('a an another');

/** Harm whose words say of what it is, and what is done to people by name: murdered, kidnapped. */
function isOwnHarm({ match: { entry } }: Telling): boolean {
  return entry.frame.within.length > 0 || entry.frame.without.length > 0 || entry.id === 'en-attack-kill';
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

/** Sentences in which the victims of an attack or accident are told. */
const HARM_SENTENCES = 2;

const BEFORE_THAT = wordSet('after before');
