import type { Factuality } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import { is } from '../clause/grammar-words.ts';
import { amountsOf } from '../number/money.ts';
import { quantitiesOf } from '../number/quantities.ts';
import type { Passage } from '../read/passage.ts';
import type { Act } from './act.ts';
import type { Attribution } from './attribution.ts';
import { participantsOf } from './participants.ts';

/**
 * What a clause tells whose verb no frame of the lexicon knows: an event all the same where a date of its own
 * says when it was or will be, for news dates what happened. Null where the verb tells no single act.
 */
export function plainActOf(passage: Passage, clause: Clause, here: Attribution): Act | null {
  const { finite, negated, from, to, sentence } = clause;
  const factuality = factualityOf(passage, clause, here);
  const isAct = finite !== null && factuality !== null && !negated;
  if (!isAct || here.wished || here.supposed !== null || here.denied !== null) return null;
  if (isState(passage, clause) || !hasCalendarWord(passage, clause)) return null;
  const { countries, systems, actors, place } = participantsOf(passage, clause);
  return {
    clause: { from, to },
    sentence,
    trigger: finite,
    kind: 'other',
    factuality,
    mark: null,
    countries,
    systems,
    actors,
    place,
    amounts: amountsOf(passage, clause),
    quantities: quantitiesOf(passage, clause),
    name: null,
    needs: 'lone-date',
    rules: ['plain'],
  };
}

/** May cut rates is thought of, would or should open is planned; what might have been tells nothing. */
function factualityOf(
  passage: Passage,
  { tense, mood, lang, finite }: Clause,
  { reported }: Attribution,
): Factuality | null {
  const isStart =
    finite !== null && (is(passage, finite.from, 'starts') || is(passage, finite.from, 'start'));
  if (tense === 'none' || (tense === 'present' && (lang === 'hi' || !isStart))) return null;
  if (mood !== 'real' && (lang === 'hi' || tense === 'past')) return null;
  if (mood === 'possible') return 'considered';
  // The rates kick in on Monday: what has begun is told in the past.
  if (tense !== 'past') return 'planned';
  return reported === null ? 'done' : 'reported';
}

/** Nothing to read further where no word can begin a date. */
function hasCalendarWord({ tokens, hits }: Passage, { from, to }: Clause): boolean {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind === 'digits') return true;
    if (hits[i]?.some(({ entry }) => entry.type === 'calendar') === true) return true;
  }
  return false;
}

/** A past of being, or of what used to be, is no act: था after a noun, was five years old, करते थे. */
function isState({ tokens }: Passage, { finite, lang }: Clause): boolean {
  if (finite === null) return true;
  const first = tokens[finite.from]?.text ?? '';
  const isOne = finite.to - finite.from === 1;
  if (lang === 'en') return (isOne && STATES_EN.has(first)) || first === 'used';
  return (isOne && STATES_HI.has(first)) || HABITUAL_HI.test(first);
}

const STATES_EN: ReadonlySet<string> = new Set(['was', 'were', 'had', 'be', 'been', 's']);
const STATES_HI: ReadonlySet<string> = new Set(['था', 'थे', 'थी', 'थीं', 'है', 'हैं']);
/** करते थे, होती थी. */
const HABITUAL_HI = /त[ाेी]$/u;
