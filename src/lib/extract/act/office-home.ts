import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { isCalendar } from '../read/senses.ts';
import { sentenceAt } from '../read/sentence-at.ts';
import type { NameHit } from './survey.ts';

/**
 * The country of an office that acts in a Hindi sentence without its state or a name: रक्षा मंत्री ने जापान के रक्षा मंत्री से मुलाकात की is
 * told of home's, where the sentence before it does not begin with another. Null for others.
 */
export function officeHome(
  passage: Passage,
  names: readonly NameHit[],
  n: number,
  home: string | null,
): string | null {
  const { entry, from, to } = names[n] as NameHit;
  if (home === null || entry.type !== 'office' || entry.role !== 'state' || entry.country !== null)
    return null;
  const { tokens, hits } = passage;
  const next = tokens[to];
  const isBare = next?.text === 'ने' || next?.kind === 'digits' || isCalendar(hits[to]);
  if (tokens[from]?.kind !== 'deva' || !isBare) return null;
  const sentence = sentenceAt(passage, from);
  if (firstCountry(names, sentence.from, from) !== null) return null;
  const before = firstCountry(names, sentenceAt(passage, sentence.from - 1).from, sentence.from);
  return before === null || before === home ? home : null;
}

/** The country that the names of a stretch begin with. */
function firstCountry(names: readonly NameHit[], from: number, to: number): string | null {
  for (let k = firstFrom(names, from); k < names.length; k++) {
    const { entry, from: at } = names[k] as NameHit;
    if (at >= to) return null;
    if (entry.type === 'country') return entry.id;
  }
  return null;
}
