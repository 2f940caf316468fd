import { expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const systemsOf = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2026-02-14' }, lexicon).map(({ systems }) =>
    systems.join(),
  );

test('a system that is named beyond doubt once is meant by its bare name too', () => {
  expect(systemsOf('पहला अपाचे हेलीकॉप्टर दिसंबर में मिला। छह अपाचे का सौदा फरवरी 2020 में हुआ था।')).toEqual([
    'apache',
    'apache',
  ]);
  expect(
    systemsOf('Harpoon missiles arrived in May. The Harpoon deal was signed in October 2020.').at(-1),
  ).toBe('harpoon');
});

test('a bare name that may mean something else names no system', () => {
  expect(systemsOf('छह अपाचे का सौदा फरवरी 2020 में हुआ था।')).toEqual(['']);
});
