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
