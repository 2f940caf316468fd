import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const eventsOf = (text: string) =>
  extract({ id: 'report', text, lang: null, dateline: '2026-03-18' }, lexicon);
const countries = (text: string): string => [...(eventsOf(text).at(-1)?.countries ?? [])].sort().join(' ');
const systems = (text: string): string => [...(eventsOf(text).at(-1)?.systems ?? [])].sort().join(' ');

describe('the states of the last event of a Hindi text', () => {
  test.each([
    ['पेरू ने सोमवार को नौकाओं का करार किया। भारत की कंपनी के साथ एक करार फरवरी में हुआ था।', 'IN PE'],
    ['चिली ने सोमवार को फ्रांस से ट्रक खरीदे। इटली से 12 हेलीकॉप्टर मई में खरीदे जाएंगे।', 'CL IT'],
    ['केन्या के राष्ट्रपति ने कहा कि वह युगांडा के सामान पर सोमवार से शुल्क लगाएगा।', 'KE UG'],
    ['यूरोपीय संघ ने कहा कि वह सोमवार को ईरान पर प्रतिबंध लगाएगा।', 'IR'],
    ['केंद्रीय इस्पात मंत्री ने सोमवार को ओमान के व्यापार मंत्री से मुलाकात की।', 'IN OM'],
    ['वायुसेना ने सोमवार को स्पेन की एयरबस से 12 विमान खरीदे।', 'ES IN'],
    ['तुर्की के रक्षा मंत्रालय ने सीरिया को चेताया। रक्षा मंत्रालय ने सोमवार को अभ्यास रद्द किया।', 'TR'],
    ['रूस के यूक्रेन पर हमले के बाद फिनलैंड ने मार्च में अमेरिका से टैंक खरीदे।', 'FI US'],
    ['चीन की आपत्ति के बावजूद नेपाल ने सोमवार को भारत से समझौता किया।', 'IN NP'],
    ['रूस और यूक्रेन के युद्ध के बीच स्पेन ने सोमवार को यूक्रेन को मिसाइलें दीं।', 'ES UA'],
    ['अमेरिका ने सोमवार को जकार्ता को 24 विमान बेचने की मंजूरी दी।', 'ID US'],
    ['आर्मेनिया को सोमवार को भारत से ईरान के रास्ते तोपें मिलीं।', 'AM IN'],
    ['चिली के मंत्री ने सोमवार को कोरियाई दूत से मुलाकात की।', 'CL KR'],
    ['दक्षिण अमेरिकी देश चिली ने सोमवार को इटली से 12 ट्रक खरीदे।', 'CL IT'],
    ['फ्रेंच गयाना में सोमवार को रॉकेट गिरा।', 'GF'],
    ['तंजानिया के राष्ट्रपति ने सोमवार को मॉस्को का दौरा किया।', 'RU TZ'],
    ['चिली ने सोमवार को बैठक की। लीमा अब मंगलवार को बैठक करेगा।', 'PE'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। सुप्रीम कोर्ट ने सोमवार को याचिका खारिज की।', 'BD'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। नौसेना ने सोमवार को अभ्यास किया।', 'BD'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। जापान सोमवार को कर्ज देगा।', 'BD JP'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। सेना प्रमुख ने सोमवार को टोक्यो में मंत्री से मुलाकात की।', 'BD JP'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। सरकार ने सोमवार को नेपाल से बिजली मांगी।', 'BD NP'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। तुर्किये ने सोमवार को 12 बायरकतार टीबी2 ड्रोन बेचे।', 'BD TR'],
    ['ढाका। बांग्लादेश ने रविवार को चुनाव कराए। इटली ने सोमवार को दो हेलीकॉप्टर सौंपे।', 'BD IT'],
    [
      'ढाका। बांग्लादेश और जापान ने रविवार को करार किया। चीन ने आपत्ति की। अदालत ने सोमवार को तीन लोगों को रिहा किया।',
      'BD',
    ],
    ['लखनऊ। भारत में चुनाव रविवार को हुए। मुख्यमंत्री सुरेश राणा सोमवार को ब्राजील जाएंगे।', 'BR IN'],
    ['अमेरिका में सुप्रीम कोर्ट ने सोमवार को शुल्क रद्द किए।', 'US'],
    ['थाईलैंड ने रविवार को कंबोडिया पर हमला किया। कंबोडिया ने सोमवार को 20 रॉकेट दागे।', 'KH TH'],
    ['वायुसेना ने सोमवार को 12 टन दवाएं नैरोबी भेजीं।', 'IN KE'],
    ['नई दिल्ली। रूस के राष्ट्रपति पुतिन सोमवार को दिल्ली पहुंचे। शिखर सम्मेलन शुक्रवार को होगा।', 'IN RU'],
    ['भारत और रूस के बीच 2000 में साझेदारी हुई। सोची में 2018 में बैठक हुई। अक्टूबर में करार हुआ।', 'IN RU'],
    ['भारत और रूस के बीच 2000 में साझेदारी हुई। सोची में 2018 में बैठक हुई और अक्टूबर में एस-400 का करार हुआ।', 'IN RU'],
    ['पेरू के विमान ने सोमवार को 9 टन सामग्री ओस्लो पहुंचाई।', 'NO PE'],
  ])('%s', (text, codes) => {
    expect(countries(text)).toBe(codes);
  });
});

