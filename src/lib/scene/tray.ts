import type { Lang } from '#lib/event/news-event.ts';
import type { Item } from '#lib/source/event-source.ts';
import { symbolStyle } from './factuality-style.ts';
import type { SceneNames } from './scene-names.ts';
import type { Mark, Measure, PlacedItem } from './scene.ts';
import { LABEL_GAP, MIDDLE, SIZE, SYMBOL } from './sizes.ts';
import { textMark } from './text-mark.ts';

export const TRAY_HEIGHT = 24;
/** Lane key of events in the tray. */
export const TRAY = '-';
const MOST_TITLE = 240;
/** Between one title and the next. */
const GAP = 16;

export interface TrayFrame {
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly lang: Lang;
  readonly names: SceneNames;
  readonly measure: Measure;
}

/** Events without a date: as many titles as fit in one line, and the number of the others. */
export function placeTray(
  undated: readonly Item[],
  count: number,
  { x, right, y, lang, names: { words, count: filled }, measure }: TrayFrame,
): { readonly marks: readonly Mark[]; readonly items: readonly PlacedItem[] } {
  if (count === 0) return { marks: [], items: [] };
  const more = (n: number) => filled(words.more, n);
  const marks: Mark[] = [];
  const items: PlacedItem[] = [];
  const middle = y + TRAY_HEIGHT / 2;
  const base = middle + SIZE.small * MIDDLE;
  const head = textMark(
    filled(words.undated, count),
    x,
    base,
    { size: SIZE.small, fill: 'ink', most: right - x },
    measure,
  );
  if (head !== null) marks.push(head);
  let at = x + (head?.width ?? 0) + 14;
  for (const [i, item] of undated.entries()) {
    const rest = count - i;
    const end = right - (rest > 1 ? measure(more(rest - 1), SIZE.small) + GAP + 1 : 0);
    const from = at + SYMBOL + LABEL_GAP;
    const most = Math.min(MOST_TITLE, end - from);
    const title =
      most < 40
        ? null
        : textMark(item.title[lang], from, base, { size: SIZE.small, fill: 'muted', most }, measure);
    if (title === null) break;
    const style = symbolStyle(item.factuality, 'muted');
    marks.push({
      type: 'symbol',
      glyph: item.kind,
      x: at + SYMBOL / 2,
      y: middle,
      size: SYMBOL,
      event: item.id,
      ...style,
    });
    marks.push({ ...title, event: item.id });
    const width = SYMBOL + LABEL_GAP + title.width;
    items.push({
      id: item.id,
      lane: TRAY,
      row: 0,
      x: at,
      y,
      width,
      height: TRAY_HEIGHT,
      anchorX: at + SYMBOL / 2,
      anchorY: middle,
    });
    at += width + GAP;
  }
  const hidden = count - items.length;
  if (hidden > 0) {
    const mark = textMark(
      more(hidden),
      at,
      base,
      { size: SIZE.small, fill: 'muted', most: right - at },
      measure,
    );
    if (mark !== null) marks.push(mark);
  }
  return { marks, items };
}
