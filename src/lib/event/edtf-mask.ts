import type { CivilDay } from './calendar.ts';
import { daysInMonth, utc } from './calendar.ts';
import type { Precision } from './edtf-date.ts';
import type { Span } from './span.ts';
import { DAY } from './span.ts';

interface Unmasked {
  readonly precision: Precision;
  readonly span: Span;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/**
 * From the first to the last day that fits a date with X digits; null when none does
 * (`2023-02-3X`). `156X-12-25` runs from Christmas 1560 to Christmas 1569.
 */
export function unmask(year: string, month: string | null, day: string | null): Unmasked | null {
  const first = fit(year, month, day, false);
  const last = fit(year, month, day, true);
  if (first === null || last === null) return null;
  return {
    precision: precisionOf(year, month),
    span: { start: utc(first.year, first.month, first.day), end: utc(last.year, last.month, last.day) + DAY },
    year: first.year,
    month: month === null ? null : first.month,
    day: day === null ? null : first.day,
  };
}

function precisionOf(year: string, month: string | null): Precision {
  const at = year.replace('-', '').indexOf('X');
  if (at >= 0) return at === 3 ? 'decade' : at === 2 ? 'century' : 'millennium';
  return month?.includes('X') === true ? 'year' : 'month';
}

/** The first or last day that fits. */
function fit(year: string, month: string | null, day: string | null, last: boolean): CivilDay | null {
  for (const y of fillings(year, last)) {
    for (const m of fillings(month ?? 'XX', last, 1, 12)) {
      for (const d of fillings(day ?? 'XX', last, 1, daysInMonth(y, m))) return { year: y, month: m, day: d };
    }
  }
  return null;
}

/** The numbers in [low, high] that a mask can stand for, in order of time. */
function* fillings(mask: string, last: boolean, low = -Infinity, high = Infinity): Generator<number> {
  const count = mask === 'XX' ? high + 1 : 10 ** (mask.match(/X/g)?.length ?? 0);
  const fromTop = last !== mask.startsWith('-');
  for (let i = 0; i < count; i++) {
    const digits = String(fromTop ? count - 1 - i : i).padStart(mask.length, '0');
    let at = mask.length - (mask.match(/X/g)?.length ?? 0);
    const value = Number(mask.replace(/X/g, () => digits.charAt(at++)));
    if (value >= low && value <= high) yield value;
  }
}
