import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES } from '#lib/event/country-codes.ts';
import { FACTUALITIES, KINDS, LANGS } from '#lib/event/news-event.ts';
import { NO_FILTER } from '#lib/event/query.ts';
import type { Spec } from '#lib/event/spec.ts';
import { DIGITS, LANES, THEMES } from '#lib/event/spec.ts';
import { DEFAULT_SPEC, defaultsOf, formatSpec, parseSpec, QUERY_LIMIT } from '#lib/event/spec-codec.ts';
import { slug } from '#lib/event/slug.ts';

const parse = (query: string, defaults = DEFAULT_SPEC) => parseSpec(new URLSearchParams(query), defaults);
const codes = (query: string) => parse(query).problems.map(({ code, field }) => `${code} ${field}`);

describe('parseSpec', () => {
  it('reads every key', () => {
    const { spec, problems } = parse(
      'from=2018&to=2025-12&country=RU,IN&system=s-400&kind=offer,visit&actor=vladimir-putin&factuality=done' +
        '&source=the-hindu&q=%E0%A4%8F%E0%A4%B8-400&lanes=system&sel=s-400-contract&asof=2025-12-05&lang=hi&digits=deva&theme=dark',
    );
    expect(problems).toEqual([]);
    expect(spec).toEqual({
      from: '2018',
      to: '2025-12',
      filter: {
        country: ['IN', 'RU'],
        system: ['s-400'],
        kind: ['offer', 'visit'],
        actor: ['vladimir-putin'],
        factuality: ['done'],
        source: ['the-hindu'],
      },
      q: 'एस-400',
      lanes: 'system',
      sel: 's-400-contract',
      asof: '2025-12-05',
      lang: 'hi',
      digits: 'deva',
      theme: 'dark',
    });
  });

  it.each([
    ['from=2025-13', 'edtf-calendar from'],
    ['to=2025-02-30', 'edtf-calendar to'],
    ['from=kal', 'edtf-syntax from'],
    ['from=2018/2019', 'spec-interval from'],
    ['from=2025&to=2018', 'spec-order to'],
    ['asof=2025-02-29', 'edtf-calendar asof'],
    ['country=XX', 'spec-country country'],
    ['country=EU', 'spec-country country'],
    ['kind=war', 'spec-choice kind'],
    ['factuality=maybe', 'spec-choice factuality'],
    ['system=%F0%9F%9A%80', 'spec-value system'],
    ['sel=../etc', 'spec-value sel'],
    ['lang=fr', 'spec-choice lang'],
    ['lanes=foo', 'spec-choice lanes'],
    ['digits=roman', 'spec-choice digits'],
    ['theme=purple', 'spec-choice theme'],
    ['lang=hi&lang=en', 'spec-repeated lang'],
  ])('names what is wrong with %s and leaves the default', (query, problem) => {
    expect(codes(query)).toEqual([problem]);
    expect(parse(query).spec).toEqual({ ...DEFAULT_SPEC, lang: query.includes('lang=hi') ? 'hi' : 'en' });
  });

  it('applies the valid part beside the invalid one', () => {
    const { spec, problems } = parse('from=2025-13&to=2026&country=XX,RU&lang=fr&lang=hi&theme=purple');
    expect(spec).toEqual({
      ...DEFAULT_SPEC,
      to: '2026',
      lang: 'hi',
      filter: { ...NO_FILTER, country: ['RU'] },
    });
    expect(problems.map(({ field, value }) => [field, value])).toEqual([
      ['from', '2025-13'],
      ['country', 'XX'],
      ['lang', 'fr'],
      ['theme', 'purple'],
    ]);
  });

  it('reads Devanagari digits, other letter case and typed names as what they mean', () => {
    expect(
      parse('from=२०१८-१०&to=2025-05-07t01:05%2b05:30&country=in&kind=Offer&system=S-400,एस-४००&lang=HI'),
    ).toEqual({
      problems: [],
      spec: {
        ...DEFAULT_SPEC,
        from: '2018-10',
        to: '2025-05-07T01:05+05:30',
        lang: 'hi',
        filter: { ...NO_FILTER, country: ['IN'], kind: ['offer'], system: ['s-400', 'एस-400'] },
      },
    });
  });

  it('reads a plus that the address bar turned into a space', () => {
    expect(parse('from=2025-05-07T01:05+05:30').spec.from).toBe('2025-05-07T01:05+05:30');
  });

  it('merges repeated lists and drops doubles', () => {
    expect(parse('country=RU&country=IN,RU&country=,').spec.filter.country).toEqual(['IN', 'RU']);
  });

  it('ignores unknown keys without a word', () => {
    expect(parse('utm_source=x&fbclid=y&__proto__=z&constructor=1&lang=hi')).toEqual({
      spec: { ...DEFAULT_SPEC, lang: 'hi' },
      problems: [],
    });
  });

  it('takes an empty value for none where the default says something', () => {
    const defaults: Spec = {
      ...DEFAULT_SPEC,
      from: '2018',
      sel: 'x',
      q: 'a',
      filter: { ...NO_FILTER, country: ['IN'] },
    };
    const { spec, problems } = parse('from=&country=&sel=&q=', defaults);
    expect([spec, problems]).toEqual([DEFAULT_SPEC, []]);
  });

  it('lets one asked end win over the default of the other', () => {
    const defaults: Spec = { ...DEFAULT_SPEC, from: '2018', to: '2025' };
    expect(parse('from=2026', defaults)).toEqual({ spec: { ...DEFAULT_SPEC, from: '2026' }, problems: [] });
    expect(parse('to=2010', defaults)).toEqual({ spec: { ...DEFAULT_SPEC, to: '2010' }, problems: [] });
    expect(parse('from=2020&to=2019', defaults).spec).toEqual(defaults);
  });

  it('accepts a view within one unit', () => {
    expect(parse('from=2018&to=2018').problems).toEqual([]);
    expect(parse('from=2018-10&to=2018').problems).toEqual([]);
  });

  it('leaves out what exceeds the length limit, says so once, and reads the rest', () => {
    const { spec, problems } = parse(`q=${'क'.repeat(10_000)}&system=${'x,'.repeat(9000)}&country=RU`);
    expect(spec).toEqual({ ...DEFAULT_SPEC, filter: { ...NO_FILTER, country: ['RU'] } });
    expect(problems).toEqual([
      { code: 'spec-long', field: 'q', value: 'क'.repeat(80), params: { limit: QUERY_LIMIT } },
    ]);
  });

  it('cuts long search words, not inside a character', () => {
    const { spec, problems } = parse(`q=${'a'.repeat(199)}🚀`);
    expect([spec.q, problems[0]?.code]).toEqual(['a'.repeat(199), 'spec-q-long']);
  });

  it('survives any query', () => {
    const key = fc.constantFrom('from', 'to', 'country', 'kind', 'system', 'q', 'sel', 'asof', 'lang');
    const value = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 12 }), (pairs) => {
        const { spec } = parseSpec(new URLSearchParams(pairs), DEFAULT_SPEC);
        expect(parse(formatSpec(spec, DEFAULT_SPEC))).toEqual({ spec, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

const ids = fc
  .array(fc.string({ unit: fc.constantFrom(...Array.from('abz09-_ .एसुंदर')), maxLength: 12 }), {
    maxLength: 4,
  })
  .map((texts) => [...new Set(texts.map(slug).filter((text) => text !== ''))].sort());
const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((part) => [...part].sort());
const date = (years: readonly number[]) =>
  fc.oneof(
    fc.constant(null),
    fc.constantFrom(...years).map(String),
    fc
      .tuple(
        fc.constantFrom(...years),
        fc.constantFrom('-02', '-02-28', '-21', '-12-04T10:30Z', '-05-07T01:05+05:30'),
      )
      .map((p) => p.join('')),
  );
const specs: fc.Arbitrary<Spec> = fc.record({
  from: date([-500, 1947, 2018].filter((y) => y > 0)),
  to: date([2019, 2025]),
  filter: fc.record({
    country: some([...COUNTRY_CODES].slice(90, 110)),
    system: ids,
    kind: some(KINDS),
    actor: ids,
    factuality: some(FACTUALITIES),
    source: ids,
  }),
  q: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) =>
    text
      .normalize('NFC')
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  ),
  lanes: fc.constantFrom(...LANES),
  sel: ids.map((list) => list[0] ?? null),
  asof: date([2024, 2025]),
  lang: fc.constantFrom(...LANGS),
  digits: fc.constantFrom(...DIGITS),
  theme: fc.constantFrom(...THEMES),
});

describe('formatSpec', () => {
  it('writes nothing for the defaults', () => {
    expect(formatSpec(DEFAULT_SPEC, DEFAULT_SPEC)).toBe('');
  });

  it('writes keys in canonical order and leaves commas and colons legible', () => {
    const spec: Spec = {
      ...DEFAULT_SPEC,
      theme: 'dark',
      to: '2025-12-04T10:30Z',
      q: 'एस 400',
      filter: { ...NO_FILTER, country: ['RU', 'IN'], system: ['su-57'] },
    };
    expect(formatSpec(spec, DEFAULT_SPEC)).toBe(
      'to=2025-12-04T10:30Z&country=IN,RU&system=su-57&q=%E0%A4%8F%E0%A4%B8%20400&theme=dark',
    );
  });

  it('round-trips 1,000 random specs through the URL, against random defaults', () => {
    fc.assert(
      fc.property(specs, specs, (spec, defaults) => {
        const url = new URL(`http://127.0.0.1/t/x?${formatSpec(spec, defaults)}`);
        expect(parseSpec(url.searchParams, defaults)).toEqual({ spec, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('writes equal text whatever order the lists had', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const reversed = Object.fromEntries(
          Object.entries(spec.filter).map(([k, v]) => [k, [...v].reverse()]),
        );
        const other = { ...spec, filter: reversed as unknown as Spec['filter'] };
        expect(formatSpec(other, DEFAULT_SPEC)).toBe(formatSpec(spec, DEFAULT_SPEC));
      }),
    );
  });
});

describe('defaultsOf', () => {
  it('overlays the default spec with the view that a timeline opens with', () => {
    const title = { hi: 'क', en: 'k' };
    const timeline = {
      slug: 'x',
      title,
      description: title,
      license: '',
      spec: 'from=2018&lanes=system&kind=bad',
    };
    expect(defaultsOf(timeline)).toEqual({ ...DEFAULT_SPEC, from: '2018', lanes: 'system' });
  });
});
