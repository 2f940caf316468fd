import type { Kind } from '#lib/event/news-event.ts';
import { entriesOf, entryAt } from '../read/entries.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';
import type { Told } from './cast.ts';
import { castOf } from './cast.ts';

/**
 * The system of which an entry of a chronology tells, where its heading names one and a programme and the entry none of its own: key
 * dates in the Tejas programme, the first prototype flies, a contract for 97 more. Null for other acts.
 */
export function programmeOf(passage: Passage, { kind, systems, clause }: Act): Told<string> | null {
  if (systems.length > 0 || !OF_PROGRAMME.has(kind) || entryAt(passage, clause.from) === null) return null;
  const told = headingSystem(passage);
  if (told === null) return null;
  for (let i = clause.from; i < clause.to; i++) if (THINGS.has(passage.tokens[i]?.text ?? '')) return told;
  return null;
}

/** The only system that the first line names, with a word for a programme. */
const headingSystem = onceFor((passage: Passage): Told<string> | null => {
  const { tokens } = passage;
  const end = tokens.findIndex(({ line }, i) => line && i > 0);
  if (end < 0 || entriesOf(passage).length === 0) return null;
  const told = castOf(passage).systems.filter(({ to }) => to <= end);
  if (new Set(told.map(({ value }) => value)).size !== 1) return null;
  const isProgramme = tokens.slice(0, end).some(({ text }) => PROGRAMMES.has(text));
  return isProgramme ? (told[0] ?? null) : null;
});

const OF_PROGRAMME: ReadonlySet<Kind> = new Set(['test', 'procurement', 'delivery', 'accident']);
const PROGRAMMES = wordSet(
  'programme program project saga history timeline chronology story कार्यक्रम परियोजना इतिहास सफर',
);
/** What such entries call it by: the first prototype, 97 more, a maiden flight. */
const THINGS = wordSet(
  'prototype prototypes more maiden squadron jet jets aircraft plane planes missile missiles submarine tank tanks drone drones helicopter ' +
    'type trial flight प्रोटोटाइप उड़ान विमान विमानों मिसाइल पनडुब्बी टैंक ड्रोन स्क्वाड्रन',
);
