import { boundsOf, parseEdtf } from './edtf.ts';
import { DEFAULT_SPEC, encode, SPEC_KEYS, sorted } from './format-spec.ts';
import type { SpecKey } from './format-spec.ts';
import type { Timeline } from './news-event.ts';
import { LANGS } from './news-event.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';
import type { FacetField } from './query.ts';
import { readChoice, readDate, readFacetValue, readId, readWords } from './spec-values.ts';
import type { Spec } from './spec.ts';
import { DIGITS, LANES, THEMES } from './spec.ts';

// Both halves of the codec are asked for here; an embed, which only writes, loads the other file alone.
export { DEFAULT_SPEC, formatSpec, SPEC_KEYS } from './format-spec.ts';

/** Longest query that is read, in characters as they stand in the URL: proxies refuse more. */
export const QUERY_LIMIT = 8192;

/** The view that a timeline opens with. */
export function defaultsOf(timeline: Pick<Timeline, 'spec'>): Spec {
  return parseSpec(new URLSearchParams(timeline.spec), DEFAULT_SPEC).spec;
}

export interface ParsedSpec {
  readonly spec: Spec;
  readonly problems: readonly Problem[];
}

/**
 * Reads a URL query. What is valid applies; the rest is named in `problems` and leaves its default.
 * Unknown keys are ignored: other software adds its own. A key given twice merges if it is a list;
 * else its first valid value counts. An empty value says "none" against a default. Devanagari
 * digits, letter case and spellings such as `S-400` for `s-400` are put right without complaint.
 */
export function parseSpec(params: URLSearchParams, defaults: Spec): ParsedSpec {
  const problems: Problem[] = [];
  const given = valuesByKey(params, problems);

  /** The value of a key that holds one, undefined when none is given or valid. */
  function one<T extends string | null>(key: SpecKey, read: (text: string) => T | Problem): T | undefined {
    let taken: T | undefined;
    for (const text of given.get(key) ?? []) {
      const value = read(text);
      if (isProblem(value)) problems.push(value);
      else if (taken === undefined) taken = value;
      else if (taken !== value) problems.push(refusal('spec-repeated', key, text));
    }
    return taken;
  }

  function list(field: FacetField): readonly string[] {
    const texts = given.get(field)?.flatMap((text) => text.split(',')) ?? [];
    const read = texts.filter((text) => text.trim() !== '').map((text) => readFacetValue(field, text));
    problems.push(...read.filter(isProblem));
    const values = read.filter((value) => typeof value === 'string');
    const saysNone = texts.length > 0 && read.length === 0;
    return values.length > 0 || saysNone ? sorted(values) : defaults.filter[field];
  }

  const range = rangeOf(
    one('from', (text) => readDate('from', text)),
    one('to', (text) => readDate('to', text)),
    defaults,
    problems,
  );
  const filter = {
    country: list('country'),
    system: list('system'),
    kind: list('kind'),
    actor: list('actor'),
    factuality: list('factuality'),
    source: list('source'),
  };
  const q = one('q', (text) => {
    const words = readWords(text);
    if (words.isCut) problems.push(refusal('spec-q-long', 'q', text));
    return words.text;
  });
  const sel = one('sel', readId);
  const asof = one('asof', (text) => readDate('asof', text));
  const spec = {
    ...range,
    filter,
    q: q ?? defaults.q,
    lanes: one('lanes', (text) => readChoice('lanes', text, LANES)) ?? defaults.lanes,
    sel: sel === undefined ? defaults.sel : sel,
    asof: asof === undefined ? defaults.asof : asof,
    lang: one('lang', (text) => readChoice('lang', text, LANGS)) ?? defaults.lang,
    digits: one('digits', (text) => readChoice('digits', text, DIGITS)) ?? defaults.digits,
    theme: one('theme', (text) => readChoice('theme', text, THEMES)) ?? defaults.theme,
  };
  return { spec, problems };
}

function isProblem(value: string | null | Problem): value is Problem {
  return typeof value === 'object' && value !== null;
}

/** Groups the known keys. What does not fit within the limit is left out and named once; shorter values after it still count. */
function valuesByKey(params: URLSearchParams, problems: Problem[]): ReadonlyMap<SpecKey, readonly string[]> {
  const given = new Map<SpecKey, string[]>();
  let room = QUERY_LIMIT;
  let isCut = false;
  for (const [name, value] of params) {
    const key = SPEC_KEYS.find((known) => known === name);
    if (key === undefined) continue;
    const length = key.length + encode(value).length + 2;
    if (length > room) {
      if (!isCut) problems.push(refusal('spec-long', key, value, { limit: QUERY_LIMIT }));
      isCut = true;
      continue;
    }
    room -= length;
    given.set(key, [...(given.get(key) ?? []), value]);
  }
  return given;
}

/**
 * A view that ends before it begins shows nothing. When both ends were asked for, both are refused;
 * when only one was, it wins over the default of the other.
 */
function rangeOf(
  asked: string | null | undefined,
  askedTo: string | null | undefined,
  defaults: Spec,
  problems: Problem[],
): Pick<Spec, 'from' | 'to'> {
  const from = asked === undefined ? defaults.from : asked;
  const to = askedTo === undefined ? defaults.to : askedTo;
  if (from === null || to === null || isAscending(from, to)) return { from, to };
  if (askedTo === undefined) return { from, to: null };
  if (asked === undefined) return { from: null, to };
  problems.push(refusal('spec-order', 'to', to, { from }));
  return { from: defaults.from, to: defaults.to };
}

function isAscending(from: string, to: string): boolean {
  const [a, b] = [parseEdtf(from), parseEdtf(to)];
  return a.ok && b.ok && boundsOf(a.edtf).earliestStart < boundsOf(b.edtf).latestEnd;
}
