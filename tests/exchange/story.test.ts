import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import type { Story, Timeline } from '#lib/event/news-event.ts';
import { defaultsOf } from '#lib/event/spec-codec.ts';
import { toJson, toJsonLines } from '#lib/exchange/json.ts';
import { publishedSchema } from '#lib/exchange/json-schema.ts';
import { keptData } from '#lib/exchange/kept-data.ts';
import { keptPage } from '#lib/exchange/kept-page.ts';
import { freeze } from '#lib/server/figure/freeze.ts';
import { gather } from '#lib/server/exchange/gather.ts';
import { ORIGIN, SNAPSHOT, storeOf, TIMELINE, toldEvent } from './exported-of.ts';

const story: Story = {
  title: { hi: 'करार से <शिखर> तक', en: 'From contract to <summit>' },
  steps: [
    {
      spec: 'from=2018',
      title: { hi: 'करार & दस्तखत', en: 'Contract & signature' },
      text: { hi: 'दोनों ने "करार" किया।', en: 'Both "signed".' },
    },
  ],
};
const events = [toldEvent('karar', '2018-10-05')];
const exportedOf = async (timeline: Timeline) => {
  const options = { origin: ORIGIN, snapshot: SNAPSHOT };
  const exported = await gather(storeOf(events, timeline), timeline.slug, defaultsOf(timeline), options);
  if (exported === null) throw new Error('no such timeline');
  return exported;
};
const told = await exportedOf({ ...TIMELINE, story });

test('JSON and JSON Lines keep the story, as the published schema has it', () => {
  const document = JSON.parse(toJson(told)) as { timeline: Timeline };
  expect(document.timeline.story).toEqual(story);
  expect((JSON.parse(toJsonLines(told).split('\n')[0] ?? '') as typeof document).timeline.story).toEqual(
    story,
  );
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const check = ajv.compile(publishedSchema('timeline', ORIGIN) as object);
  expect([check(document), check.errors]).toEqual([true, null]);
  const cut = { ...document, timeline: { ...document.timeline, story: { ...story, steps: [{ spec: '' }] } } };
  expect(check(cut)).toBe(false);
});

test('a timeline without a story has none in its files', async () => {
  const plain = await exportedOf(TIMELINE);
  expect(toJson(plain)).not.toContain('"story"');
  expect(keptPage(plain)).not.toContain('class="story"');
});

test('a folder to keep tells the story in its language, as text', () => {
  const page = keptPage(told);
  expect(page).toContain('<summary>करार से &lt;शिखर&gt; तक</summary>');
  expect(page).toMatch(/<h3>करार &amp; दस्तखत<\/h3><p>दोनों ने &quot;करार&quot; किया।<\/p>/);
  expect(keptData(told, {}).timeline.story).toEqual(story);
});

test('a figure is the same whether its timeline has a story or not', async () => {
  const published = () => new Map();
  const of = async (timeline: Timeline) =>
    freeze({ ...storeOf(events, timeline), published }, timeline.slug, defaultsOf(timeline));
  const [plain, withStory] = [await of(TIMELINE), await of({ ...TIMELINE, story })];
  expect(withStory?.hash).toBe(plain?.hash);
  expect(withStory?.data.timeline).not.toHaveProperty('story');
});
