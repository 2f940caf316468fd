import { fold } from '#lib/event/fold.ts';
import type { CounterEntry } from '../lexicon/lexicon.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { NumberFound } from './numbers.ts';

/** Killed 21 and wounded seven, 21 की मौत, नौ मारे गए: of whom harm befell, where the number is all that is told of them; null elsewhere. */
export function harmedAt(passage: Passage, number: NumberFound, to: number): CounterEntry | null {
  const { tokens, countersByClass } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  const isLost = text(to + 1) === LIFE && LOST.has(text(to + 2));
  const isDead = (OF_HI.has(text(to)) && (DEATHS.has(text(to + 1)) || isLost)) || KILLED_HI.has(text(to));
  const counter = countersByClass.get(isDead ? 'killed' : (harmBefore(text, number.from, to) ?? ''));
  return counter ?? null;
}

/** What the verb before a number that stands alone did to so many. */
function harmBefore(text: (i: number) => string, from: number, to: number): string | null {
  if (!ALONE.has(text(to)) && !ENDING.has(text(to))) return null;
  let at = from - 1;
  while (at > from - AROUND && ABOUT.has(text(at))) at--;
  return HARMED.get(text(at)) ?? null;
}

/** Words between the verb and the number: killed at least 40. */
const AROUND = 4;
const OF_HI = wordSet('की के');
const DEATHS = wordSet('मौत मृत्यु');
const LIFE = fold('जान');
/** 40 की जान गई; not बचाई. */
const LOST = wordSet('गई गईं जा चली ली ले गंवाई');
const KILLED_HI = wordSet('मारे मरे ढेर मृत');
const ENDING: ReadonlySet<string> = new Set(['', '.', ',', ';', '!']);
const HARMED: ReadonlyMap<string, string> = new Map([
  ...['killed', 'killing', 'kills'].map((word) => [word, 'killed'] as const),
  ...['wounded', 'wounding', 'wounds', 'injured', 'injuring', 'injures'].map(
    (word) => [word, 'wounded'] as const,
  ),
]);
const ABOUT = wordSet('at least some about around nearly almost over more than up to as many');
const ALONE = wordSet(
  'in on at and when near after before during across outside from as with while others more',
);
