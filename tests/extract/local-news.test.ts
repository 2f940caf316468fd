import { describe, expect, it } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** Day, kind, factuality and Hindi title of each event of a report of 4 December 2025. */
function eventsIn(text: string): readonly string[] {
  const { extractions } = readReport({ id: 'x', text, lang: null, dateline: '2025-12-04' }, lexicon);
  return extractions.map(
    ({ when, kind, factuality, title }) => `${when ?? '-'} ${kind} ${factuality}: ${title.hi}`,
  );
}

describe('news of courts and police', () => {
  it('does not date a refusal by the day to which the remand told after it runs', () => {
    const text = 'अदालत ने ठेकेदार की जमानत अर्जी खारिज की, हिरासत 18 दिसंबर तक बढ़ी';
    expect(eventsIn(text).some((event) => event.startsWith('2025-12-18 rejection'))).toBe(false);
  });

  it('takes an arrest of an alleged helper as done, and a case of an alleged bribe too', () => {
    const events = eventsIn(
      'एजेंसी ने 2 दिसंबर को मंत्री की कथित सहयोगी को गिरफ्तार किया था। पुलिस ने 3 दिसंबर को कथित रूप से दस लाख रुपये रिश्वत लेने के आरोप में अफसर के खिलाफ मुकदमा दर्ज किया था।',
    );
    expect(events.map((event) => event.split(':')[0])).toEqual([
      '2025-12-02 other done',
      '2025-12-03 accusation done',
    ]);
  });

  it('sees no robbery in the arrest of those charged with one, and no petition where a court acts', () => {
    const days = (text: string) => eventsIn(text).map((event) => event.split(':')[0]);
    expect(days('पुलिस ने मंगलवार को बैंक लूट के तीन आरोपियों को गिरफ्तार किया।')).toEqual(['2025-12-02 other done']);
    expect(days('मंगलवार को बैंक में लूट हुई।')).toEqual(['2025-12-02 attack done']);
    expect(days('सुप्रीम कोर्ट ने जुलाई 2021 में भंग की गई संसद को बहाल कर दिया।').join()).not.toMatch(/request/);
  });

  it('tells of a fire that was put out, of one that was set, and of whom a flood swept away', () => {
    const days = (text: string) => eventsIn(text).map((event) => event.split(':')[0]);
    expect(days('दमकल ने तीन घंटे में आग पर काबू पाया।')).toEqual(['2025-12-04 aid done']);
    expect(days('भीड़ ने थाने में आग लगाई।')).toEqual(['2025-12-04 attack done']);
    expect(days('तेज बहाव में तीन युवक बह गए।')).toEqual(['2025-12-04 accident done']);
  });

  it('takes hearsay of an act itself as reported', () => {
    expect(eventsIn('भारत ने 2 दिसंबर को कथित तौर पर चौकी पर हमला किया।')[0]).toContain('attack reported');
  });

  it('sees no request in a petition that was dismissed', () => {
    const events = eventsIn('हाईकोर्ट ने कहा कि आरोप पुराने हैं, जिसके बाद पंचायत की याचिका खारिज कर दी गई।');
    expect(events.some((event) => event.includes(' request '))).toBe(false);
  });

  it('takes the surrender of an accused as no truce, but that of troops as one', () => {
    expect(eventsIn('हत्या के आरोपी ने मंगलवार को अदालत में आत्मसमर्पण कर दिया।')[0]).toContain(
      '2025-12-02 other done',
    );
    expect(eventsIn('यूक्रेन के 200 सैनिकों ने मंगलवार को आत्मसमर्पण कर दिया।')[0]).toContain('ceasefire done');
  });

  it('dates what has been done now by the day of the report, not by what came before', () => {
    const events = eventsIn(
      'सूबे की सड़कें टूटी हैं।\nविभाग ने काम रोका था।\nठेकेदार ने 5 नवंबर को दुकानदार पर हमला किया था। उसने अब पुलिस को चेतावनी दी है।',
    );
    expect(events.at(-1)).toContain('2025-12-04 warning done');
  });

  it('does not tell of today that someone was lost whose body was found', () => {
    const events = eventsIn('खेड़ा के जंगल से लापता हुए युवक का शव नहर में मिला।');
    expect(events.map((event) => event.split(':')[0])).toEqual(['2025-12-04 other done']);
  });

  it.each([
    'शनिवार रात बागियों ने चौकी पर हमला किया। इसमें दो सिपाही शहीद हो गए।',
    'शनिवार रात बागियों ने चौकी पर हमला किया, जिसमें दो सिपाही शहीद हो गए। हमले में चार सिपाही घायल भी हुए हैं।',
  ])('takes the harm of an attack as part of it: %s', (text) => {
    expect(eventsIn(text).map((event) => event.split(':')[0])).toEqual(['2025-11-29 attack done']);
  });

  it('leaves the year of a contract with the contract, not with its fulfilment', () => {
    const events = eventsIn('भारत और वियतनाम के बीच 2022 में किया गया अनुबंध पूरा हो गया है।');
    expect(events.some((event) => event.startsWith('2022 other'))).toBe(false);
  });

  it('joins what is told again of the same day in much the same words, though it names no country', () => {
    const events = eventsIn(
      'शिक्षा बोर्ड शनिवार 6 दिसंबर को दसवीं कक्षा का परिणाम घोषित करेगा। सचिव ने कहा कि किन्हीं कारणों से अब दसवीं कक्षा के परिणाम शनिवार को घोषित किए जाएंगे।',
    );
    expect(events.filter((event) => event.startsWith('2025-12-06 decision planned'))).toHaveLength(1);
  });
});

