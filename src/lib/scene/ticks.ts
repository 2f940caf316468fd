import { civilDay, utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import type { TickForm, TickFormat } from './axis-format.ts';
import type { Measure } from './scene.ts';

/** A calendar cell of the axis: it begins at `start`, where its tick stands. */
export interface Tick {
  readonly start: number;
  readonly end: number;
  /** '' where the words do not fit into the visible part of the cell. */
  readonly label: string;
}

export interface Ticks {
  readonly minor: readonly Tick[];
  /** The coarser line that says what the minor ticks leave out; none at years and coarser. */
  readonly major: readonly Tick[];
  /** Short strokes without words between years. */
  readonly sub: readonly number[];
}

/** Most ticks of one kind that a picture may show, however wide: more is noise. */
export const MOST_TICKS = 60;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const YEAR = 365.2425 * DAY;

type Unit = 'even' | 'month';

interface Level {
  readonly unit: Unit;
  /** ms for even units, else months. */
  readonly step: number;
  /** Shortest cell, ms. */
  readonly least: number;
  /** Forms to try, longest first; the last one decides whether the level fits at all. */
  readonly forms: readonly TickForm[];
  readonly major: { readonly unit: Unit; readonly step: number; readonly forms: readonly TickForm[] } | null;
}

const BY_DAY = { unit: 'even', step: DAY, forms: ['date', 'weekday', 'day'] } as const;
const BY_MONTH = { unit: 'month', step: 1, forms: ['monthYear', 'month'] } as const;
const BY_YEAR = { unit: 'month', step: 12, forms: ['year'] } as const;

const even = (step: number, forms: readonly TickForm[], major: Level['major']): Level => ({
  unit: 'even',
  step,
  least: step,
  forms,
  major,
});
const months = (step: number, forms: readonly TickForm[], major: Level['major']): Level => ({
  unit: 'month',
  step,
  least: step * 28 * DAY,
  forms,
  major,
});

const LEVELS: readonly Level[] = [
  ...[1, 5, 15, 30].map((n) => even(n * MINUTE, ['time'], BY_DAY)),
  ...[1, 3, 6, 12].map((n) => even(n * HOUR, ['time'], BY_DAY)),
  even(DAY, ['weekday', 'day'], BY_MONTH),
  even(7 * DAY, ['day'], BY_MONTH),
  months(1, ['monthLong', 'month'], BY_YEAR),
  months(3, ['monthLong', 'month'], BY_YEAR),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000].map((n) =>
    months(12 * n, ['year'], null),
  ),
];
const COARSEST = months(12 * 200_000, ['year'], null);

/** Mondays: 1970-01-05 was one. */
const WEEK_ORIGIN = 4 * DAY;
const LABEL_GAP = 12;
const SUB_GAP = 9;

/**
 * Ticks of the visible stretch alone, so that their number depends on the width and never on how much
 * time there is: the finest calendar step whose labels fit side by side, with the coarser line that
 * completes them.
 */
export function ticksOf(
  span: Span,
  widthPx: number,
  size: number,
  format: TickFormat,
  measure: Measure,
): Ticks {
  const scale = widthPx / (span.end - span.start);
  const fits = (level: Level, form: TickForm) =>
    level.least * scale >= widest(form, span, format, measure, size) + LABEL_GAP;
  const level =
    LEVELS.find((l) => {
      const last = l.forms.at(-1);
      return last !== undefined && (span.end - span.start) / l.least <= MOST_TICKS - 2 && fits(l, last);
    }) ?? COARSEST;
  const form = level.forms.find((f) => fits(level, f)) ?? 'year';
  const major = level.major === null ? [] : cells(span, level.major.unit, level.major.step);
  const label = (cell: Span, forms: readonly TickForm[]) => {
    // A week may run over the end of a month, whose tick goes through the line of days.
    const end = Math.min(
      cell.end,
      span.end,
      ...major.map(({ start }) => (start > cell.start ? start : Infinity)),
    );
    const room = (end - Math.max(cell.start, span.start)) * scale - LABEL_GAP / 2;
    const words = forms.map((f) => format(cell.start, f));
    return words.find((text) => measure(text, size) <= room) ?? '';
  };
  const ticks = (line: readonly Span[], forms: readonly TickForm[]) =>
    line.map((cell): Tick => ({ ...cell, label: label(cell, forms) }));
  return {
    minor: ticks(cells(span, level.unit, level.step), [form]),
    major: ticks(major, level.major?.forms ?? []),
    sub: level.major ? [] : subTicks(span, level.step, scale),
  };
}

/** Widest label that a form can give within the span, px. */
function widest(form: TickForm, span: Span, format: TickFormat, measure: Measure, size: number): number {
  const of = (times: readonly number[]) => Math.max(...times.map((t) => measure(format(t, form), size)));
  switch (form) {
    case 'time':
      return of([22 * HOUR]);
    case 'day':
      return of([utc(2000, 1, 28)]);
    case 'weekday':
      return of([22, 23, 24, 25, 26, 27, 28].map((day) => utc(2000, 1, day)));
    case 'month':
    case 'monthLong':
      return of(MONTHS);
    case 'date':
    case 'monthYear':
    case 'year':
      return of([span.start, span.end]);
  }
}

const MONTHS = Array.from({ length: 12 }, (_, month) => utc(2000, month + 1));

/** Calendar cells that touch the span. */
function cells(span: Span, unit: Unit, step: number): Span[] {
  const at = edge(unit, step);
  const found: Span[] = [];
  let index = indexOf(span.start, unit, step);
  for (let start = at(index); start < span.end;) {
    const end = at(++index);
    found.push({ start, end });
    start = end;
  }
  return found;
}

function edge(unit: Unit, step: number): (index: number) => number {
  if (unit === 'month') return (index) => utc(0, 1 + index * step);
  const origin = originOf(step);
  return (index) => origin + index * step;
}

function indexOf(time: number, unit: Unit, step: number): number {
  if (unit === 'even') return Math.floor((time - originOf(step)) / step);
  const { year, month } = civilDay(time);
  return Math.floor((year * 12 + month - 1) / step);
}

function originOf(step: number): number {
  return step === 7 * DAY ? WEEK_ORIGIN : 0;
}

/** Quarters between single years, years between coarser ones, where they do not crowd. */
function subTicks(span: Span, step: number, scale: number): number[] {
  const years = step / 12;
  const part = years === 1 ? 3 : years <= 10 ? 12 : step / 10;
  const tooMany = (span.end - span.start) / ((YEAR / 12) * part) > MOST_TICKS - 2;
  if (tooMany || (YEAR / 12) * part * scale < SUB_GAP) return [];
  return cells(span, 'month', part).map((cell) => cell.start);
}
