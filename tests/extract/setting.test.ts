import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { merge } from '#lib/extract/merge.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string, id = 'r') => extract({ id, text, lang: null, dateline: '2025-06-12' }, lexicon);
/** Countries of each event of a text, with the words that tell them. */
const told = (text: string) =>
  read(text).map(({ countries, evidence }) => [
    countries.join(' '),
    evidence
      .filter(({ field }) => field === 'countries')
      .map(({ exact }) => exact)
      .join(' '),
  ]);

describe('the country whose news a report tells', () => {
  test('is that of its place line', () => {
    expect(told('पटना। छात्रों ने बुधवार को सड़क जाम की।')).toEqual([['IN', 'पटना']]);
    expect(told('काठमांडू, संवाददाता। छात्रों ने बुधवार को सड़क जाम की।')).toEqual([['NP', 'काठमांडू']]);
    expect(told('सीतापुरा (राजस्थान)। एक बस बुधवार को पुल से गिर गई।')).toEqual([['IN', 'राजस्थान']]);
  });

  test('is told by the words of its public life', () => {
    expect(told('मुख्यमंत्री ने बुधवार को पुल का उद्घाटन किया।')).toEqual([['IN', 'मुख्यमंत्री']]);
    expect(told('जिले में बुधवार को एक बस खाई में गिर गई।')).toEqual([['IN', 'जिले']]);
    expect(told('पुलिस ने बुधवार को दो युवकों को गिरफ्तार किया।')).toEqual([['IN', 'पुलिस']]);
  });

  test('is not one that someone only went to, named once behind the lead', () => {
    const text =
      'Four men broke into the gallery on Sunday.\nThey used a truck with a lift.\nThe director offered to resign on Monday.\nThe museum stayed shut on Tuesday.\nOne man was about to board a flight to Algeria.\nTwo suspects were arrested on Wednesday.';
    expect(told(text).map(([codes]) => codes)).not.toContain('DZ');
  });

  test('is not its own where it names another', () => {
    expect(told('रूस में भूकंप आया। पुलिस ने बुधवार को दो युवकों को गिरफ्तार किया।').at(-1)).toEqual(['RU', 'रूस']);
    expect(told('मुख्यमंत्री ने बुधवार को नेपाल का दौरा किया।')).toEqual([['NP', 'नेपाल']]);
  });

  test('is that of who makes what is tried out, not of a partner told before', () => {
    const text =
      'इसरो ने 2 मई को उपग्रह छोड़ा। नासा के साथ बना निसार 30 मई को छोड़ा गया। गगनयान का परीक्षण अगस्त में होगा।';
    expect(told(text).at(-1)).toEqual(['IN', 'इसरो']);
  });

  test('gives way to those told right before it where the report is of several', () => {
    const text =
      'ईरान ने मंगलवार को इजराइल पर हमला किया। अमेरिका और कतर ने बुधवार को वार्ता की। कई इमारतें गुरुवार को ढह गईं।';
    expect(told(text).at(-1)).toEqual(['US QA', 'अमेरिका कतर']);
  });

  test('is told in English as in Hindi, by the place line', () => {
    const text = 'PATNA: Students blocked the road on Wednesday.';
    expect(told(text)).toEqual([['IN', 'PATNA']]);
  });

  test('ties no event to another report’s', () => {
    const reports = ['a', 'b'].map((id) => ({
      id,
      published: '2025-06-12',
      publisher: 'p',
      title: 't',
      url: null,
    }));
    const events = merge(
      [
        ...read('पटना। छात्रों ने बुधवार को विरोध प्रदर्शन किया।', 'a'),
        ...read('रांची। शिक्षकों ने बुधवार को विरोध प्रदर्शन किया।', 'b'),
      ],
      [],
      reports,
    );
    expect(events).toHaveLength(2);
  });
});

test('is told again of who acts in it, whatever was told before of others', () => {
  const news =
    'OSLO, June 12 - Norway sold a mill in May. Norway shut two more. A Korean fund bid for it on June 2. The prosecutors sued the fund on June 5.';
  expect(told(news).at(-1)?.[0]).toBe('NO');
  const other =
    'OSLO, June 12 - Norway sent troops to Chile on Monday. Peru protested in Geneva on Tuesday. Soldiers died in an explosion on Wednesday.';
  expect(told(other).at(-1)?.[0]).toBe('NO');
});

test('of a firm is that of its place line, wherever it has plants and rivals', () => {
  const codes = (text: string) => told(text).map(([code]) => code);
  expect(
    codes(
      'SEATTLE — Orca Robotics laid off 90 people on Monday. It bought a Danish rival in 2022. The board fired the founder in March.',
    ),
  ).toEqual(['US', 'DK', 'US']);
  expect(
    codes(
      'STOCKHOLM — Voltiva went bankrupt on Monday. It shut its Polish plant in May. Its chief executive resigned on June 2.',
    ),
  ).toEqual(['SE', 'PL', 'SE']);
  // Where the lead names another, the news is that one's.
  expect(
    codes('NAIROBI — Ethiopia’s president resigned on Monday. Parliament named a successor on Tuesday.'),
  ).toEqual(['ET', 'ET']);
});

test('has no partner where a third makes what is weighed, nor in a rescue', () => {
  const news =
    'OSLO, June 12 - Norway accused Russia on Monday of cutting a cable. Russia denied it on Tuesday. Norway summoned the Russian envoy. ';
  expect(told(`${news}The government is weighing the purchase of Chinook helicopters.`).at(-1)?.[0]).toBe(
    'NO',
  );
  expect(told(`${news}Tugs pulled a ferry free on June 2.`).at(-1)?.[0]).toBe('NO');
});

test('of a report from elsewhere is no Indian one for an Indian firm told by the way, nor is a war of long ago today’s', () => {
  const firm =
    'LONDON — Albion Motors cut 500 jobs on Monday. India’s Kaveri group bought a third of it in 2024. A union threatened a strike on June 10.';
  expect(told(firm).at(-1)?.[0]).toBe('GB');
  const war =
    'TBILISI — Police used tear gas on Georgian students on June 10. Russia invaded Georgia in August 2008.';
  expect(told(war)[0]?.[0]).toBe('GE');
});

test('of a lead that names the place line’s own state first is that one’s, whatever it tells of India', () => {
  const news =
    'DHAKA — Bangladesh lifted a ban on Monday, nine days after its leader fled to India. The Supreme Court scrapped the quotas on June 2. India’s envoy left on June 3.';
  expect(told(news)[2]?.[0]).toBe('BD');
});

test('a state that a place only borders on takes no part', () => {
  const codes = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ countries }) =>
      countries.join(),
    );
  expect(
    codes(
      'Kenya signed a contract with China on Wednesday to widen the road to Malaba, on the border with Uganda.',
    ),
  ).toEqual(['KE,CN']);
  expect(codes('Russia massed troops on Monday along its border with Finland.')).toEqual(['RU,FI']);
});
