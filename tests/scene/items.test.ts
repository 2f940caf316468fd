import { expect, test } from 'vitest';
import type { Factuality, NewsEvent } from '#lib/event/news-event.ts';
import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import { KIND_GLYPHS } from '#lib/scene/glyphs.ts';
import type { RectMark, RuleMark, Scene } from '#lib/scene/scene.ts';
import { answersOf, newsEvent, sceneOf, specOf, symbolsOf, textsOf } from './fixture.ts';

async function sceneAt(events: readonly NewsEvent[], from: string, to: string, part = {}): Promise<Scene> {
  return sceneOf(await answersOf(events, specOf({ lang: 'hi', from, to, ...part })));
}

/** Bars and the rail of one event. */
function extentOf(scene: Scene, id: string) {
  const marks =
    scene.layers.find(({ name }) => name === 'extents')?.marks.filter(({ event }) => event === id) ?? [];
  return {
    bars: marks.filter((mark): mark is RectMark => mark.type === 'rect'),
    rails: marks.filter((mark): mark is RuleMark => mark.type === 'rule'),
  };
}
const xOf = ({ plot, span }: Scene, date: string) =>
  plot.x + ((Date.parse(date) - span.start) / (span.end - span.start)) * plot.width;

test('draws a day from afar as a symbol, close by as the whole day', async () => {
  const events = [newsEvent('शिखर', '2025-12-05')];
  const far = await sceneAt(events, '2018', '2026');
  expect(extentOf(far, 'शिखर').bars).toEqual([]);
  expect(symbolsOf(far)).toHaveLength(1);
  const near = await sceneAt(events, '2025-12-04', '2025-12-06');
  const { bars, rails } = extentOf(near, 'शिखर');
  expect(bars).toHaveLength(1);
  expect(bars[0]?.fade).toBeUndefined();
  expect(bars[0]?.x).toBeCloseTo(xOf(near, '2025-12-05'), 0);
  expect(bars[0]?.width).toBeCloseTo(near.plot.width / 3, 0);
  expect(rails).toHaveLength(1);
});

test('draws a month as a soft bar as wide as the month, with its symbol at the middle', async () => {
  const scene = await sceneAt([newsEvent('करार', '2018-10')], '2018-09', '2018-12');
  const { bars, rails } = extentOf(scene, 'करार');
  expect(bars).toHaveLength(1);
  expect(bars[0]).toMatchObject({ fade: 'both' });
  expect(bars[0]?.x).toBeCloseTo(xOf(scene, '2018-10-01'), 0);
  expect((bars[0]?.x ?? 0) + (bars[0]?.width ?? 0)).toBeCloseTo(xOf(scene, '2018-11-01'), 0);
  expect(rails).toEqual([]);
  expect(scene.items[0]?.anchorX).toBeCloseTo((xOf(scene, '2018-10-01') + xOf(scene, '2018-11-01')) / 2, 0);
});

test('begins a label past the end of its own short bar, and on a long one beside the symbol', async () => {
  const label = (scene: Scene) => {
    const { bars } = extentOf(scene, 'करार');
    const bar = bars.at(-1)!;
    const mark = textsOf(scene).find(({ event, text }) => event === 'करार' && text.startsWith('करार'))!;
    return mark.anchor === 'start' ? mark.x - (bar.x + bar.width) : bars[0]!.x - mark.x;
  };
  const events = [newsEvent('करार', '2018-10')];
  for (const years of [2, 3, 4])
    expect(label(await sceneAt(events, '2018', String(2017 + years)))).toBeGreaterThanOrEqual(2.5);
  expect(label(await sceneAt(events, '2018-09', '2018-12'))).toBeLessThan(-50);
});

test('gives a span with vague ends a sure core between ends that fade', async () => {
  const scene = await sceneAt([newsEvent('तैनाती', '2018-03/2018-08')], '2018', '2018');
  const { bars, rails } = extentOf(scene, 'तैनाती');
  expect(bars.map(({ fade }) => fade)).toEqual(['start', undefined, 'end']);
  expect(rails[0]?.x1).toBeCloseTo(xOf(scene, '2018-04-01'), 0);
  expect(rails[0]?.x2).toBeCloseTo(xOf(scene, '2018-08-01'), 0);
});

test('runs an open end to the edge of the plot', async () => {
  const scene = await sceneAt(
    [newsEvent('पट्टा', '2019-03-07/..'), newsEvent('पहले', '../2018-06-01')],
    '2018',
    '2020',
  );
  const { bars } = extentOf(scene, 'पट्टा');
  const last = bars.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(scene.plot.x + scene.plot.width, 0);
  expect(extentOf(scene, 'पहले').bars[0]?.x).toBeCloseTo(scene.plot.x, 0);
  for (const mark of scene.layers.flatMap(({ marks }) => marks)) {
    for (const value of Object.values(mark)) if (typeof value === 'number') expect(value).toBeLessThan(5000);
  }
});

test('marks doubt and approximation by a sign and by the line of the bar', async () => {
  const scene = await sceneAt(
    [newsEvent('अनुमान', '2018-10-05~'), newsEvent('संदेह', '2018-10-15?'), newsEvent('पक्का', '2018-10-25')],
    '2018-10',
    '2018-10',
  );
  const signs = textsOf(scene).filter(({ text }) => text === '~' || text === '?');
  expect(signs.map(({ text, event }) => [event, text])).toEqual([
    ['अनुमान', '~'],
    ['संदेह', '?'],
  ]);
  const dashes = ['अनुमान', 'संदेह', 'पक्का'].map((id) => extentOf(scene, id).rails[0]?.dash?.join());
  expect(new Set(dashes).size).toBe(3);
});

