import { englishVerbAt } from '../clause/english-verb.ts';
import type { CountryEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** What the names of ships of a navy begin with. */
const NAVIES: ReadonlyMap<string, string> = new Map([
  ['hms', 'GB'],
  ['uss', 'US'],
  ['hmas', 'AU'],
  ['hmcs', 'CA'],
  ['ins', 'IN'],
  ['pns', 'PK'],
  ['js', 'JP'],
  ['roks', 'KR'],
]);

/** Whose navy the first ship is of that some words name, and where it stands: HMS Anson; null where they name none so. */
export function navyIn(
  { tokens }: Passage,
  { from, to }: Range,
): { readonly state: string; readonly at: number } | null {
  for (let i = from; i < to - 1; i++) {
    const state = NAVIES.get(tokens[i]?.text ?? '');
    if (state !== undefined && tokens[i]?.caps === true && tokens[i + 1]?.capital === true)
      return { state, at: i };
  }
  return null;
}

/** The Sevastopol was launched, hit the Novorossiysk: with an article and no noun behind it a town's name is a ship's. */
export function isShip(
  passage: Passage,
  { from, to, how }: Range & { readonly how: CountryEntry['how'] },
): boolean {
  const { tokens } = passage;
  if (how !== 'city' && how !== 'capital') return false;
  const name = tokens[from];
  if (tokens[from - 1]?.text !== 'the' || name?.kind !== 'latn' || LANDS.has(name.text)) return false;
  const next = tokens[to];
  if (next === undefined || next.kind === 'mark') return next?.text !== "'" && next?.text !== '-';
  return BEHIND.has(next.text) || englishVerbAt(passage, to, to + 1) !== null;
}

/** Lands that have an article themselves. */
const LANDS = wordSet(
  'crimea donbas donbass punjab sinai negev galilee golan darfur hague vatican deccan konkan doab ruhr saar tyrol transvaal levant sahel arctic west',
);

const BEHIND = wordSet('in on at by to for from with and or after before while when as that which');
