import type { Lang } from '#lib/event/news-event.ts';
import type { Entry } from './entry.ts';
import type { Layout } from './layout.ts';
import { cutText } from './measure.ts';
import type { Measure, TextMark } from './scene.ts';
import { LABEL_GAP, LEAST_BAR, LEAST_LABEL, longestLabel, MIDDLE, QUALIFIER, SIZE, SYMBOL } from './sizes.ts';
import { tenth, xOf } from './view.ts';
import type { View } from './view.ts';

/** Where an entry's symbol stands in a view. */
export interface Spot {
  /** Centre of the symbol. While a long bar runs out of view, its symbol stays at the edge. */
  readonly x: number;
  readonly y: number;
  /** Where the symbol would stand in a view of everything. */
  readonly home: number;
  /** Top of the row. */
  readonly top: number;
}

/** A stretch of a row for a label, px. */
interface Room {
  readonly side: 'right' | 'left';
  readonly from: number;
  readonly to: number;
}

/** A label changes sides only for at least this much more room, px. */
const FLIP_GAIN = 24;

/** The sign of a date that its source doubts or only approximates; '' for others. */
export function signOf({ time }: Pick<Entry, 'time'>): string {
  return time.uncertain ? '?' : time.approximate ? '~' : '';
}

/**
 * An entry's title beside its symbol, cut to the room that its row keeps for it; where the plot's edge
 * cuts that too, on the symbol's other side if there is more. Null where there is none.
 */
export function placeLabel(
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
  const longest = longestLabel(view.right - view.left);
  const zoomed = Math.max(0, view.scale / layout.scale - 1);
  const kept = Math.max(entry.room, Math.min(longest * 1.25, entry.room + entry.growth * zoomed));
  const own = roomOn(entry.side, kept, entry, view, spot);
  const past = pastBar(own, entry, view);
  const after = kept - Math.abs(past - nearEnd(own));
  // What is whole stays whole: then it rather begins on the bar.
  const clears = entry.fullWidth > kept ? after >= LEAST_LABEL : entry.fullWidth <= after;
  let text = cutOnce(entry, clears ? after : kept, size, lang, layout, measure);
  let room = clears ? { ...own, [own.side === 'right' ? 'from' : 'to']: past } : own;
  if (measure(text, size) > room.to - room.from) {
    const most = Math.min(entry.spare + entry.spareGrowth * zoomed, longest);
    const other = roomOn(entry.side === 'right' ? 'left' : 'right', most, entry, view, spot);
    if (other.to - other.from > room.to - room.from + FLIP_GAIN) room = other;
    const width = room.to - room.from;
    text = width < LEAST_LABEL && width < entry.fullWidth ? '' : cutText(full, size, width, measure);
  }
  if (text === '') return null;
  const isRight = room.side === 'right';
  return {
    type: 'text',
    x: tenth(isRight ? room.from : room.to),
    y: tenth(spot.y + size * MIDDLE),
    text,
    size,
    fill: entry.key ? 'ink' : 'muted',
    anchor: isRight ? 'start' : 'end',
    width: tenth(measure(text, size)),
    event: entry.item.id,
    ...(text === full ? {} : { full }),
  };
}

/** Steps of width in which labels grow with the scale: cutting a title anew in every frame is dear. */
const WIDTH_STEP = 12;

/** The entry's title cut to a width, px; kept while a pan asks for the same. */
function cutOnce(
  entry: Entry,
  width: number,
  size: number,
  lang: Lang,
  layout: Layout,
  measure: Measure,
): string {
  const full = entry.item.title[lang];
  if (entry.fullWidth <= width) return full;
  const step = Math.max(entry.room, Math.floor(width / WIDTH_STEP) * WIDTH_STEP);
  const before = layout.texts.get(entry);
  if (before?.width === step) return before.text;
  const text = cutText(full, size, step, measure);
  layout.texts.set(entry, { width: step, text });
  return text;
}

/** Px that a label makes way for the end of its own bar; on a longer one it stands as on a ground. */
const MOST_PAST = 24;
/** Px between a bar and the label after it. */
const BAR_GAP = 3;

/** Where a label begins, on the side of its symbol. */
function nearEnd({ side, from, to }: Room): number {
  return side === 'right' ? from : to;
}

/** The same for one that would begin over the last, soft part of its own bar: past its end. */
function pastBar(room: Room, { time, until }: Entry, view: View): number {
  const near = nearEnd(room);
  const start = xOf(view, time.reach.start);
  const end = Math.min(xOf(view, time.reach.end), xOf(view, until));
  if (end - start < LEAST_BAR) return near;
  const past = room.side === 'right' ? end + BAR_GAP : start - BAR_GAP;
  const way = room.side === 'right' ? past - near : near - past;
  return way > 0 && way <= MOST_PAST ? past : near;
}

/** @param width kept on that side of the symbol; the length of its own bar is the label's as well */
function roomOn(side: Room['side'], width: number, entry: Entry, view: View, { x, home }: Spot): Room {
  const gap = SYMBOL / 2 + LABEL_GAP;
  const longest = longestLabel(view.right - view.left);
  const { reach } = entry.time;
  if (side === 'left') {
    const to = x - gap;
    const start = Math.min(home - gap - width, Math.max(xOf(view, reach.start), to - longest));
    return { side, from: Math.max(view.left + 2, start), to };
  }
  const ahead = gap + (signOf(entry) === '' ? 0 : QUALIFIER);
  const from = x + ahead;
  const end = Math.max(home + ahead + width, Math.min(xOf(view, reach.end), from + longest));
  return { side, from, to: Math.min(view.right - 2, end) };
}
