import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const last = (text: string) =>
  extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).at(-1);
const first = (text: string) =>
  extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon).at(0);

describe('who else takes part in what is told', () => {
  test.each([
    ['ताइवान ने सोमवार को आरोप लगाया कि चीनी नौकाओं ने केबल काटी।', ['CN', 'TW']],
    ['Taiwan alleged on Monday that Chinese boats had cut a cable.', ['CN', 'TW']],
    ['ताइवान ने सोमवार को आरोप लगाया कि मछुआरों ने केबल काटी।', ['TW']],
  ])('in the charge %s', (text, countries) => {
    expect([...(first(text)?.countries ?? [])].sort()).toEqual(countries);
  });

  test('the buyer where only the seller is told', () => {
    const text =
      'भारत में रक्षा खरीद परिषद ने सोमवार को योजना मंजूर की। भारत की नौसेना को ताकत मिलेगी। वहीं अमेरिका से छह ड्रोन खरीदे जाएंगे।';
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(['IN', 'US']);
  });

  test('home, where whose offer was refused is told alone', () => {
    const text =
      'नई दिल्ली। रक्षा मंत्रालय ने सोमवार को बोलियां मांगीं। स्पेन की कंपनी का प्रस्ताव मंगलवार को खारिज कर दिया गया।';
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(['ES', 'IN']);
  });
});