describe('the states of the last event of an English text', () => {
  test.each([
    [
      'Taiwan wants more from the United States. Chinese forces fired missiles over Taiwan in August. The first 38 Abrams tanks landed in January.',
      'TW US',
    ],
    ['Oslo bought six tanks on Monday and delivered two launchers to Kyiv on Tuesday.', 'NO UA'],
    [
      "Sudan's army took a town. Egypt and Chad will host talks on Friday. The army rejected the plan on Monday.",
      'SD',
    ],
    [
      "Romania bought tanks from South Korea in 2024 amid a build-up after Russia's invasion of Ukraine.",
      'KR RO',
    ],
    ['Japan on Monday approved a budget to deter China and North Korea.', 'JP'],
    ['Despite American warnings, Iraq ordered tanks from Russia on Monday.', 'IQ RU'],
    ['Peru bought ten trucks from Italy on Monday, and last week it signed a letter with Paris.', 'FR PE'],
    ['Chad received tanks from India via Sudan on Monday.', 'IN TD'],
    ['A drone show about the Korean Peninsula opened on Monday.', ''],
    ['Iraq ordered 12 JF-17s on Monday.', 'IQ PK'],
    ['The Supreme Court of Ghana lifted the ban on Monday.', 'GH'],
    ['The Supreme Court of Victoria lifted the ban on Monday.', ''],
    ['The Supreme Court of India lifted the ban on Monday.', 'IN'],
    ['Chad, a neighbour of Niger, ordered tanks from Russia on Monday.', 'RU TD'],
    ["China's rival Japan launched a satellite on Monday.", 'JP'],
    [
      'NAIROBI - Kenya held a vote. Kenya met Uganda. Kampala, which bought tanks from Russia on Monday, stayed away.',
      'RU UG',
    ],
    ['A bridge collapsed in Ohio on Monday.', 'US'],
    ['French Guiana hosted a summit on Monday.', 'GF'],
    ['South American leaders met in Lima on Monday.', 'PE'],
    [
      'TUNIS - Tunisia held a vote. Chad and Niger sent observers on Sunday.\nThe navy seized a boat on Monday.',
      'TN',
    ],
    [
      'TUNIS - Tunisia held a vote. Chad and Niger sent observers on Sunday. The police arrested a Libyan spy on Monday.',
      'LY TN',
    ],
    [
      'TUNIS - Tunisia and Italy spoke. Rome and Paris met. The Senate ratified a treaty with Ghana on Monday.',
      'GH TN',
    ],
    [
      'President Donald Trump spoke. In Ghana, police arrested the son of a former president on Monday.',
      'GH',
    ],
    [
      'SEOUL - South Korea held a vote. Chad, Mali and Peru met. Ghana and Togo met. Oman, Niger and Fiji met. Jakarta agreed to pay for the KF-21 on Monday.',
      'ID KR',
    ],
    ['TUNIS - Tunisia held a vote. Italy delivered two patrol boats on Monday.', 'IT TN'],
    ['Qatar ordered 12 Eurofighters on Monday.', 'QA'],
  ])('%s', (text, codes) => {
    expect(countries(text)).toBe(codes);
  });

  test('what a state bought from many is not its deal with one', () => {
    const text =
      'Egypt ordered 30 Rafale jets from France. It has been buying arms from Italy, Germany and Russia, the institute said.';
    expect([...(eventsOf(text)[0]?.countries ?? [])].sort()).toEqual(['EG', 'FR']);
  });
});

