import { latinOfLetterNames } from '#lib/event/letter-names.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Passage, Range, Token } from '../read/passage.ts';
import { ENGLISH_NO_NAME, HINDI_NO_NAME, PARTICLES } from './name-words.ts';

/** Words of a name at most, initials counted. */
const MAX_WORDS = 5;
/** Tokens with the dots of initials. */
const MAX_TOKENS = 10;

/**
 * The name that begins at a token, after an office: words that are no other thing the lexicon knows, up
 * to a postposition or mark (Hindi), or as long as they are capitalised (English). Null when none is there.
 * @param end first token that it may not reach (of the sentence, or another name)
 */
export function nameAt(passage: Passage, from: number, end: number, lang: Lang): Range | null {
  let words = 0;
  let to = from;
  let at = from;
  while (at < end && at < from + MAX_TOKENS && words < MAX_WORDS) {
    const token = passage.tokens[at];
    if (token === undefined || (at > from && token.line)) break;
    if (isPointOfInitial(passage.tokens, at)) {
      at++;
      continue;
    }
    if (token.text === '-' && at > from && !token.spaced && passage.tokens[at + 1]?.spaced === false) {
      at++;
      continue;
    }
    if (!isNameWord(passage, at, lang) && !(words > 0 && isParticle(passage, at))) break;
    words++;
    to = ++at;
  }
  if (words === 0) return null;
  const last = passage.tokens[to - 1] as Token;
  // A name does not end in an initial, so what stood there was none.
  if (isInitial(last)) return null;
  // Justice Mission 2025: what goes by a year is no person.
  if (lang === 'en' && YEAR.test(passage.tokens[to]?.text ?? '') && to < end) return null;
  return lang === 'hi' && !endsHere(passage, from, to, end, words) ? null : { from, to };
}

/** A name of one word needs a postposition after it, or a mark: any word may follow an office. */
function endsHere({ tokens }: Passage, from: number, to: number, end: number, words: number): boolean {
  const after = tokens[to];
  if (to >= end || after === undefined || after.line) return words > 1 || to > from;
  if (words > 1) return true;
  return POSTPOSITIONS.has(after.text) || (after.kind === 'mark' && after.text !== '-');
}

const YEAR = /^(?:19|20)\d\d$/;
const POSTPOSITIONS: ReadonlySet<string> = new Set(['ने', 'को', 'से', 'का', 'के', 'की', 'और', 'भी', 'तथा']);

function isNameWord({ tokens, hits }: Passage, at: number, lang: Lang): boolean {
  const token = tokens[at] as Token;
  if (lang === 'hi') {
    if (token.kind !== 'deva') return false;
    return isInitial(token) || (!HINDI_NO_NAME.has(token.text) && !isKnown(hits[at] ?? []));
  }
  if (token.kind !== 'latn' || !token.capital || ENGLISH_NO_NAME.has(token.text)) return false;
  return !(hits[at] ?? []).some(({ entry }) => OTHERS.has(entry.type));
}

/** Known to the lexicon as something that no name holds. */
function isKnown(here: Passage['hits'][number]): boolean {
  return here.some(
    ({ entry }) => OTHERS.has(entry.type) || entry.type === 'trigger' || entry.type === 'calendar',
  );
}

const OTHERS: ReadonlySet<string> = new Set(['country', 'organisation', 'office', 'named-event', 'system']);

function isParticle({ tokens }: Passage, at: number): boolean {
  return PARTICLES.has(tokens[at]?.text ?? '');
}

/** एस. जयशंकर, A.P. Singh. */
function isInitial({ kind, text, capital }: Token): boolean {
  if (kind === 'latn') return text.length === 1 && capital;
  return latinOfLetterNames(text) !== null && text !== 'के';
}

function isPointOfInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === '.' && before !== undefined && (isInitial(before) || before.text === 'के');
}
