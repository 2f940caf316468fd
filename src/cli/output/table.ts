import Table from 'cli-table3';
import type { Extraction } from '#lib/extract/extraction.ts';
import type { Words } from '../words/words.ts';
import type { Printer } from './printers.ts';
import { shown } from './shown.ts';

/** All events in one table, oldest first, undated last. */
export function tablePrinter({ lang, locale, say, t }: Words): Printer {
  const events: Extraction[] = [];
  const row = (event: Extraction) => [
    locale.when(event.when, 'short'),
    t(`kind.${event.kind}`),
    t(`factuality.${event.factuality}`),
    locale.list(event.countries.map(locale.country)),
    locale.list(event.systems),
    shown(event.title[lang]),
    event.report,
  ];
  const columns = ['date', 'kind', 'factuality', 'countries', 'systems', 'event', 'report'] as const;
  return {
    head: '',
    report(_, reading) {
      events.push(...reading.extractions);
      return '';
    },
    foot() {
      if (events.length === 0) return `${say('table.none')}\n`;
      const table = new Table({
        head: columns.map((column) => say(`table.${column}`)),
        style: { head: [], border: [], compact: true },
      });
      table.push(...events.sort(byDate).map(row));
      return `${table.toString()}\n`;
    },
  };
}

function byDate(a: Extraction, b: Extraction): number {
  const [x, y] = [a.when ?? '\uffff', b.when ?? '\uffff'];
  return x < y ? -1 : x > y ? 1 : 0;
}
