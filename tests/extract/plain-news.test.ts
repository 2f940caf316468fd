import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string) => extract({ id: 'r', text, lang: null, dateline: '2025-12-04' }, lexicon);

/** Every event of a text as `when kind factuality`, `-` for no date. */
const told = (text: string) =>
  read(text).map(({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`);

describe('ordinary news has its own day beside words that mostly tell of another', () => {
  test.each([
    // Of a case, a gang or a war: only what is no day of the verb is theirs.
    ['Police arrested three men linked to the Islamic State on Monday.', ['2025-12-01 other done']],
    ['A judge in Madrid sentenced nine people tied to the cartel on Tuesday.', ['2025-12-02 decision done']],
    ['सोमवार की सुबह पुलिस ने हत्या के मामले में दो लोगों को गिरफ्तार किया।', ['2025-12-01 other done']],
    ['अदालत ने बुधवार की सुबह भ्रष्टाचार के मामले में पूर्व मंत्री को दोषी करार दिया।', ['2025-12-03 decision done']],
    ['अदालत ने 2013 के दंगों के मामले में चार लोगों को दोषी करार दिया।', ['- decision done']],
    [
      'A court convicted six men of crimes committed during the 1971 war.',
      ['- decision done', '1971-12-03/1971-12-16 attack done'],
    ],
    // A cup won is of its year, the right to hold one is not.
    ['India won the 2011 World Cup.', ['2011 other done']],
    // An ambassador is summoned on a day that was, a witness for one that is near.
    ['Iran summoned the Dutch ambassador on May 20.', ['2025-05-20 protest done']],
    ['The bureau summoned him for questioning on December 10.', ['2025-12-10 other planned']],
    // What one waits for is planned where it has a day.
    [
      'The premier will stay in office until a new parliament is elected on March 5.',
      ['2026-03-05 other planned'],
    ],
    ['The premier will stay in office until a new parliament is elected.', []],
    // What was found is an event, though its day stands before its that.
    ['It was only on Tuesday that the navy found the wreck.', ['2025-12-02 other done']],
    // Forecasts are figures.
    ['Kenya expects its economy to grow by 5 percent in the second half of 2026.', []],
    ['Nissan expects a loss of $2 billion for the second quarter.', []],
    ['Nissan expects work to begin in the second half of 2026.', ['2026-07/2026-12 other planned']],
    // Who goes on does so on the day told before, and is told to.
    [
      'The company opened a plant on Monday. The company also cut 500 jobs.',
      ['2025-12-01 other done', '2025-12-01 other done'],
    ],
    // One deal, however it is carried out.
    ['Google agreed in May to pay Texas $1.4 billion to settle two lawsuits.', ['2025-05 agreement done']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('ordinary news is of its own kind and word', () => {
  test.each([
    // Only a figure that is itself the subject reaches something.
    ['कच्चे तेल की कीमत घटी। पुतिन गुरुवार को दिल्ली पहुंचे।', ['2025-12-04 visit done']],
    ['45 डिग्री तापमान के बीच प्रधानमंत्री मोदी शुक्रवार को जयपुर पहुंचे।', ['2025-11-28 visit done']],
    // Who is quoted by name answers for it.
    ['Reuters quoted Prime Minister Modi as saying that India had signed the deal.', ['- agreement done']],
    ['Reuters quoted a spokesman as saying that India had signed the deal.', ['- agreement done']],
    ['Reuters quoted two officials as saying that India had signed the deal.', ['- agreement reported']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a designation is no count, a toll is one', () => {
    const quantities = (text: string) =>
      read(text).flatMap((event) => event.quantities.map(({ value }) => value));
    expect(quantities('एयर इंडिया की फ्लाइट 171 विमान हादसे में 260 लोग मारे गए।')).toEqual([260]);
    expect(quantities('श्रीलंका में बाढ़ से मृतकों की संख्या 465 हो गई।')).toEqual([465]);
  });

  test.each([
    [
      'A day after the talks between Macron, Merz and Tusk, Russia struck Kyiv.',
      'Russia struck Kyiv',
      'RU,UA',
    ],
    [
      'Two days after the attack in Pahalgam, where 26 people died, India suspended the treaty.',
      'Two days after the attack in Pahalgam, where 26 people died',
      'IN',
    ],
  ])('a headline loses no half of a list: %s', (text, title, countries) => {
    const [first] = read(text);
    expect(first?.title.en).toBe(title);
    expect(first?.countries.join()).toBe(countries);
  });

  test('two at war with each other do not both attack someone', () => {
    expect(read('War between Ethiopia and Eritrea killed 80,000 people in 2000.')[0]?.title.hi).toBe(
      'इथियोपिया-इरिट्रिया में लड़ाई (80,000 लोग)',
    );
  });

  test('talks between them are not with their host', () => {
    expect(
      read('India and Pakistan fought in May. Qatar will host talks between them.').at(-1)?.title.hi,
    ).toBe('भारत-पाकिस्तान में होगी वार्ता');
  });
});
