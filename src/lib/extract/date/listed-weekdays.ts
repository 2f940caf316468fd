import { DAY } from '#lib/event/span.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { SHELVED } from '../clause/english-arranged.ts';
import { DUE } from '../clause/english-participle.ts';
import { putOffAfter } from '../clause/hindi-put-off.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import { shapeOf } from './node.ts';
import { dayValue, startOf } from './spans.ts';
import type { FoundTimex } from './timex-of.ts';

/** Tokens between two days of a list: a part of the day, a comma, and. */
const LONGEST_JOINT = 4;

/**
 * Months of one list are of one year where they go up; weekdays follow each other within a week, whichever tense they have: "on Sunday and Monday", told on a
 * Monday of what is to come, ends a week later. What is to come is counted from the first, what is past from the last.
 * @param today first instant of the report's day, or null
 */
export function listedInOrder(
  passage: Passage,
  found: readonly FoundTimex[],
  today: number | null,
): readonly FoundTimex[] {
  if (today === null) return found;
  const out = [...found];
  for (let k = 1; k < out.length; k++) {
    const [a, b] = [out[k - 1], out[k]];
    if (a === undefined || b === undefined) continue;
    const isMoved = isMovedOn(passage, a.range.to, b.range.from);
    const plan =
      isWeekday(a) && isWeekday(b) && isGivenUp(passage, a.range, b.range.from) ? instantOf(a) : null;
    // Due to meet on Saturday, but pulled out on Monday: what one gives up is still to come then.
    if (plan !== null && plan < (instantOf(b) ?? plan))
      out[k - 1] = { ...a, value: dayValue(plan + 7 * DAY) };
    if (isWeekday(a) && isWeekday(b) && isPutOff(passage, a.range, b.range)) {
      out.splice(k - 1, 2, ...putOff(a, b));
      continue;
    }
    if (!isMoved && !isList(passage, a.range.to, b.range.from)) continue;
    if (!isWeekday(a) || !isWeekday(b)) continue;
    const [first, second] = [instantOf(a), instantOf(b)];
    if (first === null || second === null || second > first || second + 7 * DAY <= first) continue;
    if (first > today && !isMoved) out[k] = { ...b, value: dayValue(second + 7 * DAY) };
    else out[k - 1] = { ...a, value: dayValue(first - 7 * DAY) };
  }
  for (let k = out.length - 1; k > 0; k--) {
    const [a, b] = [out[k - 1], out[k]];
    if (a === undefined || b === undefined || !isList(passage, a.range.to, b.range.from)) continue;
    const year = sameYear(a, b);
    if (year !== null) out[k - 1] = { ...a, value: year };
  }
  return out;
}

/** The first of two months or their days in the order of one year, where it is read as one of the next: in May and June. */
function sameYear(a: FoundTimex, b: FoundTimex): string | null {
  if (!isOfYear(a) || !isOfYear(b) || a.value === null || b.value === null) return null;
  const [first, second] = [a.value.slice(0, 4), b.value.slice(0, 4)];
  const isLater = Number(first) === Number(second) + 1 && a.value.slice(5) < b.value.slice(5);
  return isLater ? second + a.value.slice(4) : null;
}

function isOfYear({ meaning, value }: FoundTimex): boolean {
  return (
    meaning.is === 'fields' &&
    meaning.which === 'tense' &&
    /^\d{4}-\d\d(?:-\d\d)?$/.test(value ?? '') &&
    !isWeekday({ meaning })
  );
}

function isWeekday({ meaning }: Pick<FoundTimex, 'meaning'>): boolean {
  return meaning.is === 'fields' && meaning.which === 'tense' && shapeOf(meaning) === 'weekday';
}

function instantOf({ value }: FoundTimex): number | null {
  return startOf(value);
}

/** Planned for Tuesday, was put off until Thursday: the day that a thing is moved to comes after the first. */
function isMovedOn({ tokens }: Passage, from: number, to: number): boolean {
  if (to - from > LONGEST_MOVE || !MOVED_TO.has(tokens[to - 1]?.text ?? '')) return false;
  return tokens.slice(from, to - 1).some(({ text }) => SHELVED.has(text));
}

/** Tokens from the day of a thing to that which it is moved to. */
const LONGEST_MOVE = 8;
const MOVED_TO: ReadonlySet<string> = wordSet('until till to');

/** Was due on Saturday, but pulled out (on Monday). */
function isGivenUp({ tokens }: Passage, { from, to }: Range, end: number): boolean {
  if (end - to > LONGEST_MOVE || !tokens.slice(to, end).some(({ text }) => GIVEN_UP.has(text))) return false;
  if (!tokens.slice(to, to + 2).some(({ text }) => text === 'but')) return false;
  return tokens.slice(Math.max(0, from - LONGEST_MOVE), from).some(({ text }) => DUE.has(text));
}

const GIVEN_UP: ReadonlySet<string> = wordSet(
  'pulled withdrew withdrawn cancelled canceled postponed scrapped axed shelved quit resigned',
);

/** मंगलवार की बैठक बुधवार तक स्थगित, सोमवार को होने वाली सुनवाई शुक्रवार तक टली: the same in Hindi. */
function isPutOff(passage: Passage, { to }: Range, until: Range): boolean {
  const { tokens } = passage;
  const isOfThing =
    GENITIVE.has(tokens[to]?.text ?? '') || (tokens[to]?.text === 'को' && tokens[to + 1]?.text === 'होने');
  if (!isOfThing || until.from - to > LONGEST_MOVE) return false;
  return putOffAfter(passage, until.to, tokens.length) !== null;
}

/** The day of what is put off and that which it is put off to, within a week after it. */
function putOff(a: FoundTimex, b: FoundTimex): readonly [FoundTimex, FoundTimex] {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first === null || second === null) return [a, b];
  if (second <= first) return [a, { ...b, value: dayValue(second + 7 * DAY) }];
  return second - first > 6 * DAY ? [{ ...a, value: dayValue(first + 7 * DAY) }, b] : [a, b];
}

function isList({ tokens, hits }: Passage, from: number, to: number): boolean {
  if (to - from < 1 || to - from > LONGEST_JOINT) return false;
  let isJoined = false;
  for (let i = from; i < to; i++) {
    const isJoint = JOINTS.has(tokens[i]?.text ?? '');
    if (!isJoint && wordOf(hits[i], 'calendar', 'day-part') === null) return false;
    isJoined ||= isJoint;
  }
  return isJoined;
}

const JOINTS: ReadonlySet<string> = wordSet('and or , & और या एवं व तथा');
