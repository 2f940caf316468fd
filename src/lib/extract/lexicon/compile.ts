import { LANGS } from '#lib/event/news-event.ts';
import type { CounterEntry, Form, LexiconFiles } from './lexicon.ts';
import { WORD_TYPES } from './lexicon.ts';
import {
  countryForms,
  lookAlikeForms,
  namedEventForms,
  organisationForms,
  personForms,
  titleForms,
} from './name-forms.ts';
import type { Names } from './names.ts';
import { namesOf } from './names.ts';
import { numeralForms } from './numeral-forms.ts';
import type { RowByFile } from './rows.ts';
import { systemForms } from './system-forms.ts';
import type { Trie } from './trie.ts';
import { buildTrie } from './trie.ts';
import { triggerForms } from './trigger-forms.ts';
import { counterForms, currencyForms, wordForms } from './word-forms.ts';

/** The lexicon, ready for reading: compiled once, used for any number of reports. */
export interface Lexicon {
  readonly trie: Trie;
  readonly names: Names;
  /** The counter of each class of systems. */
  readonly countersByClass: ReadonlyMap<string, CounterEntry>;
}

/** Reads the lexicon's files into one trie. What the files must look like is checked by `check.ts`. */
export function compileLexicon(files: LexiconFiles): Lexicon {
  const forms = formsOf(files);
  return { trie: buildTrie(forms), names: namesOf(forms), countersByClass: countersByClass(forms) };
}

function countersByClass(forms: readonly Form[]): ReadonlyMap<string, CounterEntry> {
  const counters = new Map<string, CounterEntry>();
  for (const { entry } of forms) {
    if (entry.type === 'counter') for (const kind of entry.classes) counters.set(kind, entry);
  }
  return counters;
}

/** Every form of every entry, generated ones too. */
export function formsOf(files: LexiconFiles): readonly Form[] {
  return [
    ...LANGS.flatMap((lang) => [
      ...WORD_TYPES.flatMap((type) => wordForms(rowsOf(files, `${type}.${lang}`), type, lang)),
      ...numeralForms(rowsOf(files, `numerals.${lang}`), lang),
    ]),
    ...currencyForms(rowsOf(files, 'currencies')),
    ...counterForms(rowsOf(files, 'counters')),
    ...countryForms(rowsOf(files, 'countries')),
    ...systemForms(rowsOf(files, 'systems'), rowsOf(files, 'families')),
    ...organisationForms(rowsOf(files, 'organisations')),
    ...titleForms(rowsOf(files, 'offices')),
    ...personForms(rowsOf(files, 'persons'), rowsOf(files, 'countries')),
    ...lookAlikeForms(rowsOf(files, 'look-alikes')),
    ...namedEventForms(rowsOf(files, 'named-events')),
    ...triggerForms(rowsOf(files, 'triggers')),
  ];
}

/** The rows of a file; a file that is not there has none. */
export function rowsOf<Name extends keyof RowByFile>(
  files: LexiconFiles,
  name: Name,
): readonly RowByFile[Name][] {
  const file = files[name];
  if (file === undefined) return [];
  return (Array.isArray(file) ? file : (file as { entries: unknown[] }).entries) as RowByFile[Name][];
}
