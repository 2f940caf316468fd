import { fold } from '#lib/event/fold.ts';
import { slug } from '#lib/event/slug.ts';
import type { ContextFor } from './context.ts';
import { contextOf } from './context.ts';
import { nounForms } from './inflect.ts';
import type {
  CountryEntry,
  Entry,
  LookAlikeEntry,
  NamedEventEntry,
  OfficeEntry,
  OrganisationEntry,
  PersonEntry,
} from './lexicon.ts';
import type { Listing } from './listing.ts';
import type {
  CountryRow,
  LookAlikeRow,
  NamedEventRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceNames,
} from './rows.ts';
import { uniform } from './uniform.ts';

/** Lists countries by name and demonym, capital, seat of government and city. */
export function listCountries(listing: Listing, rows: readonly CountryRow[]): void {
  for (const { code, name, en, hi, capital, seats, cities, enCase, context } of rows) {
    const place = null;
    const contextFor = contextOf(context);
    const entry = uniform<CountryEntry>({ type: 'country', id: code, name, how: 'name', place });
    listing.names.countries.set(code, entry);
    listNamed(listing, entry, [name.en, name.hi, ...en, ...hi], contextFor, enCase);
    if (capital !== undefined) listPlace(listing, { ...entry, how: 'capital' }, capital, contextFor, enCase);
    if (seats !== undefined)
      listNamed(listing, { ...entry, how: 'seat' }, [...(seats.en ?? []), ...(seats.hi ?? [])], contextFor);
    for (const city of cities ?? []) listPlace(listing, { ...entry, how: 'city' }, city, contextFor, enCase);
  }
}

function listPlace(
  listing: Listing,
  country: CountryEntry,
  names: PlaceNames,
  contextFor: ContextFor | null,
  enCase: readonly string[] | undefined,
): void {
  const [en = '', hi = en] = names;
  const own = enCase?.filter((form) => names.includes(form));
  listNamed(listing, { ...country, place: { en, hi } }, names, contextFor, own);
}

/** Lists organisations; a ministry that every country has tells none. */
export function listOrganisations(listing: Listing, rows: readonly OrganisationRow[]): void {
  for (const { id, name, country = null, common = false, en = [], hi = [], enCase, context } of rows) {
    const entry = uniform<OrganisationEntry>({ type: 'organisation', id, name, country, common });
    listNamed(listing, entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  }
}

/** Lists offices: a person is an office and the name after it. */
export function listOffices(listing: Listing, rows: readonly OfficeRow[]): void {
  for (const { id, name, country = null, role = 'office', en = [], hi = [], enCase, context } of rows) {
    const entry = uniform<OfficeEntry>({ type: 'office', id, name, country, role });
    listNamed(listing, entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  }
}

/** Lists persons with the names of their countries: what names them in the other language comes with them. */
export function listPersons(
  listing: Listing,
  rows: readonly PersonRow[],
  countries: readonly CountryRow[],
): void {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  for (const { name, country, en = [], hi = [], context } of rows) {
    const countryName = names.get(country ?? '');
    const of = country === null || countryName === undefined ? null : { id: country, name: countryName };
    const entry = uniform<PersonEntry>({ type: 'person', id: slug(name.en), name, country: of });
    listNamed(listing, entry, [name.en, name.hi, ...en, ...hi], contextOf(context));
  }
}

/** Lists what takes hits away that only look like names. */
export function listLookAlikes(listing: Listing, rows: readonly LookAlikeRow[]): void {
  for (const { of, forms = [], before = [], after = [], heads = [], apart = [], unless } of rows) {
    const lists = { whole: forms, before, after, heads, apart } as const;
    for (const id of ['whole', 'before', 'after', 'heads', 'apart'] as const) {
      const entry = uniform<LookAlikeEntry>({
        type: 'look-alike',
        id,
        of,
        ...(unless && { unless: new Set(unless.map(fold)) }),
      });
      listNamed(listing, entry, lists[id], null);
    }
  }
}

/** Lists events that have names, and series of them. */
export function listNamedEvents(listing: Listing, rows: readonly NamedEventRow[]): void {
  for (const row of rows) {
    const { id, name, when, series = false, kind, countries, by, en = [], hi = [], enCase, context } = row;
    const entry = uniform<NamedEventEntry>({
      type: 'named-event',
      id,
      name,
      when,
      series,
      kind,
      countries,
      by,
    });
    listing.names.events.set(id, entry);
    listNamed(listing, entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  }
}

/** `word*` is a noun in all its forms. A form that is named twice is listed once. */
function listNamed(
  listing: Listing,
  entry: Entry,
  forms: readonly string[],
  contextFor: ContextFor | null,
  enCase: readonly string[] = [],
): void {
  const all = enCase.length === 0 ? forms : [...forms, ...enCase];
  const isInflected = all.some((form) => form.endsWith('*'));
  const texts = isInflected ? [...new Set(all.flatMap(inflected))] : all;
  texts.forEach((text, i) => {
    if (!isInflected && texts.indexOf(text) < i) return;
    const exactCase = enCase.includes(text);
    const isExtra = exactCase || contextFor !== null;
    listing.form(
      text,
      entry,
      isExtra ? () => ({ ...(exactCase && { exactCase }), ...contextFor?.(text) }) : null,
    );
  });
}

function inflected(form: string): readonly string[] {
  return form.endsWith('*') ? nounForms(form.slice(0, -1)) : [form];
}
