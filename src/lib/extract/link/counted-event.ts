import type { Kind } from '#lib/event/news-event.ts';
import type { Act, Proved } from '../act/act.ts';
import { castOf } from '../act/cast.ts';
import { participantsOf } from '../act/participants.ts';
import type { Passage, Range } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { within } from '../read/within.ts';
import { wordSet } from '../read/word-set.ts';

/** What is told by its noun alone, with who takes part, where another event is counted from it. */
const TOLD: ReadonlySet<Kind> = new Set(['meeting', 'visit']);

/**
 * Met on 4 December, a day before Putin's summit with Modi: the event that the words of an equation tell by a noun, where
 * they name who takes part; null where they do not, or where a verb tells it.
 * @param words of the equation, up to the end of their clause
 */
export function countedEvent(
  passage: Passage,
  words: Range,
  { sentence, factuality }: { readonly sentence: number; readonly factuality: Act['factuality'] },
): Act | null {
  const noun = nounIn(passage, words);
  if (noun === null) return null;
  const { countries, systems, actors, place } = participantsOf(passage, words);
  if (actors.length === 0 && countries.length < 2) return null;
  return {
    clause: words,
    sentence,
    trigger: { from: noun.at, to: noun.at + 1 },
    kind: noun.kind,
    factuality,
    mark: null,
    countries,
    systems,
    actors,
    place,
    amounts: [],
    quantities: [],
    name: null,
    needs: 'nothing',
    rules: ['solve-counted'],
  };
}

function nounIn({ hits }: Passage, { from, to }: Range): { readonly at: number; readonly kind: Kind } | null {
  for (let at = from; at < to; at++)
    for (const { entry } of hits[at] ?? []) {
      if (entry.type !== 'trigger') continue;
      // A day after Modi visited Oslo: told by its verb.
      if (entry.shape === 'perfect') return null;
      if (TOLD.has(entry.kind)) return { at, kind: entry.kind };
    }
  return null;
}

/** The words of an equation with all of who stands at their edge: the president's office, Xi and Putin, ट्रंप और पुतिन. */
export function wholeWords(passage: Passage, { from, to }: Range): Range {
  const { tokens } = passage;
  const cast = castOf(passage);
  const reach = { from: from - PARTY, to: to + PARTY };
  const parties = [...within(cast.actors, reach), ...within(cast.countries, reach)];
  const first = parties.find((party) => party.from < from && from < party.to)?.from ?? from;
  const isJoined = AND.has(tokens[first - 1]?.text ?? '');
  const before = isJoined ? parties.find((party) => party.to === first - 1)?.from : undefined;
  const words = tokens.slice(from, to).map(({ text }) => text);
  const last = words.includes('between') && !words.includes('and') ? lastJoined(tokens, parties, to) : null;
  return { from: before ?? first, to: last === null ? to : markFrom(passage, last) };
}

/** Between Macron, | Merz and Tusk: where the last of those that words begin to list begins; null where no list goes on. */
function lastJoined(tokens: Passage['tokens'], parties: readonly Range[], to: number): number | null {
  let end = to;
  while (tokens[end]?.text === ',' || tokens[end]?.text === 'and') {
    const next = parties.find((party) => party.from === end + 1);
    if (next === undefined) return null;
    if (tokens[end]?.text === 'and') return next.from;
    end = next.to;
  }
  return null;
}

/** The first mark from a token on, within reach. */
function markFrom({ tokens }: Passage, from: number): number {
  let at = from;
  while (at < from + PARTY && tokens[at] !== undefined && tokens[at]?.kind !== 'mark') at++;
  return at;
}

const AND = wordSet('और व एवं तथा');
/** Tokens that an office and a name take at most. */
const PARTY = 8;

/** Who stands only among the words that an act is counted from takes no part in it, where others do. */
export function withoutCounted(passage: Passage, act: Act, words: Range): Act {
  if (words.from <= act.trigger.from && act.trigger.from < words.to) return act;
  const rest = [
    participantsOf(passage, { from: act.clause.from, to: Math.max(act.clause.from, words.from) }),
    participantsOf(passage, { from: Math.min(words.to, act.clause.to), to: act.clause.to }),
  ];
  const countries = apart(
    passage,
    act.countries,
    words,
    rest.flatMap((part) => part.countries),
    (code) => code,
  );
  const actors = apart(
    passage,
    act.actors,
    words,
    rest.flatMap((part) => part.actors),
    ({ id }) => id,
  );
  if (countries.length === 0 && actors.length === 0) return act;
  return { ...act, countries: countries.length > 0 ? countries : act.countries, actors };
}

/** What stands outside of some words, or stands there as well. */
function apart<T>(
  passage: Passage,
  told: readonly Proved<T>[],
  words: Range,
  rest: readonly Proved<T>[],
  keyOf: (value: T) => string,
): readonly Proved<T>[] {
  return told.flatMap((one) => {
    const at = tokenFrom(passage, one.span.start);
    if (at < words.from || at >= words.to) return [one];
    const again = rest.find(({ value }) => keyOf(value) === keyOf(one.value));
    return again === undefined ? [] : [again];
  });
}
