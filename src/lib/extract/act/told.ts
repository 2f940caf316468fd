import type { Actor } from '#lib/event/news-event.ts';
import { slug } from '#lib/event/slug.ts';
import type { OfficeEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import type { State } from './office-held.ts';
import { officeOf } from './office-held.ts';
import { romanise } from './romanise.ts';
import type { Who } from './who.ts';

/** A person where the text speaks of them: office and name, a name or surname alone, an office that was told before. */
export interface PersonMention extends Range {
  readonly actor: Actor;
  /** Of the office, or for which they are known. */
  readonly country: string | null;
  readonly office: OfficeEntry | null;
}

/** Mentions among which words that point back look. */
const RECENT = 40;

/** The persons that a text has told so far, as it is read. */
export class Told {
  readonly mentions: PersonMention[] = [];
  readonly #bySurname = new Map<string, PersonMention>();
  readonly #byActor = new Map<string, PersonMention>();
  readonly #passage: Passage;

  constructor(passage: Passage) {
    this.#passage = passage;
  }

  /** Takes a mention in; the token after it. */
  tell(mention: PersonMention, surname: string | null = null): number {
    this.mentions.push(mention);
    this.#byActor.set(mention.actor.id, mention);
    if (surname !== null) this.#bySurname.set(surname, mention);
    return mention.to;
  }

  /** Takes in a person by name. */
  tellWho(range: Range, who: Who, office: OfficeEntry | null, stated: State | null): number {
    const held = office?.role === 'title' || office?.role === 'same' ? null : office;
    if (who.type === 'person') {
      const { id, name, country } = who.entry;
      const before = this.#byActor.get(id);
      const state = stated ?? country;
      const actor = {
        id,
        name,
        office: held === null ? (before?.actor.office ?? null) : officeOf(held, state),
      };
      return this.tell(
        {
          ...range,
          actor,
          country: state?.id ?? held?.country ?? null,
          office: held ?? before?.office ?? null,
        },
        this.#lastWord(who.range),
      );
    }
    const surname = this.#lastWord(who.range);
    const earlier = this.#bySurname.get(surname);
    const isLater =
      who.range.to - who.range.from === 1 &&
      earlier !== undefined &&
      (stated === null || earlier.country === null || stated.id === earlier.country);
    if (isLater) return this.tell({ ...earlier, ...range });
    const { start, end } = spanOf(this.#passage, who.range);
    const text = this.#passage.source.slice(start, end).replace(/\s+/g, ' ');
    const name = { en: who.lang === 'hi' ? romanise(text) : text, hi: text };
    const id = slug(name.en);
    const before = this.#byActor.get(id);
    const actor = {
      id,
      name,
      office: held === null ? (before?.actor.office ?? null) : officeOf(held, stated),
    };
    return this.tell(
      {
        ...range,
        actor,
        country: stated?.id ?? held?.country ?? before?.country ?? null,
        office: held ?? before?.office ?? null,
      },
      surname,
    );
  }

  #lastWord({ to }: Range): string {
    return this.#passage.tokens[to - 1]?.text ?? '';
  }

  /** Whom a surname names. */
  ofSurname(word: string): PersonMention | undefined {
    return this.#bySurname.get(word);
  }

  /** The last mentions, latest first. */
  *recent(): Generator<PersonMention> {
    for (let i = this.mentions.length - 1; i >= Math.max(0, this.mentions.length - RECENT); i--)
      yield this.mentions[i] as PersonMention;
  }

  /** The office told last: what a counterpart has too. */
  lastOffice(): OfficeEntry | null {
    for (const { office } of this.recent()) if (office !== null) return office;
    return null;
  }

  /** The two persons told last; fewer where the text has told no two. */
  lastTwo(): readonly PersonMention[] {
    const last = this.mentions.at(-1);
    if (last === undefined) return [];
    for (const mention of this.recent()) if (mention.actor.id !== last.actor.id) return [mention, last];
    return [last];
  }

  /** The first person told at a token or after it, of those before mention `end`. */
  firstSince(token: number, end: number): PersonMention | null {
    let found: PersonMention | null = null;
    for (let i = end - 1; i >= Math.max(0, end - RECENT); i--) {
      const mention = this.mentions[i] as PersonMention;
      if (mention.from < token) break;
      found = mention;
    }
    return found;
  }
}
