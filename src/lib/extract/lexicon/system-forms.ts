import { contextOf } from './context.ts';
import type { Families } from './designations.ts';
import { hindiDesignations } from './designations.ts';
import { englishNoun } from './inflect-en.ts';
import { hindiNoun, isHindi } from './inflect-hi.ts';
import type { Form, SystemEntry } from './lexicon.ts';
import type { FamilyRow, SystemRow } from './rows.ts';

/**
 * Systems by name, alias and, for designations (S-400, MQ-9B), the Hindi letter names of them; where a name ends in what
 * the thing is (Nag missile, नाग मिसाइल), in singular and plural.
 */
export function systemForms(rows: readonly SystemRow[], families: readonly FamilyRow[]): readonly Form[] {
  const byLetters: Families = new Map(families.map(({ letters, hi }) => [letters.toLowerCase(), hi]));
  const kinds = new Set(rows.flatMap(({ name }) => (endsInKind(name.en) ? [lastWord(name.hi)] : [])));
  const inflected = (text: string): readonly string[] => {
    const word = lastWord(text);
    if (word === text) return [text];
    const forms = isHindi(word) ? kinds.has(word) && hindiNoun(word) : endsInKind(text) && englishNoun(word);
    return forms === false ? [text] : forms.map((form) => text.slice(0, -word.length) + form);
  };
  return rows.flatMap(({ id, name, aliases, class: kind, maker, context }) => {
    const entry: SystemEntry = { type: 'system', id, name, class: kind, maker };
    const latin = [name.en, ...(aliases.en ?? [])];
    const wordsFor = contextOf(context);
    const texts = new Set([
      ...latin,
      name.hi,
      ...(aliases.hi ?? []),
      ...latin.flatMap((form) => hindiDesignations(form, byLetters)),
    ]);
    return [...texts].flatMap((name) => {
      const words = wordsFor(name);
      return inflected(name).map((text) =>
        words === undefined ? { text, entry } : { text, entry, context: words },
      );
    });
  });
}

function lastWord(text: string): string {
  return text.slice(text.lastIndexOf(' ') + 1);
}

/** The last of several words is a common noun in small letters: Swathi radar, no designation. */
function endsInKind(text: string): boolean {
  return / [a-z]{3,}$/.test(text) && !text.endsWith('s');
}
