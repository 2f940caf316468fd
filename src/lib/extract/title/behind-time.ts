import { englishVerbAt } from '../clause/english-verb.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** And, two days later, (cut off the internet): of when it was the row tells by itself. */
export function behindTime(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  // 2024 with Modi's visit to Moscow.
  if (isCalendar(passage, from) || tokens[from]?.kind === 'digits') {
    const owned = [from + 1, from + 2].find((at) => tokens[at]?.text === 'with');
    if (owned !== undefined && owned + 1 < to) return owned + 1;
  }
  const counted = behindCounted(passage, from, to);
  if (counted !== null || tokens[from - 1]?.text !== ',') return counted ?? from;
  let isTime = false;
  for (let i = from; i < Math.min(to - 2, from + TIME); i++) {
    isTime ||= isCalendar(passage, i) || LATER.has(tokens[i]?.text ?? '');
    if (tokens[i]?.text !== ',') continue;
    const verb = englishVerbAt(passage, i + 1, to);
    return isTime && verb?.from === i + 1 && !verb.infinitive ? i + 1 : from;
  }
  return from;
}

/** Tokens of such a time at most. */
const TIME = 6;
const LATER = wordSet('later earlier before afterwards');

/** Two days after the talks in London, (Berlin announced): what it was counted from is told no more; null for another beginning. */
function behindCounted(passage: Passage, from: number, to: number): number | null {
  const { tokens } = passage;
  const side = [from + 1, from + 2].find((at) => SIDES.has(tokens[at]?.text ?? ''));
  if (side === undefined || !UNITS.has(tokens[side - 1]?.text ?? '')) return null;
  // After talks between Macron, Merz and Tusk, Russia struck: behind the last comma before the verb.
  let subject: number | null = null;
  for (let i = side + 1; i < Math.min(to - 2, side + EVENT); i++) {
    if (RELATIVE.has(tokens[i]?.text ?? '')) return null;
    if (tokens[i]?.text === ',') subject = i + 1;
    else if (subject !== null && englishVerbAt(passage, i, to)?.from === i) break;
  }
  return subject !== null && tokens[subject]?.kind === 'latn' ? subject : null;
}

const RELATIVE = wordSet('where which who when whose');
const SIDES = wordSet('after before');
const UNITS = wordSet('day days week weeks month months year years hour hours eve');
/** Tokens of such an event at most. */
const EVENT = 16;
