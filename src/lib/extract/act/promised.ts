import type { Clause } from '../clause/clauses.ts';
import { isTold } from '../clause/english-boundary.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import type { Attribution } from './attribution.ts';
import { hasDate } from './echoes.ts';
import { partiesOf, systemsWithin } from './participants.ts';
import { kindOfParties } from './plain-kind.ts';

const PROMISED = 'promised';

/** Of what someone said on a day that they would do. */
export function isPromised({ rules }: Pick<Act, 'rules'>): boolean {
  return rules[0] === PROMISED;
}

/**
 * Announced last week that it would drop the claim, said on Monday it will close the mine: what someone said on a day that they
 * would do, where no frame of the lexicon knows its verb, and the same behind कि. Null for other clauses.
 * @param before the clause before it
 */
export function promisedAct(
  passage: Passage,
  clause: Clause,
  before: Clause | undefined,
  here: Attribution,
): Act | null {
  if (here.wished || here.denied !== null || here.supposed !== null) return null;
  const place =
    clause.lang === 'hi'
      ? hindiPlace(passage, clause, before)
      : (ownPlace(passage, clause, before) ?? placeBehind(passage, clause));
  if (place === null) return null;
  const { from, to, verb } = place;
  // Said it would comply with the sanctions: no measure of its own.
  if (passage.tokens.slice(verb.from, verb.to).some(({ text }) => HEEDING.has(text))) return null;
  const { countries, actors, place: where } = partiesOf(passage, { ...clause, from, to }, to);
  return {
    clause: { from, to },
    sentence: clause.sentence,
    trigger: verb,
    kind:
      clause.lang === 'hi'
        ? 'other'
        : (kindOfParties(passage, { ...clause, from: verb.from - 1 }, verb) ?? 'other'),
    factuality: 'planned',
    mark: null,
    countries,
    systems: systemsWithin(passage, { from, to }).systems,
    actors,
    place: where,
    amounts: amountsOf(passage, { from, to }),
    quantities: quantitiesOf(passage, { from, to }),
    name: null,
    needs: 'date',
    rules: [PROMISED],
  };
}

const HEEDING = wordSet('comply abide adhere obey');

interface Place extends Range {
  readonly verb: Range;
}

/** A clause with that of its own, behind a saying that has its day. */
function ownPlace(
  passage: Passage,
  { from, to, finite, sentence }: Clause,
  before: Clause | undefined,
): Place | null {
  if (finite === null || passage.tokens[from]?.text !== 'that') return null;
  // Said that India would soon learn: what another will do is no promise.
  if (!OWN.has(passage.tokens[from + 1]?.text ?? '')) return null;
  if (before === undefined || before.finite === null || before.sentence !== sentence || before.to !== from)
    return null;
  const isDated = tells(passage, before.finite) && hasDate(passage, before);
  return isDated && isWill(passage, finite) ? { from, to, verb: finite } : null;
}

/** कंपनी ने सोमवार को कहा कि वह पुणे में कारखाना लगाएगी: the same in Hindi. */
function hindiPlace(
  passage: Passage,
  { from, to, finite, sentence, tense, negated }: Clause,
  before: Clause | undefined,
): Place | null {
  const { tokens } = passage;
  if (finite === null || tense !== 'future' || negated || tokens[from]?.text !== 'कि') return null;
  if (!OWN_HI.has(tokens[from + 1]?.text ?? '') || before?.sentence !== sentence || before.finite === null)
    return null;
  const isTelling = SAID_HI.has(tokens[before.finite.from]?.text ?? '');
  return isTelling && isOfBody(passage, before) && before.to === from && hasDate(passage, before)
    ? { from, to, verb: finite }
    : null;
}

/** Whether a body or firm says so: what a politician says he will do stays what he said. */
function isOfBody({ tokens, hits }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to && tokens[i]?.text !== 'ने'; i++)
    if (BODIES.has(tokens[i]?.text ?? '') || hits[i]?.some(({ entry }) => entry.type === 'organisation'))
      return true;
  return false;
}

const BODIES = wordSet(
  'कंपनी फर्म एयरलाइन बैंक मंत्रालय विभाग सरकार निगम बोर्ड प्राधिकरण आयोग संगठन विश्वविद्यालय एजेंसी',
);
const OWN_HI = wordSet('वह वे');
const SAID_HI = wordSet('कहा बताया');

function tells(passage: Passage, { from, to }: Range): boolean {
  return isTold(passage, from) || ANNOUNCED.has(passage.tokens[to - 1]?.text ?? '');
}

const ANNOUNCED = wordSet('announced confirmed declared decided disclosed revealed signalled wrote told');

/** The same without that: behind the day the pronoun of who said so. */
function placeBehind(passage: Passage, { from, to, finite }: Clause): Place | null {
  if (finite === null || !tells(passage, finite)) return null;
  for (let i = finite.to; i < Math.min(to - 1, finite.to + REACH); i++) {
    if (!WHO.has(passage.tokens[i]?.text ?? '')) continue;
    const verb = englishVerbAt(passage, i + 1, to);
    if (verb === null || !isWill(passage, verb)) return null;
    // Said on Monday it will close the mine in May: the day of what is to come, where it has one.
    if (hasDate(passage, { from: verb.to, to })) return { from: i, to, verb };
    return hasDate(passage, { from, to: i }) ? { from, to, verb } : null;
  }
  return null;
}

/** Tokens from said to who would do it. */
const REACH = 9;
const WHO = wordSet('it he she they');
/** What they call themselves, or what is theirs. */
const OWN = wordSet('it he she they the its his her their all both');

/** Will, would and a verb that does something: not would be glad. */
function isWill({ tokens }: Passage, { from, to }: Range): boolean {
  if (!WILL.has(tokens[from]?.text ?? '') || to - from < 2) return false;
  return !tokens.slice(from, to).some(({ text }) => NO_DEED.has(text));
}

const WILL = wordSet('will would');
const NO_DEED = wordSet('not never be have like continue remain need take cost depend mean');
