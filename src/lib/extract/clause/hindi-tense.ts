import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import type { Clause } from './clauses.ts';
import { isAhead } from './hindi-ahead.ts';
import { hindiParticiple } from './hindi-participle.ts';
import { verbGroupBefore } from './hindi-verb.ts';
import { is, within } from './grammar-words.ts';

/** The tense at some words of a Hindi clause, see `tenseAt`. */
export function hindiTense(passage: Passage, clause: Clause, date: Range): Tense {
  const words = withDayPart(passage, date);
  const { tokens } = passage;
  const text = (i: number) => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  const next = text(words.to);
  const after = text(words.to + 1);
  const isFrom = next === 'से';
  if (isFrom && (after === 'पहले' || after === 'पूर्व')) return 'future';
  const participle = hindiParticiple(passage, clause, words);
  if (participle !== null) return participle;
  if (clause.tense === 'none' || clause.finite === null) {
    return isAnnounced(passage, clause, words) ? 'future' : withoutVerb(passage, clause);
  }
  if (isAhead(passage, clause, words, clause.finite)) return 'future';
  // को आना था: what was to be, was to be on a day that is over.
  if (clause.tense === 'future' && is(passage, clause.finite.to - 1, 'past')) return 'past';
  if (clause.tense !== 'present') return clause.tense;
  const verb = verbGroupBefore(passage, clause.from, clause.finite.to);
  const begins = within(passage, clause.finite.from - 2, clause.finite.to, (i) =>
    is(passage, i, 'inception'),
  );
  if (verb?.continuous === true && begins) return 'future';
  // What is or goes on since a day began on it; what is on a day is to come.
  if (isFrom) return verb?.copula === true && !isStanding(passage, verb.from) ? 'future' : 'past';
  if (verb?.continuous === true || verb?.copula === true) return 'future';
  return 'present';
}

/** कल रात, सोमवार देर शाम: what follows the part of the day follows the date. */
function withDayPart({ tokens, hits }: Passage, { from, to }: Range): Range {
  const at = tokens[to]?.text === 'देर' ? to + 1 : to;
  return { from, to: wordOf(hits[at], 'calendar', 'day-part')?.to ?? to };
}

/** जारी, बंद, लागू: a state with a beginning. */
function isStanding(passage: Passage, verb: number): boolean {
  return is(passage, verb - 1, 'state') || is(passage, verb, 'state');
}

/** फैसला आज, शपथ परसों: a headline that ends in a day names what is on it. */
function isAnnounced({ tokens, hits }: Passage, clause: Clause, { from, to }: Range): boolean {
  if (from === clause.from || wordOf(hits[from], 'calendar', 'either') === null) return false;
  for (let i = to; i < clause.to; i++) if (tokens[i]?.kind !== 'mark') return false;
  return true;
}

/** Headlines: what is expected is to come (आएंगे is finite anyway), the rest is open. */
function withoutVerb(passage: Passage, { from, to }: Clause): Tense {
  const looksAhead = within(
    passage,
    from,
    to,
    (i) => is(passage, i, 'expected') || is(passage, i, 'prospective'),
  );
  return looksAhead ? 'future' : 'none';
}
