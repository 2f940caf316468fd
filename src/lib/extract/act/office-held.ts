import type { Localized } from '#lib/event/news-event.ts';
import type { OfficeEntry } from '../lexicon/lexicon.ts';
import type { Passage, Range } from '../read/passage.ts';
import { BEFORE_OFFICE } from './name-words.ts';
import type { NameHit } from './survey.ts';

/** A state by code and name. */
export interface State {
  readonly id: string;
  readonly name: Localized;
}

/** Countries whose English name takes an article after *of*. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(
  'US GB AE NL PH MV CZ DO CF CD CG GM BS MH SB KM'.split(' '),
);

/** The office with its state: Defence Minister of Russia, रूस के रक्षा मंत्री; offices of no state keep their name. */
export function officeOf({ name, role }: OfficeEntry, state: State | null): Localized {
  if (state === null || role !== 'state') return name;
  const country = WITH_ARTICLE.has(state.id) ? `the ${state.name.en.replace(/^The /, '')}` : state.name.en;
  return { en: `${name.en} of ${country}`, hi: `${state.name.hi} के ${name.hi}` };
}

/** Words between a country and its office at most. */
const BETWEEN = 4;

/**
 * The state whose office it is, as the words right before it say (रूसी, रूस के, Russia's new) or those
 * after it (President of Russia); null when they say none.
 * @param before the name that the text has before the office
 * @param after the one after it
 */
export function stateOf(
  passage: Passage,
  office: Range,
  before: NameHit | undefined,
  after: NameHit | undefined,
): (State & Range) | null {
  if (before?.entry.type === 'country' && isBeside(passage, before.to, office.from)) {
    const { id, name } = before.entry;
    return { id, name, from: before.from, to: before.to };
  }
  if (after?.entry.type !== 'country' || passage.tokens[office.to]?.text !== 'of') return null;
  if (!isBeside(passage, office.to, after.from)) return null;
  const { id, name } = after.entry;
  return { id, name, from: after.from, to: after.to };
}

function isBeside({ tokens }: Passage, from: number, to: number): boolean {
  if (to - from > BETWEEN) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    const isApostrophe = token?.kind === 'mark' && (token.text === "'" || token.text === '’');
    if (token === undefined || (!isApostrophe && !BEFORE_OFFICE.has(token.text))) return false;
  }
  return true;
}
