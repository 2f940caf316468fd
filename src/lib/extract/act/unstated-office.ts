import { englishVerbAt } from '../clause/english-verb.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import type { PersonMention } from './told.ts';

/**
 * The states of persons that an English text tells with an office of state alone: Slovakia lifted its veto after Prime
 * Minister Jan Novak spoke. It is the one that their sentence tells first, behind where the one told last; else that whose news
 * the text is, else the one that the sentence before begins with. Only of who does something, and of none that another
 * holder of the office is told of. Linear.
 * @param told countries in order of the text
 */
export function unstatedOffices(
  passage: Passage,
  people: readonly PersonMention[],
  told: readonly Told<string>[],
  home: string | null,
): readonly Told<string>[] {
  const held = new Set(people.map(({ office, country }) => `${office?.id} ${country}`));
  return people.flatMap((mention) => {
    const { from, to, office, country } = mention;
    if (country !== null || office?.role !== 'state' || !isDoer(passage, mention)) return [];
    const value = stateBefore(passage, told, from, home);
    return value === null || held.has(`${office.id} ${value}`) ? [] : [{ from, to, value }];
  });
}

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
  if (passage.tokens[sentence.from]?.line === true) return null;
  const before = sentenceAt(passage, sentence.from - 1);
  const last = told[firstFrom(told, before.from)];
  return last !== undefined && last.from < Math.min(sentence.from, before.from + SUBJECT) ? last.value : null;
}

/** Tokens from the head of a sentence to whom it tells of. */
const SUBJECT = 5;

/** Prime Minister Jan Novak spoke, President Ana Reis's government: no one who is met, told or named behind a verb. */
function isDoer(passage: Passage, { from, to, office }: PersonMention): boolean {
  const { tokens } = passage;
  if (tokens[from]?.kind !== 'latn' || office === null) return false;
  const before = tokens[from - 1]?.text ?? '';
  if (BEHIND.has(before) || (from > 0 && englishVerbAt(passage, from - 1, from) !== null)) return false;
  const next = tokens[to];
  return next?.text === "'" || next?.text === '’' || englishVerbAt(passage, to, to + 1) !== null;
}

const BEHIND = wordSet('with to by from of between against for than former ex');
