import type { Token } from '../read/passage.ts';
import { tokensOf } from '../read/tokens.ts';
import type { Form, Hit } from './lexicon.ts';

/** Forms by their words: all that begin at a token are found in one walk, the longest as cheaply as the first. */
export interface Trie {
  /** Null where no longer form goes on: four nodes of five. */
  readonly next: ReadonlyMap<string, Trie> | null;
  readonly forms: readonly Form[];
}

interface Building {
  next: Map<string, Building> | null;
  forms: Form[];
}

/**
 * A trie over words (Fredkin 1960, https://doi.org/10.1145/367390.367400). Hyphens, dots and
 * apostrophes are no words: `एस-400`, `एस 400` and `एस400` are the two words एस and 400.
 */
export function buildTrie(forms: Iterable<Form>): Trie {
  const root: Building = { next: null, forms: [] };
  const wordsOf = wordReader();
  for (const form of forms) {
    let node = root;
    for (const part of form.text.split(' ')) {
      for (const word of wordsOf(part)) node = childOf(node, word);
    }
    if (node === root) continue;
    if (node.forms === NO_FORMS) node.forms = [form];
    else node.forms.push(form);
  }
  return root;
}

function childOf(node: Building, word: string): Building {
  node.next ??= new Map();
  let next = node.next.get(word);
  if (next === undefined) node.next.set(word, (next = { next: null, forms: NO_FORMS }));
  return next;
}

const NO_FORMS: Form[] = [];

/** The words of a part of a form, each part read once: inflected phrases share nearly all of theirs. */
function wordReader(): (part: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (part) => {
    let words = known.get(part);
    if (words === undefined) known.set(part, (words = isPlain(part) ? [part] : wordsIn(part)));
    return words;
  };
}

function wordsIn(text: string): readonly string[] {
  return tokensOf(text)
    .filter((token) => !isJoint(token))
    .map(({ text: word }) => word);
}

/** True of a text that is one word and that folding leaves alone, as most forms are. */
function isPlain(part: string): boolean {
  return PLAIN.test(part) && !FOLDED.test(part);
}

const PLAIN = /^(?:[a-z]+|\p{sc=Deva}+)$/u;
/** Chandrabindu, nukta, digits and ॰, letters with nukta, half nasals. */
const FOLDED = /\u0901|\u093c|[\u0958-\u095f\u0964-\u0970]|[\u0929\u0931\u0934]|[ङञणनम]\u094d/;

/** How many tokens a form may take: names are short, and a walk must not run on. */
const MAX_TOKENS = 16;

/** Entries whose forms begin at token `at`, longest first; a walk goes over hyphens and dots, never over a line's end. */
export function hitsAt(trie: Trie, tokens: readonly Token[], at: number): readonly Hit[] {
  const hits: Hit[] = [];
  let node: Trie | undefined = trie;
  for (let i = at; i < tokens.length && i < at + MAX_TOKENS; i++) {
    const token = tokens[i] as Token;
    if (i > at && token.line) break;
    if (isJoint(token)) {
      if (i === at) return NO_HITS;
      continue;
    }
    node = node.next?.get(token.text);
    if (node === undefined) break;
    for (const form of node.forms) {
      if (form.exactCase === true && !isWritten(form, tokens, at, i + 1)) continue;
      hits.push(
        form.context === undefined
          ? { from: at, to: i + 1, entry: form.entry }
          : { from: at, to: i + 1, entry: form.entry, context: form.context },
      );
    }
  }
  return hits.length === 0 ? NO_HITS : hits.reverse();
}

const NO_HITS: readonly Hit[] = [];

/** A mark that joins the parts of a name and is none itself. */
export function isJoint({ kind, text }: Token): boolean {
  return kind === 'mark' && (text === '-' || text === '.' || text === "'" || text === '॰');
}

/** Upper case as in the form: letter case is all that folding took. */
function isWritten(form: Form, tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokensOf(form.text).filter((token) => !isJoint(token));
  const written = tokens.slice(from, to).filter((token) => !isJoint(token));
  return words.every((word, i) => word.caps === written[i]?.caps && word.capital === written[i].capital);
}
