import { numeralAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, isStop, unitAt } from './english-text.ts';
import { runsOut } from '../read/runs-out.ts';
import { before, isCapital, isEnd, lower } from './english-token.ts';
import { shift } from './english-unit.ts';
import type { Unit } from './meaning.ts';

/** The unit that the report's day is in, which no word but its place tells: (later in) the year, (the end of) the month. */
export function ownUnitAt(text: EnglishText, i: number): EnglishNode | null {
  if (text.passage.tokens[i]?.text === 'the') return null;
  const unit = unitAt(text, i);
  if (unit === null || unit.unit === 'day' || unit.unit === 'half' || unit.unit === 'weekend') return null;
  const isOwned = lower(text, unit.to) === "'" && lower(text, unit.to + 1) === 's';
  const joint = isOwned ? unit.to + 1 : unit.to;
  const isEndOf = (isOwned || lower(text, joint) === '-') && lower(text, joint + 1) === 'end';
  const ends = isEndOf || (lower(text, unit.to) === 'end' && endsBefore(text, i, 'in'));
  if (before(text, i) !== 'the') {
    const to = isEndOf ? joint + 2 : unit.to + 1;
    return ends && isLoose(text, to) && endsBefore(text, i, 'prep') ? own(i, to, unit.unit) : null;
  }
  if (lower(text, unit.to) === 'of') return null;
  const [by, way] = [before(text, i - 1), before(text, i - 2)];
  // Before the year is out.
  if (by === 'before' && runsOut(text.passage.tokens, unit.to)) return own(i, unit.to, unit.unit);
  const isPart = by === 'of' && PARTS.has(way);
  // At the start of the month two banks, in the middle of the year Mr Rao.
  const isOpening = isPart && (isCapital(text, unit.to) || numeralAt(text, unit.to) !== null);
  if (!isOpening && !isLoose(text, unit.to)) return null;
  const isLater = by === 'in' && LATER.has(way);
  return isPart || isLater ? own(i, unit.to, unit.unit) : null;
}

const PARTS: ReadonlySet<string> = new Set([
  'end',
  'rest',
  'remainder',
  'start',
  'beginning',
  'middle',
  'close',
  'turn',
]);

const LATER: ReadonlySet<string> = new Set(['later', 'earlier', 'early', 'late']);

function isLoose(text: EnglishText, i: number): boolean {
  return isEnd(text, i) || isStop(text, i, 'function') || lower(text, i) === "'";
}

function own(from: number, to: number, unit: Unit): EnglishNode {
  return { from, to, meaning: shift(unit, 0, { from: 'dateline' }), rule: 'en-unit' };
}
