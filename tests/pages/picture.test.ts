import { afterAll, describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/event/news-event.ts';
import { answerPicture } from '#lib/server/picture/answer.ts';
import type { PictureEvent } from '#lib/server/picture/answer.ts';
import type { PictureFormat } from '#lib/server/picture/picture-options.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { elementsOf, parseXml } from '../paint/elements.ts';
import { newsEvent } from '../scene/fixture.ts';

const source = (outlet: string) => ({
  outlet,
  url: 'https://akhbar.example/',
  published: null,
  title: 'ख़बर',
});
const EVENTS = [
  newsEvent('करार', '2018-10-05', {
    countries: ['IN', 'RU'],
    sources: [source('हिन्दुस्तान'), source('जागरण')],
  }),
  newsEvent('शिखर', '2025-12-05', { countries: ['IN'], sources: [source('जागरण')] }),
];
const FOREIGN = newsEvent('चीनी', '2020', { title: { hi: 'बैठक 会谈', en: 'Talks 会谈' } });
const timeline = (slug: string): Timeline => ({
  slug,
  title: { en: 'Defence <ties>', hi: 'रक्षा संबंध' },
  description: { en: '', hi: '' },
  license: 'CC BY 4.0',
  spec: 'from=2018&to=2026',
});
const SHELVES = new Map([
  ['raksha', { timeline: timeline('raksha'), source: columnsSource(buildColumns(EVENTS, [], [])) }],
  ['videsh', { timeline: timeline('videsh'), source: columnsSource(buildColumns([FOREIGN], [], [])) }],
]);
const store = {
  timeline: (slug: string) => SHELVES.get(slug)?.timeline ?? null,
  source: (slug: string) => SHELVES.get(slug)?.source ?? null,
  changed: () => '2026-11-27T10:00:00Z',
};

afterAll(() => {
  process.emit('kalrekha:stopping', []);
});

function ask(
  query: string,
  format: PictureFormat = 'svg',
  headers: Record<string, string> = {},
  slug = 'raksha',
) {
  const url = new URL(`http://kalrekha.test/t/${slug}.${format}${query === '' ? '' : `?${query}`}`);
  const event: PictureEvent = {
    url,
    params: { slug },
    locals: { store },
    request: new Request(url, { headers }),
    getClientAddress: () => '192.0.2.1',
  };
  return answerPicture(event, format);
}

/** The same, led on to its canonical address. */
async function follow(query: string, format: PictureFormat = 'svg'): Promise<Response> {
  const response = await ask(query, format);
  if (response.status !== 308) return response;
  return ask(new URL(response.headers.get('location') ?? '', 'http://kalrekha.test').search.slice(1), format);
}

const titlesOf = async (response: Response) =>
  elementsOf(parseXml(await response.text()))
    .filter(({ tag }) => tag === 'title')
    .map(({ text }) => text);
const pngOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const sizeOfPng = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

describe('a picture of a view', () => {
  test('stands alone, with title, sums, legend, sources, licence, date and address', async () => {
    const response = await ask('lang=hi&digits=deva');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect(response.headers.get('content-language')).toBe('hi');
    expect(response.headers.get('cache-control')).toBe('public, no-cache');
    expect(response.headers.get('content-disposition')).toBeNull();
    const titles = await titlesOf(response);
    expect(titles).toEqual(
      expect.arrayContaining(['रक्षा संबंध', '२ घटनाएँ', 'बैठक', '२०२५', 'करार: क्षेपणास्त्र पर द्विपक्षीय वार्ता']),
    );
    expect(titles.at(-1)).toBe(
      'स्रोत: जागरण, हिन्दुस्तान · लाइसेंस: CC BY 4.0 · २७ नवंबर २०२६ तक के आंकड़े · kalrekha.test/t/raksha?lang=hi&digits=deva',
    );
  });

  test('shows the same events in every form, and applies what of a broken spec is valid', async () => {
    const events = async (query: string) =>
      (await titlesOf(await follow(query))).filter((title) => /^(करार|शिखर):/.test(title)).length;
    expect(await events('')).toBe(2);
    expect(await events('country=RU')).toBe(1);
    expect(await events('country=RU&from=2025-13&kind=nonsense')).toBe(1);
    expect(await events('from=2025&to=2025')).toBe(1);
    const pdf = Buffer.from(await (await ask('country=RU', 'pdf')).arrayBuffer());
    expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7');
  });

  test('is live text with its own letters where asked to', async () => {
    const svg = await (await ask('lang=hi&text=live')).text();
    expect(svg).toMatch(/<text[^>]*>रक्षा संबंध<\/text>/);
    const font = /url\(data:font\/woff2;base64,(d09GMg[^)]*)\)/.exec(svg)?.[1] ?? '';
    expect(font.length).toBeGreaterThan(4000);
    expect(font.length).toBeLessThan(40_000);
  });

  test('as PNG has the size, place on paper and words that it says', async () => {
    const png = await pngOf(await ask('lang=hi', 'png'));
    expect(sizeOfPng(png)).toEqual([1200, 675]);
    // 6.5 inches for 1200 px, in px to the metre.
    const phys = png.indexOf('pHYs');
    expect(png.readUInt32BE(phys + 4) * 0.1651).toBeCloseTo(1200, 0);
    expect(png.readUInt8(phys + 12)).toBe(1);
    const words = png.toString('utf8');
    expect(words).toContain('iTXtTitle\0\0\0\0\0रक्षा संबंध');
    expect(words).toContain('iTXtSource\0\0\0\0\0http://kalrekha.test/t/raksha?lang=hi');
    expect(words).toContain('iTXtCopyright\0\0\0\0\0CC BY 4.0');
    expect(sizeOfPng(await pngOf(await ask('lang=hi&scale=2', 'png')))).toEqual([2400, 1350]);
  });

  test('has sizes for slides, columns, paper and feeds, and takes one of its own', async () => {
    const size = async (query: string) => {
      const root = parseXml(await (await ask(query)).text());
      return [root.attributes['width'], root.attributes['height'], root.attributes['viewBox']];
    };
    expect(await size('size=column')).toEqual(['480', '600', '0 0 480 600']);
    expect(await size('size=a4-portrait')).toEqual(['794', '1123', '0 0 794 1123']);
    expect(await size('size=a4-landscape')).toEqual(['1123', '794', '0 0 1123 794']);
    expect(await size('size=square')).toEqual(['1080', '1080', '0 0 1080 1080']);
    expect(await size('width=720&height=405')).toEqual(['720', '405', '0 0 720 405']);
    const card = await pngOf(await ask('lang=hi&size=social', 'png'));
    expect(sizeOfPng(card)).toEqual([1200, 630]);
    expect(card.length).toBeLessThan(300_000);
    const page = Buffer.from(await (await ask('size=a4-landscape', 'pdf')).arrayBuffer()).toString('latin1');
    // 297 × 210 mm in points.
    expect(page).toMatch(/\/MediaBox \[0 0 841\.8\d* 595\.\d+\]/);
  });

  test('is the same bytes each time', async () => {
    for (const format of ['svg', 'png', 'pdf'] as const) {
      const [a, b] = [
        await pngOf(await ask('lang=hi', format)),
        await pngOf(await ask('lang=hi&download', format)),
      ];
      expect(a.equals(b), format).toBe(true);
    }
  });
});

