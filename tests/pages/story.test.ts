import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Dashboard from '#lib/components/page/Dashboard.svelte';
import { fromLiveText } from '#lib/components/page/live-data.ts';
import StoryEmbed from '#lib/components/story/StoryEmbed.svelte';
import StoryPage from '#lib/components/story/StoryPage.svelte';
import type { Timeline } from '#lib/event/news-event.ts';
import { openStore, type Store } from '#lib/server/store.ts';
import { loadStory } from '../../src/routes/story.server.ts';
import { loadDashboard } from '../../src/routes/view.server.ts';
import { writeTimeline } from '../server/write-timeline.ts';
import { attacked, ATTACK } from './attacked.ts';

const SAMPLE = 'india-russia-defence';
const H = 'https://khabar.example';
const { story } = JSON.parse(readFileSync(`data/timelines/${SAMPLE}/timeline.json`, 'utf8')) as Timeline;
const steps = story?.steps ?? [];
const both = (words: string) => ({ hi: `${words} ${ATTACK}`, en: `${words} ${ATTACK}` });
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-story-page-'));
  const own = {
    title: both('कहानी'),
    steps: [{ spec: 'sel=attack', title: both('चरण'), text: both('पाठ') }],
  };
  writeTimeline(join(folder, 'own'), { ...attacked, timeline: { ...attacked.timeline, story: own } });
  writeTimeline(join(folder, 'own'), { slug: 'mauna', reports: [], events: [] });
  store = await openStore(join(folder, 'data'), [
    join(import.meta.dirname, '../../data/timelines'),
    join(folder, 'own'),
  ]);
  expect(store.problems).toEqual([]);
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

function requestOf(path: string, slug: string) {
  const locals = { store, lexicon: {} } as App.Locals;
  return { locals, params: { slug }, setHeaders: () => undefined, url: new URL(H + path) };
}
const load = (query: string, slug = SAMPLE) => loadStory(requestOf(`/t/${slug}/story?${query}`, slug));
const loadEmbed = (query: string, slug = SAMPLE) =>
  loadStory(requestOf(`/e/${slug}/story?${query}`, slug), true);

async function page(query: string, slug = SAMPLE) {
  const { head, body } = render(StoryPage, { props: { data: await load(query, slug) } });
  return parseHTML(`<html><head>${head}</head><body>${body}</body></html>`).document;
}