test('shows by filling alone whether something happened', async () => {
  const events = FACTUALITIES.map((factuality, i) =>
    newsEvent(factuality, `2018-0${String(i + 1)}-05`, { factuality }),
  );
  const symbols = symbolsOf(await sceneAt(events, '2018', '2018'));
  const of = (factuality: Factuality) => symbols.find(({ event }) => event === factuality);
  expect(of('done')).toMatchObject({ fill: of('done')?.stroke });
  for (const factuality of FACTUALITIES.slice(1)) expect(of(factuality)?.fill).toBeNull();
  expect(of('offered')).not.toHaveProperty('dash');
  expect(of('planned')).not.toHaveProperty('dash');
  expect(of('reported')).toHaveProperty('dash');
  expect(of('considered')).toHaveProperty('dash');
  expect(of('denied')).toMatchObject({ struck: true });
});

test('has a silhouette of its own for each of the 21 kinds, inside its box', () => {
  const shapes = KINDS.map((kind) => JSON.stringify(KIND_GLYPHS[kind]));
  expect(new Set(shapes).size).toBe(21);
  for (const kind of KINDS) {
    for (const [, ...at] of KIND_GLYPHS[kind])
      for (const n of at) expect(Math.abs(n)).toBeLessThanOrEqual(0.55);
  }
});

test('stands an event with three systems in three lanes and counts it once', async () => {
  const events = [
    newsEvent('गोवा', '2016-10-15', { systems: ['s-400', 'project-11356', 'ka-226t'] }),
    newsEvent('दिल्ली', '2018-10-05', { systems: ['s-400'] }),
  ];
  const scene = await sceneAt(events, '2016', '2018', { lanes: 'system' });
  expect(scene.lanes.map(({ key, count }) => [key, count])).toEqual([
    ['s-400', 2],
    ['ka-226t', 1],
    ['project-11356', 1],
  ]);
  expect(scene.items.filter(({ id }) => id === 'गोवा')).toHaveLength(3);
  expect(scene.sums).toMatchObject({ all: 2, drawn: 2 });
});

test('gathers lanes for which there is no room, each event once', async () => {
  const events = Array.from({ length: 30 }, (_, i) =>
    newsEvent(`e${String(i)}`, `20${String(10 + (i % 9))}-05-05`, {
      systems: [`s${String(i % 15)}`, `s${String((i * 7) % 15)}`],
    }),
  );
  const scene = await sceneAt(events, '2010', '2019', { lanes: 'system' });
  const last = scene.lanes.at(-1);
  expect(scene.lanes.length).toBeLessThanOrEqual(8);
  expect(last).toMatchObject({ key: '+', label: 'अन्य' });
  const gathered = events.filter(({ systems }) =>
    systems.some((s) => !scene.lanes.some(({ key }) => key === s)),
  );
  expect(last?.count).toBe(gathered.length);
});

test('names the lane of events without a value, lanes of countries in the reader’s language', async () => {
  const events = [newsEvent('क', '2018-10-05', { countries: ['IN'] }), newsEvent('ख', '2018-11-05')];
  const scene = await sceneAt(events, '2018', '2018', { lanes: 'country' });
  expect(scene.lanes.map(({ label }) => label)).toEqual(['किसी देश का नाम नहीं', 'भारत']);
});

test('gives the events that most reports tell of their labels first', async () => {
  const crowd = Array.from({ length: 60 }, (_, i) => newsEvent(`e${String(i)}`, '2025-12-04'));
  const key = newsEvent('शिखर', '2025-12-05', {}, 5);
  const scene = await sceneAt([...crowd, key], '2025', '2025');
  const label = textsOf(scene).find(({ event }) => event === 'शिखर');
  expect(label).toMatchObject({ fill: 'ink' });
  expect(label?.text).toBe('शिखर: क्षेपणास्त्र पर द्विपक्षीय वार्ता');
});

test('lists undated events under the plot and counts those that do not fit', async () => {
  const events = [
    newsEvent('तारीख़', '2018-10-05'),
    ...Array.from({ length: 12 }, (_, i) => newsEvent(`u${String(i)}`, null)),
  ];
  const scene = await sceneAt(events, '2018', '2018');
  const tray = scene.items.filter(({ lane }) => lane === '-');
  expect(tray.length).toBeGreaterThan(2);
  const texts = textsOf(scene).map(({ text }) => text);
  expect(texts).toContain('12 बिना तारीख़');
  expect(texts).toContain(`+${String(12 - tray.length)}`);
  expect(scene.sums).toMatchObject({ drawn: 1, undated: 12, all: 13 });
});

test('keeps the symbol of a bar that runs out of view at the edge, with its label', async () => {
  const scene = await sceneAt([newsEvent('पट्टा', '2010-01-01/2030-01-01')], '2018', '2020');
  expect(scene.items[0]?.anchorX).toBe(scene.plot.x);
  expect(textsOf(scene).find(({ event }) => event === 'पट्टा')?.x).toBeGreaterThan(scene.plot.x);
  expect(scene.sums).toMatchObject({ drawn: 1, before: 0 });
});

test('says so when nothing is in view', async () => {
  const scene = await sceneAt([newsEvent('करार', '2018-10-05')], '2001', '2002');
  expect(textsOf(scene).map(({ text }) => text)).toContain('इस अवधि में कोई घटना नहीं');
  expect(scene.sums).toMatchObject({ drawn: 0, after: 1 });
  const none = sceneOf(await answersOf([], specOf({ lanes: 'system' })));
  expect(none.sums).toMatchObject({ all: 0, drawn: 0 });
});
