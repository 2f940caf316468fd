import type { CounterEntry, CountryEntry, Entry, Form, NamedEventEntry, SystemEntry } from './lexicon.ts';

/** What may be said of a form beside its text and its entry. */
export type Extra = Pick<Form, 'exactCase' | 'context'>;

/**
 * Forms that begin alike, written out only when a text has a word that begins so: a report uses few of
 * the lexicon's verbs, and each has dozens of forms.
 */
export type Pattern = () => readonly Form[];

/**
 * All that the lexicon's files list, in their order. In columns, without an object for each of the many
 * thousands of forms: the lexicon is compiled wherever reports are read, before the first is.
 */
export class Listing {
  /** Texts of forms; empty for a pattern. */
  readonly texts: string[] = [];
  readonly meanings: (Entry | Pattern)[] = [];
  /** Of few forms, by their place. */
  readonly extras = new Map<number, () => Extra>();
  /** How patterns begin, in three columns. */
  readonly begins = { places: [] as number[], texts: [] as string[], cuts: [] as number[] };

  readonly names = {
    countries: new Map<string, CountryEntry>(),
    systems: new Map<string, SystemEntry>(),
    events: new Map<string, NamedEventEntry>(),
  };
  /** The counter of each class of systems. */
  readonly countersByClass = new Map<string, CounterEntry>();

  /** Adds a form as it is written. */
  form(text: string, entry: Entry, extra: (() => Extra) | null = null): void {
    if (extra !== null) this.extras.set(this.texts.length, extra);
    this.texts.push(text);
    this.meanings.push(entry);
  }

  /** Adds what is written out later; how it begins is told by calls of `begin`. */
  pattern(pattern: Pattern): void {
    this.texts.push('');
    this.meanings.push(pattern);
  }

  /**
   * Says that forms of the last pattern begin with this text's first word.
   * @param cut letters at the end of the word that some forms do not share
   */
  begin(text: string, cut: number): void {
    this.begins.places.push(this.texts.length - 1);
    this.begins.texts.push(text);
    this.begins.cuts.push(cut);
  }

  /** The forms at a place: one, or all of a pattern. */
  formsAt(place: number): readonly Form[] {
    const meaning = this.meanings[place];
    if (meaning === undefined) return [];
    if (typeof meaning === 'function') return meaning();
    return [{ text: this.texts[place] ?? '', entry: meaning, ...this.extras.get(place)?.() }];
  }
}
