import type { CountryEntry, Entry, Form, NamedEventEntry, SystemEntry } from './lexicon.ts';

/** The lexicon by id: what a thing is called in the language that the report is not in. */
export interface Names {
  readonly countries: ReadonlyMap<string, CountryEntry>;
  readonly systems: ReadonlyMap<string, SystemEntry>;
  readonly events: ReadonlyMap<string, NamedEventEntry>;
}

/** Entries by id, each once. */
export function namesOf(forms: readonly Form[]): Names {
  const countries = new Map<string, CountryEntry>();
  const systems = new Map<string, SystemEntry>();
  const events = new Map<string, NamedEventEntry>();
  for (const entry of new Set<Entry>(forms.map((form) => form.entry))) {
    if (entry.type === 'country' && entry.how === 'name') countries.set(entry.id, entry);
    if (entry.type === 'system') systems.set(entry.id, entry);
    if (entry.type === 'named-event') events.set(entry.id, entry);
  }
  return { countries, systems, events };
}
