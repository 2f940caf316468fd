import type { Passage, Sentence } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import type { EnglishVerb } from './english-verb.ts';
import { englishVerbAt } from './english-verb.ts';
import { is } from './grammar-words.ts';
import { wordSet } from '../read/word-set.ts';

/** Clauses of an English sentence: cut at conjunctions, relatives and semicolons where a verb stands on both sides. */
export function englishClauses(passage: Passage, sentence: Sentence, index: number): readonly Clause[] {
  const verbs = verbsIn(passage, sentence.from, sentence.to).filter(({ infinitive }) => !infinitive);
  const clauses: Clause[] = [];
  let from = sentence.from;
  let v = 0;
  let own: EnglishVerb | null = null;
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = verbs[v];
    if (verb !== undefined && verb.from === i) {
      own ??= verb;
      v++;
    }
    const at = i + 1;
    if (at >= sentence.to || own === null || verbs[v] === undefined || !isBoundary(passage, at)) continue;
    clauses.push(clauseOf(from, at, index, own));
    from = at;
    own = null;
  }
  clauses.push(clauseOf(from, sentence.to, index, own));
  return clauses;
}

/** Every verb of a stretch, in order, none overlapping. */
export function verbsIn(passage: Passage, from: number, to: number): readonly EnglishVerb[] {
  const verbs: EnglishVerb[] = [];
  for (let i = from; i < to; i++) {
    const verb = englishVerbAt(passage, i, to);
    if (verb === null) continue;
    verbs.push(verb);
    i = Math.max(i, Math.min(verb.to, to) - 1);
  }
  return verbs;
}

function isBoundary(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const text = tokens[at]?.text ?? '';
  if (tokens[at - 1]?.text === ';') return true;
  if (is(passage, at, 'cut')) {
    // "that" after a noun's determiner place ("that day") begins nothing.
    return !(text === 'that' && BEFORE_DEMONSTRATIVE.has(tokens[at - 1]?.text ?? ''));
  }
  return is(passage, at, 'cut-before-subject') && hasVerbSoon(passage, at);
}

const BEFORE_DEMONSTRATIVE: ReadonlySet<string> = wordSet(
  'in on of at by since after before from during until',
);

/** Tokens from a conjunction to the verb of its clause: and the Russian defence minister will. */
const SUBJECT = 8;

function hasVerbSoon(passage: Passage, at: number): boolean {
  for (let i = at + 1; i < at + SUBJECT; i++) {
    if (passage.tokens[i]?.text === ',') return false;
    const verb = englishVerbAt(passage, i, at + SUBJECT + 4);
    if (verb !== null && !verb.infinitive) return true;
  }
  return false;
}

function clauseOf(from: number, to: number, sentence: number, verb: EnglishVerb | null): Clause {
  return {
    from,
    to,
    sentence,
    lang: 'en',
    finite: verb === null ? null : { from: verb.from, to: Math.min(verb.to, to) },
    tense: verb?.tense ?? 'none',
    negated: verb?.negated ?? false,
    mood: verb?.mood ?? 'real',
  };
}
