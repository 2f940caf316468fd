import { describe, expect, test } from 'vitest';
import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import { extract } from '#lib/extract/extract.ts';
import { clauseTitle } from '#lib/extract/title/clause-title.ts';
import { moneyOf } from '#lib/extract/title/money.ts';
import { ordinalOf } from '#lib/extract/title/ordinal.ts';
import type { TitleArguments } from '#lib/extract/title/template.ts';
import { templateTitle } from '#lib/extract/title/template.ts';
import { titleOf } from '#lib/extract/title/title.ts';
import { lexicon } from './lexicon.ts';

const { names } = lexicon;
const NOTHING: TitleArguments = {
  kind: 'procurement',
  factuality: 'done',
  countries: [],
  systems: [],
  actors: [],
  place: null,
  amounts: [],
  quantities: [],
  name: null,
};
const both = (args: Partial<TitleArguments>) =>
  (['hi', 'en'] as const).map((lang) => templateTitle({ ...NOTHING, ...args }, names, lang).text);

describe('a headline from arguments', () => {
  test('names both sides, the sum and the system of a contract', () => {
    expect(
      both({ countries: ['IN', 'RU'], systems: ['s-400'], amounts: [{ value: 5e9, currency: 'USD' }] }),
    ).toEqual(['भारत-रूस में 5 अरब डॉलर का एस-400 करार', 'India, Russia sign $5 billion S-400 deal']);
  });

  test('names all who act', () => {
    const args = {
      kind: 'accusation',
      countries: ['FI', 'EE', 'RU'],
      agents: ['FI', 'EE'],
      target: 'RU',
    } as const;
    expect(both(args)).toEqual(['फिनलैंड और एस्टोनिया ने रूस पर लगाया आरोप', 'Finland and Estonia accuse Russia']);
    expect(both({ ...args, kind: 'sanction', factuality: 'planned' })).toEqual([
      'फिनलैंड और एस्टोनिया लगाएंगे रूस पर प्रतिबंध',
      'Finland and Estonia to impose sanctions on Russia',
    ]);
    const pact = {
      kind: 'agreement',
      factuality: 'planned',
      countries: ['FI', 'EE'],
      agents: ['FI', 'EE'],
    } as const;
    expect(both(pact)[0]).toBe('फिनलैंड-एस्टोनिया में होगा समझौता');
  });

  test('lets the maker’s country offer and the other one weigh buying', () => {
    const args = { kind: 'offer', countries: ['IN', 'RU'], systems: ['su-57'] } as const;
    expect(both({ ...args, factuality: 'offered' })).toEqual([
      'रूस की भारत को एसयू-57 की पेशकश',
      'Russia offers Su-57 to India',
    ]);
    expect(both({ ...args, factuality: 'considered' })).toEqual([
      'रूस से एसयू-57 खरीदने पर विचार कर सकता है भारत',
      'India weighs buying Su-57 from Russia',
    ]);
  });

  test('tells how many or how much where little else is known', () => {
    const unit = { en: 'soldiers', hi: 'सैनिक' };
    const quantities = [{ value: 1200, unit, system: null }];
    expect(both({ kind: 'attack', quantities })).toEqual(['हमला (1,200 सैनिक)', 'Attack (1,200 soldiers)']);
    expect(both({ kind: 'attack', factuality: 'denied', quantities })[1]).toBe(
      'Denied: Attack (1,200 soldiers)',
    );
    const amounts = [{ value: 5e9, currency: 'USD' }];
    expect(both({ kind: 'decision', countries: ['JP'], amounts })[0]).toBe('जापान: फैसला (5 अरब डॉलर)');
    expect(both({ countries: ['IN', 'RU'], systems: ['s-400'], amounts, quantities })[0]).not.toContain('(');
  });

  test('never says that a plan, a report or a denied thing happened', () => {
    const args = { countries: ['IN', 'RU'], systems: ['s-400'] };
    expect(both({ ...args, factuality: 'planned' })[1]).toBe('India to buy S-400 from Russia');
    expect(both({ ...args, factuality: 'reported' })[1]).toBe('India, Russia sign S-400 deal: report');
    expect(both({ ...args, factuality: 'denied' })[0]).toBe('खंडन: भारत-रूस में एस-400 खरीद का करार');
  });

  test('says what it was within its kind', () => {
    const countries = ['JP'];
    expect(both({ kind: 'accident', topic: 'accident-quake', countries })).toEqual([
      'जापान: भूकंप',
      'Japan: Earthquake',
    ]);
    const lifted = { kind: 'sanction', topic: 'sanction-lift', countries: ['US', 'SY'] } as const;
    expect(both({ ...lifted, agents: ['US'], target: 'SY' })[1]).toBe(
      'United States, Syria: Easing of curbs',
    );
    expect(both({ kind: 'accident', topic: 'accident-quake', factuality: 'planned', countries })[1]).toBe(
      'Accident feared in Japan',
    );
  });

  test('tells what was called off from what was denied', () => {
    const args = { kind: 'meeting', factuality: 'denied', countries: ['IN', 'CN'] } as const;
    expect(both({ ...args, isCalledOff: true })).toEqual([
      'रद्द या स्थगित: भारत-चीन में वार्ता',
      'Called off or put off: India, China hold talks',
    ]);
    expect(both(args)[1]).toBe('Denied: India, China hold talks');
  });

  test('says something for every kind, however little is known', () => {
    for (const kind of KINDS) {
      for (const factuality of FACTUALITIES) {
        const [hi = '', en = ''] = both({ kind, factuality });
        expect(hi, kind).toMatch(/^[\p{sc=Deva}\s:।]+$/u);
        expect(en, kind).toMatch(/^[A-Za-z :]+$/);
      }
    }
  });

  test('leaves out a name that only the other language has', () => {
    const rajnath = { id: 'rajnath', name: { hi: 'राजनाथ सिंह', en: 'राजनाथ सिंह' }, office: null };
    expect(both({ kind: 'statement', actors: [rajnath], countries: ['IN'] })).toEqual([
      'राजनाथ सिंह का बयान',
      'India makes statement',
    ]);
  });
});

