import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { FigureRenderer } from '#lib/server/figure/draw-figure.ts';
import { pinFigure } from '#lib/server/figure/pin-figure.ts';
import type { Pinned } from '#lib/server/figure/pin-figure.ts';
import { openStore } from '#lib/server/store.ts';
import type { Store } from '#lib/server/store.ts';
import { toldEvent } from '../../exchange/exported-of.ts';
import { REPORTS, SYSTEMS } from '../../source/random-events.ts';
import { writeSystems, writeTimeline } from '../write-timeline.ts';

export const ORIGIN = 'https://kalrekha.test';
const { text = '' } = REPORTS[0] ?? {};
const PROOF: NewsEvent['evidence'] = [
  {
    report: 'report-0',
    start: 0,
    end: 9,
    exact: text.slice(0, 9),
    prefix: '',
    suffix: text.slice(9, 12),
    field: 'what',
  },
];

/** An event that a store takes. */
export function provedEvent(id: string, when: string | null, part: Partial<NewsEvent> = {}): NewsEvent {
  return toldEvent(id, when, { evidence: PROOF, ...part });
}

export const EVENTS: readonly NewsEvent[] = [
  provedEvent('करार', '2018-10-05', { countries: ['IN', 'RU'] }),
  provedEvent('शिखर', '2025-12-05', { countries: ['IN'] }),
  provedEvent('बिना-तारीख', null, { countries: ['RU'] }),
];

export interface OpenFigures {
  readonly store: Store;
  readonly data: string;
  /** Closes the store and opens it again, as a new process would. */
  readonly reopen: () => Promise<Store>;
}

let open: Store | null = null;
let root: string | null = null;
afterEach(() => {
  open?.close();
  if (root !== null) rmSync(root, { recursive: true, force: true });
  open = root = null;
});

/** A store on disk with the timeline `raksha`, gone after the test. */
export async function openFigures(events = EVENTS): Promise<OpenFigures> {
  root = mkdtempSync(join(tmpdir(), 'kalrekha-figure-'));
  const folder = join(root, 'timelines');
  const data = join(root, 'data');
  writeSystems(folder, SYSTEMS);
  writeTimeline(folder, { slug: 'raksha', reports: REPORTS, events, timeline: { spec: 'lang=hi' } });
  const reopen = async () => {
    open?.close();
    return (open = await openStore(data, [folder]));
  };
  return { store: await reopen(), data, reopen };
}

/** Draws nothing: files that say what they would be of. */
export function textRenderer(version: string): FigureRenderer {
  return ({ frozen, address }) => {
    const file = (name: string) =>
      new TextEncoder().encode(`${version} ${name} ${frozen.dataHash} ${address}`);
    return Promise.resolve({
      svg: file('svg'),
      png: file('png'),
      png2: file('png2'),
      social: file('social'),
      pdf: file('pdf'),
    });
  };
}

/** Pins a view of `raksha`. */
export async function pin(
  store: Store,
  spec: Partial<Spec> = {},
  { render = textRenderer('v1'), now = '2025-12-05T10:00:00.000Z' } = {},
): Promise<Pinned> {
  const timeline = store.timeline('raksha');
  if (timeline === null) throw new Error('no timeline');
  const pinned = await pinFigure(store, {
    slug: 'raksha',
    spec: { ...defaultsOf(timeline), ...spec },
    origin: ORIGIN,
    render,
    now: () => new Date(now),
  });
  if (pinned === null) throw new Error('not pinned');
  return pinned;
}

/** A filter of one country. */
export function ofCountry(store: Store, country: string): Partial<Spec> {
  const timeline = store.timeline('raksha');
  if (timeline === null) throw new Error('no timeline');
  return { filter: { ...defaultsOf(timeline).filter, country: [country] } };
}
