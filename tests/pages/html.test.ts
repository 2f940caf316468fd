import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import Dashboard from '#lib/components/page/Dashboard.svelte';
import Embed from '#lib/components/page/Embed.svelte';
import type { Store } from '#lib/server/store.ts';
import { openStore } from '#lib/server/store.ts';
import { loadDashboard, loadView } from '../../src/routes/view.server.ts';
import { attacked, ATTACK } from './attacked.ts';
import { writeTimeline } from '../server/write-timeline.ts';

const SAMPLE = 'india-russia-defence';
let folder: string;
let store: Store;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kalrekha-html-'));
  writeTimeline(join(folder, 'own'), attacked);
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

const requestOf = (slug: string, query: string) =>
  ({
    locals: { store, lexicon: {} },
    params: { slug },
    setHeaders: () => undefined,
    url: new URL(`http://khabar.example/t/${slug}?${query}`),
  }) as const;

async function dashboard(query: string, slug = SAMPLE): Promise<string> {
  return render(Dashboard, { props: { data: await loadDashboard(requestOf(slug, query)) } }).body;
}
async function embed(query: string, slug = SAMPLE): Promise<string> {
  return render(Embed, { props: { data: await loadView(requestOf(slug, query), { theme: 'light' }) } }).body;
}

const textOf = (html: string) =>
  html.replace(/<(style|script)[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const titlesIn = (html: string) => [...html.matchAll(/data-event="([^"]+)"/g)].map((m) => m[1]);

describe('the dashboard without script', () => {
  test('names every event once: those in view, then the undated', async () => {
    const ids = titlesIn(await dashboard('from=&to=&lang=hi'));
    const all = await store.source(SAMPLE)?.facets({ filter: noFilter, q: '', span: null, asof: null }, []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(all?.totals.all ?? -1);
  });

  test.each([
    '',
    'lang=hi&digits=deva',
    'country=RU&from=2019&to=2024',
    'q=एस-400',
    'country=CN&system=brahmos',
  ])('adds up what is shown, before, after, undated and filtered out: %s', async (query) => {
    const sums = /<p class="sums[^]*?<\/p>/.exec(await dashboard(query))?.[0] ?? '';
    const numbers = [...sums.matchAll(/<b[^>]*>([^<]*)<\/b>/g)].map((m) => numberIn(m[1] ?? ''));
    const total = numbers.pop();
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(total);
    expect(total).toBe((await loadDashboard(requestOf(SAMPLE, query))).answers.totals.all);
  });

  test('applies the valid part of an address and names the rest in the reader’s language', async () => {
    const html = await dashboard('from=2025-13&country=XX,RU&lang=hi');
    const notice = textOf(/<div class="notice[^]*?<\/div>/.exec(html)?.[0] ?? '');
    expect(notice).toContain('2025-13');
    expect(notice).toContain('XX');
    expect(notice).toMatch(/\p{sc=Deva}{3}/u);
    expect(html).toContain('रूस फ़िल्टर हटाएँ');
    expect(html).toMatch(
      /<a class="button[^"]*" href="\/t\/india-russia-defence\?country=RU&amp;lang=hi"[^>]*>यह सूचना हटाएँ/,
    );
  });

  test('says which filter to drop when nothing matches', async () => {
    const html = await dashboard('country=CN&system=brahmos&lang=hi');
    const empty = /<div class="empty[^]*?<\/div>/.exec(html)?.[0] ?? '';
    expect(textOf(empty)).toMatch(/देश: चीन \s*4 घटनाएँ/);
    expect(empty).toContain('href="/t/india-russia-defence?system=brahmos&amp;lang=hi"');
    expect(empty).toContain('href="/t/india-russia-defence?country=CN&amp;lang=hi"');
  });

  test('shows the selected event with each quote marked inside its report, in the report’s language', async () => {
    const html = await dashboard('sel=s-400-contract-2018&lang=hi');
    const news = await store.source(SAMPLE)?.event('s-400-contract-2018');
    expect(news?.evidence.length).toBeGreaterThan(0);
    const quotes = [...html.matchAll(/<blockquote lang="(\w+)"[^]*?<\/blockquote>/g)];
    for (const { report, exact } of news?.evidence ?? []) {
      const lang = store.report(SAMPLE, report)?.lang;
      const found = quotes.some(([quote, as]) => as === lang && markedIn(quote).includes(squeezed(exact)));
      expect(found, exact).toBe(true);
    }
  });

  test('links to sources by http(s) only, unable to reach back', async () => {
    const html = await dashboard('sel=s-400-contract-2018');
    const outward = [...html.matchAll(/<a [^>]*href="(https?:[^"]*)"[^>]*>/g)];
    expect(outward.length).toBeGreaterThan(5);
    for (const [link] of outward) expect(link).toContain('rel="noopener noreferrer nofollow ugc"');
  });

  test.each(['', 'sel=s-400-contract-2018&'])('has a form that asks for the same view: %s', async (sel) => {
    const query = `${sel}country=RU,IN&q=एस-400&from=2019&to=&lanes=kind&lang=hi&digits=deva&view=table`;
    const html = await dashboard(query);
    const sent = new URLSearchParams(fieldsOf(html));
    const asked = await loadDashboard(requestOf(SAMPLE, query));
    const got = await loadDashboard(requestOf(SAMPLE, sent.toString()));
    expect(got.problems).toEqual([]);
    expect(got.spec).toEqual(asked.spec);
    expect(got.layout).toEqual(asked.layout);
  });

  test('sorts the newest first when asked, in the list and in the table', async () => {
    const oldest = titlesIn(await dashboard(''));
    const undated = oldest.slice(-2);
    for (const view of ['', '&view=table']) {
      expect(titlesIn(await dashboard(`order=newest${view}`))).toEqual([
        ...oldest.slice(0, -2).toReversed(),
        ...undated,
      ]);
    }
  });

  test('flags events that only may lie in the view', async () => {
    const html = await dashboard('from=2025-12-01&to=2026-01-31');
    const lines = [...html.matchAll(/<li[^>]*><span class="when[^]*?<\/li>/g)].map(([line]) => textOf(line));
    expect(
      lines
        .filter((line) => line.includes('possibly in view'))
        .every((line) => line.trim().startsWith('2026')),
    ).toBe(true);
    expect(lines.some((line) => line.includes('possibly in view'))).toBe(true);
    expect(lines.find((line) => line.includes('Putin lands'))).not.toContain('possibly');
  });
});

describe.each([
  ['dashboard', dashboard],
  ['embed', embed],
])('the %s', (_name, page) => {
  test.each(['', 'lang=hi&digits=deva&theme=dark', 'sel=s-400-contract-2018', 'lanes=system'])(
    'has no style attribute, script or handler in its markup: %s',
    async (query) => {
      const html = await page(query);
      expect(html).not.toMatch(/<[^>]*\sstyle=/);
      expect(html).not.toMatch(/<[^>]*\son\w+=/);
      expect(html).not.toMatch(/<script/);
    },
  );

  test.each(['', 'sel=attack', 'lang=hi&sel=attack&view=table&lanes=actor'])(
    'writes what people wrote as text, whatever it looks like: %s',
    async (query) => {
      const html = await page(query, attacked.slug);
      expect(html).toContain('&lt;img src=x');
      expect(html).not.toContain(ATTACK);
      expect(html).not.toMatch(/<img|<svg[^>]*onload|javascript:/);
    },
  );
});

describe('the embed', () => {
  test('has the picture, the table of the same events, its source and the way to the page', async () => {
    const html = await embed('lang=hi&country=RU');
    expect(html).toMatch(/<svg[^>]*class="scene/);
    const ids = titlesIn(html);
    expect(ids).toEqual(titlesIn(await dashboard('lang=hi&country=RU&view=table')));
    expect(html).toContain('स्रोत: कालरेखा');
    expect(html).toContain('href="http://khabar.example/t/india-russia-defence?country=RU&amp;lang=hi"');
  });

  test('is light unless a theme is asked for', async () => {
    expect((await loadView(requestOf(SAMPLE, ''), { theme: 'light' })).spec.theme).toBe('light');
    expect((await loadView(requestOf(SAMPLE, 'theme=auto'), { theme: 'light' })).spec.theme).toBe('auto');
  });
});

/** What a browser without script would send for the form `find`. */
function fieldsOf(html: string): [string, string][] {
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const hidden = /<form id="find"[^]*?<\/form>/.exec(html)?.[0] ?? '';
  const inputs = [...hidden.matchAll(/<input[^>]*>/g), ...html.matchAll(/<input[^>]*form="find"[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => attribute(tag, 'type') !== 'checkbox' || /\schecked/.test(tag));
  const select = /<select[^>]*name="lanes"[^>]*form="find"[^]*?<\/select>/.exec(html)?.[0];
  const lanes = select === undefined ? undefined : /<option value="(\w+)" selected/.exec(select)?.[1];
  return [
    ...inputs.map((tag): [string, string] => [attribute(tag, 'name'), attribute(tag, 'value')]),
    ...(lanes === undefined ? [] : [['lanes', lanes] satisfies [string, string]]),
  ];
}

const noFilter = { country: [], system: [], kind: [], actor: [], factuality: [], source: [] };
const squeezed = (text: string) => text.replace(/\s+/g, ' ').trim();
/** Marked words of a quotation, those of quotes that touch or overlap in one piece. */
function markedIn(html: string): string {
  const marks = html.replace(/<small[^]*?<\/small>|<!--[^]*?-->/g, '');
  return squeezed(
    [...marks.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)]
      .map((m) => m[1])
      .join('')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&'),
  );
}
function numberIn(text: string): number {
  return Number(text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)).replace(/\D/g, ''));
}
