import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** An auxiliary that stands before its subject, behind a word that has been put first. */
export interface Fronted {
  /** The auxiliary. */
  readonly at: number;
  /** Nor did, never had, at no time did: nothing was done; not so not only did, no sooner had. */
  readonly isDenied: boolean;
}

/**
 * Nor did the militia attack, not once had they met, not only did the rebels shell: the auxiliary put before the subject of the verb
 * at a token; null where the verb stands behind its subject and auxiliaries as others do.
 */
export function frontedBefore({ tokens }: Passage, at: number): Fronted | null {
  for (let i = at - 2; i > Math.max(0, at - SUBJECT); i--) {
    const { kind, text } = tokens[i] ?? {};
    if (kind !== 'latn' && text !== "'") return null;
    if (INVERTED.has(text ?? '')) return frontedAt({ tokens }, i);
  }
  return null;
}

/** The same of an auxiliary. */
export function frontedAt({ tokens }: Pick<Passage, 'tokens'>, at: number): Fronted | null {
  const [first, before] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  if (NEVER.has(first) || NOT_EVEN.get(first) === before) return { at, isDenied: true };
  return YET.get(first) === before ? { at, isDenied: false } : null;
}

/** Tokens from the auxiliary to the verb, at most: nor did the army of the north attack. */
const SUBJECT = 8;
const INVERTED = wordSet('did do does had has have will would could can was were is are');
const NEVER = wordSet('nor never neither');
const NOT_EVEN: ReadonlyMap<string, string> = new Map([
  ['once', 'not'],
  ['time', 'no'],
  ['point', 'no'],
]);
const YET: ReadonlyMap<string, string> = new Map([
  ['only', 'not'],
  ['sooner', 'no'],
]);
