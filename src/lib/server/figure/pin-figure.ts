import type { Spec } from '#lib/event/spec.ts';
import { pageUrl } from '#lib/embed/snippets.ts';
import type { Store } from '#lib/server/store.ts';
import { drawFigure } from './draw-figure.ts';
import type { FigureRenderer } from './draw-figure.ts';
import type { Figure } from './figure.ts';
import { freeze, MOST_EVENTS } from './freeze.ts';
import type { Frozen } from './freeze.ts';
import { PinRefusal } from './pin-refusal.ts';

export interface PinRequest {
  readonly slug: string;
  readonly spec: Spec;
  /** Scheme and host of this instance, printed in the pictures. */
  readonly origin: string;
  /** Bytes that figures may take together; null: as many as there is room for. */
  readonly room?: number | null;
  readonly now?: () => Date;
  readonly render?: FigureRenderer;
}

export interface Pinned {
  readonly figure: Figure;
  /** False when the same view of the same data was pinned before. */
  readonly isNew: boolean;
}

/** Figures that are being drawn, by hash: whoever pins the same meanwhile waits for it. */
const underway = new WeakMap<Store, Map<string, Promise<Figure>>>();

/**
 * Pins a view: freezes what it shows, draws its files and stores both for good. The same view of the
 * same data is the same figure, whenever it is pinned and by whichever renderer. Null when there is no
 * such timeline; throws a `PinRefusal`, or what the renderer throws.
 */
export async function pinFigure(store: Store, request: PinRequest): Promise<Pinned | null> {
  const frozen = await freeze(store, request.slug, request.spec);
  if (frozen === null) return null;
  const { events } = frozen.data;
  if (events.length > MOST_EVENTS) {
    throw new PinRefusal(413, 'figure.tooMany', { count: events.length, most: MOST_EVENTS });
  }
  const known = store.figureByHash(frozen.hash);
  if (known?.status === 'withdrawn') throw new PinRefusal(410, 'figure.gone', { id: known.id });
  if (known !== null) return { figure: known, isNew: false };
  const { room = null } = request;
  if (room !== null && store.figureBytes() + frozen.rows.length > room) {
    throw new PinRefusal(507, 'figure.full', {});
  }
  const drawing = underway.get(store) ?? new Map<string, Promise<Figure>>();
  underway.set(store, drawing);
  const waited = drawing.get(frozen.hash);
  if (waited !== undefined) return { figure: await waited, isNew: false };
  const made = drawAndStore(store, frozen, request);
  drawing.set(frozen.hash, made);
  try {
    return { figure: await made, isNew: true };
  } finally {
    drawing.delete(frozen.hash);
  }
}

async function drawAndStore(
  store: Store,
  frozen: Frozen,
  { origin, now = () => new Date(), render = drawFigure }: PinRequest,
): Promise<Figure> {
  const created = now().toISOString();
  const id = freeId(store, created.slice(0, 10), frozen.hash);
  const files = await render({ frozen, address: pageUrl({ origin, figure: id, query: '' }) });
  const { timeline, query, snapshot, dataHash, hash, rows } = frozen;
  return store.pin({ id, timeline, query, created, snapshot, dataHash, hash, rows, files });
}

/** Two figures of a day may begin alike; the later one gets more of its hash. */
function freeId(store: Store, day: string, hash: string): string {
  for (let length = 8; length < hash.length; length += 4) {
    const id = `${day}-${hash.slice(0, length)}`;
    if (store.figure(id) === null) return id;
  }
  return `${day}-${hash}`;
}
