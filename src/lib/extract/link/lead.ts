import { isHeadline } from '../clause/headline-parts.ts';
import type { Act } from '../act/act.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import type { Linking } from './link.ts';
import { isLongPast } from './is-long-past.ts';
import { holds } from './placed.ts';

/** What stands at the head of a report, and over its parts. */
export interface Lead {
  /** Index of the last sentence of the lead. */
  readonly last: number;
  /** Index of the headline's last line; -1 where there is none. */
  readonly headline: number;
  /** Dates that head lines or stand over them; each is of what is told up to token `to`. */
  readonly headings: readonly Heading[];
  /** Whether the report opens with a day long past and has none of its own: a history, not the day's news. */
  readonly isDossier: boolean;
}

export interface Heading {
  readonly sentence: number;
  readonly timex: FoundTimex;
  readonly to: number;
}

/** Sentences that tell the day's news before a report turns to background. */
const LEAD_SENTENCES = 2;

export function leadOf(linking: Linking): Lead {
  const { passage, timexes } = linking;
  const { sentences, tokens } = passage;
  const headings: Heading[] = [];
  let s = 0;
  for (const timex of timexes) {
    while (s < sentences.length - 1 && (sentences[s]?.to ?? 0) <= timex.range.from) s++;
    const sentence = sentences[s];
    if (sentence === undefined || tokens[sentence.from]?.line !== true || timex.value === null) continue;
    const entry = entryAt(passage, timex.range.from);
    if (entry !== null && holds(entry.date, timex.range)) {
      headings.push({ sentence: s, timex, to: entry.to });
      continue;
    }
    const words = tokens
      .slice(sentence.from, Math.min(sentence.to, sentence.from + 16))
      .filter(({ kind }) => kind !== 'mark').length;
    const own = tokens.slice(timex.range.from, timex.range.to).filter(({ kind }) => kind !== 'mark').length;
    if (words === own) headings.push({ sentence: s, timex, to: Infinity });
  }
  // One line with a date is the report's own; several make a chronology.
  const headline = headlineOf(passage);
  return {
    last: LEAD_SENTENCES + headline,
    headline,
    headings: headings.length > 1 ? headings : [],
    isDossier: isDossier(linking, headline + 1),
  };
}

/** The title of a page, its headline, the line under it that says more: all that stands over the report's own words. */
function headlineOf(passage: Passage): number {
  let last = -1;
  while (last < MOST_HEADLINES - 1 && last < passage.sentences.length - 2 && isHeadline(passage, last + 1))
    last++;
  return last;
}

const MOST_HEADLINES = 3;

function isDossier({ passage, timexes, dateline }: Linking, opening: number): boolean {
  const { from = 0, to = 0 } = passage.sentences[opening] ?? {};
  const opens = timexes.some(({ range }) => range.from >= from && range.to <= to);
  return opens && timexes.every(({ value }) => isLongPast(value, dateline, OLD_DAYS));
}

/** Days before a report after which what it tells is none of its news. */
const OLD_DAYS = 8;

/** A pluperfect tells what was before the news: किया था, had signed. */
export function isBackground({ tokens }: Passage, { clause }: Act): boolean {
  for (let i = clause.to - 1; i >= clause.from; i--) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    if (kind === 'deva') return PLUPERFECT_HI.has(text);
    if (kind === 'latn') break;
  }
  for (let i = clause.from; i < clause.to; i++) if (tokens[i]?.text === 'had') return true;
  return false;
}

const PLUPERFECT_HI: ReadonlySet<string> = new Set(['था', 'थे', 'थी', 'थीं']);
