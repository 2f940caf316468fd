import type { Span } from '#lib/event/span.ts';
import { spanOfSpec } from '#lib/event/spec-span.ts';
import { bucketEdges } from '#lib/source/buckets.ts';
import { parseEdges } from '#lib/source/edge-list.ts';
import type { DensityAnswer } from '#lib/source/event-source.ts';
import type { Asked } from './answer.ts';
import { readCount, Refused } from './question.ts';

/** Three windows of a 4K screen at 3 px a bucket; finer than anyone can see. */
export const BUCKET_LIMIT = 4_000;
/** Lanes × buckets: about a megabyte of JSON. A thousand actors by the day want a filter first. */
export const CELL_LIMIT = 400_000;
const BUCKETS = 100;

/**
 * Counts by lane and bucket. `edges` names the buckets (see `edge-list.ts`); else `buckets` says
 * about how many steps of the calendar to cut the span into: at most two more, at either end.
 */
export async function densityAnswer({ source, query, spec, params }: Asked): Promise<DensityAnswer> {
  const edges = edgesAsked(params) ?? (await calendarEdges());
  const lanes = await source.density(query, [edges[0] as number, edges.at(-1) as number], spec.lanes);
  if (lanes.lanes.length * (edges.length - 1) > CELL_LIMIT) {
    const asked = params.has('edges') ? 'edges' : 'buckets';
    const counts = { lanes: lanes.lanes.length, most: Math.floor(CELL_LIMIT / lanes.lanes.length) };
    throw new Refused({ code: 'api-cells', field: asked, value: String(edges.length - 1), params: counts });
  }
  return source.density(query, edges, spec.lanes);

  async function calendarEdges(): Promise<readonly number[]> {
    const count = readCount(params, 'buckets', { most: BUCKET_LIMIT, otherwise: BUCKETS });
    const span = isFinite(query.span)
      ? query.span
      : spanOfSpec(spec, (await source.facets(query, [])).extent);
    return bucketEdges(span, 1, count).edges;
  }
}

function isFinite(span: Span | null): span is Span {
  return span !== null && span.end - span.start < Infinity;
}

function edgesAsked(params: URLSearchParams): readonly number[] | null {
  const text = params.get('edges');
  if (text === null) return null;
  const edges = parseEdges(text, BUCKET_LIMIT);
  if (edges !== null) return edges;
  throw new Refused({
    code: 'api-edges',
    field: 'edges',
    value: text.slice(0, 80),
    params: { most: BUCKET_LIMIT },
  });
}
