import { describe, expect, test } from 'vitest';
import { extract, readReport } from '#lib/extract/extract.ts';
import type { Extraction } from '#lib/extract/extraction.ts';
import { lexicon } from './lexicon.ts';

const TODAY = '2025-03-19';
const read = (text: string): readonly Extraction[] =>
  extract({ id: 'report', text, lang: null, dateline: TODAY }, lexicon);
/** `kind when` of every event of a text. */
const dates = (text: string): readonly string[] =>
  read(text).map(({ kind, when }) => `${kind} ${String(when)}`);

describe('an act has the date of its own clause', () => {
  test.each([
    [
      'भारत ने अक्टूबर 2018 में रूस से एस-400 का करार किया था, जबकि अमेरिका ने चेतावनी दी थी।',
      ['procurement 2018-10', 'warning null'],
    ],
    [
      'In October 2018 India signed a contract for the S-400, although Washington had warned Delhi of sanctions.',
      ['procurement 2018-10', 'warning null'],
    ],
    // What was so at a time is of that time.
    [
      'Meloni pledged support for the dam when she met Ruto in Rome in January 2024.',
      ['aid 2024-01', 'meeting 2024-01'],
    ],
    [
      'The treaty was signed while Putin was visiting Delhi in December 2021.',
      ['agreement 2021-12', 'visit 2021-12'],
    ],
    // Counted from another event, which is no other telling of it, though both are talks.
    [
      'The ministers met a day before the summit. The summit was held in Astana on February 20.',
      ['meeting 2025-02-19', 'meeting 2025-02-20'],
    ],
    [
      'मंत्रियों की बैठक शिखर सम्मेलन से एक दिन पहले हुई। शिखर सम्मेलन 20 फरवरी को अस्ताना में हुआ।',
      ['meeting 2025-02-19', 'meeting 2025-02-20'],
    ],
    [
      'इजरायल और हमास ने 4 फरवरी को संघर्ष विराम समझौता किया। समझौते के दो दिन बाद इजरायल ने हमला किया।',
      ['ceasefire 2025-02-04', 'attack 2025-02-06'],
    ],
    [
      'Rebels seized the airport two days after the president fled. The president fled on February 1.',
      ['attack 2025-02-03', 'other 2025-02-01'],
    ],
    // The year of a deal or law is not that of its end.
    ['Kenya scrapped the 2018 pact.', ['rejection null']],
    ['Kenya scrapped the 2018 pact last year.', ['rejection 2024']],
    ['The court struck down a 2019 law on Monday.', ['decision 2025-03-17']],
    // Since when talks or a case had been is no news of its own, nor the day of what came of them.
    ['India signed a pact after talks that had begun last year.', ['agreement null', 'meeting 2024']],
    ['The court jailed him on Monday, ending a case that began in 2019.', ['decision 2025-03-17']],
    // What one is charged with is of its own day.
    ['आरोप है कि मंत्री ने 2020 में रिश्वत ली।', ['other 2020']],
    ['चीन ने आरोप लगाया कि मंगलवार को ड्रोन ने सीमा लांघी।', ['accusation 2025-03-19', 'other 2025-03-18']],
    ['Police alleged that he took a bribe in 2017.', ['other 2017']],
    ['विदेश मंत्री मंगलवार को काठमांडू पहुंचे।', ['visit 2025-03-18']],
    ['मंगलवार को गश्त पर गए पांच सैनिक पकड़े गए।', ['other 2025-03-18']],
    ['मंगलवार को चेन्नई से आए भूकंप राहत दल का विमान गिर गया।', ['accident 2025-03-18']],
    ['The navy on Monday commissioned the frigate INS Tamal.', ['delivery 2025-03-17']],
    ['On a cold morning in December 1984, gas leaked from a plant in Bhopal.', ['accident 1984-12']],
    [
      'Poland criticised the plan and said on Monday it would buy 20 jets.',
      ['accusation 2025-03-17', 'procurement 2025-03-17'],
    ],
    ['शनिवार, 10 मई 2025 की शाम दोनों देश युद्धविराम पर सहमत हुए।', ['ceasefire 2025-05-10']],
  ])('%s', (text, told) => {
    expect(dates(text)).toEqual(told);
  });
});

