import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField, Query } from '#lib/event/query.ts';
import type { Span } from '#lib/event/span.ts';
import type { LaneField } from '#lib/event/spec.ts';
import { carriedRows } from './carried.ts';
import { compareText, lowerBound } from './column-table.ts';
import type { Columns } from './column-table.ts';
import { NO_LANE } from './event-source.ts';
import type { DensityAnswer, EventSource, FacetsAnswer, ItemsAnswer, Totals } from './event-source.ts';
import { countFacet, extentOf } from './facet-counts.ts';
import { laneRows } from './lane-rows.ts';
import type { LaneRows } from './lane-rows.ts';
import { bitOf, matchesOf } from './matches.ts';
import type { Matches, WordSearch } from './matches.ts';
import { buildWordIndex } from './word-index.ts';
import type { WordIndex } from './word-index.ts';

/**
 * Answers from columns in memory. What depends on the filter only is kept for the last few queries, so
 * that a pan or zoom costs binary searches, not a pass over the events.
 */
export function columnsSource(columns: Columns, search: WordSearch = wordSearch(columns)): EventSource {
  const carried = carriedRows(columns.end);
  const matchesFor = keepLast((query: Query) => matchesOf(columns, query, search), filterKey);
  const extentFor = keepLast((query: Query) => extentOf(columns, matchesFor(query)), filterKey);
  const valuesFor = keepLast(
    ({ query, fields }: FacetQuery) =>
      fields.map((field) => [
        field,
        countFacet(columns.fields[field], matchesFor(query), bitOf(field), query.filter[field]),
      ]),
    ({ query, fields }) => `${fields.join()} ${filterKey(query)}`,
  );
  const lanesFor = keepLast(
    ({ query, lanes }: LaneQuery) => dealOut(lanes, matchesFor(query).rows),
    ({ query, lanes }) => `${lanes} ${filterKey(query)}`,
  );

  return {
    density: (query, edges, lanes, signal) => answer(signal, () => density(query, edges, lanes)),
    items: (query, limit, signal) => answer(signal, () => items(query, limit)),
    facets: (query, fields, signal) => answer(signal, () => facets(query, fields)),
    event: (id, signal) =>
      answer(signal, () => {
        const row = columns.row(id);
        return row === undefined ? null : columns.event(row);
      }),
  };

  function density(query: Query, edges: readonly number[], lanes: LaneField): DensityAnswer {
    const matches = matchesFor(query);
    const edgeRows = edges.map((edge) => lowerBound(columns.start, edge));
    const early = Uint32Array.from(carriedInto(matches, edges[0] as number));
    const earlyOf = new Map(dealOut(lanes, early).map((lane) => [lane.key, lane.rows.length]));
    return {
      edges,
      lanes: lanesFor({ query, lanes })
        .map(({ key, rows }) => {
          const counts = countBetween(rows, edgeRows);
          counts[0] = (counts[0] as number) + (earlyOf.get(key) ?? 0);
          return { key, count: rows.length, counts, rank: lowerBound(rows, edgeRows[0] as number) };
        })
        .sort((a, b) => b.count - a.count || compareText(a.key, b.key)),
      totals: totalsOf(matches, query.span),
      partial: false,
    };
  }

  function items(query: Query, limit: number): ItemsAnswer {
    const matches = matchesFor(query);
    const { rows, dated } = matches;
    const inside = query.span === null ? rows.subarray(0, dated) : rowsInside(matches, query.span);
    const undated = rows.subarray(dated);
    const listed = (all: Uint32Array) => Array.from(all.subarray(0, limit), (row) => columns.item(row));
    return {
      items: listed(inside),
      undated: listed(undated),
      totals: totalsOf(matches, query.span),
      cut: inside.length > limit || undated.length > limit,
      partial: false,
    };
  }

  function facets(query: Query, fields: readonly FacetField[]): FacetsAnswer {
    return {
      fields: Object.fromEntries(valuesFor({ query, fields })) as FacetsAnswer['fields'],
      extent: extentFor(query),
      totals: totalsOf(matchesFor(query), query.span),
      partial: false,
    };
  }

  function dealOut(lanes: LaneField, rows: Uint32Array): readonly LaneRows[] {
    if (lanes !== 'none') return laneRows(columns.fields[lanes], rows);
    return rows.length > 0 ? [{ key: NO_LANE, rows }] : [];
  }

  /** Index in `rows` of the first row that begins at `time` or later: rows are in order of start. */
  function firstFrom(rows: Uint32Array, time: number): number {
    return lowerBound(rows, lowerBound(columns.start, time));
  }

  function carriedInto(matches: Matches, time: number): readonly number[] {
    const rows: number[] = [];
    carried.each(lowerBound(columns.start, time), time, (row) => {
      if (matches.misses[row] === 0) rows.push(row);
    });
    return rows;
  }

  function rowsInside(matches: Matches, span: Span): Uint32Array {
    const early = carriedInto(matches, span.start);
    const begun = matches.rows.subarray(
      firstFrom(matches.rows, span.start),
      firstFrom(matches.rows, span.end),
    );
    const inside = new Uint32Array(early.length + begun.length);
    inside.set(early);
    inside.set(begun, early.length);
    return inside;
  }

  function totalsOf(matches: Matches, span: Span | null): Totals {
    const { rows, dated } = matches;
    const all = { all: columns.count, matched: rows.length, undated: rows.length - dated };
    if (span === null) return { ...all, inside: dated, before: 0, after: 0 };
    const early = carriedInto(matches, span.start).length;
    const [first, end] = [firstFrom(rows, span.start), firstFrom(rows, span.end)];
    return { ...all, inside: early + end - first, before: first - early, after: dated - end };
  }
}

interface LaneQuery {
  readonly query: Query;
  readonly lanes: LaneField;
}

interface FacetQuery {
  readonly query: Query;
  readonly fields: readonly FacetField[];
}

/** How many of the ascending `rows` lie in each of the ranges between ascending `edges`. */
function countBetween(rows: Uint32Array, edges: readonly number[]): number[] {
  const counts: number[] = [];
  let from = lowerBound(rows, edges[0] as number);
  for (let i = 1; i < edges.length; i++) {
    const to = lowerBound(rows, edges[i] as number, from);
    counts.push(to - from);
    from = to;
  }
  return counts;
}

function wordSearch(columns: Columns): WordSearch {
  let index: WordIndex | null = null;
  return (words) => (index ??= buildWordIndex(columns.count, columns.tokens)).rows(words);
}

/** All of a query that `matchesOf` looks at. */
function filterKey({ filter, q, asof }: Query): string {
  return JSON.stringify([FACET_FIELDS.map((field) => filter[field]), q, asof]);
}

/** One picture asks for its own filter and for the overview's, in lanes and without. */
const KEPT = 4;

function keepLast<K, V>(compute: (input: K) => V, keyOf: (input: K) => string): (input: K) => V {
  let kept: readonly { readonly key: string; readonly value: V }[] = [];
  return (input) => {
    const key = keyOf(input);
    const found = kept.find((entry) => entry.key === key) ?? { key, value: compute(input) };
    if (kept[0] !== found) kept = [found, ...kept.filter((entry) => entry !== found)].slice(0, KEPT);
    return found.value;
  };
}

/** Computes within a promise, so that an error or an abort rejects and never throws at the caller. */
function answer<T>(signal: AbortSignal | undefined, compute: () => T): Promise<T> {
  return new Promise((resolve) => {
    signal?.throwIfAborted();
    resolve(compute());
  });
}
