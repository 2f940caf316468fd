import { numberAt } from '../number/numbers.ts';
import { isPerfect } from '../clause/hindi-verb.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Node } from './node.ts';
import type { Count } from './hindi-words.ts';
import { listJointAt, rangeJointAt } from './hindi-lists.ts';
import { spanAt } from './hindi-years.ts';
import {
  after,
  afterOf,
  endsBefore,
  isInsideDigits,
  nextWordAt,
  textAt,
  textBefore,
  wordAt,
  yearNumberAt,
} from './hindi-words.ts';
import type { Meaning, Unit } from './meaning.ts';

/** A part of a year: which, and of what unit. */
interface Part {
  readonly to: number;
  readonly unit: Unit;
  readonly number: number;
  /** Of days only such are counted. */
  readonly weekday?: number;
  /** By its months: numbered from January, whatever year it is of. */
  readonly byMonths?: true;
}

/**
 * दूसरी तिमाही, आखिरी सप्ताह, पहले दिन, पहले सोमवार, दूसरे पखवाड़े; अप्रैल-जून तिमाही, सितंबर तिमाही, अप्रैल-सितंबर छमाही;
 * सर्दियों.
 */
export function partWordsAt(passage: Passage, i: number): Part | null {
  return monthsPartAt(passage, i) ?? ordinalPartAt(passage, i) ?? seasonWordAt(passage, i);
}

const PARTS: ReadonlySet<string> = new Set([
  'day',
  'week',
  'weekend',
  'fortnight',
  'month',
  'quarter',
  'half',
  'decade',
]);

function ordinalPartAt(passage: Passage, i: number): Part | null {
  const order = orderAt(passage, i);
  if (order === null) return null;
  const weekday = nextWordAt(passage, order.to, 'weekday');
  if (weekday !== null) {
    return { to: weekday.to, unit: 'day', number: order.value, weekday: Number(weekday.value) };
  }
  const unit = nextWordAt(passage, pastMonths(passage, order.to), 'unit');
  if (unit === null || !PARTS.has(unit.value)) return null;
  return { to: unit.to, unit: unit.value as Unit, number: order.value };
}

/** Past the months in brackets of चौथी (जनवरी-मार्च) तिमाही. */
function pastMonths(passage: Passage, i: number): number {
  if (textAt(passage, i) !== '(') return i;
  const first = nextWordAt(passage, i + 1, 'month');
  const joint = first === null ? null : rangeJointAt(passage, first.to);
  const last = joint === null ? null : nextWordAt(passage, joint, 'month');
  return last !== null && textAt(passage, last.to) === ')' ? last.to + 1 : i;
}

/** गर्मियों, वसंत, सर्दी के मौसम: dates only of a year, or with a word for which. */
function seasonWordAt(passage: Passage, i: number): Part | null {
  const word = wordAt(passage, i, 'season') ?? seasonOfNameAt(passage, i);
  if (word === null) return null;
  // बसंत पंचमी, वसंत विहार: names.
  const next = passage.tokens[word.to];
  const isName = next?.kind === 'deva' && !next.line && !AFTER_SEASON.has(next.text);
  if (isName && !isHeat(passage, i) && !PLURAL.test(textAt(passage, word.to - 1))) return null;
  return { to: word.to, unit: 'season', number: Number(word.value) };
}

/** (2022 के) शरद में: a season that is a name of people as well, where it is of something. */
function seasonOfNameAt(passage: Passage, i: number): ReturnType<typeof wordAt> {
  const isPlaced = OF.has(textBefore(passage, i)) || textBefore(passage, i) === 'और';
  return isPlaced && textAt(passage, i + 1) === 'में' ? wordAt(passage, i, 'season-name') : null;
}

/** सर्दियां, गर्मियों: of no name. */
const PLURAL = /(?:ियां|ियों)$/u;
const AFTER_SEASON: ReadonlySet<string> = new Set(['में', 'से', 'तक', 'के', 'की', 'का', 'को', 'पर', 'भर', 'और']);

/** इस सर्दी काबुल में बर्फ गिरी: no case and no verb behind it, as only what tells when has none. */
export function isAdverb(passage: Passage, i: number): boolean {
  const next = passage.tokens[i + 1];
  if (!isHeat(passage, i) || next?.kind !== 'deva' || next.line) return false;
  return !AFTER_SEASON.has(next.text) && next.text !== 'ने' && !isPerfect(passage, i + 1);
}

/** The heat (इस साल गर्मी ने, इस गर्मी में) is no summer. */
function isHeat(passage: Passage, i: number): boolean {
  return wordAt(passage, i, 'heat') !== null;
}

