import type { Factuality } from '#lib/event/news-event.ts';
import type { Range } from '../read/passage.ts';

/**
 * How a verb's form tells its act: `main` tells it; `content` is what another word of the clause plans,
 * offers or denies (खरीदने की पेशकश, agreed to buy); `habit` is no single act; `present` is a headline's
 * tense or a habit; `if` is only supposed.
 */
export type Mode = 'main' | 'content' | 'habit' | 'present' | 'if';

/** What a verb's form, its auxiliaries and what governs it say of its act. */
export interface Stance {
  readonly mode: Mode;
  readonly factuality: Factuality;
  /** Words beside the verb that say so; null: the verb itself does. */
  readonly mark: Range | null;
  /** What the mark calls off was only planned or offered: scrapped a plan to buy. */
  readonly isOff?: true;
}

/** Classes of the triggers file whose words tell what becomes of a `content`, and the factuality it has. */
export const GOVERNORS: readonly (readonly [string, Factuality])[] = [
  ['@stance-denied', 'denied'],
  ['@stance-offered', 'offered'],
  ['@stance-considered', 'considered'],
  ['@stance-planned', 'planned'],
  ['@stance-reported', 'reported'],
  ['@stance-done', 'done'],
];
