import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { atomAt, mayBegin } from './english-atom.ts';
import { daysAt } from './english-days.ts';
import { apposedTo, hedged, withListedYears } from './english-join.ts';
import { rangeFrom, yearRangeAt } from './english-range.ts';
import { ordinalAt } from './english-number.ts';
import { withSameQuarters } from './english-same-quarter.ts';
import { isInTitle } from './english-title.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, englishText, isLoose } from './english-text.ts';
import { before, lower, skip } from './english-token.ts';
import type { FoundDate, Meaning } from './meaning.ts';
import { settled, within } from './node.ts';
import { sentenceAt } from '../read/sentence-at.ts';

/** Date expressions in English words, in order, none overlapping. Linear. */
export function englishDates(passage: Passage): readonly FoundDate[] {
  const text = englishText(passage);
  const nodes: EnglishNode[] = [];
  /** Token after the last habit: every Saturday and Sunday. */
  let wont = -1;
  for (let i = 0; i < passage.tokens.length;) {
    if (!mayBegin(text, i)) {
      i++;
      continue;
    }
    const found = datesAt(text, i, isListed(text, i, nodes.at(-1)));
    for (const node of found) {
      const isListed = node.from === wont + 1 && LIST.has(passage.tokens[wont]?.text ?? '');
      if (isSet(text, node) || (isListed && isPlain(node.meaning))) wont = node.to;
      else if (!isInTitle(text, node)) nodes.push(hedged(text, node));
    }
    i = Math.max(i + 1, found.at(-1)?.to ?? 0);
  }
  return withSameQuarters(text, withListedYears(text, nodes)).map(
    ({ from, to, meaning, rule, others = [] }) => ({
      from,
      to,
      meaning: settled(meaning),
      rule,
      others: others.map((other) => ({ meaning: settled(other.meaning), rule: other.rule })),
    }),
  );
}

function datesAt(text: EnglishText, i: number, listed: boolean): readonly EnglishNode[] {
  const days = daysAt(text, i);
  if (days !== null) return days;
  const years = yearRangeAt(text, i);
  if (years !== null) return [years];
  const atom = atomAt(text, i, listed);
  if (atom === null) return [];
  const whole = monthOfYear(text, atom) ?? apposedTo(text, atom) ?? atom;
  return [rangeFrom(text, whole) ?? whole];
}

/** Last year in July, earlier this year, in June: the month or day behind a year that words tell is of that year. */
function monthOfYear(text: EnglishText, { from, to, meaning }: EnglishNode): EnglishNode | null {
  if (meaning.is !== 'shift' || meaning.unit !== 'year' || meaning.at !== undefined) return null;
  const at = skip(text, to, ',');
  if (lower(text, at) !== 'in' && lower(text, at) !== 'on') return null;
  const inner = atomAt(text, at + 1, false);
  if (inner?.meaning.is !== 'fields' || inner.meaning.month === undefined) return null;
  if (inner.meaning.year !== undefined) return null;
  return { from, to: inner.to, meaning: within(meaning, inner.meaning), rule: inner.rule };
}

/** A year right after another in a list: 2018, 2019 and 2020. */
function isListed({ passage }: EnglishText, i: number, last: EnglishNode | undefined): boolean {
  if (last === undefined || passage.tokens[i]?.kind !== 'digits') return false;
  if (last.meaning.is !== 'fields' || last.meaning.year === undefined || last.meaning.month !== undefined)
    return false;
  if (i - last.to < 1 || i - last.to > 2) return false;
  const between = passage.tokens.slice(last.to, i);
  return between.every(({ text }) => LIST.has(text));
}

const LIST: ReadonlySet<string> = wordSet(', and or & और');

/** Every Monday, each May, open Monday to Friday: a habit has no value. */
function isSet(text: EnglishText, { from, to, meaning }: EnglishNode): boolean {
  // The Monday-to-Friday shift.
  const isOfNoun = before(text, from) === 'the' && !isLoose(text, to);
  if (isWorkingWeek(meaning) && (isOfNoun || !STRETCH.has(before(text, from)) || isOfHours(text, from, to)))
    return true;
  if (HINDI_SETS.has(before(text, from))) return true;
  if (text.passage.tokens[from]?.text === 'same' && isEachTime(text, from)) return true;
  // Every second Saturday.
  if (ordinalAt(text, from - 1) !== null && endsBefore(text, from - 1, 'set')) return true;
  return endsBefore(text, from, 'set') || (before(text, from) === 'the' && endsBefore(text, from - 1, 'set'));
}

/** Every, of a Hindi sentence: हर Saturday. */
const HINDI_SETS: ReadonlySet<string> = wordSet('हर प्रत्येक');

/** Every year on the same day, each spring in the same week. */
function isEachTime({ passage }: EnglishText, from: number): boolean {
  const begin = Math.max(sentenceAt(passage, from).from, from - AROUND);
  return passage.tokens.slice(begin, from).some(({ text }) => EACH.has(text));
}

const EACH: ReadonlySet<string> = wordSet('every each');

/** Tokens around Monday to Friday in which hours are told. */
const AROUND = 8;

/** Operates from Monday to Friday; from Monday to Friday the business hours end at 6: told in the same sentence. */
function isOfHours({ passage }: EnglishText, from: number, to: number): boolean {
  const { tokens } = passage;
  const sentence = sentenceAt(passage, from);
  const begin = Math.max(sentence.from, from - AROUND);
  return tokens.slice(begin, Math.min(sentence.to, to + AROUND)).some(({ text }) => HOURS.has(text));
}

const HOURS: ReadonlySet<string> = wordSet(
  'hours timings timing operates operate opens runs daily weekly shift shifts',
);

/** A weekday or month alone. */
function isPlain(meaning: Meaning): boolean {
  return meaning.is === 'fields' && meaning.day === undefined && meaning.year === undefined;
}

/** Words before Monday to Friday that make it one stretch of days. */
const STRETCH: ReadonlySet<string> = new Set(['from', 'between', 'on', 'of', 'the', 'this']);

function isWorkingWeek(meaning: Meaning): boolean {
  if (meaning.is !== 'range') return false;
  const [first, last] = [weekdayOnly(meaning.start), weekdayOnly(meaning.end)];
  return first === 1 && (last === 5 || last === 6);
}

function weekdayOnly(meaning: Meaning | null): number | null {
  if (meaning?.is !== 'fields' || meaning.day !== undefined || meaning.which !== 'tense') return null;
  return meaning.weekday ?? null;
}
