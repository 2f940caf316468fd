import type { Hit, LookAlikeEntry } from '../lexicon/lexicon.ts';
import { isJoint } from '../lexicon/joint.ts';
import type { Token } from './passage.ts';
import { wordSet } from './word-set.ts';

/** Tokens of the longest designation, before a word that says that it is none. */
const DESIGNATION = 8;

/**
 * Drops hits that only look like names (`data/lexicon/look-alikes.json`): names within other names
 * (the India of Air India), designations that laws, flights or visas number (flight F-16, B-2 visa),
 * names right before the noun of another thing (the Iron Dome stadium), numbers after a word that also is a system's letters (A 10-year-old girl, विमानों का 226 करोड़).
 * Names that reach out of the look-alike stay.
 */
export function withoutLookAlikes(
  tokens: readonly Token[],
  hits: readonly (readonly Hit[])[],
): readonly (readonly Hit[])[] {
  const kept = [...hits];
  const drop = (entry: LookAlikeEntry, from: number, test: (hit: Hit) => boolean): void => {
    const here = kept[from];
    if (here === undefined || here.length === 0) return;
    kept[from] = here.filter((hit) => !isOf(entry, hit) || !test(hit));
  };
  const found = hits.flatMap((here) => here.filter(({ entry }) => entry.type === 'look-alike'));
  for (const { from, to, entry } of found) {
    if (entry.type !== 'look-alike') continue;
    if (entry.id === 'whole') {
      for (let i = from; i < to; i++) drop(entry, i, (hit) => hit.to < to || (hit.to === to && i > from));
    } else if (entry.id === 'apart') {
      const number = tokens[to];
      const leads = entry.unless !== undefined && isLed(entry.unless, tokens, from);
      if (number?.kind === 'digits' && number.spaced && !leads)
        drop(entry, from, (hit) => !holdsWord(tokens, hit, to + 1));
    } else if (entry.id === 'before') {
      // The two-seat Su-57: no number of a seat.
      if (isJointAt(tokens, from - 1)) continue;
      for (let at = beyond(tokens, to), end = at + LISTED; at < end;) {
        drop(entry, at, (hit) => isDesignation(tokens, hit));
        const next = afterListed(tokens, at);
        if (next === null) break;
        at = next;
      }
    } else {
      let end = isJointAt(tokens, from - 1) ? from - 1 : from;
      for (let i = end - 1; i >= Math.max(0, end - DESIGNATION); i--) {
        drop(entry, i, (hit) => hit.to === end && (entry.id === 'heads' || isDesignation(tokens, hit)));
        // J-11 and K-4 visas: a list of them.
        const isListed = entry.id === 'after' && startsAt(hits[i], end) && AND.has(tokens[i - 1]?.text ?? '');
        if (isListed) end = i - 1;
      }
    }
  }
  return kept;
}

/** A system's name from a token to another. */
function startsAt(here: readonly Hit[] | undefined, to: number): boolean {
  return here?.some((hit) => hit.entry.type === 'system' && hit.to === to) === true;
}

/** Tokens of a list that a word stands before: coaches S-4, S-5 and B-52. */
const LISTED = 12;
const AND = wordSet('and or और तथा व या ,');

/** Where the next item of a list of numbered things begins after the one at a token; null where the list ends. */
function afterListed(tokens: readonly Token[], at: number): number | null {
  let i = at + 1;
  while (isJointAt(tokens, i) || (tokens[i]?.kind === 'digits' && tokens[i]?.spaced === false)) i++;
  if (i === at + 1 && tokens[at]?.kind !== 'digits') return null;
  return AND.has(tokens[i]?.text ?? '') ? i + 1 : null;
}

function isOf({ of }: LookAlikeEntry, { entry }: Hit): boolean {
  return (of as readonly string[]).includes(entry.type);
}

function beyond(tokens: readonly Token[], at: number): number {
  return isJointAt(tokens, at) || IS.has(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** Her seat was F-22, gate: B-21. */
const IS = wordSet(': is was');

function isJointAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isJoint(token);
}

/** Whether a name may begin here: at a beginning of the text, a line or what a mark parts, or after one of the words. */
function isLed(words: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined || tokens[at]?.line === true || before.kind === 'mark' || words.has(before.text)
  );
}

/** Whether a name goes on with a word of its own after its number: के 9 वज्र. */
function holdsWord(tokens: readonly Token[], { to }: Hit, from: number): boolean {
  return tokens.slice(from, to).some(({ spaced }) => spaced);
}

/** Letters and a number; words such as तेजस need no guard of this kind. */
function isDesignation(tokens: readonly Token[], { from, to }: Hit): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'digits');
}
