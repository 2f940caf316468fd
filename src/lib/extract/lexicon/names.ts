import type { CountryEntry, NamedEventEntry, SystemEntry } from './lexicon.ts';

/** The lexicon by id: what a thing is called in the language that the report is not in. */
export interface Names {
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly systems: ReadonlyMap<string, SystemEntry>;
  readonly events: ReadonlyMap<string, NamedEventEntry>;
}
