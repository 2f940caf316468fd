import type { Passage } from '../read/passage.ts';
import type { FoundDate } from './meaning.ts';

/** Rule of a date whose year the words do not tell, but the list of known events. */
export const NAMED_DAY = 'named-day';

/** Tokens that the name of an event may have before its day: Hamas attack of October 7. */
const NAME = 4;

/** A day and month in the name of a known event are of that event's year: the October 7 attack. */
export function inNamedEvent({ hits }: Passage, date: FoundDate): FoundDate {
  const { meaning, from, to } = date;
  if (meaning.is !== 'fields' || meaning.year !== undefined) return date;
  const { month, day } = meaning;
  if (month === undefined || day === undefined) return date;
  for (let i = from; i >= Math.max(0, from - NAME); i--) {
    for (const { entry, to: end } of hits[i] ?? []) {
      if (entry.type !== 'named-event' || entry.when === null) continue;
      if (end < to || end - i === to - from) continue;
      const [, year, ...rest] = /^(\d{4})-(\d\d)-(\d\d)/.exec(entry.when) ?? [];
      if (Number(rest[0]) === month && Number(rest[1]) === day)
        return { ...date, meaning: { ...meaning, year: Number(year) }, rule: NAMED_DAY };
    }
  }
  return date;
}
