import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { is, within } from './grammar-words.ts';

/**
 * The tense at some words of a Hindi clause without a finite verb, mostly a headline: what it announces or
 * expects is to come; the rest is open.
 */
export function headlineTense(passage: Passage, clause: Clause, words: Range): Tense {
  if (isAnnounced(passage, clause, words) || isAgenda(passage, clause, words)) return 'future';
  const looksAhead = within(
    passage,
    clause.from,
    clause.to,
    (i) => is(passage, i, 'expected') || is(passage, i, 'prospective'),
  );
  return looksAhead ? 'future' : 'none';
}

/** फैसला आज, शपथ परसों, बैठक शुक्रवार को, कूच सोमवार से: a headline that ends in a day names what is on it. */
function isAnnounced({ tokens, hits }: Passage, clause: Clause, { from, to }: Range): boolean {
  if (from === clause.from) return false;
  const isEither = wordOf(hits[from], 'calendar', 'either') !== null;
  if (!isEither && wordOf(hits[to - 1], 'calendar', 'weekday') === null) return false;
  const mark = tokens[to]?.text ?? '';
  const at = to < clause.to && CASES.has(mark) ? to + 1 : to;
  if (at === to && !isEither) return false;
  return tokens.slice(at, clause.to).every(({ kind }) => kind === 'mark');
}

const CASES: ReadonlySet<string> = new Set(['को', 'से']);

/** Words between कल and the place at which a headline ends. */
const LONGEST_PLACE = 4;

/** प्रधानमंत्री कल वाराणसी में: where someone is to be; not कल शहर में पथराव, which says what was. */
export function isAgenda({ tokens, hits }: Passage, clause: Clause, { from, to }: Range): boolean {
  if (wordOf(hits[from], 'calendar', 'either') === null || !isPlaceWord(tokens[to]?.kind)) return false;
  const end = Math.min(clause.to, to + LONGEST_PLACE + 1);
  for (let i = to + 1; i < end; i++) {
    const text = tokens[i]?.text ?? '';
    const isLast = i + 1 >= clause.to || tokens[i + 1]?.kind === 'mark';
    if (PLACES.has(text)) return isLast;
    if (!isPlaceWord(tokens[i]?.kind)) return false;
  }
  return false;
}

function isPlaceWord(kind: string | undefined): boolean {
  return kind === 'deva';
}

const PLACES: ReadonlySet<string> = wordSet('में पर');
