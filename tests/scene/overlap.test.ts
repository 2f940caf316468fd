import { expect, test } from 'vitest';
import type { Lang } from '#lib/event/news-event.ts';
import { LANES } from '#lib/event/spec.ts';
import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { answersOf, randomEvents, sceneOf, seeded, specOf, symbolsOf, textsOf } from './fixture.ts';

/** Data sets to try. The full thousand takes some 15 s; set PICTURE_CASES to try fewer, or more. */
const CASES = Number(process.env['PICTURE_CASES'] ?? 1000);
const WIDTHS = [360, 768, 1200, 1600];

interface Box {
  readonly what: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The line's box with all that Devanagari puts above and below: the font's ascent and descent. */
function boxOf({ text, x, y, size, anchor, width }: TextMark): Box {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { what: text, left, right: left + width, top: y - 0.896 * size, bottom: y + 0.408 * size };
}

function overlapsOf(scene: Scene): string[] {
  const texts = textsOf(scene).map(boxOf);
  const symbols = symbolsOf(scene).map(({ glyph, x, y, size }): Box => {
    const half = size / 2;
    return { what: glyph, left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
  const found: string[] = [];
  texts.forEach((a, i) => {
    if (a.left < -0.5 || a.right > scene.width + 0.5 || a.bottom > scene.height + 0.5)
      found.push(`${a.what} leaves the frame`);
    for (const b of [...texts.slice(i + 1), ...symbols]) {
      const apart =
        a.right <= b.left + 0.5 || b.right <= a.left + 0.5 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
      if (!apart) found.push(`${a.what} overlaps ${b.what}`);
    }
  });
  return found;
}

test('sets no label over another label, a symbol or the frame, and loses no event, in random data at any zoom', async () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const random = seeded(seed);
    const many = seed % 100 === 0;
    const events = randomEvents(many ? 2600 : 1 + Math.floor(random() ** 2 * 120), random);
    const spec = specOf({
      lang: (['hi', 'en'] as const satisfies readonly Lang[])[seed % 2] as Lang,
      digits: seed % 3 === 0 ? 'deva' : 'latn',
      lanes: LANES[seed % 4] ?? 'none',
      filter: { ...specOf().filter, country: seed % 5 === 0 ? ['IN'] : [] },
    });
    const width = WIDTHS[seed % WIDTHS.length] as number;
    const answers = await answersOf(events, spec, width);
    const { start, end } = answers.span;
    for (let zoom = 0; zoom < 3; zoom++) {
      const length = (end - start) / 8 ** zoom;
      const from = start + random() * (end - start - length);
      const view = { start: from, end: from + length };
      const asked = many && zoom > 0 ? await answersOf(events, specAt(spec, view), width) : answers;
      const options = { width, height: 320 + 40 * (seed % 12), span: zoom === 0 ? asked.span : view };
      const scene = sceneOf(asked, {
        ...options,
        frame: seed % 2 === 0 ? { title: 'भारत-रूस', source: 'स्रोत' } : null,
      });
      const where = `seed ${String(seed)}, zoom ${String(zoom)}`;
      expect(overlapsOf(scene), where).toEqual([]);
      const { all, drawn, counted, undated, before, after, filtered } = scene.sums;
      expect(drawn + counted + undated + before + after + filtered, where).toBe(all);
      expect(Math.min(drawn, counted, undated, before, after, filtered), where).toBeGreaterThanOrEqual(0);
      expect(all, where).toBe(events.length);
    }
  }
}, 120_000);

function specAt(spec: ReturnType<typeof specOf>, { start, end }: { start: number; end: number }) {
  const date = (time: number) => `${new Date(time).toISOString().slice(0, 16)}Z`;
  return { ...spec, from: date(start), to: date(end) };
}
