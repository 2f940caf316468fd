import type { Clause } from '../clause/clauses.ts';
import { within } from '../clause/grammar-words.ts';
import { isInfinitive } from '../clause/hindi-participle.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Meaning } from './meaning.ts';
import { isOfTelling } from './of-telling.ts';

/** What makes a year to come part of something else: अगले साल के चुनाव. */
const OWNED = wordSet('का के की को से भर');

/** What joins an infinitive to what is said of it: देने का वादा, not पहुंचाने पर समझौता. */
const PROMISED = wordSet('का के की को');

/**
 * अगले साल of what a clause tells as past is the year after the date named before (2018 में करार हुआ, अगले साल
 * मार्च में खेप पहुंची), not the one after the report's; महीने के अंत में the end of that date's month. The same date where nothing says so.
 * @param isOfOld the date named before is so long ago that nothing promised then is still to come
 */
export function readNext(
  passage: Passage,
  date: FoundDate,
  clause: Clause | undefined,
  isOfOld: boolean,
): FoundDate {
  const isEdge = date.rule === 'hi-edge';
  const next = passage.tokens[date.to]?.text ?? '';
  // अगले साल 19 सितंबर को धावा बोला: a day has its को, whatever it is of.
  const isOwned = OWNED.has(next) && !(next === 'को' && isDay(date.meaning));
  if (date.rule === 'en-unit') return readThe(passage, date, clause);
  if (!date.rule.startsWith('hi-') || (!isEdge && isOwned)) return date;
  const finite = clause?.finite ?? null;
  if (finite === null || clause?.tense !== 'past') return date;
  const meaning = fromContext(date.meaning, isEdge ? 0 : 1);
  // अगले साल देने का वादा किया: what is promised is to come.
  const isPromise =
    !(isOfOld && isMonthAfter(date.meaning)) &&
    within(
      passage,
      date.to,
      finite.from,
      (i) => isInfinitive(passage, i) && PROMISED.has(passage.tokens[i + 1]?.text ?? ''),
    );
  return meaning === null || isPromise ? date : { ...date, meaning };
}

/**
 * Closed on 14 November, and freed them at the end of the month; signed in 2019, later in the year: of what was told, and not of
 * the report's own. Since the start of the year counts up to now.
 */
function readThe({ tokens }: Passage, date: FoundDate, clause: Clause | undefined): FoundDate {
  const { meaning, from } = date;
  if (clause?.tense !== 'past' || tokens[from - 1]?.text !== 'the') return date;
  if (meaning.is !== 'shift' || meaning.count !== 0 || !NARRATED.has(meaning.unit)) return date;
  for (let i = from - 2; i >= from - PLACED_WITHIN; i--)
    if (UP_TO_NOW.has(tokens[i]?.text ?? '')) return date;
  return PARTS.has(tokens[from - 2]?.text ?? '')
    ? { ...date, meaning: { ...meaning, origin: { from: 'context' } } }
    : date;
}

/** Tokens back from the unit to what it is counted from: since the start of the. */
const PLACED_WITHIN = 5;
/** Nor is the start of the year that of a December told before it. */
const UP_TO_NOW = wordSet('since start beginning');
/** At the end of the year, later in the month. */
const PARTS = wordSet('of in');

/**
 * 2019 में कहा कि अगले साल कारखाना खुलेगा, said in 2019 that it would open next year, 2018 में चुनाव अगले साल मार्च तक टाल दिए: the year or
 * month after one long gone by, in which it was said. The same date where the sentence names none before it.
 * @param before the date last named, of the same sentence and more than a year before the report
 */
export function readNextOfThen(
  passage: Passage,
  date: FoundDate,
  clause: Clause | undefined,
  before: Range,
): FoundDate {
  const meaning = fromContext(date.meaning, 1);
  if (meaning === null) return date;
  if (clause === undefined || !isOfTelling(passage, date, clause, before)) return date;
  const isSaid = within(passage, before.to, date.from, (i) => SAID.has(passage.tokens[i]?.text ?? ''));
  return isSaid || clause.tense === 'past' ? { ...date, meaning } : date;
}

const SAID = wordSet('कि would');

/** जून 1991 में मंत्री बने। अगले महीने कर घटाने की घोषणा की: of the month after, while अगले साल may be promised of any year. */
function isMonthAfter(meaning: Meaning): boolean {
  return meaning.is === 'shift' && meaning.unit !== 'year';
}

function isDay(meaning: Meaning): boolean {
  return meaning.is === 'part' && meaning.unit === 'day';
}

/** The year, month or week after the report's, or part of it, as one after the date named before; else null. */
function fromContext(meaning: Meaning, count: number): Meaning | null {
  if (meaning.is === 'part') {
    const of = meaning.of === null ? null : fromContext(meaning.of, count);
    return of === null ? null : { ...meaning, of };
  }
  const isNext =
    meaning.is === 'shift' &&
    meaning.origin.from === 'dateline' &&
    meaning.count === count &&
    NARRATED.has(meaning.unit);
  return isNext ? { ...meaning, origin: { from: 'context' } } : null;
}

const NARRATED: ReadonlySet<string> = new Set(['week', 'month', 'year']);
