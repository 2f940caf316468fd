import type { System } from '#lib/event/news-event.ts';
import { readReport } from '#lib/extract/extract.ts';
import type { ReportInput } from '#lib/extract/extraction.ts';
import { rowsOf } from '#lib/extract/lexicon/compile.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import { merge } from '#lib/extract/merge.ts';
import type { Told } from './answer.ts';

/** Reads one report and makes a timeline's events of it. */
export function tell(report: ReportInput, lexicon: Lexicon, files: LexiconFiles): Told {
  const reading = readReport(report, lexicon);
  const published = reading.dateline?.value ?? '';
  const events = merge(
    reading.extractions,
    [],
    [{ id: report.id, published, publisher: '', title: '', url: null }],
  );
  return { reading, events, systems: systemsOf(new Set(events.flatMap((event) => event.systems)), files) };
}

function systemsOf(ids: ReadonlySet<string>, files: LexiconFiles): readonly System[] {
  return rowsOf(files, 'systems')
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, aliases, class: kind, maker }) => ({
      id,
      name,
      aliases: { en: aliases.en ?? [], hi: aliases.hi ?? [] },
      class: kind,
      maker,
      source: '',
    }));
}
