import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The deal, negotiated over two years, covers; Turkey, expelled in 2019, wants: a participle after a comma that tells of the noun before it. */
export function isAside({ tokens }: Passage, { from, to }: Range): boolean {
  if (tokens[from - 1]?.text !== ',' || tokens[from - 2]?.kind !== 'latn') return false;
  return PARTICIPLE.test(tokens[from]?.text ?? '') && PREPOSITIONS.has(tokens[to]?.text ?? '');
}

/** The ending of an English past participle. */
export const PARTICIPLE = /(?:ed|en|[oau][wu]?[gnl]ht|ilt|orn|own|eld|ade)$/;
/** Words after a participle that has no object. */
const PREPOSITIONS = wordSet(
  'by from over of in at on with under for to as between during after before into',
);
