import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { withFiscalYears } from './hindi-fiscal.ts';
import { setAt } from './hindi-guards.ts';
import { listJointAt } from './hindi-lists.ts';
import { withListedDays } from './hindi-day-lists.ts';
import type { Node } from './node.ts';
import { foundDate, shapeOf } from './node.ts';
import { withLoneDays } from './hindi-lone-days.ts';
import { datesAt } from './hindi-phrases.ts';
import { withSameQuarters } from './hindi-same-quarter.ts';
import { sharedInLists } from './hindi-shared.ts';
import { after, afterOf, endsBefore, nextWordAt, textAt, textBefore, wordAt } from './hindi-words.ts';
import type { FoundDate, Meaning } from './meaning.ts';
import { wordSet } from '../read/word-set.ts';

/** Date expressions in Hindi words, in order, none overlapping. Linear. */
export function hindiDates(passage: Passage): readonly FoundDate[] {
  const { tokens, sentences } = passage;
  const nodes: Node[] = [];
  let sentence = 0;
  /** The first token of Hindi from here on. */
  let deva = 0;
  /** The last sentence that says on how many days of a week something is. */
  let weekly = -1;
  for (let i = 0; i < tokens.length;) {
    while (sentence < sentences.length - 1 && i >= (sentences[sentence]?.to ?? 0)) sentence++;
    for (deva = Math.max(deva, i); deva < tokens.length && tokens[deva]?.kind !== 'deva';) deva++;
    const { lang, to = 0 } = sentences[sentence] ?? {};
    const isHindi = lang === 'hi';
    // Digits in an English sentence are the English grammar's, unless Hindi words make them a date.
    const mayBegin =
      deva === i ? isKnown(passage, i) : tokens[i]?.kind === 'digits' && (isHindi || deva < to);
    if ((mayBegin && weeklyAt(passage, i) !== null) || isWeeklyRest(passage, i)) weekly = sentence;
    const skipped = mayBegin ? afterNoDate(passage, i) : null;
    const found = mayBegin && skipped === null ? datesAt(passage, i) : null;
    const end = found?.at(-1)?.to ?? 0;
    if (found !== null && end > i) {
      const kept = found.filter((node) => (isHindi || hasHindi(passage, node)) && !isEither(passage, node));
      nodes.push(...(weekly === sentence ? kept.filter(({ meaning }) => !isOfWeek(meaning)) : kept));
    }
    i = Math.max(i + 1, end, skipped ?? 0);
  }
  const told = withFiscalYears(withSameQuarters(passage, sharedInLists(passage, nodes)));
  return withLoneDays(passage, withListedDays(passage, told)).map((node) => foundDate(hedged(passage, node)));
}

/** Words that no list of the calendar or of numerals has begin no date. */
function isKnown({ tokens, hits }: Passage, i: number): boolean {
  const text = tokens[i]?.text;
  if (text === 'अब' || text === 'गए') return true;
  return hits[i]?.some(({ entry }) => KNOWN.has(entry.type)) ?? false;
}

const KNOWN: ReadonlySet<string> = new Set(['calendar', 'numeral', 'stop']);

function hasHindi({ tokens }: Passage, { from, to }: Node): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'deva');
}

/** सोमवार हो या रविवार, मई हो या जून: whichever it is. */
function isEither(passage: Passage, { from, to }: Node): boolean {
  // मई की गर्मी हो या
  const be = textAt(passage, to) === 'की' || textAt(passage, to) === 'के' ? to + 2 : to;
  if (textAt(passage, be) === 'हो' && textAt(passage, be + 1) === 'या') return true;
  return (
    textBefore(passage, from) === 'या' &&
    textBefore(passage, from - 1) === 'हो' &&
    isCalendar(passage, from - 3)
  );
}

