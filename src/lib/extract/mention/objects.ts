import type { Act } from '../act/act.ts';
import { BEING } from '../act/triggers-en.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * The words that name what an act is done to, each with the postposition behind it in Hindi: closed its (border), the (bill) was passed, a (visa)
 * ban, (वीजा) पर रोक. Not what stands in a phrase of its own: firms at the border, an ambassador's son, the border row.
 */
export function objectsOf(act: Act, passage: Passage): ReadonlyMap<string, string> {
  const isHindi = passage.tokens[act.trigger.from]?.kind === 'deva';
  return isHindi ? objectsHi(act, passage) : objectsEn(act, passage);
}

function objectsEn({ clause, trigger }: Act, passage: Passage): ReadonlyMap<string, string> {
  const { tokens } = passage;
  const words = new Map<string, string>();
  const add = (at: number): void => {
    if (isHead(passage, at, clause.to)) words.set(tokens[at]?.text ?? '', '');
  };
  const isPassive =
    BEING.has(tokens[trigger.from - 1]?.text ?? '') || BESIDE.has(tokens[trigger.from - 1]?.text ?? '');
  for (let i = trigger.from; i < trigger.to; i++) add(i);
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + NEAR) && !isEnd(passage, i); i++) add(i);
  let at = trigger.from - 1;
  while (at > clause.from && BESIDE.has(tokens[at]?.text ?? '')) at--;
  for (let i = at; i >= Math.max(clause.from, at - NEAR); i--) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') break;
    // The border with China was closed: no word of a phrase is what was closed.
    if (!isInPhrase(passage, i, clause.from)) add(i);
    if (!isPassive) break;
  }
  return words;
}

/** Border officials, an ambassador's son: whether a word tells only which. */
function isHead(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= end) return true;
  if (next.text === "'" || next.text === '’' || next.text === '-' || next.text === 's') return false;
  const isClosed = next.kind !== 'latn' || PREPOSITIONS.has(next.text) || BEING.has(next.text);
  return (
    isClosed ||
    HEADS.has(next.text) ||
    isCalendar(passage, at + 1) ||
    englishVerbAt(passage, at + 1, at + 2) !== null
  );
}

function isInPhrase({ tokens }: Passage, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - PHRASE); i--)
    if (PREPOSITIONS.has(tokens[i]?.text ?? '')) return true;
  return false;
}

function isEnd({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  const isPause = (text === ',' || text === '.') && tokens[at + 1]?.kind !== 'digits';
  return isPause || text === ';' || PREPOSITIONS.has(text);
}

function objectsHi({ clause, trigger }: Act, { tokens }: Passage): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  let post = '';
  for (let i = trigger.to - 1; i >= Math.max(clause.from, trigger.from - NEAR); i--) {
    const text = tokens[i]?.text ?? '';
    const isPost = POSTPOSITIONS.has(text);
    if (STOPS.has(text) || tokens[i]?.kind === 'mark' || (isPost && post !== '')) break;
    if (isPost) post = text;
    else words.set(text, post);
  }
  return words;
}

/** Tokens from an act to what it is done to, and of a phrase before its noun, at most. */
const NEAR = 9;
const PHRASE = 4;
const BESIDE = wordSet(
  'is are was were be been being has have had will also temporarily again fully partly indefinitely',
);
const PREPOSITIONS = wordSet(
  'in on at of to with from for against over into by about after before since when while despite amid as that where which who whose under and or but until because',
);
/** Nouns that go on a measure's word: visa services, trade curbs. */
const HEADS = wordSet(
  'crossing crossings service services rule rules curb curbs restriction restrictions ban bans closure closures issuance processing application applications rate rates link links ties relations talks checkpoint checkpoints post posts permits suspension',
);
const POSTPOSITIONS = wordSet('का की के को पर');
const STOPS = wordSet('ने से में तक लिए और तथा');