describe('a date that belongs to a noun is that noun’s', () => {
  test('the purchase of 2018 is no thing of today', () => {
    expect(
      dates('The ministry on Tuesday approved payments under the October 2018 deal for the S-400.'),
    ).toEqual(expect.arrayContaining(['decision 2025-03-18']));
    expect(dates('मंत्री ने कहा कि 2018 के करार की बची दो एस-400 इकाइयां बाद में आएंगी।')).not.toContain(
      'delivery 2018',
    );
  });

  test('nouns without a date of their own tell nothing beside a verb', () => {
    expect(read('प्रधानमंत्री ने सोमवार को आतंकी हमले की निंदा की।').map(({ kind }) => kind)).not.toContain(
      'attack',
    );
    expect(read('On Monday the prime minister condemned the attack.').map(({ kind }) => kind)).not.toContain(
      'attack',
    );
  });
});

describe('a date that only bounds an act is not its day', () => {
  test.each([
    'अदालत ने केंद्र सरकार से 25 मार्च तक जवाब मांगा है।',
    'The court asked the government of India to reply by March 25.',
  ])('%s', (text) => {
    expect(read(text).filter(({ when }) => when === '2025-03-25')).toEqual([]);
  });
});

describe('what sums up all until the report is of no one day', () => {
  test.each([
    [
      'भारत और रूस ने 2018 में एस-400 का करार किया था। इस करार के तहत रूस अब तक भारत को तीन एस-400 इकाइयां सौंप चुका है।',
      ['procurement 2018', 'delivery null'],
    ],
    [
      'India and Russia signed the S-400 deal in 2018. Under this deal Russia has so far delivered three S-400 units.',
      ['procurement 2018', 'delivery null'],
    ],
    ['Russia has already delivered three S-400 units.', ['delivery null']],
    ['भारत को अब तक तीन एस-400 रेजिमेंट मिल चुकी हैं और बाकी दो 2026 में मिलेंगी।', ['delivery null']],
  ])('%s', (text, told) => {
    expect(dates(text)).toEqual(expect.arrayContaining(told));
    expect(read(text).find(({ when }) => when === null)?.factuality).toBe('done');
  });
});

describe('who told it and when is told apart from what', () => {
  test.each([
    [
      'Russia will deliver two S-400 units to India by the end of 2027, an official said on Tuesday.',
      'delivery 2027 planned',
    ],
    [
      'Russia will begin delivering the S-400 to India by the end of 2027, an agency on Tuesday quoted a minister as saying.',
      'delivery 2027 planned',
    ],
    ['Troops killed three militants in Kashmir, police said on Monday.', 'attack 2025-03-17 done'],
    ['India will sign a deal with Peru, the ministry said on Tuesday.', 'agreement 2025-03-18 planned'],
    ['Spain is ready to sell two frigates to Chile, its envoy said in January.', 'offer 2025-01 offered'],
    ['India plans to start inducting the S-400 soon, the ministry said.', 'delivery null planned'],
    ['Russia began delivering S-400 systems to India in 2021, the ministry said.', 'delivery 2021 done'],
  ])('%s', (text, told) => {
    const events = read(text).map(({ kind, when, factuality }) => `${kind} ${String(when)} ${factuality}`);
    expect(events).toContain(told);
  });
});

describe('dates of what led to an act are not its own', () => {
  test.each([
    [
      'Having joined the project in 2007, India walked out of the fifth-generation fighter programme in April 2018.',
      'rejection 2018-04',
    ],
    [
      'After talks that began in 2015, India signed a deal with France in September 2016 for 36 Rafale jets.',
      'procurement 2016-09',
    ],
    [
      'Having announced its plan in 2015, India signed a deal for five S-400 units in October 2018.',
      'procurement 2018-10',
    ],
  ])('%s', (text, told) => {
    expect(dates(text)).toContain(told);
  });
});