/**
 * पिछली गर्मियों, अगले वसंत: of no year that is told.
 * @param isOther it is said to be not the one that is (पिछली सर्दी): no heat or cold, which would be
 */
export function seasonAt(passage: Passage, i: number, isOther = false): Node | null {
  const part = isHeat(passage, i) && !isOther ? null : seasonWordAt(passage, i);
  return part === null ? null : partNode(i, part, null);
}

/** (इससे पहले) गर्मियों में यात्रा बहाल हुई थी: a season alone, which its clause's tense places, if it tells of a single one. */
export function bareSeasonAt(passage: Passage, i: number): Node | null {
  const season = seasonWordAt(passage, i);
  if (season === null || textAt(passage, season.to) !== 'में') return null;
  return PLURAL.test(passage.tokens[season.to - 1]?.text ?? '') && !OF.has(textBefore(passage, i))
    ? partNode(i, season, null)
    : null;
}

const OF: ReadonlySet<string> = new Set(['की', 'के', 'का', 'हर', 'प्रत्येक', 'और', 'या']);

/** वसंत 2025, शरद ऋतु 2023: a season right before its year. */
export function seasonOfYearAt(passage: Passage, i: number): Node | null {
  const season = seasonWordAt(passage, i);
  const year = season === null ? null : yearNumberAt(passage, after(passage, season.to, ','));
  if (season === null || year === null) return null;
  const node = partNode(i, season, { is: 'fields', year: year.value, which: 'tense' });
  return { ...node, to: winterSpanAt(passage, year.to - 1, season)?.to ?? year.to };
}

/** 2021-22 की सर्दियां: a winter begins in the first of its years. */
export function winterOfYearsAt(passage: Passage, i: number): Node | null {
  const isYear = passage.tokens[i]?.kind === 'digits' && !isInsideDigits(passage, i);
  const span = isYear ? spanAt(passage, i) : null;
  const at = span === null ? i : afterOf(passage, span.to);
  const season =
    span === null || at === span.to || textAt(passage, at) === '' ? null : seasonWordAt(passage, at);
  if (span === null || season === null || winterSpanAt(passage, i, season) === null) return null;
  const node = partNode(i, season, { is: 'fields', year: span.first, which: 'tense' });
  return { ...node, to: season.to };
}

const WINTER = 4;

function winterSpanAt(passage: Passage, i: number, { number }: Part): { readonly to: number } | null {
  const span = number === WINTER ? spanAt(passage, i) : null;
  return span !== null && span.last === span.first + 1 ? span : null;
}

/** पहली 1, दूसरे 2, आखिरी -1. */
function orderAt(passage: Passage, i: number): Count | null {
  const last = wordAt(passage, i, 'month-last');
  if (last !== null) return { to: last.to, value: -1 };
  const number = numberAt(passage, i);
  return number?.role === 'ordinal' && number.value >= 1 && number.value <= 31
    ? { to: number.to, value: number.value }
    : null;
}

function monthsPartAt(passage: Passage, i: number): Part | null {
  const first = wordAt(passage, i, 'month');
  if (first === null) return null;
  const ended = endedAt(passage, first.to);
  if (ended !== null) return quarterEndedIn(passage, Number(first.value), ended);
  const joint = textAt(passage, first.to);
  const second = joint === '-' || joint === 'से' ? nextWordAt(passage, first.to + 1, 'month') : null;
  const to = second?.to ?? first.to;
  const of = afterOf(passage, to);
  const unit = nextWordAt(passage, of, 'unit');
  const end = Number((second ?? first).value);
  const period = second === null ? null : periodAt(passage, of, (end - Number(first.value) + 12) % 12);
  if (period !== null && end % period.length === 0)
    return { to: of + 1, unit: period.unit, number: end / period.length, byMonths: true };
  if (period?.unit === 'half' && end % 3 === 0)
    return { to: of + 1, unit: 'fiscal-half', number: end === 9 ? 1 : 2 };
  const length = unit?.value === 'quarter' ? 3 : unit?.value === 'half' ? 6 : 0;
  if (unit === null || length === 0 || (second === null && of !== to)) return null;
  const begin = second === null ? end - length + 1 : Number(first.value);
  if (end % 3 !== 0 || (end - begin + 12) % 12 !== length - 1) return null;
  // A half that begins in October lies in two years: only a fiscal year has it.
  if (length === 6 && end % 6 !== 0) return { to: unit.to, unit: 'fiscal-half', number: end === 9 ? 1 : 2 };
  return { to: unit.to, unit: length === 3 ? 'quarter' : 'half', number: end / length, byMonths: true };
}

