import { describe, expect, test } from 'vitest';
import type { Participants } from '#lib/extract/act/participants.ts';
import { participantsOf } from '#lib/extract/act/participants.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { lexicon } from './lexicon.ts';

/** Participants of the last sentence of a text. */
function last(text: string): Participants {
  const passage = readPassage(text, lexicon);
  const sentence = passage.sentences.at(-1);
  if (sentence === undefined) throw new Error('no sentence');
  const found = participantsOf(passage, sentence);
  for (const { span } of [...found.countries, ...found.actors, ...found.systems])
    expect(text.slice(span.start, span.end).trim()).not.toBe('');
  return found;
}

const countries = (text: string) => last(text).countries.map(({ value }) => value);
const actors = (text: string) => last(text).actors.map(({ value }) => value.id);
const systems = (text: string) => last(text).systems.map(({ value }) => value);
const place = (text: string) => last(text).place?.value.name.en ?? null;

describe('countries', () => {
  test.each([
    ['भारत ने रूस से करार किया।', ['IN', 'RU']],
    ['रूसी और पाकिस्तानी सैनिक मिले।', ['RU', 'PK']],
    ['मॉस्को ने चेतावनी दी।', ['RU']],
    ['क्रेमलिन ने इसे खारिज किया।', ['RU']],
    ['व्हाइट हाउस ने बयान जारी किया।', ['US']],
    ['पुतिन गुरुवार को दिल्ली पहुंचे।', ['RU', 'IN']],
    ['रूस और यूक्रेन के दूत दोहा में मिले।', ['RU', 'UA', 'QA']],
    ['पहलगाम में धमाका हुआ।', ['IN']],
    ['पाकिस्तान के पंजाब में धमाका हुआ।', ['PK']],
    ['पाकिस्तान ने पंजाब में ड्रोन भेजे।', ['PK', 'IN']],
    ['A blast hit Hyderabad, Pakistan.', ['PK']],
    ['The bank lent Jordan money.', ['JO']],
    ['The Turkish lira fell.', ['TR']],
    ['असम ने बांग्लादेशियों को लौटाया।', ['IN', 'BD']],
    ['Kerala sent Sri Lanka rice.', ['IN', 'LK']],
    ['नेपाली कांग्रेस ने सोमवार को चेतावनी दी।', ['NP']],
    ['It paid five million Turkish lira.', []],
    ['कीव पर रूसी मिसाइल हमले हुए।', ['UA', 'RU']],
    ['रक्षा मंत्रालय ने मंजूरी दी।', ['IN']],
    ['रूसी रक्षा मंत्रालय ने मंजूरी दी।', ['RU']],
    ['23वां भारत-रूस वार्षिक शिखर सम्मेलन टला।', ['IN', 'RU']],
    ['टाइम्स ऑफ इंडिया में लेख छपा।', []],
    ['चीनी मिल बंद हुई।', []],
    ['नई दिल्ली: बारिश जारी है।', []],
    ['India and Russia signed a deal.', ['IN', 'RU']],
    ['Moscow said it would respond.', ['RU']],
    ['Envoys of Ukraine met in Geneva.', ['UA', 'CH']],
    ['He told us the truth.', []],
    ['The US warned Beijing.', ['US', 'CN']],
    ['Seoul and Washington began joint drills.', ['KR', 'US']],
    ['Tokyo, May 3: Seoul issued a warning.', ['KR']],
    ['Beijing on Monday slammed the move.', ['CN']],
    ['Talks between New Delhi and Beijing resumed.', ['IN', 'CN']],
    ['Japan gave Manila radars.', ['JP', 'PH']],
    ['Ukraine’s envoy spoke in Moscow and Beijing today.', ['UA', 'RU']],
    ['They served roast turkey.', []],
    ['The Times of India ran it.', []],
    ['HAL delivered the jets.', ['IN']],
    ['Russian drones struck homes in Kharkiv.', ['RU', 'UA']],
  ] as const)('of “%s” are %j', (text, codes) => {
    expect(countries(text)).toEqual(codes);
  });

  test('a sign or word for money names no state', () => {
    expect(countries('Kenya agreed a US$ 1.2 billion loan.')).toEqual(['KE']);
    expect(countries('Kenya agreed a loan of 90 million Canadian dollars.')).toEqual(['KE']);
    expect(countries('केन्या ने 1.2 अरब अमेरिकी डॉलर का कर्ज लिया।')).toEqual(['KE']);
  });

  test('both countries are the two told last', () => {
    expect(countries('भारत ने जापान से बात की। दोनों देशों ने समझौता किया।')).toEqual(['IN', 'JP']);
    expect(countries('India met Japan. Both countries signed it.')).toEqual(['IN', 'JP']);
  });
});

