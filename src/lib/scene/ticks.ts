import { pairs } from 'd3';
import { utc } from '#lib/event/calendar.ts';
import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import { calendarEdges } from '#lib/source/calendar-cells.ts';
import type { CalendarStep } from '#lib/source/calendar-cells.ts';
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

interface Level extends CalendarStep {
  /** Shortest cell, ms. */
  readonly least: number;
  /** Forms to try, longest first; the last one decides whether the level fits at all. */
  readonly forms: readonly TickForm[];
  readonly major: (CalendarStep & { readonly forms: readonly TickForm[] }) | null;
}

const BY_DAY = { unit: 'day', step: 1, forms: ['date', 'weekday', 'day'] } as const;
const BY_MONTH = { unit: 'month', step: 1, forms: ['monthYear', 'month'] } as const;
const BY_YEAR = { unit: 'year', step: 1, forms: ['year'] } as const;

const years = (step: number): Level => ({
  unit: 'year',
  step,
  least: step * 365 * DAY,
  forms: ['year'],
  major: null,
});

const LEVELS: readonly Level[] = [
  ...[1, 5, 15, 30].map((step): Level => ({
    unit: 'minute',
    step,
    least: step * MINUTE,
    forms: ['time'],
    major: BY_DAY,
  })),
  ...[1, 3, 6, 12].map((step): Level => ({
    unit: 'hour',
    step,
    least: step * HOUR,
    forms: ['time'],
    major: BY_DAY,
  })),
  { unit: 'day', step: 1, least: DAY, forms: ['weekday', 'day'], major: BY_MONTH },
  { unit: 'week', step: 1, least: 7 * DAY, forms: ['day'], major: BY_MONTH },
  { unit: 'month', step: 1, least: 28 * DAY, forms: ['monthLong', 'month'], major: BY_YEAR },
  { unit: 'quarter', step: 1, least: 90 * DAY, forms: ['monthLong', 'month'], major: BY_YEAR },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000].map(years),
];
const COARSEST = years(200_000);

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
  const major = level.major === null ? [] : cells(span, level.major);
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
    minor: ticks(cells(span, level), [form]),
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
function cells(span: Span, step: CalendarStep): Span[] {
  return pairs(calendarEdges(span, step)).map(([start, end]) => ({ start, end }));
}

/** Quarters between single years, years between coarser ones, where they do not crowd. */
function subTicks(span: Span, years: number, scale: number): number[] {
  const part: CalendarStep =
    years === 1 ? { unit: 'quarter', step: 1 } : { unit: 'year', step: years <= 10 ? 1 : years / 10 };
  const length = years === 1 ? YEAR / 4 : part.step * YEAR;
  const tooMany = (span.end - span.start) / length > MOST_TICKS - 2;
  if (tooMany || length * scale < SUB_GAP) return [];
  return calendarEdges(span, part).slice(0, -1);
}