test('a year that only the list of known events tells has the list as its source', () => {
  const sources = (text: string) => read(text).map(({ when, dateSource }) => `${String(when)} ${dateSource}`);
  expect(sources('Israel was hit by the Oct. 7 attack.')).toEqual(['2023-10-07 gazetteer']);
  expect(sources('Israel was hit by the attack of 7 October 2023.')).toEqual(['2023-10-07 text']);
});

describe('what no date stands with', () => {
  const LEAD = 'भारत और ओमान ने व्यापार समझौते पर हस्ताक्षर किए।';

  test('is of the day of the report at its head', () => {
    expect(read(LEAD)[0]).toMatchObject({ when: TODAY, dateSource: 'dateline', kind: 'agreement' });
  });

  test('stays undated further down, offers above all', () => {
    const text = `${LEAD}\n\nबातचीत लंबी रही। मौसम अच्छा था।\n\nरूस ने भारत को एसयू-57 विमान देने की पेशकश की है।`;
    expect(read(text).find(({ kind }) => kind === 'offer')).toMatchObject({
      when: null,
      factuality: 'offered',
    });
  });

  test('is dropped where it tells next to nothing', () => {
    expect(read('मौसम अच्छा था। सब खुश थे।\n\nभीड़ बहुत थी। फिर बैठक हुई।')).toEqual([]);
  });
});

describe('what is of a day to come is planned, whatever its verb says', () => {
  test.each([
    'जापान के विदेश मंत्री 21 मार्च 2025 को भारत आ रहे हैं।',
    'The Japanese foreign minister is visiting India on 21 March 2025.',
  ])('%s', (text) => {
    expect(read(text).filter(({ factuality }) => factuality === 'done')).toEqual([]);
  });
});

describe('equations between events', () => {
  test('date a summit by the meeting a day before it', () => {
    const told = read('रक्षा मंत्रियों की बैठक भारत-रूस वार्षिक शिखर सम्मेलन से एक दिन पहले 4 दिसंबर 2025 को हुई।');
    expect(told.some(({ when, kind }) => kind === 'meeting' && when === '2025-12-04')).toBe(true);
  });
});

describe('an act told as what a date counts from', () => {
  test('has the day that the equation gives, not that of the report', () => {
    const told = dates(
      'North Korea tested two missiles on Saturday, a day after Seoul and Washington began joint drills.',
    );
    expect(told).toEqual(['test 2025-03-15', 'deployment 2025-03-14']);
  });
});

describe('what is told as past', () => {
  test.each([
    [
      'अदालत ने सोमवार को हिरासत 8 अप्रैल तक बढ़ा दी। एक दिन पहले पुलिस ने चौथे छात्र को गिरफ्तार किया था।',
      '2025-03-16',
    ],
    [
      'The court on Monday put off the case to April 8. Police had arrested a fourth student a day earlier.',
      '2025-03-16',
    ],
  ])('is counted from no day to come: %s', (text, when) => {
    expect(read(text).map((event) => event.when)).toContain(when);
  });
});

describe('events that are known by name', () => {
  test.each([
    '‘ऑपरेशन सिंदूर’ के दौरान एस-400 ने दम दिखाया था।',
    'The S-400 proved itself during Operation Sindoor.',
  ])('have the date of the list, and say so: %s', (text) => {
    expect(read(text)).toMatchObject([
      { when: '2025-05-07/2025-05-10', dateSource: 'gazetteer', date: null },
    ]);
  });

  test('that go on are no event where they are only mentioned', () => {
    expect(read('Trade is hard because of the Russia-Ukraine war.')).toEqual([]);
  });
});

