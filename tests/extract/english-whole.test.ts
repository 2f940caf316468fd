import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);

/** Every event of a text as `when kind factuality countries`, `-` for no date. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries }) =>
    `${when ?? '-'} ${kind} ${factuality} ${countries.join()}`.trim(),
  );

describe('whole reports: the day of what is told beside something else', () => {
  test.each([
    [
      'The committee cleared 97 Tejas jets on Tuesday but deferred the decision on tankers.',
      ['2025-12-02 decision done', '2025-12-02 decision denied'],
    ],
    [
      'The two sides met in Doha on Monday but did not sign the agreement.',
      ['2025-12-01 meeting done QA', '2025-12-01 agreement denied QA'],
    ],
    // A day of its own, or one since then.
    ['He was elected on May 5 but did not take office until June.', ['2025-05-05 other done']],
    [
      'Pakistan closed the border hours after two bombers struck a court in Islamabad on Tuesday.',
      ['2025-12-02 sanction done PK', '2025-12-02 attack done PK'],
    ],
    [
      'A quake struck Kunar on Tuesday. Pakistan opened the border. India flew medicine to Kabul hours after the quake.',
      ['2025-12-02 accident done AF', '2025-12-04 decision done PK', '2025-12-02 aid done IN,AF'],
    ],
    [
      'Forces killed five attackers in a gun battle that lasted four hours, the army said on Tuesday.',
      ['2025-12-02 attack done'],
    ],
    [
      'The police arrested the manager on February 15, two days after the Reserve Bank of India barred the lender from issuing loans and suspended withdrawals.',
      ['2025-02-15 other done IN', '2025-02-13 sanction done IN', '2025-02-13 decision done IN'],
    ],
    ['The union has warned of another strike from December 10.', ['2025-12-04 warning done']],
    ['The union warned of a walkout on December 10.', ['2025-12-04 warning done']],
    ['Customers were allowed to withdraw Rs 25,000 from February 27.', ['2025-02-27 other done']],
    [
      'A teacher was arrested on Monday after he fired at a court.',
      ['2025-12-01 other done', '2025-12-01 attack done'],
    ],
    [
      'The navy received two frigates ordered from Russia in 2018.',
      ['- delivery done RU', '2018 procurement done RU'],
    ],
    [
      'A bomb exploded in Kabul on Monday, killing ten. Police said the attack took place near a mosque.',
      ['2025-12-01 attack done AF'],
    ],
    ['The launch, set for December 12, will carry two satellites.', ['2025-12-12 other planned']],
    [
      'Israel and Hamas agreed a truce on Monday. The truce collapsed a day later. The talks broke down on Wednesday.',
      ['2025-12-01 ceasefire done IL,PS', '2025-12-02 ceasefire done IL,PS', '2025-12-03 other done IL,PS'],
    ],
    [
      'Police seized explosives from villagers on Monday. Gunmen seized 50 worshippers on Sunday.',
      ['2025-12-01 other done', '2025-11-30 attack done'],
    ],
    [
      'The treaty that New Delhi suspended on April 23, 2025 is still on hold.',
      ['2025-04-23 sanction done IN'],
    ],
    [
      'Israel struck Iran on June 13 last year. American bombers hit Fordow on June 22. A ceasefire took effect on June 24.',
      ['2024-06-13 attack done IL,IR', '2024-06-22 attack done US,IR', '2024-06-24 ceasefire done IR'],
    ],
    // A day of the report's own year where what was told is long gone.
    [
      'Hasina fled on August 5 last year. Police arrested her aide on November 20.',
      ['2024-08-05 other done BD', '2025-11-20 other done BD'],
    ],
    [
      'The board cleared that purchase on October 30, but the ministry has yet to release the money.',
      ['2025-10-30 decision done'],
    ],
    ['The court will hear a plea on the collapse on December 30.', ['2025-12-30 other planned']],
    [
      'In a separate case on November 20 the court struck down the tariffs, and he replaced them within hours with a 10 percent duty.',
      ['2025-11-20 decision done', '2025-11-20 sanction done'],
    ],
    ['The weather agency has warned of more rain until Saturday.', ['2025-12-04 warning done']],
    [
      'President Tinubu postponed a trip to Angola and sent a minister to Lagos on Monday.',
      ['2025-12-01 visit denied AO', '2025-12-01 visit done NG'],
    ],
    ['Banks will be allowed to open on Saturday.', ['2025-12-06 other planned']],
    ['Chevron exported 140 barrels a day in May.', ['2025-05 other done']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('whole reports: what kind of act it is, and whether it came about', () => {
  test.each([
    ['India is buying 36 Rafales from France.', ['- procurement planned IN,FR']],
    ['India has been buying S-400 missiles from Russia since 2018.', ['- procurement done IN,RU']],
    ['Pakistan is waiting for 40 J-35 jets from China.', ['- delivery planned PK,CN']],
    [
      'An Indian Rafale was lost in May, according to French officials who asked not to be named.',
      ['2025-05 accident reported IN,FR'],
    ],
    ['He was ousted as the region’s president in March.', ['2025-03 other done']],
    [
      'Two Russian bombers met two Chinese H-6s over the sea on Tuesday.',
      ['2025-12-02 deployment done RU,CN'],
    ],
    ['Putin met two Chinese officials on Tuesday.', ['2025-12-02 meeting done RU,CN']],
    [
      'India ordered 97 jets in 2021. The yard was hit by a strike. The first will follow in October 2026.',
      ['2021 procurement done IN', '2026-10 delivery planned IN'],
    ],
    ['India is not buying the F-35, the minister said.', ['2025-12-04 procurement denied IN,US']],
    [
      'Two rounds of talks in Doha ended without a deal; a third collapsed on November 7.',
      ['- meeting done QA', '2025-11-07 meeting done QA'],
    ],
    [
      'A ceasefire was agreed in May and a second collapsed in June.',
      ['2025-05 ceasefire done', '2025-06 ceasefire done'],
    ],
    ['The fourth round was won by a Dane on Sunday.', ['2025-11-30 other done DK']],
    ['China reinstated a ban on seafood on Monday.', ['2025-12-01 sanction done CN']],
    ['Washington declared a blockade of tankers on Monday.', ['2025-12-01 sanction done US']],
    [
      'The government ordered an inquiry and promised each family 500,000 taka.',
      ['2025-12-04 decision done', '2025-12-04 offer offered'],
    ],
    [
      'Two American B-52s flew with Japanese F-35s over the Sea of Japan on Monday.',
      ['2025-12-01 deployment done US,JP'],
    ],
    ['Opposition parties called on Sunday for early elections.', ['2025-11-30 request done']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('who chooses a supplier or pays has signed nothing', () => {
    const title = (text: string) => read(text)[0]?.title;
    expect(title('डेनमार्क ने सितंबर में एसएएमपी-टी को चुना।')?.en).toBe('Denmark picks SAMP/T');
    expect(title('Poland picked Saab to build three submarines in November.')?.hi).toContain(
      'आपूर्तिकर्ता का चयन',
    );
    expect(title('India paid Russia $800 million as the first instalment for the S-400.')).toEqual({
      en: 'India pays Russia $800 million',
      hi: 'भारत से रूस को 80 करोड़ डॉलर का भुगतान',
    });
  });
});

describe('whole reports: one event or two, and whose', () => {
  test.each([
    [
      'In May, gunmen attacked a church in Mali. In May, hackers attacked a hospital chain in Mali.',
      ['2025-05 attack done ML', '2025-05 attack done ML'],
    ],
    [
      'Gunmen attacked a mosque in Quetta on Monday. The gunmen attacked the mosque during prayers.',
      ['2025-12-01 attack done PK'],
    ],
    [
      'The Philippines ordered three BrahMos batteries in 2022. It took delivery of the first in April 2024 and of a second in April 2025.',
      ['2022 procurement done PH,IN', '2024-04 delivery done PH,IN', '2025-04 delivery done PH,IN'],
    ],
    [
      'Egypt ordered 24 Rafales in 2015. The first reached Cairo in July that year.',
      ['2015 procurement done EG,FR', '2015-07 delivery done EG,FR'],
    ],
    [
      'Pakistan struck Afghanistan on October 9. A truce brokered by Qatar took effect on October 19.',
      ['2025-10-09 attack done PK,AF', '2025-10-19 ceasefire done PK,AF,QA'],
    ],
    [
      'President Ramaphosa set up a commission in July. He suspended his police minister the same month.',
      ['2025-07 decision done ZA', '2025-07 decision done ZA'],
    ],
    [
      'GENEVA, Dec 4 - The World Health Organization said on Monday the outbreak in Ethiopia was over. The virus killed nine people in May.',
      ['2025-12-01 statement done ET', '2025-12-01 accident done ET', '2025-05 accident done ET'],
    ],
    ['GENEVA, Dec 4 - A ferry sank on Monday, killing nine people.', ['2025-12-01 accident done CH']],
    [
      'Oslo picked the British ship over French, German and American rivals on August 31.',
      ['2025-08-31 procurement done NO,GB'],
    ],
    ['300 pupils were seized from a school in Niger state in October.', ['2025-10 attack done NG']],
    [
      'ISLAMABAD: A bomb killed nine soldiers in Mir Ali on Monday. Pakistani jets struck Khost on October 9.',
      ['2025-12-01 attack done PK', '2025-10-09 attack done PK,AF'],
    ],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('where that was which is answered is no place of the answer', () => {
    const [struck] = read('Pakistan struck camps on October 9 in retaliation for blasts in Kabul.');
    expect(struck?.place).toBeNull();
    // The attack itself was there.
    const [, attack] = read('India struck camps on Monday in answer to the attack of 22 April at Pahalgam.');
    expect(attack?.place?.name.en).toBe('Pahalgam');
  });

  test('rounds of talks are none that are fired, and bombers who blow themselves up no aircraft', () => {
    const units = (text: string) => read(text)[0]?.quantities.map(({ unit }) => unit.en);
    expect(units('Two rounds of talks were held in Doha on Monday.')).toEqual([]);
    expect(units('The gunners fired 20 rounds of ammunition on Monday.')).toEqual(['rounds of ammunition']);
    expect(units('Two suicide bombers attacked a mosque in Quetta on Monday.')).toEqual(['militants']);
    expect(units('The US sent two B-2 bombers to Diego Garcia on Monday.')).toEqual(['aircraft']);
  });
});

describe('whole reports: which system', () => {
  const systems = (text: string) =>
    read(text).map(({ when, systems, countries }) => `${when ?? '-'} ${systems.join()} ${countries.join()}`);

  test('a report about one goes on about it, but not where another thing is told', () => {
    const report =
      'The S-400 in Indian service. Russia built the S-400 for itself. China bought the S-400 in 2014. Turkey took delivery in July 2019. ' +
      'Deliveries to India started in November 2021. The navy ordered four frigates from Spain in May 2023. A court order barred protests in 2024.';
    expect(systems(report)).toEqual([
      '2014 s-400 CN,RU',
      '2019-07 s-400 TR,RU',
      '2021-11 s-400 IN,RU',
      '2023-05  IN,ES',
      '2024  IN',
    ]);
  });

  test('a name that no lexicon knows is another thing', () => {
    const report =
      'The S-400 in Indian service. Russia built the S-400 for itself. India bought the S-400 in 2018. Washington offered the Patriot instead in 2019, a proposal it dropped.';
    expect(systems(report).at(-1)).toBe('2019  US,IN');
  });

  test('who had something else before does not receive that', () => {
    expect(
      systems(
        'Cairo ordered 40 Mirages in 1981 after Pakistan had obtained the F-16. It received the first in 1986.',
      ),
    ).toEqual(['1981 mirage-2000 EG,FR', '1986 mirage-2000 EG,FR']);
  });

  test('what a state has received goes to no other, whoever makes it', () => {
    const report =
      'KYIV: Russia struck Odesa on Tuesday. Russia and Ukraine held talks in Istanbul on May 16. Germany handed over two Patriot launchers in November. Norway received two NASAMS in October.';
    expect(read(report).map(({ title }) => title.en)).toContain('United States delivers NASAMS to Norway');
  });

  test('a title names what all of it is about', () => {
    const report =
      'Su-57: a chronology\n\nThe jet flew for the first time in January 2010. An American F-35 crashed in 2018. Rosoboronexport repeated its offer last September.';
    expect(read(report).map(({ when, systems }) => `${when} ${systems.join()}`)).toEqual([
      '2010-01 su-57',
      '2018 f-35',
      '2025-09 su-57',
    ]);
  });

  test('who is said to have come has come with what is told before the verb', () => {
    expect(systems('Estonia said three Russian MiG-31s violated its airspace on Monday.')).toEqual([
      '2025-12-01 mig-31 RU,EE',
    ]);
  });
});

describe('whole reports: what only stands beside what is told', () => {
  test.each([
    // Where ships are, what a pact says, the wrong that was done, when the storm came.
    ['India praised the soldiers deployed in Lebanon.', []],
    ['India deployed soldiers in Lebanon.', ['2025-12-04 deployment done IN,LB']],
    [
      'Dec. 8, 1987 - India and Russia sign a treaty in Delhi that bans ground-launched missiles.\n\nMay 26, 1992 - India bans the Tigers.',
      ['1987-12-08 agreement done IN,RU', '1992-05-26 decision done IN'],
    ],
    ['Ten men were sacked after they were wrongly accused of theft.', ['2025-12-04 decision done']],
    ['Cuba evacuated 735,000 people before the hurricane hit.', ['2025-12-04 aid done CU']],
    [
      'Cuba evacuated 735,000 people before the hurricane hit on Monday.',
      ['2025-12-04 aid done CU', '2025-12-01 accident done CU'],
    ],
    // An invitation that is accepted is a visit to come.
    ['Mr Modi has accepted an invitation to visit Egypt next year.', ['2026 visit planned IN,EG']],
    // What the other side denies is only said; a charge that it denies was made.
    [
      'Pakistan said it had shot down six Indian aircraft on Monday, a claim India denied.',
      ['2025-12-01 attack reported PK,IN', '2025-12-04 rejection done IN'],
    ],
    [
      'The army said it had shot down six Indian aircraft on Monday, a blow to Delhi.',
      ['2025-12-01 attack done IN'],
    ],
    // So many by then; not what they had become.
    ['By 1988 India had deployed 80,000 soldiers on the island.', ['1988 deployment done IN']],
    ['By 1988 India had accused its neighbour of theft.', ['- accusation done IN']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('whole reports: kinds of what is done', () => {
  test.each([
    ['India dropped food and medicine over Jaffna on Monday.', ['2025-12-01 aid done IN,LK']],
    ['Britain doubled its aid to 5 million pounds on Monday.', ['2025-12-01 aid done GB']],
    ['India sent a disaster response team to Jamaica on Monday.', ['2025-12-01 aid done IN,JM']],
    ['India sent a team of negotiators to Jamaica on Monday.', ['2025-12-01 visit done IN,JM']],
    [
      'The Supreme Court of India confirmed the death sentences of four men in 1999.',
      ['1999 decision done IN'],
    ],
    ['Australia hosted Exercise Malabar in August 2023.', ['2023-08 deployment done AU']],
    ['Hurricane Melissa struck Jamaica on Oct. 28.', ['2025-10-28 accident done JM']],
    ['Rebels struck Goma on Oct. 28.', ['2025-10-28 attack done CD']],
    [
      'India attacked Jaffna on Monday. It took the town on Tuesday.',
      ['2025-12-01 attack done IN,LK', '2025-12-02 attack done IN,LK'],
    ],
    ['More than 900 postmasters were prosecuted between 1999 and 2015.', ['1999/2015 accusation done']],
    ['Fujitsu, which built the system, apologised in January 2024.', ['2024-01 statement done']],
    ['ITV broadcast a drama about it in January 2024.', ['2024-01 other done GB']],
    ['On Monday Russia suspended its part in the treaty.', ['2025-12-01 decision done RU']],
    ['On Monday Russia suspended the treaty.', ['2025-12-01 sanction done RU']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('whole reports: what a storm does, what is still owed', () => {
  test.each([
    // It, of the storm; but of an army what an army does.
    [
      'The storm came ashore in Jamaica on Oct. 28. It struck eastern Cuba a day later.',
      ['2025-10-28 accident done JM', '2025-10-29 accident done CU'],
    ],
    [
      'The army entered Jaffna on Oct. 28. It struck Colombo a day later.',
      ['2025-10-28 attack done LK', '2025-10-29 attack done LK'],
    ],
    // Another disaster in another place; but the storm's own dead are its own.
    [
      'Jamaica raised its toll on Monday. The storm came ashore near New Hope on Nov. 28. It struck eastern Cuba a day later. Flooding killed at least 31 people in Haiti.',
      [
        '2025-12-01 decision done JM',
        '2025-11-28 accident done JM',
        '2025-11-29 accident done CU',
        '2025-12-04 accident done HT',
      ],
    ],
    [
      'The storm came ashore in Jamaica on Oct. 28. The storm killed nine people in Jamaica.',
      ['2025-10-28 accident done JM'],
    ],
    ['Fujitsu has not yet paid any compensation.', ['- aid denied']],
    ['Germany did not send aid to Kyiv.', []],
    ['The White House has not given a formal answer.', ['- statement denied US']],
    // The forces of the two, by the word before theirs.
    [
      'India and the Maldives hold drills every year. The two coast guards will hold an exercise in March.',
      ['2026-03 deployment planned IN,MV'],
    ],
    [
      'President Jayewardene signed an accord on 29 July 1987. The two guards at the gate were arrested on Tuesday.',
      ['1987-07-29 agreement done', '2025-12-02 other done'],
    ],
    // None before that year: then, at the earliest.
    ['No one will be charged before 2027.', ['2027 accusation planned']],
    ['No one was charged before 2021.', []],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test.each([
    ['The truce broke down in October.', 'संघर्षविराम भंग'],
    ['The truce took effect in October.', 'संघर्षविराम'],
    ['India launched its third frigate on Monday.', 'भारत: जलावतरण'],
    ['The Tamil Tigers surrendered some of their weapons in August.', 'लिट्टे: आत्मसमर्पण'],
    ['The last troops sailed from Trincomalee in March.', 'श्रीलंका: वापसी या रिहाई'],
    ['A suicide bomber killed nine people in Quetta on Monday.', 'क्वेटा में हमला (9 लोग)'],
  ])('the Hindi title of “%s” is %s', (text, title) => {
    expect(read(text)[0]?.title.hi).toBe(title);
  });

  test('who is elected president is not the one who was it before', () => {
    const actors = (text: string) => read(text).map(({ actors }) => actors.map(({ name }) => name.en).join());
    const before = 'President J. R. Jayewardene signed the bill on 29 July 1987. ';
    expect(actors(`${before}Ranasinghe Premadasa was elected president in December 1988.`)).toEqual([
      'J. R. Jayewardene',
      '',
    ]);
    expect(actors(`${before}The president resigned in December 1988.`)).toEqual([
      'J. R. Jayewardene',
      'J. R. Jayewardene',
    ]);
  });

  test('Friday can be the name of a chef', () => {
    expect(read('Chef Augustus Friday opens a restaurant.').map(({ when }) => when)).not.toContain(
      '2025-12-05',
    );
    expect(read('The Chef Academy Friday opens a restaurant.').map(({ when }) => when)).toContain(
      '2025-12-05',
    );
  });
});
