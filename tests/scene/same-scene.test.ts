import { expect, test } from 'vitest';
import { LANES } from '#lib/event/spec.ts';
import { measureBy } from '#lib/scene/measure.ts';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { answersOf, randomEvents, sceneOf, seeded, specOf } from './fixture.ts';

test.each(LANES)(
  'draws the same scene by %s from the font and from the table that browsers get',
  async (lanes) => {
    for (const lang of ['hi', 'en'] as const) {
      const events = randomEvents(60, seeded(11));
      const spec = specOf({ lang, lanes, digits: lang === 'hi' ? 'deva' : 'latn', sel: 'e3' });
      const answers = await answersOf(events, spec);
      const metrics = metricsFor([
        ...events.map((event) => event.title[lang]),
        'भारत रूस अमेरिका संयुक्त राज्य चीन पाकिस्तान India Russia United States China Pakistan ABCDEFGHIJKLMNOPQRSTUVWXYZ',
      ]);
      const sent = structuredClone(answers);
      const table = JSON.parse(JSON.stringify(metrics)) as typeof metrics;
      const frame = { title: 'भारत', source: 'रूस' };
      const onServer = sceneOf(answers, { frame });
      const inBrowser = sceneOf(sent, { frame, measure: measureBy(table) });
      expect(JSON.parse(JSON.stringify(inBrowser))).toEqual(JSON.parse(JSON.stringify(onServer)));
      expect(JSON.parse(JSON.stringify(onServer))).toEqual(onServer);
    }
  },
);

test('has no number that JSON would lose', async () => {
  const answers = await answersOf(randomEvents(200, seeded(12)), specOf({ lanes: 'system' }));
  const text = JSON.stringify(sceneOf(answers), (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'lost' : value,
  );
  expect(text).not.toContain('"lost"');
});

test('stays whole at any zoom and place, from minutes to the ends of what dates can say', async () => {
  const random = seeded(13);
  for (const events of [randomEvents(40, seeded(14)), randomEvents(2200, seeded(15))]) {
    const answers = await answersOf(events, specOf({ lanes: 'system' }));
    for (let i = 0; i < 60; i++) {
      const length = 60_000 * 10 ** (random() * 11);
      const start = Date.UTC(2000, 0, 1) + (random() - 0.5) * 2 * length * (i % 4);
      const scene = sceneOf(answers, { span: { start, end: start + length } });
      const { all, drawn, counted, undated, before, after, filtered } = scene.sums;
      expect(drawn + counted + undated + before + after + filtered).toBe(all);
      expect(Math.min(drawn, counted, before, after)).toBeGreaterThanOrEqual(0);
      for (const mark of scene.layers.flatMap(({ marks }) => marks)) {
        for (const value of Object.values(mark)) {
          if (typeof value === 'number') expect(Math.abs(value)).toBeLessThan(5000);
        }
      }
    }
  }
});
