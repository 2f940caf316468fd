import { describe, expect, it, test } from 'vitest';
import { englishDates } from '#lib/extract/date/english.ts';
import { readPassage } from '#lib/extract/read/read-passage.ts';
import { meant, said } from './english-said.ts';
import { lexicon } from './lexicon.ts';

/** Milliseconds of this thread alone for the dates of a text, the reading of its words left out. */
function cost(text: string): number {
  const passage = readPassage(text, lexicon);
  const before = process.threadCpuUsage();
  englishDates(passage);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

/** Sentences that hold no date: names, verbs, numbers, stretches of time, habits, clock times, vague words. */
const NONE: readonly string[] = [
  'Prices may rise next if demand grows.',
  'Mark Friday, the coroner, declined to comment.',
  'Sunday Oliseh scored twice.',
  'The keys are with Sunday Tirkey.',
  'January Capital led the round.',
  'A stake was sold to January Capital.',
  'He was booked under the Armed Forces Act of 1958.',
  'The Right to Information Act (2005) was cited.',
  'FIR No. 212/2025 was lodged.',
  'The bus no. 1984 was torched.',
  'The tunnel was finished two months ahead of schedule.',
  'The office is open Monday to Friday.',
  'One Sunday he left.',
  'Monday.com shares fell.',
  'The 20th Century Fox logo was changed.',
  'The May brothers own the ranch.',
  'She works at April Labs.',
  'In the first half, India led.',
  'H1 visas were cut.',
  'Version 1.10.21 is out.',
  'About 250 BC residents voted.',
  'Prime Minister Theresa May addressed parliament.',
  'Mrs May said the deal was done.',
  'May said she would resign.',
  'April Haddad leads the institute.',
  'June Carter sang with him.',
  'August Wilson wrote ten plays.',
  'An august gathering of scholars.',
  'Farmers will march to the capital.',
  'The Long March rocket lifted off.',
  'The March for Life drew thousands.',
  'The Dandi March is remembered.',
  'He wrote for the Sunday Times.',
  'Sunday Telegraph reporters asked him.',
  'Black Friday sales rose sharply.',
  'Sheffield Wednesday won again.',
  'Wednesday Addams is a character.',
  'The October Revolution changed Russia.',
  'A Boeing 747 landed safely.',
  'UN Resolution 1267 lists them.',
  'UN Security Council Resolution 1701 was adopted.',
  'Section 370 was read out.',
  'Article 370 was abrogated.',
  'Mirage 2000 jets took off.',
  'The fine is Rs 2025.',
  'He paid Rs 2,018 for it.',
  'About 2018 troops were killed.',
  'Some 2000 people gathered.',
  'COVID-19 spread fast.',
  'The G20 leaders met.',
  'After 9/11 security was tightened.',
  'The 26/11 attacks shook the city.',
  'India won 3-2 on penalties.',
  'Djokovic won 6-4, 7-6, 6-3.',
  'Call 011-2301-2345 for help.',
  'Call +91 98100 20252.',
  'Growth was 7.5 percent.',
  'The shop is open 24/7.',
  'He left No. 10 in a hurry.',
  'Prices rise every Monday.',
  'Each October the festival draws crowds.',
  'It is published annually.',
  'They meet daily at noon.',
  'The talks lasted three days.',
  'He was in jail for two years.',
  'She is 25 years old.',
  'A 10-year-old boy was hurt.',
  'The two-day visit ended.',
  'It was recently tested.',
  'He is currently abroad.',
  'The clock struck at 10:30 am.',
  'The first time in ten years it rained.',
  'It was the worst crisis in 20 years.',
  'The second half of the match was dull.',
  'The sun rose over the hill.',
  'He sat down beside her.',
  'Companies Act, 2013 applies.',
  'The Unlawful Activities (Prevention) Act 1967 was invoked.',
  'Windows 2000 was a success.',
  'Flight 1549 landed on the river.',
  'The crowd of 2000 cheered.',
  'It costs $2000 a unit.',
  'Vision 2047 is a plan.',
  'Agenda 2030 was adopted.',
  'USA Today reported it.',
  'India Today published a poll.',
  'The leaders of tomorrow are in school.',
  'These days it rains a lot.',
  'One day he will return.',
  'The other day I saw him.',
  'In the next few days it may rain.',
  'Over the past decade exports doubled.',
  'Over the last year prices doubled.',
  'For the last three years he has waited.',
  'Within two weeks they must reply.',
  'Days after the attack, he fled.',
  'He said that day labourers were hit.',
  'The 23rd summit ended.',
  'The 5th Fleet sailed.',
  'The Fifth Amendment protects him.',
  'Second Lieutenant Sharma was hurt.',
  'They scored 2018 points.',
  'The S-400 and Su-30 and T-90 were shown.',
  'A temperature in the 90s was recorded.',
  'He is in his 80s.',
  'Chapter 2018 of the code.',
  'Room 2024 was empty.',
  'He ran 1500 metres.',
  'It weighs 2000 kg.',
  'Only 1800 seats remain.',
  'The Mar Thoma church opened.',
  'Jan Egeland spoke.',
  'Dec was the host with Ant.',
  'Ms. June Lee resigned.',
  'The Friday Times said so.',
  'Saturday Night Live aired.',
  'Pin code 1100 is wrong.',
  'The ratio is 1:2000.',
  'More than 2000 died.',
  'They fired 1990 rounds.',
  'Version 4.12.20 is out.',
  'IP address 10.12.20.25 was blocked.',
  'The SAT exam is hard.',
  'The week-long drill ended.',
  'Year after year they fail.',
  'He works day and night.',
  'day by day it grows',
  'Last but not least, he spoke.',
  'It happened twice a year.',
  'The rate is 5 percent per year.',
  'He ordered 12-10 tanks.',
  'The 2000 soldiers marched.',
  'The Man of the Year award went to him.',
  'The year of the tiger',
  'Decades later people remember.',
  'Hours before the vote he quit.',
  'The last days of the war',
  'a quarter of the population',
  'in the second quarter of the match',
  'He scored 24 points in the third quarter as the hosts pulled ahead.',
  'The visitors missed two free throws in the fourth quarter.',
  'Friday prayers passed off peacefully.',
  'The faithful gathered after Friday prayers.',
  'She ran the 1500 in four minutes.',
];

describe('englishDates', () => {
  it.each(NONE)('finds no date in %s', (text) => {
    expect(said(text)).toBe('none');
  });

  const dates = [
    '5 October 2018',
    'October 5, 2018',
    'Thursday, 4 December 2025',
    'last Friday',
    'three weeks ago',
    '7-10 May 2025',
    'from 7 to 10 May',
    'October-December 2024',
    'the third quarter of 2024',
    'summer 2024',
    'the 1990s',
    'the day before yesterday',
    'FY 2024-25',
    'next year',
  ];

  test.each(dates)('means the same by %s in capitals, with other spaces and other dashes', (date) => {
    const plain = meant(`It was on ${date}.`);
    expect(plain).not.toBe('');
    expect(meant(`IT WAS ON ${date.toUpperCase()}.`)).toBe(plain);
    for (const space of ['  ', '\u00a0', '\u2009']) {
      expect(meant(`It was on ${date.replaceAll(' ', space)}.`)).toBe(plain);
    }
    for (const dash of ['–', '—', '‑', '−']) {
      expect(meant(`It was on ${date.replaceAll('-', dash)}.`)).toBe(plain);
    }
  });

  it('reads long runs of its own words in a time that grows with their number alone', () => {
    for (const words of [
      '5 and ',
      'May 5, ',
      'the day before the ',
      '2018, ',
      'last ',
      '5-',
      'from 2018 to ',
      "the '90s and ",
    ]) {
      cost(words.repeat(300));
      const one = cost(words.repeat(1_500));
      // Eight times the words: twice that leaves room for a busy machine, quadratic work takes 64 times as long.
      expect(cost(words.repeat(12_000)), words).toBeLessThan(8 * (2 * one + 20));
    }
  });
});
