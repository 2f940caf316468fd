import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEXT_LIMIT, TITLE_LIMIT } from '#lib/event/check-story.ts';
import type { Lang, Story, Timeline } from '#lib/event/news-event.ts';
import { parseEventsFile, parseTimelineFile } from '#lib/event/schema.ts';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { drawFile } from '#lib/server/picture/draw.ts';
import { answerStoryPdf } from '#lib/server/story/answer-story-pdf.ts';
import { storyTask } from '#lib/server/story/story-task.ts';
import { storeOf } from '../../exchange/exported-of.ts';

const FOLDER = 'data/timelines/india-russia-defence';
const timeline = parseTimelineFile(readFileSync(`${FOLDER}/timeline.json`, 'utf8'), 't').value as Timeline;
const { value: events } = parseEventsFile(readFileSync(`${FOLDER}/events.jsonl`, 'utf8'), 'e');
const steps = timeline.story?.steps ?? [];

async function taskOf(lang: Lang, told: Timeline = timeline) {
  const task = await storyTask({
    store: storeOf(events, told),
    slug: told.slug,
    snapshot: '2026-02-14T10:00:00.000Z',
    reader: { lang, digits: 'latn', theme: 'auto' },
    origin: 'https://khabar.example',
  });
  if (task === null) throw new Error('no story');
  return task;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-story-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const has = (program: string) => spawnSync(program, ['-v']).error === undefined;

/** The words of each page, as poppler reads them. */
function pagesOf(bytes: Uint8Array): string[] {
  const file = join(folder, 'story.pdf');
  writeFileSync(file, bytes);
  const text = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1e8 }).stdout;
  return text.split('\f').slice(0, -1);
}
const inOneLine = (text: string) => text.replace(/\s+/g, ' ');

describe('a story as PDF', () => {
  test.runIf(has('pdftotext')).each(['hi', 'en'] as const)(
    'has a page a step, from which title, text, sources, licence, date and address can be read: %s',
    async (lang) => {
      const pages = pagesOf(await drawFile(await taskOf(lang))).map(inOneLine);
      expect(pages).toHaveLength(steps.length);
      for (const [i, { title, text }] of steps.entries()) {
        const page = pages[i] ?? '';
        expect(page).toContain(title[lang]);
        expect(page).toContain(text[lang]);
        expect(page).toContain(`${i + 1} / ${steps.length}`);
        expect(page).toContain('CC BY 4.0');
        expect(page).toContain(lang === 'hi' ? '14 फ़रवरी 2026' : '14 February 2026');
        expect(page).toContain(lang === 'hi' ? 'स्रोत: ' : 'Sources: ');
        expect(page).toContain(`khabar.example/t/india-russia-defence/story`);
      }
    },
  );

  test('is tagged, in its language, with a list of contents, and is the same bytes each time', async () => {
    const bytes = await drawFile(await taskOf('hi'));
    expect(Buffer.compare(bytes, await drawFile(await taskOf('hi')))).toBe(0);
    const inside = Buffer.from(bytes).toString('latin1');
    expect(inside).toContain('/Marked true');
    expect(inside).toContain('/Lang (hi)');
    expect(inside.match(/\/S \/H2/g)).toHaveLength(steps.length);
    expect(inside.match(/\/S \/Figure/g)).toHaveLength(steps.length);
    expect(inside.match(/\/S \/H1/g)).toHaveLength(1);
    expect(inside).toMatch(/\/Type \/Outlines|\/Outlines \d+ 0 R/);
    expect(inside).not.toContain('/Subtype /Image');
    expect(bytes.length).toBeLessThan(150_000);
  });

  test('cuts nothing of the longest title and text, and keeps the picture on the page', async () => {
    // The widest common word of each language, to the limit.
    const fill = (word: string, most: number) => `${word} `.repeat(most).slice(0, most).trim();
    const words = (most: number) => ({ hi: fill('क्षेप्यास्त्रों', most), en: fill('MMMMMMMMMMM', most) });
    const story: Story = {
      title: words(TITLE_LIMIT),
      steps: [{ spec: '', title: words(TITLE_LIMIT), text: words(TEXT_LIMIT) }],
    };
    for (const lang of ['hi', 'en'] as const) {
      const task = await taskOf(lang, { ...timeline, story });
      const [page] = task.pages;
      const [, title, text] = page?.before.map(({ lines }) => lines.map((line) => line.text).join(' ')) ?? [];
      expect(title).toBe(story.steps[0]?.title[lang]);
      expect(text).toBe(story.steps[0]?.text[lang]);
      const { scene, y = 0 } = page?.picture ?? {};
      expect(y + (scene?.height ?? Infinity)).toBeLessThanOrEqual(task.size.height);
      expect(scene?.height).toBeGreaterThanOrEqual(300);
    }
  });

  test('is refused for a letter that the font lacks, which it names', async () => {
    const title = { hi: 'करार 漢', en: 'Contract 漢' };
    const told = { ...timeline, story: { title, steps: [{ spec: '', title, text: title }] } };
    await expect(async () => drawFile(await taskOf('hi', told))).rejects.toThrow(MissingGlyphError);
  });
});

describe('/t/{slug}/story.pdf', () => {
  const ask = (query: string, told: Timeline = timeline) => {
    const url = new URL(`https://khabar.example/t/${told.slug}/story.pdf?${query}`);
    const event = {
      url,
      params: { slug: told.slug },
      locals: { store: storeOf(events, told) },
      request: new Request(url),
      getClientAddress: () => '127.0.0.1',
    };
    return answerStoryPdf(event);
  };

  test('leads to its one address', async () => {
    const response = await ask('theme=auto&lang=hi&step=3&from=2018&q=x');
    expect([response.status, response.headers.get('location')]).toEqual([
      308,
      '/t/india-russia-defence/story.pdf?lang=hi',
    ]);
  });

  test('is not there for a timeline without a story', async () => {
    const { story: _, ...plain } = timeline;
    await expect(ask('', plain)).rejects.toMatchObject({ status: 404 });
  });
});