describe('the report’s own words as a headline', () => {
  test('are cut at a word’s end, never after a postposition', () => {
    const clause =
      'रक्षा मंत्रालय ने मंगलवार को बताया कि नौसेना के लिए बनाए जा रहे युद्धपोतों की मरम्मत और रखरखाव के लिए नई इकाई बनेगी';
    const title = clauseTitle(clause);
    expect(title.length).toBeLessThanOrEqual(91);
    // The weekday goes first: the row tells it.
    expect(clause.replace(' मंगलवार को', '').startsWith(title.slice(0, -1))).toBe(true);
    expect(title).toMatch(/(?:मरम्मत|रखरखाव)…$/);
  });

  test('lose the conjunction that joined them to a clause before', () => {
    expect(clauseTitle('जबकि  अमेरिका ने चेतावनी दी थी।')).toBe('अमेरिका ने चेतावनी दी थी');
    expect(clauseTitle('and  Delhi signed the pact.')).toBe('Delhi signed the pact');
    const filed = 'ढाका, 18 नवंबर 2025: न्यायाधिकरण ने सोमवार को सजा सुनाई।';
    expect(clauseTitle(filed)).toBe('न्यायाधिकरण ने सोमवार को सजा सुनाई');
  });

  test('are never cut within a letter, even without spaces', () => {
    expect(clauseTitle('😀'.repeat(100)).isWellFormed()).toBe(true);
  });

  test('stand in their own language where few arguments are known', () => {
    const title = titleOf(
      { ...NOTHING, kind: 'protest', countries: ['IN'] },
      'किसानों ने सड़क रोकी',
      'hi',
      names,
    );
    expect(title).toEqual({ hi: 'किसानों ने सड़क रोकी', en: 'Protest in India' });
  });
});

test('writes ordinals as each language does', () => {
  expect([1, 2, 3, 4, 6, 11, 22, 23].map((n) => ordinalOf(n, 'en')).join(' ')).toBe(
    '1st 2nd 3rd 4th 6th 11th 22nd 23rd',
  );
  expect([1, 2, 4, 6, 23].map((n) => ordinalOf(n, 'hi')).join(' ')).toBe('1ला 2रा 4था 6ठा 23वां');
});