describe('home, whose government or army acts', () => {
  test.each([
    ['भारत ने 2021 में निविदा जारी की। पिछले महीने सरकार ने स्पेन की बोली खारिज कर दी।', ['ES', 'IN']],
    ['भारत ने 2021 में निविदा जारी की। स्पेन की बोली को रक्षा मंत्रालय ने खारिज कर दिया।', ['ES', 'IN']],
    ['भारत ने 2021 में निविदा जारी की। फ्रांस पीछे हट गया। पिछले महीने फ्रांस की सरकार ने स्पेन से बात की।', ['ES', 'FR']],
  ])('is told with whom it deals: %s', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

describe('what takes two, told with one of them', () => {
  const news = 'नई दिल्ली। प्रधानमंत्री ने 2004 में शपथ ली। केंद्र सरकार ने कानून बनाया।';
  test.each([
    [`${news} अक्टूबर 2008 में अमेरिका के साथ समझौते पर हस्ताक्षर हुए।`, ['IN', 'US']],
    [`${news} अक्टूबर 2008 में अमेरिका ने जापान के साथ समझौते पर हस्ताक्षर किए।`, ['JP', 'US']],
  ])('is home’s, where the report is: %s', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

test('what a report of elsewhere tells by itself is of its own state', () => {
  const text =
    'कोलंबो, 11 नवंबर (एपी) आईसीसी ने शुक्रवार को श्रीलंका क्रिकेट की सदस्यता निलंबित कर दी। संसद ने गुरुवार को प्रस्ताव पारित किया। जनवरी में श्रीलंका में होने वाला विश्व कप दक्षिण अफ्रीका को सौंपा जा सकता है। बोर्ड के अध्यक्ष शम्मी सिल्वा ने सरकारी दखल का आरोप लगाया है।';
  expect(last(text)?.countries).toEqual(['LK']);
});

describe('from whom was bought what one is punished for', () => {
  test.each([
    ['अमेरिका ने 2019 में रूस से एस-400 खरीदने पर तुर्किये को एफ-35 कार्यक्रम से निकाल दिया था।', ['TR', 'US']],
    ['ट्रंप ने रूस से तेल खरीदने के कारण सोमवार को भारत पर शुल्क लगाया।', ['IN', 'US']],
    ['भारत ने सोमवार को रूस से तेल खरीदने पर रोक लगाई।', ['IN', 'RU']],
  ])('takes no part: %s', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

describe('a report on two that trade', () => {
  const news =
    'भारत-फ्रांस: रक्षा रिश्तों का सफर\n\nसितंबर 2016 में दोनों देशों ने 36 राफेल के लिए 7.87 अरब यूरो का करार किया।';
  test('has the other one in a charge over their deal, and its goods in what is refused then', () => {
    const text = `${news} कांग्रेस ने 2018 में सौदे में घोटाले का आरोप लगाया, लेकिन सुप्रीम कोर्ट ने जांच की मांग खारिज कर दी।`;
    const found = extract({ id: 'report', text, lang: null, dateline: '2025-03-19' }, lexicon);
    const [charge, refusal] = [found.at(-2), found.at(-1)];
    expect([charge?.kind, [...(charge?.countries ?? [])].sort(), charge?.systems]).toEqual([
      'accusation',
      ['FR', 'IN'],
      ['rafale'],
    ]);
    expect([refusal?.kind, refusal?.systems]).toEqual(['rejection', ['rafale']]);
  });
});

describe('who is condemned', () => {
  test.each([
    ['रूस ने शनिवार को यूक्रेन पर हमला किया। फ्रांस ने हमले की निंदा की।', ['FR', 'RU']],
    ['उत्तर कोरिया ने सोमवार को मिसाइल दागी। जापान ने परीक्षण की कड़ी निंदा की।', ['JP', 'KP']],
    ['रूस ने शनिवार को यूक्रेन पर हमला किया। फ्रांस ने हमास के हमले की निंदा की।', ['FR', 'PS']],
  ])('is whose deed was told before: %s', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

test('a board of directors is none of them by name', () => {
  const actors = (text: string) => first(text)?.actors.map(({ name }) => name.en);
  expect(actors('निदेशक मंडल ने मंगलवार को बैठक बुलाई।')).toEqual([]);
  expect(actors('निदेशक सुनील मंडल ने मंगलवार को बैठक बुलाई।')).toEqual(['Sunil Mandal']);
});

describe('a name of a country', () => {
  test.each([
    ['ब्रिटेन के विदेश मंत्री डेविड कैमरून ने सोमवार को चेतावनी दी।', ['GB']],
    ['नाइजर ने सोमवार को कनाडा के राजदूत कैमरून मैके को तलब किया।', ['CA', 'NE']],
    ['पेरू ने सोमवार को बीजिंग के सामने चिंता जताई।', ['CN', 'PE']],
    ['मोगादिशू में सोमवार को धमाके में नौ लोग मारे गए।', ['SO']],
    ['किवू में सोमवार को विद्रोहियों ने दो गांवों पर हमला किया।', ['CD']],
    ['बमाको में धमाका हुआ। माली के सैनिकों ने सोमवार को एक बागी को मार गिराया।', ['ML']],
    ['बाग में धमाका हुआ। माली के बेटे ने सोमवार को एक चोर को पकड़ा।', []],
    ['सोमवार को लागोस और अक्रा के बंदरगाह घंटों बंद रहे।', ['GH', 'NG']],
    ['पेरू की टीम सोमवार को सैंटियागो उतरी।', ['CL', 'PE']],
    ['ओमान ने सोमवार को गाजा के लिए 90 ट्रक राहत सामग्री भेजी।', ['OM', 'PS']],
    ['जॉर्जिया के विपक्ष ने सोमवार को बजट की निंदा की।', ['GE']],
    ['टोगो ने सोमवार को बेनिन के साथ नहीं, बल्कि घाना के साथ करार पर हस्ताक्षर किए।', ['GH', 'TG']],
    ['बेनिन के बजाय टोगो ने सोमवार को करार पर हस्ताक्षर किए।', ['TG']],
    ['मंत्रियों ने सोमवार को रोम में बैठक की।', ['IT']],
    ['केंद्र ने सोमवार को खिलौनों पर रोक लगाई।', ['IN']],
    ['पीएम2.5 बढ़ने पर सोमवार को कराची में स्कूल बंद किए गए।', ['PK']],
    ['चेक सरकार ने सोमवार को नहर को मंजूरी दी।', ['CZ']],
    ['दोहा ने सोमवार को माली के राजदूत को तलब किया।', ['ML', 'QA']],
    ['पेरू और चिली ने सोमवार को टोगो पर आरोप लगाया, जिसे टोगो ने खारिज कर दिया।', ['CL', 'PE', 'TG']],
    ['घाना के मंत्री ने सोमवार को टोक्यो आकर समझौते पर हस्ताक्षर किए।', ['GH', 'JP']],
  ])('takes part where it is one: “%s”', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

describe('an office without its state or a name', () => {
  test.each([
    ['रक्षा मंत्री ने सोमवार को जापान के रक्षा मंत्री से मुलाकात की।', ['IN', 'JP']],
    ['भारत ने पेरू से करार किया। नौसेना प्रमुख 5 अप्रैल को हैम्बर्ग का दौरा करेंगे।', ['DE', 'IN']],
    ['पेरू ने चिली से करार किया। विदेश मंत्री ने सोमवार को जापान का दौरा किया।', ['JP']],
    ['पेरू के विदेश मंत्री ने सोमवार को जापान का दौरा किया।', ['JP', 'PE']],
    ['चाड में भूकंप आया। सेना ने सोमवार को सीमाएं बंद कर दीं।', ['TD']],
    ['भारत ने दूतावास बंद किया। चाड में सेना ने सोमवार को सत्ता पर कब्जा किया।', ['TD']],
    ['भारत की नजर चुनाव पर है। चाड में सोमवार को प्रधानमंत्री ने चुनाव का ऐलान किया।', ['TD']],
    ['भारत की नजर चुनाव पर है। चाड में सरकार ने सोमवार को संसद भंग की।', ['TD']],
    ['चाड के मंत्री सोमवार को लीमा पहुंचे और उन्होंने पेरू के राष्ट्रपति से मुलाकात की।', ['PE', 'TD']],
    ['पेरू ने सोमवार को बीजिंग से सफाई मांगी।', ['CN', 'PE']],
    ['घाना ने सोमवार को टोगो को चेतावनी दी और टोगोई राजदूत को तलब किया।', ['GH', 'TG']],
  ])('is of the country whose news it is: “%s”', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

describe('in the news of another state', () => {
  const news =
    'खार्तूम। सूडान ने सोमवार को मिस्र, चाड और लीबिया से लगी सीमा बंद की। सूडान के विद्रोहियों ने मंगलवार को हमला किया। सूडान ने कतर को पत्र लिखा।';
  test('what names no country is its, whatever other one was told of last', () => {
    const text = `${news} जेद्दा में बुधवार को युद्धविराम हुआ। विद्रोहियों ने गुरुवार को एक शहर पर कब्जा किया।`;
    expect(last(text)?.countries).toEqual(['SD']);
  });

  test('the president’s house is its', () => {
    expect(last(`${news} भीड़ ने बुधवार को राष्ट्रपति भवन पर हमला किया।`)?.countries).toEqual(['SD']);
  });
});

test('who went somewhere to do something did that', () => {
  const kinds = extract(
    {
      id: 'r',
      text: 'घाना के विदेश मंत्री ने सोमवार को टोक्यो पहुंचकर जापान के प्रधानमंत्री से मुलाकात की।',
      lang: null,
      dateline: '2025-03-19',
    },
    lexicon,
  ).map(({ kind }) => kind);
  expect(kinds).toEqual(['meeting']);
});

test('a ministry’s spokesman makes a statement on a day', () => {
  expect(last('गुरुवार को विदेश मंत्रालय के प्रवक्ता ने कहा कि देश हर जरूरी कदम उठाएगा।')).toMatchObject({
    kind: 'statement',
    when: '2025-03-13',
  });
});

describe('Hindi acts in words of newspapers', () => {
  test.each([
    ['पेरू और भारत गुरुवार को 900 करोड़ रुपये के सौदे पर साइन करेंगे।', 'procurement', 'planned'],
    ['भारत और जापान ने सोमवार को युद्धपोतों के सौदे को अंतिम रूप दिया।', 'procurement', 'done'],
    ['चीन ने इस यात्रा पर नाराजगी जताई है।', 'accusation', 'done'],
    ['पेरू ने भारत से गश्ती जहाज मांगे हैं।', 'request', 'done'],
    ['दोनों देशों के बीच बात जनवरी 2023 में शुरू हुई थी।', 'meeting', 'done'],
    ['विमान की पहली उड़ान फरवरी में हो चुकी है।', 'test', 'done'],
  ])('%s', (text, kind, factuality) => {
    expect(last(text)).toMatchObject({ kind, factuality });
  });

  test('इस स्वदेशी लड़ाकू विमान points to the one named before', () => {
    expect(
      last('वायुसेना को तेजस मिलने वाला है। इस स्वदेशी लड़ाकू विमान की पहली उड़ान फरवरी में हो चुकी है।')?.systems,
    ).toEqual(['tejas']);
  });
});

describe('a state that only lends a city', () => {
  const told = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-03-19' }, lexicon).map(({ countries }) =>
      countries.join(' '),
    );

  test('takes part with those who met there, and not in what comes next', () => {
    expect(told('पेरू और चिली के मंत्री सोमवार को जिनेवा में मिले। सीमा मंगलवार को खोल दी गई।')).toEqual([
      'PE CL CH',
      'PE CL',
    ]);
  });

  test('takes part in no crash of what was on its way there, nor does who made it', () => {
    expect(told('3 मई 2024 को लीमा से मैड्रिड जा रहा बोइंग 767 विमान पहाड़ी पर गिर गया।')).toEqual(['PE']);
  });

  test('and one that brings about a truce are not the two that keep it', () => {
    expect(told('चाड और सूडान की सेनाएं शुक्रवार को भिड़ीं। सोमवार को कतर की मध्यस्थता से युद्धविराम हुआ।').at(-1)).toBe(
      'QA TD SD',
    );
  });

  test('and those who brought one about have no part in what comes next', () => {
    expect(
      told(
        'चाड और सूडान की सेनाएं शुक्रवार को भिड़ीं। सोमवार को कतर की मध्यस्थता से युद्धविराम हुआ। मंगलवार को चौकियां खाली हुईं।',
      ).at(-1),
    ).toBe('TD SD');
  });

  test('or that only borders on where it was takes no part', () => {
    expect(told('पेरू की सेना ने सोमवार को चिली से लगी सीमा पर चौकी बनाई।')).toEqual(['PE']);
    expect(told('पेरू ने सोमवार को चिली से लगी सीमा बंद कर दी।')).toEqual(['PE CL']);
  });

  test('is not alone where talks or a truce name nothing else', () => {
    expect(told('चाड और सूडान की सेनाएं शुक्रवार को भिड़ीं। सोमवार को कंपाला में युद्धविराम हुआ।').at(-1)).toBe(
      'UG TD SD',
    );
  });
});

test('those of what an act is only counted from take no part in it', () => {
  expect(
    last('पेरू ने चाड पर सूडानी हमले के पांच महीने बाद मई 2022 में चिली से करार किया।')?.countries.toSorted(),
  ).toEqual(['CL', 'PE']);
});

describe('a report on two states', () => {
  const two =
    'पेरू और इक्वाडोर का विवाद 1941 से है। पेरू ने 1942 में इक्वाडोर से संधि की। इक्वाडोर ने 1960 में पेरू की संधि तोड़ी। पेरू के नेता 1990 में इक्वाडोर गए।';
  const told = (text: string) =>
    extract({ id: 'r', text, lang: null, dateline: '2025-03-19' }, lexicon)
      .at(-1)
      ?.countries.toSorted()
      .join(' ');
  test.each([
    ['जनवरी 1995 में पाक्विशा में फिर झड़पें हुईं।', 'EC PE'],
    ['पेरू की सेना ने फरवरी 1995 में एक चौकी पर कब्जा कर लिया।', 'EC PE'],
    ['पेरू की पुलिस ने मई 1996 में प्रदर्शनकारियों पर गोलियां चलाईं।', 'PE'],
  ])('%s', (text, expected) => {
    expect(told(`${two} ${text}`)).toBe(expected);
  });
});

describe('whose state is not told', () => {
  const georgia = 'जॉर्जिया में 3 मार्च को प्रदर्शन हुए। जॉर्जिया की संसद ने कानून पारित किया।';
  test.each([
    ['the one punished', `${georgia} स्वीडन ने सोमवार को महाभियोजक पर प्रतिबंध लगाए।`, 'SE GE'],
    ['none where all are', `${georgia} स्वीडन ने सोमवार को सभी देशों के इस्पात पर शुल्क लगाया।`, 'SE'],
    [
      'who said what is denied',
      'पेरू ने सोमवार को मछुआरों की रिहाई की मांग की। अगले दिन चिली ने यह मांग ठुकरा दी।',
      'CL PE',
    ],
    ['who did what one objects to', 'पेरू ने सोमवार को बांध बनाना शुरू किया। चिली ने इस पर आपत्ति जताई।', 'CL PE'],
    [
      'who did what one calls absurd',
      'पेरू ने सोमवार को मछुआरों को रोका। चिली ने इसे बेतुका बताकर खारिज कर दिया।',
      'CL PE',
    ],
    [
      'who deals with another’s company',
      'नई दिल्ली, 19 मार्च। भारत में डिब्बों की कमी है। सरकारी कंपनी ने सोमवार को पेरू की सिवेमा के साथ 20 करोड़ डॉलर का करार किया।',
      'PE IN',
    ],
    ['who did what is condemned', 'पेरू ने सोमवार को बांध बनाना शुरू किया। चिली ने इसकी निंदा की।', 'CL PE'],
    [
      'the one the report began with, after a word of another',
      'बोलीविया ने पेरू से 2022 में करार किया। बोलीविया ने 2023 में चिली से बात की। बोलीविया की खदान में पेरू और चिली की कंपनियां हैं। चिली ने फरवरी में कर्ज दिया। विपक्षी दल ने शनिवार को जांच की मांग की।',
      'BO',
    ],
  ])('is %s', (_, text, expected) => {
    expect(last(text)?.countries.join(' ')).toBe(expected);
  });
});

describe('whose words only say where, by whose word or for what cause', () => {
  test.each([
    ['नई दिल्ली, 4 दिसंबर (भाषा) रूस के राष्ट्रपति व्लादिमीर पुतिन बृहस्पतिवार शाम यहां पहुंचे।', ['IN', 'RU']],
    ['KATHMANDU, Dec 4 (AP) Chinese Foreign Minister Wang Yi arrived here on Tuesday.', ['CN', 'NP']],
    [
      'मिसाइलों की खेप शनिवार को थलसेना को सौंपी गई। रूस के उपप्रधानमंत्री ने एक दिन पहले इसी कारखाने का मुआयना किया था।',
      ['IN', 'RU'],
    ],
    [
      'अमेरिकी संसद के एक आयोग की रिपोर्ट के अनुसार बीजिंग ने जून में इस्लामाबाद को 40 जे-35 विमान देने की पेशकश की थी।',
      ['CN', 'PK'],
    ],
    ['रूसी तेल की खरीद पर भारत पर 25 प्रतिशत अतिरिक्त शुल्क सोमवार को थोपा गया।', ['IN']],
    ['अमेरिका ने रूसी तेल खरीदने के कारण भारतीय सामान पर शुल्क लगा दिया।', ['IN', 'US']],
    ['यूरोपीय संघ ने सोमवार को रूसी गैस की खरीद पर रोक लगाई।', ['RU']],
    ['फ्रांस की कंपनी सफरान ने केंद्र खोला। सफरान ने सोमवार को भारत के साथ करार किया।', ['FR', 'IN']],
    ['जर्मन कंपनी अधिकारियों ने बोली लगाई। सरकार ने सोमवार को भारत के साथ करार किया।', ['IN']],
    ['एचएएल ने 2024 में 240 एएल-31एफपी इंजन बनाने का ठेका हासिल किया। पहला इंजन मार्च में वायुसेना को सौंपा गया।', ['IN']],
    ['भारत ने 2023 में एएल-31एफपी इंजनों का सौदा किया। पहला इंजन मार्च में वायुसेना को सौंपा गया।', ['IN', 'RU']],
  ])('%s', (text, countries) => {
    expect([...(last(text)?.countries ?? [])].sort()).toEqual(countries);
  });
});

describe('a headline names who took part', () => {
  test.each([
    [
      'अफगानिस्तान और पाकिस्तान के सैनिकों में झड़प हुई। कतर और तुर्किये की मध्यस्थता में सोमवार को दोहा में संघर्षविराम हुआ।',
      'Afghanistan, Pakistan agree to ceasefire',
    ],
    [
      'अफगानिस्तान और पाकिस्तान के सैनिकों में झड़प हुई। सोमवार को सऊदी अरब में दोनों पक्षों की बातचीत खत्म हो गई।',
      'Afghanistan, Pakistan hold talks in Saudi Arabia',
    ],
    ['फ्रांस की कंपनी सफरान ने एम्का के लिए इंजन भारत में विकसित करने का प्रस्ताव रखा है।', 'France makes an offer'],
  ])('%s', (text, title) => {
    expect(last(text)?.title.en).toBe(title);
  });

  test('not with half of when it was', () => {
    const text = 'एमएच-60आर हेलीकॉप्टरों के रखरखाव के लिए पिछले शुक्रवार को 7,995 करोड़ रुपये के करार पर हस्ताक्षर हुए।';
    expect(last(text)?.title.hi).not.toContain('पिछले');
  });

  test('of a blast of a known day once', () => {
    const text =
      'अदालत ने लाल किला धमाका मामले में हिरासत बढ़ा दी। 10 नवंबर 2025 की शाम हुए इस विस्फोट में 15 लोगों की मौत हुई थी।';
    const events = extract({ id: 'r', text, lang: null, dateline: '2025-12-06' }, lexicon);
    expect(events.filter(({ kind }) => kind === 'attack')).toHaveLength(1);
  });
});

describe('a chronology under the names of two states', () => {
  const heading =
    'घटनाक्रम: भारत-अमेरिका शुल्क विवाद\n\nभारत और अमेरिका के बीच शुल्क विवाद का घटनाक्रम इस प्रकार है:\n\n';
  const entries = (lines: string) =>
    extract({ id: 'r', text: `${heading}${lines}`, lang: null, dateline: '2025-12-05' }, lexicon);
  const both = '9 फरवरी 2025 : शुल्क पर 90 दिन की रोक।\n27 मार्च : कुल 50 प्रतिशत शुल्क प्रभावी।\n';

  test('is of both where an entry names neither', () => {
    const told = entries(`${both}दिसंबर 2025 : समझौते की घोषणा संभव।`);
    expect(told.map(({ kind, countries }) => `${kind} ${[...countries].sort().join()}`)).toEqual([
      'decision IN,US',
      'sanction IN,US',
      'agreement IN,US',
    ]);
  });

  test.each([
    ['31 जुलाई : ह्वाइट हाउस ने 25 प्रतिशत शुल्क का आदेश जारी किया।', ['IN', 'US']],
    ['17 नवंबर : तेल कंपनियों ने अमेरिका से 22 लाख टन गैस आयात का सौदा किया।', ['IN', 'US']],
    ['22 अक्टूबर : अमेरिका ने रूसी कंपनियों पर पाबंदी लगाई।', ['RU', 'US']],
    ['6 नवंबर : अमेरिका में बाढ़ आई।', ['US']],
  ])('%s', (line, countries) => {
    expect([...(entries(`${both}${line}`).at(-1)?.countries ?? [])].sort()).toEqual(countries);
  });
});

test.each([
  ['पुतिन ने राजघाट जाकर महात्मा गांधी को श्रद्धांजलि दी।', 'Vladimir Putin: Tribute'],
  ['रूस द्वारा कलपुर्जे रोके जाने की खबरों का कंपनी ने खंडन किया है।', 'Denial'],
  ['भारत ने सोमवार को रूस के आरोपों का खंडन किया।', 'Denial by India'],
  [
    'वायुसेना ने 114 राफेल खरीदने का प्रस्ताव सितंबर में मंत्रालय को भेजा था।',
    'India weighs buying Rafale (114 aircraft)',
  ],
])('who does what in the headline of %s', (text, title) => {
  expect(last(text)?.title.en).toBe(title);
});

test.each([
  'पाक-अफगान सीमा पर फिर भिड़ंत, चार की मौत\n\nअफगानिस्तान और पाकिस्तान के सैनिकों के बीच शुक्रवार को सीमा पर भारी गोलीबारी हुई, जिसमें चार लोगों की जान चली गई।',
  'शंघाई प्रकरण पर भारत का विरोध\n\nनई दिल्ली, 5 दिसंबर (वार्ता)। विदेश सचिव ने बृहस्पतिवार को चीन के राजदूत के समक्ष शंघाई प्रकरण पर कड़ा विरोध दर्ज कराया।',
])('a headline tells the act that it heads: %s', (text) => {
  expect(extract({ id: 'r', text, lang: null, dateline: '2025-12-05' }, lexicon)).toHaveLength(1);
});

test('a head of state without his state is of the other of two that a report tells of, and home’s own by name', () => {
  const sorted = (text: string) => [...(last(text)?.countries ?? [])].sort();
  const report =
    'भारत-मालदीव संबंध\n\nभारत ने 1972 में मालदीव में मिशन खोला। मालदीव ने 2012 में भारत का ठेका रद्द किया। भारत ने 2013 में मालदीव को मदद दी। ';
  expect(sorted(`${report}राष्ट्रपति अब्दुल्ला यामीन ने दिसंबर 2017 में चीन के साथ समझौता किया।`)).toEqual([
    'CN',
    'MV',
  ]);
  expect(sorted(`${report}राष्ट्रपति प्रणब मुखर्जी ने दिसंबर 2016 में चीन के साथ समझौता किया।`)).toEqual(['CN', 'IN']);
  // Of the one other state that the sentence before tells.
  const next = 'भारत ने 2010 में योजना बनाई। गैबॉन में 2016 में चुनाव हुआ। राष्ट्रपति अली बोंगो ने 2017 में आपातकाल लगाया।';
  expect(sorted(next)).toEqual(['GA']);
});

test('whither someone went is his port and airport, too', () => {
  const sorted = (text: string) => [...(last(text)?.countries ?? [])].sort();
  expect(sorted('भारतीय नौसेना का पोत सोमवार को कोलंबो बंदरगाह पहुंचा।')).toEqual(['IN', 'LK']);
  expect(sorted('प्रधानमंत्री सोमवार को ढाका हवाई अड्डे पहुंचे।')).toContain('BD');
});

test('a test is of who makes the thing, whomever it was used on before', () => {
  const text =
    'आकाश मिसाइल भारत ने बनाई। मई 2024 में आकाश ने पाकिस्तानी ड्रोन मार गिराए। आकाश-एनजी का पहला परीक्षण जनवरी 2021 में हुआ।';
  expect(last(text)?.countries).toEqual(['IN']);
});

test('in the history of a state its own sides made peace abroad, and none that struck it before', () => {
  const text =
    'सूडान: सत्ता और युद्ध का इतिहास\n\nअमेरिका ने अगस्त 1998 में सूडान पर मिसाइलें दागीं। भारत ने 1999 में सूडान को मदद दी। सूडान में 2001 में चुनाव हुए।\n\nजनवरी 2005 में सरकार और दक्षिणी विद्रोहियों ने नैरोबी में शांति समझौता किया।';
  expect([...(last(text)?.countries ?? [])].sort()).toEqual(['KE', 'SD']);
});
