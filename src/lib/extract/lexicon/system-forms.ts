import { contextOf } from './context.ts';
import type { Families } from './designations.ts';
import { hindiDesignations } from './designations.ts';
import type { Form, SystemEntry } from './lexicon.ts';
import type { FamilyRow, SystemRow } from './rows.ts';

/** Systems by name, alias and, for designations (S-400, MQ-9B), the Hindi letter names of them. */
export function* systemForms(rows: readonly SystemRow[], families: readonly FamilyRow[]): Generator<Form> {
  const byLetters: Families = new Map(families.map(({ letters, hi }) => [letters.toLowerCase(), hi]));
  for (const { id, name, aliases, class: kind, maker, context } of rows) {
    const entry: SystemEntry = { type: 'system', id, name, class: kind, maker };
    const latin = [name.en, ...(aliases.en ?? [])];
    const wordsFor = contextOf(context);
    for (const text of new Set([
      ...latin,
      name.hi,
      ...(aliases.hi ?? []),
      ...latin.flatMap((form) => hindiDesignations(form, byLetters)),
    ])) {
      const words = wordsFor(text);
      yield { text, entry, ...(words && { context: words }) };
    }
  }
}
