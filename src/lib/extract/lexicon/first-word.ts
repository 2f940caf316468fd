import { fold } from '#lib/event/fold.ts';
import { tokensOf } from '../read/tokens.ts';
import { isJoint } from './joint.ts';

/** The words of a form: hyphens, dots and apostrophes are none, `एस-400` and `एस400` are एस and 400. */
export function wordsOf(text: string): readonly string[] {
  return tokensOf(text)
    .filter((token) => !isJoint(token))
    .map(({ text: word }) => word);
}

/** The first of them, empty when there is none. */
export function firstWordOf(text: string): string {
  const end = runEnd(text);
  if (end === 0) return wordsOf(text)[0] ?? '';
  const run = end === text.length ? text : text.slice(0, end);
  return FOLDED.test(run) ? fold(run) : run;
}

/** Where letters or digits end that are a word by themselves: what follows is neither a part of it nor changes it. */
function runEnd(text: string): number {
  RUN.lastIndex = 0;
  return RUN.test(text) ? RUN.lastIndex : 0;
}

// The group within the lookahead takes all of the run or nothing.
const RUN =
  /(?=([A-Za-z]+|[0-9]+|[\u0900-\u0963\u0971-\u097f]+))\1(?![^\u0900-\u0965\u0970-\u097f\u2013\0-\x7f])/y;
/** Upper case, chandrabindu, nukta, letters with nukta, half nasals. */
const FOLDED = /[A-Z\u0929\u0931\u0934\u0958-\u095f]|\u0901|\u093c|[ङञणनम]\u094d/;

/** Letters of a first word by which forms are found. */
export const KEY_LENGTH = 3;

/** How many keys there are. */
export const KEYS = 1 << 13;

/**
 * Number of the list in which forms that begin so are looked for: of the first letters of a word, at most
 * `length`. Equal beginnings have equal keys, others may.
 */
export function keyOfWord(word: string, length: number): number {
  const letters = Math.min(length, word.length);
  return hash(
    letters > 0 ? word.charCodeAt(0) : 0,
    letters > 1 ? word.charCodeAt(1) : 0,
    letters > 2 ? word.charCodeAt(2) : 0,
  );
}

/**
 * The same of a form's first word.
 * @param cut letters at the word's end that are left out, 0 or 1
 */
export function keyOfForm(text: string, cut: number): number {
  const first = letterAt(text, 0);
  const second = letterAt(text, 1);
  const third = letterAt(text, 2);
  // Most forms begin with three letters that no other changes: it need not be known where their words end.
  if (
    first * second * third !== 0 &&
    first < 0x80 === second < 0x80 &&
    second < 0x80 === third < 0x80 &&
    text.charCodeAt(3) !== VIRAMA &&
    (cut === 0 || (letterAt(text, 3) !== 0 && third < 0x80 === letterAt(text, 3) < 0x80))
  )
    return hash(first, second, third);
  const word = firstWordOf(text);
  return keyOfWord(word, Math.min(KEY_LENGTH, word.length - cut));
}

function hash(first: number, second: number, third: number): number {
  return ((first * 37 + second) * 37 + third) & (KEYS - 1);
}

/** Makes a half nasal of the letter before it, which folding may level. */
const VIRAMA = 0x94d;

/** The folded letter, 0 for what is none by itself: marks, digits, viramas, letters with nukta. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < LETTERS.length ? (LETTERS[code] ?? 0) : 0;
}

const LETTERS = Uint16Array.from({ length: 0x980 }, (_, code) => {
  if (code < 0x80) return /[A-Za-z]/.test(String.fromCharCode(code)) ? code | 0x20 : 0;
  const isSign = code === 0x902 || code === 0x903 || (code >= 0x93e && code < VIRAMA);
  const isLetter = code >= 0x904 && code <= 0x939 && code !== 0x929 && code !== 0x931 && code !== 0x934;
  return isSign || isLetter ? code : 0;
});