describe('the address of a picture', () => {
  test.each([
    ['theme=light&lang=hi', 'lang=hi&theme=light'],
    ['theme=auto&lang=hi', 'lang=hi'],
    ['country=RU,IN&lang=hi&from=2018', 'country=IN,RU&lang=hi'],
    ['width=1200&height=0675', ''],
    ['scale=2&utm_source=x&lang=hi', 'lang=hi'],
    ['paths=plain&text=live', 'text=live'],
    ['download=1&lang=hi', 'lang=hi&download'],
    ['kind=nonsense', ''],
  ])('%s is led to %s', async (query, canonical) => {
    const response = await ask(query);
    expect(response.status).toBe(308);
    const location = response.headers.get('location') ?? '';
    expect(location).toBe(`/t/raksha.svg${canonical === '' ? '' : `?${canonical}`}`);
    expect((await ask(canonical)).status).toBe(200);
  });

  test('may hold signs that addresses write otherwise', async () => {
    expect((await ask("q=it's")).status).toBe(200);
  });

  test('says the theme: SVG follows its reader where none is said, PNG and PDF are light', async () => {
    expect(await (await ask('')).text()).toContain('prefers-color-scheme');
    expect(await (await ask('theme=light')).text()).not.toContain('prefers-color-scheme');
    const [none, light, dark] = await Promise.all(
      ['', 'theme=light', 'theme=dark'].map(async (query) => pngOf(await ask(query, 'png'))),
    );
    expect(none?.equals(light ?? none.subarray(1))).toBe(true);
    expect(none?.equals(dark ?? none)).toBe(false);
  });

  test('names the file where it is to be saved', async () => {
    expect((await ask('download')).headers.get('content-disposition')).toBe(
      'attachment; filename="raksha.svg"; filename*=UTF-8\'\'raksha.svg',
    );
  });
});

describe('a picture that cannot be', () => {
  test.each([
    ['width=abc', 422, /“abc”/],
    ['width=199', 422, /200/],
    ['size=poster', 422, /poster/],
    ['scale=4', 422, /scale/],
    ['width=3000&height=500', 422, /3000 × 500|3,000 × 500/],
    ['width=4096&height=4096', 413, /16\.8/],
    ['scale=3&width=2000&height=1500', 413, /27/],
    ['size=%00', 422, /size/],
  ])('is refused in words: %s', async (query, status, words) => {
    const response = await ask(query, 'png');
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toMatch(words);
  });

  test('is refused where the font lacks a letter, which is named with its label', async () => {
    for (const format of ['svg', 'png', 'pdf'] as const) {
      const response = await ask('lang=hi', format, {}, 'videsh');
      expect(response.status).toBe(422);
      expect(await response.text()).toBe(
        'फ़ॉन्ट में “会” अक्षर नहीं है, जो शीर्षक “बैठक 会谈” में आता है। शीर्षक बदलें या उस घटना को छान दें।\n',
      );
    }
    expect((await ask('text=live', 'svg', {}, 'videsh')).status).toBe(422);
  });

  test('says so in a picture where a page would show one', async () => {
    const response = await ask('lang=hi', 'png', { 'sec-fetch-dest': 'image' }, 'videsh');
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
    expect((await titlesOf(response)).join(' ')).toContain('??? अक्षर नहीं है');
    const accept = { accept: 'image/avif,image/webp,*/*;q=0.8' };
    expect((await ask('width=1', 'svg', accept)).headers.get('content-type')).toContain('image/svg+xml');
  });

  test('is 404 where there is no such timeline', async () => {
    await expect(ask('', 'svg', {}, 'nothing')).rejects.toMatchObject({ status: 404 });
  });
});
