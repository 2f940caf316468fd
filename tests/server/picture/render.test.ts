import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '#lib/event/news-event.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import { noticePicture } from '#lib/server/picture/notice.ts';
import { readPictureOptions } from '#lib/server/picture/picture-options.ts';
import { PRESET_NAMES, PRESETS, sizeOf } from '#lib/server/picture/picture-size.ts';
import { drawTask, renderPicture } from '#lib/server/picture/render.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { elementsOf, parseXml } from '../../paint/elements.ts';
import { newsEvent, randomEvents, seeded } from '../../scene/fixture.ts';

const outlet = (name: string) => ({
  outlet: name,
  url: 'https://akhbar.example/',
  published: null,
  title: 'ख़बर',
});
const events = [
  ...randomEvents(40, seeded(2)),
  newsEvent('करार', '2018-10-05', {
    sources: ['भास्कर', 'जागरण', 'हिन्दुस्तान', 'लाइव', 'द हिंदू', 'बीबीसी'].map(outlet),
  }),
];
const timeline: Timeline = {
  slug: 'raksha',
  title: { hi: 'रक्षा संबंध', en: 'Defence ties' },
  description: { hi: '', en: '' },
  license: 'CC BY 4.0',
  spec: '',
};
const source = columnsSource(buildColumns(events, [], []));
const store = {
  timeline: (slug: string) => (slug === 'raksha' ? timeline : null),
  source: (slug: string) => (slug === 'raksha' ? source : null),
};
const spec = { ...DEFAULT_SPEC, lang: 'hi' as const };
const asked = {
  store,
  slug: 'raksha',
  spec,
  snapshot: '2026-11-28T04:00:00Z',
  address: 'https://k.example/t/raksha',
};

const textsOf = async (more: Partial<Parameters<typeof drawTask>[0]> = {}) =>
  ((await drawTask({ ...asked, format: 'svg', ...more }))?.scene.layers ?? [])
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.type === 'text' ? [mark.full ?? mark.text] : []));

describe('a picture without a server', () => {
  test('is drawn from a store, in each form', async () => {
    for (const [format, start] of [
      ['svg', '<svg'],
      ['png', '\x89PNG'],
      ['pdf', '%PDF'],
    ] as const) {
      const bytes = await renderPicture({ ...asked, format });
      expect(
        Buffer.from(bytes ?? [])
          .toString('latin1')
          .startsWith(start),
        format,
      ).toBe(true);
    }
    expect(await renderPicture({ ...asked, slug: 'nothing', format: 'svg' })).toBeNull();
  });

  test.each(PRESET_NAMES)('says where it is from in the size %s, nothing of it cut', async (name) => {
    const said = (await textsOf({ size: PRESETS[name] })).join(' ');
    expect(said).toContain('रक्षा संबंध');
    expect(said).toMatch(/स्रोत: .* और \d+ अन्य/);
    expect(said).toContain('लाइसेंस: CC BY 4.0');
    expect(said).toContain('28 नवंबर 2026 तक के आंकड़े');
    expect(said).toContain('k.example/t/raksha');
  });

  test('prints neither date nor address that it is not given, and a long address without its query', async () => {
    const bare = (await textsOf({ snapshot: null, address: '' })).join(' ');
    expect(bare).not.toMatch(/आंकड़े|https?:|k\.example/);
    const address = `https://k.example/t/raksha?q=${'क'.repeat(80)}`;
    expect((await textsOf({ address })).at(-1)).toMatch(/k\.example\/t\/raksha$/);
  });

  test('shows a long title in as many lines as it needs', async () => {
    const title = 'भारत और रूस के बीच वायु रक्षा प्रणालियों के करार, आपूर्ति, पेशकश, प्रतिबंध और वार्ताएं';
    const long = { ...timeline, title: { hi: title, en: title } };
    const size = PRESETS.social;
    const texts = await textsOf({ size, store: { ...store, timeline: () => long } });
    const lines = texts.filter((text) => title.includes(text) && text !== '');
    expect(lines.join(' ')).toBe(title);
    expect(lines.length).toBeGreaterThan(1);
  });

  test('writes chunks of PNG that add up', async () => {
    const png = Buffer.from((await renderPicture({ ...asked, format: 'png', scale: 2 })) ?? []);
    const types: string[] = [];
    for (let at = 8; at < png.length;) {
      const length = png.readUInt32BE(at);
      const end = at + 8 + length;
      expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
      types.push(png.toString('latin1', at + 4, at + 8));
      at = end + 4;
    }
    expect(types.slice(0, 7)).toEqual(['IHDR', 'pHYs', 'iTXt', 'iTXt', 'iTXt', 'iTXt', 'iTXt']);
    expect(types.at(-1)).toBe('IEND');
  });

  test('draws a chart of 120 events as PNG in little time', async () => {
    const many = columnsSource(buildColumns(randomEvents(120, seeded(7)), [], []));
    const draw = () => renderPicture({ ...asked, format: 'png', store: { ...store, source: () => many } });
    await draw();
    const before = process.cpuUsage();
    await draw();
    const { user } = process.cpuUsage(before);
    // A third of it on an idle machine: this is to catch ten times as much.
    expect(user / 1000).toBeLessThan(1500);
  });
});

describe('the keys of a picture', () => {
  const read = (query: string, format: 'svg' | 'png' | 'pdf' = 'png') =>
    readPictureOptions(new URLSearchParams(query), format);

  test('that its format does not have are ignored', () => {
    expect(read('scale=9&mm=1&text=live', 'svg').own).toEqual([['text', 'live']]);
    expect(read('scale=2&text=nonsense&paths=x', 'pdf').own).toEqual([]);
  });

  test('that say the default are left out, and empty ones say nothing', () => {
    expect(read('size=slide&width=1200&height=675&scale=1&mm=&download=0').own).toEqual([]);
    expect(read('size=slide', 'svg').options.size).toEqual(PRESETS.slide);
  });

  test('give the width on paper, or 6.5 inches for 1200 px', () => {
    expect(read('mm=85', 'pdf').options.size.mm).toBe(85);
    expect(sizeOf(1200, 675).mm).toBe(165.1);
    expect(read('width=600&height=400').options.size.mm).toBe(82.6);
  });

  test('fit every size that has a name, at its largest scale', () => {
    for (const name of PRESET_NAMES) expect(() => read(`size=${name}&scale=3`)).not.toThrow();
  });
});

test('a notice shows any text as a picture, also what the font lacks', () => {
  const svg = noticePicture('फ़ॉन्ट में “会” नहीं है <b> & \u0000', 'hi');
  const titles = elementsOf(parseXml(svg)).map(({ text }) => text);
  expect(titles.join(' ')).toContain('??? नहीं है <b> &');
});
