import { entryAt } from '../read/entries.ts';
import type { Passage, Range, Sentence } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import type { VerbGroup } from './hindi-verb.ts';
import { isNegation, unknownVerb, verbGroupBefore, verbGroupInside } from './hindi-verb.ts';
import { is, within } from './grammar-words.ts';

const MARKS: ReadonlySet<string> = new Set([
  ',',
  ';',
  ':',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  '(',
  ')',
  '-',
  '–',
  '—',
]);

/** Clauses of a Hindi sentence: cut at conjunctions, and at commas and और where a finite verb is behind. */
export function hindiClauses(passage: Passage, sentence: Sentence, index: number): readonly Clause[] {
  const clauses: Clause[] = [];
  let from = sentence.from;
  for (let i = sentence.from; i < sentence.to; i++) {
    const at = i + 1;
    if (at >= sentence.to) break;
    const verb = boundaryBefore(passage, from, at);
    if (verb === undefined) continue;
    clauses.push(clauseOf(passage, from, at, index, verb));
    from = at;
  }
  const end = endOf(passage, from, sentence.to);
  if (from < sentence.to) {
    const verb =
      verbGroupBefore(passage, from, end) ??
      verbGroupInside(passage, from, end) ??
      unknownVerb(passage, from, end);
    clauses.push(clauseOf(passage, from, sentence.to, index, verb));
  }
  return clauses.map((clause, i) => ({
    ...clause,
    tense: isGapped(passage, clause, clauses[i - 1]) ? (clauses[i - 1] as Clause).tense : clause.tense,
    subject: subjectOf(passage, sentence.from, clause),
  }));
}

/** मतदान 5 मई को हुआ और मतगणना 9 मई को, 5 मई को जापान गए और 7 मई को चीन: a clause that ends in a day or opens with one has the verb of the one before it. */
function isGapped(passage: Passage, { from, to, finite }: Clause, before: Clause | undefined): boolean {
  if (finite !== null || before === undefined || before.finite === null || before.to !== from) return false;
  const { tokens } = passage;
  if (!JOINTS.has(tokens[from]?.text ?? '') && tokens[from - 1]?.text !== ',') return false;
  const isDay = (i: number) =>
    (tokens[i]?.kind === 'digits' && tokens[i].text.length === 4) || isCalendar(passage, i);
  const end = endOf(passage, from, to) - 1;
  const last = TOO.has(tokens[end]?.text ?? '') ? end - 1 : end;
  if (last < from + 2) return false;
  const isAt = (text: string) => AT.has(text) || LATER.has(text);
  if (isAt(tokens[last]?.text ?? '') && isDay(last - 1)) return true;
  const opens = [2, 3].find((n) => isAt(tokens[from + n]?.text ?? ''));
  return opens !== undefined && isDay(from + opens - 1) && last <= from + opens + SHARE;
}

/** Tokens behind the day that such a clause opens with, at most. */
const SHARE = 6;
const TOO = wordSet('भी ही');

const JOINTS = wordSet('और तथा एवं जबकि');
const AT = wordSet('को में तक से');
const LATER = wordSet('बाद पहले');

/**
 * मॉस्को, जिसने यह प्रस्ताव रखा था, ने सौदा किया; मनीला, जो पहला खरीदार है, बात कर रहा है: the subject that what is told
 * beside parts from its case or verb; else null.
 */
function subjectOf({ tokens }: Passage, start: number, { from, to }: Clause): Range | null {
  if (tokens[from]?.text === 'बल्कि') return agentBefore(tokens, start, from, to);
  if (tokens[from - 1]?.text !== ',') return null;
  const isCase = CASES.has(tokens[from]?.text ?? '');
  for (let i = start + 1; i < Math.min(from, start + SUBJECT); i++) {
    if (tokens[i]?.text !== ',') continue;
    const isTold = RELATIVES.has(tokens[i + 1]?.text ?? '');
    const isNominative = !OBLIQUE.has(tokens[i - 1]?.text ?? '') && !OPENING.has(tokens[from]?.text ?? '');
    return isTold && (isCase || isNominative) ? { from: start, to: i } : null;
  }
  return null;
}

