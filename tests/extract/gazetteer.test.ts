import { describe, expect, test } from 'vitest';
import { participantsOf } from '#lib/extract/act/participants.ts';
import { compileLexicon } from '#lib/extract/lexicon/compile.ts';
import { namesIn } from '#lib/extract/link/named.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexiconFiles } from './lexicon.ts';

/** The real files with rows of ours at the end of one. */
function withRows(file: string, rows: readonly unknown[]) {
  const own = lexiconFiles[file];
  const content = Array.isArray(own)
    ? [...(own as unknown[]), ...rows]
    : { ...(own as object), entries: [...(own as { entries: unknown[] }).entries, ...rows] };
  return compileLexicon({ ...lexiconFiles, [file]: content });
}

describe('a row of data alone is enough for', () => {
  test('a new system in every spelling', () => {
    const row = {
      id: 'zx-77',
      name: { en: 'ZX-77', hi: 'ज़ेडएक्स-77' },
      aliases: {},
      class: 'sam',
      maker: ['IN'],
    };
    const lexicon = withRows('systems', [row]);
    for (const name of ['ZX-77', 'zx77', 'जेडएक्स-77', 'जेडएक्स ७७', 'ज़ेडएक्स77']) {
      const passage = readPassage(`सेना को ${name} मिला।`, lexicon);
      expect(participantsOf(passage, { from: 0, to: 9 }).systems.map(({ value }) => value)).toEqual([
        'zx-77',
      ]);
    }
  });

  test('a new country with its demonym, inflected by the mark', () => {
    const row = { code: 'AQ', name: { en: 'Zembla', hi: 'ज़ेंब्ला' }, en: ['Zemblan*'], hi: ['ज़ेंब्ली*'] };
    const lexicon = withRows('countries', [row]);
    for (const text of ['जेंब्ला ने कहा।', 'ज़ेम्ब्लियों ने कहा।', 'Zemblans said so.'])
      expect(
        participantsOf(readPassage(text, lexicon), { from: 0, to: 9 }).countries.map(({ value }) => value),
      ).toEqual(['AQ']);
  });

  test('a new event', () => {
    const row = {
      id: 'operation-neelkamal',
      name: { en: 'Operation Neelkamal', hi: 'ऑपरेशन नीलकमल' },
      when: '2031-02-03',
      kind: 'aid',
      countries: ['IN'],
      en: [],
      hi: [],
    };
    const names = namesIn(readPassage('‘ऑपरेशन नीलकमल’ पूरा हुआ।', withRows('named-events', [row])));
    expect(names.map(({ entry }) => [entry.id, entry.when])).toEqual([['operation-neelkamal', '2031-02-03']]);
  });

  test('a look-alike to be left alone', () => {
    const lexicon = withRows('look-alikes', [{ of: ['country'], forms: ['भारत भवन'] }]);
    const told = (text: string) => participantsOf(readPassage(text, lexicon), { from: 0, to: 9 }).countries;
    expect(told('भारत भवन में नाटक हुआ।')).toEqual([]);
    expect(told('भारत में नाटक हुआ।')).toHaveLength(1);
  });
});
