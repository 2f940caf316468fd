import type { Actor, Place } from '#lib/event/news-event.ts';
import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import type { Proved } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';
import { isHonoured } from './honoured.ts';
import { within } from '../read/within.ts';

/** Who and what takes part in a stretch of text, each with the words that prove it. */
export interface Participants {
  /** ISO 3166-1 alpha-2, each once, in order of first mention: names, demonyms, capitals and seats that stand for a country, offices and organisations of one. */
  readonly countries: readonly Proved<string>[];
  /** System ids, each once. */
  readonly systems: readonly Proved<string>[];
  /** Those that a mere number of their things stands for. */
  readonly counted: readonly Proved<string>[];
  /** A person is an office and the name after (or before) it; organisations of the lexicon are actors too. */
  readonly actors: readonly Proved<Actor>[];
  /** Where it happened: a known place with में/पर/at/in. */
  readonly place: Proved<Place> | null;
}

/**
 * Who and what stands in some tokens. A country that only locates takes part where it is told by a city (दोहा में मिले), in
 * Hindi by its own name only where no other country does; one within the name of an event
 * (भारत-रूस शिखर सम्मेलन) does. The text is looked through once, whatever stretches are asked of it.
 */
export function participantsOf(passage: Passage, range: Range): Participants {
  const cast = castOf(passage);
  const countries = provedOf(passage, within(cast.countries, range), (code) => code);
  const places = within(cast.places, range);
  const site = places.find(({ exact }) => exact) ?? places[0];
  const place = site === undefined ? null : { value: site.value, span: spanOf(passage, site) };
  const located = place === null ? [] : [{ value: place.value.country, span: place.span }];
  const told = isParty(passage, countries, site) ? joined(countries, located) : countries;
  return {
    countries: told.length > 0 ? told : provedOf(passage, namedIn(passage, range), (code) => code),
    ...systemsWithin(passage, range),
    actors: provedOf(
      passage,
      within(cast.actors, range).filter((one) => !isHonoured(passage, one)),
      ({ id }) => id,
    ),
    place,
  };
}

/** Systems alone, see `Participants`. */
export function systemsWithin(passage: Passage, range: Range): Pick<Participants, 'systems' | 'counted'> {
  const cast = castOf(passage);
  return {
    systems: provedOf(passage, within(cast.systems, range), (id) => id),
    counted: provedOf(passage, within(cast.counted, range), (id) => id),
  };
}

/** Who takes part in a clause up to some token, and who its subject is where that stands apart from it. */
export function partiesOf(
  passage: Passage,
  { from, subject }: Clause,
  to: number,
): Pick<Participants, 'countries' | 'actors' | 'place'> {
  const own = participantsOf(passage, { from, to });
  if (subject === null) return own;
  const first = participantsOf(passage, subject);
  return {
    countries: joined(first.countries, own.countries),
    actors: [...first.actors, ...own.actors],
    place: own.place,
  };
}

/** Places of an English clause that neither act nor locate, for one that tells no other country. */
function namedIn(passage: Passage, range: Range): readonly Told<string>[] {
  return within(castOf(passage).named, range);
}

/** Whether a site is told with its state: in Hindi alone, or as a city (फिलीपींस के सैनिकों ने नागपुर में). */
function isParty(
  { tokens }: Passage,
  countries: readonly Proved<string>[],
  site: (Range & { readonly exact: boolean }) | undefined,
): boolean {
  if (countries.length === 0 || site === undefined || tokens[site.from]?.kind === 'latn') return true;
  return site.exact;
}

function joined(
  told: readonly Proved<string>[],
  located: readonly Proved<string>[],
): readonly Proved<string>[] {
  return [...told, ...located.filter(({ value }) => !told.some((one) => one.value === value))];
}

/** Each value once, by key, with the words that tell it first. */
function provedOf<T>(
  passage: Passage,
  told: readonly Told<T>[],
  keyOf: (value: T) => string,
): readonly Proved<T>[] {
  if (told.length === 0) return [];
  const found = new Map<string, Proved<T>>();
  for (const { value, from, to } of told) {
    const key = keyOf(value);
    if (!found.has(key)) found.set(key, { value, span: spanOf(passage, { from, to }) });
  }
  return [...found.values()];
}
