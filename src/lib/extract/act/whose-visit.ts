import type { Passage, Range } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** A visit or meeting that its noun tells with whose it was: Modi's Moscow visit, Macron's 2024 trip to Delhi. */
export interface OwnedVisit extends Range {
  /** The preposition or participle by which it hangs on something else; null where it is a subject or an object. */
  readonly by: string | null;
  /** Whose it was stands with it; else it was the subject's: met him after a failed visit to Washington. */
  readonly isOwned: boolean;
}

/** The visit whose noun stands at a token, from its owner to the place to which it was; null where no owner is told. */
export function ownedVisitAt(passage: Pick<Passage, 'tokens' | 'types'>, at: number): OwnedVisit | null {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!VISITS.has(text(at))) return null;
  const mark = ownerMark(tokens, at);
  if (mark === null) return null;
  let from = mark;
  if (tokens[mark]?.kind === 'mark')
    while (from > mark - OWNER && tokens[from - 1]?.kind === 'latn' && !BY.has(text(from - 1))) from--;
  const before = text(from - 1);
  const isOwned = !ONE.has(text(mark));
  return { from, to: placeEnd(passage, at + 1), by: BY.has(before) ? before : null, isOwned };
}

/** Where the owner's own mark stands: Modi | 's, or his. */
function ownerMark(tokens: Passage['tokens'], at: number): number | null {
  for (let i = at - 1; i > at - BETWEEN; i--) {
    const { kind, text = '' } = tokens[i] ?? {};
    if (text === 's' && tokens[i - 1]?.text === "'") return i - 1;
    if (OWNERS.has(text)) return i;
    if (ONE.has(text)) return AFTER.has(tokens[i - 1]?.text ?? '') && isGone(tokens, at) ? i : null;
    if ((kind !== 'latn' && kind !== 'digits' && text !== '-') || BY.has(text)) return null;
  }
  return null;
}

/** Past the place: to New Delhi, in China. */
function placeEnd(passage: Pick<Passage, 'tokens' | 'types'>, from: number): number {
  const { tokens } = passage;
  if (!TO.has(tokens[from]?.text ?? '')) return from;
  let to = tokens[from + 1]?.text === 'the' ? from + 2 : from + 1;
  const first = to;
  while (
    to < first + PLACE &&
    tokens[to]?.kind === 'latn' &&
    tokens[to]?.capital === true &&
    !isCalendar(passage, to)
  )
    to++;
  return to > first ? to : from;
}

/**
 * The visit that a date is of: during Modi's visit to Moscow in July 2024, resumed in 2024 with Modi's visit to Moscow.
 * Null where it is no such visit's, or where the visit is the subject or the object of its clause.
 */
export function visitOfDate(passage: Pick<Passage, 'tokens' | 'types'>, date: Range): OwnedVisit | null {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (text(date.to) === 'with') {
    for (let i = date.to + 2; i < date.to + BETWEEN + OWNER; i++) {
      const visit = ownedVisitAt(passage, i);
      if (visit !== null) return visit.from === date.to + 1 ? visit : null;
    }
    return null;
  }
  const end = ON.has(text(date.from - 1)) ? date.from - 1 : date.from;
  for (let i = end - 1; i > end - PLACE - 3; i--) {
    const visit = ownedVisitAt(passage, i);
    if (visit !== null) return visit.to === end && visit.by !== null ? visit : null;
  }
  return null;
}

/** Will host him, returning the welcome of Modi's Moscow visit: whether a place is that of a visit by which an act is told, and not the act's. */
export function isOfOtherVisit(passage: Passage, place: number, { from, to }: Range): boolean {
  for (let i = place - PLACE; i <= place + PLACE; i++) {
    const visit = ownedVisitAt(passage, i);
    if (visit === null || place < visit.from || place >= visit.to) continue;
    return visit.by !== null && (to <= visit.from || from >= visit.to);
  }
  return false;
}

const VISITS = wordSet('visit trip tour stopover meeting summit');
/** A visit to some place. */
function isGone(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at]?.text !== 'meeting' && tokens[at]?.text !== 'summit' && tokens[at + 1]?.text === 'to';
}

const ONE = wordSet('a an');
const AFTER = wordSet('after before following during');
const OWNERS = wordSet('his her their');
const TO = wordSet('to in');
const ON = wordSet('in on');
/** Words by which a visit hangs on what is told beside it. */
const BY = wordSet('during since after before following by with from of on at than until for and');
/** Tokens from the owner's mark to the noun, of an owner and of a place, at most. */
const BETWEEN = 5;
const OWNER = 5;
const PLACE = 4;
