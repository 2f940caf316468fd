import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * मुंबई हमले की 17वीं बरसी पर, the anniversary of the Mumbai attacks: whether the words of an act only tell what is remembered, of
 * no day of their clause.
 */
export function isRemembered({ tokens }: Pick<Passage, 'tokens'>, { from, to }: Range): boolean {
  if (GENITIVES.has(tokens[to]?.text ?? ''))
    return tokens.slice(to + 1, to + MEMORY).some(({ text }) => MEMORIES.has(text));
  // A war memorial, World War II Victory Day.
  if (MEMORIALS.has(tokens[to]?.text ?? '')) return true;
  let before = from - 1;
  // Of the Paris attacks.
  for (let i = 0; i < NAME && tokens[before]?.capital === true; i++) before--;
  if (tokens[before]?.text === 'the') before--;
  return tokens[before]?.text === 'of' && ANNIVERSARIES.has(tokens[before - 1]?.text ?? '');
}

/** Tokens from an act to the word for its anniversary. */
const MEMORY = 4;
/** Words of a name before what is remembered. */
const NAME = 3;
const GENITIVES = wordSet('की के');
const MEMORIES = wordSet('बरसी वर्षगांठ सालगिरह पुण्यतिथि जयंती याद स्मृति स्मारक शहीद शहीदों परेड');
const MEMORIALS = wordSet(
  'memorial memorials museum veteran veterans hero heroes anniversary commemorations exhibition documentary film movie victory',
);
const ANNIVERSARIES = wordSet('anniversary anniversaries memory remembrance');
