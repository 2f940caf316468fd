import { slug } from '#lib/event/slug.ts';
import { contextOf } from './context.ts';
import { englishNoun } from './inflect-en.ts';
import { hindiNoun, isHindi } from './inflect-hi.ts';
import type {
  CountryEntry,
  Entry,
  Form,
  NamedEventEntry,
  OfficeEntry,
  OrganisationEntry,
  PersonEntry,
} from './lexicon.ts';
import type {
  Context,
  CountryRow,
  LookAlikeRow,
  NamedEventRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceNames,
} from './rows.ts';

/** Countries by name and demonym, capital, seat of government and city. */
export function* countryForms(rows: readonly CountryRow[]): Generator<Form> {
  for (const { code, name, en, hi, capital, seats, cities = [], enCase, context } of rows) {
    const country = { type: 'country', id: code, name, place: null } as const;
    yield* named({ ...country, how: 'name' }, [name.en, name.hi, ...en, ...hi], context, enCase);
    if (capital !== undefined) yield* placeForms({ ...country, how: 'capital' }, capital, context, enCase);
    yield* named({ ...country, how: 'seat' }, [...(seats?.en ?? []), ...(seats?.hi ?? [])], context);
    for (const city of cities) yield* placeForms({ ...country, how: 'city' }, city, context, enCase);
  }
}

function* placeForms(
  country: CountryEntry,
  names: PlaceNames,
  context: Context | undefined,
  enCase: readonly string[] | undefined,
): Generator<Form> {
  const [en = '', hi = en] = names;
  const own = (enCase ?? []).filter((form) => names.includes(form));
  yield* named({ ...country, place: { en, hi } }, names, context, own);
}

/** Organisations; a ministry that every country has tells none. */
export function* organisationForms(rows: readonly OrganisationRow[]): Generator<Form> {
  for (const { id, name, country = null, common = false, en, hi, enCase, context } of rows) {
    const entry: OrganisationEntry = { type: 'organisation', id, name, country, common };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context, enCase);
  }
}

/** Offices: a person is an office and the name after it. */
export function* titleForms(rows: readonly OfficeRow[]): Generator<Form> {
  for (const { id, name, country = null, role = 'office', en, hi, enCase, context } of rows) {
    const entry: OfficeEntry = { type: 'office', id, name, country, role };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context, enCase);
  }
}

/** Persons with the names of their countries: what names them in the other language comes with them. */
export function* personForms(rows: readonly PersonRow[], countries: readonly CountryRow[]): Generator<Form> {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  for (const { name, country, en, hi, context } of rows) {
    const countryName = names.get(country ?? '');
    const of = country === null || countryName === undefined ? null : { id: country, name: countryName };
    const entry: PersonEntry = { type: 'person', id: slug(name.en), name, country: of };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context);
  }
}

/** What takes hits away that only look like names. */
export function* lookAlikeForms(rows: readonly LookAlikeRow[]): Generator<Form> {
  for (const { of, forms = [], before = [], after = [] } of rows) {
    const lists = { whole: forms, before, after } as const;
    for (const id of ['whole', 'before', 'after'] as const)
      yield* named({ type: 'look-alike', id, of }, lists[id], undefined);
  }
}

/** Events that have names, and series of them. */
export function* namedEventForms(rows: readonly NamedEventRow[]): Generator<Form> {
  for (const { id, name, when, series = false, kind, countries, en, hi, enCase, context } of rows) {
    const entry: NamedEventEntry = { type: 'named-event', id, name, when, series, kind, countries };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context, enCase);
  }
}

function* named(
  entry: Entry,
  forms: readonly string[],
  context: Context | undefined,
  enCase: readonly string[] = [],
): Generator<Form> {
  const wordsFor = contextOf(context);
  const exact = new Set(enCase);
  for (const text of new Set([...forms, ...enCase].flatMap(inflected))) {
    const words = wordsFor(text);
    yield { text, entry, ...(exact.has(text) && { exactCase: true }), ...(words && { context: words }) };
  }
}

/** `word*` is a noun in all its forms. */
function inflected(form: string): readonly string[] {
  if (!form.endsWith('*')) return [form];
  const noun = form.slice(0, -1);
  return isHindi(noun) ? hindiNoun(noun) : englishNoun(noun);
}
