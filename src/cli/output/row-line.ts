import type { Problem } from '#lib/event/problem.ts';
import type { Reading } from '#lib/extract/extraction.ts';
import type { RowId } from '../input/rows.ts';

/** A batch's answer to one row, on one line: the keys and their order are a contract with programs. */
export function rowLine(id: RowId, { timexes, extractions }: Reading): string {
  return JSON.stringify({
    id,
    dates: timexes.map(({ start, end, text, value, rule }) => ({ start, end, text, edtf: value, rule })),
    events: extractions.map((event) => ({
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
  });
}

/** The line of a row that could not be read: the same keys and why, so that lines still answer to lines. */
export function errorLine(id: RowId, { code, field, value }: Problem, message: string): string {
  return JSON.stringify({ id, dates: [], events: [], error: { code, field, value, message } });
}