/** The अवधि of जनवरी-मार्च अवधि, whose last month is so many after its first. */
function periodAt(
  passage: Passage,
  i: number,
  months: number,
): { readonly unit: 'quarter' | 'half'; readonly length: number } | null {
  if (textAt(passage, i) !== 'अवधि') return null;
  return months === 2 ? { unit: 'quarter', length: 3 } : months === 5 ? { unit: 'half', length: 6 } : null;
}

/** The token after the में समाप्त, में खत्म हुई at `i`, or null. */
function endedAt(passage: Passage, i: number): number | null {
  if (textAt(passage, i) !== 'में' || !ENDED.has(textAt(passage, i + 1))) return null;
  return after(passage, i + 2, 'हुई', 'होने', 'हुयी');
}

const ENDED: ReadonlySet<string> = wordSet('समाप्त खत्म संपन्न');

/** सितंबर में समाप्त दूसरी तिमाही: by the month that it ends in. */
function quarterEndedIn(passage: Passage, month: number, i: number): Part | null {
  const at = textAt(passage, i) === '' ? i : (orderAt(passage, i)?.to ?? i);
  const unit = nextWordAt(passage, at, 'unit');
  if (unit?.value !== 'quarter' || month % 3 !== 0) return null;
  return { to: unit.to, unit: 'quarter', number: month / 3, byMonths: true };
}

/** मार्च 2024 तिमाही: the quarter that ends in that month. */
function quarterOfYearAt(passage: Passage, i: number): Node | null {
  // The end of अप्रैल-जून 2025 तिमाही.
  if (['-', 'से'].includes(textBefore(passage, i))) return null;
  const month = wordAt(passage, i, 'month');
  const year = month === null ? null : yearNumberAt(passage, after(passage, month.to, ','));
  const unit = year === null ? null : nextWordAt(passage, year.to, 'unit');
  const end = Number(month?.value);
  if (year === null || unit?.value !== 'quarter' || end % 3 !== 0) return null;
  const of: Meaning = { is: 'fields', year: year.value, which: 'tense' };
  return partNode(i, { to: unit.to, unit: 'quarter', number: end / 3 }, of);
}

/** A quarter or half by itself: one of the fiscal year, which business news counts by; named by months, of the calendar's. */
export function quarterAt(passage: Passage, i: number): Node | null {
  const byMonths = monthsPartAt(passage, i);
  if (byMonths !== null) return partNode(i, byMonths, null);
  const ofYear = quarterOfYearAt(passage, i);
  if (ofYear !== null) return ofYear;
  const words = ordinalPartAt(passage, i);
  const part = words === null ? null : partOf(words, null);
  if (part === null || endsBefore(passage, i, 'in-row', 'stop')) return null;
  return partNode(i, part, null);
}

/**
 * पहली और दूसरी तिमाही: a part each; पहली से तीसरी तिमाही: a range. The unit stands once, after the last.
 * @param of what they are parts of; null where nothing tells, which only quarters and halves bear
 */
export function ordinalListAt(passage: Passage, i: number, of: Meaning | null): readonly Node[] | null {
  const first = orderAt(passage, i);
  if (first === null || nextWordAt(passage, first.to, 'unit') !== null) return null;
  const until = rangeJointAt(passage, first.to);
  const at = until ?? listJointAt(passage, first.to);
  const last = at === null || textAt(passage, at) === '' ? null : ordinalPartAt(passage, at);
  if (at === null || last === null) return null;
  const [start, end] = [first.value, last.number].map((number) => partOf({ ...last, number }, of));
  if (!start || !end) return null;
  const [before, after] = [partNode(i, { ...start, to: first.to }, of), partNode(at, end, of)];
  if (until === null) return [before, after];
  const meaning: Meaning = { is: 'range', start: before.meaning, end: after.meaning };
  return [{ from: i, to: last.to, meaning, rule: 'hi-range' }];
}

/** The part as its whole has it; by itself a quarter or half is one of the fiscal year. */
function partOf(part: Part, of: Meaning | null): Part | null {
  if (of !== null) return fittingPart(part, of);
  return part.unit === 'quarter' || part.unit === 'half' ? { ...part, unit: `fiscal-${part.unit}` } : null;
}

function partNode(from: number, { to, unit, number, weekday }: Part, of: Meaning | null): Node {
  const rule = /quarter|half/.test(unit) ? 'hi-quarter' : unit === 'season' ? 'hi-season' : 'hi-part';
  const which = of === null ? 'tense' : 'this';
  const meaning: Meaning = {
    is: 'part',
    unit,
    number,
    of,
    which,
    ...(weekday !== undefined && { weekday }),
  };
  return { from, to, meaning, rule };
}