test('writes sums in groups of the Indian kind without Intl', () => {
  expect(moneyOf({ value: 62_40_00_00_000, currency: 'INR' }, 'hi')).toBe('6,240 करोड़ रुपये');
  expect(moneyOf({ value: 1_00_000 * 1e7, currency: 'INR' }, 'en')).toBe('₹1 lakh crore');
  expect(moneyOf({ value: 99_999, currency: 'USD' }, 'en')).toBe('$99,999');
  expect(moneyOf({ value: 12_34_567, currency: 'JPY' }, 'en')).toBe('¥1.23 million');
});

describe('a headline of a report’s own words', () => {
  const titles = (text: string): readonly string[] =>
    extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).map(({ title }) => title.en);

  test.each([
    [
      'says what was denied, asked or warned',
      'The company denied on Monday that it had paid bribes.',
      'The company denied on Monday that it had paid bribes',
    ],
    [
      'has the subject of the clause before it',
      'Police boarded the ship on Monday and will publish a report next month.',
      'Police will publish a report next month',
    ],
    [
      'leaves out what ties it to its noun',
      'A clerk was jailed on Monday over a fire in which 11 people died in 2019.',
      '11 people died in 2019',
    ],
    [
      'has the subject of what was said, not of who said it',
      'Police said a man walked into the hall on Monday and demanded a refund.',
      'A man demanded a refund',
    ],
    [
      'has no subject from before a semicolon',
      'Prosecutors charged Lee in April; his trial opened on Monday but was suspended on Tuesday.',
      'His trial was suspended on Tuesday',
    ],
    [
      'keeps what was withdrawn',
      'The bill passed on Monday. The president withdrew that bill the next day and sacked two ministers.',
      'The president withdrew that bill the next day',
    ],
    [
      'shares its auxiliary',
      'The men were arrested on Monday and released on bail on Tuesday.',
      'The men were released on bail on Tuesday',
    ],
    [
      'shares no auxiliary with a verb that has no object',
      'The men were arrested on Monday and died on Tuesday.',
      'The men died on Tuesday',
    ],
    [
      'begins without the place of the report',
      'GLASGOW, Scotland — A ferry ran aground on Monday.',
      'A ferry ran aground on Monday',
    ],
    [
      'ends without who said so',
      'The ship ran aground on Monday, the coast guard said.',
      'The ship ran aground on Monday',
    ],
    [
      'ends before a day that leads on',
      'Leaders agreed on Tuesday to talk, a day after missiles struck a school.',
      'Leaders agreed on Tuesday to talk',
    ],
    [
      'begins without conjunction and with a capital',
      'Nobody was hurt, but the firm stopped work on Monday.',
      'The firm stopped work on Monday',
    ],
    [
      'names whom a pronoun stands for',
      'Poland signed a pact on Monday. It opened a base on Tuesday.',
      'Poland opened a base on Tuesday',
    ],
    [
      'takes the noun before which for none that drew it',
      'Floods hit Sumatra on Monday, which drew criticism of logging firms.',
      'Indonesia: accusation made',
    ],
    [
      'leaves one that tells what was done to a thing',
      'Poland drafted a law in May. It was passed in June.',
      'It was passed in June',
    ],
    [
      'leaves a pronoun that means something told since',
      'Poland tested a missile on Monday. The missile failed in 2024. It is due to be inducted next year.',
      'It is due to be inducted next year',
    ],
    [
      'begins behind the day of its entry',
      'Timeline\n- June 15, 2020: Troops clash at the lake.\n- May 4, 2021: Talks open.',
      'Troops clash at the lake',
    ],
    [
      'names no state for a firm of it',
      'Boeing signed a pact on Monday. It opened a base on Tuesday.',
      'It opened a base on Tuesday',
    ],
    [
      'takes no clause with that for a subject',
      'The firm that makes the salve cut 900 jobs in May and ousted its chairman in June.',
      'Ousted its chairman in June',
    ],
    [
      'goes to the place of a share without a verb',
      'Putin visited Delhi in 2021 and Beijing in 2024.',
      'Vladimir Putin visits Beijing',
    ],
    [
      'leaves a pronoun that may be anything',
      'The company lost money on Monday. It sold a mine on Tuesday.',
      'It sold a mine on Tuesday',
    ],
  ])('%s', (_, text, title) => {
    expect(titles(text)).toContain(title);
  });
});

