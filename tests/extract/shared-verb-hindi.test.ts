import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2026-03-18' }, lexicon);
/** `when kind factuality` of each event. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality }) => `${when} ${kind} ${factuality}`);
/** `when countries` of each event. */
const whose = (text: string) => read(text).map(({ when, countries }) => `${when} ${countries.join(' ')}`);

describe('a clause without a verb has that of the one before it', () => {
  test.each([
    ['पहली सुनवाई 4 अगस्त को हुई और दूसरी 20 सितंबर को।', ['2025-08-04 other done', '2025-09-20 other done']],
    [
      'मार्च 2021 में पहला आरोपपत्र दाखिल हुआ और दूसरा नवंबर में।',
      ['2021-03 accusation done', '2021-11 accusation done'],
    ],
    [
      'नगर निगम का मतदान 2 जनवरी को हुआ और मतगणना 5 जनवरी को।',
      ['2026-01-02 other done', '2026-01-05 other done'],
    ],
    [
      'पहला टैंकर 7 अप्रैल को रवाना होगा और दूसरा 11 मई को।',
      ['2026-04-07 other planned', '2026-05-11 other planned'],
    ],
    ['पहली खेप मार्च 2019 में लीमा पहुंची और दूसरी एक साल बाद।', ['2019-03 delivery done', '2020 delivery done']],
    ['पेरू ने 2018 में राफेल का करार किया और चिली ने 2017 में।', ['2018 procurement done', '2017 procurement done']],
    ['मोदी 5 मई को टोक्यो पहुंचे और दो दिन बाद सियोल।', ['2025-05-05 visit done', '2025-05-07 visit done']],
  ])('in “%s”', (text, events) => {
    expect(told(text)).toEqual(events);
  });

  test('with a system of its own', () => {
    const text = '1996 में भारत ने सुखोई-30 का सौदा किया और 2000 में टी-90 टैंकों का।';
    expect(read(text).map(({ systems }) => systems)).toEqual([['su-30mki'], ['t-90s']]);
  });

  test('with who did it, whom it was done to, or whoever goes on', () => {
    expect(whose('सूडान ने 3 जून को चाड पर हमला किया और चाड ने 6 जून को।')).toEqual([
      '2025-06-03 SD TD',
      '2025-06-06 SD TD',
    ]);
    expect(whose('चिली को 28 अक्टूबर को पेरू में उत्पादन बंद करना पड़ा और जनवरी में जापान और चीन में भी।')).toHaveLength(
      2,
    );
    expect(whose('मोदी 9 जून को ओमान गए और 11 जून को कतर।')).toEqual(['2025-06-09 IN OM', '2025-06-11 IN QA']);
  });
});

describe('what is expected on a day is an event', () => {
  test.each([
    ['ब्राजील को पहला विमान 2029 में मिलेगा, दूसरे के 2030 में मिलने की उम्मीद है।', '2030 delivery planned'],
    ['चाड में 900 जवान हैं, जिन्हें मई तक हटाए जाने की संभावना है।', '2026-05 other planned'],
    ['पेरू की सेना 40 ट्रक खरीदने जा रही है।', 'null procurement planned'],
  ])('“%s”', (text, event) => {
    expect(told(text)).toContain(event);
  });

  test('unlike the growth of a figure', () => {
    expect(told('कंपनी की आय मई तक दोगुनी बढ़ने की उम्मीद है।')).toEqual([]);
  });
});

describe('the same day', () => {
  test.each(['फैसले के कुछ घंटे बाद', 'इसके थोड़ी देर बाद', 'फैसले के दो घंटे के भीतर'])('is that of “%s”', (when) => {
    const text = `अदालत ने 3 नवंबर को पेरू के पूर्व राष्ट्रपति को सजा सुनाई। ${when} पुलिस ने उन्हें गिरफ्तार कर लिया।`;
    expect(told(text)).toEqual(['2025-11-03 decision done', '2025-11-03 other done']);
  });

  test('is of what was told then to have just been done', () => {
    const text = 'राष्ट्रपति ने सोमवार को कहा कि उन्होंने चाड से लगी सीमा पर सेना भेजने का आदेश दिया है।';
    expect(told(text)).toEqual(['2026-03-16 decision done']);
  });
});

test('what came before an act of its kind has a day of its own', () => {
  expect(told('4 फरवरी को चाड से झड़प शुरू होने के बाद सूडान की वायुसेना ने 6 फरवरी को बम गिराए।')).toEqual([
    '2026-02-04 attack done',
    '2026-02-06 attack done',
  ]);
});

test('the month in which a deed was done is not that of the arrest for it', () => {
  const text = 'युवक को पिछले महीने किसान की हत्या किए जाने के मामले में गिरफ्तार किया गया है।';
  expect(told(text)).not.toContain('2026-02 other done');
});

