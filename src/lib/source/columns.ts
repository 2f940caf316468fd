import { tokensOf } from '#lib/event/fold.ts';
import type { NewsEvent, Report, System } from '#lib/event/news-event.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField } from '#lib/event/query.ts';
import { compareText } from './column-table.ts';
import type { Columns, FieldColumn } from './column-table.ts';
import type { Item } from './event-source.ts';
import { buildField } from './field-column.ts';
import { FACET_KEYS, facetLabels, firstReported, itemOf, searchTexts } from './event-values.ts';

interface Row {
  readonly event: NewsEvent;
  readonly item: Item;
}

/**
 * Lays events out as columns. `reports` tell when each event was first reported, `systems` name
 * the facet values and add their spellings to what a search finds.
 */
export function buildColumns(
  events: readonly NewsEvent[],
  reports: readonly Report[],
  systems: readonly System[],
): Columns {
  const rows = events
    .map((event): Row => ({ event, item: itemOf(event) }))
    .sort((a, b) => compareStart(a.item, b.item) || compareText(a.item.id, b.item.id));
  const dated = rows.filter((row) => row.item.bounds !== null).length;
  const labels = facetLabels(events, systems);
  const field = (name: FacetField): [FacetField, FieldColumn] => [
    name,
    buildField(
      rows.map((row) => FACET_KEYS[name](row.event)),
      labels[name],
    ),
  ];
  const reportOf = new Map(reports.map((report) => [report.id, report]));
  const systemOf = new Map(systems.map((system) => [system.id, system]));
  const rowOf = new Map(rows.map((row, index) => [row.item.id, index]));
  return {
    count: rows.length,
    dated,
    start: Float64Array.from(rows.slice(0, dated), (row) => row.item.bounds?.earliestStart ?? 0),
    end: Float64Array.from(rows.slice(0, dated), (row) => row.item.bounds?.latestEnd ?? 0),
    first: Float64Array.from(rows, (row) => firstReported(row.event, reportOf)),
    fields: Object.fromEntries(FACET_FIELDS.map(field)) as Record<FacetField, FieldColumn>,
    bounds: (row) => rows[row]?.item.bounds ?? null,
    item: (row) => (rows[row] as Row).item,
    tokens: (row) => searchTexts((rows[row] as Row).event, systemOf).flatMap((text) => tokensOf(text)),
    row: (id) => rowOf.get(id),
    event: (row) => rows[row]?.event ?? null,
  };
}

/** Undated last. Compared, not subtracted: two open starts are equal, and -Infinity - -Infinity is not 0. */
function compareStart(a: Item, b: Item): number {
  const [x, y] = [a.bounds?.earliestStart ?? Infinity, b.bounds?.earliestStart ?? Infinity];
  return x < y ? -1 : x > y ? 1 : 0;
}
