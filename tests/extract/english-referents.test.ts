import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import type { Kind } from '#lib/event/news-event.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2026-01-14' }, lexicon);

/** `kind countries systems` of every event, in order of the text. */
function partiesOf(text: string): readonly string[] {
  return read(text).map(
    ({ kind, countries, systems }) =>
      `${kind} ${countries.join()}${systems.length > 0 ? ` ${systems.join()}` : ''}`,
  );
}

/** Both headlines of the last event of a kind. */
function titlesOf(text: string, kind: Kind): readonly string[] {
  const title = read(text).findLast((event) => event.kind === kind)?.title;
  return title === undefined ? [] : [title.en, title.hi];
}

describe('whom words mean that name nobody', () => {
  test.each([
    ['Oslo offered Riga a loan in March. Latvia turned it down in April.', 'rejection LV,NO'],
    ['Kenya asked Spain for C-295 planes in May. Madrid refused in June.', 'rejection ES,KE c-295'],
    [
      'Chinese ships fired water cannon at a Vietnamese boat. Hanoi lodged a protest on Monday.',
      'protest VN,CN',
    ],
    [
      'Thai and Cambodian troops clashed on Monday. Malaysia will host talks between them on Friday.',
      'meeting MY,TH,KH',
    ],
    [
      'Peru agreed in April to buy 24 Gripen jets from Sweden. Lima cancelled it in July.',
      'rejection PE,SE gripen',
    ],
    ['South Korea test-fired the Hyunmoo-5. The missile was tested in May off Norway.', 'test KR,NO hyunmoo'],
    ['Oman offered to mediate on Monday; Tehran turned the offer down.', 'rejection IR,OM'],
    ['Israel struck Iran on Monday. Qatar condemned the attack on Iran.', 'accusation QA,IR,IL'],
    ['Two B-2 bombers landed on Diego Garcia on Monday.', 'deployment US,GB b-2'],
    ['HMS Anson reached Perth on Monday.', 'deployment GB,AU astute-class'],
    ['Finland has ordered 64 F-35 jets and South Korea 40.', 'procurement KR f-35'],
    ['Chad sent two L-39 jets to Niger in May. Togo sent three more in June.', 'deployment TG,NE l-39'],
  ])('%s', (text, last) => {
    expect(partiesOf(text).at(-1)).toBe(last);
  });

  test('an offer of which nothing was told is of none that were', () => {
    const text = 'Oslo offered Riga a loan in March. Latvia turned an offer down in 2020.';
    expect(partiesOf(text).at(-1)).toBe('rejection LV');
  });
});

describe('the things that words point to', () => {
  test.each([
    [
      'Peru ordered 40 K2 tanks on Monday. 12 of the tanks will be built in Peru in 2028.',
      'other PE k2-tank',
    ],
    [
      'Spain shipped the second F404 engine to India in July. The firm had promised twelve by March.',
      'ge-f404',
    ],
    ['India tested the Agni-5 on Wednesday. The missile was last fired in March 2024.', 'test IN agni-5'],
    ['Spain supplied NASAMS batteries to Chad in 2021; one of them was destroyed in May.', 'nasams'],
    [
      'Turkey ordered Kaan engines in June. Turkish Aerospace flew the second prototype on Monday.',
      'test TR kaan',
    ],
    [
      'Spain delivered an IRIS-T battery to Kyiv last week. Madrid had promised it in May.',
      'offer ES,UA iris-t',
    ],
  ])('%s', (text, last) => {
    expect(partiesOf(text).at(-1)).toContain(last);
  });

  test('are not those of a deal before what is turned down', () => {
    const text = 'Chad ordered 40 K2 tanks. Spain offered Chad a loan in May. Chad turned it down in June.';
    expect(partiesOf(text).at(-1)).toBe('rejection TD,ES');
  });

  test('nor those told before another thing that there are several of', () => {
    const text =
      'Oslo and Riga failed to agree on the FCAS. Kongsberg handed over the first ferries to Riga. Chad ordered 16 of them in 2024.';
    expect(partiesOf(text).at(-1)).not.toContain('fcas');
  });

  test('a squadron that helicopters join is none of missiles', () => {
    const text =
      'Moscow will deliver the fourth S-400 squadron to India. Two of its MH-60R helicopters joined the squadron in Kochi in May.';
    expect(partiesOf(text).at(-1)).not.toContain('s-400');
  });
});

describe('who gives', () => {
  test.each([
    [
      'Pakistan received 12 Chinese JF-17 jets in March.',
      ['China delivers JF-17 to Pakistan', 'चीन से पाकिस्तान को जेएफ-17 की आपूर्ति'],
    ],
    [
      'Romania received its first K9 in May. Iraq bought Cheongung missiles from Seoul in 2024; the first battery is due in 2027.',
      ['South Korea to deliver Cheongung to Iraq', 'दक्षिण कोरिया से इराक को होगी चेओंगुंग की आपूर्ति'],
    ],
    [
      'Spain said on Monday it would hand over two Patriot systems to Ukraine.',
      [
        'Spain to deliver Patriot missile system to Ukraine',
        'स्पेन से यूक्रेन को होगी पैट्रियट मिसाइल प्रणाली की आपूर्ति',
      ],
    ],
    [
      'It will hand over two Patriot batteries to Kyiv, Madrid said on Monday.',
      [
        'Spain to deliver Patriot missile system to Ukraine',
        'स्पेन से यूक्रेन को होगी पैट्रियट मिसाइल प्रणाली की आपूर्ति',
      ],
    ],
  ])('%s', (text, titles) => {
    expect(titlesOf(text, 'delivery')).toEqual(titles);
  });

  test('and who stops giving lays no sanctions on anyone', () => {
    expect(titlesOf('Slovakia halted military aid to Ukraine in October 2023.', 'sanction')[1]).toBe(
      'स्लोवाकिया ने रोकी यूक्रेन की सहायता',
    );
    expect(titlesOf('अमेरिका ने पाकिस्तान को सैन्य सहायता रोक दी।', 'sanction')[0]).toBe(
      'United States halts aid to Pakistan',
    );
  });
});

test('the fighters who are killed or of a band are men, those that are bought aircraft', () => {
  const units = (text: string) => read(text).flatMap((event) => event.quantities.map(({ unit }) => unit.hi));
  expect(units('Drones killed 11 fighters near Kidal on Sunday.')).toEqual(['आतंकवादी']);
  expect(units('Some 20 rebel fighters were killed near Kidal on Sunday.')).toEqual(['आतंकवादी']);
  expect(units('India ordered 12 fighters on Sunday.')).toEqual(['लड़ाकू विमान']);
});

test('a share without its verb is an event of its own within the year that its verb has', () => {
  const text =
    'Moscow will deliver the fourth S-400 squadron to India in early 2026 and the last one by August.';
  expect(read(text).map(({ when }) => when)).toEqual(['2026', '2026-08']);
});

test('what someone said is in the headline of who said it', () => {
  expect(titlesOf('US troops will stay in Greenland, Trump said on Monday.', 'statement')[0]).toBe(
    'US troops will stay in Greenland, Trump said on Monday',
  );
});

test('whom another struck is not accused', () => {
  expect(titlesOf('Israel struck Iran on Monday. Qatar condemned the attack on Iran.', 'accusation')[1]).toBe(
    'कतर ने लगाया आरोप',
  );
});
