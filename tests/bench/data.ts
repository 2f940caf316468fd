/**
 * The same invented events for every page of the benchmark, by seed: nothing here reads a clock or
 * `Math.random`, so that two runs, and all sides of one run, draw the same picture.
 */
const DAY = 86_400_000;
const MINUTE = 60_000;

/** All events begin in here, UTC ms, half-open: 1990 to 2025. */
export const FIRST = Date.UTC(1990, 0, 1);
export const LAST = Date.UTC(2026, 0, 1);

export const GROUPS = 8;
export const COUNTRIES = 8;
export const SYSTEMS = 12;

/** Times in UTC ms, sorted by start; `end === start` for an instant; sets are bit masks. */
export interface BenchColumns {
  readonly n: number;
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly group: Uint8Array;
  readonly country: Uint8Array;
  readonly system: Uint16Array;
}

/** The same event as an object, as libraries take it. */
export interface BenchRow {
  readonly id: number;
  readonly title: string;
  readonly start: number;
  /** Null for an instant. */
  readonly end: number | null;
  readonly group: string;
  readonly countries: readonly string[];
  readonly systems: readonly string[];
}

/** A generator of [0, 1) by SplitMix32. */
function randomOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) / 2 ** 32;
  };
}

/** Near normal, within ±6: the sum of twelve, which needs no logarithm and no second stream. */
function bell(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

/** `picks` values of 0 … `values` - 1 as one mask; equal picks make a smaller set. */
function maskOf(random: () => number, picks: number, values: number): number {
  let mask = 0;
  for (let i = 0; i < picks; i++) mask |= 1 << Math.floor(random() * values);
  return mask;
}

/**
 * `n` events. Three quarters begin in twelve clusters of half a month to a year and more, as news does, the
 * rest anywhere; one in five lasts, from a day to 700 days, the short ones far more often.
 */
export function benchColumns(n: number, seed = 1): BenchColumns {
  const random = randomOf(seed);
  const clusters = Array.from({ length: 12 }, () => ({
    middle: FIRST + random() * (LAST - FIRST),
    spread: (15 + 400 * random() ** 2) * DAY,
  }));
  const startOf = (): number => {
    if (random() < 0.25) return FIRST + random() * (LAST - FIRST);
    const { middle, spread } = clusters[Math.floor(random() * clusters.length)] ?? {
      middle: FIRST,
      spread: 1,
    };
    return middle + bell(random) * spread;
  };
  const start = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    let t = startOf();
    while (t < FIRST || t >= LAST) t = startOf();
    start[i] = Math.floor(t / MINUTE) * MINUTE;
  }
  start.sort();

  const end = start.slice();
  const group = new Uint8Array(n);
  const country = new Uint8Array(n);
  const system = new Uint16Array(n);
  for (let i = 0; i < n; i++) {
    if (random() < 0.2) end[i] = (start[i] ?? 0) + Math.round(700 ** random()) * DAY;
    group[i] = Math.floor(random() * GROUPS);
    country[i] = maskOf(random, random() < 0.7 ? 1 : random() < 0.7 ? 2 : 3, COUNTRIES);
    system[i] = maskOf(random, random() < 0.8 ? 1 : 2, SYSTEMS);
  }
  return { n, start, end, group, country, system };
}

const PLACES = ['दिल्ली', 'Moscow', 'मॉस्को', 'Delhi', 'सोची', 'Goa', 'व्लादिवोस्तोक', 'Samarkand'];
const THINGS = [
  'रक्षा समझौता',
  'missile test',
  'शिखर वार्ता',
  'delivery',
  'संयुक्त अभ्यास',
  'contract talks',
  'मरम्मत केंद्र',
  'sanctions waiver',
];
const TURNS = ['तय', 'signed', 'टला', 'announced', 'शुरू', 'reviewed'];

/** Title of event `i`: a place, a thing, a turn and a number, the two scripts mixed as in a newsroom's list. */
export function titleOf(i: number): string {
  const pick = (words: readonly string[], salt: number): string =>
    words[(Math.imul(i + 1, salt) >>> 8) % words.length] ?? '';
  return `${pick(PLACES, 0x9e3779b1)}: ${pick(THINGS, 0x85ebca77)} ${pick(TURNS, 0xc2b2ae3d)} ${String(i)}`;
}

/** Every title that can come is spelt with these. */
export const TITLE_WORDS: readonly string[] = [...PLACES, ...THINGS, ...TURNS, '0123456789: '];

function namesOf(mask: number, prefix: string): string[] {
  const names: string[] = [];
  for (let bit = 0; mask >> bit > 0; bit++) if ((mask >> bit) & 1) names.push(`${prefix}${String(bit)}`);
  return names;
}

/** The columns as objects. */
export function benchRows(columns: BenchColumns): BenchRow[] {
  const { n, start, end, group, country, system } = columns;
  return Array.from({ length: n }, (_, i) => {
    const from = start[i] ?? 0;
    const to = end[i] ?? 0;
    return {
      id: i,
      title: titleOf(i),
      start: from,
      end: to > from ? to : null,
      group: `G${String(group[i])}`,
      countries: namesOf(country[i] ?? 0, 'C'),
      systems: namesOf(system[i] ?? 0, 'S'),
    };
  });
}