describe('lines that are no part of the news', () => {
  it.each([
    'Updated Thu, 04 Dec 2025 11:21 PM IST',
    'अंतिम बार अपडेट किया गया: 4 दिसंबर 2025',
    'Publish Date: Thu, 04 Dec 2025 08:15 PM (IST)',
    'प्रकाशित: 04 दिसंबर 2025, 08:15 PM IST',
  ])('tell no event: %s', (line) => {
    const events = eventsIn(
      `${line}\nपुलिस ने बुधवार को दो युवकों को गिरफ्तार किया। इलाके के लोग इससे खुश हैं।\n${line}`,
    );
    expect(events.map((event) => event.split(':')[0])).toEqual(['2025-12-03 other done']);
  });

  it('make no hearsay: a byline with सूत्र, demands in points', () => {
    expect(eventsIn('संवाद सूत्र, खेड़ा: बुधवार को ट्रक की टक्कर से साइकिल सवार की मौत हो गई।')[0]).toContain(
      ' done:',
    );
    expect(eventsIn('कर्मियों ने बुधवार को 11 सूत्रीय मांगों पर प्रदर्शन किया।')[0]).toContain('protest done');
    expect(eventsIn('सूत्रों के मुताबिक सेना ने बुधवार को चौकी पर हमला किया।')[0]).toContain('attack reported');
  });
});

describe('the title of a Hindi event', () => {
  it.each([
    ['कोटपुर, 3 दिसंबर (भाषा) अदालत ने बुधवार को पूर्व विधायक की जमानत अर्जी खारिज कर दी।'],
    ['रामनगर, दिसंबर 3 -- अदालत ने बुधवार को पूर्व विधायक की जमानत अर्जी खारिज कर दी।'],
    ['नई दिल्ली: अदालत ने बुधवार को पूर्व विधायक की जमानत अर्जी खारिज कर दी।'],
    ['कोटपुर, 3 दिसंबर (भाषा)| अदालत ने बुधवार को पूर्व विधायक की जमानत अर्जी खारिज कर दी।'],
    ['सोनपुर (बिहार): अदालत ने बुधवार को पूर्व विधायक की जमानत अर्जी खारिज कर दी।'],
  ])('leaves out the place line of “%s”', (text) => {
    expect(eventsIn(text)[0]).toContain(': अदालत ने बुधवार');
  });
});

/** Day, kind, counts and words of each event of a report of 4 December 2025. */
function tollsIn(text: string): readonly string[] {
  const { extractions } = readReport({ id: 'x', text, lang: null, dateline: '2025-12-04' }, lexicon);
  return extractions.map(
    (event) => `${event.when ?? '-'} ${event.kind} ${event.quantities.map(({ value }) => value).join('+')}`,
  );
}

