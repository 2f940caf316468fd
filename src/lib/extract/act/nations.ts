import type { Passage, Range } from '../read/passage.ts';
import type { State } from './office-held.ts';
import { stateOf } from './office-held.ts';
import { placeRole } from './places.ts';
import type { NameHit } from './survey.ts';
import { firstFrom } from '../read/first-from.ts';

/**
 * The country that a name tells: by name or seat always, by a capital that stands for its state or a
 * city that someone goes to, by an organisation or office of one.
 */
export function nationOf(passage: Passage, names: readonly NameHit[], n: number): string | null {
  const { entry, from, to } = names[n] as NameHit;
  switch (entry.type) {
    case 'country': {
      if (entry.how === 'name' || entry.how === 'seat') return entry.id;
      const role = placeRole(passage, { from, to });
      const isParty = role === 'goal' || role === 'target' || role === 'owner';
      return isParty || (role === 'state' && entry.how === 'capital') ? entry.id : null;
    }
    case 'organisation':
      if (entry.common) return ownerOf(passage, names, n);
      // थाईलैंड का सुप्रीम कोर्ट, Pakistan's Election Commission: home's by that name alone.
      return entry.country === HOME ? (ownerBefore(passage, names, n)?.id ?? HOME) : entry.country;
    case 'office':
      return entry.country;
    default:
      return null;
  }
}

/** The country named right before an organisation that every state has: रूसी रक्षा मंत्रालय, Russia's Ministry of Defence. */
export function ownerBefore(passage: Passage, names: readonly NameHit[], n: number): State | null {
  return stateOf(passage, names[n] as NameHit, names[n - 1], undefined);
}

/** The state of a ministry or army: the one named right before it, else India in Hindi where the sentence names no other. */
export function ownerOf(passage: Passage, names: readonly NameHit[], n: number): string | null {
  const { from } = names[n] as NameHit;
  const owner = ownerBefore(passage, names, n);
  if (owner !== null) return owner.id;
  if (passage.tokens[from]?.kind !== 'deva') return null;
  const sentence = sentenceAt(passage, from);
  for (let k = firstFrom(names, sentence.from); k < names.length; k++) {
    const { entry, from: at } = names[k] as NameHit;
    if (at >= from) break;
    if (entry.type === 'country' && entry.how === 'name' && entry.id !== HOME) return null;
  }
  return isAbroad(passage, names) ? null : HOME;
}

const abroad = new WeakMap<readonly NameHit[], boolean>();

/** चीन-पाकिस्तान: …, a report on other states by its first sentence: an unnamed ministry is none of home's. */
function isAbroad(passage: Passage, names: readonly NameHit[]): boolean {
  const known = abroad.get(names);
  if (known !== undefined) return known;
  const head = passage.sentences[0]?.to ?? 0;
  const codes = new Set<string>();
  for (const { entry, from } of names) {
    if (from >= head) break;
    if (entry.type === 'country' && entry.how === 'name') codes.add(entry.id);
  }
  const is = codes.size > 1 && !codes.has(HOME);
  abroad.set(names, is);
  return is;
}

/** Whose ministry an unnamed one is in a Hindi report. */
const HOME = 'IN';

function sentenceAt({ sentences }: Passage, token: number): Range {
  return sentences[Math.max(0, firstFrom(sentences, token + 1) - 1)] ?? { from: token, to: token + 1 };
}