/** The token after words that look like dates and are none: sets (हर सोमवार) and weekdays of a month (दूसरे शनिवार). */
function afterNoDate(passage: Passage, i: number): number | null {
  const set = setAt(passage, i) ?? weeklyAt(passage, i);
  if (set !== null) return afterSet(passage, set);
  const ordinal = numberAt(passage, i);
  if (ordinal?.role !== 'ordinal' || textAt(passage, ordinal.to) === '') return null;
  if (wordAt(passage, ordinal.to, 'weekday') === null) return null;
  // तीन विमान उतरे, चौथा शनिवार को आएगा, तीसरी सोमवार से बंद है: who or what, and no ordinal of the weekday, which is masculine.
  const name = passage.tokens[i]?.text ?? '';
  if (/ीं?$/u.test(name) || (/ा$/u.test(name) && DAY_CASES.has(textAt(passage, ordinal.to + 1)))) return null;
  // "इससे पहले सोमवार को": before that, on Monday.
  const isBefore = passage.tokens[i]?.text === 'पहले' && textBefore(passage, i) !== 'के';
  return isBefore ? null : ordinal.to + 1;
}

const DAY_CASES: ReadonlySet<string> = wordSet('को से तक');

/** सप्ताह में दो दिन, हफ्ते में तीन बार: the weekdays that follow come again every week. */
function weeklyAt(passage: Passage, i: number): number | null {
  const week = wordAt(passage, i, 'unit');
  if (week?.value !== 'week' || textAt(passage, week.to) !== 'में') return null;
  const at = after(passage, week.to + 1, 'सिर्फ', 'केवल', 'महज');
  const number = textAt(passage, at) === '' ? null : numberAt(passage, at);
  if (number === null || !TIMES.has(textAt(passage, number.to))) return null;
  let to = number.to + 1;
  for (let word = 0; word < MOST_LINKS && LINKS.has(textAt(passage, to)); word++) to++;
  return to;
}

/** साप्ताहिक बंदी रविवार के स्थान पर मंगलवार को होगी: of every week. */
function isWeeklyRest({ tokens }: Passage, i: number): boolean {
  return tokens[i]?.text === 'साप्ताहिक' && RESTS.has(tokens[i + 1]?.text ?? '');
}

const RESTS: ReadonlySet<string> = wordSet('बंदी अवकाश छुट्टी');

/** हफ्ते में पांच दिन, यानी सोमवार से शुक्रवार तक: a weekday of every week. */
function isOfWeek(meaning: Meaning): boolean {
  if (meaning.is === 'range') return meaning.start !== null && isOfWeek(meaning.start);
  return meaning.is === 'fields' && meaning.which === 'tense' && shapeOf(meaning) === 'weekday';
}

const TIMES: ReadonlySet<string> = wordSet('दिन बार रोज दफा दिवस');
/** What may stand between such words and their weekdays. */
const LINKS: ReadonlySet<string> = new Set(['यानी', 'यानि', 'कि', ',', '(', '-', ':', 'को', 'अर्थात']);
const MOST_LINKS = 4;

/** Dates of a set are none, and no more are those listed with them: हर साल 15 अगस्त, हर मंगलवार और शनिवार. */
function afterSet(passage: Passage, to: number): number {
  const unit = nextWordAt(passage, to, 'unit');
  let at = afterOf(passage, unit?.to ?? to);
  if (textAt(passage, at) === ',' || textAt(passage, at) === 'में') at++;
  let end = at;
  for (let member = 0; member < MOST_MEMBERS; member++) {
    const dates = textAt(passage, at) === '' ? null : datesAt(passage, at);
    const next = dates?.at(-1)?.to;
    if (next === undefined) break;
    end = next;
    const joint = listJointAt(passage, next);
    if (joint === null) break;
    at = joint;
  }
  return end;
}

/** Weekdays that a set lists. */
const MOST_MEMBERS = 7;

/** करीब 2018, 2018 के आसपास: the hedge is no part of the span. */
function hedged(passage: Passage, node: Node): Node {
  // करीब दस दिन पहले रविवार को: the count is rough, the day is not.
  if (node.rule === 'hi-apposition') return node;
  const isHedged =
    endsBefore(passage, node.from, 'approx-before') || nextWordAt(passage, node.to, 'approx-after') !== null;
  return isHedged ? { ...node, meaning: { is: 'hedged', of: node.meaning, qualifier: '~' } } : node;
}
