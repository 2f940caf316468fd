import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);
const kinds = (text: string) => read(text).map(({ kind }) => kind);
/** `when kind factuality` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality }) => `${when} ${kind} ${factuality}`);

describe('a noun and its verb tell what kind of act it is', () => {
  test.each([
    ['procurement', 'मिस्र ने 2021 में 30 राफेल अपने नाम किए।'],
    ['procurement', 'कंपनी को सोमवार को 60 पोत बनाने का ठेका हाथ लगा।'],
    ['delivery', 'शिपयार्ड ने सोमवार को पनडुब्बी नौसेना के हवाले कर दी।'],
    ['delivery', 'नौसेना के बेड़े में मंगलवार को एक और फ्रिगेट जुड़ गया।'],
    ['delivery', 'चीन ने मार्च में पाकिस्तान को दो पोत थमाए।'],
    ['delivery', 'रूस से पट्टे पर ली गई पनडुब्बी 2028 में भारत आएगी।'],
    ['test', 'मिसाइल ने मंगलवार को समुद्र में लक्ष्य भेद दिया।'],
    ['test', 'नए प्रोटोटाइप ने सोमवार को बेंगलुरु में उड़ान भरी।'],
    ['attack', 'बदमाशों ने सोमवार को दुकान से दो किलो सोना उड़ा लिया।'],
    ['sanction', 'नियामक ने मंगलवार को बैंक पर दो करोड़ रुपये का दंड ठोका।'],
    ['decision', 'अदालत ने मंगलवार को आरोपी पर दो लाख रुपये का अर्थदंड लगाया।'],
    ['decision', 'विभाग ने उनकी नियुक्ति की अधिसूचना 30 अक्टूबर को निकाली।'],
    ['deployment', 'पुलिस ने सोमवार को सीमा पर चौकसी कड़ी कर दी।'],
    ['deployment', 'जापान 2026 में वहां मिसाइल प्रणाली तैनात करने को राजी हो गया है।'],
    ['ceasefire', 'सेना ने जुलाई में सेनेगल में अपना सैनिक अड्डा खाली किया।'],
    ['ceasefire', 'कोंडागांव में 12 नक्सलियों ने सोमवार को आत्मसमर्पण किया।'],
    ['other', 'ठेकेदार के भाई ने सोमवार को आत्मसमर्पण किया।'],
    ['aid', 'दल ने मंगलवार को बाढ़ में घिरे 30 लोगों को नाव से बाहर निकाला।'],
    ['offer', 'अमेरिका ने फरवरी में भारत के आगे एफ-35 देने का प्रस्ताव बढ़ाया।'],
    ['request', 'यूक्रेन ने मंगलवार को नाटो से मिसाइलें देने की गुहार की।'],
    ['request', 'सांसदों ने सोमवार को सभापति से निलंबन वापस लेने की दरख्वास्त की।'],
    ['accusation', 'एजेंसी ने मंगलवार को मंत्री के विरुद्ध आरोप पत्र पेश कर दिया।'],
    ['rejection', 'हाईकोर्ट ने सोमवार को याचिका निरस्त कर दी।'],
    ['warning', 'ट्रंप ने शनिवार को नाइजीरिया को हमले की घुड़की दी।'],
    ['protest', 'शुक्रवार को लाखों मजदूर काम छोड़कर सड़कों पर निकल आए।'],
    ['accident', 'मंगलवार को एक चार मंजिला मकान जमींदोज हो गया।'],
    ['visit', 'टोक्यो ने अपने राजनयिक को सोमवार को बीजिंग भेजा।'],
    ['meeting', 'किम ने सितंबर में पुतिन के साथ मंच साझा किया।'],
    ['attack', 'उग्रवादियों ने सोमवार को गश्ती दल का रास्ता काटा।'],
    ['delivery', 'बांग्लादेश की नौसेना में 2017 में दो चीनी पनडुब्बियां आईं।'],
    ['accident', 'रॉकेट सोमवार को रास्ते से भटक गया।'],
    ['accident', 'मेले में मची भगदड़ ने सोमवार को 11 जिंदगियां छीन लीं।'],
    ['visit', 'वह जनवरी में इलाज कराने लंदन चली गईं।'],
    ['decision', 'सरकार ने मंगलवार को एक सदस्यीय आयोग बिठाया।'],
    ['decision', 'सजा निलंबित करने के आदेश पर सुप्रीम कोर्ट ने सोमवार को रोक लगा दी।'],
    ['sanction', 'रूस ने बुधवार को दो राजनयिकों को अवांछित घोषित कर दिया।'],
    ['rejection', 'हंगरी ने बुधवार को नए प्रतिबंध पैकेज पर वीटो लगा दिया।'],
    ['agreement', 'दोनों देशों ने मंगलवार को व्यापार समझौते का ऐलान किया।'],
    ['ceasefire', 'दोनों देशों ने 5 फरवरी को 314 युद्धबंदियों की अदला-बदली की।'],
    ['accident', 'इस विषाणु ने 2018 में 17 लोगों की जान ली।'],
    ['aid', 'ऑस्ट्रेलिया से टीके की 20 खुराकें सोमवार को पहुंचीं।'],
    ['attack', 'सोमवार को एक आईईडी धमाके में दो जवान जख्मी हुए।'],
    ['test', 'उत्तर कोरिया ने सोमवार को नई मिसाइल दागी।'],
    ['attack', 'ईरान ने सोमवार को इजराइल की ओर मिसाइल दागी।'],
    ['protest', 'हजारों लोगों ने सोमवार को बजट का विरोध किया।'],
    ['other', 'मंत्री सोमवार को मंच पर फिसल गए।'],
    ['other', 'टीम ने सोमवार को खिताब अपने नाम किया।'],
    ['other', 'पुलिस ने सोमवार को आरोपी को परिजनों के हवाले कर दिया।'],
  ])('%s: “%s”', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test('who is charged with something has not done it by that', () => {
    expect(kinds('कंपनी पर 2018 से 2021 तक दाम बढ़ाने का आरोप था।')).toEqual(['accusation']);
  });
});

describe('an entry of a chronology', () => {
  const entry = (text: string) => told(`1 मई 2023: बैठक हुई।\n${text}`).at(-1);

  test.each([
    ['12 मई 2023: जैसलमेर में तेजस दुर्घटनाग्रस्त, पायलट सुरक्षित।', '2023-05-12 accident done'],
    ['14 मई 2023: जमानत याचिका खारिज।', '2023-05-14 rejection done'],
    ['2 जून 2023: विधेयक लोकसभा से पारित।', '2023-06-02 decision done'],
    ['5 जून 2023: सुप्रीम कोर्ट का पुलिस को नोटिस।', '2023-06-05 decision done'],
    ['9 जून 2023: दिल्ली में किसानों का धरना।', '2023-06-09 protest done'],
    ['11 जून 2023: हाईकोर्ट का रिपोर्ट भेजने का निर्देश।', '2023-06-11 decision done'],
  ])('leaves out the light verb of its noun: “%s”', (text, event) => {
    expect(entry(text)).toBe(event);
  });

  test('tells nothing by a noun that another stands behind', () => {
    expect(entry('12 मई 2023: धरना स्थल पर सन्नाटा।')).toBe('2023-05-12 other done');
  });
});

describe('the year that a paper is for', () => {
  test.each([
    ['वित्त मंत्री ने मंगलवार को वित्त वर्ष 2026-27 का बजट पेश किया।', '2025-12-02 decision done'],
    ['The finance minister presented the 2026-27 budget on Tuesday.', '2025-12-02 decision done'],
  ])('is no day on which it was brought in: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

describe('what is to be held from a day to a day', () => {
  test.each([
    ['मेला 3 जनवरी से 15 फरवरी तक चलेगा।', '2026-01-03/2026-02-15 other planned'],
    ['The exhibition will run from 5 January to 20 March.', '2026-01-05/2026-03-20 other planned'],
  ])('is an event, however long: “%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });

  test('is none where something only ends with it', () => {
    expect(told('मेला 15 फरवरी तक चलेगा।')).toEqual([]);
  });
});

describe('who was to go somewhere for something and did not', () => {
  test.each([
    ['तारिक रहमान मंगलवार को सम्मेलन में भाग लेने दिल्ली नहीं जा सके।', '2025-12-02 visit denied'],
    ['विदेश मंत्री मंगलवार को मुलाकात के लिए बीजिंग नहीं गए।', '2025-12-02 meeting denied'],
    ['मंत्री मंगलवार को सम्मेलन में भाग लेने दिल्ली गए।', '2025-12-02 visit done'],
  ])('“%s”', (text, event) => {
    expect(told(text)).toEqual([event]);
  });
});

test('a leader is known by one name alone', () => {
  const [event] = read('मोदी और शी ने अक्टूबर 2024 में बैठक की थी।');
  expect(event?.countries).toEqual(['IN', 'CN']);
});

describe('what leads to something else', () => {
  test.each([
    ['भारत शुल्क मंगलवार को घटाकर 10 फीसदी करेगा।', ['2025-12-09 decision planned']],
    ['भारत ने शुल्क मंगलवार को घटाकर 10 फीसदी कर दिया।', ['2025-12-02 decision done']],
    ['सेना मंगलवार को हमला कर शहर वापस लेगी।', ['2025-12-09 attack planned']],
  ])('is as sure as that: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

test('what is done without a cause has been done', () => {
  expect(told('सेना ने रविवार को बिना उकसावे के गोलियां चलाईं।')).toEqual(['2025-11-30 attack done']);
  expect(told('सेना ने रविवार को बिना गोलियां चलाए इलाका छोड़ दिया।')).not.toContain('2025-11-30 attack done');
});

test('a court says what it says on its day', () => {
  expect(told('अदालत ने 7 नवंबर को कहा कि पायलट को दोषी नहीं ठहराया जा सकता।')).toEqual([
    '2025-11-07 statement done',
  ]);
  expect(told('सूत्र ने 7 नवंबर को कहा कि सब ठीक है।')).toEqual([]);
});

test('a deal that was settled is over, a meeting that was is to come', () => {
  expect(told('भारत ने जनवरी में फ्रांस से मिसाइलें खरीदने का सौदा तय किया।')).toEqual(['2025-01 procurement done']);
  expect(told('बैठक 5 जनवरी को तय की गई।')).toEqual(['2026-01-05 decision planned']);
});

describe('an exchange of prisoners', () => {
  test.each([
    ['दोनों देश शुक्रवार को युद्धबंदियों की अदला-बदली करेंगे।', ['2025-12-05 ceasefire planned']],
    ['दोनों देशों ने मंगलवार को युद्धबंदियों की अदला-बदली से इनकार किया।', ['2025-12-02 rejection done']],
  ])('is none before it has come about: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('how a deal stands is not that it was made', () => {
  test.each([
    ['दोनों देशों के बीच एस-400 सौदा अब भी अटका हुआ है।', ['2025-12-04 procurement considered']],
    ['राफेल का करार अभी फंसा हुआ है।', ['2025-12-04 procurement considered']],
    ['मंत्रालय ने साफ किया कि कोई नया सौदा नहीं हुआ है।', ['2025-12-04 procurement denied']],
    ['भारत और रूस के बीच एस-400 का सौदा 2018 में हुआ।', ['2018 procurement done']],
    ['10 दिसंबर: दोनों देशों के बीच करार पर दस्तखत संभव।', ['2025-12-10 agreement considered']],
    ['दिसंबर में समझौता संभव है।', ['2025-12 agreement considered']],
    ['बैठक के बाद ही समझौता संभव हुआ।', ['2025-12-04 agreement done']],
    ['अमेरिका और ईरान के बीच बातचीत सोमवार को टूट गई।', ['2025-12-01 other done']],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events);
  });
});

describe('what becomes of a duty, a deal or a lease', () => {
  test.each([
    ['decision', '9 नवंबर: शुल्क पर 90 दिन की रोक।'],
    ['sanction', '27 अगस्त: कुल 50 प्रतिशत शुल्क प्रभावी।'],
    ['procurement', 'तेल कंपनियों ने सोमवार को 22 लाख टन गैस आयात का सौदा किया।'],
    ['procurement', 'पट्टे का मूल अनुबंध मार्च 2019 में हुआ था।'],
    ['agreement', 'जमीन के पट्टे का अनुबंध मार्च 2019 में हुआ था।'],
    ['agreement', 'समझौते का पहला चरण मार्च में पूरा हुआ।'],
    ['other', 'परियोजना का पहला चरण मार्च में पूरा हुआ।'],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text)).toEqual([kind]);
  });
});

describe('whoever answers a charge does so, whatever was charged', () => {
  test.each([
    [
      'कंधार प्रशासन ने आरोप लगाया कि पाकिस्तानी फौज ने मोर्टार दागे, वहीं इस्लामाबाद ने तालिबान पर दोष मढ़ा।',
      'accusation done',
    ],
    ['कांग्रेस ने आरोप लगाया कि नेता को रोका गया, जबकि सरकार ने इसे बेबुनियाद बताया।', 'rejection done'],
    ['विपक्ष ने आरोप लगाया कि सरकार ने ठेका बांटा, जबकि उसने 2019 में 36 राफेल खरीदे।', 'procurement reported'],
    ['Kabul alleged that troops fired first, while Islamabad accused the Taliban.', 'accusation done'],
  ])('%s', (text, event) => {
    expect(told(text).at(-1)).toMatch(event);
  });
});

describe('who signs the law that was passed decides', () => {
  test.each([
    ['decision', 'संसद ने सोमवार को संशोधन पारित किया। राष्ट्रपति ने इस पर दस्तखत कर दिए।'],
    ['decision', 'Parliament passed the amendment on Monday. The president signed it on Tuesday.'],
    ['agreement', 'मंत्रियों ने सोमवार को बैठक की। उन्होंने मंगलवार को समझौते पर हस्ताक्षर किए।'],
  ])('%s: %s', (kind, text) => {
    expect(kinds(text).at(-1)).toBe(kind);
  });

  test('the charge, not the thing told before it, is what one refutes', () => {
    const text =
      '70,000 एके-203 राइफलें इसी महीने सेना को दी जाएंगी। कांग्रेस ने आरोप लगाया कि नेता को रोका गया, जबकि सरकार ने इसे बेबुनियाद बताया।';
    expect(read(text).at(-1)).toMatchObject({ kind: 'rejection', systems: [] });
  });
});