describe('names in the other script', () => {
  test.each([
    ['मंत्री एन बीरेन सिंह ने सोमवार को इस्तीफा दे दिया।', 'N Biren Singh'],
    ['मंत्री एमके नंदन ने सोमवार को इस्तीफा दे दिया।', 'MK Nandan'],
    ['मंत्री जेसी नंदन ने सोमवार को इस्तीफा दे दिया।', 'Jesi Nandan'],
  ])('%s', (text, name) => {
    const [event] = extract({ id: 'r', text, lang: null, dateline: '2025-03-19' }, lexicon);
    expect(event?.title.en).toContain(name);
  });

  test('of who comes into an office are not those of who was in it', () => {
    const text = 'केन्या के राष्ट्रपति ओडिंबा कामाउ ने मई में पद छोड़ा। सोमवार को जोसफ न्यागा राष्ट्रपति चुने गए।';
    const event = extract({ id: 'r', text, lang: null, dateline: '2025-03-19' }, lexicon).at(-1);
    expect(event?.title.en).not.toContain('Kamau');
  });
});

test('words without a verb, and words that tell two events, head none of them', () => {
  const hindi = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2026-01-13' }, lexicon).map(({ title }) => title.hi);
  expect(hindi('1996 में भारत ने सुखोई-30 का सौदा किया और 2000 में टी-90 टैंकों का।')[1]).toBe(
    'भारत ने किया टी-90एस खरीद का करार',
  );
  expect(new Set(hindi('सोमवार को शुरू हुए प्रदर्शनों में 19 लोगों की मौत हो गई।')).size).toBe(2);
});

test('on whom an attack was is open where the words tell one country alone', () => {
  const text = 'अमेरिका ने कहा कि उसने मंगलवार को इस्लामिक स्टेट के 75 ठिकानों पर हमले किए।';
  const [event] = extract({ id: 'r', text, lang: null, dateline: '2025-11-15' }, lexicon);
  expect(event?.title.en).toBe('United States carries out attack (75 sites)');
});

test('who refused what another asked heads the refusal, not who asked nor the day of asking', () => {
  const last = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-11-15' }, lexicon).at(-1)?.title;
  expect(last('Rahul Gandhi demanded an inquiry on Monday, which the government rejected.')).toEqual({
    en: 'India: refusal',
    hi: 'भारत: इनकार',
  });
  expect(last('तेजस्वी यादव ने चुनाव आयोग पर धांधली का आरोप लगाया, जिसे आयोग ने खारिज कर दिया।')?.en).toBe(
    'India: refusal',
  );
});

test.each([
  [
    'The lender admitted on Monday that it had misled clients and was fined $2.8 billion.',
    'The lender was fined $2.8 billion',
  ],
  [
    'Wells Fargo fired its chief in 2016 after a scandal over fake accounts and was fined $3 billion in 2020.',
    'Wells Fargo was fined $3 billion in 2020',
  ],
  [
    'The junta imposed a curfew on Monday and, two days later, cut off the internet.',
    'The junta cut off the internet',
  ],
  [
    'The army, having lost two towns, pulled back in May and, in June, imposed a curfew on Goma.',
    'The army imposed a curfew on Goma',
  ],
])('has the subject that another clause tells: “%s”', (text, title) => {
  const events = extract({ id: 'r', text, lang: null, dateline: '2025-11-15' }, lexicon);
  expect(events.at(-1)?.title.en).toBe(title);
});

const titlesOf = (text: string) =>
  extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon).map(({ title }) => title);

test.each([
  [
    'राष्ट्रपति दिसानायके ने शनिवार को आपातकाल घोषित किया और दुनिया से मदद मांगी।',
    'राष्ट्रपति दिसानायके ने दुनिया से मदद मांगी',
  ],
  ['दिल्ली में सोमवार को पुलिस ने दो लोगों को पकड़ा और तीन घरों पर छापा मारा।', 'पुलिस ने तीन घरों पर छापा मारा'],
  ['मोदी ने सोमवार को बैठक की और पुतिन रवाना हुए और वार्ता खत्म की।', 'वार्ता खत्म की'],
  [
    'पाकिस्तान ने सोमवार को आरोप लगाया कि भारत ने देरी की, जिसे भारतीय विदेश मंत्रालय ने खारिज किया।',
    'भारतीय विदेश मंत्रालय का इनकार',
  ],
])('a Hindi clause that leans on the one before it is headed with who acts: “%s”', (text, title) => {
  expect(titlesOf(text).at(-1)?.hi).toBe(title);
});

