import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import type { Span } from '#lib/event/span.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import type { EventSource, Item } from '#lib/source/event-source.ts';
import { rowsInView } from './in-view.ts';
import type { Row } from './in-view.ts';

/** Most lines of the list: more is no list to read, and each line costs a dozen elements. */
export const LIST_LIMIT = 500;

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
  const { items, undated, totals } = await source.items(queryOfSpec(spec, span), LIST_LIMIT, signal);
  return { rows: rowsInView(items, span, newest), total: totals.inside, undated };
}
