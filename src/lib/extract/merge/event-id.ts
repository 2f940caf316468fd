import { slug } from '#lib/event/slug.ts';
import type { Extraction, NameKey } from '../extraction.ts';

/** A name as an id: `operation-sindoor`, `india-russia-annual-summit-23`. */
export function idOfName({ id, ordinal }: NameKey): string {
  return ordinal === null ? id : `${id}-${ordinal}`;
}

/**
 * A readable id: the event's name, else kind, countries, first system and date, numbered where another event
 * has it already. MUTATES taken.
 */
export function eventId(members: readonly Extraction[], taken: Set<string>): string {
  const name = members.find((member) => member.name !== null)?.name;
  const stem = name === null || name === undefined ? described(members) : idOfName(name);
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  taken.add(id);
  return id;
}

/** Length of the countries and systems in an id: a slug has 80 characters, and the date must fit. */
const MAX_PARTS = 3;

function described([first]: readonly Extraction[]): string {
  if (first === undefined) return 'event';
  const { kind, countries, systems, when } = first;
  const date =
    when
      ?.split('/')
      .find((end) => /\d/.test(end))
      ?.replace(/[?~%]/g, '') ?? 'undated';
  return slug([kind, ...countries.toSorted().slice(0, MAX_PARTS), ...systems.slice(0, 1), date].join('-'));
}
