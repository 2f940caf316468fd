import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
/** `when kind factuality countries systems` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality, countries, systems }) =>
    [when, kind, factuality, ...countries, ...systems].join(' '),
  );

describe('what is being given or bought says of which thing the clause tells', () => {
  test.each([
    [
      'चीन की ओर से दी जा रही चेतावनियों के बीच ताइवान ने एफ-16 खरीदने का करार किया।',
      ['2025-12-04 procurement done TW US f-16'],
    ],
    ['रूस से खरीदे जा रहे एस-400 पर भारत ने सोमवार को बयान दिया।', ['2025-12-01 statement done RU IN s-400']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('but not where the clause ends with it', () => {
    expect(told('भारत को दी जा रही है एस-400 की पहली खेप।')).toEqual(['2025-12-04 delivery done IN RU s-400']);
  });
});

describe('who is only defied is no party', () => {
  test.each([
    ['अमेरिका की चेतावनी को नजरअंदाज करते हुए तुर्की और रूस के बीच तीन समझौते हुए।', 'TR RU'],
    ['चीन की आपत्ति को दरकिनार कर भारत और वियतनाम ने रक्षा समझौते पर हस्ताक्षर किए।', 'IN VN'],
    ['अमेरिकी चेतावनियों की परवाह न करते हुए तुर्की ने ईरान से समझौता किया।', 'TR IR'],
    ['अमेरिका की धमकियों के आगे न झुकते हुए भारत और ईरान ने समझौता किया।', 'IN IR'],
  ])('%s', (text, countries) => {
    expect(told(text)).toEqual([`2025-12-04 agreement done ${countries}`]);
  });

  test('unless that is what is told', () => {
    expect(told('अमेरिका ने भारत की आपत्ति को खारिज कर दिया।')).toEqual(['2025-12-04 rejection done US IN']);
  });
});

test('a version has the words that follow, not what it was made from', () => {
  const text = 'एस-300 का नया संस्करण एस-400 रूस में बनता है। यह 2007 से रूस के बेड़े में शामिल है।';
  expect(told(text)).toEqual(['2007 delivery done RU s-400']);
  expect(told('पिनाका का निर्यात संस्करण आर्मेनिया ने 2022 में खरीदा।')).toEqual([
    '2022 procurement done AM IN pinaka',
  ]);
});

describe('since when something holds is no news of the day', () => {
  test.each([
    'विमानों के रिटायर होने के बाद वायुसेना स्क्वाड्रनों की कमी से जूझ रही है।',
    'राष्ट्रपति के इस्तीफा देने के बाद देश संकट झेल रहा है।',
    'युद्ध शुरू होने के बाद से कंपनी घाटे में चल रही है।',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('what befell, after which others are at work, is', () => {
    expect(told('पुल के ढहने के बाद राहत कार्य चल रहा है।')).toEqual(['2025-12-04 accident done']);
  });
});

describe('what a deal will prove to be is no deal to come', () => {
  test.each(['यह करार वायुसेना के लिए मील का पत्थर साबित होगा।', 'यह समझौता दोनों देशों के लिए अहम होगा।'])(
    '%s',
    (text) => {
      expect(told(text)).toEqual([]);
    },
  );
});

describe('what a weapon can do is no event', () => {
  test.each([
    'इससे ब्रह्मोस मिसाइल भी लॉन्च की जा सकती है।',
    'इस ड्रोन से दुश्मन के ठिकानों को निशाना बनाया जा सकता है।',
    'इसे पनडुब्बियों से भी दागा जा सकता है।',
    'एस-400 एक साथ 36 लक्ष्यों पर हमला कर सकता है।',
    'रूस की हाइपरसोनिक मिसाइल किंझल 2000 किमी दूर तक हमला कर सकती है।',
    'ब्रह्मोस को जमीन और समुद्र से दागा जा सकता है।',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test.each([
    ['अमेरिका ईरान पर मिसाइलों से हमला कर सकता है।', '2025-12-04 attack considered US IR'],
    ['आतंकी ड्रोन से हमला कर सकते हैं।', '2025-12-04 attack considered'],
    ['इस मिसाइल का अगले महीने परीक्षण किया जा सकता है।', '2026-01 test considered'],
    ['तेजस जल्द ही नई मिसाइल का परीक्षण कर सकता है।', '2025-12-04 test considered'],
  ])('what someone may do is: %s', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('an attack that was tried in vain is not under consideration', () => {
  expect(told('लीबिया ने सोमवार को चाड पर हमला करने के कई असफल प्रयास किए।')).toEqual([
    '2025-12-01 attack denied LY TD',
  ]);
});

describe('who struck is first in the headline, whose what was struck is the target', () => {
  test.each([
    ['भारतीय वायुसेना ने पाकिस्तान के 11 हवाई अड्डों पर हमला किया।', 'India strikes Pakistan (11 airports)'],
    ['भारतीय सेना द्वारा पाकिस्तान के आतंकी ठिकानों पर हमला किया गया।', 'India strikes Pakistan'],
    [
      'भारत में खुशी है। देश के जवानों ने पाकिस्तान के नौ आतंकी ठिकानों को निशाना बनाया।',
      'India strikes Pakistan (9 sites)',
    ],
    ['रूस ने सोमवार को मिसाइलें दागीं। इस हमले में कीव के छह घर तबाह हुए।', 'Russia carries out attack (6 houses)'],
  ])('%s', (text, title) => {
    expect(read(text).map((one) => one.title.en)).toEqual([title]);
  });
});

describe('what is done as a part of an operation that has a name is told of it', () => {
  test.each([
    'भारत ने ऑपरेशन सिंदूर शुरू किया। इसके तहत पाकिस्तान में नौ ठिकानों को निशाना बनाया गया।',
    'भारत ने ऑपरेशन सिंदूर शुरू किया। इस ऑपरेशन में पाकिस्तान के नौ ठिकानों पर हमला हुआ।',
    'भारत ने ऑपरेशन सिंदूर शुरू किया, जिसके तहत पाकिस्तान के नौ ठिकानों पर हमला किया गया।',
  ])('%s', (text) => {
    expect(told(text)).toEqual(['2025-05-07/2025-05-10 attack done IN PK']);
  });

  test('but not what another did after it', () => {
    expect(
      told('भारत ने ऑपरेशन सिंदूर शुरू किया। पाकिस्तान ने सोमवार को भारत की चौकियों पर गोलाबारी की।'),
    ).toHaveLength(2);
  });
});

test('what will be is of no day gone by that another sentence told', () => {
  const text =
    'रानिल विक्रमसिंघे भारत के दौरे पर हैं। वह इससे पहले मार्च 2019 में भारत आए थे। इस बैठक के बाद दोनों देशों के बीच समझौते पर हस्ताक्षर किए जाने की संभावना है।';
  expect(told(text).at(-1)).toMatch(/^ agreement planned/);
});

describe('hundreds in digits belong to the thousand before them', () => {
  test.each([
    ['भूकंप में 14 हजार 362 लोग घायल हुए।', 14_362],
    ['भूकंप में १० हजार ६८० लोग मारे गए।', 10_680],
  ])('%s', (text, count) => {
    expect(read(text)[0]?.quantities[0]?.value).toBe(count);
  });

  test('in a sum as well, but no year does', () => {
    expect(read('कंपनी ने सोमवार को 5 हजार 500 करोड़ रुपये का करार किया।')[0]?.amounts[0]?.value).toBe(
      55_000_000_000,
    );
    expect(
      read('बाढ़ में 10 हजार 2024 में बेघर हुए। 2024 में बाढ़ आई।')[0]?.quantities.map(({ value }) => value),
    ).not.toContain(12_024);
  });
});

test('what cannot be allowed nobody has refused', () => {
  expect(told('उच्चतम न्यायालय ने कहा कि सुनवाई के बिना कैद की इजाजत नहीं दी जा सकती।')).toEqual([]);
  expect(told('सरकार ने सोमवार को रैली की इजाजत नहीं दी।')).toEqual(['2025-12-01 rejection done IN']);
});

test('a journey by which something gained ground is no meeting', () => {
  expect(told('प्रधानमंत्री मोदी की इस यात्रा से भारत के कारोबार को काफी बढ़ावा मिला है।')).toEqual([]);
});

test('a summit is called by a body that meets no one there', () => {
  const text = '8 दिसंबर को मोदी जी20 शिखर सम्मेलन के अलावा जापान के प्रधानमंत्री के साथ बैठक करेंगे।';
  expect(read(text)[0]?.title.en).not.toMatch(/G20/);
});

test('a line that begins with a postposition goes on with the one before', () => {
  const [event] = read('नई दिल्ली, 3 दिसंबर। उच्चतम न्यायालय\nने हिंसा के मामले में तीन आरोपियों को जमानत दे दी है।');
  expect(event).toMatchObject({ kind: 'decision', actors: [{ name: { en: 'Supreme Court' } }] });
});
