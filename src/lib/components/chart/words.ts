import type { Reader } from '#lib/components/page/reader.ts';
import type { Stop } from '#lib/gesture/walk.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Item } from '#lib/source/event-source.ts';

/** What the chart says of the place where the keyboard stands. */
export interface Standing {
  readonly stop: Stop;
  /** The event; null for a count. */
  readonly item: Item | null;
  readonly order: { readonly index: number; readonly total: number } | null;
  /** Drawn by itself, not inside a count. */
  readonly drawn: boolean;
}

/** In a sentence: title, date at its precision, status unless it happened, lane, place in order. Not the body. */
export function sentenceOf(
  { stop, item, order, drawn }: Standing,
  lanes: Scene['lanes'],
  reader: Reader,
): string {
  const lane = lanes.length > 1 ? lanes.find(({ key }) => key === stop.lane)?.label : undefined;
  const what =
    item === null
      ? [countWords(stop, reader)]
      : [
          reader.pick(item.title),
          reader.when(item.when, 'long'),
          item.factuality === 'done' ? '' : reader.t(`factuality.${item.factuality}`),
        ];
  return [
    ...what,
    lane ?? '',
    order === null ? '' : reader.t('chart.order', order),
    item === null ? reader.t('chart.count.how') : drawn ? '' : reader.t('chart.hidden'),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** "12 events, May 2025". */
export function countWords(
  { count, start, end }: { readonly count: number; readonly start: number; readonly end: number },
  reader: Reader,
): string {
  return reader.t('chart.count', { count, span: reader.locale.span({ start, end }, 'long') });
}
