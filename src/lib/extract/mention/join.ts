import type { Mention } from '../link/mention.ts';
import { sayMost } from './main.ts';
import type { Facts } from './same-event.ts';
import { likeness } from './same-event.ts';
import { factsOf, unionOf } from './facts.ts';

/** Tellings of one event; the first one tells most. */
export type Group = readonly [Mention, ...Mention[]];

/**
 * Puts the tellings of each event together. Dated ones first, for a date tells events apart best; then each
 * undated one goes to the event it is most like, the nearest before it where several are.
 */
export function joinMentions(mentions: readonly Mention[]): readonly Group[] {
  const groups: { facts: Facts; members: Mention[] }[] = [];
  const inOrder = [
    ...mentions.filter((mention) => mention.when !== null),
    ...mentions.filter((mention) => mention.when === null),
  ];
  for (const mention of inOrder) {
    const facts = factsOf(mention);
    let best: (typeof groups)[number] | null = null;
    let most = 0;
    for (const group of groups) {
      // A telling of two things must not join what is told of each of them.
      const isApart = group.members.some((member) => likeness(factsOf(member), facts) === 0);
      const like = isApart ? 0 : likeness(group.facts, facts);
      if (like > most) {
        most = like;
        best = group;
      }
    }
    if (best === null) groups.push({ facts, members: [mention] });
    else {
      best.members.push(mention);
      best.facts = unionOf(best.facts, facts);
    }
  }
  return groups
    .map(({ members }) => sayMost(members))
    .sort(([a], [b]) => a.act.clause.from - b.act.clause.from || a.act.trigger.from - b.act.trigger.from);
}
