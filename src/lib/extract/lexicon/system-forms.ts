import { contextOf } from './context.ts';
import type { Families } from './designations.ts';
import { hindiDesignations } from './designations.ts';
import type { Form, SystemEntry } from './lexicon.ts';
import type { FamilyRow, SystemRow } from './rows.ts';

/** Systems by name, alias and, for designations (S-400, MQ-9B), the Hindi letter names of them. */
export function systemForms(rows: readonly SystemRow[], families: readonly FamilyRow[]): readonly Form[] {
  const byLetters: Families = new Map(families.map(({ letters, hi }) => [letters.toLowerCase(), hi]));
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
    return Array.from(texts, (text): Form => {
      const words = wordsFor(text);
      return words === undefined ? { text, entry } : { text, entry, context: words };
    });
  });
}
