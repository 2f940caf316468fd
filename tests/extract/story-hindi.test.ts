import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => readReport({ id: 'r', text, lang: null, dateline: '2026-04-15' }, lexicon);
/** Value of each date. */
const dates = (text: string) => read(text).timexes.map(({ value }) => value);
/** `when kind factuality` of each event. */
const told = (text: string) =>
  read(text).extractions.map(({ when, kind, factuality }) => `${when} ${kind} ${factuality}`);

describe('a story of years ago, told day by day', () => {
  test('keeps its year, and goes on into the next', () => {
    expect(
      dates('10 जून 2022 को किसान धरने पर बैठे। 4 अगस्त को वे लौट गए। 20 नवंबर को फिर आए। जनवरी में बात हुई।'),
    ).toEqual(['2022-06-10', '2022-08-04', '2022-11-20', '2023-01']);
    expect(dates('यान 10 जून 2022 को रवाना हुआ था, जो 4 अगस्त को वहां उतरा।')).toEqual([
      '2022-06-10',
      '2022-08-04',
    ]);
  });

  test('has what was announced then in the next month, unless that is to come', () => {
    const next = 'अगले महीने उन्होंने कर घटाने की घोषणा की।';
    expect(dates(`जून 1991 में वह वित्त मंत्री बने। ${next}`)).toEqual(['1991-06', '1991-07']);
    expect(dates(`फरवरी 2026 में वह वित्त मंत्री बने। ${next}`)).toEqual(['2026-02', '2026-05']);
  });

  test('ends at the news, at a new paragraph, at a plan, and where a bare month may be the last one', () => {
    expect(dates('10 जून 2022 को करार हुआ। 2 अप्रैल को मंत्री ने बताया कि काम पूरा है।').at(-1)).toBe('2026-04-02');
    expect(dates('10 जून 2022 को करार हुआ।\n\n4 फरवरी को खेप आई।').at(-1)).toBe('2026-02-04');
    expect(dates('10 जून 2022 को करार हुआ। 4 अगस्त को खेप आएगी।').at(-1)).toBe('2026-08-04');
    expect(dates('जून 2022 में करार हुआ। दिसंबर में खेप आई।').at(-1)).toBe('2025-12');
    expect(dates('10 जून 2022 को करार हुआ। पिछले अगस्त में खेप आई।').at(-1)).toBe('2025-08');
  });

  test('goes on over a new paragraph, from a year and from a month of last year, where the report would say so of others', () => {
    expect(dates('10 जून 2022 को करार हुआ।\n\n4 अगस्त को खेप आई।').at(-1)).toBe('2022-08-04');
    expect(dates('2022 में संसद ने करार ठुकरा दिया और जुलाई में नया मसौदा आया।').at(-1)).toBe('2022-07');
    expect(dates('जून 2022 में करार हुआ। सितंबर में खेप आई।').at(-1)).toBe('2022-09');
    expect(dates('पिछले साल मार्च में दंगे भड़के। सरकार ने 24 मार्च को कर्फ्यू लगाया।').at(-1)).toBe('2025-03-24');
  });

  test('does not go on from the year of what one is charged with', () => {
    const rest = 'अदालत ने 22 सितंबर को जमानत देने से इनकार किया था। जून 2018 से वे बीमार हैं।';
    expect(dates(`आरोप है कि उन्होंने 2017 में ठेका भाई को दिया था। ${rest}`)).toEqual([
      '2017',
      '2025-09-22',
      '2018-06',
    ]);
    expect(dates(`उन्होंने 2017 में ठेका भाई को दिया था। ${rest}`)).toEqual(['2017', '2017-09-22', '2018-06']);
  });

  test('goes on into a month that opens the next sentence, as the date before did its own', () => {
    expect(dates('16 जनवरी 2024 को चौकी पर हमला हुआ। अप्रैल में मुकदमा शुरू हुआ।').at(-1)).toBe('2026-04');
    expect(dates('12 मार्च 2023 को सौदे की घोषणा हुई। जुलाई में मंजूरी मिली।').at(-1)).toBe('2023-07');
    expect(dates('16 मई 2023 को चौकी पर हमला हुआ। अगले दिन जवाब दिया गया। अगस्त में मुकदमा शुरू हुआ।').at(-1)).toBe(
      '2023-08',
    );
    expect(
      dates('On 16 May 2023 a post was raided. The army struck back a day later. In June talks began.').at(
        -1,
      ),
    ).toBe('2023-06');
    expect(dates('A post was raided on 16 May 2023. In June talks began.').at(-1)).toBe('2025-06');
  });

  test('goes on within a sentence, within the month of a chronicle, and past what was to come', () => {
    expect(dates('The fort fell on 2 January 2022 and was retaken on 30 March.').at(-1)).toBe('2022-03-30');
    expect(dates('जून 2023 में बांध टूटा। 24 जून को बागियों ने कूच किया।').at(-1)).toBe('2023-06-24');
    expect(
      dates(
        'कोष 15 फरवरी 2024 को बंद हुआ। बैंक ने 30 जून तक का समय मांगा था, पर अदालत ने 11 मार्च को अर्जी खारिज कर दी।',
      ).at(-1),
    ).toBe('2024-03-11');
    expect(dates('In June 2023 a dam broke. Rebels marched on the port on 24 June.').at(-1)).toBe(
      '2023-06-24',
    );
    expect(
      dates(
        'It lapsed on 15 February 2024. The bank had sought time until 30 June, but the court refused on 11 March.',
      ),
    ).toEqual(['2024-02-15', '2024-06-30', '2024-03-11']);
  });

  test('is over where a month of years ago only says where the news came from', () => {
    const source = 'The contract was signed in February 2020. Three ships arrived on 22 July.';
    expect(dates(source).at(-1)).toBe('2020-07-22');
    expect(dates(`The yard launched a ship on Tuesday. ${source}`).at(-1)).toBe('2025-07-22');
    expect(dates('मंगलवार को जहाज उतारा गया। करार फरवरी 2020 में हुआ था। तीन जहाज 22 फरवरी को पहुंचे।').at(-1)).toBe(
      '2026-02-22',
    );
  });

  test('is back in the report’s own year after what came before it, in a new paragraph', () => {
    expect(
      dates('इससे पहले 12 मार्च 2023 को एक विमान गिरा था।\n\nसेना ने 26 सितंबर को पुराने विमान हटाए।').at(-1),
    ).toBe('2025-09-26');
    expect(dates('12 मार्च 2023 को एक विमान गिरा था।\n\nसेना ने 26 सितंबर को पुराने विमान हटाए।').at(-1)).toBe(
      '2023-09-26',
    );
  });

  test('goes on into no next year where that would be long after, and the report’s own has the day', () => {
    expect(told('हिंसा 3 मई 2023 को भड़की थी। मुख्यमंत्री ने 2 जनवरी को इस्तीफा दिया।')).toContain(
      '2026-01-02 other done',
    );
  });

  test('is over for a day of the month that it told whole', () => {
    expect(told('नेता को मार्च 2022 में गिरफ्तार किया गया था। अदालत ने 9 मार्च को अर्जी खारिज कर दी।')).toContain(
      '2026-03-09 rejection done',
    );
  });

  test('goes on in the pluperfect into a month that came soon', () => {
    expect(dates('जनवरी 2024 में तीन मंत्री हटाए गए थे। पोत फरवरी में माले पहुंचा था।').at(-1)).toBe('2024-02');
    expect(dates('जनवरी 2022 में तीन मंत्री हटाए गए थे। पोत फरवरी में माले पहुंचा।').at(-1)).toBe('2026-02');
  });

  test('goes back where what it tells came before, and takes the next step in the same year', () => {
    expect(
      dates('5 अगस्त 2024 को सरकार गिर गई। इससे पहले 16 जुलाई को छात्रों ने धरना दिया। 8 अगस्त को नई सरकार बनी।'),
    ).toEqual(['2024-08-05', '2024-07-16', '2024-08-08']);
    expect(dates('5 अगस्त 2024 को सरकार गिर गई। इससे पहले 16 दिसंबर को छात्रों ने धरना दिया।').at(-1)).toBe(
      '2023-12-16',
    );
    expect(dates('27 जनवरी 2024 को निगम ने ठेका रद्द किया। मार्च में हाईकोर्ट ने इस फैसले पर मुहर लगाई।').at(-1)).toBe(
      '2024-03',
    );
    expect(dates('27 जनवरी 2024 को निगम ने ठेका रद्द किया। मार्च में हाईकोर्ट ने नए मेयर को हटाया।').at(-1)).toBe(
      '2026-03',
    );
  });

  test('counts no years to come from a month that it tells as past', () => {
    expect(dates('पिछले साल जून में फेरी सेवा पांच साल बाद बहाल हुई।')).toEqual(['2025-06']);
  });

  test('counts months that have gone by from no day that it does not tell', () => {
    expect(dates('संघ पर लगी रोक 15 महीने बाद हटी')).toEqual([]);
    expect(dates('रोक 15 महीने बाद हटेगी।')).toEqual(['2027-07']);
  });
});

