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

/** Whose navy the first ship is of that some words name, and where it stands: HMS Anson; null where they name none so. */
export function navyIn(
  { tokens }: Passage,
  { from, to }: Range,
): { readonly state: string; readonly at: number } | null {
  for (let i = from; i < to - 1; i++) {
    const state = NAVIES.get(tokens[i]?.text ?? '');
    if (state !== undefined && tokens[i]?.caps === true && tokens[i + 1]?.capital === true)
      return { state, at: i };
  }
  return null;
}
