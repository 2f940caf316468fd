import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { compileLexicon, formsOf } from '#lib/extract/lexicon/compile.ts';
import { hindiDesignations } from '#lib/extract/lexicon/designations.ts';
import { isJoint } from '#lib/extract/lexicon/joint.ts';
import { hitsAt } from '#lib/extract/lexicon/trie.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { tokensOf } from '#lib/extract/read/tokens.ts';
import type { Token } from '#lib/extract/read/passage.ts';
import { lexicon, lexiconFiles } from './lexicon.ts';

const SYSTEM = {
  name: { en: 'Agni', hi: 'अग्नि' },
  aliases: { en: ['Agni-5'], hi: [] },
  class: 'ballistic-missile',
  maker: ['IN'],
  source: 'https://example.com/',
};

/** Ids of what is found in a text, longest first at each place. */
function found(text: string, files: Readonly<Record<string, unknown>>): readonly string[] {
  const { hits } = readPassage(text, compileLexicon(files));
  return hits.flat().flatMap(({ entry }) => ('id' in entry ? [entry.id] : []));
}

function isCasedAs(form: readonly Token[], words: readonly Token[]): boolean {
  return form.every(({ caps, capital }, i) => caps === words[i]?.caps && capital === words[i].capital);
}

describe('hindiDesignations', () => {
  const families = new Map([['su', ['सुखोई']]]);

  it.each([
    ['S-400', ['एस-400']],
    ['MQ-9B', ['एमक्यू-9-बी', 'एम क्यू-9-बी']],
    ['Su-57', ['एसयू-57', 'एस यू-57', 'सुखोई-57']],
    [
      'Su-30MKI',
      [
        'एसयू-30-एमकेआई',
        'एसयू-30-एमकेआइ',
        'एस यू-30-एम के आई',
        'सुखोई-30-एमकेआई',
        'सुखोई-30-एमकेआइ',
        'सुखोई-30-एम के आई',
      ],
    ],
    ['Mirage 2000', []],
    ['Rafale', []],
  ])('writes %s in Hindi letter names', (name, expected) => {
    expect(hindiDesignations(name, families)).toEqual(expected);
  });
});

describe('the lexicon', () => {
  it.each(['एस-400', 'एस 400', 'एस400', 'एस-४००', 'एस–400', 'S-400', 'S 400', 's400', 'S‑400'])(
    'knows %s as one system',
    (text) => {
      expect(found(`भारत ने ${text} खरीदा`, { systems: lexiconFiles['systems'] })).toContain('s-400');
    },
  );

  it('knows a class of ships by each word for it', () => {
    const systems = [
      { ...SYSTEM, id: 'xq', name: { en: 'XQ-class', hi: 'सफेर श्रेणी की पनडुब्बी' }, aliases: {} },
    ];
    expect(
      ['सफेर श्रेणी', 'सफेर वर्ग', 'सफेर क्लास', 'सफेर श्रेणी की पनडुब्बियां'].map((text) => found(text, { systems })[0]),
    ).toEqual(Array(4).fill('xq'));
  });

  it('takes a new system from data alone, with all its spellings', () => {
    const systems = [{ ...SYSTEM, id: 'xq-12', name: { en: 'XQ-12', hi: 'एक्सक्यू-12' }, aliases: {} }];
    expect(
      ['XQ-12', 'XQ 12', 'एक्सक्यू-12', 'एक्स क्यू 12', 'एक्सक्यू१२'].map((text) => found(text, { systems })),
    ).toEqual(Array(5).fill(['xq-12']));
  });

  it('counts a word of two meanings only beside its context, a designation always', () => {
    const systems = [{ ...SYSTEM, id: 'agni', context: { en: ['missile'], hi: ['मिसाइल'] } }];
    expect(found('अग्नि ने सब जला दिया। मिसाइल नहीं थी।', { systems })).toEqual([]);
    expect(found('अग्नि मिसाइल का परीक्षण', { systems })).toEqual(['agni']);
    expect(new Set(found('Agni-5 was tested', { systems }))).toEqual(new Set(['agni']));
  });

  it('takes a word of two meanings for the system that the text names beyond doubt elsewhere', () => {
    const systems = [{ ...SYSTEM, id: 'agni', context: { en: ['missile'], hi: ['मिसाइल'] } }];
    expect(found('अग्नि मिसाइल का परीक्षण हुआ। अग्नि सफल रही।', { systems })).toEqual(['agni', 'agni']);
  });

  it('tells the US from us', () => {
    const countries = {
      sources: {},
      entries: [
        {
          code: 'US',
          name: { en: 'United States', hi: 'अमेरिका' },
          en: [],
          hi: [],
          enCase: ['US', 'U.S.'],
          source: 'https://example.com/',
        },
      ],
    };
    expect(
      ['The US said', 'the U.S. said', 'told us so'].map((text) => found(text, { countries }).length),
    ).toEqual([1, 1, 0]);
  });

  it('reads every form of every file as it is written', () => {
    const unread = formsOf(lexiconFiles).filter(({ text, entry }) => {
      const tokens = tokensOf(text);
      const from = tokens.findIndex((token) => !isJoint(token));
      return !hitsAt(lexicon.trie, tokens, from).some((hit) => isDeepStrictEqual(hit.entry, entry));
    });
    expect(unread.map(({ text }) => text)).toEqual([]);
  });

  it('gives what begins with a word in the order of the files, though branches grow when they are asked for', () => {
    const wordsOf = (text: string): readonly Token[] => tokensOf(text).filter((token) => !isJoint(token));
    const forms = formsOf(lexiconFiles).map((form) => ({ ...form, words: wordsOf(form.text) }));
    const byWords = Map.groupBy(forms, ({ words }) => words.map(({ text }) => text).join(' '));
    const fresh = compileLexicon(lexiconFiles);
    // The last first: no order of asking may show in an answer.
    for (const same of [...byWords.values()].reverse()) {
      const [{ words } = { words: [] }] = same;
      const whole = hitsAt(fresh.trie, words, 0).filter(({ to }) => to === words.length);
      const expected = same.filter(
        ({ exactCase, words: own }) => exactCase !== true || isCasedAs(own, words),
      );
      expect(whole.map(({ entry }) => JSON.stringify(entry))).toEqual(
        expected.map(({ entry }) => JSON.stringify(entry)).reverse(),
      );
    }
  });

  it('reads the real files', () => {
    expect(lexicon.names.systems.get('s-400')?.name.hi).toBe('एस-400');
  });
});
