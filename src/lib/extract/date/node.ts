import type { FoundDate, Meaning } from './meaning.ts';

/** Fields of a date of the calendar. */
export type Fields = Extract<Meaning, { is: 'fields' }>;

/** Part of a date as a production made it, before parts join. */
export interface Node {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly rule: string;
  readonly mayLast?: boolean;
  /** See `FoundDate.alone`. */
  readonly alone?: Node;
  /** Other readings of the same words. */
  readonly others?: FoundDate['others'];
}

/** Fields told by the tense unless another word says which. */
export function fields(parts: Omit<Fields, 'is' | 'which'>, which: Fields['which'] = 'tense'): Fields {
  return { is: 'fields', ...parts, which };
}

/** What a node is, as far as joining goes. */
export type Shape = 'weekday' | 'day' | 'month' | 'month-day' | 'year' | 'moment' | 'span' | 'other';

/** `moment`: a day told without the calendar (कल, उसी दिन). `span`: week, month or year so told. */
export function shapeOf(meaning: Meaning): Shape {
  switch (meaning.is) {
    case 'fields':
      if (meaning.day !== undefined) return meaning.month === undefined ? 'day' : 'month-day';
      if (meaning.month !== undefined) return 'month';
      return meaning.year !== undefined ? 'year' : 'weekday';
    case 'either':
      return 'moment';
    case 'shift':
      return meaning.unit === 'day' ? 'moment' : 'span';
    default:
      return 'other';
  }
}

/** A date whose year is told is a value by itself; a weekday beside it is kept, so that a conflict shows. */
export function settled(meaning: Meaning): Meaning {
  switch (meaning.is) {
    case 'fields':
      return meaning.year !== undefined && meaning.weekday === undefined && isWhole(meaning)
        ? { is: 'value', edtf: edtfOf(meaning) }
        : meaning;
    case 'part':
      return meaning.of === null ? meaning : { ...meaning, of: settled(meaning.of) };
    case 'range':
      return {
        ...meaning,
        start: meaning.start && settled(meaning.start),
        end: meaning.end && settled(meaning.end),
      };
    case 'hedged':
      return { ...meaning, of: settled(meaning.of) };
    default:
      return meaning;
  }
}

/** No coarser field is missing, and the month has such a day at all in some year. */
function isWhole({ month, day }: Fields): boolean {
  return day === undefined || month !== undefined;
}

function edtfOf({ year = 0, month, day }: Fields): string {
  return [
    padded(year, 4),
    ...[month, day].filter((part) => part !== undefined).map((part) => padded(part, 2)),
  ].join('-');
}

/** Digits of a year, month or day; a year before 1 with its sign. */
export function padded(value: number, width: number): string {
  return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(width, '0');
}

/** A node as the grammar hands it on. */
export function foundDate({ from, to, meaning, rule, mayLast = false, alone, others = [] }: Node): FoundDate {
  const rest = alone === undefined ? {} : { alone: foundDate(alone) };
  return { from, to, meaning: settled(meaning), rule, ...(mayLast && { mayLast }), ...rest, others };
}

/** Narrower fields within a year, month or week that words other than the calendar's tell: March of last year. */
export function within(frame: Meaning, inner: Fields): Meaning {
  if (inner.weekday !== undefined && inner.month === undefined && inner.day === undefined) {
    return { is: 'part', unit: 'day', number: inner.weekday, of: frame, which: 'this' };
  }
  const month: Meaning =
    inner.month === undefined
      ? frame
      : { is: 'part', unit: 'month', number: inner.month, of: frame, which: 'this' };
  return inner.day === undefined
    ? month
    : { is: 'part', unit: 'day', number: inner.day, of: month, which: 'this' };
}
