import type { Frame } from '../lexicon/lexicon.ts';

/**
 * How `data/lexicon/triggers.json` writes what tells an act. A frame is words in a row, the *head*,
 * and what must stand with it:
 *
 *     हस्ताक्षर* +कर~|हो~ &@contract !@draft
 *
 * - `word~` is a verb in all its forms, `word*` a noun in all its forms (`lexicon/inflect-*.ts`);
 *   in a head `a|b` is either. A space is a space, hyphens are none.
 * - `+x` demands a word of x near the head in its clause: in Hindi the light verb after a noun (or
 *   before it, in headlines), in English the object of a verb. `+a|b` is either.
 * - `&x` demands one anywhere in the clause, `!x` forbids it.
 * - x is `word`, `word~`, `word*` (`_` for a space within) or `@class`: a row
 *   `{"class": "contract", "forms": [...]}` of the same file, or one that the lexicon knows by itself
 *   (`BUILT_IN`).
 * - A frame that begins with `?` is weak: it tells an event only where the text dates it.
 */
export interface ParsedFrame {
  /** Words of the head, each with its alternatives, inflection marks still on. */
  readonly head: readonly (readonly string[])[];
  readonly frame: Frame;
}

/** Classes of what other files of the lexicon hold. */
export const BUILT_IN = ['@system', '@money', '@country', '@organisation', '@office', '@counter'] as const;

/** Reads the notation. Throws on a frame without head. */
export function parseFrame(text: string): ParsedFrame {
  const words = text.split(' ').filter((word) => word !== '');
  const weak = words[0] === '?';
  const terms = weak ? words.slice(1) : words;
  const head = terms.filter((word) => !isCondition(word)).map((word) => word.split('|'));
  if (head.length === 0) throw new Error(`No head in the frame “${text}”`);
  const of = (mark: string): readonly (readonly string[])[] =>
    terms.filter((word) => word.startsWith(mark)).map((word) => word.slice(1).split('|'));
  return { head, frame: { near: of('+'), within: of('&'), without: of('!').flat(), weak } };
}

function isCondition(word: string): boolean {
  return /^[+&!]/.test(word);
}

/** Every class that a frame speaks of, the built-in ones left out. */
export function classesOf({ near, within, without }: Frame): readonly string[] {
  const all = [...near.flat(), ...within.flat(), ...without];
  return all.filter((name) => !(BUILT_IN as readonly string[]).includes(name));
}
