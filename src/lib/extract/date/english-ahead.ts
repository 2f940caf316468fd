import { AGO, spanAt } from './english-span.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isStop, wordAt } from './english-text.ts';
import { before, isEnd, isStart, lower, skip } from './english-token.ts';
import { shift } from './english-unit.ts';
import { wordSet } from '../read/word-set.ts';

/** Tokens on either side in which a word of the future or of a record makes "in two weeks" a day or a stretch. */
const AROUND = 12;

/** (It will begin in) two weeks. A stretch ("the first in ten years", "in two weeks of talks") is none. */
export function inUnitsAt(text: EnglishText, i: number): EnglishNode | null {
  if (before(text, i) !== 'in') return null;
  const span = spanAt(text, i);
  if (span === null || !AGO.has(span.unit)) return null;
  if (
    lower(text, span.to) === 'of' ||
    lower(text, span.to) === '-' ||
    !(isEnd(text, span.to) || isStop(text, span.to, 'function') || isStop(text, span.to, 'prep'))
  )
    return null;
  const mark = lower(text, span.to) === "'" ? skip(text, span.to + 1, 's') : span.to;
  const isTime = mark > span.to && lower(text, mark) === 'time';
  if (!isTime && !isAhead(text, i, span.to)) return null;
  return {
    from: i,
    to: isTime ? mark + 1 : span.to,
    meaning: shift(span.unit, span.count, { from: 'dateline' }),
    rule: 'en-from-now',
  };
}

const BEING: ReadonlySet<string> = wordSet('is are');

/** A word of the future goes before, and none of a record; at the head of a sentence it may follow. */
function isAhead(text: EnglishText, i: number, to: number): boolean {
  const { tokens } = text.passage;
  // The vote is in three weeks.
  let isFuture = BEING.has(lower(text, i - 2));
  for (let k = i - 2; k >= 0 && k > i - AROUND; k--) {
    const token = tokens[k];
    if (token === undefined || token.text === '.' || token.text === ';') break;
    if (wordAt(text, k, 'extreme', 'stop') !== null) return false;
    isFuture ||= wordAt(text, k, 'future', 'stop') !== null;
    if (token.line) break;
  }
  if (isFuture || !isStart(text, i - 1)) return isFuture;
  for (let k = to; k < to + AROUND && lower(text, k) !== '' && lower(text, k) !== '.'; k++) {
    if (wordAt(text, k, 'future', 'stop') !== null) return true;
  }
  return false;
}
