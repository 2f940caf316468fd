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