describe('the systems of the last event', () => {
  test.each([
    ['Harpoon coastal batteries, approved in October 2020, began arriving this year.', 'harpoon'],
    ['Norway approved arms sales to Kyiv on Monday. The package covers 12 HIMARS launchers.', 'himars'],
    ['Thailand ordered four Gripens on Monday.', 'gripen'],
    ['Chile ordered two P-8Is on Monday.', 'p-8i'],
    ['चिली के राफेलों ने सोमवार को उड़ान भरी।', 'rafale'],
    ['North Korea showed the Hwasong-20 on Monday.', 'hwasong-20'],
    ['चीन ने सोमवार को डीएफ-61 मिसाइल दागी।', 'df-61'],
    ['Germany sold Chile 40 Leopard 1 tanks on Monday.', 'leopard-1'],
    ['Peru won 3.4 billion dollars in aid. Chile handed over 12 FA-50 jets on Monday.', 'fa-50'],
    ['Peru showed the 12 Gripen jets that the ministry ordered on Monday.', 'gripen'],
    ['Sweden sold Brazil 36 Gripen fighters, of which 12 were inducted by May.', 'gripen'],
    ['Peru got ATACMS missiles in March. Peru used them to strike an airfield in Chile on Monday.', 'atacms'],
    ['Oman flew Eurofighters over Muscat. Two Typhoons crashed on Monday.', 'eurofighter'],
    ['आर्मेनिया को सोमवार को आकाश-1एस मिली।', 'akash'],
    ['Sweden sold Brazil 36 Gripen fighters. Peru picked the same fighter on Monday.', 'gripen'],
    ['Peru picked the Gripen over the Rafale and the F-16 on Monday.', 'gripen'],
    ['Peru bought the Gripen instead of American F-16 jets on Monday.', 'gripen'],
    [
      'Indonesia ordered six Rafales in 2022. Italy delivered the first of two frigates to Jakarta on Monday.',
      '',
    ],
    ['Washington imposed sanctions on Ankara over the S-400 on Monday.', 's-400'],
    ['अंकारा ने सोमवार को दूसरा मिलगेम युद्धपोत सौंपा।', 'milgem'],
    ['Chile has 40 Gripen jets. An order for 12 of the fighters was placed on Monday.', 'gripen'],
    ['Peru has two FREMM frigates. Lima ordered four of the ships on Monday.', 'fremm'],
    ['चिली के पास राफेल विमान हैं। पेरू सोमवार को यही विमान खरीदेगा।', 'rafale'],
    ['चिली के पास पैट्रियट प्रणाली है। पेरू ने सोमवार को दस और प्रणालियां खरीदीं।', 'patriot'],
    ['अमेरिका ने शनिवार को पेरू को सी-130 विमान देने की पेशकश की। पेरू ने सोमवार को उसे ठुकरा दिया।', 'c-130j'],
    ['पेरू ने सोमवार को राफेल और एफ-16 के बजाय ग्रिपेन विमान खरीदे।', 'gripen'],
    ['पोलैंड ने सोमवार को 218 चुनमू लॉन्चर और 54 के9 तोपें खरीदीं।', 'chunmoo k9-vajra'],
    ['जर्मनी ने सोमवार को टाइप-212 पनडुब्बी नॉर्वे को सौंपी।', 'type-212'],
  ])('%s', (text, ids) => {
    expect(systems(text)).toBe(ids);
  });
});

test('a sum in the sentence that opens with the deal is the price of the deal told before', () => {
  const [deal, delivery] = eventsOf(
    'मिस्र ने सोमवार को फ्रांस से विमान खरीदने का करार किया। करार 1.4 अरब यूरो का है और पहला विमान 2028 में मिलेगा।',
  );
  expect(deal?.amounts).toEqual([{ value: 1_400_000_000, currency: 'EUR' }]);
  expect(delivery?.amounts).toEqual([]);
});

test('crowns that are paid crown no one', () => {
  const events = eventsOf('Norway will give Ukraine 7 billion Norwegian crowns this year.');
  expect(events.map(({ kind, amounts }) => [kind, amounts])).toEqual([
    ['aid', [{ value: 7_000_000_000, currency: 'NOK' }]],
  ]);
});

test('banks, refineries and judges are counted', () => {
  const counts = (text: string) =>
    eventsOf(text)
      .at(-1)
      ?.quantities.map(({ value, unit }) => `${value} ${unit.en}`);
  expect(counts('ब्रिटेन ने सोमवार को रूस के तीन बैंकों और दो रिफाइनरियों पर प्रतिबंध लगाए।')).toEqual([
    '3 banks',
    '2 refineries',
  ]);
  expect(counts('Washington imposed sanctions on four judges on Monday.')).toEqual(['4 judges']);
});

