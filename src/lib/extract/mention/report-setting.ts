import { castOf } from '../act/cast.ts';
import { isFormerState } from '../act/former-states.ts';
import { sectionAt, sectionsOf } from '../act/sections.ts';
import type { TextSpan } from '../extraction.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { isOfType, TYPE } from '../read/types.ts';
import { wordSet } from '../read/word-set.ts';
import { tokenFrom } from '../read/token-from.ts';

/** A country whose news a report tells, by the words that say so. */
export interface Setting {
  readonly country: string;
  readonly span: TextSpan;
  /** The report tells of hardly any other country. */
  readonly alone: boolean;
}

/** Whose public life the home words of a Hindi report are: a chief minister, a district, crores of rupees. */
export const HOME = 'IN';
/** Share of all that a report tells of countries from which on it is one country's news. */
const ALONE = 0.6;
/** The same of the state whose news it is from which on no other is alone. */
const BESIDE = 0.25;
/** Tokens of a place line at most: पटना, संवाददाता। */
const PLACE_LINE = 8;
/** Lines at the head of a report among which one names the place. */
const HEAD_LINES = 4;

/**
 * The country whose news a report tells: the one that it tells of most, else that of its place line. Where it
 * names no country, no place and no body of one, words of any state's life (the police, a government) are home's. Linear.
 */
export function settingOf(passage: Passage): Setting | null {
  const { countries, places } = castOf(passage);
  const counts = new Map<string, { n: number; span: TextSpan }>();
  const count = (code: string, span: TextSpan) => {
    const found = counts.get(code);
    if (found === undefined) counts.set(code, { n: 1, span });
    else found.n++;
  };
  const line = placeLineOf(passage);
  if (line !== null) count(line.country, line.span);
  const end = sectionsOf(passage)[0]?.from ?? Infinity;
  for (const { value, from, to } of countries)
    if (from < end && !isFormerState(passage, { from })) count(value, spanOf(passage, { from, to }));
  for (const { value, exact, from, to } of places)
    if (exact && from < end) count(value.country, spanOf(passage, { from, to }));
  for (let i = 0; i < passage.tokens.length; i++) {
    const home = isOfType(passage, i, TYPE.reading) ? wordOf(passage.hits[i], 'reading', 'home') : null;
    if (home !== null) count(HOME, spanOf(passage, { from: i, to: home.to }));
  }
  if (counts.size === 0 && !countries.some((told) => isFormerState(passage, told))) {
    const maybe = firstWord(passage, 'maybe-home');
    if (maybe !== null) count(HOME, maybe);
  }
  const all = [...counts.values()].reduce((sum, { n }) => sum + n, 0);
  const [country, most] = [...counts].reduce<readonly [string, { n: number; span: TextSpan } | undefined]>(
    (best, one) => (one[1].n > (best[1]?.n ?? 0) ? one : best),
    ['', undefined],
  );
  if (most === undefined) return null;
  if (most.n === 1 && most.span.start >= leadEnd(passage) && isPassed(passage, most.span)) return null;
  const { home } = castOf(passage);
  const own = home === null ? undefined : counts.get(home);
  // TEHRAN — Iran warned Afghanistan …: a state told more often is not alone beside that whose news it is.
  const isBeside = home !== null && home !== country && (own?.n ?? 0) >= BESIDE * (all - 1);
  if (most.n >= ALONE * all && !isBeside) return { country, span: most.span, alone: true };
  const told = own?.span ?? (home === null ? undefined : placeNamed(passage, home));
  if (home !== null && told !== undefined) return { country: home, span: told, alone: false };
  return line === null ? null : { ...line, alone: false };
}

/** A place of a state where the text names one: the state of Oregon. */
function placeNamed(passage: Passage, country: string): TextSpan | undefined {
  const place = castOf(passage).named.find(({ value }) => value === country);
  return place === undefined ? undefined : spanOf(passage, place);
}

/** One man fled to Algeria, अल्जीरिया भागते हुए पकड़ा गया: a state named but once, behind the lead, as where someone went or came from. */
function isPassed(passage: Passage, span: TextSpan): boolean {
  const { tokens } = passage;
  const before = tokens[tokenFrom(passage, span.start) - 1]?.text ?? '';
  return WAYS.has(before) || GOING.test(tokens[tokenFrom(passage, span.end)]?.text ?? '');
}

const WAYS = wordSet('to for from via towards');
const GOING = /^(?:भाग|जा[तन]|रवाना|होकर|से$|फरार)/u;

/** Where the sentences end that tell a report's news first. */
function leadEnd(passage: Passage): number {
  const after = passage.sentences[LEAD];
  return after === undefined ? Infinity : spanOf(passage, after).start;
}

/** Lines and sentences of a lead, with its headline. */
const LEAD = 4;

/** The country that heads the part of a report that an event stands in. */
export function settingOfSection(passage: Passage, { start }: TextSpan): Setting | null {
  const section = sectionAt(passage, tokenFrom(passage, start));
  return section === null
    ? null
    : { country: section.country, span: spanOf(passage, section.heading), alone: true };
}

function firstWord(passage: Passage, sense: string): TextSpan | null {
  for (let i = 0; i < passage.tokens.length; i++) {
    const word = wordOf(passage.hits[i], 'reading', sense);
    if (word !== null) return spanOf(passage, { from: i, to: word.to });
  }
  return null;
}

/** The place that heads a report: बिलासपुर (छत्तीसगढ़)।, पटना, संवाददाता। */
function placeLineOf(passage: Passage): Omit<Setting, 'alone'> | null {
  const { tokens, hits, sentences } = passage;
  for (const { from, to } of sentences.slice(0, HEAD_LINES)) {
    if (tokens[from]?.line !== true) continue;
    for (let i = from; i < Math.min(to, from + PLACE_LINE); i++) {
      const place = hits[i]?.find(({ entry }) => entry.type === 'country' && entry.how !== 'seat');
      if (place?.entry.type !== 'country') continue;
      const next = tokens[place.to];
      const isHeading = i === from || to - from <= PLACE_LINE || tokens[i - 1]?.text === '(';
      // SEOUL — The court, but China-India talks.
      const isDash = next?.text !== '-' || (next.spaced && tokens[place.to + 1]?.spaced === true);
      if (isHeading && next?.kind === 'mark' && isDash)
        return { country: place.entry.id, span: spanOf(passage, { from: i, to: place.to }) };
    }
  }
  return null;
}
