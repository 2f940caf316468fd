import { describe, expect, test } from 'vitest';
import { readReport } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

/** A text as read on 14 January 2026, a Wednesday. */
function readingOf(text: string) {
  return readReport({ id: 'r', text, lang: null, dateline: '2026-01-14' }, lexicon);
}

/** Every event of a text as `when kind factuality`, `-` for no date, in order of the text. */
function eventsOf(text: string): readonly string[] {
  return readingOf(text).extractions.map(
    ({ when, kind, factuality }) => `${when ?? '-'} ${kind} ${factuality}`,
  );
}

describe('what someone did before or after, by its -ing', () => {
  test.each([
    [
      'Boru took office in March 2022 after winning a run-off in December 2021.',
      ['2022-03 other done', '2021-12 other done'],
    ],
    [
      'Fiji fired rockets at Chad on Friday after accusing it on Monday of theft.',
      ['2026-01-09 attack done', '2026-01-05 accusation done'],
    ],
    [
      'He fled to Oslo in 2019 after being charged with graft in 2018.',
      ['2019 other done', '2018 accusation done'],
    ],
    ['The yard has delivered nine tugs since signing the contract in 2019.', ['2019 agreement done']],
    ['She led a bank before joining the senate in 2011.', ['2011 other done']],
    ['She was freed on Monday after being arrested in May.', ['2026-01-12 other done', '2025-05 other done']],
    [
      'He denied it on Monday after allegedly attacking a guard in May.',
      ['2026-01-12 rejection done', '2025-05 attack reported'],
    ],
    [
      'The tug was freed in July 2024 after being seized by Fiji in April.',
      ['2024-07 other done', '2024-04 other done'],
    ],
    [
      'The cabinet fell in May after nearly losing a vote in March.',
      ['2025-05 other done', '2025-03 other done'],
    ],
    [
      'Fiji defaulted in May 2022 before electing a president in July.',
      ['2022-05 other done', '2022-07 other done'],
    ],
    [
      'The bank cut rates in February before raising them in May.',
      ['2025-02 decision done', '2025-05 decision done'],
    ],
    // With one day for both, and of what is to come, one act is told.
    ['Boru took office in March 2022 after winning a run-off.', ['2022-03 other done']],
    ['The bridge will reopen in May after closing in January for repairs.', ['2026-05 other planned']],
  ])('has its own day: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('is done by whoever did the other', () => {
    const [, loss] = readingOf(
      'Fiji sank a ship in May 2024 after losing a tug off Oslo in April 2024.',
    ).extractions;
    expect(loss?.countries).toEqual(['FJ', 'NO']);
  });
});

describe('he or she', () => {
  test.each([
    ["Fiji's president visited Suva on Friday. She met Zelensky on Monday.", ['FJ', 'UA']],
    ["Japan's prime minister arrived in Delhi on Friday. He met Modi on Monday.", ['JP', 'IN']],
    ['The Kenyan envoy arrived in Delhi on Friday. She met Modi on Monday.', ['KE', 'IN']],
    // A state is no person.
    ['Germany annexed Austria in March 1938. She fled to London in May 1938.', ['GB']],
  ])('is of the country of whoever was told by the office: “%s”', (text, countries) => {
    expect(readingOf(text).extractions.at(-1)?.countries).toEqual(countries);
  });
});

describe('a bare day behind “after” or “before”', () => {
  test.each([
    ['Fiji fired rockets on Oct. 1, 2024 after a clerk was killed in Suva on Sept. 27.', '2024-09-27'],
    ['He resigned in January 2023 after his party lost a vote in November.', '2022-11'],
    ['Police held him on Friday after they found a knife on Saturday.', '2026-01-03'],
    ['The mill closed in December after a fire in February.', '2025-02'],
    ['The bank failed in March 2023, after savers withdrew $42 billion on March 9.', '2023-03-09'],
    // Nor is what was later than the report.
    ['The launch was moved to May after a failure in March.', '2025-03'],
    ['The court will rule in May after hearing the case in March.', '2025-03'],
    // Behind “before” it is of the year that was told.
    ['Fiji beat Chad in 2019 before losing to Kenya in June.', '2019-06'],
    ['The fort fell in 1944 before being retaken in May.', '1944-05'],
    ['The mill was sold in 2022 before it burned down in July.', '2022-07'],
    // Behind another clause it goes on from the day told last.
    ['The mill was sold in April 2019 after a fire in August and was torn down in May.', '2019-05'],
  ])('is no later than the day before it, or of its year: “%s”', (text, value) => {
    expect(readingOf(text).timexes.at(-1)?.value).toBe(value);
  });
});

