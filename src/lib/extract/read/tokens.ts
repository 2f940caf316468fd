import { foldWithMap } from '#lib/event/fold.ts';
import type { Token } from './passage.ts';

type Kind = Token['kind'] | 'space';

/** Cuts a text into folded tokens with their places in the source. Linear. */
export function tokensOf(source: string): readonly Token[] {
  const { text, starts } = foldWithMap(source);
  const tokens: Token[] = [];
  let spaced = true;
  let line = true;
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i, null);
    let j = i + widthAt(text, i);
    if (kind === 'space') {
      spaced = true;
      line ||= LINE_BREAK.test(source.charAt(starts[i] ?? 0));
      i = j;
      continue;
    }
    while (kind !== 'mark' && j < text.length && kindAt(text, j, kind) === kind) j += widthAt(text, j);
    const start = starts[i] ?? 0;
    const end = endOf(source, start, starts[j] ?? source.length);
    const capital = kind === 'latn' && isUpper(source, start);
    const caps = capital && end - start > 1 && isAllUpper(source.slice(start, end));
    tokens.push({ kind, text: text.slice(i, j), start, end, spaced, line, capital, caps });
    spaced = false;
    line = false;
    i = j;
  }
  return tokens;
}

const LINE_BREAK = /[\n\r\u0085\u2028\u2029]/;

function isUpper(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return /^\p{Lu}/u.test(String.fromCodePoint(source.codePointAt(at) ?? 0));
}

function isAllUpper(word: string): boolean {
  return word === word.toUpperCase();
}

/** Joiners and direction marks after the last letter fold to nothing, yet stand before the next token. */
function endOf(source: string, start: number, next: number): number {
  let end = next;
  while (end > start + 1 && isInvisible(source, end - 1)) end--;
  return end;
}

function isInvisible(source: string, at: number): boolean {
  return source.charCodeAt(at) >= 0xad && INVISIBLE.test(source.charAt(at));
}

const INVISIBLE = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;

function widthAt(text: string, i: number): number {
  return text.charCodeAt(i) >= 0xd800 && (text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}

/** @param before kind of the token that a combining mark would join */
function kindAt(text: string, i: number, before: Kind | null): Kind {
  const known = KINDS[text.charCodeAt(i)];
  if (known !== undefined) return known;
  const char = String.fromCodePoint(text.codePointAt(i) ?? 0);
  if (/\p{M}/u.test(char)) return before ?? 'other';
  if (/[\p{L}\p{N}]/u.test(char)) return /\p{sc=Latn}/u.test(char) ? 'latn' : 'other';
  return /\s/.test(char) || INVISIBLE.test(char) ? 'space' : 'mark';
}

/** Latin and Devanagari told once: nearly all that is read. */
const KINDS: readonly Kind[] = Array.from({ length: 0x980 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[0-9]/.test(char)) return 'digits';
  if (code >= 0x900 && /[\p{L}\p{M}]/u.test(char)) return 'deva';
  if (/\p{M}/u.test(char)) return 'other';
  if (/[\p{L}\p{N}]/u.test(char)) return /\p{sc=Latn}/u.test(char) ? 'latn' : 'other';
  return /[\s\0]/.test(char) ? 'space' : 'mark';
});