describe('the page of a story without script', () => {
  test('shows the step of its address: picture, title and text, and the way to every other', async () => {
    const document = await page('step=5&lang=hi');
    const current = document.querySelector('.steps [aria-current=step]');
    expect(current?.querySelector('h2')?.textContent).toContain('ऑपरेशन सिंदूर');
    expect(current?.textContent).toContain(steps[4]?.text.hi);
    expect(document.querySelectorAll('.stage svg.scene .selection > *').length).toBeGreaterThan(0);
    const links = [...document.querySelectorAll('nav ol a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(
      steps.map((_, i) => `/t/${SAMPLE}/story?${i === 0 ? '' : `step=${i + 1}&`}lang=hi`),
    );
    expect(document.querySelector('a[rel=prev]')?.getAttribute('href')).toBe(
      `/t/${SAMPLE}/story?step=4&lang=hi`,
    );
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe(
      `/t/${SAMPLE}/story?step=6&lang=hi`,
    );
  });

  test('leads nowhere before the first step and after the last', async () => {
    expect((await page('')).querySelector('a[rel=prev]')?.hasAttribute('href')).toBe(false);
    const last = (await page(`step=${steps.length}`)).querySelector('a[rel=next]');
    expect([last?.hasAttribute('href'), last?.getAttribute('aria-disabled')]).toEqual([false, 'true']);
  });

  test('leads from each step to the dashboard with the same view of the same events', async () => {
    const document = await page('lang=hi');
    const links = [...document.querySelectorAll('.steps li a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    expect(links).toHaveLength(steps.length);
    for (const [i, link] of links.entries()) {
      const { answers, spec } = await loadDashboard({ ...requestOf(link, SAMPLE) });
      const told = await load(`step=${i + 1}&lang=hi`);
      expect(spec).toEqual(told.spec);
      expect(answers.items.map(({ id }) => id)).toEqual(told.answers.items.map(({ id }) => id));
      expect(answers.span).toEqual(told.answers.span);
    }
  });

  test('holds all steps for paper, each with a light picture', async () => {
    const document = await page('theme=dark&digits=deva&lang=hi');
    const paper = [...document.querySelectorAll('.paper-only li')];
    expect(paper.map((item) => item.querySelector('p')?.textContent)).toEqual(
      steps.map(({ text }) => text.hi),
    );
    const pictures = paper.map((item) => new URL(item.querySelector('img')?.getAttribute('src') ?? '', H));
    expect(pictures.map(({ pathname }) => pathname)).toEqual(steps.map(() => `/t/${SAMPLE}.svg`));
    expect(pictures.every(({ searchParams }) => searchParams.get('theme') === 'light')).toBe(true);
  });

  test('says on paper who told it, its licence, the day of its data and where it stands', async () => {
    const foot = (await page('step=5&lang=hi')).querySelector('footer .paper-only');
    const words = foot?.textContent.replace(/\s+/g, ' ') ?? '';
    // Steps that show one system alone tell of it less often, but all outlets stand there.
    const { values, snapshot } = await loadDashboard(requestOf(`/t/${SAMPLE}?lang=hi`, SAMPLE));
    for (const { key, label } of values.source ?? []) expect(words).toContain(label?.hi ?? key);
    expect(words).toMatch(/स्रोत: .+लाइसेंस: CC BY 4\.0.+तक के आँकड़े/);
    expect(words).toContain(new Date(snapshot).getUTCFullYear().toString());
    expect(words).toContain(`${H}/t/${SAMPLE}/story?lang=hi`);
  });

  test('tells who shows a card of it the step’s words and picture, and where oEmbed tells of it', async () => {
    const document = await page('step=5&lang=hi');
    const meta = (name: string) =>
      document.querySelector(`meta[property="${name}"]`)?.getAttribute('content');
    expect(meta('og:title')).toBe(`ऑपरेशन सिंदूर · ${story?.title.hi ?? ''}`);
    expect(meta('og:description')).toBe(steps[4]?.text.hi);
    expect(meta('og:url')).toBe(`${H}/t/${SAMPLE}/story?step=5&lang=hi`);
    expect(meta('og:image')).toMatch(
      /\/t\/india-russia-defence\.png\?from=2025-04-16&.*&lang=hi&size=social$/,
    );
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `${H}/t/${SAMPLE}/story`,
    );
    const oembed = document.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
    expect(new URL(oembed).searchParams.get('url')).toBe(meta('og:url'));
    expect(document.querySelector('link[type="application/pdf"]')?.getAttribute('href')).toBe(
      `${H}/t/${SAMPLE}/story.pdf?lang=hi`,
    );
  });

  test('shows hostile words as words', async () => {
    for (const component of [StoryPage, StoryEmbed]) {
      const data =
        component === StoryPage ? await load('lang=hi', 'hamla') : await loadEmbed('lang=hi', 'hamla');
      const { head, body } = render(component, { props: { data } });
      expect(head + body).not.toMatch(/<img src=x/);
      expect(body).toMatch(/&lt;img src=x onerror=alert\(1\)>/);
    }
  });
});

describe('an address of a story', () => {
  test.each([
    ['step=99&lang=hi', '/story?step=10&lang=hi'],
    ['step=0', '/story'],
    ['step=%E0%A5%A9&theme=dark', '/story?step=3&theme=dark'],
    ['step=last', '/story'],
  ])('leads to the nearest step that there is: %s', async (query, to) => {
    await expect(load(query)).rejects.toMatchObject({ status: 302, location: `/t/${SAMPLE}${to}` });
    await expect(loadEmbed(query)).rejects.toMatchObject({ location: `/e/${SAMPLE}${to}` });
  });

  test('says that there is no such story, or no such timeline', async () => {
    await expect(load('', 'mauna')).rejects.toMatchObject({ status: 404, body: { code: 'no_story' } });
    await expect(load('', 'nowhere')).rejects.toMatchObject({ status: 404 });
  });

  test('takes language, digits and theme of its reader and nothing of the view', async () => {
    const { spec } = await load('step=2&from=1999&country=FR&lang=hi&digits=deva');
    expect([spec.from, spec.filter.country, spec.lang, spec.digits]).toEqual([
      '2017-06',
      ['US'],
      'hi',
      'deva',
    ]);
  });
});

describe('the embed of a story', () => {
  test('is light unless asked, and carries all that it needs to come alive', async () => {
    const data = await loadEmbed('step=4');
    expect([data.spec.theme, (await loadEmbed('theme=auto')).spec.theme]).toEqual(['light', 'auto']);
    const { body } = render(StoryEmbed, { props: { data } });
    const { document } = parseHTML(`<body>${body}</body>`);
    const carried = fromLiveText(document.querySelector('.live')?.getAttribute('data-story') ?? '');
    expect(carried).toEqual({ ...data });
    expect(document.querySelectorAll('a[target=_blank]').length).toBeGreaterThan(steps.length);
    expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toBe(`/e/${SAMPLE}/story?step=5`);
  });
});

test('the dashboard leads to the story, and does not carry it', async () => {
  const data = await loadDashboard(requestOf(`/t/${SAMPLE}?lang=hi`, SAMPLE));
  expect(JSON.stringify(data)).not.toContain(steps[0]?.text.hi ?? '-');
  const { body } = render(Dashboard, { props: { data } });
  expect(body).toContain(`href="/t/${SAMPLE}/story?lang=hi"`);
  const plain = await loadDashboard(requestOf('/t/mauna', 'mauna'));
  expect(render(Dashboard, { props: { data: plain } }).body).not.toContain('/story');
});
