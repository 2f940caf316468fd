import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Timeline } from '#lib/event/news-event.ts';
import { answerOembed } from '#lib/server/oembed/answer-oembed.ts';
import type { Store } from '#lib/server/store.ts';

const timeline: Timeline = {
  slug: 'raksha',
  title: { hi: 'रक्षा "संबंध" <b> & अन्य', en: 'Defence "ties" <b> & more' },
  description: { hi: '', en: '' },
  license: 'CC BY 4.0',
  spec: 'lang=hi',
};
const fake: Partial<Store> = { timeline: (slug) => (slug === 'raksha' ? timeline : null) };
const H = 'https://khabar.example';

function ask(query: Record<string, string>): Response {
  return answerOembed(new URL(`${H}/oembed?${new URLSearchParams(query).toString()}`), fake as Store);
}
const answer = async (query: Record<string, string>) => (await ask(query).json()) as Record<string, unknown>;

afterEach(() => {
  vi.unstubAllEnvs();
});

/** What WordPress keeps of an embed whose provider it does not know. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  A: ['href'],
  BLOCKQUOTE: [],
  IFRAME: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

describe('/oembed', () => {
  test('tells of a page in the markup that WordPress keeps whole', async () => {
    const told = await answer({ url: `${H}/t/raksha?country=RU`, format: 'json' });
    expect(told).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: timeline.title.hi,
      provider_name: 'Kalrekha',
      provider_url: H,
      width: 640,
      height: 720,
      cache_age: 300,
      thumbnail_url: `${H}/t/raksha.png?country=RU&size=social`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const { document } = parseHTML(`<body>${String(told['html'])}</body>`);
    const nodes = [...document.querySelectorAll('body *')];
    expect(nodes.map((node) => node.tagName)).toEqual(['BLOCKQUOTE', 'A', 'IFRAME']);
    for (const node of nodes) {
      expect(KEPT[node.tagName]).toEqual(expect.arrayContaining([...node.getAttributeNames()]));
    }
    expect(document.querySelector('a')?.textContent).toBe(timeline.title.hi);
    expect(document.querySelector('a')?.getAttribute('href')).toBe(`${H}/t/raksha?country=RU`);
    expect(document.querySelector('iframe')?.getAttribute('src')).toBe(`${H}/e/raksha?country=RU`);
    expect(document.querySelector('iframe')?.getAttribute('title')).toContain(timeline.title.hi);
  });

  test.each([
    [{ maxwidth: '320' }, 320, 720],
    [{ maxheight: '300' }, 640, 300],
    [{ maxwidth: '320', maxheight: '250' }, 320, 250],
    [{ maxwidth: '150' }, 150, 720],
    [{ maxwidth: '5000', maxheight: '5000' }, 640, 720],
  ])('keeps frame and thumbnail within %o', async (bounds: Record<string, string>, width, height) => {
    const told = await answer({ url: `${H}/t/raksha`, ...bounds });
    expect(told).toMatchObject({ width, height });
    expect(told['html']).toContain(`width="${width}" height="${height}"`);
    const maxwidth = Number(bounds['maxwidth'] ?? Infinity);
    const maxheight = Number(bounds['maxheight'] ?? Infinity);
    const fields = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((field) => field in told);
    expect([0, 3]).toContain(fields.length);
    if (fields.length === 3) {
      expect(told['thumbnail_width']).toBeLessThanOrEqual(maxwidth);
      expect(told['thumbnail_height']).toBeLessThanOrEqual(maxheight);
    }
    if (maxwidth === 320 && maxheight === Infinity) {
      expect(told['thumbnail_url']).toBe(`${H}/t/raksha.png?width=320&height=200`);
    }
  });

  test.each([
    ['.png', '', 1200, 675, `${H}/t/raksha.png?country=RU`],
    ['.svg', '', 1200, 675, `${H}/t/raksha.svg?country=RU`],
    ['.png', '600', 600, 337, `${H}/t/raksha.png?country=RU&width=600&height=337`],
  ])('calls a picture %s with maxwidth %j a photo', async (ending, maxwidth, width, height, url) => {
    const told = await answer({
      url: `${H}/t/raksha${ending}?country=RU`,
      ...(maxwidth ? { maxwidth } : {}),
    });
    expect(told).toMatchObject({ type: 'photo', url, width, height });
    expect(told).not.toHaveProperty('html');
  });

  test('answers an embed’s own address as its page, language and theme kept', async () => {
    const told = await answer({ url: `${H}/e/raksha?lang=en&theme=dark` });
    expect(told['title']).toBe(timeline.title.en);
    expect(told['html']).toContain(`src="${H}/e/raksha?lang=en&amp;theme=dark"`);
  });

  test.each([
    'https://other.example/t/raksha',
    'https://khabar.example.evil.example/t/raksha',
    'https://khabar.example@evil.example/t/raksha',
    `${H}/t/nirast`,
    `${H}/desk/raksha`,
    `${H}/t/raksha.csv`,
    `${H}/t/%ff`,
    `${H}/t/raksha.png?size=poster`,
    'javascript:alert(1)',
    '/t/raksha',
    'राम',
  ])('knows nothing of %s', (url) => {
    expect(ask({ url }).status).toBe(404);
  });

  test('offers no XML, and says what is wrong with a question', () => {
    expect(ask({ url: `${H}/t/raksha`, format: 'xml' }).status).toBe(501);
    expect(ask({}).status).toBe(400);
    expect(ask({ url: `${H}/t/raksha`, maxwidth: '-1' }).status).toBe(400);
    expect(ask({ url: `${H}/t/raksha`, maxheight: 'all' }).status).toBe(400);
  });

  test('hands out no frame where nobody may frame the server', async () => {
    vi.stubEnv('KALREKHA_FRAME_ANCESTORS', 'none');
    const told = await answer({ url: `${H}/t/raksha` });
    expect(told).toMatchObject({ type: 'link', thumbnail_width: 1200 });
    expect(told).not.toHaveProperty('html');
  });
});
