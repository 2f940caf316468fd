import type { Lang } from '#lib/event/news-event.ts';
import { latinOfLetterNames } from '#lib/event/letter-names.ts';
import type { Hit } from '../lexicon/lexicon.ts';
import { isFooter } from './footers.ts';
import type { Sentence, Token } from './passage.ts';
import { hasSense } from './senses.ts';
import { wordSet } from './word-set.ts';

type Hits = readonly (readonly Hit[])[];

/**
 * Cuts tokens into sentences: at danda, question and exclamation mark, line break, and full stops
 * that end one, with the quotation mark or bracket that closes after them. Linear. A text without any of
 * these is cut all the same: what is told in a sentence is compared with all of it.
 */
export function sentencesOf(tokens: readonly Token[], hits: Hits): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let lang: Lang | null = null;
  let from = 0;
  let isRow = false;
  for (let i = 0; i < tokens.length; i++) {
    // The row of a table: | 1956 | The two sides … |
    if (tokens[i]?.line === true) isRow = tokens[i]?.text === '|';
    if (isRow && tokens[i]?.text === '|' && tokens[i + 1]?.line === false) continue;
    if (!endsAfter(tokens, hits, i) && i + 1 - from < LONGEST) continue;
    while (tokens[i]?.kind === 'mark' && isClosing(tokens, i + 1)) i++;
    const range = { from, to: i + 1 };
    lang = langOf(tokens, range.from, range.to) ?? lang;
    sentences.push({ ...range, lang: lang ?? 'en', footer: isFooter(tokens, hits, range) });
    from = i + 1;
  }
  return sentences;
}

/** Tokens of a sentence: twice those of the longest in any newspaper. */
export const LONGEST = 400;

const ENDS: ReadonlySet<string> = new Set(['।', '॥', '?', '!']);

function endsAfter(tokens: readonly Token[], hits: Hits, i: number): boolean {
  const token = tokens[i] as Token;
  const next = tokens[i + 1];
  if (next === undefined || next.line) return true;
  if (isTweetTail(tokens, i + 1) || isTweetEnd(tokens, i) || isBullet(tokens, i + 1)) return true;
  // `?!`, `।।`: the last of them ends it.
  if (!next.spaced && ENDS.has(next.text)) return false;
  switch (token.text) {
    case '।':
    case '॥':
      return true;
    case '|':
      return tokens[i - 1]?.kind === 'deva' || token.spaced;
    case '?':
    case '!':
      return !isInAddress(tokens, i) && !isSaidOn(tokens, i + 1);
    case '.':
      return isFullStop(tokens, hits, i);
    default:
      return false;
  }
}

/** Says one thing * says another: a star or bullet between parts of a line, not of a sum (5 * 3) or a note (word*). */
function isBullet(tokens: readonly Token[], i: number): boolean {
  const [before, here, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (here === undefined || !BULLETS.has(here.text) || !here.spaced || next?.spaced !== true) return false;
  return before?.kind !== 'digits' || next.kind !== 'digits' || before.text.length === 4;
}

const BULLETS: ReadonlySet<string> = new Set(['*', '•', '■', '●']);

/** The picture's address after a tweet's words, which often have no stop: `pic.twitter.com/…`. */
function isTweetTail(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.text === 'pic' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === 'twitter';
}

/** Tokens from a tweet's handle to the year that ends its signature: `(@name) December 4, 2025`. */
const SIGNATURE = 9;

/** The year of a tweet's signature: the report goes on after it without a stop. */
function isTweetEnd(tokens: readonly Token[], i: number): boolean {
  const year = tokens[i];
  if (year?.kind !== 'digits' || year.text.length !== 4 || tokens[i - 1]?.text !== ',') return false;
  const from = Math.max(0, i - SIGNATURE);
  return tokens
    .slice(from, i)
    .some((token, k) => token.text === '@' && tokens[from + k + 1]?.spaced === false);
}

/** The `?` of a web address. */
function isInAddress(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  return (
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'latn' || next.kind === 'digits') &&
    before?.kind !== 'deva'
  );
}

/** “Why?” he asked: small letters go on. */
function isSaidOn(tokens: readonly Token[], i: number): boolean {
  let at = i;
  while (isClosing(tokens, at)) at++;
  const token = tokens[at];
  return token?.kind === 'latn' && !token.capital;
}

