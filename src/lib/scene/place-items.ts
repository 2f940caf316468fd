import type { Lang } from '#lib/event/news-event.ts';
import { overlaps } from '#lib/event/span.ts';
import type { LaneBand } from './bands.ts';
import type { Entry } from './entry.ts';
import { symbolStyle } from './factuality-style.ts';
import type { Layout } from './layout.ts';
import { cutText } from './measure.ts';
import type { Mark, Measure, PlacedItem, RectMark, RuleMark, SymbolMark, TextMark } from './scene.ts';
import { LABEL_GAP, LEAST_LABEL, longestLabel, MIDDLE, QUALIFIER, SIZE, SYMBOL } from './sizes.ts';
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

/** A bar is drawn where it is longer than the symbol that stands on it. */
const LEAST_BAR = SYMBOL + 4;
const BAND_HEIGHT = 14;
const RAIL_HEIGHT = 3;

/** Marks of the events that the view touches. */
export function placeItems(layout: Layout, view: View, lang: Lang, measure: Measure): PlacedItems {
  const extents: Mark[] = [];
  const symbols: (SymbolMark | TextMark)[] = [];
  const labels: TextMark[] = [];
  const items: PlacedItem[] = [];
  const drawn = new Set<string>();
  const labelled = new Set<string>();
  for (const entry of layout.entries) {
    if (!overlaps(entry.time.reach, view.span) || entry.until <= view.span.start) continue;
    const band = layout.bands[entry.lane];
    if (band === undefined) continue;
    const spot = spotOf(entry, band, view);
    const bars = barsOf(entry, view, spot);
    // Beyond the edge its row may hold another symbol: only the bar comes into view.
    const isAway = !overlaps(entry.within, view.span);
    if (isAway && bars.length === 0) continue;
    extents.push(...bars);
    if (!isAway) symbols.push(symbolOf(entry, spot), ...qualifierOf(entry, spot, measure));
    const label = isAway ? null : labelOf(entry, layout, view, spot, lang, measure);
    if (label !== null) labels.push(label);
    items.push(placedOf(entry, band, spot, bars, label));
    drawn.add(entry.item.id);
    if (label !== null) labelled.add(entry.item.id);
  }
  return { extents, symbols, labels, items, drawn, labelled };
}

