import { hasNoVerb } from '../clause/hindi-scheduled.ts';
import type { Passage } from '../read/passage.ts';
import { numberOfDay } from './hindi-guards.ts';
import type { Fields, Node } from './node.ts';
import { beginBefore, textAt } from './hindi-words.ts';

/** Members of a list besides the last. */
const LONGEST = 8;
/** Words between the days of two members. */
const WORDS = 6;

/**
 * Days each with what is on it or where, whose month stands with the last: मंडी में 27, चंबा में 28 और ऊना में 29 जून को; 17 को मध्य
 * प्रदेश, 23 को राजस्थान और 30 नवंबर को तेलंगाना में.
 * @param nodes the other dates, in order
 */
export function withListedDays(passage: Passage, nodes: readonly Node[]): readonly Node[] {
  let end = 0;
  return nodes.flatMap((node) => {
    const { meaning } = node;
    const isLast = meaning.is === 'fields' && meaning.day !== undefined && meaning.month !== undefined;
    const members = isLast ? membersBefore(passage, { ...node, meaning }, end) : [];
    end = node.to;
    return [...members, node];
  });
}

function membersBefore(
  passage: Passage,
  last: Node & { readonly meaning: Fields },
  end: number,
): readonly Node[] {
  const members: Node[] = [];
  for (let { from } = last; members.length < LONGEST;) {
    const i = memberBefore(passage, from, end);
    if (i === null) break;
    const meaning: Fields = { ...last.meaning, day: Number(passage.tokens[i]?.text) };
    members.unshift({ from: i, to: i + 1, meaning, rule: 'hi-day' });
    from = i;
  }
  return members;
}

/** The number of the day before the one at `at`, told in the same way; else null. */
function memberBefore(passage: Passage, at: number, end: number): number | null {
  const isWhere = textAt(passage, at - 1) === 'में';
  let i = at - 1;
  for (let joint = 0; i >= Math.max(end, at - WORDS); i--) {
    if (textAt(passage, i + 1) === '') return null;
    joint ||= jointBefore(passage, i + 1);
    if (numberOfDay(passage, i) === null) continue;
    // मंडी में 27, चंबा में 28
    if (isWhere) return textAt(passage, i - 1) === 'में' && joint === i + 1 ? i : null;
    // 17 को मध्य प्रदेश, 23 को राजस्थान
    const isOn = textAt(passage, i + 1) === 'को' && hasNoVerb(passage, i + 1, at);
    return isOn && jointBefore(passage, at) !== 0 ? i : null;
  }
  return null;
}

/** Where a comma, और or both begin that end right before token `at`, or 0. */
function jointBefore(passage: Passage, at: number): number {
  const and = beginBefore(passage, at, 'and') ?? at;
  if (textAt(passage, and - 1) === ',') return and - 1;
  return and < at ? and : 0;
}
