/** Control characters, which could move the cursor or worse, and marks that turn the order of letters around. */
const UNSHOWN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Words of a report as a terminal may show them: on one line, without anything that steers it. */
export function shown(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').replace(UNSHOWN, '').trim();
}
