import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../scripts/lexicon/calendar-words.mjs';
import type { LexiconFault } from '#lib/extract/lexicon/check.ts';
import { checkLexicon } from '#lib/extract/lexicon/check.ts';
import type { LexiconFiles } from '#lib/extract/lexicon/lexicon.ts';
import { lexiconFiles, lexiconSizes } from './lexicon.ts';

const sources = { w: 'https://en.wikipedia.org/wiki/' };
const org = (id: string, more: object = {}): object => ({
  id,
  name: { en: id, hi: 'संस्था' },
  en: [],
  hi: [],
  source: 'w:X',
  ...more,
});

function faultsOf(files: LexiconFiles, sizes: Readonly<Record<string, number>> = {}): readonly string[] {
  return checkLexicon(files, sizes, []).faults.map(shown);
}

function shown({ file, entry, message }: LexiconFault): string {
  return `${file} ${entry} ${message}`;
}

describe('checkLexicon', () => {
  it('finds nothing wrong with the real lexicon, which reads every month and weekday of Intl', () => {
    const { faults, counts } = checkLexicon(lexiconFiles, lexiconSizes, calendarWords());
    expect(faults.map(shown)).toEqual([]);
    expect(counts.length).toBeGreaterThan(7);
  });

  it.each<readonly [what: string, files: LexiconFiles, expected: string]>([
    [
      'a file without a part in the lexicon',
      { weekdays: { sources, entries: [] } },
      'weekdays  No part of the lexicon',
    ],
    [
      'a misspelt field',
      { organisations: { sources, entries: [org('a', { contry: 'IN' })] } },
      'organisations a contry: there is no such field',
    ],
    [
      'a missing language',
      { organisations: { sources, entries: [org('a', { name: { en: 'A' } })] } },
      'organisations a name.hi is missing',
    ],
    [
      'an unknown country',
      { organisations: { sources, entries: [org('a', { country: 'XX' })] } },
      'organisations a country:',
    ],
    [
      'no source',
      { organisations: { sources, entries: [org('a', { source: undefined })] } },
      'organisations a has no source',
    ],
    [
      'a source without its prefix',
      { organisations: { sources, entries: [org('a', { source: 'z:A' })] } },
      'organisations a source “z:A”',
    ],
    [
      'a form of two entries',
      { offices: { sources, entries: [org('a'), org('b')] } },
      'offices a “संस्था” is a form of a and b',
    ],
    [
      'letters of another script',
      { organisations: { sources, entries: [org('a', { en: ['С-400'] })] } },
      'organisations a “С-400” has letters that are neither',
    ],
    [
      'Latin in a Hindi list',
      { 'calendar.hi': { sources, source: 'w:X', entries: [{ sense: 'month:1', forms: ['Jan'] }] } },
      'calendar.hi month:1 “Jan” is in Latin letters',
    ],
    [
      'a form without letters',
      { organisations: { sources, entries: [org('a', { en: ['-'] })] } },
      'organisations a “-” has no letters',
    ],
    [
      'an impossible date',
      {
        'named-events': {
          sources,
          entries: [{ ...org('a'), when: '2025-02-30', kind: 'attack', countries: [] }],
        },
      },
      'named-events a when:',
    ],
  ])('tells of %s', (_, files, expected) => {
    expect(faultsOf(files).join('\n')).toContain(expected);
  });

  it('lets forms be shared that a file lists as shared, that have a context, or that differ in case', () => {
    const two = [
      org('a', { context: { हिंदी: ['सेना'] } }),
      org('b', { name: { en: 'b', hi: 'अन्य' }, hi: ['संस्था'] }),
    ];
    expect(faultsOf({ offices: { sources, shared: ['संस्था'], entries: two } })).toEqual([]);
    const apart = [
      org('a', { name: { en: 'a', hi: 'एक नाम' }, enCase: ['US'] }),
      org('b', { name: { en: 'b', hi: 'दो नाम' }, en: ['us'] }),
    ];
    expect(faultsOf({ offices: { sources, entries: apart } })).toEqual([]);
  });

  it('tells when the whole lexicon is too heavy', () => {
    expect(faultsOf({}, { systems: 500_000, countries: 460_001 })).toEqual([
      expect.stringContaining('weigh 960001 bytes'),
    ]);
  });

  it('tells of a word of Intl that is not read', () => {
    const files = {
      'calendar.hi': { sources, source: 'w:X', entries: [{ sense: 'month:2', forms: ['फरवरी'] }] },
    };
    const words = [
      { lang: 'hi', text: 'फ़रवरी', senses: ['month:2'] },
      { lang: 'hi', text: 'दिसंबर', senses: ['month:12', 'short:12'] },
    ] as const;
    expect(checkLexicon(files, {}, words).faults.map(({ entry }) => entry)).toEqual(['month:12']);
  });

  it.each([
    [{ frames: ['+कर~'] }, 'hi-attack-x', 'has no head'],
    [{ frames: ['@nowhere +कर~'] }, 'hi-attack-x', 'speaks of @nowhere, which no row lists'],
    [{ frames: ['हमला* &@nowhere'] }, 'hi-attack-x', 'speaks of @nowhere, which no row lists'],
    [{ id: 'hi-purchase-x' }, 'hi-purchase-x', 'the kind one of meeting, visit'],
  ])('names the row and the remedy of a trigger with %j', (change, entry, message) => {
    const row = { id: 'hi-attack-x', frames: ['हमला* +कर~'], source: 'w:X' };
    const { faults } = checkLexicon({ triggers: { sources, entries: [{ ...row, ...change }] } }, {}, []);
    expect(faults).toEqual([
      { file: 'triggers', entry, message: expect.stringContaining(message) as string },
    ]);
  });

  it('names an id that stands twice', () => {
    const files = { organisations: { sources, entries: [org('nato'), { ...org('navy'), id: 'nato' }] } };
    expect(checkLexicon(files, {}, []).faults).toEqual([
      { file: 'organisations', entry: 'nato', message: 'stands twice; put both rows into one' },
    ]);
  });

  it('notes forms of several kinds', () => {
    const files = {
      organisations: { sources, entries: [org('tank')] },
      counters: {
        sources,
        entries: [
          {
            id: 'tank',
            one: { en: 'tank', hi: 'टैंक' },
            name: { en: 'tanks', hi: 'टैंक' },
            en: [],
            hi: [],
            source: 'w:Tank',
          },
        ],
      },
    };
    expect(checkLexicon(files, {}, []).notes.map(({ message }) => message)).toEqual([
      '“tank” is a form of organisation, counter',
    ]);
  });
});
