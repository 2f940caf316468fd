import type { Kind, Lang, Localized } from '#lib/event/news-event.ts';

/** A word of the calendar grammar: what it means, as `key` or `key:value` (`month:10`, `last`, `unit:day`). */
export interface WordEntry {
  readonly type: 'calendar' | 'stop' | 'grammar';
  readonly lang: Lang;
  readonly sense: string;
}

export interface NumeralEntry {
  readonly type: 'numeral';
  readonly lang: Lang;
  readonly role: 'cardinal' | 'ordinal' | 'fraction' | 'scale';
  /** A scale's factor (lakh 100000), a fraction's value (ढाई 2.5; साढ़े +0.5, see number/). */
  readonly value: number;
  /** Fractions that need the next number: `add` (साढ़े तीन), `subtract` (पौने दो), `times` (सवा लाख). */
  readonly joins?: 'add' | 'subtract' | 'times';
}

export interface CurrencyEntry {
  readonly type: 'currency';
  /** ISO 4217. */
  readonly code: string;
}

/** What can be counted: aircraft, units, batteries. */
export interface CounterEntry {
  readonly type: 'counter';
  readonly id: string;
  readonly name: Localized;
}

export interface CountryEntry {
  readonly type: 'country';
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly name: Localized;
  readonly how: 'name' | 'capital' | 'seat' | 'city';
}

export interface SystemEntry {
  readonly type: 'system';
  readonly id: string;
  readonly name: Localized;
  readonly class: string;
  readonly maker: readonly string[];
}

export interface OrganisationEntry {
  readonly type: 'organisation';
  readonly id: string;
  readonly name: Localized;
  /** Null: told by context (Ministry of Defence). */
  readonly country: string | null;
}

export interface OfficeEntry {
  readonly type: 'office';
  readonly id: string;
  readonly name: Localized;
  readonly country: string | null;
}

export interface NamedEventEntry {
  readonly type: 'named-event';
  readonly id: string;
  readonly name: Localized;
  /** EDTF; null for a series. */
  readonly when: string | null;
  readonly series: boolean;
  readonly kind: Kind;
  readonly countries: readonly string[];
}

/** A word or frame that tells an act; the part `act/` says how frames are written. */
export interface TriggerEntry {
  readonly type: 'trigger';
  readonly id: string;
  readonly lang: Lang;
  readonly kind: Kind;
  /** Further marks of the frame, as the triggers file writes them. */
  readonly marks: readonly string[];
}

export type Entry =
  | WordEntry
  | NumeralEntry
  | CurrencyEntry
  | CounterEntry
  | CountryEntry
  | SystemEntry
  | OrganisationEntry
  | OfficeEntry
  | NamedEventEntry
  | TriggerEntry;

/** Words of the text that an entry's form matches, whole tokens. */
export interface Hit {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
}

/** One way of writing an entry. */
export interface Form {
  readonly text: string;
  readonly entry: Entry;
  /** Counts only in this letter case: `US` is no pronoun. */
  readonly exactCase?: true;
  /** Folded words, one of which must stand in the same sentence. */
  readonly context?: readonly string[];
}

/** Contents of `data/lexicon/*.json` by file name without ending. */
export type LexiconFiles = Readonly<Record<string, unknown>>;
