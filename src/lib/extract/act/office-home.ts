import { firstFrom } from '../read/first-from.ts';
import { BUT } from '../read/but-hindi.ts';
import type { Passage, Range, Token } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import type { NameHit } from './survey.ts';

/**
 * The country of an office, ministry or army that acts in a Hindi sentence without its state or a name: रक्षा मंत्री ने जापान के रक्षा
 * मंत्री से मुलाकात की is told of home's, where the sentence before it does not begin with another state and none is told before it in its own
 * that it may belong to (see `mayBeOthers`). Null for others.
 */
export function officeHome(
  passage: Passage,
  names: readonly NameHit[],
  n: number,
  home: string | null,
): string | null {
  const { entry, from, to } = names[n] as NameHit;
  if (home === null || !isOfAnyState(entry)) return null;
  const { tokens } = passage;
  const next = tokens[to];
  const isBare = next?.text === 'ने' || next?.kind === 'digits' || isCalendar(passage, to);
  return tokens[from]?.kind === 'deva' && isBare && isHomes(passage, names, from, home) ? home : null;
}

/** Where सरकार ने, केंद्र ने, देश के जवानों ने tell of home's government or soldiers, as `officeHome` tells of its offices. Linear. */
export function governmentsOfHome(
  passage: Passage,
  names: readonly NameHit[],
  home: string | null,
): readonly Told<string>[] {
  const { tokens } = passage;
  const isTold = names.some(({ entry }) => entry.type === 'country' && entry.id === home);
  if (home === null || !isTold) return [];
  return tokens.flatMap(({ text }, i) => {
    if (!ACTING.has(text) || tokens[i + 1]?.text !== 'ने' || !isUnowned(passage, i)) return [];
    return isHomes(passage, names, i, home) ? [{ from: i, to: i + 1, value: home }] : [];
  });
}

/** सरकार ने as the first words of a clause, behind a day or a case: no बिहार सरकार, अमेरिकी सरकार. */
function isUnowned(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  const before = tokens[i - 1];
  if (before === undefined || tokens[i]?.line === true || before.kind === 'mark') return true;
  if (OURS.has(before.text) || (before.text === 'के' && OURS.has(tokens[i - 2]?.text ?? ''))) return true;
  return before.kind === 'digits' || isCalendar(passage, i - 1) || BEFORE.has(before.text);
}

const ACTING = wordSet('सरकार जवानों जवानो');
const OURS = wordSet('देश हमारे');
const BEFORE = wordSet('को से पर में साथ लिए बाद और तब फिर कि केंद्र लेकिन मगर');

/** An office of state, a ministry or an army: each state has one. */
function isOfAnyState(entry: NameHit['entry']): boolean {
  if (entry.type === 'organisation') return entry.common && entry.country === null;
  return entry.type === 'office' && entry.role === 'state' && entry.country === null;
}

/** Whether who acts at a token is home's: no country it may belong to is told before in the sentence, no other begins the one before. */
function isHomes(passage: Passage, names: readonly NameHit[], from: number, home: string): boolean {
  const sentence = sentenceAt(passage, from);
  if (mayBeOthers(passage, names, { from: sentence.from, to: from })) return false;
  const last = sentenceAt(passage, sentence.from - 1);
  const before = firstCountry(names, last.from, Math.min(sentence.from, last.from + SUBJECT));
  return before === null || before === home;
}

/**
 * Whether an office behind some tokens may be that of a country told in them: of the last, where no case sets it off (स्पेन की बोली को
 * रक्षा मंत्रालय ने), and of any that the sentence is set in (श्रीलंका में सोमवार को राष्ट्रपति ने).
 */
function mayBeOthers(passage: Passage, names: readonly NameHit[], { from, to }: Range): boolean {
  const { tokens } = passage;
  let isLast = true;
  // इजराइल ने रविवार को कहा कि उसकी वायुसेना ने: whose it is, is told before.
  const isOwned = OWNERS.has(tokens[to - 1]?.text ?? '');
  // रूस ने पेशकश की है, लेकिन सरकार ने फैसला नहीं लिया है: another than the one that did it.
  const isOther = BUT.has(tokens[to - 1]?.text ?? '');
  for (let k = firstFrom(names, to) - 1; k >= 0; k--) {
    const name = names[k] as NameHit;
    if (name.from < from) return false;
    if (name.entry.type !== 'country') continue;
    if (SETTINGS.has(tokens[name.to]?.text ?? '')) return true;
    const isApart = ({ text }: Token, i: number): boolean =>
      (isOther && text === 'ने') || (CASES.has(text) && !isCalendar(passage, name.to + i - 1));
    if (isOwned || (isLast && !tokens.slice(name.to, to).some(isApart))) return true;
    isLast = false;
  }
  return false;
}

const OWNERS = wordSet('उसकी उसके उनकी उनके इसकी इसके इनकी इनके');
const SETTINGS = wordSet('में पर');
/** No में: ब्रिटेन के लंदन में प्रधानमंत्री ने. */
const CASES = wordSet('को से पर साथ लिए');

/** Tokens from the head of a sentence to whose it tells: पिछले साल मार्च में जर्मनी ने. */
const SUBJECT = 6;

/** The country that the names of a stretch begin with. */
function firstCountry(names: readonly NameHit[], from: number, to: number): string | null {
  for (let k = firstFrom(names, from); k < names.length; k++) {
    const { entry, from: at } = names[k] as NameHit;
    if (at >= to) return null;
    if (entry.type === 'country') return entry.id;
  }
  return null;
}
