import type { Reading } from '#lib/extract/extraction.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { RowId } from '../input/rows.ts';

/** A batch's answer to one row, on one line. Problems are named only where there are some. */
export function rowLine({
  id,
  reading,
  problems,
}: {
  readonly id: RowId;
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}): string {
  const all = [...problems, ...(reading?.problems ?? [])];
  return JSON.stringify({
    id,
    dates: (reading?.timexes ?? []).map(({ start, end, text, value, rule }) => ({
      start,
      end,
      text,
      edtf: value,
      rule,
    })),
    events: (reading?.extractions ?? []).map((event) => ({
      start: event.start,
      end: event.end,
      text: event.text,
      edtf: event.when,
      dateSource: event.when === null ? null : event.dateSource,
      kind: event.kind,
      factuality: event.factuality,
      countries: event.countries,
      systems: event.systems,
      actors: event.actors,
      amounts: event.amounts,
      quantities: event.quantities,
      title: event.title,
    })),
    ...(all.length > 0 && { problems: all.map(({ code, field, value }) => ({ code, field, value })) }),
  });
}
