import { wordSet } from '../read/word-set.ts';
import { isNameWithin } from './english-names.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { endsBefore, wordAt } from './english-text.ts';
import { before, isCapital, isStart, lower, skip } from './english-token.ts';
import { shift } from './english-unit.ts';

/** NBC's Today show. */
const SHOWS: ReadonlySet<string> = wordSet('show programme program');

/** No tomorrow, a better tomorrow, what tomorrow holds. */
const VAGUE: ReadonlySet<string> = wordSet('no better brighter what like');

/** Yesterday's men, today's youth, tomorrow's leaders. */
function isOfAge(text: EnglishText, i: number): boolean {
  return lower(text, i) === "'" && lower(text, i + 1) === 's' && AGES.has(lower(text, i + 2));
}

/** Tokens from the today of the saying to its tomorrow. */
const GONE = 5;

/** Here today, gone tomorrow; here today and forgotten tomorrow. But is here today and flies out tomorrow. */
function isHereToday(text: EnglishText, i: number): boolean {
  if (before(text, i) !== 'here') return false;
  if (lower(text, skip(text, i + 1, ',', 'and')) === 'gone') return true;
  const opens = isStart(text, i - 1) || [',', '"', ':'].includes(before(text, i - 1));
  for (let at = i + 1; opens && at < i + GONE; at++) if (lower(text, at) === 'tomorrow') return true;
  return false;
}

function isGone(text: EnglishText, i: number): boolean {
  for (let at = i - 1; at > i - GONE; at--)
    if (before(text, at) === 'today') return isHereToday(text, at - 1);
  return false;
}

/** Tomorrow is another day. */
const SAYINGS: ReadonlySet<string> = new Set(['is another', 'never comes', 'never dies']);

/** The youth of today, the India of today. */
function isAgeOf(text: EnglishText, i: number): boolean {
  if (before(text, i) !== 'of') return false;
  const isState = text.passage.hits[i - 2]?.some(({ entry }) => entry.type === 'country') ?? false;
  return AGES.has(before(text, i - 1)) || (isState && before(text, i - 2) === 'the');
}

const AGES: ReadonlySet<string> = wordSet(
  'men man women leaders heroes stars youth youths youngsters generation generations children kids teenagers world society citizens technology problems challenges needs',
);

/** Today, tonight, yesterday, the day after tomorrow, last night. */
export function momentAt(text: EnglishText, i: number): EnglishNode | null {
  const day = (to: number, count: number): EnglishNode => ({
    from: i,
    to,
    meaning: shift('day', count, { from: 'dateline' }),
    rule: 'en-moment',
  });
  const away = wordAt(text, i, 'away');
  if (away !== null) {
    // "Leaders of tomorrow", "yesterday's men".
    const isVague = before(text, i) === 'of' && !endsBefore(text, i - 1, 'day-part', 'calendar');
    if (Number(away.value) === 1 && (isVague || VAGUE.has(before(text, i)))) return null;
    const isNews =
      Number(away.value) < 0 && lower(text, away.to) === "'" && lower(text, away.to + 2) === 'news';
    const isProverb =
      isNews || SAYINGS.has(`${before(text, i)} ${lower(text, away.to)} ${lower(text, away.to + 1)}`.trim());
    return isProverb || isGone(text, i) || isOfAge(text, away.to) || isNameWithin(text, i)
      ? null
      : day(away.to, Number(away.value));
  }
  const today = wordAt(text, i, 'today');
  if (today !== null) {
    if (isHereToday(text, i)) return null;
    const isShow = isCapital(text, i) && SHOWS.has(lower(text, today.to));
    const isTitle =
      isShow ||
      isNameWithin(text, i) ||
      (isCapital(text, i) && endsBefore(text, i, 'today-name') && isCapital(text, i - 1));
    return isTitle || isOfAge(text, today.to) || isAgeOf(text, i) ? null : day(today.to, 0);
  }
  const part = wordAt(text, i, 'part-today');
  if (part !== null) return isCapital(text, i) && SHOWS.has(lower(text, part.to)) ? null : day(part.to, 0);
  const night = wordAt(text, i, 'part-yesterday');
  return night === null ? null : day(night.to, -1);
}
