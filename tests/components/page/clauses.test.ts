import { expect, test } from 'vitest';
import {
  chipsOf,
  cleared,
  clauseLabel,
  clausesOf,
  withoutClause,
  withValue,
} from '#lib/components/page/clauses.ts';
import { layoutOf, readerHref, viewHref } from '#lib/components/page/links.ts';
import { readerOf } from '#lib/components/page/reader.ts';
import { relaxations } from '#lib/components/page/relax.ts';
import { DEFAULT_SPEC, formatSpec, parseSpec } from '#lib/event/spec-codec.ts';
import type { EventSource } from '#lib/source/event-source.ts';

const specOf = (query: string) => parseSpec(new URLSearchParams(query), DEFAULT_SPEC).spec;
const defaults = specOf('from=2018&to=2028');
const hindi = readerOf(
  { lang: 'hi', digits: 'latn' },
  {
    system: [{ key: 's-400', label: { hi: 'एस-400', en: 'S-400' }, count: 3 }],
  },
);
const labels = (query: string) =>
  chipsOf(parseSpec(new URLSearchParams(query), defaults).spec, defaults, hindi).map((chip) => chip.label);

test('names what is in use in the reader’s language, dates only where they are not the timeline’s own', () => {
  expect(labels('')).toEqual([]);
  expect(labels('country=RU,IN&system=s-400,su-57&kind=visit&factuality=denied&q=करार')).toEqual([
    '“करार”',
    'भारत',
    'रूस',
    'एस-400',
    'su-57',
    'दौरा',
    'खंडन हुआ',
  ]);
  expect(labels('from=2019&to=2020')).toEqual(['2019–2020']);
  expect(labels('from=&to=')).toEqual(['पूरा समय']);
  expect(labels('from=2025-05&to=')).toEqual(['मई 2025 से']);
});

test('each chip leaves the view without exactly its value', () => {
  const spec = parseSpec(new URLSearchParams('from=2020&country=RU,IN&q=करार'), defaults).spec;
  const left = chipsOf(spec, defaults, hindi).map((chip) =>
    decodeURIComponent(formatSpec(chip.without, defaults)),
  );
  expect(left).toEqual([
    'country=IN,RU&q=करार',
    'from=2020&country=IN,RU',
    'from=2020&country=RU&q=करार',
    'from=2020&country=IN&q=करार',
  ]);
});

test('takes a value in once and out again', () => {
  const once = withValue(withValue(DEFAULT_SPEC, 'country', 'RU', true), 'country', 'RU', true);
  expect(once.filter.country).toEqual(['RU']);
  expect(withValue(once, 'country', 'RU', false)).toEqual(DEFAULT_SPEC);
});

test('clears what keeps events out, and leaves dates, lanes and language', () => {
  const spec = specOf('from=2018&country=RU&q=x&asof=2025-01-01&lanes=kind&lang=hi');
  expect(formatSpec(cleared(spec), DEFAULT_SPEC)).toBe('from=2018&lanes=kind&lang=hi');
});

test('finds the clauses whose loss brings events back, the best first', async () => {
  const spec = specOf('country=CN&system=brahmos&q=करार');
  expect(clausesOf(spec)).toEqual(['country', 'system', 'q']);
  expect(clauseLabel(specOf('country=CN,RU'), 'country', hindi)).toBe('चीन, रूस');
  const source = {
    items: (query: { filter: { country: readonly string[]; system: readonly string[] } }) => {
      const matched = query.filter.country.length === 0 ? 4 : query.filter.system.length === 0 ? 7 : 0;
      return Promise.resolve({ totals: { matched } });
    },
  } as unknown as EventSource;
  expect(await relaxations(source, spec)).toEqual([
    { clause: 'system', matched: 7 },
    { clause: 'country', matched: 4 },
  ]);
  expect(withoutClause(spec, 'q').q).toBe('');
});

test('keeps the layout in the address, and only how the reader reads on the way to another page', () => {
  const layout = { table: true, newest: true };
  const href = viewHref('/t/raksha', specOf('country=RU&lang=hi'), DEFAULT_SPEC, layout);
  expect(href).toBe('/t/raksha?country=RU&lang=hi&view=table&order=newest');
  expect(layoutOf(new URL(href, 'http://x').searchParams)).toEqual(layout);
  expect(viewHref('/t/raksha', DEFAULT_SPEC, DEFAULT_SPEC)).toBe('/t/raksha');
  expect(readerHref('/', specOf('country=RU&lang=hi&digits=deva&theme=dark'))).toBe(
    '/?lang=hi&digits=deva&theme=dark',
  );
});
