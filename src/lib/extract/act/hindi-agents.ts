import { firstFrom } from '../read/first-from.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';
import { placeRole } from './places.ts';

/** Tokens and mentions back to who acted. */
const BACK = 60;
const LOOK = 8;
/** Tokens from a state to the ने of its minister, or to the से of its company. */
export const TITLE = 10;
export const CASES = wordSet('को से में पर तक और तथा व एवं या कि , । ;');

/** Whether someone acts in some words: with ने. */
export function hasAgent({ tokens }: Pick<Passage, 'tokens'>, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => text === 'ने');
}

/**
 * Whether the state that ends before a token acts: भारत ने, भारत के रक्षा मंत्री ने, भारत अमेरिका से खरीदेगा, फ्रांस के राष्ट्रपति सोमवार को पहुंचे.
 * @param end where its clause ends, if that is known
 */
export function isAgent({ tokens, hits }: Passage, from: number, end = Infinity): boolean {
  const isOffice = (i: number): boolean => hits[i]?.some(({ entry }) => entry.type === 'office') === true;
  // सूडानी समकक्ष से: an adjective, whose office has the case.
  if (!OBLIQUE.has(tokens[from]?.text ?? '') && !isOffice(from)) return true;
  let isOfficer = isOffice(from) || isOffice(from + 1);
  for (let i = from; i < from + TITLE; i++) {
    const text = tokens[i]?.text ?? '';
    if (text === 'ने') return true;
    if (ENDS.has(text) || i >= end) return isOfficer;
    // ब्रिटेन के मंत्री के साथ.
    if (i > from && GENITIVE.has(text)) isOfficer = false;
    const isDay = hits[i - 1]?.some(({ entry }) => entry.type === 'calendar') === true;
    if (CASES.has(text) && !isDay) return false;
  }
  return false;
}

const ENDS = wordSet(', । ;');
const OBLIQUE = wordSet('को से में पर तक का के की वाले वाली');

/** The state that acted last before a token; null where someone of no state did since: यूरोपीय संघ ने. */
export function agentBefore(passage: Passage, at: number): Proved<string> | null {
  const { countries } = castOf(passage);
  const end = firstFrom(countries, at);
  for (let i = end - 1; i >= Math.max(0, end - LOOK); i--) {
    const told = countries[i] as Told<string>;
    if (at - told.to > BACK) return null;
    if (!isAgent(passage, listEnd(passage, countries, i), at) || isGoal(passage, told)) continue;
    const others = passage.tokens.slice(told.to, at).filter(({ text }) => text === 'ने');
    return others.length > 1 ? null : { value: told.value, span: spanOf(passage, told) };
  }
  return null;
}

/** Where a list that a state stands in ends (फ्रांस, जर्मनी और ब्रिटेन के): what its last is, all are. */
function listEnd({ tokens }: Passage, countries: readonly Told<string>[], at: number): number {
  let { to } = countries[at] as Told<string>;
  for (let k = at + 1; LISTING.has(tokens[to]?.text ?? '') && countries[k]?.from === to + 1; k++)
    to = (countries[k] as Told<string>).to;
  return to;
}

const LISTING = wordSet(', और तथा एवं व');

/** लंदन पहुंचे, दवाएं काबुल भेजी गईं: where someone or something goes. */
export function isGoal(passage: Passage, told: Range): boolean {
  return placeRole(passage, told) === 'goal';
}

/** Who gets something: भारत को. */
export function getterIn(passage: Passage, act: Act): Proved<string> | undefined {
  return toldIn(passage, act).find(({ to }) => passage.tokens[to]?.text === 'को')?.country;
}

/** The states that the clause of an act names, and where each ends. */
export function toldIn(
  passage: Passage,
  { countries, clause }: Act,
): readonly { country: Proved<string>; to: number }[] {
  const told = countries.map((country) => ({ country, to: tokenFrom(passage, country.span.end) }));
  return told.filter(({ to }) => to > clause.from && to <= clause.to);
}
