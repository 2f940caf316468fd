import type { Act, Proved } from '../act/act.ts';
import { participantsOf } from '../act/participants.ts';
import type { NamedEventEntry } from '../lexicon/lexicon.ts';
import type { NameKey } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { sentenceIndexAt } from '../read/sentence-at.ts';
import { numberAt } from '../number/numbers.ts';
import { isOfType, TYPE } from '../read/types.ts';

/** An event's name where the text has it. */
export interface NameFound extends Range {
  readonly entry: NamedEventEntry;
  readonly key: NameKey;
  readonly sentence: number;
}

/** Every name of an event in a text, the longest where names overlap; an ordinal before it belongs to it. */
export function namesIn(passage: Passage): readonly NameFound[] {
  const found: NameFound[] = [];
  for (let i = 0; i < passage.tokens.length; i++) {
    if (!isOfType(passage, i, TYPE['named-event'])) continue;
    const hit = passage.hits[i]?.find(({ entry }) => entry.type === 'named-event');
    if (hit?.entry.type !== 'named-event') continue;
    const sentence = sentenceIndexAt(passage, i);
    const { entry } = hit;
    const ordinal = entry.series ? ordinalBefore(passage, hit.from) : null;
    const key = { id: entry.id, ordinal: ordinal?.value ?? null };
    found.push({ from: ordinal?.from ?? hit.from, to: hit.to, entry, key, sentence });
    i = hit.to - 1;
  }
  return found;
}

/** The number that ends right before a token: 23वें, twenty-third, 23rd. */
function ordinalBefore(
  passage: Passage,
  at: number,
): { readonly from: number; readonly value: number } | null {
  for (let from = at - 1; from >= Math.max(0, at - 4); from--) {
    const number = numberAt(passage, from);
    if (number?.role === 'ordinal' && number.to === at) return { from, value: number.value };
  }
  return null;
}

/**
 * A mention of a named event that no act tells: what the list of known events says of it.
 * @param clause the clause that names it
 */
export function actOfName(
  passage: Passage,
  { from, to, entry, key, sentence }: NameFound,
  clause: Range,
  factuality: Act['factuality'],
): Act {
  const range = { from, to };
  const span = spanOf(passage, range);
  const name: Proved<NameKey> = { value: key, span };
  return {
    clause: { from: clause.from, to: clause.to },
    sentence,
    trigger: range,
    kind: entry.kind,
    factuality,
    mark: null,
    countries: entry.countries.map((value) => ({ value, span })),
    systems: participantsOf(passage, clause).systems,
    actors: [],
    place: null,
    amounts: [],
    quantities: [],
    name,
    needs: 'nothing',
    rules: ['name'],
  };
}
