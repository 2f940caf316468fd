import type { Ink } from '#lib/scene/scene.ts';

export type Palette = Readonly<Record<Ink, string>>;

/**
 * Colour by role. Lanes are told apart under the common colour blindnesses and each is at least 3:1
 * against surface and band, text inks at least 4.5:1 (`tests/paint/palette.test.ts` holds both); the
 * page's `--ink-*` properties have the same values.
 */
export const LIGHT: Palette = {
  ink: '#1b1f24',
  muted: '#59616c',
  grid: '#e2e5e9',
  surface: '#ffffff',
  band: '#f6f7f9',
  lane0: '#1d5fa8',
  lane1: '#b8480f',
  lane2: '#0f7a5c',
  lane3: '#8c3f96',
  lane4: '#8a6a00',
  lane5: '#c22f63',
  lane6: '#1f7f95',
  lane7: '#6a4e39',
};

export const DARK: Palette = {
  ink: '#e9ebee',
  muted: '#a3abb6',
  grid: '#2c323a',
  surface: '#14171b',
  band: '#191d22',
  lane0: '#74b1ff',
  lane1: '#ff9c63',
  lane2: '#45caa2',
  lane3: '#d6a0e2',
  lane4: '#dfc04f',
  lane5: '#ff89ae',
  lane6: '#63cfe2',
  lane7: '#c8a483',
};

export const INKS = Object.keys(LIGHT) as readonly Ink[];
