import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** A name of a state that is no more: whoever it is told as takes part in what it did, but no news of today is its own. */
export function isFormerState({ tokens }: Passage, { from }: Pick<Range, 'from'>): boolean {
  return FORMER.has(tokens[from]?.text ?? '');
}

const FORMER = wordSet(
  'soviet soviets ussr yugoslavia yugoslav czechoslovakia czechoslovak ceylon zaire ottoman persia सोवियत यूएसएसआर यूगोस्लाविया चेकोस्लोवाकिया सीलोन जायरे',
);
