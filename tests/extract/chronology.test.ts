import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { entriesOf } from '#lib/extract/read/entries.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) =>
  readReport({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon);
/** `when kind factuality` of every event of a text. */
const told = (text: string): readonly string[] =>
  read(text).extractions.map(({ when, kind, factuality }) => `${String(when)} ${kind} ${factuality}`);

describe('a line that a date opens tells what was on that date', () => {
  test('with a colon, a dash or a table’s bar', () => {
    expect(
      told('4 मार्च 2016: भारत ने रूस से तोपें खरीदने के करार पर हस्ताक्षर किए\n2019 – पहली तोप भारत पहुंची'),
    ).toEqual(['2016-03-04 procurement done', '2019 delivery done']);
    expect(
      told(
        '- 4 March 2016: Chile and Peru sign a fishing accord\n- 2019 – The first two Rafale jets land in Delhi\n',
      ),
    ).toEqual(['2016-03-04 agreement done', '2019 delivery done']);
    expect(
      told(
        '| Date | Event |\n| --- | --- |\n| 1958 | Chile and Peru restore ties |\n| May 1999 | Lima suspends the accord |\n',
      ),
    ).toEqual(['1958 agreement done', '1999-05 decision done']);
  });

  test('also of long ago, joined with and, beside other harm, and on a later day of that year', () => {
    expect(
      told(
        '- 1262: The islanders swear loyalty to the king of Norway.\n' +
          '- 17 June 1944: The country breaks with Denmark and proclaims a republic.\n' +
          '- 24 March 1999: A bomb hits the port.\n- 29 May 1999: Officers murder two clerks.\n' +
          '- 30 May 1999: Arsonists burn down the mill.\n' +
          '- 2 June 1999: Rain floods the port; the ferries stop on 10 June.',
      ),
    ).toEqual([
      '1262 other done',
      '1944-06-17 other done',
      '1944-06-17 decision done',
      '1999-03-24 attack done',
      '1999-05-29 attack done',
      '1999-05-30 attack done',
      '1999-06-02 accident done',
      '1999-06-10 other done',
    ]);
  });

  test('and each of the acts that one entry joins', () => {
    expect(
      told(
        '1947: The union wins its first wage deal and, two years later, expels its founder.\n' +
          '1952: The court halts work and orders an inquiry.\n1953: The firm moves to Pune and changes its name.\n' +
          '1955: The chairman resigns and the old king flees; Chad ships the fuel in November.',
      ),
    ).toEqual([
      '1947 procurement done',
      '1949 other done',
      '1952 decision done',
      '1952 decision done',
      '1953 other done',
      '1953 other done',
      '1955 other done',
      '1955 other done',
      '1955-11 other done',
    ]);
  });

  test('and what an entry joins with a day of its own', () => {
    expect(
      told('1987: The bank lends $450 million and withdraws in March 1993.\n1994: The dam breaks.'),
    ).toContain('1993-03 other done');
  });

  test('in the month that is told right behind its year', () => {
    expect(
      told('2023: The ferry sinks.\n2024: In February the union rejects an offer of 9 percent.'),
    ).toContain('2024-02 rejection done');
  });

  test('on the day that is told in it, where it is headed “today”', () => {
    expect(
      told('1947: The union wins a deal.\nToday: Its leaders met the minister on 3 March 2025.'),
    ).toContain('2025-03-03 meeting done');
  });

  test('once, where a noun without a verb tells it', () => {
    expect(told('• 2014: जिनेवा में वार्ता शुरू\n• 5 मई 2015 – समझौते पर हस्ताक्षर')).toEqual([
      '2014 meeting done',
      '2015-05-05 agreement done',
    ]);
  });

  test('if only that something was claimed, whoever claimed it', () => {
    expect(told('- 3 मई 2021: पत्रकारों के समूह ने जासूसी का दावा किया\n- 4 जून 2021: अदालत ने समिति बनाई')).toEqual([
      '2021-05-03 statement done',
      '2021-06-04 decision done',
    ]);
  });

  test('of the year of a title over it', () => {
    const lines = '3 मार्च: पेरू ने चिली के राजदूत को निकाला।\n9 अप्रैल: चिली ने सीमा बंद की।';
    const events = ['2021-03-03 sanction done', '2021-04-09 sanction done'];
    expect(told(`रिश्ते बिगड़ते गए।\n\n2021 में क्या-क्या हुआ?\n\n${lines}`)).toEqual(events);
    expect(told(`2021 की बड़ी घटनाएं\n${lines}`)).toEqual(events);
    // A sentence is no title.
    expect(told(`2021 में रिश्ते बिगड़ गए।\n${lines}`).slice(-2)).not.toEqual(events);
  });

  test('without a mark between, where a new beginning follows', () => {
    expect(
      told('Feb 2, 2011 Navy shortlists two yards\nMay 2013 Kerala yard comes out ahead of its rivals'),
    ).toEqual(['2011-02-02 decision done', '2013-05 other done']);
  });

  test('whatever its verb is', () => {
    expect(told('June 2014: Divers reach the hull\n9 July 2014: Salvage crew lifts the bow')).toEqual([
      '2014-06 other done',
      '2014-07-09 other done',
    ]);
  });

  test('and what its further sentences tell is of it, too', () => {
    expect(
      told(
        'May 2017: The president visits Peru. Chile and Peru agree to a pact.\nJune 2018: Lima rejects it.',
      ),
    ).toEqual(['2017-05 visit done', '2017-05 agreement done', '2018-06 rejection done']);
  });

  test('the nearest such day, though its verb could tell what is arranged', () => {
    expect(told('May 2: Adams flies home.\nMay 7: The senate sits.\nMay 9: Adams was jailed.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/-05-02 /), expect.stringMatching(/-05-07 /)]),
    );
  });

  test('one that is to come is planned', () => {
    expect(told('May 2017: The ministry orders 12 Rafale jets\nMay 2027: Crew returns')).toEqual([
      '2017-05 procurement done',
      '2027-05 other planned',
    ]);
  });
});

describe('an entry without a year', () => {
  const values = (text: string) => read(text).timexes.map(({ value }) => value);

  test('is of the year of the entry before it', () => {
    expect(values('13 मार्च 2014: करार हुआ\n8 अगस्त: मंत्री ने संसद को बताया')).toEqual([
      '2014-03-13',
      '2014-08-08',
    ]);
    expect(values('March 13, 2014: Yard wins order\nAugust 8: Minister tells parliament')).toEqual([
      '2014-03-13',
      '2014-08-08',
    ]);
  });

  test('is of the year that stands over it', () => {
    expect(
      values('2019\nMarch: Auditors warn\n\n2021\nShe resigns in February. Police raid a flat on 3 June.'),
    ).toEqual(['2019', '2019-03', '2021', '2021-02', '2021-06-03']);
  });

  test('a paragraph after the last of them is of the report’s time again', () => {
    expect(values('2019\nAuditors warn.\n\n2021\nShe resigns.\n\nThe court met in February.').at(-1)).toBe(
      '2025-02',
    );
  });
});

describe('what is no chronology', () => {
  const heads = (text: string) => entriesOf(readPassage(text, lexicon)).length;

  test.each([
    'मार्च 2018 में चिली ने पेरू से करार किया।\nमई 2019 में वह टूट गया।',
    'In March 2018, Chile signed a pact with Peru.\nIn May 2019, it was dropped.',
    'On 5 May Chilean troops left.\nOn 6 May Peruvian troops came.',
    'May 2019 was hot.\nJune 2019 was hotter.',
    '10:30: The gates open.\n11:45: The gates close.',
    '12 - more than the year before\n15 - more than ever',
  ])('%s', (text) => {
    expect(heads(text)).toBe(0);
  });

  test('one line with a date at its head is the report’s own', () => {
    expect(heads('19 March 2025: weather\nIt rained.')).toBe(0);
    expect(heads('18 March 2025: fog\n19 March 2025: rain')).toBe(2);
  });
});

describe('an entry in the present', () => {
  test('stands under a title that tells nothing', () => {
    expect(
      told('Timeline of the fishing pact\n2019: Chile and Peru open talks.\n2021: The two sign a pact.'),
    ).toEqual(['2019 meeting done', '2021 agreement done']);
  });

  test('is one where no other is, if it is a sentence', () => {
    expect(told('Nov. 22, 2024: Rebels capture the town.')).toEqual(['2024-11-22 attack done']);
  });

  test('tells what was said, and what was promised', () => {
    expect(told('Oct. 20, 2024: Trump tells the king that all is well.')).toEqual([
      '2024-10-20 statement done',
    ]);
    expect(told('Oct. 22, 2024: The prime minister says he will resign.')).toEqual([
      '2024-10-22 other planned',
    ]);
  });

  test.each([
    ['2008 – भारत और अमेरिका ने परमाणु करार किया।', ['2008 agreement done']],
    ['2008 - India and the United States signed a nuclear pact.', ['2008 agreement done']],
    ['2008 - भारत और अमेरिका का करार', []],
  ])('may be a year and a sentence behind a dash, whatever stands beside: %s', (text, events) => {
    expect(told(text).filter((event) => event.startsWith('2008'))).toEqual(events);
  });

  test('has a year before its dash, which counts nothing', () => {
    const text = '2001 - Gunmen attack the parliament.\n2008 - Militants kill 160 people in the port.';
    expect(read(text).extractions.map(({ quantities }) => quantities.map(({ value }) => value))).toEqual([
      [],
      [160],
    ]);
  });
});

describe('lines of a list are not one paragraph broken at a column', () => {
  test('each has its own event', () => {
    const text =
      '• 20 July 2015 – The first three jets land in Delhi after a handover at Istres.\n' +
      '• 6 May 2018 – Paris promises India more spare parts for the jets and new missiles.\n' +
      '• 1 June 2019 – India and France sign an agreement on engines for these jets.';
    expect(read(text).extractions.map(({ when }) => when)).toEqual([
      '2015-07-20',
      '2018-05-06',
      '2019-06-01',
    ]);
  });
});