/** A part of what stands before it: 2024-25 की दूसरी तिमाही, मई के पहले सप्ताह; null where none follows. */
export function partAfter(passage: Passage, whole: Node): Node | null {
  const of = afterOf(passage, whole.to);
  if (textAt(passage, of) === '') return null;
  const words = partWordsAt(passage, of);
  if (words === null) return null;
  if (of === whole.to && !/quarter|half|season/.test(words.unit)) return null;
  if (of === whole.to && isHeat(passage, of) && !isTimeOfHeat(passage, words.to)) return null;
  const part = fittingPart(words, whole.meaning);
  return part === null ? null : { ...partNode(whole.from, part, whole.meaning), from: whole.from };
}

/** उसी साल गर्मी में वार्ता हुई; not इस साल गर्मी में बढ़ोतरी हुई. */
function isTimeOfHeat(passage: Passage, to: number): boolean {
  return textAt(passage, to) === 'में' && !OF_HEAT.has(textAt(passage, to + 1));
}

const OF_HEAT = wordSet('बढ़ोतरी वृद्धि कमी गिरावट इजाफा तेजी राहत काम');

/** Several parts of what stands before them: मई के पहले और दूसरे सप्ताह; null where none follow. */
export function partsAfter(passage: Passage, whole: Node): readonly Node[] | null {
  const of = afterOf(passage, whole.to);
  if (of === whole.to || textAt(passage, of) === '') return null;
  const nodes = ordinalListAt(passage, of, whole.meaning) ?? seasonsAt(passage, of, whole.meaning);
  return nodes?.map((node, k) => (k === 0 ? { ...node, from: whole.from } : node)) ?? null;
}

/** (2022 के) वसंत और शरद ऋतु: two seasons of one year. */
function seasonsAt(passage: Passage, i: number, year: Meaning): readonly Node[] | null {
  const first = sizeOf(year) === 'year' ? seasonWordAt(passage, i) : null;
  const at = first === null ? null : listJointAt(passage, first.to);
  const second = at === null || textAt(passage, at) === '' ? null : seasonWordAt(passage, at);
  if (first === null || at === null || second === null) return null;
  return [partNode(i, first, year), partNode(at, second, year)];
}

/** The part as the whole has it: a fiscal year has fiscal quarters, a month no quarters. */
function fittingPart(part: Part, whole: Meaning): Part | null {
  const { unit, number } = part;
  if (isFiscal(whole)) {
    if (unit === 'quarter')
      return { ...part, unit: 'fiscal-quarter', number: part.byMonths ? ((number + 2) % 4) + 1 : number };
    return unit === 'half' || unit === 'fiscal-half' ? { ...part, unit: 'fiscal-half' } : null;
  }
  if (isCentury(whole)) return unit === 'decade' && number <= 10 ? part : null;
  const size = sizeOf(whole);
  if (unit === 'day' && part.weekday !== undefined && number > 5) return null;
  if (unit === 'day') return size === 'month' || size === 'year' ? part : null;
  if (unit === 'week') return size === 'month' || size === 'year' ? part : null;
  if (unit === 'weekend' || unit === 'fortnight') return size === 'month' ? part : null;
  return unit !== 'decade' && size === 'year' ? part : null;
}

function isFiscal(meaning: Meaning): boolean {
  if (meaning.is === 'shift') return meaning.unit === 'fiscal-year';
  return meaning.is === 'value' && /-04\/\d{4}-03$/.test(meaning.edtf);
}

/** Whether a meaning is a month or a year, calendar's or fiscal; null for what is neither. */
export function lengthOf(meaning: Meaning): 'month' | 'year' | null {
  return isFiscal(meaning) ? 'year' : sizeOf(meaning);
}

function isCentury(meaning: Meaning): boolean {
  if (meaning.is === 'shift') return meaning.unit === 'century';
  return meaning.is === 'value' && /^\d\dXX$/.test(meaning.edtf);
}

function sizeOf(meaning: Meaning): 'month' | 'year' | null {
  if (meaning.is === 'shift')
    return meaning.unit === 'month' || meaning.unit === 'year' ? meaning.unit : null;
  if (meaning.is === 'part') return meaning.unit === 'month' ? 'month' : null;
  if (meaning.is !== 'fields' || meaning.day !== undefined || meaning.weekday !== undefined) return null;
  return meaning.month !== undefined ? 'month' : 'year';
}
