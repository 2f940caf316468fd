import type { Actor, Amount, Factuality, Kind, Place, Quantity } from '#lib/event/news-event.ts';
import type { NameKey, TextSpan } from '../extraction.ts';
import type { Range } from '../read/passage.ts';

/** A value with the words that prove it. */
export interface Proved<T> {
  readonly value: T;
  readonly span: TextSpan;
  /** Told of another act, to which the words point; two tellings are not one for having it in common. */
  readonly pointed?: true;
}

/** Systems told of another act, for one whose words point to them. */
export function asPointed(systems: readonly Proved<string>[]): readonly Proved<string>[] {
  return systems.map((one) => ({ ...one, pointed: true }));
}

/** Some values and those of others that are not among them. */
export function joined(
  first: readonly Proved<string>[],
  others: readonly Proved<string>[],
): readonly Proved<string>[] {
  return [...first, ...others.filter(({ value }) => !first.some((one) => one.value === value))];
}

/** What several do together, mostly abroad. */
export const JOINT: ReadonlySet<Kind> = new Set(['meeting', 'agreement', 'ceasefire']);

/** Factualities of what happened. */
export const HAPPENED: ReadonlySet<Factuality> = new Set(['done', 'reported']);

/**
 * What a mention lacks to be an event: `date` one in its clause, `own-date` one that belongs to its very
 * words (the agreement of 1998, 2018 के करार); it is dropped where the text gives none. `more`: it never is one,
 * but keeps the date of its clause from others. `lone-date`: one in its clause that dates nothing else.
 */
export type Need = 'nothing' | 'date' | 'own-date' | 'more' | 'lone-date';

/** One mention of an act, before dates are linked, mentions joined and titles made. Token ranges are of the passage. */
export interface Act {
  /** The clause that tells it. */
  readonly clause: Range;
  /** Index of its sentence. */
  readonly sentence: number;
  readonly trigger: Range;
  readonly kind: Kind;
  readonly factuality: Factuality;
  /** Words that make it planned, offered, denied …; null when nothing but the verb does. */
  readonly mark: TextSpan | null;
  readonly countries: readonly Proved<string>[];
  readonly systems: readonly Proved<string>[];
  readonly actors: readonly Proved<Actor>[];
  readonly place: Proved<Place> | null;
  readonly amounts: readonly Proved<Amount>[];
  readonly quantities: readonly Proved<Quantity>[];
  readonly name: Proved<NameKey> | null;
  readonly needs: Need;
  /** First token of the trigger that tells the same event elsewhere in the text: what यह बैठक points to. */
  readonly echoes?: number;
  /** Trigger and factuality rules that made it. */
  readonly rules: readonly string[];
}

/** Whether the trigger that tells an act is of a family of the lexicon's: en-visit-cancel and hi-test-cancel call off. */
export function isToldBy({ rules }: Pick<Act, 'rules'>, family: string): boolean {
  return rules[0]?.endsWith(family) === true;
}

/** सहायता की घोषणा की: what is announced is of the day of the announcement. */
export function isPledge(act: Act): boolean {
  return isToldBy(act, '-pledge');
}

/** The visit was called off. */
export function isCallingOff(act: Act): boolean {
  return isToldBy(act, '-cancel');
}

/** Ids of the bodies that are a state's forces, where the text does not say whose. */
export const FORCES: ReadonlySet<string> = new Set(['army', 'navy', 'air-force']);
