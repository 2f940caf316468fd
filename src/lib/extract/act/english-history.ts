import { onceFor } from '../read/once-for.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { placeRole } from './places.ts';
import type { NameHit } from './survey.ts';

/** Different years that a history or a chronology tells at least. */
const YEARS = 5;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Entries that a chronology has at least. */
const ENTRIES = 5;

/** First words of what explains a state's affairs. */
const EXPLAINING = wordSet('explainer timeline chronology factbox backgrounder');

/**
 * Whether an English text tells the history of something, of a base, a railway or a quarrel: it goes through many years,
 * or day by day in lines of their own. What it tells of other states is told for what they had to do with its own.
 * Linear, once for a text.
 */
export const isHistory = onceFor(({ tokens, sentences }: Passage): boolean => {
  const years = new Set<string>();
  for (const { kind, text } of tokens) {
    if (kind === 'deva') return false;
    if (kind === 'digits' && YEAR.test(text)) years.add(text);
  }
  const isEntry = (at: number): boolean => {
    const [first, next] = [tokens[at], tokens[at + 1]];
    if (first?.line !== true) return false;
    return (
      MONTHS.has(first.text) ||
      (first.kind === 'digits' && (MONTHS.has(next?.text ?? '') || next?.text === ':'))
    );
  };
  return (
    EXPLAINING.has(tokens[sentences[0]?.from ?? 0]?.text ?? '') ||
    years.size >= YEARS ||
    sentences.filter(({ from }) => isEntry(from)).length >= ENTRIES
  );
});

/**
 * The state whose history a text tells: the only one of its title (The war in Sierra Leone), that in which its first
 * sentence places what it is about (the yard at Subic Bay in the Philippines), else the one of its lead that it names
 * most. Null where none of them does so.
 */
export function historyHome(
  names: readonly NameHit[],
  passage: Passage,
  counts: ReadonlyMap<string, number>,
): string | null {
  if (!isHistory(passage)) return null;
  const [title, first] = passage.sentences;
  if (title === undefined) return null;
  const isTitled = first !== undefined && isTitle(passage);
  const lead = isTitled ? first : title;
  const states = names.filter(({ from, entry }) => entry.type === 'country' && from < lead.to);
  if (isTitled) {
    const titled = idsOf(states.filter(({ from }) => from < title.to));
    // Why Guyana and Venezuela quarrel: of two the first is who it is about.
    if (titled.length > 0) return titled.length <= 2 ? (titled[0] ?? null) : null;
  }
  const placed = idsOf(states.filter((name) => isSeat(passage, name)));
  if (placed.length === 1) return placed[0] ?? null;
  const most = Math.max(...counts.values());
  return idsOf(states).find((id) => most >= TOLD && counts.get(id) === most) ?? null;
}

/** Told so often at least. */
const TOLD = 2;

/** Whether a text begins with a line of its own that is no sentence. */
export function isTitle({ tokens, sentences }: Passage): boolean {
  const end = sentences[0]?.to ?? 0;
  return (
    tokens[end]?.line === true && tokens[end - 1]?.text !== '.' && end - (sentences[0]?.from ?? 0) <= TITLE
  );
}

/** Tokens of a title at most. */
const TITLE = 25;

function idsOf(names: readonly NameHit[]): readonly string[] {
  return [...new Set(names.flatMap(({ entry }) => (entry.type === 'country' ? [entry.id] : [])))];
}

/** Subic Bay in the Philippines, a port in Kenya: where something of a name or a town lies. */
function isSeat(passage: Passage, name: NameHit): boolean {
  const { tokens } = passage;
  const before = tokens[name.from - 1]?.text === 'the' ? name.from - 2 : name.from - 1;
  const noun = tokens[before - 1];
  if (tokens[before]?.text !== 'in' || placeRole(passage, name) === 'dateline') return false;
  return noun?.kind === 'latn' && (SEATS.has(noun.text) || (noun.capital && !MONTHS.has(noun.text)));
}

const SEATS = wordSet(
  'base port town city village island province region district harbour harbor yard shipyard mine airfield',
);
const MONTHS = wordSet(
  'january february march april may june july august september october november december',
);

/** Whether a text is of a state's own war: the two sides in it are no two states. */
export const isOfRebels = onceFor(
  ({ tokens }: Passage): boolean => tokens.filter(({ text }) => REBELS.has(text)).length >= REBELS_TOLD,
);

const REBELS = wordSet(
  'rebel rebels guerrilla guerrillas insurgent insurgents junta separatists militia militias faction',
);
const REBELS_TOLD = 2;

interface Named extends Range {
  readonly value: string;
}

/** The two states whose quarrel or dealings a history tells, by its title: why Guyana and Venezuela quarrel. */
export function titlePair(passage: Passage, told: readonly Named[]): readonly [string, string] | null {
  if (!isHistory(passage) || !isTitle(passage)) return null;
  const end = passage.sentences[0]?.to ?? 0;
  const [a, b, ...others] = new Set(told.filter(({ from }) => from < end).map(({ value }) => value));
  return a === undefined || b === undefined || others.length > 0 ? null : [a, b];
}
