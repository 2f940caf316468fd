import type { Act } from '../act/act.ts';

/** Hamas held talks in Egypt: the country that only the place of talks tells, and that is no party to them; else null. */
export function venueOf({ kind, countries, place }: Act, agents: readonly string[]): string | null {
  if (kind !== 'meeting' || place === null || agents.includes(place.value.country)) return null;
  const isOfPlace = (start: number, end: number) => start < place.span.end && end > place.span.start;
  const host = place.value.country;
  return countries.every(({ value, span }) => value !== host || isOfPlace(span.start, span.end))
    ? host
    : null;
}
