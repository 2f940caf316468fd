import { letterNamesOf } from '#lib/event/letter-names.ts';

/** Letters, digits and perhaps letters again: S-400, MQ-9B, T-90, Su-30MKI. */
const DESIGNATION = /^[A-Za-z]{1,5}[- ]?\d{1,4}(?:[- ]?[A-Za-z]{1,4}\d?)?$/;

/** What Hindi writes for letters that it reads as a word, by letters in lower case (`su` → सुखोई). */
export type Families = ReadonlyMap<string, readonly string[]>;

/**
 * How Hindi writes a designation of Latin letters and digits: S-400 एस-400, MQ-9B एमक्यू-9बी,
 * Su-57 एसयू-57, with its letters apart एस यू-57, and by its family सुखोई-57. None for names that
 * hold words (Mirage 2000). Hyphens, spaces and digits of either script need no forms of their own
 * (`trie.ts`, `fold.ts`).
 */
export function hindiDesignations(name: string, families: Families): readonly string[] {
  if (!DESIGNATION.test(name)) return [];
  const [head = '', ...rest] = name.match(/[A-Za-z]+|\d+/g) ?? [];
  const tail = (spelling: Spelling): string => rest.map((run) => inHindi(run, spelling)).join('-');
  const spelt = SPELLINGS.map((spelling) => `${inHindi(head, spelling)}-${tail(spelling)}`);
  const family = families.get(head.toLowerCase()) ?? [];
  const named = family.flatMap((word) => SPELLINGS.map((spelling) => `${word}-${tail(spelling)}`));
  return [...new Set([...spelt, ...named])];
}

/** What those designations begin with: all the names of the first letter, and its families. */
export function hindiBeginnings(name: string, families: Families): readonly string[] {
  if (!DESIGNATION.test(name)) return [];
  const letters = /^[A-Za-z]+/.exec(name)?.[0] ?? '';
  return [...letterNamesOf(name.charAt(0)), ...(families.get(letters.toLowerCase()) ?? [])];
}

/** Which of a letter's names, and what stands between letters. */
interface Spelling {
  readonly name: number;
  readonly gap: '' | ' ';
}

const SPELLINGS: readonly Spelling[] = [
  { name: 0, gap: '' },
  { name: 1, gap: '' },
  { name: 0, gap: ' ' },
];

function inHindi(run: string, { name, gap }: Spelling): string {
  if (/\d/.test(run)) return run;
  const names = Array.from(run, (letter) => letterNamesOf(letter));
  return names.map((forms) => forms[name] ?? forms[0] ?? '').join(gap);
}
