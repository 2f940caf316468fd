import { reach } from '#lib/event/bounds.ts';
import type { Bounds } from '#lib/event/bounds.ts';
import { overlaps } from '#lib/event/span.ts';
import type { Span } from '#lib/event/span.ts';
import type { Item } from '#lib/source/event-source.ts';

/** An event as a line of the list or the table. */
export interface Row {
  readonly item: Item;
  /** Only an unsure part of its date lies in the view. */
  readonly possible: boolean;
}

/**
 * True when the event touches the span wherever in its bounds it really lies. The ends are compared
 * with ≤: a month that fills the view exactly is surely in it.
 */
export function surelyIn(bounds: Bounds, span: Span): boolean {
  return bounds.latestStart <= span.end && bounds.earliestEnd >= span.start;
}

/** The dated events that may touch the span, oldest first unless `newest`. */
export function rowsInView(items: readonly Item[], span: Span, newest: boolean): readonly Row[] {
  const rows = items.flatMap((item) =>
    item.bounds !== null && overlaps(reach(item.bounds), span)
      ? [{ item, possible: !surelyIn(item.bounds, span) }]
      : [],
  );
  return newest ? rows.toReversed() : rows;
}
