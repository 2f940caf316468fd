import { csvFormatRow, csvParseRows } from 'd3';
import type { NewsEvent } from '#lib/event/news-event.ts';
import type { ParsedEvents } from '#lib/event/schema.ts';
import { parseEventsFile } from '#lib/event/schema.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { fromCell, toCell } from './csv-cell.ts';
import { COLUMNS } from './csv-columns.ts';
import type { Exported } from './exported.ts';
import { extentOf } from './extent.ts';

/** Tells spreadsheets that the file is UTF-8: without it Excel shows Hindi as Latin letters. */
const BOM = '\ufeff';

/** Columns for the eye, which are not read back. */
const SHOWN: Readonly<Record<string, (event: NewsEvent, exported: Exported) => string>> = {
  date: (event, { spec }) => localeOf(spec.lang, spec.digits).when(event.when),
  earliest: (event) => extentOf(event.when)?.first ?? '',
  latest: (event) => extentOf(event.when)?.last ?? '',
  actor_names: (event, { spec }) => event.actors.map((actor) => actor.name[spec.lang]).join('; '),
  place_name: (event, { spec }) => event.place?.name[spec.lang] ?? '',
  amount: (event, { spec }) => event.amounts.map(localeOf(spec.lang, spec.digits).money).join('; '),
  source_urls: (event) => event.sources.map((source) => source.url).join(' '),
  timeline: (_, { timeline }) => timeline.slug,
  license: (_, { timeline }) => timeline.license,
  snapshot: (_, { snapshot }) => snapshot,
  view: (_, { page }) => page,
};

/**
 * A view's events as a table: one row each, every field of it, and columns for the eye with the date
 * in words and the address of the view that the file equals. RFC 4180 with CRLF, UTF-8 with byte
 * order mark; no cell is a formula to a spreadsheet. `parseCsv` gives the same events back.
 */
export function toCsv(exported: Exported): string {
  const shown = Object.entries(SHOWN);
  const head = [...COLUMNS.map(({ name }) => name), ...shown.map(([name]) => name)];
  const rows = exported.events.map((event) =>
    [
      ...COLUMNS.map((column) => column.write(event)),
      ...shown.map(([, write]) => write(event, exported)),
    ].map(toCell),
  );
  return BOM + [head, ...rows].map((row) => `${csvFormatRow(row)}\r\n`).join('');
}

/**
 * Reads such a table back, also one that a spreadsheet saved: columns in any order, unknown ones left
 * alone. What is not whole is named with its row as the spreadsheet counts it (the head is row 1).
 * @param file name for the problems
 */
export function parseCsv(text: string, file: string): ParsedEvents {
  const [head = [], ...rows] = csvParseRows(text.replace(/^\ufeff/, ''));
  const columns = head.map((name) => COLUMNS.find((column) => column.name === name.trim()));
  const lines = rows.map((cells) => {
    // Spreadsheets leave empty rows at the end.
    if (cells.every((cell) => cell === '')) return '';
    const event: Record<string, unknown> = {};
    for (const [i, column] of columns.entries()) column?.read(fromCell(cells[i] ?? ''), event);
    return JSON.stringify(event);
  });
  const { value, places, problems } = parseEventsFile(lines.join('\n'), file);
  const inRow = <T extends { readonly line?: number }>(at: T): T => ({ ...at, line: (at.line ?? 0) + 1 });
  return { value, places: places.map(inRow), problems: problems.map(inRow) };
}
