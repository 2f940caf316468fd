import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { castOf } from './cast.ts';

/** Services that would use what they propose to buy. */
const SERVICES = wordSet('force forces navy army military iaf guard service services');
/** Words behind which another than who proposes stands. */
const OTHERS = wordSet('to for of with by from');

/**
 * The air force submitted a proposal for 114 Rafales: a service proposes to its own government to buy what it asks for, and
 * offers it to nobody. One of the state that makes it may.
 */
export function isOwnProposal(passage: Passage, { kind, clause, trigger, systems, countries }: Act): boolean {
  const { tokens } = passage;
  if (kind !== 'offer' || systems.length === 0 || tokens[trigger.from]?.kind !== 'latn') return false;
  const subject = tokens.slice(clause.from, trigger.from);
  const end = subject.findIndex(({ text }) => OTHERS.has(text));
  if (!subject.slice(0, end < 0 ? subject.length : end).some(({ text }) => SERVICES.has(text))) return false;
  const { entries } = castOf(passage);
  const own = countries.find(({ span }) => {
    const at = tokenFrom(passage, span.start);
    return at >= clause.from && at < trigger.from;
  });
  return own === undefined || !systems.some(({ value }) => entries.get(value)?.maker.includes(own.value));
}
