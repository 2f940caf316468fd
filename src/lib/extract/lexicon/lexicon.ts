import type { Kind, Lang, Localized } from '#lib/event/news-event.ts';

export const WORD_TYPES = ['calendar', 'stop', 'grammar', 'reading'] as const;

/** A word of a grammar: what it means, as `key` or `key:value` (`month:10`, `last`, `unit:day`). */
export interface WordEntry {
  readonly type: (typeof WORD_TYPES)[number];
  readonly lang: Lang;
  readonly sense: string;
}

export const NUMERAL_ROLES = [
  'cardinal',
  'ordinal',
  'scale',
  /** `a` before a scale: a hundred. */
  'article',
  /** Joins what follows a hundred: two hundred and five. */
  'and',
  /** Makes digits an ordinal: 23वें, 23rd. */
  'ending',
  /** A scale in sums of money alone, written to the digits: $5m, £20k. */
  'letter',
  'fraction',
  /** A share, of which a number is counted: दो तिहाई. */
  'part',
] as const;

export interface NumeralEntry {
  readonly type: 'numeral';
  readonly lang: Lang;
  readonly role: (typeof NUMERAL_ROLES)[number];
  /** A scale's factor (lakh 100000), what a fraction is or adds (ढाई 2.5, साढ़े 0.5). */
  readonly value: number;
  /**
   * How a fraction joins the number after it: साढ़े तीन 3.5, पौने दो 1.75, ढाई हजार 2500.
   * `add-or-one`: सवा दो 2.25, but सवा लाख 125000.
   */
  readonly joins?: 'add' | 'subtract' | 'times' | 'add-or-one';
  /** A scale that stands for one of itself: सौ लोग. */
  readonly alone?: true;
  /** Folded words before which a scale is none: दो अरब देश are Arab countries. */
  readonly notBefore?: ReadonlySet<string>;
}

/** A currency's word or sign. */
export interface CurrencyEntry {
  readonly type: 'currency';
  /** ISO 4217. */
  readonly code: string;
  /** A sign or code, which may stand before the sum: ₹500, USD 5 million. */
  readonly sign: boolean;
  /** A word of other meanings (pounds of explosive, won), or a letter, that is money only with a scale: two million pounds, R12bn. */
  readonly scaled: boolean;
  /** A word that other states have for theirs, too: rupees of Nepal. The first two letters of the code tell whose it is. */
  readonly local: boolean;
}

/** What can be counted: aircraft, units, batteries. */
export interface CounterEntry {
  readonly type: 'counter';
  readonly id: string;
  /** Of one. */
  readonly one: Localized;
  /** Of several. */
  readonly name: Localized;
  /** Classes of systems that it counts where the text has no other counter: 36 राफेल are aircraft. */
  readonly classes: readonly string[];
  /** Before it एक is an article: एक अधिकारी is an officer, no count. */
  readonly vague: boolean;
}

export interface CountryEntry {
  readonly type: 'country';
  /** ISO 3166-1 alpha-2. */
  readonly id: string;
  readonly name: Localized;
  readonly how: 'name' | 'capital' | 'seat' | 'city';
  /** What a capital or city is called itself; null for names and seats. */
  readonly place: Localized | null;
}

export const OFFICE_ROLES = ['state', 'office', 'title', 'same'] as const;
export type OfficeRole = (typeof OFFICE_ROLES)[number];

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
  /** Null: of no state, or of any. */
  readonly country: string | null;
  /** Every state has one, context tells whose: Ministry of Defence. */
  readonly common: boolean;
}

export interface OfficeEntry {
  readonly type: 'office';
  readonly id: string;
  readonly name: Localized;
  readonly country: string | null;
  /**
   * `state`: named with its state (Defence Minister of Russia); `office`: by itself (Chief Minister);
   * `title`: a form of address (Mr); `same`: that of the one named before (his Russian counterpart).
   */
  readonly role: OfficeRole;
}

/** Someone well known, to be told alike in both languages. */
export interface PersonEntry {
  readonly type: 'person';
  readonly id: string;
  readonly name: Localized;
  readonly country: { readonly id: string; readonly name: Localized } | null;
}

/**
 * Words that take hits of some types from the text: those within `whole`, those right after `before`,
 * right before `after`, those that begin with `apart` and have a space behind it, but for those after `unless`.
 */
export interface LookAlikeEntry {
  readonly type: 'look-alike';
  readonly id: 'whole' | 'before' | 'after' | 'heads' | 'apart';
  readonly of: readonly ('country' | 'system' | 'organisation' | 'office' | 'person' | 'named-event')[];
  /** Folded words. */
  readonly unless?: ReadonlySet<string>;
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
  /** Of an attack the country that carried it out. */
  readonly by?: string | undefined;
}

/** How a verb's form stands: Hindi has all of them, English `stem`, `present`, `perfect` (past too) and `participle` (-ing). */
export type Shape =
  | 'stem'
  | 'infinitive'
  | 'habitual'
  | 'absolutive'
  | 'perfect'
  | 'future'
  | 'subjunctive'
  | 'present'
  | 'participle';

/** What must stand with a trigger's head, see `act/frames.ts`. */
export interface Frame {
  /** Each a list of classes, a word of one of which must stand near. */
  readonly near: readonly (readonly string[])[];
  /** The same, anywhere in the clause. */
  readonly within: readonly (readonly string[])[];
  readonly without: readonly string[];
  /** Tells an event only where the text dates it. */
  readonly weak: boolean;
}

/** A word or frame that tells an act. */
export interface TriggerEntry {
  readonly type: 'trigger';
  readonly id: string;
  readonly lang: Lang;
  readonly kind: Kind;
  /** Of its head's verb; null for nouns. */
  readonly shape: Shape | null;
  readonly frame: Frame;
}

/** A word that frames demand: of a class, or a light verb. */
export interface FrameWordEntry {
  readonly type: 'frame-word';
  /** As frames name it: `@contract`, `कर~`. */
  readonly id: string;
  readonly shape: Shape | null;
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
  | PersonEntry
  | LookAlikeEntry
  | NamedEventEntry
  | TriggerEntry
  | FrameWordEntry;

/** Words of the text that an entry's form matches, whole tokens. */
export interface Hit {
  /** Token indices, half-open. */
  readonly from: number;
  readonly to: number;
  readonly entry: Entry;
  /** See `Form`; a hit that has none of these words near is dropped in reading. */
  readonly context: readonly string[] | undefined;
}

/** One way of writing an entry. */
export interface Form {
  readonly text: string;
  readonly entry: Entry;
  /** Counts only in this letter case: `US` is no pronoun. */
  readonly exactCase?: true;
  /** Folded words (or runs of them), one of which must stand in the same sentence. */
  readonly context?: readonly string[];
}

/** Contents of `data/lexicon/*.json` by file name without ending. */
export type LexiconFiles = Readonly<Record<string, unknown>>;
