import type { Lang } from '#lib/event/news-event.ts';
import type { Form, LexiconFiles, WordEntry } from './lexicon.ts';
import type { Trie } from './trie.ts';
import { buildTrie } from './trie.ts';

/** The lexicon, ready for reading: compiled once, used for any number of reports. */
export interface Lexicon {
  readonly trie: Trie;
}

/** Reads the lexicon's files into one trie. What the files must look like is checked by `check.ts`. */
export function compileLexicon(files: LexiconFiles): Lexicon {
  return { trie: buildTrie(formsOf(files)) };
}

/** The entries of a word list: `{ "entries": [{ "sense": "month:10", "forms": ["अक्टूबर"] }] }`. */
interface WordRow {
  readonly sense: string;
  readonly forms: readonly string[];
}

function* formsOf(files: LexiconFiles): Generator<Form> {
  for (const lang of ['hi', 'en'] as const) {
    for (const type of ['calendar', 'stop', 'grammar'] as const) {
      yield* wordForms(rowsOf(files[`${type}.${lang}`]) as readonly WordRow[], type, lang);
    }
  }
}

function* wordForms(rows: readonly WordRow[], type: WordEntry['type'], lang: Lang): Generator<Form> {
  for (const { sense, forms } of rows) {
    const entry: WordEntry = { type, lang, sense };
    for (const text of forms) yield { text, entry };
  }
}

function rowsOf(file: unknown): readonly unknown[] {
  if (file === undefined) return [];
  return Array.isArray(file) ? file : (file as { entries: unknown[] }).entries;
}
