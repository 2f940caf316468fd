import { englishVerbAt } from '../clause/english-verb.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import { headPair } from './head-pair.ts';
import { HOME } from './home.ts';
import type { PersonMention } from './told.ts';

/**
 * The states of persons that an English text tells with an office of state alone: Slovakia lifted its veto after Prime
 * Minister Jan Novak spoke. It is the one that their sentence tells first, behind where the one told last; else that whose news
 * the text is, else the one that the sentence before begins with. Only of who does something, or to whom it is done, and of none
 * that another holder of the office is told of. Linear.
 * @param told countries in order of the text
 */
export function unstatedOffices(
  passage: Passage,
  people: readonly PersonMention[],
  told: readonly Told<string>[],
  home: string | null,
): readonly Told<string>[] {
  const held = new Set(people.map(({ office, country }) => `${office?.id} ${country}`));
  const found: Told<string>[] = [];
  const abroad = otherOf(headPair(passage, told));
  /** Heads that a Hindi text tells without their state, by the state that it was taken to be. */
  const states = new Map<string, string>();
  for (const mention of people) {
    const { from, to, office, country, actor } = mention;
    if (country !== null || office?.role !== 'state') continue;
    if (passage.tokens[from]?.kind === 'deva') {
      if (!HEADS.has(office.id) || (home !== null && home !== HOME)) continue;
      const state =
        states.get(actor.id) ??
        abroad ??
        (passage.tokens[to]?.text === 'ने' ? abroadBefore(passage, { told, found }, from, HOME) : null);
      if (state === null) continue;
      states.set(actor.id, state);
      found.push({ from, to, value: state });
      continue;
    }
    if (!isActing(passage, mention)) continue;
    const value = HEADS.has(office.id)
      ? (abroadBefore(passage, { told, found }, from, home) ?? stateBefore(passage, told, from, home))
      : stateBefore(passage, told, from, home);
    if (value !== null && !held.has(`${office.id} ${value}`)) found.push({ from, to, value });
  }
  return found;
}

/** Of two states one of which is home, the other. */
function otherOf(pair: readonly [Told<string>, Told<string>] | null): string | null {
  const codes = pair?.map(({ value }) => value) ?? [];
  return codes.includes(HOME) ? (codes.find((code) => code !== HOME) ?? null) : null;
}

const HEADS: ReadonlySet<string> = new Set(['president', 'vice-president', 'prime-minister']);

/**
 * A coup shook Gabon. President Ali Bongo was detained: in Indian news, whose own heads are known by name, the one other state
 * that the sentence before tells, where theirs tells none.
 */
function abroadBefore(
  passage: Passage,
  { told, found }: { readonly told: readonly Told<string>[]; readonly found: readonly Told<string>[] },
  at: number,
  home: string | null,
): string | null {
  const sentence = sentenceAt(passage, at);
  if (home !== HOME || passage.tokens[sentence.from]?.line === true) return null;
  if ((told[firstFrom(told, sentence.from)]?.from ?? Infinity) < at) return null;
  const last = sentenceAt(passage, sentence.from - 1);
  const before = { from: Math.max(last.from, last.to - LOOK), to: last.to };
  const codes = new Set([...within(told, before), ...within(found, before)].map(({ value }) => value));
  const [code, ...others] = codes;
  return code === undefined || code === HOME || others.length > 0 ? null : code;
}

/** Tokens of the sentence before that are looked at. */
const LOOK = 60;

function stateBefore(
  passage: Passage,
  told: readonly Told<string>[],
  at: number,
  home: string | null,
): string | null {
  const sentence = sentenceAt(passage, at);
  const first = told[firstFrom(told, sentence.from)];
  if (first !== undefined && first.from < at)
    return passage.tokens[at - 1]?.text === 'where'
      ? (told[firstFrom(told, at) - 1]?.value ?? null)
      : first.value;
  if (home !== null) return home;
  return passage.tokens[sentence.from]?.line === true
    ? null
    : (headOf(told, sentenceAt(passage, sentence.from - 1), sentence.from)?.value ?? null);
}

/** Tokens from the head of a sentence to whom it tells of. */
const SUBJECT = 5;

/** Whom a sentence begins with, before a token. */
export function headOf(told: readonly Told<string>[], { from }: Range, before: number): Told<string> | null {
  const first = told[firstFrom(told, from)];
  return first !== undefined && first.from < Math.min(before, from + SUBJECT) ? first : null;
}

/** Prime Minister Jan Novak spoke, was detained, President Ana Reis's government: no one who is met, told or named behind a verb. */
function isActing(passage: Passage, { from, to, office }: PersonMention): boolean {
  const { tokens } = passage;
  if (tokens[from]?.kind !== 'latn' || office === null) return false;
  const before = tokens[from - 1]?.text ?? '';
  if (BEHIND.has(before) || (from > 0 && englishVerbAt(passage, from - 1, from) !== null)) return false;
  const next = tokens[to];
  return next?.text === "'" || next?.text === '’' || englishVerbAt(passage, to, to + 1) !== null;
}

const BEHIND = wordSet('with to by from of between against for than former ex');