describe('a clause whose verb no frame knows', () => {
  test.each([
    ['टीम ने सोमवार को नए स्टेडियम में अभ्यास मैच से पहले पसीना बहाया।', 'other 2025-03-17'],
    ['The storm reached the coast on Monday.', 'other 2025-03-17'],
  ])('is an event on its own day: %s', (text, told) => {
    expect(dates(text)).toContain(told);
  });

  test.each(['टीम ने नए स्टेडियम में पसीना बहाया।', 'वित्त वर्ष 2023-24 में अर्थव्यवस्था 7.4 प्रतिशत बढ़ी।'])(
    'is none without one, nor over a stretch of time: %s',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('यह बैठक and the meeting are the meeting told before', () => {
  test.each([
    'दोनों देशों के मंत्रियों के बीच बैठक में भारत और नेपाल ने सोमवार को बिजली पर चर्चा की। यह बैठक काठमांडू में हुई।',
    'The ministers of India and Nepal held a meeting on Monday. The meeting took place in Kathmandu.',
  ])('%s', (text) => {
    expect(dates(text)).toEqual(['meeting 2025-03-17']);
  });
});

describe('a headline', () => {
  test('is the head of what the report tells', () => {
    expect(
      dates('भारत-नेपाल के मंत्रियों की बैठक\n\nकाठमांडू। भारत और नेपाल के मंत्रियों ने सोमवार को यहां बैठक की।'),
    ).toEqual(['meeting 2025-03-17']);
  });

  test('tells as many acts as its parts do', () => {
    const told = read(
      'नेपाल की भारत को बिजली बेचने की पेशकश, जापान ने लगाए चीन पर प्रतिबंध\n\nमंत्री बैठक के बाद लौट आए।',
    );
    expect(told.map(({ kind, countries }) => `${kind} ${countries.join()}`)).toEqual(
      expect.arrayContaining(['offer NP,IN', 'sanction JP,CN']),
    );
  });
});

describe('what was planned and called off', () => {
  test('did not happen, and is one event', () => {
    const told = read('जापान के विदेश मंत्री को भारत आना था, लेकिन उनका दौरा रद्द हो गया।');
    expect(told.map(({ kind, factuality }) => `${kind} ${factuality}`)).toEqual(['visit denied']);
  });
});

describe('what is told of talks', () => {
  test('is of their day', () => {
    expect(
      dates(
        'भारत और जापान के विदेश मंत्रियों ने सोमवार को तोक्यो में बातचीत की। दोनों पुराने मित्र हैं। बातचीत में भारत ने जापान से वीजा आसान करने की मांग रखी।',
      ),
    ).toContain('request 2025-03-17');
  });
});

describe('what is asked, charged or refused without a day', () => {
  test.each([
    [
      'नदी का पानी घट गया। लोग घर लौट रहे हैं। बाजार खुले हैं। विपक्ष ने सरकार से मुआवजे की मांग की है।',
      'request 2025-03-19',
    ],
    [
      'The water fell. People are going home. Shops are open. China accused Japan of spying.',
      'accusation 2025-03-19',
    ],
  ])('is of the report’s: %s', (text, told) => {
    expect(dates(text)).toContain(told);
  });
});

describe('an act with a date of its own is still the other side of an equation', () => {
  test.each([
    'रक्षा मंत्री राजनाथ सिंह ने बुधवार को मॉस्को में रूसी रक्षा मंत्री से मुलाकात की, 22वें भारत-रूस वार्षिक शिखर सम्मेलन से दो दिन पहले।',
    'Defence Minister Rajnath Singh met his Russian counterpart on Wednesday, two days before the 22nd India-Russia annual summit.',
  ])('%s', (text) => {
    const found = extract({ id: 'r', text, lang: null, dateline: '2025-03-20' }, lexicon);
    expect(found.map(({ when, name }) => `${String(when)} ${String(name?.ordinal)}`)).toEqual([
      '2025-03-19 undefined',
      '2025-03-21 22',
    ]);
  });
});

describe('what was at that time is not of the report’s day', () => {
  test.each([
    ['भारत ने मई 2019 में रूस से टैंक खरीदे। अमेरिका ने तब प्रतिबंधों की चेतावनी दी थी।', 'warning 2019-05'],
    [
      'India bought tanks from Russia in May 2019. Washington warned of sanctions at the time.',
      'warning 2019-05',
    ],
    ['भारत रूस से टैंक खरीद रहा था। अमेरिका ने उस समय प्रतिबंधों की चेतावनी दी।', 'warning null'],
  ])('%s', (text, told) => {
    expect(dates(text)).toContain(told);
  });
});

test('a day counted from what has no date is not made of the report’s day', () => {
  const text = 'The embassy was evacuated three days before the town fell.';
  const { timexes } = readReport({ id: 'r', text, lang: null, dateline: '2025-03-20' }, lexicon);
  expect(timexes.map(({ value }) => value)).toEqual([null]);
});

describe('what an English report tells without a date', () => {
  const news = 'The ferry ran aground off the island on Tuesday.\n\n';
  test.each([
    [
      'in the plain past is of its day',
      `${news}Nobody was hurt. Police questioned the captain for five hours.`,
      'other 2025-03-19',
    ],
    [
      'overnight is of its day',
      `${news}The owner has two ships.\n\nOvernight Russian drones hit a hotel in Kyiv.`,
      'attack 2025-03-19',
    ],
  ])('%s', (_, text, event) => {
    expect(dates(text)).toContain(event);
  });

  test('after older days in its paragraph is not of its day', () => {
    expect(
      dates(
        `${news}The owner has two ships.\n\nThe firm bought it in May 2019. Police questioned its captain for hours.`,
      ),
    ).not.toContain('other 2025-03-19');
  });

  test('two acts that will be done have each their own day', () => {
    expect(dates('Kumar will step down on Monday and take oath on Thursday.')).toEqual([
      'other 2025-03-24',
      'other 2025-03-20',
    ]);
  });

  test('a verb joined to one with a date has it, too', () => {
    expect(dates('Oman protested in July 2024 and recalled its ambassador.')).toContain('sanction 2024-07');
  });

  test('in the perfect, far from the lead, is new, unless it sums up or is an offer that stands', () => {
    const after = (sentence: string) =>
      dates(`${news}The owner has two ships.\n\nThe ships are old. ${sentence}`);
    expect(after('Iran has asked India for new ones.')).toContain('request 2025-03-19');
    expect(after('Vanuatu has declared a state of emergency.')).toContain('decision 2025-03-19');
    expect(after('Iran has often asked India for new ones.')).toContain('request null');
    expect(after('Iran has repeatedly asked India for new ones.')).toContain('request null');
    expect(after('Iran has offered to buy new ones.')).toContain('offer null');
  });

  test('a history that opens with a day long past and has none of its own tells nothing of the report’s day', () => {
    const history = 'The row over the island broke out in 2019. Kenya sent troops. The court warned Kenya.';
    expect(dates(history)).toEqual(['other 2019', 'deployment null', 'warning null']);
    expect(dates(`${history} The two met on Monday.`)).toContain('deployment 2025-03-19');
  });

  test('a verb joined across what only leans on the first has its day', () => {
    expect(
      dates(
        "Mali's army retook the town on Tuesday, two days after rebels overran it, and freed 40 captives.",
      ),
    ).toEqual(['attack 2025-03-18', 'attack 2025-03-16', 'ceasefire 2025-03-18']);
  });

  test('whose day it is that something is done to is not the day it is done', () => {
    expect(
      dates(
        `${news}The owner has two ships.\n\nThe ships are old. The council cancelled Saturday's carnival.`,
      ),
    ).toContain('decision 2025-03-19');
  });

  test('what was imposed and lifted are two acts, each of its own day', () => {
    expect(
      dates('An earlier embargo, imposed in August 2013 over herring, was lifted a year later.'),
    ).toEqual(['sanction 2013-08', 'sanction 2014']);
  });

  test('who reports, notifies or informs makes a statement', () => {
    expect(dates('The audit office reported on 14 January.')).toEqual(['statement 2025-01-14']);
    expect(dates('The ministry notified Norway in May 2024.')).toEqual(['statement 2024-05']);
  });

  test('one state is enough to tell of an undated decision, two take part in a meeting', () => {
    const after = (sentence: string) =>
      dates(`${news}The owner has two ships.\n\nThe ships are old. ${sentence}`);
    expect(after('Peru had vetoed the resolution.')).toContain('rejection null');
    expect(after('Lima had held talks.')).not.toContain('meeting null');
  });

  test('a verb that no list has tells an event of two weeks ago, and what may be', () => {
    expect(dates('Islanders gathered at the pier two weeks ago.')).toEqual(['other 2025-03-03/2025-03-09']);
    expect(read('The bank may alter its plan in October.').map(({ factuality }) => factuality)).toEqual([
      'considered',
    ]);
  });
});
