import { contextOf } from './context.ts';
import type { Families } from './designations.ts';
import { hindiBeginnings, hindiDesignations } from './designations.ts';
import { nounForms } from './inflect.ts';
import { isHindi } from './inflect-hi.ts';
import type { Form, SystemEntry } from './lexicon.ts';
import type { Listing } from './listing.ts';
import type { FamilyRow, SystemRow } from './rows.ts';
import { uniform } from './uniform.ts';

/**
 * Lists systems by name, alias and, for designations (S-400, MQ-9B), the Hindi letter names of them; where a name ends
 * in what the thing is (Nag missile, नाग मिसाइल) or in a Latin word (Gripen), in singular and plural.
 */
export function listSystems(
  listing: Listing,
  rows: readonly SystemRow[],
  families: readonly FamilyRow[],
): void {
  const byLetters: Families = new Map(families.map(({ letters, hi }) => [letters.toLowerCase(), hi]));
  const kinds = new Set(rows.flatMap(({ name }) => (endsInKind(name.en) ? [lastWord(name.hi)] : [])));
  const inflected = (text: string): readonly string[] => {
    const word = lastWord(text);
    const isKind = word !== text && (isHindi(word) ? kinds.has(word) : endsInKind(text));
    if (!isKind) return [text, ...pluralsOf(text, word)];
    return nounForms(word).map((form) => text.slice(0, -word.length) + form);
  };
  for (const { id, name, aliases, class: kind, maker, context } of rows) {
    const entry = uniform<SystemEntry>({ type: 'system', id, name, class: kind, maker });
    listing.names.systems.set(id, entry);
    const contextFor = contextOf(context);
    const latin = [name.en, ...(aliases.en ?? [])];
    const listed = new Set([...latin, name.hi, ...(aliases.hi ?? [])].flatMap(classNames));
    for (const written of listed) {
      const extra = contextFor === null ? null : () => contextFor(written);
      for (const text of inflected(written)) listing.form(text, entry, extra);
    }
    const begins = latin.flatMap((form) => hindiBeginnings(form, byLetters));
    if (begins.length === 0) continue;
    listing.pattern(() => {
      const spelt = new Set(latin.flatMap((form) => hindiDesignations(form, byLetters))).difference(listed);
      return [...spelt].flatMap((written) => {
        const context = contextFor?.(written);
        return inflected(written).map((text): Form => ({ text, entry, ...context }));
      });
    });
    for (const text of begins) listing.begin(text, 0);
  }
}

/** सफरेन श्रेणी की पनडुब्बी, सफरेन वर्ग, सफरेन क्लास: a class of ships by each word for it. */
function classNames(written: string): readonly string[] {
  const at = written.search(/ (?:श्रेणी|वर्ग|क्लास)(?= |$)/u);
  if (at === -1) return [written];
  return [written, ...CLASSES.map((word) => `${written.slice(0, at)} ${word}`)];
}

const CLASSES: readonly string[] = ['श्रेणी', 'वर्ग', 'क्लास'];

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** Four Gripens, AMRAAMs, P-8Is, राफेलों ने; the s of F-16s is no letter of a word, and stands by itself. */
function pluralsOf(text: string, word: string): readonly string[] {
  if (isHindi(word)) return HINDI_WORD.test(word) ? [`${text}ों`] : [];
  const takesS = (/\p{sc=Latn}{3}$/u.test(word) && !/s$/i.test(word)) || /\d[A-Z]{1,3}$/.test(word);
  return takesS ? [`${text}s`] : [];
}

/** Letters that end in a consonant: no एस-400. */
const HINDI_WORD = /^\p{sc=Deva}{2,}[\u0915-\u0939]\u093C?$/u;

/** The last of several words is a common noun in small letters: Swathi radar, no designation. */
function endsInKind(text: string): boolean {
  return / [a-z]{3,}$/.test(text) && !text.endsWith('s');
}
