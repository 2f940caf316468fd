import { civilDay, utc } from '#lib/event/calendar.ts';
import { shapeOf } from './node.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { coverOf, isDayOfMonth } from './spans.ts';

/** What a day without its month is read against. */
interface Story {
  /** EDTF value of the date named last, and the sentences since. */
  readonly value: string;
  readonly ago: number;
  readonly tense: Tense;
  /** A pluperfect, which tells what lay behind. */
  readonly behind: boolean;
  /** First instant of the report's day; null when it is not known. */
  readonly today: number | null;
}

/** Sentences that a story may go on without a date. */
const REACH = 2;

/**
 * A day that no month stands with is of the month that the story has come to: arrived in February, on the 10th met the
 * president; opened on 29 July and broke down on the 2nd. The same date where that goes against the tense.
 */
export function dayOfStory(date: FoundDate, { value, ago, tense, behind, today }: Story): FoundDate {
  const { meaning, rule } = date;
  if (meaning.is !== 'fields' || shapeOf(meaning) !== 'day') return date;
  if (meaning.weekday !== undefined || ago > REACH) return date;
  const [, last = ''] = /^(?:.*\/)?(\d{4}-(?:0\d|1[0-2])(?:-\d\d)?)$/.exec(value) ?? [];
  const start = coverOf(last)?.start ?? null;
  if (start === null) return date;
  const { year, month } = civilDay(start);
  // जहाज 28 सितंबर को चला था और 2 तारीख को पहुंचा था: in Hindi a story may go on in it.
  const isBehind = behind && (ago > 0 || !rule.startsWith('hi-'));
  const isDay = last.length > 'yyyy-mm'.length;
  for (const by of !isDay ? [0] : isBehind ? [0, -1] : [0, 1]) {
    const index = year * 12 + month - 1 + by;
    const [told, of] = [Math.floor(index / 12), (index % 12) + 1];
    const { day = 1 } = meaning;
    if (!isDayOfMonth(told, of, day)) continue;
    const at = utc(told, of, day);
    if (isDay && (isBehind ? at > start : at < start)) continue;
    const isAgainst = today !== null && (tense === 'past' ? at > today : tense === 'future' && at < today);
    return isAgainst ? date : { ...date, meaning: { ...meaning, year: told, month: of } };
  }
  return date;
}