/** युगांडा ने केन्या के साथ नहीं, बल्कि रवांडा के साथ समझौता किया: who does both, if the second has no agent of its own. */
function agentBefore(tokens: Passage['tokens'], start: number, from: number, to: number): Range | null {
  if (tokens.slice(from, to).some(({ text }) => text === 'ने')) return null;
  for (let i = from - 1; i > Math.max(start, from - AGENT); i--)
    if (tokens[i]?.text === 'ने') return { from: Math.max(start, i - NAME), to: i + 1 };
  return null;
}

/** Tokens from an agent to the other half of what it did, and of its name. */
const AGENT = 25;
const NAME = 3;
/** Tokens of such a subject. */
const SUBJECT = 10;
const CASES = wordSet('ने को से');
const OBLIQUE = wordSet('ने को से में पर का के की तक साथ बाद लिए');
/** What begins a clause with a subject of its own, or one more that is told beside. */
const OPENING = wordSet(
  'जो जिसने जिसे जिसका जिसकी जिसके जिससे जिनका जिनकी जिनके जिन्होंने जिन्हें जिनसे जिसमें जिनमें जहां वह वे उसने उन्होंने इसने और लेकिन मगर पर तो',
);
const RELATIVES = wordSet('जो जिसने जिसे जिसका जिसकी जिसके जिनका जिनकी जिनके जिन्होंने जिन्हें जिसमें जहां');

/** Undefined: token `at` begins no clause; else the verb of the clause that ends before it, or null. */
function boundaryBefore(passage: Passage, from: number, at: number): VerbGroup | null | undefined {
  const end = endOf(passage, from, at);
  if (end <= from) return undefined;
  const isSpoken = end < at;
  // हादसा होते-होते टला: said twice, a verb is none of its own.
  if (passage.tokens[at - 1]?.text === '-' && passage.tokens[at]?.text === passage.tokens[at - 2]?.text)
    return undefined;
  if (is(passage, at, 'cut')) {
    const verb = verbGroupBefore(passage, from, end);
    // मंगलवार तक वहीं रहेगा: no "meanwhile" where nothing was told before it.
    return verb === null && passage.tokens[at]?.text === 'वहीं' ? undefined : verb;
  }
  // 2004: पोत की खरीद का करार, जो 2013 में शामिल हुआ: behind an entry without a verb.
  const isBeside = passage.tokens[at - 1]?.text === ',' && RELATIVES.has(passage.tokens[at]?.text ?? '');
  if (isBeside && entryAt(passage, at)?.isHeading === false) return verbGroupBefore(passage, from, end);
  if (isSpoken || is(passage, at, 'cut-after-verb')) return verbGroupBefore(passage, from, end) ?? undefined;
  return undefined;
}

/** Past the marks that close a stretch. */
function endOf({ tokens }: Passage, from: number, to: number): number {
  let end = to;
  while (
    end > from &&
    tokens[end - 1]?.kind === 'mark' &&
    (end < to || MARKS.has(tokens[end - 1]?.text ?? '') || /[।|.?!]/.test(tokens[end - 1]?.text ?? ''))
  )
    end--;
  return end;
}

function clauseOf(
  passage: Passage,
  from: number,
  to: number,
  sentence: number,
  verb: VerbGroup | null,
): Clause {
  return {
    from,
    to,
    sentence,
    lang: 'hi',
    finite: verb === null ? null : { from: verb.from, to: verb.to },
    tense: verb?.tense ?? 'none',
    negated: verb !== null && within(passage, verb.from, verb.to, (i) => isNegation(passage, i)),
    mood: verb?.mood ?? 'real',
    relative: null,
    subject: null,
  };
}
