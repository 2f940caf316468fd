import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isEvent } from './is-event.ts';
import type { Mention } from './mention.ts';

/** What someone said, and how many mentions there are before it. */
export interface Saying {
  readonly mention: Mention;
  readonly at: number;
}

/** Whether someone admits what more is told of, which is news of its day if nothing that was admitted is. */
export function isAdmission(
  mention: Mention,
  around: Parameters<typeof isEvent>[1],
  { tokens }: Passage,
): boolean {
  const { act } = mention;
  if (act.needs !== 'more' || act.kind !== 'statement') return false;
  const { from, to } = act.trigger;
  const isAdmitted = tokens.slice(from, to).some(({ text }) => ADMITTED.has(text));
  return isAdmitted && isEvent({ ...mention, act: { ...act, needs: 'date' } }, around);
}

const ADMITTED = wordSet('माना मानी मान स्वीकार स्वीकारा कबूल कबूला admitted conceded acknowledged confessed');

/** 2021 में माना कि चार सैनिक मारे गए थे, admitted in 2021 that four had died: the saying, where nothing that was said is an event. */
export function withSayings(mentions: readonly Mention[], sayings: readonly Saying[]): readonly Mention[] {
  const all = [...mentions];
  for (const { mention, at } of sayings.toReversed())
    if (mentions[at]?.act.sentence !== mention.act.sentence) all.splice(at, 0, mention);
  return all;
}
