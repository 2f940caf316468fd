import type { Kind } from '#lib/event/news-event.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { participantsOf } from './participants.ts';

/** What a state is punished or blamed for. */
const ANSWERS: ReadonlySet<Kind> = new Set(['sanction', 'accusation', 'warning', 'rejection']);
const BEHIND = wordSet('after following over for');
/** Tokens from such a word to the deed's noun at most. */
const REACH = 5;

/**
 * Washington imposed sanctions on New Delhi after the nuclear tests of May 1998: the deed that a noun tells is of the state that is
 * punished, not of the one that punishes. Linear.
 */
export function withPunished(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    const before = acts[i - 1];
    if (act.needs !== 'own-date' || before?.clause.from !== act.clause.from || !ANSWERS.has(before.kind))
      return act;
    const at = behindAt(passage, act, before);
    if (at === null) return act;
    const { countries } = participantsOf(passage, { from: before.trigger.to, to: at });
    const own = participantsOf(passage, { from: at, to: act.trigger.to }).countries;
    return own.length > 0 || countries.length === 0 ? act : { ...act, countries };
  });
}

function behindAt({ tokens }: Passage, { trigger }: Act, before: Act): number | null {
  for (let i = trigger.from - 1; i >= Math.max(before.trigger.to, trigger.from - REACH); i--)
    if (BEHIND.has(tokens[i]?.text ?? '')) return i;
  return null;
}
