import type { Kind } from '#lib/event/news-event.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';
import { asPointed, joined } from './act.ts';
import { WHERE } from './anaphora.ts';
import { castOf } from './cast.ts';
import { placeRole } from './places.ts';
import { namesOfPassage } from './survey.ts';

/** Words for one anywhere in a clause. */
const THERE = wordSet('there वहां');
/** There was, there were reports: no place. */
const BEING = wordSet('is are was were will has have had would may might could can be been being');
const POINTING = wordSet('इस इसी उस उसी same that');
const SITES = wordSet(
  'कारखाने कारखाना संयंत्र फैक्टरी फैक्ट्री इकाई केंद्र अड्डे शिपयार्ड plant factory facility shipyard base site',
);
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
 * पहली यात्रा; इंदिरा गांधी वहां 1983 में गई थीं; who came here, that of the place line.
 */
export function withThere(passage: Passage, acts: readonly Act[]): readonly Act[] {
  const { places, named } = castOf(passage);
  return acts.map((act, i) => {
    if (!AT_PLACES.has(act.kind) || act.countries.length >= PARTIES) return act;
    const here = act.kind === 'visit' && comesHere(passage, act) ? lineOf(passage) : null;
    if (here !== null) return { ...act, countries: joined(act.countries, [here]) };
    const at = pointerIn(passage, act);
    if (at === null) return act;
    const start = passage.sentences[Math.max(0, act.sentence - REACH)]?.from ?? 0;
    const place = places[firstFrom(places, at) - 1];
    const name = named[firstFrom(named, at) - 1];
    const isPlace = place !== undefined && place.from >= start;
    const told = isPlace ? { ...place, value: place.value.country } : name;
    if (told === undefined || told.from < start) return ofSite(act, acts[i - 1], passage);
    const state = asPointed([{ value: told.value, span: spanOf(passage, told) }]);
    return { ...act, countries: joined(act.countries, state) };
  });
}

/** बृहस्पतिवार शाम यहां पहुंचे, arrived here. */
function comesHere({ tokens }: Passage, { clause }: Act): boolean {
  return tokens.slice(clause.from, clause.to).some(({ text }) => HERE.has(text));
}

const HERE = wordSet('here यहां');

/** The only state that a report's place lines name. */
function lineOf(passage: Passage): Proved<string> | null {
  const lines = namesOfPassage(passage).filter(
    (name) => name.entry.type === 'country' && placeRole(passage, name) === 'dateline',
  );
  const [first, ...others] = lines;
  if (first === undefined || others.some(({ entry }) => entry.id !== first.entry.id)) return null;
  return { value: first.entry.id, span: spanOf(passage, first) };
}

/** The missiles were handed over to the army. The minister toured the same plant: it is where that was. */
function ofSite(act: Act, before: Act | undefined, { tokens }: Passage): Act {
  const isSite = tokens.slice(act.clause.from, act.clause.to).some(({ text }) => SITES.has(text));
  if (!isSite || before?.sentence !== act.sentence - 1 || before.countries.length !== 1) return act;
  return { ...act, countries: joined(act.countries, asPointed(before.countries)) };
}

function pointerIn({ tokens }: Passage, { clause, kind }: Act): number | null {
  if (WHERE.has(tokens[clause.from]?.text ?? '')) return clause.from;
  for (let i = clause.from; i < clause.to; i++) {
    const [text, next] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? ''];
    // इसी कारखाने का मुआयना किया, toured the same plant: the site that was told of.
    if (kind === 'visit' && POINTING.has(text) && SITES.has(next)) return clause.from;
    if (THERE.has(text) && !BEING.has(next)) return i;
  }
  return null;
}
