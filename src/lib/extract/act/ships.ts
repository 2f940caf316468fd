import type { Passage, Range } from '../read/passage.ts';

/** What the names of ships of a navy begin with. */
const NAVIES: ReadonlyMap<string, string> = new Map([
  ['hms', 'GB'],
  ['uss', 'US'],
  ['hmas', 'AU'],
  ['hmcs', 'CA'],
  ['ins', 'IN'],
  ['pns', 'PK'],
  ['js', 'JP'],
  ['roks', 'KR'],
]);

/** Whose navy the ship is of that some words name: HMS Anson; null where they name none so. */
export function navyIn({ tokens }: Passage, { from, to }: Range): string | null {
  for (let i = from; i < to - 1; i++) {
    const navy = NAVIES.get(tokens[i]?.text ?? '');
    if (navy !== undefined && tokens[i]?.caps === true && tokens[i + 1]?.capital === true) return navy;
  }
  return null;
}
