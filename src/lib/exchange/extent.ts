import { utc } from '#lib/event/calendar.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import type { Edtf } from '#lib/event/edtf.ts';
import type { Span } from '#lib/event/span.ts';
import { dateText } from '#lib/event/spec-span.ts';

/** What is known of an event's time, for formats that know no imprecision. */
export interface Extent {
  readonly edtf: Edtf;
  /** Everything the event may touch; where an end is open or unknown, what is known of the other. */
  readonly span: Span;
  /** First and last day of it, ISO 8601; years beyond four digits as EDTF writes them. */
  readonly first: string;
  readonly last: string;
  /** True when an end is open or unknown, so that the span is not all of it. */
  readonly open: boolean;
}

/** The extent of an EDTF value, null when undated. */
export function extentOf(when: string | null): Extent | null {
  const parsed = when === null ? null : parseEdtf(when);
  if (parsed?.ok !== true) return null;
  const { edtf } = parsed;
  const { earliestStart, latestEnd } = boundsOf(edtf);
  const known = [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
  const span = {
    start: Number.isFinite(earliestStart) ? earliestStart : Math.min(...known.map((date) => date.span.start)),
    end: Number.isFinite(latestEnd) ? latestEnd : Math.max(...known.map((date) => date.span.end)),
  };
  return {
    edtf,
    span,
    first: dateText(span.start, 'day'),
    last: dateText(span.end - 1, 'day'),
    open: known.length < 2,
  };
}

/** True when all of the span lies in the years 1 to 9999, which is what most formats can write. */
export function isInCommonYears({ start, end }: Span): boolean {
  return start >= utc(1) && end <= utc(10_000);
}
