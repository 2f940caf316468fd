import type { Mention } from '../link/mention.ts';
import type { Group } from './join.ts';

/** The telling that says most first, the others in order of the text. */
export function sayMost(members: readonly Mention[]): Group {
  const [first, ...others] = members.toSorted(inText) as [Mention, ...Mention[]];
  let main = first;
  for (const mention of others) if (saying(mention) > saying(main)) main = mention;
  return [main, ...[first, ...others].filter((mention) => mention !== main)];
}

function inText({ act: a }: Mention, { act: b }: Mention): number {
  return a.clause.from - b.clause.from || a.trigger.from - b.trigger.from;
}

/** A date of its own, not that of a post, counts most, then what happened before what is only to come and verbs before mere nouns, then arguments. */
function saying({ act, when, timex, dateSource, rules }: Mention): number {
  return (
    (when === null ? 0 : 2) +
    (timex !== null && dateSource === 'text' && !rules.includes('link-post') ? 4 : 0) +
    (act.factuality === 'done' ? 2 : 0) +
    (act.needs === 'own-date' ? 0 : 2) +
    Math.min(2, act.countries.length) +
    Math.min(1, act.systems.length) +
    Math.min(1, act.actors.length) +
    Math.min(1, act.amounts.length) +
    Math.min(1, act.quantities.length)
  );
}
