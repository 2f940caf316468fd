import { fold } from '#lib/event/fold.ts';
import type { Act } from '../act/act.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { MAX_LENGTH } from './clause-title.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The tokens that a Hindi clause is headed by: its own, with the content of what it only announces (अदालत ने कहा, कि …). Content that
 * leans on who said it (कि वह …), or that is told as a claim or refuted, takes them along.
 * @param told the clause, without the day of a chronology's entry
 * @param apart first tokens of the clauses that tell an event: content told by itself together with who said it is not told twice
 */
export function hindiRange(
  passage: Passage,
  act: Act,
  told: Range,
  sentence: Range,
  apart: ReadonlySet<number>,
): Range {
  const { tokens } = passage;
  const clause = { from: behindLead(passage, told), to: told.to };
  const that = THAT.has(tokens[clause.to]?.text ?? '') ? clause.to : clause.to + 1;
  // Of a refusal without what is refused nothing is told.
  const isTwice = act.kind !== 'rejection' && apart.has(that) && PRONOUNS.has(tokens[that + 1]?.text ?? '');
  const isAnnounced = THAT.has(tokens[that]?.text ?? '') && that < sentence.to && !isTwice;
  const to = isAnnounced ? contentEnd(passage, that, sentence.to) : clause.to;
  if (!THAT.has(tokens[clause.from]?.text ?? '') || clause.from - sentence.from > SAYING)
    return { ...clause, to };
  const isLeaning = PRONOUNS.has(tokens[clause.from + 1]?.text ?? '');
  const whole = { from: behindLead(passage, { from: sentence.from, to }), to };
  if (isLeaning) return whole;
  const isClaim = act.factuality === 'denied' || act.factuality === 'reported';
  const { start, end } = spanOf(passage, whole);
  return isClaim && end - start <= MAX_LENGTH ? whole : { ...clause, to };
}

/** और, इस बीच, इससे पहले: where what is told begins behind what only joins it to the words before. */
function behindLead({ tokens }: Passage, { from, to }: Range): number {
  const text = (i: number): string => tokens[i]?.text ?? '';
  let at = from;
  if (JOINTS.has(text(at))) at++;
  if (LEADS.has(`${text(at)} ${text(at + 1)}`)) at += 2;
  if (text(at) === ',') at++;
  return to - at >= SHORTEST ? at : from;
}

const JOINTS = wordSet('और तथा एवं लेकिन मगर जबकि वहीं इधर उधर');
const LEADS: ReadonlySet<string> = new Set(
  [
    'इस बीच',
    'इसी बीच',
    'इससे पहले',
    'इसके बाद',
    'इससे पूर्व',
    'बाद में',
    'इसके अलावा',
    'साथ ही',
    'दूसरी ओर',
    'इसके साथ',
    'इसके तहत',
    'इस दौरान',
  ].map(fold),
);
/** Tokens that a headline needs at least. */
const SHORTEST = 3;

function contentEnd({ tokens }: Passage, that: number, end: number): number {
  let at = that + 1;
  while (at < Math.min(end, that + CONTENT) && tokens[at]?.text !== ';') at++;
  return at;
}

const THAT = wordSet('कि');
const PRONOUNS = wordSet(
  'वह वे वो यह ये उसने उन्होंने इसने इन्होंने उसका उसके उसकी उनका उनके उनकी उसे उन्हें उससे उनसे उसमें उनमें इसका इसके इसकी इसे इससे',
);
/** Tokens of a saying before its content at most, and of the content that a headline can hold. */
const SAYING = 24;
const CONTENT = 24;