describe('persons', () => {
  test.each([
    ['रक्षा मंत्री राजनाथ सिंह ने कहा।', ['rajnath-singh']],
    ['रूस के राष्ट्रपति व्लादिमीर पुतिन आए।', ['vladimir-putin']],
    ['विदेश मंत्री एस. जयशंकर बोले।', ['s-jaishankar']],
    ['उप विदेश मंत्री आंद्रेई रुदेंको से बात हुई।', ['andrei-rudenko']],
    ['राष्ट्रपति शासन लागू हुआ।', []],
    ['प्रधानमंत्री आज जापान जाएंगे।', []],
    ['Defence Minister Rajnath Singh spoke.', ['rajnath-singh']],
    ['Yasar Guler, the Turkish defence minister, spoke.', ['yasar-guler']],
    ['Rajnath Singh, the defence minister, spoke.', ['rajnath-singh']],
    ['Trade Minister Piyush Goyal met Penny Wong.', ['piyush-goyal', 'penny-wong']],
  ] as const)('of “%s” are %j', (text, ids) => {
    expect(actors(text)).toEqual(ids);
  });

  test('a later surname is the whole actor', () => {
    expect(actors('रक्षा मंत्री राजनाथ सिंह मिले। सिंह ने धन्यवाद दिया।')).toEqual(['rajnath-singh']);
    expect(actors('Defence Minister Yasar Guler came. Guler left on Monday.')).toEqual(['yasar-guler']);
    // Whose son or spokesman it is takes no part.
    expect(actors('Defence Minister Yasar Guler came. Guler’s eldest son left on Monday.')).toEqual([]);
    expect(actors('पुतिन के प्रवक्ता ने सोमवार को बयान दिया।')).toEqual([]);
    // Nor does someone else of that surname.
    expect(actors('नीरव मोदी ने सोमवार को अपील की।')).toEqual([]);
    expect(actors('गायक अनुज मस्क ने सोमवार को भाषण दिया।')).toEqual([]);
    expect(actors('समारोह में मस्क ने सोमवार को भाषण दिया।')).toEqual(['elon-musk']);
    expect(actors('Eric Trump came on Monday.')).toEqual([]);
    expect(actors('समारोह में मोदी ने सोमवार को भाषण दिया।')).toEqual(['narendra-modi']);
    expect(actors('Embattled Trump came on Monday.')).toEqual(['donald-trump']);
    expect(actors('Perhaps Trump came on Monday.')).toEqual(['donald-trump']);
    expect(actors('दरअसल मोदी ने सोमवार को भाषण दिया।')).toEqual(['narendra-modi']);
    // Nor is whoever came into an office called by that.
    expect(actors('सुशीला कार्की अंतरिम प्रधानमंत्री बनीं।')).toEqual(['sushila-karki']);
    expect(actors('Russian minister Andrei Belousov came. Mr Belousov left.')).toEqual(['andrei-belousov']);
  });

  test.each([
    'पूर्व प्रधानमंत्री शेख हसीना को सजा सुनाई गई।',
    "France's former president Nicolas Sarkozy was jailed.",
    'Sheikh Hasina, the former prime minister of Bangladesh, was sentenced.',
  ])('an office that was held before is not held: “%s”', (text) => {
    expect(last(text).actors.map(({ value }) => value.office)).toEqual([null]);
    expect(countries(text)).toHaveLength(1);
  });

  test('a counterpart has the same office of the other country', () => {
    const hindi = 'रक्षा मंत्री राजनाथ सिंह और उनके रूसी समकक्ष आंद्रे बेलौसोव मिले।';
    const english = 'Defence Minister Rajnath Singh and his Russian counterpart Andrei Belousov met.';
    for (const text of [hindi, english]) {
      expect(last(text).actors.map(({ value }) => value.office)).toEqual([
        { en: 'Defence Minister of India', hi: 'भारत के रक्षा मंत्री' },
        { en: 'Defence Minister of Russia', hi: 'रूस के रक्षा मंत्री' },
      ]);
      expect(countries(text)).toEqual(['IN', 'RU']);
    }
  });

  test('pronouns and “both leaders” point back', () => {
    expect(countries('रूस के राष्ट्रपति पुतिन आए। वह प्रधानमंत्री मोदी से मिलेंगे।')).toEqual(['RU', 'IN']);
    expect(countries('President Putin met Prime Minister Modi. Both leaders spoke.')).toEqual(['RU', 'IN']);
  });

  test('another with a well-known surname is another', () => {
    expect(actors('उपमुख्यमंत्री सुशील मोदी ने कहा।')).toEqual(['sushil-modi']);
  });
});

describe('places', () => {
  test.each([
    ['वार्ता मॉस्को में हुई।', 'Moscow'],
    ['वह कल लाहौर जाएंगे।', 'Lahore'],
    ['भारत पर प्रतिबंध लगे।', null],
    ['Talks were held in Geneva.', 'Geneva'],
    ['He flew to Tokyo.', 'Tokyo'],
  ])('of “%s” is %j', (text, name) => {
    expect(place(text)).toBe(name);
  });
});

test.each([
  ['सेना को नाग मिसाइलें मिलीं और नाग मिसाइलों का परीक्षण हुआ।', ['nag']],
  ['Armenia got four Swathi radars.', ['swathi']],
])('a system named with what it is may be many: %s', (text, ids) => {
  expect(systems(text)).toEqual(ids);
});

test.each([
  [
    'Lima bought the Gripen. Paris had pitched the Rafale. Saab will deliver the first four jets.',
    ['gripen'],
  ],
  ['Lima bought the Gripen. Paris had pitched the Rafale. Lima will get the first four jets.', ['rafale']],
])('a company delivers what its own country makes: %s', (text, ids) => {
  expect(systems(text)).toEqual(ids);
});

test('“this system” is the system named last', () => {
  expect(systems('भारत को एस-400 मिला। इस प्रणाली की खेप आई।')).toEqual(['s-400']);
  expect(systems('India got the S-400. Five units of the system came.')).toEqual(['s-400']);
  expect(systems('सुखोई-57 उड़ा। इस समझौते की खबर आई।')).toEqual([]);
});
