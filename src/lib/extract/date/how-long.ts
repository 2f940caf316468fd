import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { is, within } from '../clause/grammar-words.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Meaning, Tense } from './meaning.ts';
import type { Setting } from './resolve.ts';

/** पांच महीने बाद सेवा शुरू हुई: with no day or event that it is after, it says how long it took. */
export function isHowLong({ rule, meaning: told, others }: FoundDate, tense: Tense): boolean {
  const count = countIn(told.is === 'hedged' ? told.of : told);
  if (!COUNTS.has(rule) || tense !== 'past' || count === null || count.weekday !== undefined) return false;
  return count.count > 0 && count.origin.from !== 'event' && others.length > 0;
}

const COUNTS: ReadonlySet<string> = new Set(['hi-after', 'hi-within']);

/** 23 साल बाद आज भी, दो दशक बाद लौट रहा है: how long it has been so, or was not. */
export function isStillSo(
  passage: Passage,
  { to, rule, meaning }: FoundDate,
  clause: Clause | undefined,
): boolean {
  if (rule === 'en-from-context') return isStillSoInEnglish(passage, meaning, clause);
  if (!COUNTS.has(rule)) return false;
  const { tokens } = passage;
  if (NOW.has(tokens[to]?.text ?? '') && tokens[to + 1]?.text === 'भी') return true;
  const told = meaning.is === 'hedged' ? meaning.of : meaning;
  const verb = clause?.tense === 'present' ? clause.finite : null;
  const isUnderWay =
    verb !== null && within(passage, verb.from, verb.to, (i) => is(passage, i, 'continuous'));
  return isUnderWay && told.is === 'shift' && LONG.has(told.unit);
}

/** Ten years later, victims still await justice. */
function isStillSoInEnglish({ tokens }: Passage, meaning: Meaning, clause: Clause | undefined): boolean {
  if (clause === undefined || clause.tense === 'past' || clause.finite === null) return false;
  if (meaning.is !== 'shift' || !LONG.has(meaning.unit)) return false;
  const { from, to } = clause.finite;
  return tokens.slice(from - 1, to + 1).some(({ text }) => STILL.has(text));
}

const STILL: ReadonlySet<string> = wordSet('still remain remains yet continue continues');

const LONG: ReadonlySet<string> = new Set(['year', 'decade', 'century']);

const NOW: ReadonlySet<string> = new Set(['आज', 'अब', 'अभी']);

/**
 * "Two days later" told as past counts from the date named before, and so does "a day before" in a
 * pluperfect: not from the report's day.
 */
export function readIn(date: FoundDate, { tense }: Setting, behind: boolean): FoundDate {
  const { meaning, rule, others } = date;
  const count = countIn(meaning);
  if (count?.origin.from !== 'dateline') return date;
  const isNarrated = count.count > 0 ? tense === 'past' : behind && meaning.is === 'shift';
  const told = others.find((other) => countIn(other.meaning)?.origin.from === 'context');
  if (!isNarrated || told === undefined) return date;
  return { ...date, ...told, others: [{ meaning, rule }, ...others.filter((other) => other !== told)] };
}

/** The count that a date is, or stands in: दो साल बाद, दो साल बाद मई में. */
export function countIn(meaning: Meaning): Extract<Meaning, { is: 'shift' }> | null {
  if (meaning.is === 'part') return meaning.of === null ? null : countIn(meaning.of);
  return meaning.is === 'shift' ? meaning : null;
}

/** दो दिन पहले: counted back from the report's day. */
export function isBack({ meaning }: Pick<FoundDate, 'meaning'>): boolean {
  return meaning.is === 'shift' && meaning.count < 0 && meaning.origin.from === 'dateline';
}
