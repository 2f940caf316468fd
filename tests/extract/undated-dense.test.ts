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
    // What the next sentence goes on from is what the one before it tells, not what came before that.
    [
      'Soldiers seized power in Gabon on Wednesday, minutes after the election body had declared Ali Bongo the winner of Saturday’s vote. They closed the borders.',
      ['attack 2025-12-03 done', 'other 2025-11-29 done', 'sanction 2025-12-03 done'],
    ],
    [
      'Oslo protested on Monday after Russia bombed the port on 3 March. It expelled two diplomats.',
      ['protest 2025-12-01 done', 'attack 2025-03-03 done', 'sanction 2025-12-01 done'],
    ],
    // What is told of others behind a comma or a semicolon, without the day of theirs.
    [
      'Egypt closed its border, while Tunisia sent food.',
      ['sanction 2025-12-04 done', 'aid 2025-12-04 done'],
    ],
    [
      'Russia bombed Kharkiv; Ukraine hit a depot near Moscow on Tuesday.',
      ['attack 2025-12-04 done', 'attack 2025-12-02 done'],
    ],
    // Whom it killed; not who has died since.
    [
      'A dam failed in Peru on October 22. Three villagers drowned.',
      ['accident 2025-10-22 done', 'accident 2025-10-22 done'],
    ],
    [
      'Israel bombed a camp in Lebanon on Tuesday. Four people have died since. Iran has since closed its border.',
      ['attack 2025-12-02 done', 'sanction null done'],
    ],
    // This year, which goes on, and since when something is compared take no story back.
    [
      'Kobe Motors of Japan posted its first loss since 2009 on Thursday. The American arm recalled 210,000 cars.',
      ['other 2025-12-04 done', 'decision 2025-12-04 done'],
    ],
    [
      'Martin Fayulu met Felix Tshisekedi in Kinshasa on Sunday for the first time since 2018 and urged him to call talks.',
      ['meeting 2025-11-30 done', 'request 2025-11-30 done'],
    ],
    // So long what was asked for is to last.
    [
      'British ministers flew to Tokyo on Wednesday. They asked Japan for a delay until 2028.',
      ['visit 2025-12-03 done', 'request 2025-12-03 done'],
    ],
    // He who acted on a day, over a sentence that tells no act.
    [
      'Congolese President Felix Tshisekedi flew to Goma on Saturday. He wept. He pardoned 30 officers.',
      ['visit 2025-11-29 done', 'decision 2025-11-29 done'],
    ],
    // Behind a name between commas stands the verb, unless a comma closes what is told beside it.
    [
      'Rwanda’s foreign minister, Olivier Nduhungirehe, pledged to send troops.',
      ['offer 2025-12-04 offered'],
    ],
    ['The frigate, INS Tushil, built in Russia, reached Goa in May.', ['deployment 2025-05 done']],
    // What was to have been, and has just been called off, is of a day to come.
    [
      'Talks of Iran with Oman, which were to have been held in Muscat on Friday, have been called off.',
      ['meeting 2025-12-05 denied'],
    ],
    // An election by another word.
    [
      'Chad held the election on Sunday. Its president met French officers in Paris two days before the poll.',
      ['other 2025-11-30 done', 'meeting 2025-11-28 done'],
    ],
    // The only month right before what is promised is the next one.
    ['सरकार ने मार्च में चुनाव कराने का वादा किया है।', ['other 2026-03 planned']],
    ['मंत्री ने मार्च में हुए चुनाव रद्द करने का वादा किया।', ['other 2025-03 done']],
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

  test('a year that goes on takes no story back', () => {
    const text = 'Rwanda and Congo signed a pact on Friday in a war that has cost many lives this year.';
    expect(events(`${LEAD}${text} Burundi closed its embassy in Kigali.`).at(-1)).toBe(
      'sanction 2025-12-04 done',
    );
  });
});