test('years before one noun are all of it', () => {
  expect(told('पेरू ने 12 ग्रिपेन 2008 और 2010 के करारों के तहत लिए थे।')).toEqual([
    '2008 procurement done',
    '2010 procurement done',
  ]);
});

test('a count from that event to this one dates what a clause with when tells', () => {
  const text =
    'अमेरिका ने सोमवार को चाड पर प्रतिबंध लगाया। यह घोषणा उस घटना के दो दिन बाद आई है, जब चाड की सेना ने एक अमेरिकी जहाज जब्त किया था।';
  expect(told(text).at(-1)).toMatch(/^2026-03-14 /);
});

test('a condition leaves its day to itself', () => {
  expect(told('यदि संस्थान 31 मार्च तक पैसा नहीं लौटाते हैं तो उनकी संपत्ति कुर्क होगी।')).toEqual([]);
});

describe('a headline in another word', () => {
  test('is no second event', () => {
    const text =
      'चाड-सूडान में पिछले हफ्ते ही हुआ था शांति समझौता\n\nदोहा। चाड और सूडान ने 12 मार्च को शांति समझौते पर दस्तखत किए थे।';
    expect(told(text)).toEqual(['2026-03-12 ceasefire done']);
  });
});

describe('two meetings of one person on a day', () => {
  test('are two, with whom both tell', () => {
    const text =
      'विदेश मंत्री एस जयशंकर ने मंगलवार को मिस्र के विदेश मंत्री से मुलाकात की। जयशंकर ने मंगलवार को ही ओमान के विदेश मंत्री से भेंट की।';
    expect(whose(text)).toEqual(['2026-03-17 IN EG', '2026-03-17 IN OM']);
  });

  test('are the last one where this meeting is spoken of, and one where both did it together', () => {
    const text =
      'राजनाथ सिंह ने मंगलवार को रूस के रक्षा मंत्री आंद्रे बेलौसोव से मुलाकात की। दोनों ने आयोग की बैठक की अध्यक्षता की। राजनाथ सिंह ने राष्ट्रपति व्लादिमीर पुतिन से भी भेंट की, यह भेंट मंगलवार शाम को हुई।';
    expect(told(text)).toEqual(['2026-03-17 meeting done', '2026-03-17 meeting done']);
  });
});

test('raids kill no one, a toll so far is no event, and not to be cancelled is none either', () => {
  expect(told('सोमवार को तीन जिलों के 22 संस्थानों पर छापे मारे गए।')).toEqual(['2026-03-16 other done']);
  expect(told('चाड और सूडान में अब तक 2,400 लोगों की जान जा चुकी है।')).toEqual([]);
  expect(told('स्वीडन ने कहा कि सौदा रद्द नहीं किया जाएगा।')).toEqual([]);
});

describe('what goes on', () => {
  test('was no event of its own where no day is told', () => {
    expect(told('पेरू और चिली के अधिकारी चार दिन से लीमा में बातचीत कर रहे थे।')).toEqual([]);
  });

  test('from one sentence to the next of the same people is of the same day', () => {
    const text =
      'लीमा में हालात खराब हैं। लोग घरों में हैं। सड़कें खाली हैं। शिक्षकों ने 16 मार्च को लीमा में प्रदर्शन किया। शिक्षकों ने मंत्री के आवास का घेराव किया है।';
    expect(told(text)).toContain('2026-03-16 protest done');
    expect(told(text)).not.toContain('2026-03-18 protest done');
  });

  test('since a day long ago brings what is told next back to the report', () => {
    const text =
      'लीमा में हालात खराब हैं। लोग घरों में हैं। सड़कें खाली हैं। अदालत ने 9 सितंबर 2024 को रोक लगा दी और तब से सुनवाई नहीं हो सकी है। शिक्षकों ने बंद की चेतावनी दी।';
    expect(told(text)).toContain('2026-03-18 warning done');
  });
});

test('whoever makes a thing clear on a day has said it', () => {
  expect(told('डच सरकार ने मंगलवार को साफ किया कि वह कंपनी पर नियंत्रण नहीं छोड़ेगी।')).toEqual([
    '2026-03-17 statement done',
  ]);
});

test('what something is used for, among others, is no act', () => {
  expect(told('मंत्री ने मंगलवार को कहा कि पेरू तेल का इस्तेमाल तस्करी और अन्य अपराधों के लिए कर रहा है।')).toEqual([
    '2026-03-17 statement done',
  ]);
});

test('a hearing put off has not been', () => {
  expect(told('पेरू में 16 मार्च की सुनवाई टल गई।')).toEqual(['2026-03-16 other denied']);
});
