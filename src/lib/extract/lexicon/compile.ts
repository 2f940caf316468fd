import { LANGS } from '#lib/event/news-event.ts';
import type { CounterEntry, Form, LexiconFiles } from './lexicon.ts';
import { WORD_TYPES } from './lexicon.ts';
import { Listing } from './listing.ts';
import {
  listCountries,
  listLookAlikes,
  listNamedEvents,
  listOffices,
  listOrganisations,
  listPersons,
} from './name-forms.ts';
import type { Names } from './names.ts';
import { listNumerals } from './numeral-forms.ts';
import type { RowByFile } from './rows.ts';
import { listSystems } from './system-forms.ts';
import type { Trie } from './trie.ts';
import { buildTrie } from './trie.ts';
import { listTriggers } from './trigger-forms.ts';
import { listCounters, listCurrencies, listWords } from './word-forms.ts';

/** The lexicon, ready for reading: compiled once, used for any number of reports. */
export interface Lexicon {
  readonly trie: Trie;
  readonly names: Names;
  /** The counter of each class of systems. */
  readonly countersByClass: ReadonlyMap<string, CounterEntry>;
}

/** Reads the lexicon's files into one trie. What the files must look like is checked by `check.ts`. */
export function compileLexicon(files: LexiconFiles): Lexicon {
  const listing = listingOf(files);
  return { trie: buildTrie(listing), names: listing.names, countersByClass: listing.countersByClass };
}

/** Every form of every entry, generated ones too. */
export function formsOf(files: LexiconFiles): readonly Form[] {
  const listing = listingOf(files);
  return listing.texts.flatMap((_, place) => listing.formsAt(place));
}

function listingOf(files: LexiconFiles): Listing {
  const listing = new Listing();
  for (const lang of LANGS) {
    for (const type of WORD_TYPES) listWords(listing, rowsOf(files, `${type}.${lang}`), type, lang);
    listNumerals(listing, rowsOf(files, `numerals.${lang}`), lang);
  }
  listCurrencies(listing, rowsOf(files, 'currencies'));
  listCounters(listing, rowsOf(files, 'counters'));
  listCountries(listing, rowsOf(files, 'countries'));
  listSystems(listing, rowsOf(files, 'systems'), rowsOf(files, 'families'));
  listOrganisations(listing, rowsOf(files, 'organisations'));
  listOffices(listing, rowsOf(files, 'offices'));
  listPersons(listing, rowsOf(files, 'persons'), rowsOf(files, 'countries'));
  listLookAlikes(listing, rowsOf(files, 'look-alikes'));
  listNamedEvents(listing, rowsOf(files, 'named-events'));
  listTriggers(listing, rowsOf(files, 'triggers'));
  return listing;
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
