import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { hasDate } from './echoes.ts';

/** Sentences from an oath that is taken to whoever administers it. */
const REACH = 2;
const OATH = wordSet('शपथ');
const ADMINISTERED = /^दिला/u;

/**
 * राज्यपाल ने उन्हें शपथ दिलाई: the oath is of whoever takes it, not of who administers it, and no second one where it was told as
 * taken right before. Linear.
 */
export function withOaths(passage: Passage, acts: readonly Act[]): readonly Act[] {
  let taken: Act | null = null;
  return acts.map((act) => {
    if (!OATH.has(passage.tokens[act.trigger.from]?.text ?? '')) return act;
    if (!isAdministered(passage, act)) {
      taken = act;
      return act;
    }
    const own = { ...act, actors: act.actors.filter(({ span }) => !isDoer(passage, span.end)) };
    const isSame =
      taken !== null &&
      act.sentence - taken.sentence <= REACH &&
      own.actors.length === 0 &&
      // 26 मंत्रियों को शपथ दिलाई: others than the one who took it.
      own.quantities.length === 0 &&
      taken.factuality === act.factuality &&
      !hasDate(passage, act.clause);
    return isSame && taken !== null ? { ...own, echoes: taken.trigger.from } : own;
  });
}

function isAdministered({ tokens }: Passage, { trigger, clause }: Act): boolean {
  const end = Math.min(clause.to, trigger.to + VERB);
  return tokens.slice(trigger.from, end).some(({ text }) => ADMINISTERED.test(text));
}

/** Tokens from the oath to its verb: शपथ भी दिलाई. */
const VERB = 4;

/** Whether ने follows a name. */
function isDoer(passage: Passage, end: number): boolean {
  return passage.tokens[tokenFrom(passage, end)]?.text === 'ने';
}
