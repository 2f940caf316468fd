import type { Lang } from '#lib/event/news-event.ts';
import { overlaps } from '#lib/event/span.ts';
import type { LaneBand } from './bands.ts';
import type { Entry } from './entry.ts';
import { symbolStyle } from './factuality-style.ts';
import type { Layout } from './layout.ts';
import { placeBars } from './place-bars.ts';
import { placeLabel, signOf } from './place-label.ts';
import type { Spot } from './place-label.ts';
import type { Mark, Measure, PlacedItem, SymbolMark, TextMark } from './scene.ts';
import { MIDDLE, SIZE, SYMBOL } from './sizes.ts';
import { clamp, tenth, xOf } from './view.ts';
import type { View } from './view.ts';

export interface PlacedItems {
  readonly extents: readonly Mark[];
  readonly symbols: readonly (SymbolMark | TextMark)[];
  readonly labels: readonly TextMark[];
  readonly items: readonly PlacedItem[];
  /** Ids of events drawn in at least one lane, and of those with a label in at least one. */
  readonly drawn: ReadonlySet<string>;
  readonly labelled: ReadonlySet<string>;
}

/** Marks of the events that the view touches. */
export function placeItems(layout: Layout, view: View, lang: Lang, measure: Measure): PlacedItems {
  const extents: Mark[] = [];
  const symbols: (SymbolMark | TextMark)[] = [];
  const labels: TextMark[] = [];
  const items: PlacedItem[] = [];
  const drawn = new Set<string>();
  const labelled = new Set<string>();
  for (const entry of layout.entries) {
    const band = layout.bands[entry.lane];
    if (band === undefined || !overlaps(entry.time.reach, view.span) || entry.until <= view.span.start)
      continue;
    const spot = spotOf(entry, band, view);
    const bars = placeBars(entry, view, spot.y);
    // Beyond the edge its row may hold another symbol: only the bar comes into view.
    const isAway = !overlaps(entry.within, view.span);
    if (isAway && bars.length === 0) continue;
    const label = isAway ? null : placeLabel(entry, layout, view, spot, lang, measure);
    extents.push(...bars);
    if (!isAway) symbols.push(symbolOf(entry, spot), ...qualifierOf(entry, spot, measure));
    if (label !== null) labels.push(label);
    items.push(placedOf(entry, band, spot, bars, label));
    drawn.add(entry.item.id);
    if (label !== null) labelled.add(entry.item.id);
  }
  return { extents, symbols, labels, items, drawn, labelled };
}

function spotOf({ time, row, within }: Entry, band: LaneBand, view: View): Spot {
  const home = xOf(view, time.anchor);
  const low = Math.max(view.left, xOf(view, Math.max(time.reach.start, within.start)));
  const high = Math.min(view.right, xOf(view, Math.min(time.reach.end, within.end)));
  const top = view.top + band.rowsTop + row * band.rowHeight;
  return {
    x: clamp(home, Math.min(low, view.right), Math.max(high, view.left)),
    y: top + Math.round(band.rowHeight / 2) - 1,
    home,
    top,
  };
}

function symbolOf({ item, ink }: Entry, { x, y }: Spot): SymbolMark {
  const { kind, factuality, id } = item;
  return {
    type: 'symbol',
    glyph: kind,
    x: tenth(x),
    y,
    size: SYMBOL,
    event: id,
    ...symbolStyle(factuality, ink),
  };
}

function qualifierOf(entry: Entry, spot: Spot, measure: Measure): readonly TextMark[] {
  const text = signOf(entry);
  if (text === '') return [];
  const size = SIZE.count;
  const x = tenth(spot.x + SYMBOL / 2 + 1.5);
  const y = tenth(spot.y + size * MIDDLE);
  const width = measure(text, size);
  return [{ type: 'text', x, y, text, size, fill: 'muted', anchor: 'start', width, event: entry.item.id }];
}

function placedOf(
  entry: Entry,
  band: LaneBand,
  spot: Spot,
  bars: readonly Mark[],
  label: TextMark | null,
): PlacedItem {
  let [left, right] = [spot.x - SYMBOL / 2, spot.x + SYMBOL / 2];
  for (const bar of bars) {
    if (bar.type !== 'rect') continue;
    left = Math.min(left, bar.x);
    right = Math.max(right, bar.x + bar.width);
  }
  if (label !== null) {
    left = Math.min(left, label.anchor === 'end' ? label.x - label.width : label.x);
    right = Math.max(right, label.anchor === 'end' ? label.x : label.x + label.width);
  }
  return {
    id: entry.item.id,
    lane: band.key,
    row: entry.row,
    x: tenth(left),
    y: spot.top,
    width: tenth(right - left),
    height: band.rowHeight,
    anchorX: tenth(spot.x),
    anchorY: spot.y,
  };
}
