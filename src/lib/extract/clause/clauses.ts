import type { Lang } from '#lib/event/news-event.ts';
import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { englishClauses } from './english-clauses.ts';
import { headlineParts } from './headline-parts.ts';
import { hindiClauses } from './hindi-clauses.ts';

/** A stretch of a sentence with one finite verb, or none in headlines. */
export interface Clause extends Range {
  /** Index of its sentence in the passage. */
  readonly sentence: number;
  readonly lang: Lang;
  /** Its finite verb with all auxiliaries (किए थे, has been signed, पहुंचेंगे); null in a headline. */
  readonly finite: Range | null;
  readonly tense: Tense;
  /** The verb is negated: नहीं, न, मत, not, never. */
  readonly negated: boolean;
  /** What the verb's mood makes of the act: may/can/सकता, should/चाहिए, would/if/यदि. */
  readonly mood: 'real' | 'possible' | 'obliged' | 'conditional';
  /** First token of what it tells beside the subject of the clause after it (Putin, who last came in 2021, …), else null. */
  readonly relative: number | null;
  /** Its subject, where such a telling stands between (Putin, who last came in 2021, arrived), else null. */
  readonly subject: Range | null;
}

/** The clauses of every sentence, in order; each token of a sentence lies in one clause. Linear. */
export function clausesOf(passage: Passage): readonly Clause[] {
  return passage.sentences.flatMap((sentence, index) =>
    sentence.lang === 'hi'
      ? headlineParts(passage, sentence, index).flatMap((part) => hindiClauses(passage, part, index))
      : englishClauses(passage, sentence, index),
  );
}
