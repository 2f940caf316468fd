import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Whether a person is only remembered there: the memorial of Gandhi, Gandhi's statue, pay homage to Gandhi, गांधी की समाधि. Who lies
 * in a grave takes no part in what is done at it.
 */
export function isHonoured({ tokens }: Pick<Passage, 'tokens'>, { from, to }: Range): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (tokens[from]?.kind === 'deva') return GENITIVE.has(text(to)) && MEMORIALS.has(text(to + 1));
  const behind = text(to) === "'" && text(to + 1) === 's' ? to + 2 : to;
  if (MEMORIALS.has(text(behind))) return true;
  return (
    (text(from - 1) === 'of' && MEMORIALS.has(text(from - 2))) ||
    (text(from - 1) === 'to' && HONOURS.has(text(from - 2)))
  );
}

const MEMORIALS = wordSet(
  'memorial memorials statue statues bust tomb grave mausoleum samadhi cenotaph portrait समाधि प्रतिमा मूर्ति स्मारक कब्र मजार मकबरे अस्थियां',
);
const HONOURS = wordSet('respect respects homage tribute tributes wreath wreaths');
