import { castOf } from '../act/cast.ts';
import { isHistory } from '../act/english-history.ts';
import { onceFor } from '../read/once-for.ts';
import type { Passage } from '../read/passage.ts';

/** Share of all that a report tells of countries from which on it is a country's news. */
const MAIN = 0.3;
/** The same of two countries together: a report on their relation. */
const BOTH = 0.7;
/** Share of the second of the two at least. */
const SECOND = 0.2;

/** Share of what is told of the first country from which on that of the news is told as much, where it is told first. */
const NEAR = 0.5;

/** Between whom a report tells of trade. */
interface Parties {
  /** The country whose news a report is. */
  readonly first: string;
  /** The other one, in a report on the relation of two. */
  readonly second: string | null;
  /** False where it is told no more than others: the news of its place line. */
  readonly standsOut: boolean;
}

/** The parties of a report that names systems, else the one whose news it is; null where none of the countries stands out. Linear. */
export function partiesOf(passage: Passage): Parties | null {
  const { countries, systems, home } = castOf(passage);
  // Of trade in arms: what a ministry promises its own people is no exchange of states.
  if (systems.length === 0) return home === null ? null : { first: home, second: null, standsOut: true };
  const counts = new Map<string, number>();
  for (const { value } of countries) counts.set(value, (counts.get(value) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const ofHome = sorted.find(([code]) => code === home);
  // Egypt's navy shops abroad: a state's history is its own, however often those that it bought from are told. So is what a
  // report from Jakarta tells that begins with Indonesia, where the seller is named oftener, with its makers and ministers.
  const told = ofHome?.[1] ?? 0;
  const isLed = countries[0]?.value === home && told > 1 && told >= NEAR * (sorted[0]?.[1] ?? 0);
  const isOwn = isHistory(passage) || isLed;
  const own = isOwn ? ofHome : undefined;
  const [first, second] = own === undefined ? sorted : [own, ...sorted.filter((one) => one !== own)];
  const most = isLed ? sorted[0] : first;
  if (first === undefined || most === undefined || most[1] < MAIN * countries.length)
    return home === null ? null : { first: home, second: null, standsOut: false };
  const isBoth =
    second !== undefined &&
    second[1] >= SECOND * countries.length &&
    first[1] + second[1] >= BOTH * countries.length;
  const maker = makerOfLead(passage);
  if (maker !== null && maker !== first[0])
    return { first: first[0], second: counts.has(maker) ? maker : null, standsOut: true };
  return { first: first[0], second: isBoth ? second[0] : null, standsOut: true };
}

/** The Gripen in Brazil, The S-400 story: the one state that makes all that an English report's first sentence names. */
export const makerOfLead = onceFor((passage: Passage): string | null => {
  const { systems, entries } = castOf(passage);
  const head = passage.sentences[0];
  if (head === undefined || passage.tokens[head.from]?.kind !== 'latn') return null;
  const led = systems.filter(({ from }) => from < head.to);
  const makers = new Set(led.flatMap(({ value }) => entries.get(value)?.maker ?? []));
  const [maker, ...others] = makers;
  return maker === undefined || others.length > 0 ? null : maker;
});
