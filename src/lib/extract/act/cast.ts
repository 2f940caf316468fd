import type { Actor, Place } from '#lib/event/news-event.ts';
import type { SystemEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { onceFor } from '../read/once-for.ts';
import { bodyOf } from './bodies.ts';
import { bothCountries } from './both-countries.ts';
import { homeOf } from './home.ts';
import { isKin } from './kin.ts';
import { namesakesIn } from './namesakes.ts';
import { isBesideOther, isUnionSeat, nationOf, usualHome } from './nations.ts';
import { governmentsOfHome, officeHome } from './office-home.ts';
import { peopleIn } from './people.ts';
import { placeOf, placeRole } from './places.ts';
import { sectionAt } from './sections.ts';
import type { NameHit } from './survey.ts';
import { namesOfPassage } from './survey.ts';
import { systemsIn } from './systems.ts';
import { koreasIn } from './two-koreas.ts';
import { unstatedOffices } from './unstated-office.ts';
import { isOfType, TYPE } from '../read/types.ts';

/** A value where the text tells it. */
export interface Told<T> extends Range {
  readonly value: T;
}

/** Whom, what and where a whole text tells, each list in order of the text. */
export interface Cast {
  readonly countries: readonly Told<string>[];
  readonly systems: readonly Told<string>[];
  /** The systems that the text names, by id: who makes them, and of which class they are. */
  readonly entries: ReadonlyMap<string, SystemEntry>;
  /** What a mere number of things may stand for: पांच इकाइयां. */
  readonly counted: readonly Told<string>[];
  readonly actors: readonly Told<Actor>[];
  /** Sites and goals; `exact` where a city is named, not its country alone. */
  readonly places: readonly (Told<Place> & { readonly exact: boolean })[];
  /** Countries of every place named but in the line that a report was filed at: the Karnataka government, through Johannesburg. */
  readonly named: readonly Told<string>[];
  /** The country whose own news the text is, see `homeOf`. */
  readonly home: string | null;
}

/** The cast of a text, looked up once however many stretches of it are asked for. */
export const castOf: (passage: Passage) => Cast = onceFor(readCast);

function readCast(passage: Passage): Cast {
  const names = namesOfPassage(passage);
  const people = peopleIn(passage, names);
  const persons = new Set(people.map(({ from }) => from));
  const home = homeOf(names, passage);
  const usual = home ?? usualHome(names, passage);
  const countries: Told<string>[] = [...governmentsOfHome(passage, names, usual)];
  const actors: Told<Actor>[] = [];
  const places: (Told<Place> & { exact: boolean })[] = [];
  const named: Told<string>[] = [];
  for (const [n, name] of names.entries()) {
    const { from, to, entry } = name;
    const isNamed =
      entry.type === 'country' && !isBesideOther(passage, names, n) && !isUnionSeat(passage, names, n);
    if (isNamed && placeRole(passage, name) !== 'dateline') named.push({ from, to, value: entry.id });
    const value =
      nationOf(passage, names, n) ?? (persons.has(from) ? null : officeHome(passage, names, n, usual));
    if (value !== null) countries.push({ from, to, value });
    if (entry.type === 'organisation' && !name.inEvent)
      actors.push({ from, to, value: bodyOf(passage, names, n) });
    if (isPlace(passage, names, n) && entry.type === 'country')
      places.push({ from, to, value: placeOf(entry), exact: entry.place !== null });
  }
  for (const { from, to, actor, country } of people) {
    if (!isKin(passage, to)) actors.push({ from, to, value: actor });
    if (country !== null) countries.push({ from, to, value: country });
  }
  countries.push(...unstatedOffices(passage, people, inOrder(countries), home));
  const known = new Set([...names, ...people].map(({ from }) => from));
  const stated = inOrder([...countries, ...namesakesIn(passage, names, known)]);
  const told = inOrder([...stated, ...koreasIn(passage, stated)]);
  const systems = systemsIn(passage, names);
  const idsOf = (weak: boolean) =>
    systems.filter((one) => one.weak === weak).map(({ from, to, id }) => ({ from, to, value: id }));
  return {
    countries: inOrder([...told, ...bothCountries(passage, told, persons, home)]),
    systems: idsOf(false),
    entries: entriesIn(passage),
    counted: idsOf(true),
    actors: inOrder(actors),
    places,
    named,
    home,
  };
}

/** The country whose own news the text is at a token: that of its section, else the whole text's. */
export function homeAt(passage: Passage, at: number): string | null {
  return sectionAt(passage, at)?.country ?? castOf(passage).home;
}

/** Mentions back among which a country is looked for. */
const LOOK = 40;

/** Where a country was told last, of the mentions before an index; undefined where that is too far back or nowhere. */
export function lastTold(
  countries: readonly Told<string>[],
  end: number,
  country: string,
): Told<string> | undefined {
  for (let k = end - 1; k >= Math.max(0, end - LOOK); k--)
    if (countries[k]?.value === country) return countries[k];
  return undefined;
}

function entriesIn(passage: Passage): ReadonlyMap<string, SystemEntry> {
  const named = new Map<string, SystemEntry>();
  for (let i = 0; i < passage.hits.length; i++) {
    if (!isOfType(passage, i, TYPE.system)) continue;
    for (const { entry } of passage.hits[i] ?? []) if (entry.type === 'system') named.set(entry.id, entry);
  }
  return named;
}

function inOrder<T extends Range>(list: readonly T[]): readonly T[] {
  return [...list].sort((a, b) => a.from - b.from);
}

function isPlace(passage: Passage, names: readonly NameHit[], n: number): boolean {
  const { entry, from, to } = names[n] as NameHit;
  if (entry.type !== 'country' || entry.how === 'seat') return false;
  const role = placeRole(passage, { from, to });
  if (role !== 'site' && role !== 'goal' && role !== 'target') return false;
  // भारत पर प्रतिबंध: what is done to a country.
  if (entry.place === null && passage.tokens[to]?.text === 'पर') return false;
  // भारत में रूस के राजदूत: whither an envoy is sent is no place of what he does.
  return entry.place !== null || !isEnvoyNear(names, n);
}

/** Names after which an envoy's title still belongs to a country. */
function isEnvoyNear(names: readonly NameHit[], n: number): boolean {
  const at = (names[n] as NameHit).to;
  return names
    .slice(n + 1, n + 3)
    .some(({ entry, from }) => entry.type === 'office' && ENVOYS.has(entry.id) && from - at < ENVOY_REACH);
}

const ENVOYS: ReadonlySet<string> = new Set(['ambassador', 'high-commissioner', 'consul-general']);
const ENVOY_REACH = 5;
