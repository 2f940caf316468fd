import type { Anchor, TextSpan, Timex, TimexFlag } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import type { FoundDate, Meaning } from './meaning.ts';
import type { Resolved, Setting } from './resolve.ts';
import { resolve } from './resolve.ts';
import { isBack } from './how-long.ts';

/** A date expression with its place among the tokens and what its words say. */
export interface FoundTimex extends Timex {
  readonly range: Range;
  readonly meaning: Meaning;
  /** Whether it is of a place line: it says when the report was sent, and dates no event. */
  readonly sent: boolean;
}

/** What later expressions count from. */
export interface Named {
  readonly value: string;
  readonly span: TextSpan;
  readonly range: Range;
  readonly sentence: number;
  /** The year as the words tell it, not counted; else null. */
  readonly year: number | null;
  /** Counted back from the report's day: two years ago. */
  readonly isAgo: boolean;
  /** Counted from a date told before it: two years later. */
  readonly isCounted: boolean;
}

/** A date as what later ones count from. */
export function namedBy(
  { start, end, range, rule, meaning, anchor }: FoundTimex,
  value: string,
): Omit<Named, 'sentence' | 'year'> {
  const isAgo = rule === 'hi-before' && isBack({ meaning }) && anchor?.what === 'dateline';
  return { value, span: { start, end }, range, isAgo, isCounted: anchor?.what === 'date' };
}

/** A date that was found, with its value in its setting, what that was counted from, and its other readings. */
export function timexOf(
  { from, to, meaning, rule, others }: FoundDate,
  setting: Setting,
  {
    passage,
    dateline,
    named,
    isOpen,
  }: {
    readonly passage: Passage;
    readonly dateline: string | null;
    readonly named: Named | null;
    readonly isOpen: boolean;
  },
): FoundTimex {
  const span = spanOf(passage, { from, to });
  const chosen = resolve(meaning, setting);
  const other = isOpen ? resolve(meaning, { ...setting, tense: 'past' }).value : null;
  const resolved = other === null || other === chosen.value ? chosen : { ...chosen, other };
  const alternatives = others
    .map((other) => ({ value: resolve(other.meaning, setting).value, rule: other.rule }))
    .flatMap(({ value, rule: by }) => (value === null ? [] : [{ value, rule: by }]));
  const opposite = resolved.other === null ? [] : [{ value: resolved.other, rule }];
  return {
    ...span,
    text: passage.source.slice(span.start, span.end),
    value: resolved.value,
    rule,
    anchor: anchorOf(resolved, dateline, named),
    alternatives: distinct([...opposite, ...alternatives], resolved.value),
    flags: flagsOf(resolved),
    reason: resolved.reason,
    range: { from, to },
    meaning,
    sent: false,
  };
}

function anchorOf({ anchor }: Resolved, dateline: string | null, named: Named | null): Anchor | null {
  if (anchor === 'context' && named !== null) return ofDate(named);
  if (anchor === null || dateline === null) return null;
  return { what: 'dateline', value: dateline, span: null };
}

/** A date told before, as what another is counted from. */
export function ofDate({ value, span }: Named): Anchor {
  return { what: 'date', value, span };
}

function flagsOf({ other, conflict }: Resolved): readonly TimexFlag[] {
  return [
    ...(other === null ? [] : ['ambiguous' as const]),
    ...(conflict ? ['weekday-conflict' as const] : []),
  ];
}

function distinct(alternatives: Timex['alternatives'], value: string | null): Timex['alternatives'] {
  const seen = new Set([value]);
  return alternatives.filter((one) => seen.size < seen.add(one.value).size);
}