function isFullStop(tokens: readonly Token[], hits: Hits, i: number): boolean {
  const before = tokens[i - 1];
  let at = i + 1;
  while (isClosing(tokens, at)) at++;
  const next = tokens[at];
  if (before === undefined || next === undefined || next.line || tokens[i]?.spaced === true)
    return next?.line ?? true;
  // Points of an ellipsis: its last one decides.
  if (next.text === '.' && !next.spaced) return false;
  if (before.kind === 'deva') return isHindiStop(tokens, hits, i, next);
  if (next.kind === 'latn' && !next.capital) return false;
  // Joined in the making of a page: `said.The`, no address (`NDTV.com`) and no initials (U.S.).
  if (!next.spaced && at === i + 1)
    return next.capital && before.kind !== 'mark' && isSmall(before) && before.text.length > 1;
  if (before.kind !== 'latn') return true;
  // The board said no. The company: a word, where no number follows.
  if (NUMBERED.has(before.text) && !before.capital && next.kind === 'latn') return true;
  // Has ordered A400Ms. Baku …: letters of a number are no title.
  const isOfNumber = !before.spaced && tokens[i - 2]?.kind === 'digits';
  if (!isOfNumber && hasSense(hits[i - 1], 'reading', 'abbreviation')) return false;
  const mayEnd = hasSense(hits[i - 1], 'reading', 'abbreviation:last') || isInitial(tokens, i);
  return !mayEnd || hasSense(hits[at], 'reading', 'starter');
}

/** Abbreviations of what a number follows, which are words, too. */
const NUMBERED: ReadonlySet<string> = wordSet('no art fig op sec');

function isSmall(token: Token): boolean {
  return token.kind === 'digits' || !token.caps;
}

/** `U.S.`, `J. Smith`, `a.m.`: one letter before the point, not the end of a number's word (`F-35s`, `T-90S`). */
function isInitial(tokens: readonly Token[], i: number): boolean {
  const letter = tokens[i - 1];
  return letter?.text.length === 1 && (letter.spaced || tokens[i - 2]?.kind !== 'digits');
}

/** Many Hindi papers write a full stop for the danda; डॉ., एम. एल. and वि. end nothing. */
function isHindiStop(tokens: readonly Token[], hits: Hits, i: number, next: Token): boolean {
  const before = tokens[i - 1] as Token;
  if (hasSense(hits[i - 1], 'reading', 'verb-end')) return true;
  if (hasSense(hits[i - 1], 'reading', 'abbreviation')) return false;
  if (next.kind === 'digits' && !next.spaced) return false;
  if (latinOfLetterNames(before.text)?.length === 1) return false;
  if (POSTPOSITIONS.has(before.text)) return true;
  // भा.ज.पा., उ.प्र.: one syllable and a point each.
  return before.text.replace(/\u094d.|\p{M}/gu, '').length > 1;
}

/** Words of one syllable with which a headline or an afterthought may end: रक्षा और ऊर्जा क्षेत्रों में. */
const POSTPOSITIONS: ReadonlySet<string> = wordSet('में को भी ही');

const CLOSING: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', ')', ']', '…']);

function isClosing(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && !token.spaced && CLOSING.has(token.text);
}

/**
 * By letters; by words where the last is Hindi (Party की meeting Saturday को होगी), by the verb where it ends a few (Monday से
 * online classes चलेंगी); null when there are none.
 */
function langOf(tokens: readonly Token[], from: number, to: number): Lang | null {
  let [deva, latn] = [0, 0];
  let [devaWords, latnWords] = [0, 0];
  let last: Token['kind'] = 'mark';
  let isVerb = false;
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'deva')
      [deva, devaWords, last, isVerb] = [deva + text.length, devaWords + 1, kind, VERB.test(text)];
    if (kind === 'latn') [latn, latnWords, last] = [latn + text.length, latnWords + 1, kind];
  }
  if (deva === 0 && latn === 0) return null;
  const isHindi = last === 'deva' && (devaWords >= latnWords || (isVerb && devaWords > 1));
  return deva >= latn || isHindi ? 'hi' : 'en';
}

/** Ends of Hindi sentences: है, थे, होगी, जाएंगे; not आगे, दंगे, रोगी. */
const VERB = /(?:^हैं?|^थ[ाे]|^थीं?|[ेएय]ग[ाी]|[ेएय]ंग[ेी]|[ूऊ]ंग[ाी]|होग[ाी]|होंग[ेी])$/u;
