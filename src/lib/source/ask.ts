import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { FACET_FIELDS } from '#lib/event/query.ts';
import type { Query } from '#lib/event/query.ts';
import { DAY } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import { spanOfSpec } from '#lib/event/spec-span.ts';
import type { Spec } from '#lib/event/spec.ts';
import { bucketEdges } from './buckets.ts';
import type { BucketUnit } from './buckets.ts';
import type { DensityAnswer, EventSource, FacetsAnswer, Item, Totals } from './event-source.ts';

/** Up to this many matching events travel whole: then panning and zooming ask nothing. */
export const PACK_LIMIT = 2000;
/** Least width of a density bucket, px: as wide as a symbol needs. */
export const TILE_PX = 18;
/** A bucket with no more than this in any lane is drawn event by event. */
export const SPARSE = 3;
/** Bars of the overview strip are at least this wide, px. */
const OVERVIEW_PX = 4;
/** Parts of the window that are asked for events one by one, and most events in one part. */
const MOST_RUNS = 4;
const MOST_IN_RUN = 1000;
/** Undated events that a picture can name. */
const UNDATED = 50;

/** Bucketed counts around the view, and the events of the buckets that hold few. */
export interface Dense {
  readonly unit: BucketUnit;
  readonly step: number;
  /** Zoom step (`zoomStep`) for which it was asked. */
  readonly zoom: number;
  /** Counts per lane over a window three views wide, edges aligned to the calendar. */
  readonly byLane: DensityAnswer;
  /** The same without lanes: every event once. */
  readonly distinct: DensityAnswer;
  /** Which buckets' events are all in `items`. */
  readonly listed: readonly boolean[];
}

/** Everything that a picture of a spec needs. JSON-able but for the ±Infinity of open bounds. */
export interface Answers {
  readonly spec: Spec;
  /** The view's stretch. */
  readonly span: Span;
  /** Earliest start and latest end of what matches; null when nothing that matches is dated. */
  readonly extent: Span | null;
  /** All matching events when `dense` is null, else only those of sparse buckets. In order of (start, id). */
  readonly items: readonly Item[];
  readonly undated: readonly Item[];
  readonly dense: Dense | null;
  /** Over all of time. */
  readonly facets: FacetsAnswer;
  /** Matching events over the whole timeline, for the overview strip. */
  readonly overview: DensityAnswer;
  /** Over all of time: `inside` is every dated event that matches. */
  readonly totals: Totals;
  readonly partial: boolean;
}

/**
 * The zoom step: scale in px per ms on a ladder of √2, rounded down. What is packed, cut or counted
 * depends on it, not on the scale itself, so that it holds still between steps.
 */
export function zoomStep(span: Span, widthPx: number): number {
  return Math.floor(2 * Math.log2(widthPx / (span.end - span.start)) + 1e-9);
}

/** px per ms of a zoom step. */
export function scaleOf(step: number): number {
  return 2 ** (step / 2);
}

/**
 * Asks a source what a picture of the spec shows. Few matching events come whole; of many come
 * counts by lane and bucket, three views wide, and single events where a bucket holds few.
 * @param defaults the timeline's own spec: the overview strip covers what it matches, so that the
 *   strip holds still while filters change
 * @param frame width of the picture in CSS px
 */
export async function ask(
  source: EventSource,
  spec: Spec,
  defaults: Spec,
  frame: { readonly width: number },
  signal?: AbortSignal,
): Promise<Answers> {
  const query = queryOfSpec(spec, null);
  const [facets, whole] = await Promise.all([
    source.facets(query, FACET_FIELDS, signal),
    source.facets(queryOfSpec({ ...defaults, asof: spec.asof }, null), [], signal),
  ]);
  const span = spanOfSpec(spec, facets.extent);
  const strip = spanOfSpec({ from: null, to: null }, whole.extent);
  const { edges } = bucketEdges(strip, OVERVIEW_PX, frame.width);
  const [overview, drawn] = await Promise.all([
    source.density({ ...query, span: outer(edges) }, edges, 'none', signal),
    facets.totals.matched <= PACK_LIMIT
      ? askAll(source, query, signal)
      : askDense(source, query, spec, { view: span, extent: facets.extent, widthPx: frame.width }, signal),
  ]);
  return {
    spec,
    span,
    extent: facets.extent,
    ...drawn,
    facets,
    overview,
    totals: facets.totals,
    partial: facets.partial || overview.partial || drawn.partial,
  };
}

/**
 * Asks on for another stretch of the same: what no view changes (facets, overview, extent) is taken
 * over from the answers at hand, which hold only part of the events.
 */
export async function askFurther(
  source: EventSource,
  answers: Answers,
  spec: Spec,
  frame: { readonly width: number },
  signal?: AbortSignal,
): Promise<Answers> {
  const { extent, facets, overview } = answers;
  const span = spanOfSpec(spec, extent);
  const view = { view: span, extent, widthPx: frame.width };
  const drawn = await askDense(source, queryOfSpec(spec, null), spec, view, signal);
  return { ...answers, spec, span, ...drawn, partial: facets.partial || overview.partial || drawn.partial };
}

