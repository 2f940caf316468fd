import type { Frame } from '../lexicon/lexicon.ts';

/**
 * How `data/lexicon/triggers.json` writes what tells an act. A frame is words in a row, the *head*,
 * and what must stand with it:
 *
 *     हस्ताक्षर* +कर~|हो~ &@contract !@draft
 *
 * - `word~` is a verb in all its forms, `word*` a noun in all its forms (`lexicon/inflect-*.ts`);
 *   in a head `a|b` is either, `@class` each form of a class that is of the row's language. A space is a
 *   space, hyphens are none.
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
  const { terms, weak } = termsOf(text);
  const head = terms.filter((term) => !isCondition(term)).map(alternativesOf);
  if (head.length === 0) throw new Error(`No head in the frame “${text}”`);
  const of = (mark: string): readonly (readonly string[])[] =>
    terms.filter((term) => term.startsWith(mark)).map((term) => alternativesOf(term.slice(1)));
  return { head, frame: { near: of('+'), within: of('&'), without: of('!').flat(), weak } };
}

/**
 * The same at a glance: the first word of the head, with its alternatives. What the frame demands is
 * added to `demands`, mark taken off.
 */
export function glance(text: string, demands: Set<string>): readonly string[] {
  let head = '';
  for (const term of text.split(' ')) {
    if (isCondition(term)) demands.add(term.slice(1));
    else if (head === '' && term !== '?') head = term;
  }
  return alternativesOf(head);
}

/** `a|b` is a or b. */
export function alternativesOf(term: string): readonly string[] {
  return term.split('|');
}

function termsOf(text: string): { readonly terms: readonly string[]; readonly weak: boolean } {
  const words = text.split(' ').filter((word) => word !== '');
  const weak = words[0] === '?';
  return { terms: weak ? words.slice(1) : words, weak };
}

function isCondition(term: string): boolean {
  const mark = term.charAt(0);
  return mark === '+' || mark === '&' || mark === '!';
}

/** Every class that a frame speaks of, the built-in ones left out. */
export function classesOf({ near, within, without }: Frame): readonly string[] {
  const all = [...near.flat(), ...within.flat(), ...without];
  return all.filter((name) => !(BUILT_IN as readonly string[]).includes(name));
}
