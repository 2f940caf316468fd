import { describe, expect, test } from 'vitest';
import { extract } from '#lib/extract/extract.ts';
import { lexicon } from './lexicon.ts';

const DATELINE = '2025-12-04';
const events = (text: string): readonly string[] =>
  extract({ id: 'report', text, lang: null, dateline: DATELINE }, lexicon).map(
    ({ kind, when, factuality }) => `${kind} ${String(when)} ${factuality}`,
  );

/** A lead of the day, so that what follows is no dossier. */
const LEAD = 'Ghana will send 40 doctors to Togo on Friday. Benin opened a port on Thursday.\n\n';
const AFTER_LEAD = events(LEAD).length;

describe('dense reports: acts without a day of their own', () => {
  test.each([
    // Those who acted before go on, by another word for the same body.
    [
      'A court in Lagos sentenced two Russian sailors on Tuesday. The judge ordered them to pay a fine of $2 million.',
      ['decision 2025-12-02 done', 'decision 2025-12-02 done'],
    ],
    [
      'Iran’s parliament rejected the treaty on Monday. Deputies also passed a bill on drones.',
      ['rejection 2025-12-01 done', 'decision 2025-12-01 done'],
    ],
    [
      'Modi met Emmanuel Macron in Paris on Tuesday. The two leaders signed a pact on submarines.',
      ['meeting 2025-12-02 done', 'agreement 2025-12-02 done'],
    ],
    // Another court, later on.
    [
      'A court in Kenya convicted the Russian trader in March 2019. The Supreme Court freed the Russian trader.',
      ['decision 2019-03 done', 'decision null done'],
    ],
    // What is said to something is of the news.
    [
      'Russia’s foreign ministry summoned the Polish envoy on Monday. The ministry condemned the raid.',
      ['protest 2025-12-01 done', 'accusation 2025-12-04 done'],
    ],
    // An and that only joins a verb to one whose day was told before.
    [
      'President Bola Tinubu left for Paris on Wednesday. He met President Emmanuel Macron there and signed a loan for two ships.',
      ['visit 2025-12-03 done', 'meeting 2025-12-03 done', 'aid 2025-12-03 done'],
    ],
    // How long what is promised will take is no time of the promise.
    [
      'Iran’s minister arrived in Baghdad on Monday. He promised to send gas within a week.',
      ['visit 2025-12-01 done', 'offer 2025-12-01 offered'],
    ],
    // Some day within a week of what is of a month.
    [
      'Cuba approached Spain for a loan in January, and Madrid turned it down within a week.',
      ['request 2025-01 done', 'rejection null done'],
    ],
    // A story goes on over what is of no day in it.
    [
      'The Nigerian navy seized a Russian tanker in March 2023. Moscow sent a team of diplomats to Abuja. Nigeria rejected a swap.',
      ['sanction 2023-03 done', 'visit null done', 'rejection null done'],
    ],
    // Behind what is denied, who denied it accuses others.
    [
      'Caracas denied that its men had entered Colombia and accused rebels of the attack.',
      ['rejection 2025-12-04 done', 'accusation 2025-12-04 done'],
    ],
    // What was asked or offered on a day goes on like what was done.
    [
      'मंगलवार को रक्षा मंत्रालय ने 200 हेलीकॉप्टरों की नई निविदा जारी की। मंत्रालय ने छह कंपनियों को न्योता भेजा।',
      ['offer 2025-12-02 offered', 'offer 2025-12-02 offered'],
    ],
  ])('%s', (text, told) => {
    expect(events(LEAD + text).slice(AFTER_LEAD)).toEqual(told);
  });
});
