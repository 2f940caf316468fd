import type { Kind, Lang, Localized } from '#lib/event/news-event.ts';
import type { LookAlikeEntry, NumeralEntry, OfficeRole, Shape, WordEntry } from './lexicon.ts';

/** Forms by language. */
export type Forms = Readonly<Partial<Record<Lang, readonly string[]>>>;

/** Words one of which must stand in the same sentence: of any form (a list by language) or of one form alone. */
export type Context = Forms | Readonly<Record<string, readonly string[]>>;

/** A row of `calendar`, `stop` or `grammar`. */
export interface WordRow {
  readonly sense: string;
  readonly forms: readonly string[];
}

/** A row of `numerals`. */
export interface NumeralRow {
  readonly value: number;
  /** A cardinal where none is given. */
  readonly role?: NumeralEntry['role'];
  readonly joins?: NonNullable<NumeralEntry['joins']>;
  readonly alone?: true;
  readonly notBefore?: readonly string[];
  readonly forms: readonly string[];
}

/** A row of `currencies`: its words in both languages, signs (₹, US$), and words that need a scale before them (million pounds). */
export interface CurrencyRow {
  readonly code: string;
  readonly name: Localized;
  readonly en: readonly string[];
  readonly hi: readonly string[];
  readonly signs?: readonly string[];
  readonly scaled?: readonly string[];
  /** Words that it shares with other currencies, so that only the country told says which it is. */
  readonly local?: readonly string[];
}

/** A row of `counters`: `one` and `name` are its singular and plural, `en` and `hi` its other forms. */
export interface CounterRow {
  readonly id: string;
  readonly one: Localized;
  readonly name: Localized;
  readonly en?: readonly string[];
  readonly hi?: readonly string[];
  readonly classes?: readonly string[];
  readonly vague?: true;
}

/** A place by its names: the English one, the Hindi one, further spellings of either language. */
export type PlaceNames = readonly string[];

/** A row of `countries`; `word*` in `en` or `hi` is a noun in all its forms (`inflect-*.ts`). */
export interface CountryRow {
  readonly code: string;
  readonly name: Localized;
  readonly en: readonly string[];
  readonly hi: readonly string[];
  readonly capital?: PlaceNames;
  /** What stands for its government: Kremlin. */
  readonly seats?: Forms;
  /** Cities and regions. */
  readonly cities?: readonly PlaceNames[];
  /** Forms that count only in their letter case: `US`. */
  readonly enCase?: readonly string[];
  readonly context?: Context;
}

/** A row of `systems`. */
export interface SystemRow {
  readonly id: string;
  readonly name: Localized;
  readonly aliases: Forms;
  readonly class: string;
  readonly maker: readonly string[];
  readonly context?: Context;
}

/** A row of `families`: Hindi words for the letters that designations begin with (Su सुखोई). */
export interface FamilyRow {
  readonly letters: string;
  readonly hi: readonly string[];
}

/**
 * A row of `organisations`; `common` ones, which every state has, are told apart by the country that the text names. One of
 * them with a country is that one's where it names none.
 */
export interface OrganisationRow extends TitleRow {
  readonly common?: true;
}

/** A row of `offices`, an `office` where no role is given. */
export interface OfficeRow extends TitleRow {
  readonly role?: OfficeRole;
}

/** What organisations and offices share. */
interface TitleRow {
  readonly id: string;
  readonly name: Localized;
  readonly country?: string | null;
  readonly en?: readonly string[];
  readonly hi?: readonly string[];
  readonly enCase?: readonly string[];
  readonly context?: Context;
}

/** A row of `persons`; `en` and `hi` hold what names one person alone too (Putin). */
export interface PersonRow {
  readonly name: Localized;
  /** Of the office for which they are known. */
  readonly country: string | null;
  readonly en?: readonly string[];
  readonly hi?: readonly string[];
  readonly context?: Context;
}

/**
 * A row of `look-alikes`: what reads like a name of some types and is none (Air India, धारा 370).
 * `forms` are such words, whole; `before` and `after` stand right before or after what has a number; `heads` are
 * nouns right after any name, which is then that of another thing (the Iron Dome stadium); `apart` are
 * words that begin a name only where a hyphen or nothing parts them from its number (के-4, but मिसाइल
 * के 4 परीक्षण), `unless` at a beginning or after words that no such postposition follows (सेना ने के 4).
 */
export interface LookAlikeRow {
  readonly of: readonly LookAlikeEntry['of'][number][];
  readonly forms?: readonly string[];
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly heads?: readonly string[];
  readonly apart?: readonly string[];
  readonly unless?: readonly string[];
}

/** A row of `named-events`. */
export interface NamedEventRow {
  readonly id: string;
  readonly name: Localized;
  readonly when: string | null;
  readonly series?: boolean;
  readonly kind: Kind;
  readonly countries: readonly string[];
  /** Of an attack the one of its countries that carried it out. */
  readonly by?: string;
  readonly en?: readonly string[];
  readonly hi?: readonly string[];
  readonly enCase?: readonly string[];
  readonly context?: Context;
}

/** A row of `triggers`: frames (`act/frames.ts`) that tell an act of one kind. */
export interface TriggerRow {
  /** Language, kind and a word of its own: hi-meeting-talk. */
  readonly id: string;
  readonly frames: readonly string[];
}

/** A row of `triggers`: words that frames demand by the name of their class. */
export interface FrameClassRow {
  readonly class: string;
  readonly forms: readonly string[];
}

/** A row of `triggers`: the forms of a verb that no rule makes. */
export interface IrregularRow {
  readonly irregular: string;
  readonly forms: Readonly<Partial<Record<Shape, readonly string[]>>>;
}

/** A row of `triggers`: English verbs that double their last letter, banned, banning. */
export interface DoublingRow {
  readonly doubling: readonly string[];
}

export type TriggerFileRow = TriggerRow | FrameClassRow | IrregularRow | DoublingRow;

/** What a row of each file looks like; `systems` is a bare array, all others have their rows in `entries`. */
export type RowByFile = Readonly<Record<`${WordEntry['type']}.${Lang}`, WordRow>> &
  Readonly<Record<`numerals.${Lang}`, NumeralRow>> & {
    readonly currencies: CurrencyRow;
    readonly counters: CounterRow;
    readonly countries: CountryRow;
    readonly systems: SystemRow;
    readonly families: FamilyRow;
    readonly organisations: OrganisationRow;
    readonly offices: OfficeRow;
    readonly persons: PersonRow;
    readonly 'look-alikes': LookAlikeRow;
    readonly 'named-events': NamedEventRow;
    readonly triggers: TriggerFileRow;
  };
