import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DARK, INKS, LIGHT } from '#lib/paint/palette.ts';
import type { Palette } from '#lib/paint/palette.ts';
import type { Ink } from '#lib/scene/scene.ts';

const LANE_INKS = INKS.filter((ink) => ink.startsWith('lane'));
const GROUNDS = ['surface', 'band'] as const;
type Rgb = readonly [number, number, number];

function linear(hex: string): Rgb {
  const channel = (at: number) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const luminance = ([r, g, b2]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b2;
  const [high = 0, low = 0] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** How the common colour blindnesses see linear RGB: Viénot, Brettel and Mollon 1999. */
const SIGHTS: Readonly<Record<string, (c: Rgb) => Rgb>> = {
  full: (c) => c,
  protan: ([r, g, b]) => [
    0.11238 * r + 0.88762 * g,
    0.11238 * r + 0.88762 * g,
    0.00401 * r - 0.00401 * g + b,
  ],
  deutan: ([r, g, b]) => [
    0.29275 * r + 0.70725 * g,
    0.29275 * r + 0.70725 * g,
    -0.02234 * r + 0.02234 * g + b,
  ],
};

/** Distance in Oklab, where 0.02 is just noticed side by side. */
function distance(a: Rgb, b: Rgb): number {
  const [x, y] = [oklab(a), oklab(b)];
  return Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const PALETTES: readonly (readonly [name: string, palette: Palette])[] = [
  ['light', LIGHT],
  ['dark', DARK],
];

test.each(PALETTES)('keeps text legible on every ground of the %s palette', (_, palette) => {
  for (const ground of GROUNDS) {
    expect(contrast(palette.ink, palette[ground])).toBeGreaterThanOrEqual(7);
    expect(contrast(palette.muted, palette[ground])).toBeGreaterThanOrEqual(4.5);
  }
  // The number inside a bar, which is drawn at three quarters over its ground.
});

test.each(PALETTES)('keeps every lane of the %s palette visible on every ground', (_, palette) => {
  for (const lane of LANE_INKS) {
    for (const ground of GROUNDS)
      expect(contrast(palette[lane], palette[ground]), lane).toBeGreaterThanOrEqual(3);
  }
});

test.each(PALETTES)(
  'keeps neighbouring lanes of the %s palette apart for colour-blind readers',
  (_, palette) => {
    for (const [sight, see] of Object.entries(SIGHTS)) {
      LANE_INKS.slice(1).forEach((lane, i) => {
        const before = LANE_INKS[i] as Ink;
        const apart = distance(see(linear(palette[before])), see(linear(palette[lane])));
        expect(apart, `${before} and ${lane}, ${sight}`).toBeGreaterThanOrEqual(0.05);
      });
    }
  },
);

test('has the same colours in the page’s style sheet', () => {
  const css = readFileSync('src/app.css', 'utf8');
  for (const ink of INKS) {
    const pair = new RegExp(`--ink-${ink}:\\s*light-dark\\(\\s*(#\\w+),\\s*(#\\w+)\\s*\\)`).exec(css);
    expect([pair?.[1], pair?.[2]], ink).toEqual([LIGHT[ink], DARK[ink]]);
  }
});
