import { englishVerbAt } from '../clause/english-verb.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';
import { ENGLISH_NO_NAME } from './name-words.ts';
import type { NameHit } from './survey.ts';

/** Lower-case words between a state and the name of what is its own: the Danish engine maker Holmgaard. */
const KINDS = 4;
/** Words of such a name at most. */
const WORDS = 3;
/** Letters of a word that stands for the whole name at least: Bank and Line are anyone's. */
const LETTERS = 5;

/**
 * Firms and persons that an English text tells with their state (South Korea's Daesan, Canada's Barrick, the Danish engine
 * maker Holmgaard), wherever it names them again: they act as of that state. A name told of two states is of neither. Linear.
 * @param known first tokens of whatever else the text names
 */
export function namesakesIn(
  passage: Passage,
  names: readonly NameHit[],
  known: ReadonlySet<number>,
): readonly Told<string>[] {
  const { tokens } = passage;
  const owners = new Map<string, string | null>(hindiOwners(passage, names));
  const told = new Set<number>();
  for (const { to, entry } of names) {
    if (entry.type !== 'country' || entry.how === 'seat') continue;
    const from = ownNameAt(passage, to);
    if (from === null) continue;
    const end = nameEnd(passage, from);
    for (let i = from; i < end; i++) told.add(i);
    for (const word of [tokens[from]?.text ?? '', tokens[end - 1]?.text ?? '']) {
      const before = owners.get(word);
      owners.set(word, before === undefined || before === entry.id ? entry.id : null);
    }
  }
  if (owners.size === 0) return [];
  const found: Told<string>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const owner = told.has(i) || known.has(i) ? undefined : owners.get(tokens[i]?.text ?? '');
    if (owner === undefined || owner === null || !(isName(passage, i) || isHindiName(passage, i))) continue;
    if (tokens[i - 1]?.text !== 'the') found.push({ from: i, to: i + 1, value: owner });
  }
  return found;
}

/** फ्रांस की कंपनी सफरान ने केंद्र खोला: the firm by name, with its state. */
function hindiOwners(passage: Passage, names: readonly NameHit[]): ReadonlyMap<string, string | null> {
  const { tokens } = passage;
  const owners = new Map<string, string | null>();
  for (const { to, entry } of names) {
    if (entry.type !== 'country' || entry.how === 'seat') continue;
    const at = GENITIVE.has(tokens[to]?.text ?? '') ? to + 1 : to;
    const firm = [at, at + 1, at + 2].find((i) => FIRMS.has(tokens[i]?.text ?? ''));
    if (firm === undefined || !isHindiName(passage, firm + 1)) continue;
    const word = tokens[firm + 1]?.text ?? '';
    const before = owners.get(word);
    owners.set(word, before === undefined || before === entry.id ? entry.id : null);
  }
  return owners;
}

const FIRMS = wordSet('कंपनी फर्म निर्माता समूह');

/** A word right before ने that the lexicon does not know, nor tells whoever speaks for a firm. */
function isHindiName({ tokens, hits }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'deva' || token.text.length < SHORTEST || tokens[i + 1]?.text !== 'ने') return false;
  return !SPEAKERS.test(token.text) && (hits[i]?.length ?? 0) === 0;
}

/** Letters and vowel signs of such a name at least. */
const SHORTEST = 4;
const SPEAKERS =
  /^(?:प्रमुख|प्रबंध|अधिकारी|अधिकारियों|कर्मचारी|कर्मचारियों|मालिक|मालिकों|निदेशक|प्रवक्ता|संस्थापक|वालों|लोगों|दोनों|उन्होंने)/u;

/** Where the name of what is a state's begins, behind the state's: Canada's Barrick, the Danish engine maker Holmgaard. */
function ownNameAt(passage: Passage, to: number): number | null {
  const { tokens } = passage;
  let at = to;
  if (tokens[at]?.text === "'" && tokens[at + 1]?.text === 's') at += 2;
  const end = at + KINDS;
  while (at < end && isKindWord(passage, at)) at++;
  return isName(passage, at) && tokens[at]?.line !== true ? at : null;
}

/** A word of what it is (carmaker, engine maker), no verb. */
function isKindWord(passage: Passage, i: number): boolean {
  const token = passage.tokens[i];
  if (token?.kind !== 'latn' || token.capital || ENDS.has(token.text)) return false;
  return englishVerbAt(passage, i, i + 1) === null;
}

const ENDS = wordSet(
  'in on at by for from to of with and or but as that who which was were is are has have had will would said says after before when while against over into under its his her their the a an',
);

function nameEnd(passage: Passage, from: number): number {
  let to = from + 1;
  while (to < from + WORDS && isName(passage, to)) to++;
  return to;
}

/** A capitalised word that the lexicon does not know. */
function isName({ tokens, hits }: Passage, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'latn' || !token.capital || token.text.length < LETTERS) return false;
  return !ENGLISH_NO_NAME.has(token.text) && (hits[i]?.length ?? 0) === 0;
}
