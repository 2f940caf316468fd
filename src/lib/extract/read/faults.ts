import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { isLegacyFont, languageOf } from './language.ts';
import type { Passage } from './passage.ts';

/** How much of a text a reader sees to know it again. */
const GLIMPSE = 60;

/**
 * What keeps a text from being read, each with its remedy in the catalogues: nothing in it, no text
 * at all, Hindi in a wrong encoding or an old font, another language. One problem is told, the first
 * that explains the others; a text with none can still hold nothing that is found.
 */
export function faultsOf(passage: Passage): readonly Problem[] {
  const code = faultOf(passage);
  return code === null ? [] : [refusal(code, 'text', passage.source.slice(0, GLIMPSE).trim())];
}

/** Relative dates have nothing to count from. */
export function noDateline(): Problem {
  return refusal('extract-no-dateline', 'dateline', '');
}

function faultOf(passage: Passage): string | null {
  const { source, tokens } = passage;
  // Hindi read as Latin-1 is full of control characters: told first.
  if (isMojibake(source)) return 'extract-mojibake';
  if (isBinary(source)) return 'extract-binary';
  if (tokens.every(({ kind }) => kind === 'mark')) return 'extract-empty';
  if (isLegacyFont(passage)) return 'extract-legacy-font';
  return languageOf(passage) === null ? 'extract-language' : null;
}

/** Control characters that no text has; U+FFFD is what a decoder writes for bytes that are none of its encoding. */
const NO_TEXT = /(?!\s)[\p{Cc}\ufffd]/gu;
const FEWEST = 4;
const SHARE = 0.02;

function isBinary(source: string): boolean {
  const count = countOf(source, NO_TEXT);
  return count >= FEWEST && count > source.length * SHARE;
}

/** The bytes of UTF-8 Devanagari (E0 A4, E0 A5) read as Latin-1 or Windows-1252. */
const DEVANAGARI_AS_LATIN = /\u00e0[\u00a4\u00a5]/g;

function isMojibake(source: string): boolean {
  const count = countOf(source, DEVANAGARI_AS_LATIN);
  return count >= FEWEST && count * 3 > source.length * 0.3;
}

function countOf(source: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of source.matchAll(pattern)) count++;
  return count;
}
