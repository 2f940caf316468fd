import type { Token } from '../read/passage.ts';
import { tokensOf } from '../read/tokens.ts';
import { firstWordOf, KEY_LENGTH, keyOfForm, keyOfWord, KEYS, wordsOf } from './first-word.ts';
import { isJoint } from './joint.ts';
import type { Form, Hit } from './lexicon.ts';
import type { Listing } from './listing.ts';

/** Forms by their words: all that begin at a token are found in one walk, the longest as cheaply as the first. */
export interface Trie {
  /** What a first word leads to; null when no form begins with it. */
  readonly under: (word: string) => Branch | null;
}

export interface Branch {
  /** Null where no longer form goes on: four of five. */
  readonly next: ReadonlyMap<string, Branch> | null;
  readonly endings: readonly Ending[];
}

/** A form that ends at a branch. */
interface Ending {
  readonly form: Form;
  /** Its words where their letter case counts. */
  readonly cased: readonly Token[] | null;
}

/** First words without any form that are remembered: those of a long report, not all of a hostile one. */
const MOST_ABSENT = 20_000;

/**
 * A trie over words (Fredkin 1960, https://doi.org/10.1145/367390.367400), each branch of which grows
 * when a text first has its first word: most never do. It answers as if it had all of them.
 */
export function buildTrie(listing: Listing): Trie {
  const formsUnder = byFirstWord(listing);
  const branches = new Map<string, Branch | null>();
  const absent: string[] = [];
  return {
    under: (word) => {
      const known = branches.get(word);
      if (known !== undefined) return known;
      const forms = formsUnder(word);
      const grown = forms.length === 0 ? null : branchOf(forms);
      if (grown === null && absent.push(word) > MOST_ABSENT)
        for (const one of absent.splice(0)) branches.delete(one);
      branches.set(word, grown);
      return grown;
    },
  };
}

/** Forms by their first word, in the order of the listing; patterns are written out when asked for. */
function byFirstWord(listing: Listing): (word: string) => readonly Form[] {
  const { texts, meanings, begins } = listing;
  // Lists in columns: the newest of each key, and for each the next older. Those of patterns stand behind those of forms.
  const newest = new Int32Array(KEYS).fill(-1);
  const older = new Int32Array(texts.length + begins.texts.length);
  const put = (at: number, key: number): void => {
    older[at] = newest[key] ?? -1;
    newest[key] = at;
  };
  for (let at = 0; at < texts.length; at++)
    if (typeof meanings[at] !== 'function') put(at, keyOfForm(texts[at] ?? '', 0));
  for (let at = 0; at < begins.texts.length; at++)
    put(texts.length + at, keyOfForm(begins.texts[at] ?? '', begins.cuts[at] ?? 0));

  const firstWords: string[] = [];
  const written = new Map<number, ReadonlyMap<string, readonly Form[]>>();
  const formsAt = (place: number, word: string): readonly Form[] => {
    if (typeof meanings[place] !== 'function')
      return (firstWords[place] ??= firstWordOf(texts[place] ?? '')) === word ? listing.formsAt(place) : NONE;
    let forms = written.get(place);
    if (forms === undefined)
      written.set(place, (forms = Map.groupBy(listing.formsAt(place), ({ text }) => firstWordOf(text))));
    return forms.get(word) ?? NONE;
  };
  return (word) => {
    const places: number[] = [];
    for (let length = 0; length <= Math.min(KEY_LENGTH, word.length); length++) {
      for (let at = newest[keyOfWord(word, length)] ?? -1; at !== -1; at = older[at] ?? -1)
        places.push(at < texts.length ? at : (begins.places[at - texts.length] ?? 0));
    }
    // Each once: a pattern may begin in several ways.
    return [...new Set(places.sort((a, b) => a - b))].flatMap((place) => formsAt(place, word));
  };
}

const NONE: readonly Form[] = [];

interface Building {
  next: Map<string, Building> | null;
  endings: Ending[];
}

/** Of forms with one first word. */
function branchOf(forms: readonly Form[]): Branch {
  const root: Building = { next: null, endings: [] };
  for (const form of forms) {
    let node = root;
    for (const word of wordsOf(form.text).slice(1)) node = childOf(node, word);
    node.endings.push({ form, cased: form.exactCase === true ? withoutJoints(tokensOf(form.text)) : null });
  }
  return root;
}

function childOf(node: Building, word: string): Building {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) node.next.set(word, (next = { next: null, endings: [] }));
  return next;
}

function withoutJoints(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter((token) => !isJoint(token));
}

/** How many tokens a form may take: names are short, and a walk must not run on. */
const MAX_TOKENS = 16;

/** Entries whose forms begin at token `at`, longest first; a walk goes over hyphens and dots, never over a line's end. */
export function hitsAt(trie: Trie, tokens: readonly Token[], at: number): readonly Hit[] {
  const first = tokens[at];
  if (first === undefined || isJoint(first)) return NO_HITS;
  let branch = trie.under(first.text);
  if (branch === null) return NO_HITS;
  const hits: Hit[] = [];
  for (let i = at; ;) {
    for (const { form, cased } of branch.endings) {
      if (cased !== null && !isWritten(cased, tokens, at, i + 1)) continue;
      hits.push({ from: at, to: i + 1, entry: form.entry, context: form.context });
    }
    if (branch.next === null) break;
    i = nextWord(tokens, i, at + MAX_TOKENS);
    branch = branch.next.get(tokens[i]?.text ?? '') ?? null;
    if (i === -1 || branch === null) break;
  }
  // A copy as long as they are: an array that grows keeps room for many more, for every word of a text.
  return hits.length === 0 ? NO_HITS : hits.toReversed();
}

const NO_HITS: readonly Hit[] = [];

/** Index of the next word on the same line, -1 when there is none before `end`. */
function nextWord(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < tokens.length && i < end; i++) {
    const token = tokens[i] as Token;
    if (token.line) return -1;
    if (!isJoint(token)) return i;
  }
  return -1;
}

/** Upper case as in the form: letter case is all that folding took. */
function isWritten(words: readonly Token[], tokens: readonly Token[], from: number, to: number): boolean {
  const written = withoutJoints(tokens.slice(from, to));
  return words.every((word, i) => word.caps === written[i]?.caps && word.capital === written[i].capital);
}
