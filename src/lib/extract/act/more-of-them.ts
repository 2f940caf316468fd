import type { Kind } from '#lib/event/news-event.ts';
import { numberAt } from '../number/numbers.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act } from './act.ts';

/** Kinds of what is counted out. */
const COUNTED: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'aid',
  'decision',
  'request',
]);
/** Sentences back to what was counted before, and acts among which it is looked for. */
const REACH = 3;
const LOOK = 4;
/** Words that stand behind a bare number of more: 97 more on Monday. */
const BEHIND = wordSet(
  'on in at by from for to with under and or but last this next as after before which that',
);

/**
 * Gives an English act that counts “97 more” without a noun so many of what an act before it counted: bought 36 jets in 2016 and wants
 * 114 more. Linear.
 */
export function withMoreOfThem(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act, i) => {
    if (!COUNTED.has(act.kind) || act.quantities.length > 0) return act;
    const more = moreIn(passage, act);
    const before = acts.slice(Math.max(0, i - LOOK), i).findLast((other) => isCountedBefore(other, act));
    const [first] = before?.quantities ?? [];
    if (more === null || first === undefined) return act;
    return { ...act, quantities: [{ value: { ...first.value, value: more.value }, span: more.span }] };
  });
}

function isCountedBefore({ quantities, systems, sentence }: Act, act: Act): boolean {
  if (quantities.length === 0 || act.sentence - sentence > REACH) return false;
  const own = act.systems.map(({ value }) => value);
  return own.length === 0 || systems.some(({ value }) => own.includes(value));
}

function moreIn(passage: Passage, { clause }: Act) {
  const { tokens } = passage;
  for (let i = clause.from; i < clause.to - 1; i++) {
    const number = tokens[i]?.kind === 'deva' ? null : numberAt(passage, i);
    if (number?.role !== 'cardinal' || tokens[number.to]?.text !== 'more') continue;
    const next = tokens[number.to + 1];
    const isBare = next === undefined || next.line || next.kind === 'mark' || BEHIND.has(next.text);
    if (isBare)
      return { value: number.value, span: spanOf(passage, { from: number.from, to: number.to + 1 }) };
  }
  return null;
}
