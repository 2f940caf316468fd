import { fold } from '#lib/event/fold.ts';
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
  CountryRow,
  LookAlikeRow,
  NamedEventRow,
  OfficeRow,
  OrganisationRow,
  PersonRow,
  PlaceNames,
} from './rows.ts';

/** Countries by name and demonym, capital, seat of government and city. */
export function countryForms(rows: readonly CountryRow[]): readonly Form[] {
  return rows.flatMap(({ code, name, en, hi, capital, seats, cities = [], enCase, context }) => {
    const country = { type: 'country', id: code, name, place: null } as const;
    const wordsFor = contextOf(context);
    return [
      ...named({ ...country, how: 'name' }, [name.en, name.hi, ...en, ...hi], wordsFor, enCase),
      ...(capital === undefined ? [] : placeForms({ ...country, how: 'capital' }, capital, wordsFor, enCase)),
      ...named({ ...country, how: 'seat' }, [...(seats?.en ?? []), ...(seats?.hi ?? [])], wordsFor),
      ...cities.flatMap((city) => placeForms({ ...country, how: 'city' }, city, wordsFor, enCase)),
    ];
  });
}

function placeForms(
  country: CountryEntry,
  names: PlaceNames,
  wordsFor: WordsFor,
  enCase: readonly string[] | undefined,
): readonly Form[] {
  const [en = '', hi = en] = names;
  const own = (enCase ?? []).filter((form) => names.includes(form));
  return named({ ...country, place: { en, hi } }, names, wordsFor, own);
}

/** Organisations; a ministry that every country has tells none. */
export function organisationForms(rows: readonly OrganisationRow[]): readonly Form[] {
  return rows.flatMap(({ id, name, country = null, common = false, en, hi, enCase, context }) => {
    const entry: OrganisationEntry = { type: 'organisation', id, name, country, common };
    return named(entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  });
}

/** Offices: a person is an office and the name after it. */
export function titleForms(rows: readonly OfficeRow[]): readonly Form[] {
  return rows.flatMap(({ id, name, country = null, role = 'office', en, hi, enCase, context }) => {
    const entry: OfficeEntry = { type: 'office', id, name, country, role };
    return named(entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  });
}

/** Persons with the names of their countries: what names them in the other language comes with them. */
export function personForms(rows: readonly PersonRow[], countries: readonly CountryRow[]): readonly Form[] {
  const names = new Map(countries.map(({ code, name }) => [code, name]));
  return rows.flatMap(({ name, country, en, hi, context }) => {
    const countryName = names.get(country ?? '');
    const of = country === null || countryName === undefined ? null : { id: country, name: countryName };
    const entry: PersonEntry = { type: 'person', id: slug(name.en), name, country: of };
    return named(entry, [name.en, name.hi, ...en, ...hi], contextOf(context));
  });
}

/** What takes hits away that only look like names. */
export function lookAlikeForms(rows: readonly LookAlikeRow[]): readonly Form[] {
  return rows.flatMap(({ of, forms = [], before = [], after = [], apart = [], unless }) => {
    const lists = { whole: forms, before, after, apart } as const;
    return (['whole', 'before', 'after', 'apart'] as const).flatMap((id) =>
      named(
        { type: 'look-alike', id, of, ...(unless && { unless: new Set(unless.map(fold)) }) },
        lists[id],
        contextOf(undefined),
      ),
    );
  });
}

/** Events that have names, and series of them. */
export function namedEventForms(rows: readonly NamedEventRow[]): readonly Form[] {
  return rows.flatMap(({ id, name, when, series = false, kind, countries, en, hi, enCase, context }) => {
    const entry: NamedEventEntry = { type: 'named-event', id, name, when, series, kind, countries };
    return named(entry, [name.en, name.hi, ...en, ...hi], contextOf(context), enCase);
  });
}

type WordsFor = ReturnType<typeof contextOf>;

function named(
  entry: Entry,
  forms: readonly string[],
  wordsFor: WordsFor,
  enCase: readonly string[] = [],
): readonly Form[] {
  const texts = new Set([...forms, ...enCase].flatMap(inflected));
  return Array.from(texts, (text): Form => {
    const context = wordsFor(text);
    const isExact = enCase.includes(text);
    if (context === undefined) return isExact ? { text, entry, exactCase: true } : { text, entry };
    return isExact ? { text, entry, exactCase: true, context } : { text, entry, context };
  });
}

/** `word*` is a noun in all its forms. */
function inflected(form: string): readonly string[] {
  if (!form.endsWith('*')) return [form];
  const noun = form.slice(0, -1);
  return isHindi(noun) ? hindiNoun(noun) : englishNoun(noun);
}
