import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { explain } from '#lib/extract/explain.ts';
import type { Timex } from '#lib/extract/extraction.ts';
import { TIMEX_FLAGS, TIMEX_REASONS } from '#lib/extract/extraction.ts';
import { evidenceAt } from '#lib/extract/mention/evidence.ts';
import { enRules } from '#lib/i18n/messages/en-rules.ts';
import { hiRules } from '#lib/i18n/messages/hi-rules.ts';
import { told } from './told.ts';

const KEYS = Object.keys(enRules) as (keyof typeof enRules)[];
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

const FRIDAY: Timex = {
  start: 6,
  end: 14,
  text: 'शुक्रवार',
  value: '2025-12-05',
  rule: 'hi-weekday',
  anchor: { what: 'dateline', value: '2025-12-04', span: null },
  alternatives: [{ value: '2025-11-28', rule: 'hi-weekday' }],
  flags: ['ambiguous'],
  reason: null,
};

describe('the words for rules', () => {
  test('are there for every rule of the date grammars and of linking', () => {
    const files = globSync('src/lib/extract/{date,link,mention}/**/*.ts');
    const ids = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'((?:hi|en|link|solve)-[a-z]+(?:-[a-z]+)*)'/g)].map(
        (m) => m[1],
      ),
    );
    expect(ids.length).toBeGreaterThan(10);
    expect([...new Set(ids)].filter((id) => !(`rule.${id}` in enRules))).toEqual([]);
  });

  test.each(KEYS)('%s has the same placeholders in both languages', (key) => {
    expect(placeholders(hiRules[key])).toEqual(placeholders(enRules[key]));
    expect(hiRules[key]).toMatch(/\p{sc=Deva}/u);
  });

  test('say every flag and every reason', () => {
    expect(KEYS).toEqual(
      expect.arrayContaining([
        ...TIMEX_FLAGS.map((flag) => `timex.flag.${flag}`),
        ...TIMEX_REASONS.map((reason) => `timex.reason.${reason}`),
      ]),
    );
  });
});

describe('explain', () => {
  test('tells a date’s rule, what it was counted from, other readings and doubts', () => {
    const [value, anchor, other, flag] = explain(FRIDAY, 'hi');
    expect(value).toContain('“शुक्रवार” यानी 5 दिसंबर 2025');
    expect(anchor).toBe('गिनती ख़बर के दिन, 4 दिसंबर 2025 से की गई।');
    expect(other).toContain('28 नवंबर 2025');
    expect(flag).toContain('एक से ज़्यादा अर्थ');
    expect(explain(FRIDAY, 'en')[1]).toBe('Counted from the day of the report, 4 December 2025.');
  });

  test('says why a date has no value', () => {
    const lost: Timex = {
      ...FRIDAY,
      value: null,
      anchor: null,
      alternatives: [],
      flags: [],
      reason: 'no-dateline',
    };
    expect(explain(lost, 'hi')).toEqual(['“शुक्रवार” की तारीख़ तय नहीं हो सकी: ख़बर किस दिन की है, यह मालूम नहीं।']);
    expect(explain(lost, 'en')).toEqual(['“शुक्रवार” has no value: the day of the report is not known.']);
  });

  test('tells how an event got its date, kind and status', () => {
    const text = 'रूस ने विमान देने की पेशकश की';
    const quote = (exact: string, field: 'kind' | 'factuality' | 'what') => {
      const start = text.indexOf(exact);
      return evidenceAt(text, { start, end: start + exact.length }, field, 'hi-report');
    };
    const offer = told(text, {
      kind: 'offer',
      factuality: 'offered',
      when: '2025-12-04',
      dateSource: 'dateline',
      rules: ['offer-17', 'link-dateline'],
      evidence: [quote(text, 'what'), quote('पेशकश', 'kind'), quote('देने की पेशकश', 'factuality')],
    });
    expect(explain(offer, 'hi')).toEqual([
      'ख़बर में तारीख़ नहीं है; यह 4 दिसंबर 2025 की, यानी ख़बर के दिन की ही बात है।',
      'ख़बर के आरंभ की बात है, इसलिए ख़बर के ही दिन की मानी गई।',
      '“पेशकश” के कारण इसे “पेशकश” माना गया।',
      '“देने की पेशकश” के कारण स्थिति “पेशकश भर” मानी गई।',
    ]);
    expect(explain({ ...offer, when: null, rules: [] }, 'en')[0]).toBe('No words of the report date it.');
  });

  test('counts the places that tell an event', () => {
    const text = 'पहला। दूसरा।';
    const evidence = [0, 7].map((start) => evidenceAt(text, { start, end: start + 5 }, 'what', 'hi-report'));
    expect(explain(told(text, { evidence }), 'en')).toContain('Told in 2 places.');
  });
});
