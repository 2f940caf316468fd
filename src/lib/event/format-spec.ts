import type { FacetField } from './query.ts';
import { FACET_FIELDS, NO_FILTER } from './query.ts';
import type { Spec } from './spec.ts';

/** URL keys in canonical order. */
export const SPEC_KEYS = [
  'from',
  'to',
  ...FACET_FIELDS,
  'q',
  'lanes',
  'sel',
  'asof',
  'lang',
  'digits',
  'theme',
] as const;
export type SpecKey = (typeof SPEC_KEYS)[number];

export const DEFAULT_SPEC: Spec = {
  from: null,
  to: null,
  filter: NO_FILTER,
  q: '',
  lanes: 'none',
  sel: null,
  asof: null,
  lang: 'en',
  digits: 'latn',
  theme: 'auto',
};

/**
 * The query, without `?`, that `parseSpec` reads back as the same spec against the same defaults:
 * keys in canonical order, defaults left out. Equal specs give equal text.
 */
export function formatSpec(spec: Spec, defaults: Spec): string {
  return SPEC_KEYS.filter((key) => textOf(spec, key) !== textOf(defaults, key))
    .map((key) => `${key}=${encode(textOf(spec, key))}`)
    .join('&');
}

function textOf(spec: Spec, key: SpecKey): string {
  return isFacet(key) ? sorted(spec.filter[key]).join(',') : (spec[key] ?? '');
}

function isFacet(key: SpecKey): key is FacetField {
  return FACET_FIELDS.some((field) => field === key);
}

/** A list's values once each, in canonical order. */
export function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/** Percent-encodes all but the signs that a query may hold as they are, so that links stay legible. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(/%(?:2C|2F|3A)/g, decodeURIComponent);
}
