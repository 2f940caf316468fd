import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { NewsEvent } from '../../src/lib/event/news-event.ts';
import { FONT_DATA } from '../../src/lib/server/text/font-data.ts';
import { measure } from '../../src/lib/server/text/metrics.ts';

const SIZE = 12.5;
const texts = readFileSync('data/timelines/india-russia-defence/events.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => Object.values((JSON.parse(line) as NewsEvent).title))
  .concat([
    'क्षेपणास्त्र',
    'र्क्ष्म',
    'S-400की',
    'fi fl AV To',
    '७–१० मई २०२५',
    '~?+…·',
    'द्विपक्षीय “शिखर” सम्मेलन (2025)',
  ]);

test('text is as wide in the browser, in SVG and on canvas, as the server measured', async ({ page }) => {
  await page.setContent(`<style>
    @font-face { font-family: 'Noto Sans Devanagari'; src: url(${FONT_DATA}) format('woff2'); }
    text { font: ${SIZE}px 'Noto Sans Devanagari'; font-kerning: none; white-space: pre; }
  </style><svg><text></text></svg><canvas></canvas>`);
  const widths = await page.evaluate(
    async ({ texts, size }) => {
      await document.fonts.load(`${size}px "Noto Sans Devanagari"`, 'aक');
      const element = document.querySelector('text');
      const context = document.querySelector('canvas')?.getContext('2d');
      if (element === null || context === null || context === undefined)
        throw new Error('no place to measure');
      context.font = `${size}px "Noto Sans Devanagari"`;
      context.fontKerning = 'none';
      return texts.map((text) => {
        element.textContent = text;
        return { svg: element.getComputedTextLength(), canvas: context.measureText(text).width };
      });
    },
    { texts, size: SIZE },
  );
  texts.forEach((text, i) => {
    const expected = measure(text, SIZE);
    expect(Math.abs((widths[i]?.svg ?? NaN) - expected), `${text} in SVG`).toBeLessThan(0.1);
    expect(Math.abs((widths[i]?.canvas ?? NaN) - expected), `${text} on canvas`).toBeLessThan(0.1);
  });
});
