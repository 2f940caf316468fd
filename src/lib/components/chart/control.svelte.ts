import type { Command, Walk } from '#lib/gesture/keys.ts';
import type { PlacedCount, PlacedItem } from '#lib/scene/scene.ts';
import type { Item } from '#lib/source/event-source.ts';
import { inseparable, type CountOf } from '#lib/state/count-events.ts';
import { Cursor } from '#lib/state/cursor.svelte.ts';
import { placeOfStop } from '#lib/state/stops.ts';
import type { TimelineState } from '#lib/state/timeline-state.svelte.ts';
import type { Standing } from './words.ts';

/** Keys and buttons zoom by this, as a double click does by d3. */
export const ZOOM = 2;

/** What a reader does to a chart, by mouse or keyboard, and what it then shows beside the picture. */
export class ChartControl {
  readonly timeline: TimelineState;
  readonly cursor: Cursor;
  /** The list of keys is open. */
  help = $state(false);
  /** Events of a count that no zoom parts, while they are listed. */
  list = $state.raw<{ readonly items: readonly Item[]; readonly total: number } | null>(null);
  #pointed = $state.raw<PlacedItem | PlacedCount | null>(null);

  constructor(timeline: TimelineState) {
    this.timeline = timeline;
    this.cursor = new Cursor(timeline);
  }

  /** Where the keyboard's place is drawn; null when it is nowhere in the picture. */
  get ring(): PlacedItem | PlacedCount | null {
    const { stop } = this.cursor;
    return stop === null ? null : placeOfStop(this.timeline.scene, stop);
  }

  /** What the mouse points at, where it is drawn now. */
  get pointed(): PlacedItem | PlacedCount | null {
    const { scene, hovered } = this.timeline;
    const was = this.#pointed;
    if (was !== null && 'count' in was)
      return scene.counts.find((c) => c.lane === was.lane && c.span.start === was.span.start) ?? null;
    // A list points too, at no lane of its own.
    const own = scene.items.filter((item) => item.id === hovered);
    return own.find((item) => item.lane === was?.lane) ?? own[0] ?? null;
  }

  itemOf(id: string): Item | null {
    const { items, undated } = this.timeline.answers;
    return items.find((item) => item.id === id) ?? undated.find((item) => item.id === id) ?? null;
  }

  standing(): Standing | null {
    const { stop } = this.cursor;
    if (stop === null) return null;
    const { ring } = this;
    const item = stop.id === null ? null : this.itemOf(stop.id);
    return { stop, item, order: this.cursor.order(), drawn: ring === null || 'id' in ring };
  }

  point(place: PlacedItem | PlacedCount | null): void {
    this.timeline.hovered = place !== null && 'id' in place ? place.id : null;
    this.#pointed = place;
  }

  press(place: PlacedItem | PlacedCount): void {
    if ('id' in place) this.timeline.select(place.id);
    else void this.open(place);
  }

  /** Zooms into a count's exact stretch, or lists its events when no zoom parts them. */
  async open(count: CountOf): Promise<void> {
    const items = await inseparable(this.timeline, count);
    const [only] = items ?? [];
    if (items === null) this.timeline.travel(count.span);
    else if (items.length === 1 && only !== undefined) this.timeline.select(only.id);
    else this.list = { items, total: Math.max(count.count, items.length) };
  }

  /** Obeys a key, walks apart. False when it had nothing to do here: then it is the page's. */
  obey(command: Exclude<Command, Walk>): boolean {
    const { timeline, cursor } = this;
    const { stop } = cursor;
    switch (command) {
      case 'panLeft':
      case 'panRight':
        timeline.panBy(command === 'panLeft' ? -1 / 2 : 1 / 2);
        return true;
      case 'zoomIn':
      case 'zoomOut':
        timeline.zoomBy(command === 'zoomIn' ? ZOOM : 1 / ZOOM, this.ring === null ? undefined : stop?.at);
        return true;
      case 'fit':
        timeline.reset();
        return true;
      case 'open':
        if (stop === null) return false;
        if (stop.id === null) void this.open({ ...stop, span: stop });
        else timeline.select(stop.id);
        return true;
      case 'close':
        return this.#close();
      case 'help':
        this.help = true;
        return true;
    }
  }

  /** One thing at a time: a movement, the selected event, the keyboard's place. */
  #close(): boolean {
    // What the mouse points at may cover what the reader wants to see.
    this.point(null);
    if (this.timeline.stop()) return true;
    if (this.timeline.spec.sel !== null) this.timeline.select(null);
    else if (this.cursor.stop !== null) this.cursor.clear();
    else return false;
    return true;
  }
}
