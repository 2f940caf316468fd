import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import type { NewsEvent, System, Timeline } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { paintSvg } from '#lib/paint/svg.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { newsEvent, randomEvents, seeded, specOf } from '../scene/fixture.ts';

/**
 * Pictures to look at: `*.svg` beside this file, one element a line. When a change is meant, draw them
 * anew with UPDATE_PICTURES=1 and read the difference, in the file and in a browser.
 */
const update = process.env['UPDATE_PICTURES'] === '1';

const SAMPLE = 'data/timelines/india-russia-defence';
const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const timeline = json(`${SAMPLE}/timeline.json`) as Timeline;
const sample = readFileSync(`${SAMPLE}/events.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as NewsEvent);
const systems = json('data/lexicon/systems.json') as readonly System[];

/** Every way in which a date can be inexact, over one spring. */
const INEXACT: readonly NewsEvent[] = [
  ['दिन', '2025-03-10', 'एक दिन', 'a day'],
  ['महीना', '2025-04', 'एक महीना', 'a month'],
  ['अनुमान', '2025-03-20~', 'लगभग एक दिन', 'about a day'],
  ['संदेह', '2025-04-02?', 'संदिग्ध दिन', 'a doubtful day'],
  ['अवधि', '2025-05-07/2025-05-10', 'दिनों की अवधि', 'some days'],
  ['धुंधली अवधि', '2025-03/2025-05', 'महीनों की अवधि', 'from month to month'],
  ['अब तक', '2025-04-15/..', 'अब तक जारी', 'goes on'],
  ['पहले से', '../2025-03-15', 'पहले से जारी', 'has been going on'],
  ['अंत अज्ञात', '2025-04-20/', 'अंत अज्ञात', 'end unknown'],
  ['ऋतु', '2025-21', 'वसंत', 'spring'],
  ['साल', '2025', 'एक साल', 'a year'],
  ['मिनट', '2025-05-10T11:30Z', 'एक मिनट', 'a minute'],
  ['बिना तारीख़', null, 'बिना तारीख़', 'no date'],
].map(([id, when, hi, en]) => newsEvent(id ?? '', when ?? null, { title: { hi: hi ?? '', en: en ?? '' } }));

const KINDS_AND_STATES = KINDS.flatMap((kind, row) =>
  FACTUALITIES.map((factuality, column) =>
    newsEvent(`${kind}-${factuality}`, `20${String(10 + column * 2)}-06-05`, {
      kind,
      factuality,
      title: { hi: `${String(row + 1)}. ${kind}`, en: kind },
    }),
  ),
);

interface Picture {
  readonly events: readonly NewsEvent[];
  readonly spec: Partial<Spec>;
  readonly size?: { readonly width: number; readonly height: number };
  /** In a page, without title and legend. */
  readonly bare?: boolean;
}

const PICTURES: Readonly<Record<string, Picture>> = {
  'sample-hi': { events: sample, spec: { ...defaultsOf(timeline), lang: 'hi', digits: 'deva' } },
  'sample-en-dark': { events: sample, spec: { ...defaultsOf(timeline), theme: 'dark' } },
  'sample-systems-hi': { events: sample, spec: { ...defaultsOf(timeline), lang: 'hi', lanes: 'system' } },
  'sample-december-en': { events: sample, spec: { lanes: 'country', from: '2025-12-01', to: '2025-12-07', sel: 'annual-summit-23-2025' } },
  'sample-narrow-hi': {
    events: sample,
    spec: { ...defaultsOf(timeline), lang: 'hi', lanes: 'system' },
    size: { width: 360, height: 560 },
    bare: true,
  },
  'inexact-hi': { events: INEXACT, spec: { lang: 'hi', digits: 'deva', from: '2025-03', to: '2025-05' } },
  'inexact-en': { events: INEXACT, spec: { from: '2025-03', to: '2025-05' } },
  kinds: { events: KINDS_AND_STATES, spec: { theme: 'auto' }, size: { width: 1200, height: 700 } },
  'thousands-hi': { events: randomEvents(2600, seeded(5)), spec: { lang: 'hi', lanes: 'country' } },
  'empty-hi': { events: [newsEvent('करार', '2018-10-05')], spec: { lang: 'hi', from: '2001', to: '2002' } },
};

test.each(Object.entries(PICTURES))('draws %s as it was looked at', async (name, { events, spec: part, size, bare }) => {
  const { width, height } = size ?? { width: 1200, height: 675 };
  const spec = specOf(part);
  const answers = await ask(columnsSource(buildColumns(events, [], systems)), spec, specOf(), { width });
  const title = timeline.title[spec.lang];
  const frame = bare === true ? null : { title, source: `Kalrekha · ${timeline.license}` };
  const scene = buildScene(answers, { spec, width, height, measure, title, frame });
  const svg = paintSvg(scene, { theme: spec.theme, standalone: true }).replaceAll('><', '>\n<');
  const file = join(import.meta.dirname, `${name}.svg`);
  if (update) writeFileSync(file, `${svg}\n`);
  expect(existsSync(file), `${file} is missing: UPDATE_PICTURES=1 draws it`).toBe(true);
  expect(`${svg}\n`).toBe(readFileSync(file, 'utf8'));
});
