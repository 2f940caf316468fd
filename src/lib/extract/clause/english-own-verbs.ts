import { onceFor } from '../read/once-for.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import { isTold } from './english-boundary.ts';
import { verbsIn } from './english-clauses.ts';
import { isCalendar } from './english-hedge.ts';
import { GOES_ON } from './english-scheduled.ts';
import type { EnglishVerb } from './english-verb.ts';
import { is } from './grammar-words.ts';
import { hasSense } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** The verbs of a clause that tell the tense at some words of it: no nouns, no states, none in an aside. */
export function ownVerbs(passage: Passage, clause: Clause, words: Range): readonly EnglishVerb[] {
  return outsideSaid(passage, words, outsideAside(passage, words, clauseVerbs(clause, passage)));
}

/** On Monday, she said, the shop will open: who said so, between the day that is put first and what is told of it. */
function outsideSaid(passage: Passage, { to }: Range, verbs: readonly EnglishVerb[]): readonly EnglishVerb[] {
  const [said, told] = verbs;
  if (said === undefined || told === undefined || said.from < to || said.from > to + SAID) return verbs;
  const { tokens } = passage;
  if (tokens[said.to]?.text !== ',' || !isTold(passage, said.to - 1)) return verbs;
  return tokens.slice(to, said.from).some(({ text }) => text === ',') ? verbs.slice(1) : verbs;
}

/** Tokens from a day to the verb of who said so. */
const SAID = 9;

/** Of a whole clause, for all the dates in it. */
const clauseVerbs = onceFor((clause: Clause, passage: Passage) =>
  finiteFirst(
    passage,
    verbsIn(passage, clause.from, clause.to).filter((verb) => !isLeaning(clause, verb)),
  ),
);

/** What looks like a present form after the finite verb is a noun: will hold talks. */
function finiteFirst(passage: Passage, verbs: readonly EnglishVerb[]): readonly EnglishVerb[] {
  const first = verbs.findIndex(({ infinitive }) => !infinitive);
  return verbs.filter((verb, i) => {
    if (i > 0 && isFollowed(passage, verb)) return false;
    // A month later than planned.
    if (isParticiple(verb, verbs[i - 1]) || passage.tokens[verb.from - 1]?.text === 'than') return false;
    if (isAdjectival(passage, verb, verbs[i - 1])) return false;
    if (i <= first || verb.tense !== 'present' || verb.to > verb.from + 1) return true;
    // The accord signed in July takes effect: a verb of the third person right after a date is the clause's.
    const goesOn =
      GOES_ON.has(passage.tokens[verb.from - 1]?.text ?? '') || isCalendar(passage, verb.from - 1);
    return (
      is(passage, verb.from, 'present') || (goesOn && GOING.some((sense) => is(passage, verb.from, sense)))
    );
  });
}

/** Will choose a leader -- sure to be the deputy -- on June 14: what stands between dashes takes no part. */
function outsideAside(
  { tokens }: Passage,
  { from: date }: Range,
  verbs: readonly EnglishVerb[],
): readonly EnglishVerb[] {
  const [first] = verbs;
  const dashes: number[] = [];
  for (let i = date - 1; i > (first?.from ?? date) && dashes.length < 2; i--) {
    const [mark, next] = [tokens[i], tokens[i + 1]];
    if (mark?.text === '-' && mark.spaced && next?.text !== '-' && next?.spaced !== false) dashes.push(i);
    else if (mark?.text === '-' && next?.text === '-') dashes.push(i);
  }
  const [closing, opening] = dashes;
  if (closing === undefined || opening === undefined) return verbs;
  return verbs.filter(({ from }) => from < opening || from > closing);
}

/** Will go on until Friday, followed by rain on Monday: a participle behind a comma goes with the verb before it. */
function isFollowed({ tokens }: Passage, { from, to }: EnglishVerb): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[to]?.text !== 'by') return false;
  return to === from + 1 && /[a-z]{2}ed$/.test(tokens[from]?.text ?? '');
}

/** Will be drained in May and (refilled) in June: a participle that leans on the clause before has its tense from there. */
function isLeaning({ finite, tense }: Clause, verb: EnglishVerb): boolean {
  return tense === 'future' && verb.tense === 'past' && finite?.from === verb.from && finite.to === verb.to;
}

/** Will commission its stealth guided missile frigate on Monday: within what is to be done, with its noun right behind. */
function isAdjectival(
  { tokens, hits }: Passage,
  { from, to, tense }: EnglishVerb,
  before: EnglishVerb | undefined,
): boolean {
  if (before?.tense !== 'future' || tense !== 'past' || to !== from + 1) return false;
  const next = tokens[to];
  const isGrammar = hasSense(hits[to], 'stop', 'function') || BEHIND_VERB.has(next?.text ?? '');
  const isNoun = next?.kind === 'latn' && !next.capital && !isGrammar;
  if (!isNoun || from - before.to > OBJECT || !/[a-z]{2}ed$/.test(tokens[from]?.text ?? '')) return false;
  return tokens
    .slice(before.to, from)
    .every(({ text, kind }) => !JOINTS.has(text) && (kind !== 'mark' || text === '-'));
}

/** Tokens from what is to be done to its noun. */
const OBJECT = 10;
const JOINTS: ReadonlySet<string> = wordSet(
  'and or but who which that when where after before as if because while',
);
/** What stands behind a verb, beside the words of grammar. */
const BEHIND_VERB: ReadonlySet<string> = wordSet(
  'our my your these those him them us me you off away back around among along across more last next today yesterday tomorrow early late again here',
);

const GOING = ['starts', 'schedule', 'schedules'] as const;

/** Will remain closed, to get paid: right after what looks ahead, a past form tells a state. */
function isParticiple({ from, to, tense }: EnglishVerb, before: EnglishVerb | undefined): boolean {
  return before?.tense === 'future' && before.to === from && tense === 'past' && to === from + 1;
}
