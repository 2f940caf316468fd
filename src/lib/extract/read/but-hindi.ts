import { wordSet } from './word-set.ts';

/** What opens a Hindi clause that goes against the one before it: भेजा था, लेकिन मंजूरी नहीं मिली. */
export const BUT = wordSet('लेकिन मगर किंतु परंतु');
