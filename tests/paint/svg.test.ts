import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paintSvg } from '#lib/paint/svg.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { answersOf, newsEvent, randomEvents, sceneOf, seeded, specOf } from '../scene/fixture.ts';
import { elementsOf, parseXml, shapeOf } from './elements.ts';

const FRAME = { title: 'भारत-रूस', source: 'स्रोत' };

async function sceneOfTitle(title: string): Promise<Scene> {
  const events = [
    newsEvent('a', '2018-10', { title: { hi: title, en: title }, systems: ['s'] }),
    newsEvent('b', null, { title: { hi: title, en: title } }),
  ];
  const answers = await answersOf(events, specOf({ from: '2018', to: '2018', lanes: 'system', sel: 'a' }));
  // A table that knows no letter: every title of a length is cut alike.
  return sceneOf(answers, {
    frame: { title, source: title },
    measure: (text, size) => text.length * size * 0.01,
  });
}

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href="x" onerror="alert(1)"/>',
  "' onload='alert(1)",
  ']]><![CDATA[<b>',
  '<!-- --> <?xml?> <!DOCTYPE a>',
  '&lt;b&gt; &#60; &unknown; &',
  '</text></svg><svg>',
  'javascript:alert(1) url(#x) {x:y}',
  '\u0000\u0001\u0008\u000b\u001f\ufffe\uffff',
  '\ud800 \udc00 \udc00\ud800',
  '\u202e\u2066क\u2028\u2029\u0085',
];

test('writes the same elements whatever the titles say', async () => {
  const plain = parseXml(
    paintSvg(await sceneOfTitle('क'), { theme: 'auto', standalone: true, idPrefix: 'p' }),
  );
  for (const title of HOSTILE) {
    const tree = parseXml(
      paintSvg(await sceneOfTitle(title), { theme: 'auto', standalone: true, idPrefix: 'p' }),
    );
    expect(shapeOf(tree), title).toEqual(shapeOf(plain));
  }
});

test('writes well-formed XML for any UTF-16 text, and shows it word for word where XML can', async () => {
  const scene = await sceneOfTitle('x');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const layers = [{ name: 'labels', marks: [mark(text)] }];
      const tree = parseXml(
        paintSvg({ ...scene, title: text, layers }, { theme: 'light', standalone: true }),
      );
      const shown = elementsOf(tree).find(({ tag }) => tag === 'text')?.text;
      expect(shown?.length).toBe(text.length);
      // eslint-disable-next-line no-control-regex
      if (!/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text)) expect(shown).toBe(text);
    }),
    { numRuns: 100 },
  );
  function mark(text: string) {
    return { type: 'text', x: 1, y: 2, text, size: 12, fill: 'ink', anchor: 'start', width: 3 } as const;
  }
});

test('refers to nothing outside itself and runs nothing', async () => {
  const answers = await answersOf(randomEvents(80, seeded(6)), specOf({ lanes: 'kind' }));
  const svg = paintSvg(sceneOf(answers, { frame: FRAME }), {
    theme: 'auto',
    standalone: true,
    font: 'data:font/woff2;base64,AAAA',
  });
  const elements = elementsOf(parseXml(svg));
  expect(
    new Set(elements.map(({ tag }) => tag)).difference(
      new Set([
        'svg',
        'title',
        'desc',
        'style',
        'defs',
        'linearGradient',
        'stop',
        'g',
        'rect',
        'path',
        'line',
        'text',
      ]),
    ),
  ).toEqual(new Set());
  for (const { attributes } of elements) {
    expect(Object.keys(attributes).filter((name) => /^on|href|^style$/.test(name))).toEqual([]);
  }
  expect(svg.match(/https?:[^"']*/g)).toEqual(['http://www.w3.org/2000/svg']);
  expect(
    svg.match(/url\([^)]*\)/g)?.every((url) => url.startsWith('url(#') || url.startsWith('url(data:')),
  ).toBe(true);
});

test('names itself for readers who do not see it, and every gradient that it uses', async () => {
  const answers = await answersOf(randomEvents(60, seeded(8)), specOf({ lang: 'hi', lanes: 'country' }));
  const root = parseXml(
    paintSvg(sceneOf(answers, { frame: FRAME }), { theme: 'light', standalone: true, idPrefix: 'x-' }),
  );
  expect(root.attributes).toMatchObject({ lang: 'hi', role: 'img', 'aria-labelledby': 'x-title x-desc' });
  const [title, desc] = root.children;
  expect([title?.attributes['id'], title?.text]).toEqual(['x-title', 'भारत-रूस']);
  expect(desc?.text).toContain('घटना');
  const ids = elementsOf(root).flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith('x-'))).toBe(true);
  const used = elementsOf(root).flatMap(
    ({ attributes }) => /^url\(#(.*)\)$/.exec(attributes['fill'] ?? '')?.[1] ?? [],
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('keeps a title that was cut as the whole title of its label', async () => {
  const long = 'द्विपक्षीय शिखर सम्मेलन '.repeat(12).trim();
  const events = [newsEvent('a', '2018-10-05', { title: { hi: long, en: long } })];
  const svg = paintSvg(sceneOf(await answersOf(events, specOf({ lang: 'hi' }))), { theme: 'light' });
  const group = elementsOf(parseXml(svg)).find(
    ({ tag, children }) => tag === 'g' && children[0]?.tag === 'title',
  );
  expect(group?.children[0]?.text).toBe(long);
  expect(group?.children[1]?.text.endsWith('…')).toBe(true);
});

test('follows the reader’s theme only where asked to', async () => {
  const scene = sceneOf(await answersOf([newsEvent('a', '2018-10-05')], specOf()));
  const svg = (theme: 'auto' | 'light' | 'dark') => paintSvg(scene, { theme, standalone: true });
  expect(svg('auto')).toContain('prefers-color-scheme');
  expect(svg('light')).not.toContain('prefers-color-scheme');
  expect(svg('light')).toContain('fill="#ffffff"');
  expect(svg('dark')).not.toContain('fill="#ffffff"');
});
