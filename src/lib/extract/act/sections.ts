import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { onceFor } from '../read/once-for.ts';

/** A part of a report on the country that heads it: “Austria: …”, to the next one or the end of the text. */
export interface Section extends Range {
  readonly country: string;
  /** The tokens of its heading. */
  readonly heading: Range;
}

/** Sentences after which a country before a colon heads a part, not the report. */
const HEAD = 2;

/** The parts of a report that countries head, in order; none in one of a single piece. Linear. */
export const sectionsOf = onceFor((passage: Passage): readonly Section[] => {
  const { tokens, hits, sentences } = passage;
  const found: { country: string; heading: Range; from: number }[] = [];
  for (const { from } of sentences.slice(HEAD)) {
    if (tokens[from]?.line !== true) continue;
    for (const { entry, to } of hits[from] ?? []) {
      if (entry.type !== 'country' || entry.how === 'seat' || tokens[to]?.text !== ':') continue;
      found.push({ country: entry.id, heading: { from, to }, from });
      break;
    }
  }
  return found.map((section, i) => ({ ...section, to: found[i + 1]?.from ?? tokens.length }));
});

/** The part that a token stands in; null where it is of none. */
export function sectionAt(passage: Passage, at: number): Section | null {
  const sections = sectionsOf(passage);
  return sections[firstFrom(sections, at + 1) - 1] ?? null;
}
