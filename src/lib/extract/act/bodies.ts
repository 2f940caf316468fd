import type { Actor } from '#lib/event/news-event.ts';
import { slug } from '#lib/event/slug.ts';
import type { Passage } from '../read/passage.ts';
import { ownerBefore } from './nations.ts';
import type { NameHit } from './survey.ts';

/**
 * An organisation as one that acts. A ministry or army is told with its state where the text names the
 * state before it: Ministry of Defence, Russia.
 */
export function bodyOf(passage: Passage, names: readonly NameHit[], n: number): Actor {
  const { entry } = names[n] as NameHit;
  if (entry.type !== 'organisation') throw new TypeError(`${entry.type} is no organisation`);
  const { id, name } = entry;
  const before = ownerBefore(passage, names, n);
  if (!entry.common || before === null) return { id, name, office: null };
  const country = before.name;
  return {
    id: `${id}-${slug(country.en)}`,
    name: { en: `${name.en}, ${country.en}`, hi: `${name.hi}, ${country.hi}` },
    office: null,
  };
}