/** Where an entry stands in this view. */
interface Spot {
  /** Centre of the symbol. While a long bar runs out of view, its symbol stays at the edge. */
  readonly x: number;
  readonly y: number;
  /** Where the symbol would stand in a view of everything. */
  readonly home: number;
  /** Top of the row. */
  readonly top: number;
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

function barsOf(entry: Entry, view: View, spot: Spot): (RectMark | RuleMark)[] {
  const { reach, core, uncertain, approximate } = entry.time;
  const [from, to] = [xOf(view, reach.start), xOf(view, reach.end)];
  const until = xOf(view, entry.until);
  if (Math.min(to, until) - from < LEAST_BAR) return [];
  const event = entry.item.id;
  const dash = uncertain ? { dash: [5, 3] } : approximate ? { dash: [1.5, 2.5] } : {};
  const bars: (RectMark | RuleMark)[] = [];
  const rect = (start: number, end: number, fade?: 'start' | 'end' | 'both') => {
    const [x1, x2] = [Math.max(start, view.left), Math.min(end, until, view.right)];
    if (x2 - x1 < 0.5) return;
    const fading = fade ?? (until < end ? 'end' : undefined);
    bars.push({
      type: 'rect',
      x: tenth(x1),
      y: spot.y - BAND_HEIGHT / 2,
      width: tenth(x2 - x1),
      height: BAND_HEIGHT,
      fill: entry.ink,
      opacity: 0.2,
      event,
      ...(fading ? { fade: fading } : { radius: 2 }),
    });
  };
  if (core === null) {
    rect(from, to, 'both');
  } else {
    const [sureFrom, sureTo] = [xOf(view, core.start), xOf(view, core.end)];
    if (sureFrom > from) rect(from, sureFrom, 'start');
    rect(sureFrom, sureTo);
    if (to > sureTo) rect(sureTo, to, 'end');
    const [x1, x2] = [Math.max(sureFrom, view.left), Math.min(sureTo, until, view.right)];
    if (x2 > x1) {
      const y = spot.y + BAND_HEIGHT / 2 + RAIL_HEIGHT / 2 - 1;
      bars.push({
        type: 'rule',
        x1: tenth(x1),
        y1: y,
        x2: tenth(x2),
        y2: y,
        stroke: entry.ink,
        width: RAIL_HEIGHT,
        event,
        ...dash,
      });
    }
  }
  return bars;
}

function symbolOf(entry: Entry, spot: Spot): SymbolMark {
  const { kind, factuality, id } = entry.item;
  return {
    type: 'symbol',
    glyph: kind,
    x: tenth(spot.x),
    y: spot.y,
    size: SYMBOL,
    event: id,
    ...symbolStyle(factuality, entry.ink),
  };
}

/** A stretch of a row for a label, px. */
interface Room {
  readonly side: 'right' | 'left';
  readonly from: number;
  readonly to: number;
}

/** A label changes sides only for at least this much more room, px. */
const FLIP_GAIN = 24;

function signOf({ time }: Entry): string {
  return time.uncertain ? '?' : time.approximate ? '~' : '';
}

function qualifierOf(entry: Entry, spot: Spot, measure: Measure): TextMark[] {
  const text = signOf(entry);
  if (text === '') return [];
  const size = SIZE.count;
  const x = tenth(spot.x + SYMBOL / 2 + 1.5);
  const width = measure(text, size);
  return [
    { type: 'text', x, y: tenth(spot.y + size * MIDDLE), text, size, fill: 'muted', anchor: 'start', width, event: entry.item.id },
  ];
}

function labelOf(
  entry: Entry,
  layout: Layout,
  view: View,
  spot: Spot,
  lang: Lang,
  measure: Measure,
): TextMark | null {
  if (entry.room === 0) return null;
  const size = entry.key ? SIZE.key : SIZE.label;
  const full = entry.item.title[lang];
  const mark = signOf(entry) === '' ? 0 : QUALIFIER;
  const gap = SYMBOL / 2 + LABEL_GAP;
  const rightOf = (room: number): Room => {
    const from = spot.x + gap + mark;
    const kept = Math.max(
      spot.home + gap + mark + room,
      Math.min(xOf(view, entry.time.reach.end), from + room),
    );
    return { side: 'right', from, to: Math.min(view.right - 2, kept) };
  };
  const leftOf = (room: number): Room => {
    return { side: 'left', from: Math.max(view.left + 2, spot.home - gap - room), to: spot.x - gap };
  };
  const [own, other] = entry.side === 'right' ? [rightOf, leftOf] : [leftOf, rightOf];
  let text = layout.texts.get(entry);
  if (text === undefined) {
    text = cutText(full, size, entry.room, measure);
    layout.texts.set(entry, text);
  }
  let { side, from, to } = own(entry.room);
  if (measure(text, size) > to - from) {
    const spare = entry.spare + entry.spareGrowth * Math.max(0, view.scale / layout.scale - 1);
    // The plot's edge cuts it: on the symbol's other side there may be more room.
    const flipped = other(Math.min(spare, longestLabel(view.right - view.left)));
    if (flipped.to - flipped.from > to - from + FLIP_GAIN) ({ side, from, to } = flipped);
    text = to - from < LEAST_LABEL ? '' : cutText(full, size, to - from, measure);
  }
  if (text === '') return null;
  const width = measure(text, size);
  return {
    type: 'text',
    x: tenth(side === 'right' ? from : to),
    y: tenth(spot.y + size * MIDDLE),
    text,
    size,
    fill: entry.key ? 'ink' : 'muted',
    anchor: side === 'right' ? 'start' : 'end',
    width: tenth(width),
    event: entry.item.id,
    ...(text === full ? {} : { full }),
  };
}

function placedOf(
  entry: Entry,
  band: LaneBand,
  spot: Spot,
  bars: readonly (RectMark | RuleMark)[],
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
