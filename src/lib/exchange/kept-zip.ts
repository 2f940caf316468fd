import { strToU8, zipSync } from 'fflate';
import { toBibTeX } from './bibtex.ts';
import { citeTimeline } from './citation.ts';
import { toCsv } from './csv.ts';
import type { Exported } from './exported.ts';
import { toICalendar } from './icalendar.ts';
import { publishedSchema } from './json-schema.ts';
import { toJson } from './json.ts';
import { keptData, keptDataScript } from './kept-data.ts';
import type { KeptData } from './kept-data.ts';
import { keptPage } from './kept-page.ts';
import { keptLicense, keptReadme, keptSources } from './kept-texts.ts';

/** What the program adds to the data: made by the build or drawn by the server. */
export interface KeptParts {
  /** `timeline.js`: one classic script, since browsers load no modules from a disk. */
  readonly script: string;
  readonly style: string;
  /** By path in the folder. */
  readonly fonts: Readonly<Record<string, Uint8Array>>;
  /** By name: `picture.svg`, and others that were drawn. */
  readonly pictures: Readonly<Record<string, Uint8Array>>;
  readonly metrics: KeptData['metrics'];
}

/**
 * A view as a ZIP whose folder opens in a browser without any network: page, pictures, data, sources,
 * licence. The same view of the same data is the same bytes: the time of every file is the snapshot's.
 */
export function keptZip(exported: Exported, parts: KeptParts): Uint8Array {
  const texts: Readonly<Record<string, string>> = {
    'index.html': keptPage(exported),
    'README.md': keptReadme(exported),
    'LICENSE.md': keptLicense(exported),
    'sources.md': keptSources(exported),
    'citation.bib': toBibTeX(citeTimeline(exported)),
    'timeline.csv': toCsv(exported),
    'timeline.json': toJson(exported),
    'timeline.schema.json': `${JSON.stringify(publishedSchema('timeline', exported.origin), null, 1)}\n`,
    'timeline.ics': toICalendar(exported),
    'timeline.css': parts.style,
    'timeline.js': parts.script,
    'data.js': keptDataScript(keptData(exported, parts.metrics)),
  };
  const files = {
    ...Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])),
    ...parts.pictures,
    ...parts.fonts,
  };
  const [year = 1980, month = 1, day = 1] = exported.snapshot.slice(0, 10).split('-').map(Number);
  // ZIP writes local time without a zone: made from local parts it is the same wherever it is made.
  const mtime = new Date(Math.max(1980, year), month - 1, day);
  return zipSync(files, { level: 6, mtime });
}
