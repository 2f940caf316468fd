import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import type { Node } from './node.ts';
import { padded } from './node.ts';
import {
  afterOf,
  isInsideDigits,
  nextWordAt,
  OF,
  textAt,
  textBefore,
  wordAt,
  yearNumberAt,
} from './hindi-words.ts';

/** 1990 के दशक, 90 के दशक, नब्बे के दशक; 20वीं सदी, इक्कीसवीं शताब्दी. */
export function ageAt(passage: Passage, i: number): Node | null {
  if (isInsideDigits(passage, i)) return null;
  const century = centuryAt(passage, i);
  return decadeOfCentury(passage, i, century) ?? decadeAt(passage, i) ?? century;
}

/** पिछली सदी के नब्बे के दशक, 19वीं सदी के सत्तर के दशक: one decade, told twice over. */
function decadeOfCentury(passage: Passage, i: number, told: Node | null): Node | null {
  const century = told ?? lastCenturyAt(passage, i);
  if (century?.meaning.is !== 'value' || textAt(passage, century.to) !== 'के') return null;
  const decade = textAt(passage, century.to + 1) === '' ? null : decadeAt(passage, century.to + 1);
  if (decade?.meaning.is !== 'value') return null;
  const edtf = `${century.meaning.edtf.slice(0, 2)}${decade.meaning.edtf.slice(2)}`;
  return { ...decade, from: i, meaning: { is: 'value', edtf } };
}

/** पिछली सदी, as the twentieth: decades are counted by their tens. */
function lastCenturyAt(passage: Passage, i: number): Node | null {
  const last = wordAt(passage, i, 'last');
  const unit = last === null ? null : nextWordAt(passage, last.to, 'unit');
  if (unit?.value !== 'century') return null;
  return { from: i, to: unit.to, meaning: { is: 'value', edtf: '19XX' }, rule: 'hi-century' };
}

function decadeAt(passage: Passage, i: number): Node | null {
  const nth = nthDecadeAt(passage, i);
  if (nth !== null) return nth;
  const word = wordAt(passage, i, 'year-word');
  const decade = decadeNumberAt(passage, word?.to ?? i);
  if (decade === null) return null;
  const to = decadeWordAfter(passage, decade.to);
  if (to === null) return null;
  return { from: i, to, meaning: { is: 'value', edtf: decadeOf(decade.value) }, rule: 'hi-decade' };
}

/** Decades of the last century that go by their number alone: the fifth is the forties. */
const [FIRST_NUMBERED, LAST_NUMBERED] = [5, 10];

/** सातवें दशक, the sixties; of a life (उम्र के सातवें दशक) or of anything else it is none. */
function nthDecadeAt(passage: Passage, i: number): Node | null {
  const number = numberAt(passage, i);
  if (number?.role !== 'ordinal' || number.value < FIRST_NUMBERED || number.value > LAST_NUMBERED)
    return null;
  if (nextWordAt(passage, number.to, 'unit')?.value !== 'decade' || OF.has(textBefore(passage, i)))
    return null;
  const edtf = decadeOf(1900 + 10 * (number.value - 1));
  return { from: i, to: number.to + 1, meaning: { is: 'value', edtf }, rule: 'hi-decade' };
}

/** Where "के दशक" ends after a decade's number, or null. */
function decadeWordAfter(passage: Passage, i: number): number | null {
  const of = afterOf(passage, i);
  const unit = of === i ? null : (nextWordAt(passage, of, 'unit') ?? nextWordAt(passage, of, 'units'));
  return unit?.value === 'decade' ? unit.to : null;
}

function decadeOf(year: number): string {
  return `${padded(Math.floor(year / 10), 3)}X`;
}