test.each([
  ['2017 में एस-400 खरीदने वाले तुर्किये को जुलाई 2019 में एफ-35 कार्यक्रम से बाहर कर दिया गया।', 'f-35'],
  ['एस-400 खरीद चुके तुर्किये ने सोमवार को यूरोफाइटर का करार किया।', 'eurofighter'],
  ['एस-400 से लैस रेजिमेंट ने सोमवार को आकाश मिसाइल दागी।', 'akash'],
  ['एस-400 खरीदने वाले तुर्किये पर सोमवार को प्रतिबंध लगाए गए।', 's-400'],
  ['Spain scrapped plans for F-35s on Monday. It will order a European fighter instead.', ''],
  ['Spain scrapped plans for F-35s on Monday. It will order the fighter later.', 'f-35'],
  // In any form of the words that it needs.
  ['सेना ने सोमवार को 156 प्रचंड हेलिकॉप्टरों का करार किया।', 'prachand'],
  ['सोमवार को एमक्यू-9 गिरा दिया गया।', 'mq-9b'],
  ['इस आकाश मिसाइल प्रणाली का जुलाई में परीक्षण हुआ। इसके लिए मार्च में 2,900 करोड़ रुपये का करार हुआ था।', 'akash'],
  ['लड़ाकू विमान कान ने सोमवार को उड़ान भरी।', 'kaan'],
  // One of those that were ordered, those that were told of, and so many told on in the next sentence.
  ['Canberra ordered 200 Tomahawks in May and test-fired the first from a ship in June.', 'tomahawk'],
  ['ऑस्ट्रेलिया ने मई में 200 टॉमहॉक मिसाइलों का ऑर्डर दिया और जून में पहली दागी।', 'tomahawk'],
  ['जापान ने मई में अमेरिका को पैट्रियट मिसाइलें देने की मंजूरी दी और जून में उन्हें भेज दिया।', 'patriot'],
  ['Danish F-16s landed in Ukraine in May, and Dutch ones followed in June.', 'f-16'],
  ['Taiwan has 108 Abrams tanks. The island had ordered them in 2019.', 'abrams'],
  ['मोरक्को को मई में छह अपाचे मिले। हेलिकॉप्टर की दूसरी खेप जून में आई।', 'apache'],
  ['रेजिमेंट ने सोमवार को तोपें धनुष और के-9 वज्र दागीं।', 'dhanush-gun k9-vajra'],
  ['एक पनडुब्बी ने सोमवार को इस्फहान पर 30 टॉमहॉक दागीं।', 'tomahawk'],
])('what the last event is of: %s', (text, ids) => {
  expect(systems(text)).toBe(ids);
});

describe('which act a sum is of', () => {
  test.each([
    [
      'The cabinet cleared a road plan on Monday, and a contract worth Rs 1,240 crore was signed for a bridge.',
      ['', '12400000000'],
    ],
    ['Berlin delivered two batteries in May and pledged €400 million in June.', ['', '400000000']],
    [
      'India and Japan signed an agreement on Monday under which Japan will invest 10 trillion yen.',
      ['10000000000000'],
    ],
    ['भारत और जापान में सोमवार को समझौता हुआ, जिसके तहत जापान 10 लाख करोड़ येन लगाएगा।', ['10000000000000']],
  ])('%s', (text, sums) => {
    expect(eventsOf(text).map(({ amounts }) => amounts.map(({ value }) => value).join())).toEqual(sums);
  });
});

test('the toll of what help is sent for is no count of the help', () => {
  const [aid] = eventsOf('मरने वालों की संख्या 41 पहुंची, सरकार ने परिजनों को चार-चार लाख रुपये देने की घोषणा की।');
  expect(aid?.kind).toBe('aid');
  expect(aid?.quantities).toEqual([]);
});

test('what is sent or lent without saying where to is delivered', () => {
  const kinds = (text: string) => eventsOf(text).map(({ kind }) => kind);
  expect(kinds('Sweden lent Ukraine 14 Gripens in May.')).toEqual(['delivery']);
  expect(kinds('Paris sent Kyiv six Mirage 2000s in May.')).toEqual(['delivery']);
  expect(kinds('The US sent B-2 bombers to Diego Garcia in May.')).toEqual(['deployment']);
});

test('once the state of a report acts again, no dealer told before is meant', () => {
  const story = 'नई दिल्ली, 10 मार्च। ब्राजील ने सोमवार को यूरोपीय प्रणाली चुनी।';
  const deal = 'रूस से एस-400 की पांच रेजिमेंट का सौदा अक्टूबर 2018 में हुआ था।';
  expect(countries(`${story} ${deal}`)).toBe('BR RU');
  expect(countries(`${story} वायुसेना ने रविवार को भारत में अभ्यास किया। ${deal}`)).toBe('IN RU');
});

test('what one only wants is no count of what one got', () => {
  const [delivery] = eventsOf('नौसेना को आखिरी पी-8आई 2022 में मिला और वह ऐसे छह विमान और चाहती है।');
  expect(delivery?.quantities).toEqual([]);
});
