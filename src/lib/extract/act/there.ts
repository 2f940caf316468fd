import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import { asPointed, joined } from './act.ts';
import { WHERE } from './anaphora.ts';
import { castOf } from './cast.ts';

/** Words for one anywhere in a clause. */
const THERE = wordSet('there वहां');
/** There was, there were reports: no place. */
const BEING = wordSet('is are was were will has have had would may might could can be been being');
/** Kinds of which a place tells another party: who went there, whom he met, what was bombed there. */
const AT_PLACES: ReadonlySet<Kind> = new Set([
  'meeting',
  'visit',
  'deployment',
  'agreement',
  'attack',
  'aid',
  'accident',
]);
/** Sentences back to a place. */
const REACH = 2;
/** Of as many countries the place adds none. */
const PARTIES = 2;

/**
 * Gives acts whose words point to a place the state that it is in: went to Vienna, where he will meet the chancellor; ऑस्ट्रिया की
 * पहली यात्रा; इंदिरा गांधी वहां 1983 में गई थीं.
 */
export function withThere(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { places, named } = castOf(passage);
  return acts.map((act) => {
    if (!AT_PLACES.has(act.kind) || act.countries.length >= PARTIES) return act;
    const at = pointerIn(passage, act);
    if (at === null) return act;
    const start = passage.sentences[Math.max(0, act.sentence - REACH)]?.from ?? 0;
    const place = places[firstFrom(places, at) - 1];
    const name = named[firstFrom(named, at) - 1];
    const isPlace = place !== undefined && place.from >= start;
    const told = isPlace ? { ...place, value: place.value.country } : name;
    if (told === undefined || told.from < start) return act;
    const state = asPointed([{ value: told.value, span: spanOf(passage, told) }]);
    return { ...act, countries: joined(act.countries, state) };
  });
}

function pointerIn({ tokens }: Passage, { clause }: Act): number | null {
  if (WHERE.has(tokens[clause.from]?.text ?? '')) return clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    if (!THERE.has(tokens[i]?.text ?? '') || BEING.has(tokens[i + 1]?.text ?? '')) continue;
    return i;
  }
  return null;
}
