import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import { isPutOffFrom } from '../clause/english-participle.ts';
import type { Clause } from '../clause/clauses.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { firstFrom } from '../read/first-from.ts';
import { lowerBound } from '../read/lower-bound.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Attachment } from './attach.ts';
import { attachmentOf } from './attach.ts';
import type { Linking } from './link.ts';

/** A date with the clause that it stands in. */
export interface Placed {
  readonly timex: FoundTimex;
  readonly clause: Clause | null;
  readonly attachment: Attachment;
  /** An act is told in its clause. */
  readonly claimed: boolean;
  /** An attack or accident that happened is. */
  readonly harm: boolean;
}

/** Dates by sentence. */
export type Dates = ReadonlyMap<number, readonly Placed[]>;

/** Every date of a text with its clause, by sentence; the day of the report itself is left out. Linear. */
export function datesOf(acts: readonly Act[], { passage, clauses, timexes, dateline }: Linking): Dates {
  const dates = new Map<number, Placed[]>();
  const told = new Set<Clause>();
  const harmed = new Set<Clause>();
  let c = 0;
  for (const act of acts) {
    if (act.needs === 'lone-date') continue;
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= act.trigger.from) c++;
    const clause = clauses[c];
    if (clause === undefined || !holds(clause, act.trigger)) continue;
    told.add(clause);
    if (HARM.has(act.kind) && HAPPENED.has(act.factuality)) harmed.add(clause);
  }
  c = 0;
  for (const timex of timexes) {
    // The day of the report dates no act by itself.
    if (dateline?.span?.start === timex.start || isPutOffFrom(passage, timex.range.from)) continue;
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= timex.range.from) c++;
    const found = clauses[c];
    const clause = found !== undefined && holds(found, timex.range) ? found : null;
    const sentence = clause?.sentence ?? firstFrom(passage.sentences, timex.range.from + 1) - 1;
    const whole = clause ?? passage.sentences[sentence] ?? timex.range;
    const placed = {
      timex,
      clause,
      attachment: attachmentOf(passage, timex.range, whole, clause?.finite ?? null),
      claimed: clause !== null && told.has(clause),
      harm: clause !== null && harmed.has(clause),
    };
    const list = dates.get(sentence);
    if (list === undefined) dates.set(sentence, [placed]);
    else list.push(placed);
  }
  for (const list of dates.values()) ofOneNoun(passage, list);
  return dates;
}

/** 2008 और 2010 के करार: of what a date belongs to is the one listed before it, too. MUTATES the list. */
function ofOneNoun({ tokens }: Passage, list: Placed[]): void {
  for (let i = list.length - 2; i >= 0; i--) {
    const [one, next] = [list[i], list[i + 1]] as [Placed, Placed];
    const { from, to } = one.timex.range;
    const isListed = next.timex.range.from === to + 1 && AND.has(tokens[to]?.text ?? '') && from < to;
    if (isListed && one.attachment.noun === null) list[i] = { ...one, attachment: next.attachment };
  }
}

const HARM: ReadonlySet<Kind> = new Set(['attack', 'accident']);

const AND = wordSet('और व एवं तथा');

/** Whether one range lies in another. */
export function holds(outer: Range, inner: Range): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** Dates further than this from an act in a sentence are not looked at: sentences without end must not cost. */
const NEAR = 12;

/** The dates of an act's sentence, those around it where they are many. */
export function near(act: Act, dates: Dates): readonly Placed[] {
  const all = dates.get(act.sentence) ?? [];
  if (all.length <= 2 * NEAR) return all;
  const first = lowerBound(all, ({ timex }) => timex.range.from < act.clause.from);
  return all.slice(Math.max(0, first - NEAR), first + NEAR);
}
