import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { reach } from '#lib/event/bounds.ts';
import type { Actor, Amount, Factuality, Kind, Place, Quantity } from '#lib/event/news-event.ts';
import type { NameKey } from '../extraction.ts';

/** What is compared to tell whether two tellings are of one event. */
export interface Facts {
  readonly kind: Kind;
  readonly factuality: Factuality;
  readonly when: string | null;
  readonly countries: readonly string[];
  readonly systems: readonly string[];
  readonly actors: readonly Actor[];
  readonly place: Place | null;
  readonly amounts: readonly Amount[];
  readonly quantities: readonly Quantity[];
  readonly name: NameKey | null;
}

/**
 * How much ties two tellings together; 0 when they cannot be of one event: that takes the same name; else the
 * same kind, dates that can be the same, nothing that contradicts, and something that ties them. Never of
 * different years, never an offer with what was done.
 */
export function likeness(a: Facts, b: Facts): number {
  if (!canBeSameDate(a.when, b.when)) return 0;
  if (a.name !== null && b.name !== null) return isSameName(a.name, b.name) ? SAME_NAME : 0;
  if (a.kind !== b.kind || !areOfOneWorld(a.factuality, b.factuality)) return 0;
  if (contradict(a, b)) return 0;
  const found = ties(a, b);
  return found >= tiesNeeded(a, b) ? found : 0;
}

/** More than any number of ties. */
const SAME_NAME = 100;

function isSameName(a: NameKey, b: NameKey): boolean {
  return a.id === b.id && (a.ordinal === null || b.ordinal === null || a.ordinal === b.ordinal);
}

/** What is denied or only offered is not what was done; a plan may be carried out. */
function areOfOneWorld(a: Factuality, b: Factuality): boolean {
  return WORLDS[a] === WORLDS[b];
}

const WORLDS: Readonly<Record<Factuality, 'real' | 'possible' | 'unreal'>> = {
  done: 'real',
  reported: 'real',
  planned: 'real',
  offered: 'possible',
  considered: 'possible',
  denied: 'unreal',
};

/** Undated goes with any date; else the two must overlap, and begin and end in the same years. */
export function canBeSameDate(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a === b) return true;
  const first = parseEdtf(a);
  const second = parseEdtf(b);
  if (!first.ok || !second.ok) return false;
  const one = reach(boundsOf(first.edtf));
  const other = reach(boundsOf(second.edtf));
  return one.start < other.end && other.start < one.end;
}

function contradict(a: Facts, b: Facts): boolean {
  return (
    areApart(a.countries, b.countries) ||
    areApart(a.systems, b.systems) ||
    (BY_PERSON.has(a.kind) && areApart(idsOf(a.actors), idsOf(b.actors))) ||
    (BY_PLACE.has(a.kind) && a.place !== null && b.place !== null && a.place.name.en !== b.place.name.en) ||
    sumsDiffer(a.amounts, b.amounts) ||
    countsDiffer(a.quantities, b.quantities)
  );
}

/** Kinds of which one person does one and another another on the same day. */
const BY_PERSON: ReadonlySet<Kind> = new Set([
  'meeting',
  'visit',
  'statement',
  'warning',
  'accusation',
  'request',
  'rejection',
]);

/** Kinds that happen at one place and at another on the same day. */
const BY_PLACE: ReadonlySet<Kind> = new Set(['attack', 'accident', 'protest', 'test', 'visit']);

function areApart<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((value) => b.includes(value));
}

/** Newspapers round: a tenth more or less is the same sum. */
const SAME_SUM = 0.15;

function sumsDiffer(a: readonly Amount[], b: readonly Amount[]): boolean {
  const pairs = a.flatMap((one) =>
    b.filter((other) => other.currency === one.currency).map((o) => [one, o] as const),
  );
  return (
    pairs.length > 0 &&
    !pairs.some(
      ([one, other]) => Math.abs(one.value - other.value) <= SAME_SUM * Math.max(one.value, other.value),
    )
  );
}

function countsDiffer(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  const pairs = a.flatMap((one) =>
    b
      .filter((other) => other.unit.en === one.unit.en && other.system === one.system)
      .map((o) => [one, o] as const),
  );
  return pairs.length > 0 && !pairs.some(([one, other]) => one.value === other.value);
}

function ties(a: Facts, b: Facts): number {
  const countries = shared(a.countries, b.countries);
  return (
    Math.min(countries, 2) +
    2 * Math.min(1, shared(a.systems, b.systems)) +
    2 * Math.min(1, shared(idsOf(a.actors), idsOf(b.actors))) +
    (a.place !== null && a.place.name.en === b.place?.name.en ? 1 : 0) +
    (a.amounts.length > 0 && b.amounts.length > 0 ? 2 : 0)
  );
}

/** Dates to the day tie by themselves; without a date more must agree. */
function tiesNeeded(a: Facts, b: Facts): number {
  if (a.when !== null && a.when === b.when) return 1;
  return 2;
}

function shared<T>(a: readonly T[], b: readonly T[]): number {
  return a.filter((value) => b.includes(value)).length;
}

function idsOf(actors: readonly Actor[]): readonly string[] {
  return actors.map((actor) => actor.id);
}
