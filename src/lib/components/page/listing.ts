import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import type { Query } from '#lib/event/query.ts';
import type { Span } from '#lib/event/span.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import type { EventSource, Item } from '#lib/source/event-source.ts';
import { rowsInView } from './in-view.ts';
import type { Row } from './in-view.ts';

/** Most lines of the list: more is no list to read, and each line costs a dozen elements. */
export const LIST_LIMIT = 300;
/** Parts of the view that are counted to find where its newest events begin. */
const PARTS = 500;

export interface Listed {
  readonly rows: readonly Row[];
  /** Dated events in view, of which `rows` may hold only the first. */
  readonly total: number;
  readonly undated: readonly Item[];
}

/** What the list shows of answers that hold every matching event. */
export function listOf(answers: Answers, span: Span, newest: boolean): Listed {
  const rows = rowsInView(answers.items, span, newest);
  return { rows: rows.slice(0, LIST_LIMIT), total: rows.length, undated: answers.undated };
}

/** The same asked from a source: the way to it when too many match for the answers to hold them all. */
export async function askList(
  source: EventSource,
  spec: Spec,
  span: Span,
  newest: boolean,
  signal?: AbortSignal,
): Promise<Listed> {
  const query = queryOfSpec(spec, span);
  const first = newest ? await newestStretch(source, query, span, signal) : span;
  // Long events that began before the stretch come first in it.
  const most = newest ? 2 * LIST_LIMIT : LIST_LIMIT;
  const { items, undated } = await source.items({ ...query, span: first }, most, signal);
  const { totals } = await source.items(query, 1, signal);
  return { rows: rowsInView(items, span, newest).slice(0, LIST_LIMIT), total: totals.inside, undated };
}

/**
 * The end of the view that holds about as many events as the list. A source gives the oldest first,
 * so for the newest it has to be asked where those begin.
 */
async function newestStretch(
  source: EventSource,
  query: Query,
  span: Span,
  signal: AbortSignal | undefined,
): Promise<Span> {
  const edges = Array.from(
    { length: PARTS + 1 },
    (_, i) => span.start + ((span.end - span.start) * i) / PARTS,
  );
  const { lanes } = await source.density(query, edges, 'none', signal);
  const counts = lanes[0]?.counts ?? [];
  let held = 0;
  let part = PARTS;
  while (part > 0 && held + (counts[part - 1] ?? 0) <= LIST_LIMIT) held += counts[--part] ?? 0;
  return { start: edges[Math.min(part, PARTS - 1)] ?? span.start, end: span.end };
}