describe('victims and what befell them', () => {
  it.each([
    ['Eleven pilgrims were killed when a truck fell into a river on Monday.', '2025-12-01 accident 11'],
    ['Eleven people died and 14 were injured when a train derailed on Monday.', '2025-12-01 accident 11+14'],
    ['Four sailors died and two are missing after a trawler sank on 30 November.', '2025-11-30 accident 4'],
    [
      'Eight people were killed and five hurt on Monday as a dam collapsed in Kenya.',
      '2025-12-01 accident 8',
    ],
    [
      'Six soldiers were killed and ten civilians wounded in a missile strike on 4 May.',
      '2025-05-04 attack 6+10',
    ],
    ['Five villagers were killed when rockets hit a school on Tuesday.', '2025-12-02 attack 5'],
    ['On Monday a third jet crashed in Gwalior; both crew died.', '2025-12-01 accident '],
    ['The tremor struck near Kabul on Monday and killed nine people.', '2025-12-01 accident 9'],
    ['सोमवार को दीवार झुक गई, जिससे चार लोगों की मौत हो गई।', '2025-12-01 accident 4'],
    ['सोमवार को चौकी पर गोला गिरा, जिसमें तीन लोगों की जान गई और नौ लोग जख्मी हुए।', '2025-12-01 attack 3+9'],
    ['फरवरी 2020 के दंगों में 53 लोग मारे गए थे।', '2020-02 attack 53'],
    ['ईरान ने 13 जून को मिसाइलें दागीं, जिनमें तीन लोगों की मौत हुई और 60 लोग घायल हुए।', '2025-06-13 attack 3+60'],
  ])('are one event in %s', (text, expected) => {
    expect(tollsIn(text)).toEqual([expected]);
  });

  it.each([
    [
      'Israel struck the camps in May two weeks after gunmen killed 26 tourists.',
      ['2025-05 attack ', '- attack 26'],
    ],
    [
      'Twelve soldiers were killed on 3 March and Ethiopia closed its border on 5 March.',
      ['2025-03-03 attack 12', '2025-03-05 sanction '],
    ],
  ])('are apart from what else is told in %s', (text, expected) => {
    expect(tollsIn(text)).toEqual(expected);
  });

  it('are those of their own sentence where an accident was told before', () => {
    const text = 'एक जेट 7 मार्च को दुर्घटनाग्रस्त हो गया। 2 अप्रैल को दूसरे का पंख टूट गया, जिसमें तीन लोगों की जान गई।';
    expect(tollsIn(text)).toEqual(['2025-03-07 accident 1', '2025-04-02 accident 3']);
  });

  it('takes a law struck down for no attack, and food that is sent for aid', () => {
    expect(tollsIn('The court on Monday struck down a plan to lease the airport.')).toEqual([
      '2025-12-01 decision ',
    ]);
    expect(tollsIn('ओमान ने सोमवार को 15 टन खाद्य सामग्री भेजी।')).toEqual(['2025-12-01 aid 15']);
    expect(tollsIn('Oman sent 15 tonnes of rice on Monday.')).toEqual(['2025-12-01 aid 15']);
  });

  it('heads a share of a list by who did it, and what befell someone by the name alone', () => {
    const titles = (text: string) =>
      readReport({ id: 'x', text, lang: null, dateline: '2025-12-04' }, lexicon).extractions.map(
        ({ title }) => title.en,
      );
    expect(
      titles(
        'The Senate on Monday confirmed Ann Hill as envoy, ending a row that began when Joe Kay named her in May and withdrew the nomination on June 3.',
      ).at(-1),
    ).toBe('Joe Kay withdrew the nomination on June 3');
    expect(titles('The court refused to free Juan Rey, who was arrested in Lima on March 11.').at(-1)).toBe(
      'Juan Rey was arrested in Lima on March 11',
    );
  });

  it('takes the month of May before a verb for no modal', () => {
    const text = 'A blast on 12 May killed six soldiers. An inquiry on 3 June blamed the crew.';
    const { extractions } = readReport({ id: 'x', text, lang: null, dateline: '2025-12-04' }, lexicon);
    expect(extractions.map(({ factuality }) => factuality)).toEqual(['done', 'done']);
  });
});
