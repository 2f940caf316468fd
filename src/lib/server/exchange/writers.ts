import { toAtom } from '#lib/exchange/atom.ts';
import type { Published } from '#lib/exchange/atom.ts';
import { toBibTeX } from '#lib/exchange/bibtex.ts';
import { citeEvent, citeTimeline } from '#lib/exchange/citation.ts';
import type { Cited } from '#lib/exchange/citation.ts';
import { toCsl } from '#lib/exchange/csl.ts';
import { toCsv } from '#lib/exchange/csv.ts';
import type { Exported } from '#lib/exchange/exported.ts';
import type { DataFormat } from '#lib/exchange/formats.ts';
import { toICalendar } from '#lib/exchange/icalendar.ts';
import { toJsonLd } from '#lib/exchange/json-ld.ts';
import { toJson, toJsonLines } from '#lib/exchange/json.ts';
import { toTimelineJs } from '#lib/exchange/timelinejs.ts';

/** What some formats need beside the view itself. */
export interface Beside {
  readonly published: ReadonlyMap<string, Published>;
}

/** How each format is written: the one table for addresses, the command line and the story on disk. */
export const WRITERS: Readonly<Record<DataFormat, (exported: Exported, beside: Beside) => string>> = {
  csv: toCsv,
  json: toJson,
  jsonl: toJsonLines,
  ics: toICalendar,
  jsonld: (exported) => text(toJsonLd(exported)),
  'timelinejs.json': (exported) => text(toTimelineJs(exported)),
  bib: (exported) => toBibTeX(citedOf(exported)),
  'csl.json': (exported) => text([toCsl(citedOf(exported))]),
  atom: (exported, { published }) => toAtom(exported, published),
};

/** The selected event, if the view has one; else the timeline. */
function citedOf(exported: Exported): Cited {
  const event = exported.events.find(({ id }) => id === exported.spec.sel);
  return event === undefined ? citeTimeline(exported) : citeEvent(exported, event);
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
