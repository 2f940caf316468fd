import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/**
 * The other state that an English paragraph sets out with, for what is told in it of "the army", "the paramilitary group", "the
 * island": none of these is home's while home has not been told there. Null where nothing points so.
 */
export function pointedScene(passage: Passage, clause: Range): Told<string> | null {
  const { tokens } = passage;
  if (tokens[clause.from]?.kind !== 'latn' || !pointsTo(passage, clause)) return null;
  const told = sceneAt(passage, clause);
  return told === null || told.from >= clause.from ? null : told;
}

/** The state that an English paragraph of the news of another sets out with, which names home nowhere up to the end of a clause. */
export function sceneAt(passage: Passage, clause: Range): Told<string> | null {
  const { tokens, sentences } = passage;
  let first = firstFrom(sentences, clause.from + 1) - 1;
  const own = first;
  while (first > own - PARAGRAPH && first > 0 && tokens[sentences[first]?.from ?? 0]?.line !== true) first--;
  const opening = sentences[first];
  if (first === 0 || opening === undefined || tokens[opening.from]?.line !== true) return null;
  const { countries, home } = castOf(passage);
  const [told] = within(countries, { from: opening.from, to: Math.min(opening.to, opening.from + SUBJECT) });
  if (told === undefined || told.value === home || home === null) return null;
  const between = within(countries, { from: opening.from, to: clause.to });
  return between.some(({ value }) => value === home) ? null : told;
}

/** The army, the paramilitary group, to the island, but not the island of Luzon. */
function pointsTo({ tokens, hits }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to - 1; i++) {
    if (tokens[i]?.text !== 'the') continue;
    const isSubject = i <= from + 1;
    for (let k = i + 1; k <= i + WORDS && k < to; k++) {
      if (tokens[k]?.kind !== 'latn' || tokens[k]?.capital === true) break;
      const text = tokens[k]?.text ?? '';
      if (!(isSubject ? OF_STATES : STATES).has(text) && !STATES.has(text)) continue;
      if (OF.has(tokens[k + 1]?.text ?? '') || tokens[k + 1]?.capital === true) return false;
      return hits[k]?.some(({ entry }) => entry.type === 'country') !== true;
    }
  }
  return false;
}

/** Tokens between "the" and what it points to. */
const WORDS = 3;
/** Tokens in which a paragraph's first sentence names whom it is of, and sentences of a paragraph. */
const SUBJECT = 7;
const PARAGRAPH = 5;
const OF = wordSet("of in from '");
/** What a state is called. */
const STATES = wordSet('island kingdom country emirate nation republic sultanate');
/** What a state has one of, and what is one side of its war. */
const OF_STATES = wordSet(
  'army navy military junta government cabinet parliament regime group militia paramilitaries rebels generals opposition president king premier monarch militants insurgents',
);
