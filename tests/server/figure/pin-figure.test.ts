import { expect, test } from 'vitest';
import { hasNewer } from '#lib/server/figure/figure-status.ts';
import { drawFiles } from '#lib/server/figure/draw-figure.ts';
import { FIGURE_FILES } from '#lib/server/figure/figure.ts';
import { frozenStore } from '#lib/server/figure/frozen-store.ts';
import { pinFigure } from '#lib/server/figure/pin-figure.ts';
import { PinRefusal } from '#lib/server/figure/pin-refusal.ts';
import { ALL_EVENTS } from '#lib/event/query.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Store } from '#lib/server/store.ts';
import { EVENTS, ofCountry, openFigures, ORIGIN, pin, provedEvent, textRenderer } from './figure-store.ts';

function bytesOf(store: Store, id: string): readonly string[] {
  return FIGURE_FILES.map((name) => Buffer.from(store.figureFile(id, name) ?? []).toString('base64'));
}

async function idsIn(store: Store): Promise<readonly string[]> {
  const answer = await store.source('raksha')?.items(ALL_EVENTS, Infinity);
  return [...(answer?.items ?? []), ...(answer?.undated ?? [])].map(({ id }) => id);
}

test('names a figure by its day and the begin of its hash', async () => {
  const { store } = await openFigures();
  const { figure, isNew } = await pin(store);
  expect(isNew).toBe(true);
  expect(figure.id).toBe(`2025-12-05-${figure.hash.slice(0, 8)}`);
  expect(figure).toMatchObject({ timeline: 'raksha', query: 'lang=hi', status: 'current', notes: [] });
  expect(figure.snapshot).toBe(store.changed('raksha'));
  expect(store.figures('raksha')).toEqual([figure]);
});

test('pins the same view of the same data once, however often and whenever it is asked', async () => {
  const { store } = await openFigures();
  const [first, second] = await Promise.all([pin(store), pin(store)]);
  const later = await pin(store, {}, { now: '2026-03-01T00:00:00.000Z', render: textRenderer('v2') });
  expect(second.figure).toEqual(first.figure);
  expect(later).toEqual({ figure: first.figure, isNew: false });
  expect((await pin(store, { digits: 'deva' })).figure.id).not.toBe(first.figure.id);
  expect(store.figures('raksha')).toHaveLength(2);
});

test('keeps rows and files byte for byte after edits, another renderer and a restart', async () => {
  const { store, reopen } = await openFigures();
  const { figure } = await pin(store, ofCountry(store, 'RU'));
  const before = bytesOf(store, figure.id);
  const rows = store.frozenRows(figure.id);
  expect(rows?.events.map(({ id }) => id)).toEqual(['करार', 'बिना-तारीख']);
  expect(rows?.reports.map(({ id }) => id)).toEqual(['report-0']);

  store.revise('raksha', provedEvent('करार', '2019-01-01', { countries: ['RU'] }));
  const again = await pin(store, ofCountry(store, 'RU'), { render: textRenderer('v2') });
  expect(again.isNew).toBe(true);
  expect(again.figure.id).not.toBe(figure.id);

  const reopened = await reopen();
  expect(bytesOf(reopened, figure.id)).toEqual(before);
  expect(reopened.frozenRows(figure.id)).toEqual(rows);
  expect(reopened.figure(figure.id)).toEqual(figure);
});

test('shows its own rows and no others, whatever is asked of it', async () => {
  const { store } = await openFigures();
  const { figure } = await pin(store, ofCountry(store, 'RU'));
  store.revise('raksha', provedEvent('नया', '2026-01-01', { countries: ['RU'] }));
  const inside = frozenStore(store, figure);
  expect(inside && (await idsIn(inside))).toEqual(['करार', 'बिना-तारीख']);
  expect(await inside?.source('raksha')?.event('शिखर')).toBeNull();
  expect(await inside?.source('raksha')?.event('नया')).toBeNull();
  expect(inside?.source('other')).toBeNull();
  expect(await idsIn(store)).toContain('नया');
});

test('says that there are newer data only where its own rows have changed', async () => {
  const { store } = await openFigures();
  const { figure } = await pin(store, ofCountry(store, 'RU'));
  expect(await hasNewer(store, figure)).toBe(false);
  await new Promise((done) => setTimeout(done, 5));
  store.revise('raksha', provedEvent('शिखर', '2025-12-06', { countries: ['IN'] }));
  expect(await hasNewer(store, figure)).toBe(false);
  store.revise('raksha', provedEvent('करार', '2018-10-06', { countries: ['RU'] }));
  expect(await hasNewer(store, figure)).toBe(true);
});

test('refuses more events than a figure holds, and more bytes than there is room for', async () => {
  const many = Array.from({ length: 2001 }, (_, i) => provedEvent(`घटना-${String(i)}`, '2018-10-05'));
  const { store } = await openFigures(many);
  await expect(pin(store)).rejects.toMatchObject({ status: 413, key: 'figure.tooMany' });
  const request = { slug: 'raksha', origin: ORIGIN, room: 10, render: textRenderer('v1') };
  const few = { ...DEFAULT_SPEC, q: 'घटना-7' };
  await expect(pinFigure(store, { ...request, spec: few })).rejects.toThrow(PinRefusal);
  expect(await pinFigure(store, { ...request, spec: few, slug: 'nothing' })).toBeNull();
  expect(store.figures('raksha')).toEqual([]);
});

test('pins nothing again that was withdrawn, until its data change', async () => {
  const { store } = await openFigures();
  const { figure } = await pin(store);
  store.withdraw(figure.id, { en: 'Wrong day.', hi: 'तारीख ग़लत थी।' });
  await expect(pin(store)).rejects.toMatchObject({ status: 410, params: { id: figure.id } });
  store.revise('raksha', provedEvent('शिखर', '2025-12-04', { countries: ['IN'] }));
  expect((await pin(store)).isNew).toBe(true);
});

test('stores nothing of a figure that cannot be drawn, and can draw it later', async () => {
  const { store } = await openFigures();
  await expect(pin(store, {}, { render: () => Promise.reject(new Error('no ink')) })).rejects.toThrow(
    'no ink',
  );
  expect(store.figures('raksha')).toEqual([]);
  expect((await pin(store)).isNew).toBe(true);
});

test('draws all files of a view, with the figure’s own address', async () => {
  const { store } = await openFigures();
  const { figure } = await pin(store, {}, { render: (job) => drawFiles(job) });
  const svg = Buffer.from(store.figureFile(figure.id, 'svg') ?? []).toString();
  expect(svg).toMatch(/^<svg/);
  expect(svg).toContain(`kalrekha.test/f/${figure.id}`);
  for (const name of ['png', 'png2', 'social'] as const) {
    expect(
      Buffer.from(store.figureFile(figure.id, name) ?? [])
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
  }
  expect(
    Buffer.from(store.figureFile(figure.id, 'pdf') ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  expect(EVENTS).toHaveLength(3);
}, 30_000);
