import type { EnglishText } from './english-text.ts';

/** Folded text of a token, '' beyond the text and on a new line: no expression goes over one. */
export function lower({ passage }: EnglishText, i: number): string {
  const token = passage.tokens[i];
  return token === undefined || token.line ? '' : token.text;
}

/** Folded text of the token before `i` on the same line, '' at a line's beginning. */
export function before({ passage }: EnglishText, i: number): string {
  return passage.tokens[i]?.line === false ? (passage.tokens[i - 1]?.text ?? '') : '';
}

/** Nothing stands between token `i` and the one before it. */
export function isTouching({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.spaced === false;
}

/** Past one of these marks or words. */
export function skip(text: EnglishText, i: number, ...words: readonly string[]): number {
  const here = lower(text, i);
  return here !== '' && words.includes(here) ? i + 1 : i;
}

/** Begins with an upper-case letter in the source. */
export function isCapital({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.capital ?? false;
}

/** Nothing but a mark, or nothing at all, follows. */
export function isEnd({ passage }: EnglishText, i: number): boolean {
  const token = passage.tokens[i];
  return token === undefined || token.line || token.kind === 'mark';
}

/** Nothing but a mark, or nothing at all, goes before. */
export function isStart({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.line !== false || passage.tokens[i - 1]?.kind === 'mark';
}
