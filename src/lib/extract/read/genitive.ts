import { wordSet } from './word-set.ts';

/** Whose or of what it is in Hindi: का, के or की, as the noun behind it asks. */
export const GENITIVE = wordSet('का के की');
