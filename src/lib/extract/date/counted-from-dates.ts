import { parseEdtf } from '#lib/event/edtf.ts';
import { isInfinitive } from '../clause/hindi-participle.ts';
import { isPerfect } from '../clause/hindi-verb.ts';
import { DAY } from '#lib/event/span.ts';
import type { Anchor } from '../extraction.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isTooLong, shifted } from './resolve-shift.ts';
import { coverOf } from './spans.ts';
import type { FoundTimex } from './timex-of.ts';

/** "Two days before October 7": where the words of an event hold a date, it is counted from that. */
export function countedFromDates(passage: Passage, found: readonly FoundTimex[]): readonly FoundTimex[] {
  return found.map((timex, i) => {
    const { meaning } = timex;
    const next = found[i + 1];
    if (next !== undefined && isToldAgain(passage, timex, next))
      return { ...timex, value: next.value, anchor: next.anchor, reason: null };
    if (meaning.is !== 'shift' || meaning.origin.from !== 'event') return timex;
    const { words } = meaning.origin;
    const near = [found[i - 1], found[i + 1]].find(
      // The year after a comma is the date's, but no longer the phrase's.
      (other) =>
        other !== undefined &&
        ((words.from <= other.range.from && other.range.from < words.to) || isHeldOn(passage, other, words)),
    );
    // A date within a longer name only tells which event it is.
    const isAlone =
      near !== undefined &&
      (words.to - words.from <= near.range.to - near.range.from + 1 ||
        isHeldOn(passage, near, words) ||
        isDateOf(passage, near, words) ||
        isWithin(passage, near, words));
    const cover = isAlone && near.value !== null ? coverOf(near.value) : null;
    if (near === undefined || near.value === null || cover === null) return timex;
    if (isTooLong(meaning.unit, near.value)) return timex;
    const from = meaning.count < 0 ? cover.start : cover.end - DAY;
    const value = shifted(meaning.unit, meaning.count, from);
    if (value === null || !parseEdtf(value).ok) return timex;
    const anchor: Anchor = { what: 'date', value: near.value, span: { start: near.start, end: near.end } };
    return { ...timex, value, anchor, reason: null };
  });
}

/** Three days later, on June 28: the same day, counted and then named. */
function isToldAgain({ tokens }: Passage, { meaning, range }: FoundTimex, next: FoundTimex): boolean {
  if (meaning.is !== 'shift' || meaning.unit !== 'day' || meaning.origin.from !== 'context') return false;
  if (next.meaning.is !== 'fields' || next.meaning.day === undefined || next.value === null) return false;
  const between = tokens.slice(range.to, next.range.from);
  // The party left the same night. On July 16 …: of another sentence.
  const isRunOn = between.length === 1 || (between.length === 2 && between[0]?.text === ',');
  return isRunOn && between.at(-1)?.text === 'on';
}

/** 18 जनवरी की बैठक, 8 नवंबर के चुनाव: the date that the words of an event have before a genitive is its own. */
function isDateOf({ tokens }: Passage, { range }: FoundTimex, words: Range): boolean {
  return range.from >= words.from && range.to < words.to && GENITIVE.has(tokens[range.to]?.text ?? '');
}

/** A day before the contract was signed on Friday, after the talks in Oslo on 1 May: not agreed to be signed by Friday. */
function isWithin({ tokens }: Passage, { range }: FoundTimex, words: Range): boolean {
  if (range.from <= words.from || tokens[range.from]?.kind === 'deva') return false;
  const before = tokens[range.from - 1]?.text ?? '';
  if (!ON.has(before) && range.from - 1 !== words.from) return false;
  return !tokens.slice(words.from, range.from).some(({ text }) => AHEAD.has(text) || WHOM.has(text));
}

/** Ten days after rebels freed men whom they had captured on 12 March: the day of what tells which. */
const WHOM: ReadonlySet<string> = wordSet('who whom which whose where');

const ON: ReadonlySet<string> = wordSet('on in of');
/** What comes after these was not yet on its day. */
const AHEAD: ReadonlySet<string> = wordSet('to will would could should');

/** 18 जनवरी को हुई (बैठक), 5 मई को हस्ताक्षर होने (से), मई 2021 में छिड़े (युद्ध): held on the date right before the words of the event. */
function isHeldOn(passage: Passage, { range }: FoundTimex, words: Range): boolean {
  const { tokens } = passage;
  const isOn = IN.has(tokens[range.to]?.text ?? '') && range.to + 1 === words.from;
  if (!isOn) return false;
  return (
    isPerfect(passage, words.from) ||
    isInfinitive(passage, words.to - 1) ||
    tokens.slice(words.from, words.to).some(({ text }) => HELD.has(text))
  );
}

const IN: ReadonlySet<string> = wordSet('को में');
const HELD: ReadonlySet<string> = wordSet('हुई हुए हुआ होने हुयी हुये');