/**
 * Whether the answers hold for another view of the same spec: always when they hold every event,
 * else while the view stays in the counted window at the same zoom step.
 */
export function covers(answers: Answers, span: Span, widthPx: number): boolean {
  if (answers.dense === null) return true;
  const window = outer(answers.dense.byLane.edges);
  return (
    zoomStep(span, widthPx) === answers.dense.zoom && window.start <= span.start && window.end >= span.end
  );
}

type Drawn = Pick<Answers, 'items' | 'undated' | 'dense' | 'partial'>;

async function askAll(source: EventSource, query: Query, signal?: AbortSignal): Promise<Drawn> {
  const { items, undated, partial } = await source.items(query, PACK_LIMIT, signal);
  return { items, undated, dense: null, partial };
}

async function askDense(
  source: EventSource,
  query: Query,
  spec: Spec,
  { view, extent, widthPx }: { view: Span; extent: Span | null; widthPx: number },
  signal?: AbortSignal,
): Promise<Drawn> {
  const length = view.end - view.start;
  const window = { start: view.start - length, end: view.end + length };
  const zoom = zoomStep(view, widthPx);
  const { edges, unit, step } = bucketEdges(window, TILE_PX, length * 3 * scaleOf(zoom));
  const windowQuery = { ...query, span: outer(edges) };
  const [byLane, distinct] = await Promise.all([
    source.density(windowQuery, edges, spec.lanes, signal),
    source.density(windowQuery, edges, 'none', signal),
  ]);
  const sparse = sparseBuckets(byLane);
  const runs = sparseRuns(sparse, distinct);
  const answers = await Promise.all(
    runs.map((run) => source.items({ ...query, span: spanBetween(edges, run) }, MOST_IN_RUN, signal)),
  );
  const { undated } = await source.items({ ...query, span: afterAll(extent, window) }, UNDATED, signal);
  const listed = sparse.map((few, b) => {
    const run = runs.findIndex(({ from, to }) => from <= b && b < to);
    return few && run >= 0 && answers[run]?.cut === false;
  });
  return {
    items: inBuckets(
      answers.flatMap((a) => a.items),
      edges,
      listed,
    ),
    undated,
    dense: { unit, step, zoom, byLane, distinct, listed },
    partial: byLane.partial || distinct.partial || answers.some((a) => a.partial),
  };
}

/** Undated events pass every span, so one where little else is gives them alone. */
function afterAll(extent: Span | null, window: Span): Span {
  const start = extent !== null && Number.isFinite(extent.end) ? extent.end : window.end;
  return { start, end: start + DAY };
}

/** Buckets from..to, half-open. */
interface Run {
  readonly from: number;
  readonly to: number;
}

function sparseBuckets(byLane: DensityAnswer): readonly boolean[] {
  return byLane.edges.slice(1).map((_, b) => byLane.lanes.every((lane) => (lane.counts[b] ?? 0) <= SPARSE));
}

/**
 * Stretches of sparse buckets to ask for, few enough to be few questions: the dense gaps with the
 * fewest events are asked along, stretches that hold too many are left as counts.
 */
function sparseRuns(sparse: readonly boolean[], distinct: DensityAnswer): readonly Run[] {
  const counts = distinct.lanes[0]?.counts ?? [];
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((a, b) => a + b, 0);
  const runs: Run[] = [];
  sparse.forEach((few, b) => {
    const last = runs.at(-1);
    if (!few) return;
    if (last?.to === b) runs[runs.length - 1] = { from: last.from, to: b + 1 };
    else runs.push({ from: b, to: b + 1 });
  });
  const held = runs.filter(({ from, to }) => sum(from, to) > 0);
  while (held.length > MOST_RUNS) {
    const gaps = held.slice(1).map((run, i) => sum(held[i]?.to ?? 0, run.from));
    const least = gaps.indexOf(Math.min(...gaps));
    const [first, second] = held.slice(least, least + 2);
    if (first === undefined || second === undefined) break;
    held.splice(least, 2, { from: first.from, to: second.to });
  }
  return held.filter(({ from, to }) => sum(from, to) <= MOST_IN_RUN);
}

function inBuckets(items: readonly Item[], edges: readonly number[], listed: readonly boolean[]): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    if (item.bounds === null || seen.has(item.id)) return false;
    if (listed[bucketOf(item.bounds.earliestStart, edges)] !== true) return false;
    seen.add(item.id);
    return true;
  });
}

/** The bucket that an event counts in, as `DensityAnswer` has it: one that began before, in the first. */
export function bucketOf(start: number, edges: readonly number[]): number {
  let [low, high] = [0, edges.length - 1];
  while (low < high - 1) {
    const mid = (low + high) >> 1;
    if ((edges[mid] ?? 0) <= start) low = mid;
    else high = mid;
  }
  return low;
}

function spanBetween(edges: readonly number[], { from, to }: Run): Span {
  return { start: edges[from] ?? 0, end: edges[to] ?? 0 };
}

function outer(edges: readonly number[]): Span {
  return { start: edges[0] ?? 0, end: edges.at(-1) ?? 0 };
}