describe('a deal', () => {
  test.each([
    ['UBS agreed to buy its rival on March 19, 2023.', ['2023-03-19 agreement done']],
    ['Fiji agreed to buy two tugs in May.', ['2026-05 procurement planned']],
    ['Exxon announced a deal to buy Pioneer in October 2023.', ['2023-10 procurement done']],
    ['The two brewers announced their merger in April 2021.', ['2021-04 agreement done']],
    ['The brewer unveiled a $3 billion takeover of its rival in May.', ['2025-05 agreement done']],
    ['The airline announced an order for 50 jets in June 2023.', ['2023-06 procurement done']],
    ['The merger closed in June 2022.', ['2022-06 agreement done']],
  ])('is made when it is announced or agreed: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('what was agreed', () => {
  test.each([
    ['Fiji had not agreed to buy the tugs in 2020.', ['2020 agreement denied']],
    ['Fiji never agreed to buy tugs from Chad in 2023.', ['2023 agreement denied']],
    ['No island agreed to send troops to Chad on Monday.', ['2026-01-12 agreement denied']],
    ['Fiji said it had not agreed on Monday to buy tugs.', ['2026-01-12 agreement denied']],
    ['Fiji did not agree to buy tugs from Chad in 2022.', ['2022 agreement denied']],
    ['Fiji nearly agreed to buy tugs from Chad in 2022.', ['2022 agreement denied']],
    ['Fiji reportedly agreed to buy tugs from Chad in 2022.', ['2022 agreement reported']],
    ['According to local media, Fiji agreed in 2022 to buy tugs.', ['2022 agreement reported']],
    ['Fiji has not agreed to buy tugs next year.', ['2027 agreement denied']],
  ])('is as sure as its “agreed”: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a vote on a strike', () => {
  test.each([
    [
      'Dockers voted on Friday to go on strike from May 3.',
      ['2026-01-09 decision done', '2026-05-03 protest planned'],
    ],
    ['Union No. 1 voted to strike on Feb. 2, 2024.', ['2024-02-02 decision done']],
    ['Nurses will vote in June on whether to strike.', ['2026-06 decision planned']],
  ])('is no strike yet: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('a claim that someone refuted', () => {
  test.each([
    [
      'Chad accused Fiji of theft in May 2024, a charge that Fiji denied on Monday.',
      '2026-01-12 rejection done',
    ],
    ['Chad accused Fiji of theft in May 2024, a claim that Suva rejected.', '- rejection done'],
  ])('was refuted, by no hearsay: “%s”', (text, event) => {
    expect(eventsOf(text)).toEqual(['2024-05 accusation done', event]);
  });
});

describe('what says of a subject which or who it is', () => {
  test.each([
    ['A judge who sent a general to prison died on Monday.', ['2026-01-12 other done']],
    // Of an object what is told behind it is no verb's of the subject.
    ['The court jailed a man who attacked a woman called Maria in May.', ['2025-05 attack done']],
    ['A man who killed three nuns in Lima was sentenced to life on Monday.', ['2026-01-12 decision done']],
    ['The pilot, whose jet was shot down in Chad, won a medal on Monday.', ['2026-01-12 other done']],
    ['The mill, which paid a fine over the spill, will reopen in May.', ['2026-05 other planned']],
    ['Fiji, which had boycotted the court for years, joined it in 2010.', ['2010 other done']],
    // With a day of its own it is an act, and behind its object it goes on.
    [
      'The editor, who was jailed in 2019, won a prize on Monday.',
      ['2019 decision done', '2026-01-12 other done'],
    ],
    [
      'Police arrested the driver, who was charged with murder.',
      ['2026-01-14 other done', '2026-01-14 accusation done'],
    ],
  ])('has no day but its own: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test('is left out of the title of what the subject did', () => {
    const text = 'A judge who sent a general to prison died on Monday.';
    expect(readingOf(text).extractions.map(({ title }) => title.en)).toEqual(['A judge died on Monday']);
  });
});

describe('a participle that is not what a sentence tells', () => {
  test.each([
    ['Set for 2022, the launch was moved to 2027.', ['2027 other planned']],
    ['Hit by a slump in 2019, the mill closed in 2020.', ['2020 other done']],
    ['A first report published in February blamed the crew.', ['2025-02 accusation done']],
    // What it told of has the day that is told of that, or none.
    ['Documents leaked in May showed Fiji sold jets to Chad in 2023.', ['2023 procurement done']],
    ['A video posted on Friday showed Fiji bombed a hospital on Monday.', ['2026-01-12 attack done']],
    ['Documents leaked in May showed Fiji sold jets to Chad.', ['- procurement done']],
    ['A report released on Monday by auditors blamed the crew.', ['2026-01-12 accusation done']],
    ['The report, published in May, accused the mill of fraud.', ['2025-05 accusation done']],
    ['The ministry published in May a report that blamed the crew.', ['2025-05 statement done']],
  ])('leaves it its day, or gives it that of what it came out in: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the day of what is told in passing', () => {
  test.each([
    // From which it is told, for which it was got, that of what another did then.
    ['It was the fifth coup since independence from Chad in 1974.', []],
    ['A second ferry has been ordered for 2030.', ['2026-01-14 procurement done']],
    [
      'Rebels marched on the capital in May 2020, and Fiji, which had guards there, flew in 300 soldiers.',
      ['2020-05 attack done', '2020-05 deployment done'],
    ],
    [
      'The army stormed the palace on May 12, 2024, and its old chief fled to Oslo.',
      ['2024-05-12 attack done', '2024-05-12 other done'],
    ],
    ['The mill was bought in 1990, and the firm was sold to a rival.', ['1990 procurement done']],
    [
      'He was tried in May, found guilty in December and stripped of his medal on Monday.',
      ['2025-05 other done', '2025-12 decision done', '2026-01-12 decision done'],
    ],
    ['The plague killed 22 nuns in 2000, among them Ada, who had raised the alarm.', ['2000 accident done']],
    ['Fiji, which pays for it, had pushed for the cut since the spring.', []],
    ['Boru, who is seeking a third term, met nuns on Monday.', ['2026-01-12 meeting done']],
  ])('is no act’s that it is not told of: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });

  test.each([
    [
      'The mission began in May 2014, after rebels had taken Suva in March 2013. A year later it left.',
      '2015',
    ],
    ['He won in March despite a party which took office in February. Rates rose that month.', '2025-03'],
    ['He appealed, and in May 2018 won a shorter term.', '2018-05'],
    ['The yard, which missed a November delivery date, was fined.', '2025-11'],
  ])('leaves the story where it was: “%s”', (text, value) => {
    expect(readingOf(text).timexes.at(-1)?.value).toBe(value);
  });
});

describe('words that look like others', () => {
  test.each([
    ['A French appeals court on Monday upheld the verdict.', ['2026-01-12 decision done']],
    ['Fiji threatened a duty on July 9, citing the trial of a friend.', ['2025-07-09 warning done']],
    ['Fiji shelled the town on Monday, citing officials.', ['2026-01-12 attack reported']],
    ['The emergency was declared over in January 2023.', ['2023-01 decision done']],
    ['Boru signed it into law in May 2024.', ['2024-05 decision done']],
  ])('tell what they tell: “%s”', (text, events) => {
    expect(eventsOf(text)).toEqual(events);
  });
});

describe('the state of an act that names none', () => {
  const ofLast = (text: string) => readingOf(text).extractions.at(-1)?.countries;
  test.each([
    // No state is she, nor is a law's article what points back, nor the party's.
    ['VIENNA (AP) - Ada Haas fled in 1938, after Germany annexed Austria. She returned in 1946.', ['AT']],
    [
      'TAIPEI - Taiwan hired nine men in 2020. A court in Seoul jailed one in 2023. Legislators of the Kuomintang froze the budget in January 2025.',
      ['TW'],
    ],
    [
      'NAIROBI - Kenya tightened checks in May. Peru helped. It seemed over when the ministry freed him in June.',
      ['KE'],
    ],
    ['SUVA - Fiji jailed nine in May. The state sold its dock to a Peruvian firm in June.', ['PE', 'FJ']],
    ['SUVA - Fiji jailed nine in May. Their chief fled to Peru in June.', ['FJ', 'PE']],
    [
      'Chronology of the bridge\n\n1923 - Texas approves it.\nJune 2009 - A tug from Panama hits it.\n2018 - Voters reject a bond.',
      ['US'],
    ],
  ])('is that whose news it is: “%s”', (text, countries) => {
    expect(ofLast(text)).toEqual(countries);
  });
});
