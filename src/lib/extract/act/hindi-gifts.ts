import type { Kind } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { joined } from './act.ts';
import { getterIn, isAgent, toldIn } from './hindi-agents.ts';

/** Kinds whose buyer is who gets: भारत को पहली खेप मिली. */
export const GIVEN: ReadonlySet<Kind> = new Set(['delivery', 'offer', 'aid']);
/** Sentences back to who was given something. */
const REACH = 5;

/** Who was given something last. */
interface Getter {
  readonly country: Proved<string>;
  readonly sentence: number;
}

/**
 * Gives what one state alone gives, offers or refuses, among gifts of several to one, who gets it: अमेरिका ने कीव को
 * मिसाइलें दीं। जर्मनी ने दो रडार भेजे। Hindi alone, linear.
 */
export function withHindiGifts(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let getter: Getter | null = null;
  return acts.map((act) => {
    const near = getter !== null && act.sentence - getter.sentence <= REACH ? getter : null;
    const other = near !== null && isGiver(passage, act) ? near.country : null;
    const country = getterIn(passage, act) ?? other;
    if (country !== null && isGift(passage, act)) getter = { country, sentence: act.sentence };
    return other === null ? act : { ...act, countries: joined(act.countries, [other]) };
  });
}

/** What is given, or refused: बर्लिन ने देने से इनकार किया. */
function isGift({ tokens }: Passage, { kind, clause, trigger, rules }: Act): boolean {
  // वियतनाम भी सौदा करना चाहता है: who would buy gives nothing.
  if (tokens[trigger.from]?.kind !== 'deva' || (kind === 'offer' && rules[0]?.startsWith(BOUGHT)))
    return false;
  return GIVEN.has(kind) || (kind === 'rejection' && gives(tokens, clause));
}

/** Rules of what is bought. */
const BOUGHT = 'hi-procurement-';

/** Whether one state alone gives something, or refuses to: जर्मनी ने दो प्रणालियां सौंपी थीं. */
function isGiver(passage: Passage, act: Act): boolean {
  if (act.countries.length !== 1 || !isGift(passage, act) || hasOther(passage, act)) return false;
  return toldIn(passage, act).some(({ to }) => isAgent(passage, to));
}

/** Whether another party is told, of a state or not: सेना को, कंपनी से; not सोमवार को, देने से. */
function hasOther({ tokens, hits }: Passage, { clause, trigger }: Act): boolean {
  for (let i = clause.from + 1; i < trigger.from; i++) {
    const text = tokens[i]?.text;
    if (text !== 'को' && text !== 'से') continue;
    const isDay = hits[i - 1]?.some(({ entry }) => entry.type === 'calendar') === true;
    if (!isDay && !GIVING.has(tokens[i - 1]?.text ?? '')) return true;
  }
  return false;
}

const GIVING = wordSet('देने बेचने');

function gives(tokens: Passage['tokens'], { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ text }) => GIVING.has(text));
}
