import { contextOf } from './context.ts';
import type {
  CountryEntry,
  Entry,
  Form,
  NamedEventEntry,
  OfficeEntry,
  OrganisationEntry,
} from './lexicon.ts';
import type { Context, CountryRow, Forms, NamedEventRow, TitleRow } from './rows.ts';

/** Countries by name and demonym, capital, seat of government and city. */
export function* countryForms(rows: readonly CountryRow[]): Generator<Form> {
  for (const { code, name, en, hi, capital, seats, cities, enCase, context } of rows) {
    const entry = (how: CountryEntry['how']): CountryEntry => ({ type: 'country', id: code, name, how });
    yield* named(entry('name'), [name.en, name.hi, ...en, ...hi], context, enCase);
    yield* named(entry('capital'), both(capital), context);
    yield* named(entry('seat'), both(seats), context);
    yield* named(entry('city'), both(cities), context);
  }
}

/** Organisations; a ministry that every country has tells none. */
export function* organisationForms(rows: readonly TitleRow[]): Generator<Form> {
  for (const { id, name, country, en, hi, enCase, context } of rows) {
    const entry: OrganisationEntry = { type: 'organisation', id, name, country: country ?? null };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context, enCase);
  }
}

/** Offices: a person is an office and the name after it. */
export function* titleForms(rows: readonly TitleRow[]): Generator<Form> {
  for (const { id, name, country, en, hi, enCase, context } of rows) {
    const entry: OfficeEntry = { type: 'office', id, name, country: country ?? null };
    yield* named(entry, [name.en, name.hi, ...en, ...hi], context, enCase);
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
  for (const text of new Set([...forms, ...enCase])) {
    const words = wordsFor(text);
    yield { text, entry, ...(exact.has(text) && { exactCase: true }), ...(words && { context: words }) };
  }
}

function both(forms: Forms | undefined): readonly string[] {
  return [...(forms?.en ?? []), ...(forms?.hi ?? [])];
}