/** The first year of a decade. Two digits are of the last century, as long as nobody means the 2020s so. */
function decadeNumberAt(passage: Passage, i: number): { readonly to: number; readonly value: number } | null {
  const year = yearNumberAt(passage, i);
  if (year !== null) return year;
  const number = numberAt(passage, i);
  if (number?.role === 'scale' && number.value % 10 === 0 && number.value >= 1500 && number.value <= 2100)
    return number;
  if (number?.role !== 'cardinal' || number.value % 10 !== 0 || number.value < 10 || number.value > 90)
    return null;
  return { to: number.to, value: 1900 + number.value };
}

const JOINTS: ReadonlySet<string> = new Set(['-', 'और', 'व', 'से', 'या', 'एवं', 'तथा']);

/** अस्सी और नब्बे के दशक, 1980-90 के दशक: both, each by itself, or a range with a hyphen or से. */
export function decadesAt(passage: Passage, i: number): readonly Node[] | null {
  if (isInsideDigits(passage, i)) return null;
  const first = decadeNumberAt(passage, i);
  const joint = first === null ? '' : textAt(passage, first.to);
  if (first === null || !JOINTS.has(joint) || textAt(passage, first.to + 1) === '') return null;
  const second = decadeNumberAt(passage, first.to + 1);
  const to = second === null ? null : decadeWordAfter(passage, second.to);
  if (second === null || to === null || second.value <= first.value) return null;
  const [start, end] = [first, second].map(({ value }) => ({ is: 'value', edtf: decadeOf(value) }) as const);
  if (start === undefined || end === undefined) return null;
  const rule = 'hi-decade';
  if (joint === '-' || joint === 'से') return [{ from: i, to, meaning: { is: 'range', start, end }, rule }];
  return [
    { from: i, to: first.to, meaning: start, rule },
    { from: first.to + 1, to, meaning: end, rule },
  ];
}

/** 17वीं और 18वीं सदी, बारहवीं-तेरहवीं शताब्दी, 17वीं से 19वीं सदी: the last of them has the word. */
export function centuriesAt(passage: Passage, i: number): readonly Node[] | null {
  const number = isInsideDigits(passage, i) ? null : numberAt(passage, i);
  if (number?.role !== 'ordinal' || number.value < 1 || number.value > 25) return null;
  const joint = textAt(passage, number.to);
  if (!JOINTS.has(joint) || textAt(passage, number.to + 1) === '') return null;
  const last = centuryAt(passage, number.to + 1);
  if (last?.meaning.is !== 'value' || last.from !== number.to + 1) return null;
  const era = last.meaning.edtf.startsWith('-') ? '-' : '';
  const first: Node = {
    from: i,
    to: number.to,
    meaning: { is: 'value', edtf: `${era}${padded(number.value - 1, 2)}XX` },
    rule: 'hi-century',
  };
  if (joint !== '-' && joint !== 'से') return [first, last];
  const [start, end] = [first.meaning, last.meaning];
  return [{ from: i, to: last.to, meaning: { is: 'range', start, end }, rule: 'hi-century' }];
}

/** 20वीं सदी; पांचवीं सदी ईसा पूर्व, ईसा पूर्व पांचवीं सदी. */
function centuryAt(passage: Passage, i: number): Node | null {
  const lead = wordAt(passage, i, 'bce');
  if (lead !== null && textAt(passage, lead.to) === '') return null;
  const number = numberAt(passage, lead?.to ?? i);
  if (number?.role !== 'ordinal' || number.value < 1 || number.value > 25) return null;
  const unit = nextWordAt(passage, number.to, 'unit');
  if (unit?.value !== 'century') return null;
  const era = lead ?? nextWordAt(passage, unit.to, 'bce');
  const edtf = `${era === null ? '' : '-'}${padded(number.value - 1, 2)}XX`;
  // 5वीं शताब्दी ईस्वी
  const ours = era === null ? nextWordAt(passage, unit.to, 'era') : null;
  const to = lead === null ? (era?.to ?? ours?.to ?? unit.to) : unit.to;
  return { from: i, to, meaning: { is: 'value', edtf }, rule: 'hi-century' };
}
