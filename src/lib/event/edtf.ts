import type { Bounds } from './bounds.ts';
import type { DateFault, EdtfDate, Precision } from './edtf-date.ts';
import { parseEdtfDate, PRECISIONS } from './edtf-date.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';

/** `open` (`..`): goes on before or after. `unknown` (nothing written): ends, but nobody says when. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

/** A value of ISO 8601-2 EDTF: https://www.loc.gov/standards/datetime/ */
export interface Edtf {
  /** As written, which is also its canonical form: no other text is accepted for the same value. */
  readonly value: string;
  /** Of its coarser end. */
  readonly precision: Precision;
  readonly uncertain: boolean;
  readonly approximate: boolean;
  readonly interval: boolean;
  /** Without an interval `start` and `end` are the same date. */
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

export type EdtfResult =
  { readonly ok: true; readonly edtf: Edtf } | { readonly ok: false; readonly problem: Problem };

/**
 * Reads EDTF levels 0 and 1, and of level 2 quarters (33-36), X in any place and qualifiers on
 * single parts. Times may leave out seconds; a time without offset is taken as UTC. Refused, never
 * shifted: impossible days, reversed intervals, years beyond ±271,820, intervals without any date.
 * @param field what `problem.field` shall say
 */
export function parseEdtf(text: string, field = 'when'): EdtfResult {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const date = parseEdtfDate(text);
    if (typeof date === 'string') return refuse(text, field, date);
    const { precision, uncertain, approximate } = date;
    return {
      ok: true,
      edtf: { value: text, precision, uncertain, approximate, interval: false, start: date, end: date },
    };
  }
  const start = parseEnd(text.slice(0, slash));
  const end = parseEnd(text.slice(slash + 1));
  if (isFault(start)) return refuse(text, field, start);
  if (isFault(end)) return refuse(text, field, end);
  const dates = [start, end].filter((e) => typeof e !== 'string');
  const [first, second = first] = dates;
  if (first === undefined || second === undefined) return refuse(text, field, 'syntax');
  if (first.span.start >= second.span.end) return refuse(text, field, 'order');
  const edtf = {
    value: text,
    precision: coarser(first.precision, second.precision),
    uncertain: first.uncertain || second.uncertain,
    approximate: first.approximate || second.approximate,
    interval: true,
    start,
    end,
  };
  return { ok: true, edtf };
}

function parseEnd(text: string): EdtfEnd | DateFault {
  return text === '..' ? 'open' : text === '' ? 'unknown' : parseEdtfDate(text);
}

function isFault(end: EdtfEnd | DateFault): end is DateFault {
  return end === 'syntax' || end === 'calendar' || end === 'range';
}

function refuse(text: string, field: string, fault: DateFault | 'order'): EdtfResult {
  return { ok: false, problem: refusal(`edtf-${fault}`, field, text) };
}

function coarser(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b;
}

/**
 * When it can have begun and ended, see `Bounds`. An open end is at ±Infinity for sure; an unknown
 * one is somewhere beyond what the other end proves. A doubtful or masked day (`2025-12-04?`,
 * `2025-12-XX`) has no sure core, as a month has none.
 */
export function boundsOf(edtf: Edtf): Bounds {
  const start = boundsOfEnd(edtf.start);
  if (!edtf.interval && start !== null) return start;
  const end = boundsOfEnd(edtf.end);
  const latestEnd = end?.latestEnd ?? Infinity;
  const earliestStart = start?.earliestStart ?? -Infinity;
  const latestStart = edtf.start === 'open' ? -Infinity : ((start ?? end)?.latestStart ?? Infinity);
  const earliestEnd = edtf.end === 'open' ? Infinity : ((end ?? start)?.earliestEnd ?? -Infinity);
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestEnd, earliestStart),
    latestEnd,
  };
}

function boundsOfEnd(date: EdtfEnd): Bounds | null {
  if (typeof date === 'string') return null;
  const { start, end } = date.span;
  const isSure =
    (date.precision === 'day' || date.precision === 'minute') &&
    !date.uncertain &&
    !date.approximate &&
    !date.masked;
  return isSure
    ? { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end }
    : { earliestStart: start, latestStart: end, earliestEnd: start, latestEnd: end };
}