test.each([
  ['hi', 'Benjamin Netanyahu was indicted on Monday.', 'इजराइल: मुकदमा या आरोपपत्र'],
  ['hi', 'Prosecutors charged Donald Trump with fraud on Monday.', 'अमेरिका: मुकदमा या आरोपपत्र'],
  ['en', 'राहुल गांधी के खिलाफ सोमवार को मामला दर्ज हुआ।', 'India: Criminal case or charges'],
  ['en', 'राहुल गांधी ने सोमवार को चुनाव आयोग पर आरोप लगाया।', 'Rahul Gandhi makes accusation'],
] as const)('whom a charge is aimed at has not made it: %s of “%s”', (lang, text, title) => {
  expect(titlesOf(text)[0]?.[lang]).toBe(title);
});

test('sums of other states are named in Hindi, what is considered is headed as to come', () => {
  expect(titlesOf('The regulator fined SK Telecom 134.8 billion won in August.')[0]?.hi).toContain('वॉन');
  expect(titlesOf('Italy could send a field hospital to Gaza by Christmas.')[0]?.hi).toContain('योजना');
});

test('who rescues people from a state is no one of that state, and own words tell more than a topic', () => {
  expect(titlesOf('India evacuated 40 students from Sudan on Sunday.')[0]).toEqual({
    en: 'India evacuated 40 students from Sudan on Sunday',
    hi: 'भारत-सूडान: बचाव या निकासी (40 छात्र)',
  });
});

test('who speaks of a disaster is not headed as whom it befell', () => {
  const [title] = titlesOf(
    'In Thailand, where rains killed 176 people, Prime Minister Anutin Charnvirakul apologised.',
  );
  expect(title?.hi).not.toContain('अनुतिन');
});

test.each([
  [
    'Iran-backed militias in Iraq attacked an American base at Ain al-Asad with drones and rockets on Monday, wounding five soldiers.',
    'Iran-backed militias in Iraq attacked an American base at Ain al-Asad with drones…',
  ],
  [
    'A Russian court on Monday sentenced an American musician to 13 years in a penal colony after finding him guilty of fraud.',
    'A Russian court sentenced an American musician to 13 years in a penal colony after…',
  ],
  ['Russia struck Odesa with Shahed drones on Monday.', 'Russia struck Odesa with Shahed drones on Monday'],
])('own words, cut where they are long, say more than two states: “%s”', (text, title) => {
  expect(titlesOf(text)[0]?.en).toBe(title);
});

test.each([
  'A special court in Ranchi on Wednesday evening freed the former chief minister of the state and four other men',
  'Lightning killed eleven people, most of them farmers in three districts of northern Bihar, on Sunday night',
  'The federal agency that looks into such cases on Monday or Tuesday will question the former finance minister',
  'The two leaders will open the metro line in the old town on Saturday, December 6, in a ceremony by the river',
  'अदालत ने राज्य के पूर्व मुख्यमंत्री और चार अन्य लोगों को, जो एक साल से जेल में थे, सोमवार को देर शाम रिहा कर दिया गया',
])('a weekday on which something hangs stays in a headline: “%s”', (clause) => {
  const title = clauseTitle(clause);
  expect(clause.startsWith(title.replace('…', ''))).toBe(true);
});

test('a headline without its weekday is whole', () => {
  const clause =
    'A special court in the town on Wednesday freed the former chief minister and four others of a plot';
  expect(clauseTitle(clause)).toBe(clause.replace(' on Wednesday', ''));
});

test.each([
  ['hi', 'Talks between India and China were not held on Monday.', 'नहीं हुआ: वार्ता (भारत-चीन)'],
  ['hi', 'India will not sign the deal with Russia on Monday.', 'नहीं होगा: समझौता (भारत-रूस)'],
  ['hi', 'The Senate failed on Monday to sign an agreement.', 'नहीं हुआ: समझौता (अमेरिकी सीनेट)'],
  ['hi', 'Modi did not attend the parade in Beijing on Monday.', 'नहीं हुआ: दौरा (नरेंद्र मोदी, बीजिंग)'],
  ['en', 'सोमवार को भारत और चीन की वार्ता नहीं हुई।', 'Not done: talks (India, China)'],
  ['en', 'भारत सोमवार को रूस के साथ समझौता नहीं करेगा।', 'Will not happen: agreement (India, Russia)'],
  [
    'en',
    'Spain said on Monday it will not buy F-35 jets from the United States.',
    'Spain said on Monday it will not buy F-35 jets from the United States',
  ],
] as const)('what did not happen has no verb that says it did: %s of “%s”', (lang, text, title) => {
  expect(titlesOf(text)[0]?.[lang]).toBe(title);
});

