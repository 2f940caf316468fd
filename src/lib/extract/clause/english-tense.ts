import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import type { Clause } from './clauses.ts';
import { verbsIn } from './english-clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { is, within } from './grammar-words.ts';
import { wordSet } from '../read/word-set.ts';

/** Words before a date that look ahead or back. */
const AHEAD: ReadonlySet<string> = wordSet(
  'before ahead due expected scheduled slated set planned upcoming likely next',
);
const BACK: ReadonlySet<string> = wordSet('since after dated following');
const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/** The tense at some words of an English clause, see `tenseAt`. */
export function englishTense(passage: Passage, clause: Clause, words: Range): Tense {
  const { tokens } = passage;
  const before = tokens[words.from - 1]?.text ?? '';
  const earlier = tokens[words.from - 2]?.text ?? '';
  if (BACK.has(before)) return 'past';
  if (earlier === 'ahead' && before === 'of') return 'future';
  const verbs = finiteFirst(passage, verbsIn(passage, clause.from, clause.to));
  const last = verbs.findLast(({ from }) => from < words.from);
  if (isPutOff(passage, clause, words, before)) return 'future';
  if (LIMITS.has(before)) return limit(clause, verbs, words, last);
  if (AHEAD.has(before) || AHEAD.has(earlier)) return 'future';
  const verb = last ?? verbs.find(({ from, infinitive }) => from >= words.to && !infinitive) ?? null;
  if (verb === null) return isHeadline(passage, clause) ? headline(passage, clause) : 'none';
  if (verb.infinitive) return isPurpose(passage, clause, verb.from) ? 'past' : 'future';
  if (verb.tense !== 'present') return verb.tense;
  if (verb.continuous) return 'future';
  if (isHeadline(passage, clause)) return 'past';
  return is(passage, verb.from, 'starts') || is(passage, verb.from, 'present') ? 'future' : 'present';
}

/** What looks like a present form after the finite verb is a noun: will hold talks. */
function finiteFirst(passage: Passage, verbs: readonly EnglishVerb[]): readonly EnglishVerb[] {
  const first = verbs.findIndex(({ infinitive }) => !infinitive);
  return verbs.filter(
    ({ from, to, tense }, i) =>
      i <= first || tense !== 'present' || to > from + 1 || is(passage, from, 'present'),
  );
}

/** By, until: of what is past where nothing in the clause looks ahead (had left by Sunday). */
function limit(
  clause: Clause,
  verbs: readonly EnglishVerb[],
  words: Range,
  last: EnglishVerb | undefined,
): Tense {
  const looksAhead =
    last?.infinitive === true || verbs.some(({ from, tense }) => from < words.from && tense === 'future');
  return clause.tense === 'past' && !looksAhead ? 'past' : 'future';
}

/** Tokens between what is put off and the new day: adjourned the hearing of the case until Monday. */
const FAR = 9;

/** Postponed to Thursday, adjourned until Monday, a strike called for Wednesday. */
function isPutOff(passage: Passage, clause: Clause, { from, to }: Range, before: string): boolean {
  const isMonth = within(passage, from, to, (i) => wordOf(passage.hits[i], 'calendar', 'month') !== null);
  if (before === 'for' && !isMonth) return true;
  if (before !== 'to' && before !== 'until' && before !== 'till' && before !== 'for') return false;
  return within(passage, Math.max(clause.from, from - FAR), from, (i) => is(passage, i, 'deferral'));
}

/** "Met to discuss", "arrived to sign": the verb before it tells the time. */
function isPurpose(passage: Passage, clause: Clause, to: number): boolean {
  const main = verbsIn(passage, clause.from, to).findLast(({ infinitive }) => !infinitive);
  if (main === undefined || main.tense !== 'past') return false;
  return !within(passage, Math.max(clause.from, to - 4), to, (i) => is(passage, i, 'ahead'));
}

/** A line without full stop. */
function isHeadline({ tokens, sentences }: Passage, clause: Clause): boolean {
  const sentence = sentences[clause.sentence];
  const last = tokens[(sentence?.to ?? clause.to) - 1];
  return last?.kind !== 'mark' || !/[.?!"”]/.test(last.text);
}

/** "Putin to visit India on December 4". */
function headline(passage: Passage, clause: Clause): Tense {
  return within(passage, clause.from, clause.to, (i) => is(passage, i, 'to')) ? 'future' : 'none';
}
