import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from '@playwright/test';
import type { Browser } from '@playwright/test';
import type { NewsEvent } from '../../src/lib/event/news-event.ts';
import { DEFAULT_SPEC } from '../../src/lib/event/spec-codec.ts';
import type { Spec } from '../../src/lib/event/spec.ts';
import { paintOutline } from '../../src/lib/paint/outline.ts';
import { paintPdf } from '../../src/lib/paint/pdf.ts';
import { paintSvg } from '../../src/lib/paint/svg.ts';
import { buildScene } from '../../src/lib/scene/build-scene.ts';
import type { Scene } from '../../src/lib/scene/scene.ts';
import { rasterise } from '../../src/lib/server/picture/png.ts';
import { FONT_DATA } from '../../src/lib/server/text/font-data.ts';
import { FONT_FILE } from '../../src/lib/server/text/font.ts';
import { measure } from '../../src/lib/server/text/metrics.ts';
import { textEngine } from '../../src/lib/server/text/shape.ts';
import { ask } from '../../src/lib/source/ask.ts';
import { buildColumns } from '../../src/lib/source/columns.ts';
import { columnsSource } from '../../src/lib/source/columns-source.ts';
import { HARD_WORDS, MIXED_LINES, sceneOfLines } from '../paint/words.ts';

/**
 * Pictures made on the server beside Chromium's own drawing of the same scene with live text. The
 * difference is of greys, both blurred by 1.5 px: below this bound it is smoothing of edges alone, from
 * half as much again words are wrong.
 */
const BOUND = 0.013;
/** Of a band, which text fills more than a picture. */
const BAND_BOUND = 0.02;
const SCALE = 2;
const LINES = [...HARD_WORDS, ...MIXED_LINES];
const TTF = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf',
);

/** Of each band of 50 px, which a line of `sceneOfLines` stands in: one wrong line cannot hide among right ones. */
async function differences(
  browser: Browser,
  scene: Scene,
  ...pngs: Uint8Array[]
): Promise<readonly number[][]> {
  const { width, height } = scene;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: SCALE });
  try {
    const page = await context.newPage();
    await page.setContent(`<style>
      @font-face { font-family: 'Noto Sans Devanagari'; src: url(${FONT_DATA}) format('woff2'); }
      body { margin: 0 } svg { display: block }
    </style>${paintSvg(scene, { theme: 'light', standalone: true })}`);
    await page.evaluate(() => document.fonts.load('30px "Noto Sans Devanagari"', 'aक'));
    const shot = await page.screenshot();
    const sources = [shot, ...pngs].map(
      (bytes) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    );
    return await page.evaluate(
      async ({ sources, size, band }) => {
        const canvas = new OffscreenCanvas(size.width, size.height);
        const drawing = canvas.getContext('2d', { willReadFrequently: true });
        if (drawing === null) throw new Error('no canvas');
        drawing.imageSmoothingQuality = 'high';
        drawing.filter = 'grayscale(1) blur(1.5px)';
        const pixels: Uint8ClampedArray[] = [];
        for (const source of sources) {
          const image = new Image();
          image.src = source;
          await image.decode();
          drawing.drawImage(image, 0, 0, size.width, size.height);
          pixels.push(drawing.getImageData(0, 0, size.width, size.height).data);
        }
        const [ours, ...others] = pixels;
        const length = size.width * band * 4;
        return others.map((other) => {
          const bands: number[] = [];
          for (let at = 0; at < other.length; at += length) {
            const end = Math.min(other.length, at + length);
            let sum = 0;
            for (let i = at; i < end; i += 4) sum += ((other[i] ?? 0) - (ours?.[i] ?? 0)) ** 2;
            bands.push(Math.sqrt(sum / ((end - at) / 4)) / 255);
          }
          return bands;
        });
      },
      { sources, size: { width: width * SCALE, height: height * SCALE }, band: 50 * SCALE },
    );
  } finally {
    await context.close();
  }
}

/** Of one band. */
const worst = (bands: readonly number[] = []) => Math.max(...bands);
/** Of the whole picture. */
const whole = (bands: readonly number[] = []) =>
  Math.sqrt(bands.reduce((sum, band) => sum + band ** 2, 0) / bands.length);
const pngOf = (scene: Scene) =>
  rasterise(paintOutline(scene, { theme: 'light', engine: textEngine }), SCALE, 165.1, {});

async function sampleScene(): Promise<Scene> {
  const folder = 'data/timelines/india-russia-defence';
  const events = readFileSync(`${folder}/events.jsonl`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as NewsEvent);
  const spec: Spec = {
    ...DEFAULT_SPEC,
    from: '2018',
    to: '2028',
    lang: 'hi',
    digits: 'deva',
    lanes: 'country',
  };
  const answers = await ask(columnsSource(buildColumns(events, [], [])), spec, DEFAULT_SPEC, { width: 1200 });
  const frame = { title: 'भारत-रूस रक्षा संबंध', source: 'स्रोत' };
  return buildScene(answers, { spec, width: 1200, height: 675, measure, frame });
}

test('a picture shows conjuncts and lines of two scripts as Chromium does, and a wrong one fails this check', async ({
  browser,
}) => {
  const scene = sceneOfLines(LINES);
  const guessed = new Resvg(paintSvg(scene, { theme: 'light', standalone: true }), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: false, fontFiles: [TTF], defaultFontFamily: 'Noto Sans Devanagari' },
  });
  const swapped = sceneOfLines(LINES.map((line) => line.replace('क्ष', 'ज्ञ')));
  const [right, wrong, other] = await differences(
    browser,
    scene,
    pngOf(scene),
    guessed.render().asPng(),
    pngOf(swapped),
  );
  expect(whole(right)).toBeLessThan(BOUND);
  expect(worst(right)).toBeLessThan(BAND_BOUND);
  // Text set by one guess of a script, and other letters in some lines.
  expect(whole(wrong)).toBeGreaterThan(BOUND * 2);
  expect(worst(other)).toBeGreaterThan(BAND_BOUND * 1.5);
});

test('a picture shows a chart of Hindi reports as Chromium does', async ({ browser }) => {
  const scene = await sampleScene();
  const [bands] = await differences(browser, scene, pngOf(scene));
  expect(whole(bands)).toBeLessThan(BOUND);
  expect(worst(bands)).toBeLessThan(BAND_BOUND);
});

test('a PDF, drawn at four times the size and reduced, shows the lines as Chromium does', async ({
  browser,
}) => {
  test.skip(spawnSync('pdftoppm', ['-v']).error !== undefined, 'poppler draws the PDF, and is not here');
  const scene = sceneOfLines(LINES);
  const pdf = await paintPdf(scene, {
    theme: 'light',
    engine: textEngine,
    font: FONT_FILE,
    mm: 165.1,
    date: '2026-11-28T00:00:00Z',
    source: '',
  });
  const folder = mkdtempSync(join(tmpdir(), 'kalrekha-pixels-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    const width = scene.width * SCALE * 4;
    spawnSync(
      'pdftoppm',
      ['-png', '-singlefile', '-scale-to-x', String(width), '-scale-to-y', '-1', 'a.pdf', 'a'],
      {
        cwd: folder,
      },
    );
    const [bands] = await differences(browser, scene, readFileSync(join(folder, 'a.png')));
    expect(whole(bands)).toBeLessThan(BOUND);
    expect(worst(bands)).toBeLessThan(BAND_BOUND);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
