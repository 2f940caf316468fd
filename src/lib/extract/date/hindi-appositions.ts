import type { Passage } from '../read/passage.ts';
import type { Fields, Node } from './node.ts';
import { fields, shapeOf } from './node.ts';
import { after, nextWordAt, textAt } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';

/** How a second naming of the same day stands to the first. */
type Joint = 'bare' | 'comma' | 'bracket' | 'that-is';

/** Another reading of a count, with the weekday that stands beside it. */
function besides(other: Meaning, meaning: Meaning): Meaning {
  const isCount = other.is === 'shift' && meaning.is === 'shift' && meaning.weekday !== undefined;
  return isCount ? { ...other, weekday: meaning.weekday } : meaning;
}

interface Place {
  readonly at: number;
  readonly joint: Joint;
}

/**
 * One date told twice, as one: गुरुवार (4 दिसंबर), 4 दिसंबर दिन गुरुवार, कल यानी शुक्रवार, आज, 4 दिसंबर,
 * इस साल यानी 2025.
 * @param read the date that begins at a token
 */
export function apposed(passage: Passage, first: Node, read: (i: number) => Node | null): Node | null {
  for (const { at, joint } of placesAfter(passage, first)) {
    if (textAt(passage, at) === '') continue;
    const second = read(at);
    if (second === null) continue;
    const same = sameDate(first.meaning, second.meaning, joint);
    if (same === null) continue;
    // छह हफ्ते बाद, 9 नवंबर को: counted from what was told, the day may lie behind as well.
    const isTold = first.rule === AFTER && same.is === 'fields' && same.which === 'next';
    const meaning: Meaning = isTold ? { ...same, which: 'tense' } : same;
    const close = joint === 'bracket' ? closeAt(passage, second.to) : second.to;
    if (close === null) continue;
    const others = first.others?.map((other) => ({ ...other, meaning: besides(other.meaning, meaning) }));
    return { from: first.from, to: close, meaning, rule: 'hi-apposition', ...(others && { others }) };
  }
  return null;
}

const AFTER = 'hi-after';
/** 7 दिसंबर दिन रविवार, रविवार दिनांक 7 दिसंबर. */
const LABELS: ReadonlySet<string> = new Set(['दिन', 'दिनांक']);

function placesAfter(passage: Passage, { to, meaning }: Node): readonly Place[] {
  const text = textAt(passage, to);
  if (text === '(' || text === '[') {
    const that = nextWordAt(passage, to + 1, 'that-is');
    return [{ at: that?.to ?? to + 1, joint: 'bracket' }];
  }
  // गुरुवार को (4 दिसंबर)
  if (text === 'को' && textAt(passage, to + 1) === '(') return [{ at: to + 2, joint: 'bracket' }];
  const comma = text === ',' ? to + 1 : to;
  const that = nextWordAt(passage, comma, 'that-is');
  // 10 अक्टूबर यानी दिन शुक्रवार
  if (that !== null) return [{ at: after(passage, that.to, 'दिन'), joint: 'that-is' }];
  if (LABELS.has(textAt(passage, comma))) return [{ at: comma + 1, joint: 'bare' }];
  // सोमवार - 21 अप्रैल 2025
  if (text === '-') return shapeOf(meaning) === 'weekday' ? [{ at: to + 1, joint: 'comma' }] : [];
  return [{ at: comma, joint: text === ',' ? 'comma' : 'bare' }];
}

function closeAt(passage: Passage, i: number): number | null {
  const text = textAt(passage, i);
  return text === ')' || text === ']' ? i + 1 : null;
}

/** What two namings say together; null where they name no one date. */
function sameDate(first: Meaning, second: Meaning, joint: Joint): Meaning | null {
  const forward = told(first, second);
  if (forward !== null) return forward;
  const isSure = joint === 'bracket' || joint === 'that-is' || isDay(first);
  return isSure ? told(second, first) : null;
}

function isDay(meaning: Meaning): boolean {
  return shapeOf(meaning) === 'month-day';
}

/** करीब चार महीने पहले फरवरी में, छह हफ्ते बाद, नवंबर में: the month by its name is the surer, as long as its year is not in doubt. */
function nearMonth(loose: Extract<Meaning, { is: 'shift' }>, close: Fields): Meaning {
  if (loose.origin.from !== 'dateline' || loose.count === 0 || Math.abs(loose.count) > 11) return loose;
  return fields(close, loose.count < 0 ? 'last' : 'next');
}

/** A quarter, half or fiscal year, which its months may explain. */
function isMonths(meaning: Meaning): boolean {
  if (meaning.is === 'part') return /quarter|half/.test(meaning.unit);
  return meaning.is === 'value' && meaning.edtf.includes('/');
}

/** A looser naming and then a closer one. */
function told(loose: Meaning, close: Meaning): Meaning | null {
  const [a, b] = [shapeOf(loose), shapeOf(close)];
  if (a === 'weekday' && b === 'month-day' && loose.is === 'fields' && close.is === 'fields') {
    const which = close.which === 'tense' ? loose.which : close.which;
    return { ...close, weekday: loose.weekday ?? 0, which };
  }
  if (a === 'moment') {
    if (b === 'month-day') return close;
    if (b === 'weekday' && close.is === 'fields') {
      return loose.is === 'either' || loose.is === 'shift'
        ? { ...loose, weekday: close.weekday ?? 0 }
        : loose;
    }
    return null;
  }
  // पहली तिमाही (अप्रैल-जून), 2024-25 (अप्रैल-मार्च)
  if (close.is === 'range' && isMonths(loose)) {
    return [close.start, close.end].every((end) => end !== null && shapeOf(end) === 'month') ? loose : null;
  }
  if (loose.is === 'part' && loose.unit === 'day' && b === 'month-day') return close;
  if (loose.is !== 'shift') return null;
  if (loose.unit === 'year' && b === 'year') return close;
  // पिछले साल यानी मार्च 2020
  if (loose.unit === 'year' && b === 'month' && close.is === 'fields' && close.year !== undefined)
    return close;
  if ((loose.unit === 'month' || loose.unit === 'week') && b === 'month' && close.is === 'fields')
    return close.year === undefined ? nearMonth(loose, close) : close;
  if ((loose.unit === 'month' || loose.unit === 'week') && b === 'month-day' && close.is === 'fields') {
    return fields(close, loose.count < 0 ? 'last' : loose.count > 0 ? 'next' : 'tense');
  }
  if (loose.unit === 'fiscal-year' && close.is === 'value') return close;
  return null;
}