test('one doubt is enough, and a line holds it', () => {
  const own = (clause: string, mark: string) =>
    titleOf({ ...NOTHING, kind: 'attack', factuality: 'reported', mark }, clause, 'en', names).en;
  expect(own('Israel reportedly struck a depot', 'sources')).toBe('Israel reportedly struck a depot');
  expect(own('Israel struck a depot', 'sources')).toBe('Israel struck a depot: report');
  const long = own(`Israel struck a depot ${'and a depot '.repeat(10)}`, 'sources');
  expect(long).toMatch(/^Report: Israel .*…$/);
  expect(long.length).toBeLessThanOrEqual(92);
});

test('states whose names need their article have it within words', () => {
  const signed = (pair: string) =>
    titlesOf(`${pair} held talks on Monday. The two countries signed a pact on Tuesday.`).at(-1)?.en;
  expect(signed('The UK and Norway')).toBe('The United Kingdom and Norway signed a pact on Tuesday');
  expect(signed('India and the UAE')).toBe('India and the United Arab Emirates signed a pact on Tuesday');
  expect(titlesOf('The Netherlands signed a pact on Monday. It bought 40 tanks on Tuesday.').at(-1)?.en).toBe(
    'The Netherlands bought 40 tanks on Tuesday',
  );
});

test.each([
  ['Britain sanctioned four Russian diplomats on Monday.', 'ब्रिटेन ने रूस पर लगाए प्रतिबंध (4 राजनयिक)'],
  ["The United States sanctioned an ambassador's son on Monday.", 'अमेरिका ने लगाए प्रतिबंध'],
  [
    'The United States sanctioned two airlines for flights to Iran on Monday.',
    'अमेरिका ने ईरान पर लगाए प्रतिबंध (2 एयरलाइंस)',
  ],
  ['The league banned the player over a border row on Monday.', 'प्रतिबंध लगे'],
  ['Border guards were banned from the town on Monday.', 'प्रतिबंध लगे'],
  ['Poland closed its border with Belarus on Monday.', 'पोलैंड-बेलारूस: सीमा बंद'],
  ['The border with Afghanistan was closed by Pakistan on Monday.', 'पाकिस्तान-अफगानिस्तान: सीमा बंद'],
  [
    'Germany expelled four Russian diplomats on Monday.',
    'जर्मनी ने रूस पर लगाए प्रतिबंध (राजनयिकों का निष्कासन या वापसी) (4 राजनयिक)',
  ],
])('a measure is what is shut, banned or sent home, not what only stands near: “%s”', (text, title) => {
  expect(titlesOf(text)[0]?.hi).toBe(title);
});

test.each([
  ['ब्रिटेन ने सोमवार को चार रूसी राजनयिकों पर प्रतिबंध लगाए।', 'United Kingdom imposes sanctions (4 diplomats)'],
  ['भारत ने सोमवार को पाकिस्तानियों के वीजा पर रोक लगाई।', 'India, Pakistan: Visa curbs'],
])('the same of Hindi words: “%s”', (text, title) => {
  expect(titlesOf(text)[0]?.en).toBe(title);
});

test.each([
  ['Nepal reopened the border crossing on Monday.', 'नेपाल का फैसला'],
  ['Russia closed 32 airports on Monday.', 'रूस का फैसला (32 हवाई अड्डे)'],
  ['The government declared three days of mourning on Monday.', 'फैसला हुआ'],
  ['The ban takes effect on Monday.', 'फैसले का इंतजार'],
  ['The governor closed schools and offices under the disaster act on Monday.', 'फैसला हुआ'],
  ['The bill was passed by the Senate on Monday.', 'अमेरिकी सीनेट: कानून या प्रस्ताव'],
  ['The House passed a $1.2 trillion spending bill on Monday.', 'कानून या प्रस्ताव (1,200 अरब डॉलर)'],
])('only what is of a law is headed as one: “%s”', (text, title) => {
  expect(titlesOf(text)[0]?.hi).toBe(title);
});
