/** The data files that a view comes as; pictures are not among these. Each is `/t/{slug}.{format}`. */
export const DATA_FORMATS = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  jsonl: 'application/jsonl; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  jsonld: 'application/ld+json',
  'timelinejs.json': 'application/json',
  bib: 'application/x-bibtex; charset=utf-8',
  'csl.json': 'application/vnd.citationstyles.csl+json',
  atom: 'application/atom+xml; charset=utf-8',
} as const;
export type DataFormat = keyof typeof DATA_FORMATS;

export function isDataFormat(text: string): text is DataFormat {
  return Object.hasOwn(DATA_FORMATS, text);
}
