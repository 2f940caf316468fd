import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import { canonicalQuery, canonicalRedirect } from '#lib/server/http/canonical.ts';

const BASE = 'http://kalrekha.test/t/%E0%A4%B0%E0%A4%95%E0%A5%8D%E0%A4%B7%E0%A4%BE.csv';

function redirected(search: string): string | null {
  const url = new URL(BASE + search);
  const { spec } = parseSpec(url.searchParams, DEFAULT_SPEC);
  const own = url.searchParams.has('download') ? ([['download', '']] as const) : [];
  return canonicalRedirect(url, canonicalQuery(spec, DEFAULT_SPEC, own))?.headers.get('location') ?? null;
}

describe('the canonical address', () => {
  test.each([
    ['?to=2020&from=2018', '?from=2018&to=2020'],
    ['?kind=visit,meeting&utm_source=x', '?kind=meeting,visit'],
    ['?lang=en&download', '?download'],
    ['?download&q=%E0%A4%B0', '?q=%E0%A4%B0&download'],
    ['?lanes=none', ''],
  ])('of %s is %s, by a permanent redirect', (given, canonical) => {
    expect(redirected(given)).toBe(new URL(BASE).pathname + canonical);
    expect(redirected(canonical)).toBeNull();
  });

  test('needs one redirect at most, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (q) => {
        const first = redirected(`?q=${encodeURIComponent(q)}`);
        expect(first === null ? null : redirected(first.slice(first.split('?')[0]?.length))).toBeNull();
      }),
    );
  });
});
