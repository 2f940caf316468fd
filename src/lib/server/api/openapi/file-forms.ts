import type { DataFormat } from '#lib/exchange/formats.ts';
import type { SchemaName } from './schemas.ts';

/** What each data file holds, and its shape where it is JSON. */
export const FILE_FORMS: Readonly<Record<DataFormat, readonly [summary: string, schema?: SchemaName]>> = {
  csv: ['The events as a table: safe in spreadsheets, read back without loss'],
  json: ['The events with all that is known of them', 'Export'],
  jsonl: ['A head that says which view it is, then an event a line'],
  ics: ['The dated events as a calendar; what it cannot hold is counted'],
  jsonld: ['A schema.org Dataset with its Events', 'JsonLd'],
  'timelinejs.json': ['The dated events for TimelineJS', 'TimelineJs'],
  bib: ['How to cite the selected event, else the timeline: BibTeX'],
  'csl.json': ['How to cite the selected event, else the timeline: CSL-JSON', 'CslItems'],
  atom: ['A feed of the events published or revised last'],
};