describe('what words beside a verb make of it', () => {
  test.each([
    ['प्रधानमंत्री को 9 अप्रैल को इस्तीफा देना पड़ा।', ['2026-04-09 other done']],
    ['प्रधानमंत्री को 20 अप्रैल को इस्तीफा देना पड़ेगा।', ['2026-04-20 other planned']],
    ['अमेरिका और भारत ने मिलकर बनाया उपग्रह 9 अप्रैल को छोड़ा।', ['2026-04-09 other done']],
    ['9 अप्रैल को उपग्रह को कक्षा में पहुंचा दिया गया।', ['2026-04-09 other done']],
    ['गगनयान का पहला अभियान दिसंबर में भेजा जाएगा।', ['2026-12 other planned']],
    ['रक्षा मंत्री राजनाथ सिंह ने 9 अप्रैल को प्रेस वार्ता की।', ['2026-04-09 statement done']],
    ['मंत्रालय ने 9 अप्रैल को संघ का निलंबन खत्म कर दिया।', ['2026-04-09 decision done']],
    ['फीफा ने 9 अप्रैल को भारतीय फुटबॉल संघ की मान्यता रद्द कर दी।', ['2026-04-09 sanction done']],
    ['शिक्षकों ने 9 अप्रैल को काम बंद रखा।', ['2026-04-09 protest done']],
    ['कंपनी ने फैसले को 9 अप्रैल को उच्च न्यायालय में चुनौती दी।', ['2026-04-09 request done']],
    ['भारत का विमान 9 अप्रैल को राहत सामग्री लेकर म्यांमार रवाना हुआ।', ['2026-04-09 aid done']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('makes nothing of पूरी तरह', () => {
    expect(told('बारिश से जनजीवन पूरी तरह ठप हो गया है।')).toEqual([]);
  });

  test('tells an arrest in a murder case, and the murder only on a day of its own', () => {
    expect(told('पुलिस ने 9 अप्रैल को हत्या के मामले में दो लोगों को गिरफ्तार किया।')).toEqual([
      '2026-04-09 other done',
    ]);
    expect(told('3 मार्च को हुई दुकानदार की हत्या के मामले में पुलिस ने दो लोगों को गिरफ्तार किया।')).toContain(
      '2026-03-03 attack done',
    );
  });
});

describe('a paragraph that has gone back to earlier days', () => {
  const story = 'मंत्रियों ने मंगलवार को बात की।\n\nपिछले साल अगस्त में नेपाल में फिर तनाव बढ़ा।';
  test('dates what it tells by the day told last, not by the report', () => {
    expect(told(`${story} चीन ने इस पर आपत्ति जताई।`).at(-1)).toBe('2025-08 accusation done');
    expect(told(`${story} उन्होंने भारत पर वादा तोड़ने का आरोप लगाया था।`).at(-1)).toBe('2025-08 accusation done');
  });

  test('comes back with the perfect, with today, and with a new paragraph', () => {
    for (const end of [' चीन ने इस पर आपत्ति जताई है।', ' अब चीन ने आपत्ति जताई।', '\n\nचीन ने इस पर आपत्ति जताई।'])
      expect(told(`${story}${end}`).at(-1)).toBe('2026-04-15 accusation done');
  });

  test('is not left for what never was', () => {
    expect(told('चीन ने नेपाल की इस मांग को कभी नहीं माना।').at(-1) ?? '').not.toMatch(/^2026-04-15/);
  });
});

describe('whose day a date is', () => {
  test.each([
    ['नेपाल में शुक्रवार को आए 6.2 तीव्रता के भूकंप ने तबाही मचाई।', ['2026-04-10 accident done']],
    // Of a case only the crime was then.
    ['9 अप्रैल को हुई चोरी के मामले में पुलिस ने दो लोगों को गिरफ्तार किया।', ['2026-04-15 other done']],
    ['मंगलवार को अदालत ने उसे सजा सुनाई। अदालत ने उस पर जुर्माना भी लगाया।', ['2026-04-14 decision done']],
  ])('“%s”', (text, events) => {
    expect(told(text)).toEqual(expect.arrayContaining(events));
  });

  test('is not that of the clause after "but"', () => {
    expect(told('10 जून 2022 को किसान आए। दो दिन बाद धरना खत्म हो गया, लेकिन वे 4 अगस्त को लौट आए।')).toEqual([
      '2022-06-10 other done',
      '2022-06-12 other done',
      '2022-08-04 other done',
    ]);
  });
});

describe('what is no news', () => {
  test.each([
    'कंपनी ने एक साल पहले अप्रैल-जून तिमाही में 121 करोड़ रुपये का शुद्ध लाभ कमाया था।',
    'गुरुवार को वह शहर से भागने की तैयारी कर रहा था।',
    'आशंका जताई जा रही है कि उसकी हत्या की गई है।',
  ])('“%s”', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('is another word for what was told before', () => {
    expect(told('जिले के स्कूल 16 अप्रैल को बंद रहेंगे। प्रशासन ने यह फैसला चेतावनी को देखते हुए लिया है।')).toHaveLength(1);
    expect(told('प्रशासन ने स्कूल बंद करने का फैसला लिया है।')).toHaveLength(1);
  });

  test('is a profit that reached a sum as a visit', () => {
    expect(told('अप्रैल-जून 2025 तिमाही में कंपनी का शुद्ध लाभ 159 करोड़ रुपये पर पहुंच गया।')).toEqual([
      '2025-04/2025-06 other done',
    ]);
  });
});

describe('two that share a verb, each on a day of its own', () => {
  test.each([
    [
      'पहला पोत मार्च 2021 में और दूसरा जून 2023 में नौसेना में शामिल हुआ।',
      ['2021-03 delivery done', '2023-06 delivery done'],
    ],
    [
      'विधानसभा ने एक विधेयक सोमवार को और विधान परिषद ने जल विधेयक मंगलवार को पारित किया।',
      ['2026-04-13 decision done', '2026-04-14 decision done'],
    ],
    [
      'भारत ने 2018 में रूस से एस-400 और 2020 में अमेरिका से 24 हेलीकॉप्टर खरीदे।',
      ['2018 procurement done', '2020 procurement done'],
    ],
  ])('are two events: “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('are one where what is joined has no day', () => {
    expect(told('भारत और रूस ने 2018 में करार किया।')).toHaveLength(1);
    expect(told('भारत ने 2018 में रूस से एस-400 और मिग-29 खरीदे।')).toHaveLength(1);
  });

  test('have what their own part tells, and share who did both', () => {
    const [one, other] = read('भारत ने 2018 में रूस से एस-400 और 2020 में अमेरिका से 24 हेलीकॉप्टर खरीदे।').extractions;
    expect([one?.countries, one?.systems]).toEqual([['IN', 'RU'], ['s-400']]);
    expect([other?.countries, other?.systems]).toEqual([['IN', 'US'], []]);
  });
});

describe('who only stands beside another', () => {
  test('takes no part', () => {
    const countries = (text: string) => read(text).extractions.at(-1)?.countries;
    expect(countries('चीन के पड़ोसी वियतनाम ने मंगलवार को भारत से मिसाइलें खरीदीं।')).toEqual(['VN', 'IN']);
    expect(countries('चीन के राष्ट्रपति ने मंगलवार को वियतनाम का दौरा किया।')).toEqual(['CN', 'VN']);
  });
});

describe('a clause that only sets the scene for जब', () => {
  test('leaves its day to what is told after it', () => {
    expect(told('विवाद 10 जून 2022 को शुरू हुआ था, जब किसान धरने पर बैठे।')).toEqual(['2022-06-10 protest done']);
    expect(told('विवाद 10 जून 2022 को शुरू हुआ था।')).toEqual(['2022-06-10 other done']);
  });
});

describe('what goes on from the sentence or the clause before', () => {
  test('is of the next weeks of a story, even where the report has such a day of its own', () => {
    expect(dates('मार्च 2023 में याचिका दायर हुई। 11 अप्रैल को अदालत ने नोटिस दिया।')).toEqual([
      '2023-03',
      '2023-04-11',
    ]);
  });

  test('is the day of the year after the date told, none to come', () => {
    expect(dates('मार्च 2022 में पुल बंद हुआ। अगले साल 8 मई को टोगो ने शहर पर धावा बोला।').at(-1)).toBe('2023-05-08');
    expect(dates('सोमवार को मंत्री लौटे। उन्होंने अगले साल 8 मई को बैठक बुलाई।').at(-1)).toBe('2027-05-08');
  });

  test('is a day or month told by how long after it came', () => {
    expect(dates('4 मई 2021 को जंग छिड़ी। पांच हफ्ते बाद, 9 जून को सेना ने हथियार डाले।').at(-1)).toBe('2021-06-09');
    expect(dates('4 मई 2021 को जंग छिड़ी। पांच हफ्ते बाद, जून में सेना ने हथियार डाले।').at(-1)).toBe('2021-06');
  });

  test('is of the year before where the next date is told of this one', () => {
    const text = 'पुलिस ने पिछले साल 3 फरवरी को मामला दर्ज किया। एजेंट को मई में पकड़ा गया।';
    expect(dates(`${text} इस साल जनवरी में उसे सजा हुई।`)).toEqual(['2025-02-03', '2025-05', '2026-01']);
  });

  test('is of the story between two days whose years are told', () => {
    const text = 'अगस्त 2024 में टोगो ने शहर पर चढ़ाई की। दिसंबर में घाना ने मदद भेजी।';
    expect(dates(`${text} फरवरी 2025 में दोनों मिले।`)).toEqual(['2024-08', '2024-12', '2025-02']);
    expect(dates(text)).toEqual(['2024-08', '2025-12']);
  });

  test('is the month after, whatever is agreed on in it', () => {
    expect(dates('जून 2024 में झड़प हुई। अगले महीने टोगो ने रसद पहुंचाने पर समझौता किया।').at(-1)).toBe('2024-07');
  });

  test('is of it where something is to be done, too', () => {
    const text = 'टोगो में 28 मार्च 2025 को युद्धविराम हुआ। घाना ने 4 अप्रैल को छह विमान देने का करार किया।';
    expect(dates(text).at(-1)).toBe('2025-04-04');
  });

  test('is the next turn of it, soon after', () => {
    expect(dates('फरवरी 2025 में दोनों नेता मिले। लेकिन मार्च में टोगो ने सीमा बंद कर दी।').at(-1)).toBe('2025-03');
    expect(dates('फरवरी 2025 में दोनों नेता मिले। मार्च में टोगो ने सीमा बंद कर दी।').at(-1)).toBe('2026-03');
  });

  test('is of the same sitting where a bench acts on', () => {
    expect(told('सुप्रीम कोर्ट ने सोमवार को कानून रद्द कर दिया। तीन जजों की पीठ ने निर्माण पर रोक लगा दी।')).toEqual([
      '2026-04-13 decision done',
      '2026-04-13 decision done',
    ]);
  });

  test('is of the day that opens its sentence where it was offered', () => {
    expect(told('जून 2024 में हसीना दिल्ली आईं और प्रधानमंत्री ने नदी परियोजना में मदद की पेशकश की।').at(-1)).toBe(
      '2024-06 offer offered',
    );
  });

  test('is of the day on which someone came', () => {
    expect(told('घाना के ऊर्जा मंत्री जॉन जिनापोर रविवार को लोमे पहुंचे और राष्ट्रपति से चर्चा की।').at(-1)).toBe(
      '2026-04-12 meeting done',
    );
    expect(told('वे मई में लौटे, मगर चुनाव की तारीख अब तक तय नहीं हुई है।')).toHaveLength(1);
  });

  test('keeps a day to come for what is threatened', () => {
    expect(told('सफाई कर्मचारियों ने शुक्रवार से काम बंद करने की चेतावनी दी है।')).toEqual(['2026-04-15 warning done']);
  });

  test('finds no pact in a participle that another verb goes with', () => {
    expect(told('मंत्री ने मंगलवार को साझेदारी बढ़ाने पर ध्यान देते हुए अपने जापानी समकक्ष से बात की।')).toEqual([
      '2026-04-14 meeting done',
    ]);
  });
});

describe('a day of someone who orders or calls', () => {
  test('is the nearer one', () => {
    expect(told('सीमा बल ने 11 फरवरी को महिलाओं के लिए पद आरक्षित करने की घोषणा की।')).toEqual([
      '2026-02-11 decision done',
    ]);
    expect(dates('मंत्रिमंडल ने 19 नवंबर को पड़ोसी देश को कर्ज देने का फैसला किया।')).toEqual(['2025-11-19']);
    expect(dates('बैंक कर्मियों ने 26 अप्रैल को हड़ताल बुलाई थी।')).toEqual(['2026-04-26']);
    expect(dates('बैंक कर्मियों ने 26 मार्च को हड़ताल बुलाई थी।')).toEqual(['2026-03-26']);
  });
});

describe('one event', () => {
  test('is what a name and its victims are told of, and not what came after', () => {
    expect(
      told('दोनों पड़ोसियों के रिश्ते जून 2020 में गलवान घाटी की झड़प के बाद बिगड़ गए थे, जिसमें 20 सैनिक मारे गए थे।'),
    ).toEqual(['2020-06 attack done']);
  });

  test('is a launch, told twice', () => {
    expect(told('इसरो ने सोमवार को उपग्रह लॉन्च किया। यान का प्रक्षेपण सोमवार शाम श्रीहरिकोटा से हुआ।')).toHaveLength(
      1,
    );
  });

  test('is a heading and the sentence under it', () => {
    expect(
      told(
        'मोदी ने शनिवार को ओली से बात की।\n\n17 अप्रैल को होगी बातचीत\n\nदोनों देशों के बीच 17 अप्रैल को काठमांडू में बातचीत होगी।',
      ),
    ).toEqual(['2026-04-11 meeting done', '2026-04-17 meeting planned']);
  });

  test('is no visit where something comes to light, nor a count of its victims', () => {
    expect(told('तनाव सामने आने के बाद मंगलवार को भारत और नेपाल के प्रधानमंत्रियों के बीच बातचीत हुई।')).toEqual([
      '2026-04-14 meeting done',
    ]);
    expect(told('सोमवार को गांव में आठ लोगों की जान चली गई। मंगलवार को मृतकों की संख्या 46 हो गई।')).toEqual([
      '2026-04-13 accident done',
    ]);
    expect(told('इस साल बाढ़ से मरने वालों की संख्या 46 हो गई है।')).toEqual([]);
  });

  test('is an attack that is spoken of again, and none that only goes on', () => {
    const struck = 'रूस ने मंगलवार को यूक्रेन की राजधानी पर 40 मिसाइलें दागीं। हमले में 12 लोग घायल हुए।';
    expect(
      told(
        `${struck} मेयर ने कहा कि रूसी मिसाइलों ने घरों को निशाना बनाया। लोग डरे हुए हैं। मंगलवार का यह हमला इस साल का सबसे बड़ा हमला था।`,
      ),
    ).toEqual(['2026-04-14 attack done']);
    expect(told('सूडान में संघर्ष विराम के बावजूद गोलीबारी जारी रही।')).toEqual([]);
  });

  test('is an accident and how it came about in the next sentence', () => {
    expect(told('शनिवार रात को पलवल के पास मालगाड़ी दुर्घटनाग्रस्त हो गई। उसके पांच डिब्बे पटरी से उतर गए।')).toEqual([
      '2026-04-11 accident done',
    ]);
    expect(told('शनिवार रात को पलवल के पास मालगाड़ी दुर्घटनाग्रस्त हो गई। रविवार को एक बस पलट गई।')).toHaveLength(
      2,
    );
  });

  test('is a pact suspended, which is none signed', () => {
    expect(told('भारत ने सोमवार को सिंधु जल संधि स्थगित कर दी।')).toEqual(['2026-04-13 sanction done']);
  });
});

test.each([
  ['मॉस्को, जिसने पिछले साल यह प्रस्ताव रखा था, ने सोमवार को 12 टैंक इंडोनेशिया को सौंपे।', ['RU', 'ID']],
  ['ब्राजील, जो लंबे समय से लड़ाकू विमान की तलाश में था, ने मार्च 2023 में स्वीडन के साथ करार किया।', ['BR', 'SE']],
])('the case of a subject may stand behind what is told beside it: “%s”', (text, countries) => {
  expect(read(text).extractions.at(-1)?.countries).toEqual(countries);
});

test('what is advised on a day of the last months was advised then', () => {
  expect(told('जापान ने इसके जवाब में 14 फरवरी को अपने नागरिकों को वहां न जाने की सलाह दी।')).toEqual([
    '2026-02-14 warning done',
  ]);
});

test('what would be done if something happened is none, with or without if', () => {
  expect(told('राष्ट्रपति ने 7 मार्च को कहा था कि ताइवान पर हमला हुआ तो जापान सैन्य कार्रवाई कर सकता है।')).toEqual([
    '2026-03-07 statement done',
  ]);
});

test('a verb that no list has ends its sentence all the same', () => {
  expect(told('6 मार्च को चीनी विमानों ने जापानी जहाज पर जाल ताना।')).toEqual(['2026-03-06 other done']);
});

test('lines of a chronology open with their day, without a mark between', () => {
  expect(
    told(
      '25 नवंबर 2020 किसानों का दिल्ली चलो आंदोलन शुरू हुआ\n26 जनवरी 2021 राजधानी में किसानों का कूच\n28 अगस्त 2021 करनाल में पुलिस का लाठीचार्ज',
    ),
  ).toEqual(['2020-11-25 protest done', '2021-01-26 protest done', '2021-08-28 attack done']);
});

describe('the day that a story has come to', () => {
  test('stays over what was only to come, and its month has an end', () => {
    expect(
      dates('जनवरी 2024 में राष्ट्रपति ने सैनिकों को 15 मार्च तक लौटने को कहा। भारत ने 10 मई को सैनिक हटा लिए।').at(-1),
    ).toBe('2024-05-10');
    expect(dates('राज्यपाल ने 22 जुलाई 2022 को जांच बिठाई और महीने के अंत में सरकार ने नीति वापस ले ली।')).toEqual([
      '2022-07-22',
      '2022-07',
    ]);
    expect(dates('राज्यपाल ने 22 जुलाई 2022 को जांच बिठाई। सरकार महीने के अंत में नीति लाएगी।').at(-1)).toBe(
      '2026-04',
    );
  });

  test('is not what a new paragraph counts from', () => {
    expect(
      dates(
        'मंत्री ने कहा कि 4 अप्रैल को पकड़े गए मछुआरे छूट गए हैं। वे कोलंबो में हैं। उन्हें लाया जाएगा।\n\nभारत ने एक दिन पहले अपील की थी।',
      ).at(-1),
    ).toBe('2026-04-14');
  });

  test('is of the plain past right after it, where it is news', () => {
    const talks = 'दोनों विदेश मंत्री बाली में रहेंगे। बैठक पर सबकी नजर थी। मंत्रियों ने सोमवार को वार्ता की।';
    expect(told(`${talks} दोनों पक्ष सीमा व्यापार खोलने पर राजी हुए।`).at(-1)).toBe('2026-04-13 agreement done');
    expect(told(`${talks} उधर अदालत ने दोषियों को सजा सुनाई।`).join()).not.toMatch(/2026-04-13 decision/);
  });
});

test('what must first not be done for something to follow is no event', () => {
  expect(told('संघ ने सोमवार को रैली निकाली। मांगें नहीं मानी गईं तो 10 मई को हड़ताल होगी।').join()).not.toMatch(
    /rejection/,
  );
});

test('what a sum was then does not date the promise of more', () => {
  expect(told('पेरू ने एक अरब डॉलर के निवेश का वादा किया, जो मई में 60 करोड़ डॉलर था।').join()).not.toMatch(/-05/);
});

test('since when something has gone on is no year that a story goes on from', () => {
  expect(dates('अक्टूबर 2023 से अब तक 70 हजार लोग मारे गए। परिषद ने 17 नवंबर को प्रस्ताव को मंजूरी दी।')).toEqual([
    '2023-10',
    '2025-11-17',
  ]);
  expect(dates('अक्टूबर 2023 से अब तक 70 हजार लोग मारे जा चुके हैं। परिषद ने 17 मार्च को प्रस्ताव को मंजूरी दी।')).toEqual([
    '2023-10',
    '2026-03-17',
  ]);
  expect(
    dates('Over 70,000 people have been killed since October 2023. The council backed the plan on March 17.'),
  ).toEqual(['2023-10', '2026-03-17']);
  expect(
    dates('Over 70,000 people have been killed since October 2023. The council backed it on Nov. 17.'),
  ).toEqual(['2023-10', '2025-11-17']);
});

test('a day ahead of who calls someone is that of the call, unless a meeting is called', () => {
  expect(dates('सोमवार को मंत्री ने उन्हें अपने घर बुलाया।')).toEqual(['2026-04-13']);
  expect(dates('सोमवार को मंत्री ने बैठक बुलाई है।')).toEqual(['2026-04-20']);
});

test('what has been cancelled was to be on the nearest such day', () => {
  expect(dates('The parade on April 19 has been cancelled.')).toEqual(['2026-04-19']);
  expect(dates('The parade on April 9 has been cancelled.')).toEqual(['2026-04-09']);
});

test('what a body said on a day that it would do is of that day', () => {
  expect(told('कंपनी ने सोमवार को कहा कि वह पुणे में कारखाना लगाएगी।')).toEqual(['2026-04-13 other planned']);
  expect(told('मंत्रालय ने 2 अप्रैल को कहा कि वह 12 विमान खरीदेगा।')).toEqual(['2026-04-02 procurement planned']);
  expect(told('मंत्री ने सोमवार को कहा कि वह पीछे नहीं हटेंगे।')).toEqual(['2026-04-13 statement done']);
});

test('that year is the only one that was told, whatever it was told of', () => {
  expect(
    dates('अदालत ने 3 मार्च को 2024 के आंदोलन के अपराधों के लिए सजा सुनाई। वह उसी साल 5 अगस्त को भाग गईं।'),
  ).toEqual(['2026-03-03', '2024', '2024-08-05']);
  expect(
    dates('She was sentenced on March 3 for crimes of August 2024. She fled on Aug. 5 that year.'),
  ).toEqual(['2026-03-03', '2024-08', '2024-08-05']);
});

test('since what was long ago dates no pact', () => {
  expect(told('तालिबान के वर्ष 2021 में सत्ता में वापसी के बाद से कई झड़पों के बाद यह समझौता हुआ है।').join()).not.toMatch(
    /2021/,
  );
});

describe('years counted on from what was told', () => {
  test('hold the month and day that stand with them', () => {
    expect(
      dates('नगर ने 2019 में मेट्रो को मंजूरी दी। दो साल बाद मई में खुदाई शुरू हुई। तीन साल बाद 7 जून को ट्रेन चली।'),
    ).toEqual(['2019', '2021-05', '2024-06-07']);
    expect(dates('दो साल बाद मई में चुनाव होंगे।')).toEqual(['2028-05']);
    expect(dates('दो साल पहले मई में चुनाव हुए थे।')).toEqual(['2024-05']);
  });

  test('are how long it took where nothing was told to count from: the month or day is the last', () => {
    expect(dates('पांच साल बाद मई में मेला लगा।')).toEqual(['2025-05']);
    expect(dates('सोमवार को बैठक हुई। पुतिन चार साल बाद 4 अप्रैल को दिल्ली पहुंचे।')).toEqual([
      '2026-04-13',
      '2026-04-04',
    ]);
  });
});

describe('a day to come', () => {
  test('is not that on which something was turned down', () => {
    expect(told('पेरू ने 20 मई को प्रस्तावित वार्ता का न्योता ठुकरा दिया है।')).toEqual(['2026-04-15 rejection done']);
  });

  test('is none right behind who threatens, nor of a plan that was dropped', () => {
    expect(told('चाड ने 3 जनवरी को डेल्टा में सेना भेजने की धमकी दी।')).toEqual(['2026-01-03 warning done']);
    expect(told('नॉर्वे ने मई में एस-400 खरीदने की योजना छोड़ दी।')).toEqual(['2025-05 procurement denied']);
  });
});

test('what was done right after something is of its day', () => {
  expect(told('दाहाल ने शुक्रवार रात शपथ ली थी, जिसके तुरंत बाद सदन भंग कर दिया गया था।').at(-1)).toBe(
    '2026-04-10 decision done',
  );
});

test('what comes every few years was in the year that it is called by', () => {
  expect(told('2011 का टूर्नामेंट भारत ने जीता। 2034 का टूर्नामेंट मोरक्को में होगा।')).toEqual([
    '2011 other done',
    '2034 other planned',
  ]);
  expect(dates('एशिया कप 2018 दुबई में 15 से 28 सितंबर तक खेला गया।').at(-1)).toBe('2018-09-15/2018-09-28');
});

test('what was on its way crashed on a day gone by', () => {
  expect(told('पेरू में 3 जून को लीमा से कुस्को जा रही बस खाई में गिर गई।')).toEqual(['2025-06-03 accident done']);
});

test('that same week is in the month that was told', () => {
  expect(dates('राष्ट्रपति पिछले साल मई में लीमा आए। उसी हफ्ते दोनों नौसेनाओं ने गश्त की।').at(-1)).toBe('2025-05');
});

test('a story in a paragraph of its own goes on from its month, whatever was told of the news', () => {
  expect(
    dates(
      'पेरू ने सोमवार को कारखाना खोला। वहां 2029 तक 80 तोपें बनेंगी।\n\nपेरू ने युद्ध के पांच महीने बाद जनवरी 2023 में करार किया था। 26 मार्च को पहली खेप आई। अगले साल मई में और तोपें मंगाई गईं। पिछले साल 2 जून को दूसरा करार हुआ।',
    ).slice(2),
  ).toEqual(['2023-01', '2023-03-26', '2024-05', '2025-06-02']);
});
