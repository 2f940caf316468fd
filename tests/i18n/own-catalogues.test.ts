import { describe, expect, test } from 'vitest';
import { enExchange } from '#lib/i18n/messages/en-exchange.ts';
import { enPicture } from '#lib/i18n/messages/en-picture.ts';
import { enStartup } from '#lib/i18n/messages/en-startup.ts';
import { enStore } from '#lib/i18n/messages/en-store.ts';
import { enStory } from '#lib/i18n/messages/en-story.ts';
import { enTry } from '#lib/i18n/messages/en-try.ts';
import { hiExchange } from '#lib/i18n/messages/hi-exchange.ts';
import { hiPicture } from '#lib/i18n/messages/hi-picture.ts';
import { hiStartup } from '#lib/i18n/messages/hi-startup.ts';
import { hiStore } from '#lib/i18n/messages/hi-store.ts';
import { hiStory } from '#lib/i18n/messages/hi-story.ts';
import { hiTry } from '#lib/i18n/messages/hi-try.ts';
import { en as enCli } from '../../src/cli/words/en.ts';
import { hi as hiCli } from '../../src/cli/words/hi.ts';

type Catalogue = Readonly<Record<string, string>>;
const placeholders = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();

describe.each<[string, Catalogue, Catalogue]>([
  ['the page that reads reports', enTry, hiTry],
  ['the command line', enCli, hiCli],
  ['exported files', enExchange, hiExchange],
  ['pictures', enPicture, hiPicture],
  ['a server that starts', enStartup, hiStartup],
  ['a store that cannot be read', enStore, hiStore],
  ['stories', enStory, hiStory],
])('the words of %s', (_what, en, hi) => {
  test('are the same keys in both languages, Hindi in Hindi', () => {
    expect(Object.keys(hi)).toEqual(Object.keys(en));
    expect(Object.keys(hi).filter((key) => !/\p{sc=Deva}/u.test(hi[key] ?? ''))).toEqual([]);
  });

  test('have the same placeholders', () => {
    // `{id, …}` in help is no placeholder.
    for (const key of Object.keys(en))
      expect([key, placeholders(hi[key])]).toEqual([key, placeholders(en[key])]);
  });
});
