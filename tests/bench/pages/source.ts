import { KINDS } from '#lib/event/news-event.ts';
import type { Localized } from '#lib/event/news-event.ts';
import { PACK_LIMIT } from '#lib/source/ask.ts';
import { columnsFromArrays, fieldOfMasks } from '#lib/source/columns-from-arrays.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import type { EventSource, Item } from '#lib/source/event-source.ts';
import type { BenchColumns, BenchRow } from '../data.ts';
import { FarTitles } from './far-titles.ts';

/** The product has no made-up countries: `C0` … `C7` are these. */
export const COUNTRIES = ['IN', 'RU', 'US', 'CN', 'FR', 'IL', 'PK', 'GB'];
const SYSTEMS = Array.from({ length: 12 }, (_, i) => `system-${String(i)}`);
const inBoth = (title = ''): Localized => ({ en: title, hi: title });
const UNTOLD = inBoth();
const unlabelled = (): null => null;

/** In a scope of its own, so that nothing else holds on to the rows. */
function titlesOf(rows: readonly BenchRow[]): (row: number) => Localized {
  return (row) => inBoth(rows[row]?.title);
}

/**
 * The events as the product reads them: lanes become kinds, ids are row numbers. Few events come with their
 * titles, as the product's own page gets them; of many, only those that are drawn are fetched.
 */
export function sourceOf(rows: readonly BenchRow[], columns: BenchColumns): EventSource {
  const source = columnsSource(
    columnsFromArrays({
      start: columns.start,
      end: columns.end,
      fields: {
        kind: {
          keys: KINDS.slice(0, 8),
          codes: Uint16Array.from(columns.group),
          offsets: null,
          label: unlabelled,
        },
        country: fieldOfMasks(COUNTRIES, columns.country, unlabelled),
        system: fieldOfMasks(SYSTEMS, columns.system, unlabelled),
      },
      // Ids of one length ascend as rows do.
      id: (row) => String(row).padStart(7, '0'),
      row: Number,
      title: rows.length <= PACK_LIMIT ? titlesOf(rows) : () => UNTOLD,
    }),
  );
  if (rows.length <= PACK_LIMIT) return source;
  const titles = new FarTitles(rows);
  const told = async (items: readonly Item[]): Promise<Item[]> => {
    const words = await titles.of(items.map((item) => Number(item.id)));
    return items.map((item, i) => ({ ...item, title: inBoth(words[i]) }));
  };
  return {
    ...source,
    async items(query, limit, signal) {
      const answer = await source.items(query, limit, signal);
      return { ...answer, items: await told(answer.items) };
    },
  };
}
