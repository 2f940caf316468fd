import type { FoundTimex } from '../date/timex-of.ts';
import { coverOf } from '../date/spans.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';

/** Dates that one verb has in a row: `on April 1 and 2`, `2019, 2021 और 2023 में`. */
interface DateList {
  readonly members: readonly FoundTimex[];
  /** Each begins where the one before it ends. */
  readonly isUnbroken: boolean;
}

/** The rule of what a list of dates gave. */
const DATE_LIST = 'date-list';

/**
 * Gives acts that have a list of dates all of them. Dates that follow each other make one event that lasts
 * from the first to the last (talks on April 1 and 2); others make an event of each (tests in 2019 and 2021),
 * without its sums and counts, which are told of all together. Acts that share a list have the whole of it each:
 * nothing says which date is whose. Linear.
 */
export function withListed(
  mentions: readonly Mention[],
  { passage, clauses, timexes }: Pick<Linking, 'passage' | 'clauses' | 'timexes'>,
): readonly Mention[] {
  // A share without a verb begins a clause, too: jailed two in March and, in June, the general.
  const openings = [...clauses, ...mentions.map(({ act }) => act.clause)].map(({ from }) => from);
  const lists = listsOf(passage, timexes, new Set(openings));
  if (lists.size === 0) return mentions;
  return mentions.flatMap((mention) => {
    const { timex, when } = mention;
    const list = timex === null ? undefined : lists.get(timex);
    if (timex === null || list === undefined || when !== timex.value) return [mention];
    return list.isUnbroken ? [lasting(mention, list, passage)] : eachOf(mention, list);
  });
}

function lasting(mention: Mention, { members }: DateList, passage: Passage): Mention {
  const [first, last] = [members[0], members.at(-1)] as [FoundTimex, FoundTimex];
  const value = `${first.value ?? ''}/${last.value ?? ''}`;
  const range = { from: first.range.from, to: last.range.to };
  const span = spanOf(passage, range);
  const text = passage.source.slice(span.start, span.end);
  const timex = { ...first, ...span, text, value, range, rule: DATE_LIST, alternatives: [] };
  return { ...mention, timex, when: value };
}

function eachOf(mention: Mention, { members }: DateList): readonly Mention[] {
  const act = { ...mention.act, amounts: [], quantities: [] };
  const rules = [...mention.rules, DATE_LIST];
  return members.map((timex) => ({ ...mention, act, rules, timex, when: timex.value }));
}

/** The list that each date is of. */
function listsOf(
  passage: Passage,
  timexes: readonly FoundTimex[],
  openings: ReadonlySet<number>,
): ReadonlyMap<FoundTimex, DateList> {
  const lists = new Map<FoundTimex, DateList>();
  let members: FoundTimex[] = [];
  const close = () => {
    const last = members.at(-1);
    const before = members.at(-2);
    if (last !== undefined && before !== undefined && isJoined(passage, before, last)) {
      const isUnbroken = members.every((member, i) => i === 0 || follows(member, members[i - 1]));
      const isOr = ORS.has(textsBetween(passage, before, last)[0] ?? '');
      // In March or May: of one of them alone, and nothing says of which.
      const list = { members, isUnbroken };
      if (isUnbroken || !isOr) for (const member of members) lists.set(member, list);
    }
    members = [];
  };
  for (const timex of timexes) {
    const last = members.at(-1);
    const opens = last !== undefined && isOpening(last, timex, openings);
    if (last !== undefined && (opens || !isNextOf(passage, last, timex))) close();
    if (PLAIN.test(timex.value ?? '')) members.push(timex);
  }
  close();
  return lists;
}

/** Whether a clause begins between two dates: inaugurated it the same day, and on Wednesday they agreed. */
function isOpening({ range }: FoundTimex, next: FoundTimex, openings: ReadonlySet<number>): boolean {
  for (let i = range.to; i <= Math.min(next.range.from, range.to + MOST_BETWEEN); i++)
    if (openings.has(i)) return true;
  return false;
}

/** A day, month or year without any doubt. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** Whether a date stands in the list of the one before it: as fine as that, later, with a joint alone between. */
function isNextOf(passage: Passage, last: FoundTimex, next: FoundTimex): boolean {
  if (last.value === null || next.value === null) return false;
  if (next.value.length !== last.value.length || next.value <= last.value) return false;
  const between = textsBetween(passage, last, next);
  return between.length > 0 && between.every((text) => JOINTS.has(text) || ADPOSITIONS.has(text));
}

function isJoined(passage: Passage, before: FoundTimex, last: FoundTimex): boolean {
  return textsBetween(passage, before, last).some((text) => ANDS.has(text) || ORS.has(text));
}

/** Most tokens between two dates of a list: `को , और`. */
const MOST_BETWEEN = 3;

function textsBetween(
  { tokens }: Passage,
  { range: { to } }: FoundTimex,
  next: FoundTimex,
): readonly string[] {
  if (next.range.from - to > MOST_BETWEEN) return [];
  return tokens.slice(to, next.range.from).map(({ text }) => text);
}

const ANDS = wordSet('and & और व एवं तथा');
const ORS = wordSet('or या अथवा');
const JOINTS: ReadonlySet<string> = new Set([',', ...ANDS, ...ORS]);
const ADPOSITIONS = wordSet('on in को में');

function follows({ value }: FoundTimex, before: FoundTimex | undefined): boolean {
  const last = coverOf(before?.value ?? '');
  return last !== null && coverOf(value ?? '')?.start === last.end;
}
