/** A year written in two digits: up to 49 of this century, as in dates of the internet (RFC 2822, 4.3): 25 is 2025, 71 is 1971. */
export function fullYear(value: number): number {
  return value < 50 ? 2000 + value : 1900 + value;
}

/** The last year of this century that an apostrophe or सन may mean. */
export const LAST_OF_CENTURY = 30;

/** The same where the words look back: the boys of '45, सन 47, '75. */
export function fullYearBack(value: number): number {
  return value > LAST_OF_CENTURY ? 1900 + value : 2000 + value;
}
