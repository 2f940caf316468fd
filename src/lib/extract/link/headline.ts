import type { Act } from '../act/act.ts';
import type { Mention } from './mention.ts';
import { undated } from './mention.ts';

/** Sentences after a headline in which the report tells again what it says. */
const HEADED = 5;

/** What a headline tells without a date is the act of its kind that the report tells first. */
export function withHeadline(mentions: readonly Mention[], headline: number): readonly Mention[] {
  const body = mentions.filter(({ act }) => act.sentence > headline && act.sentence <= headline + HEADED);
  return mentions.map((mention) => {
    const { act, timex } = mention;
    if (act.sentence !== headline || timex !== null) return mention;
    const told = body.find((other) => canHead(act, other.act));
    return told === undefined ? mention : undated({ ...act, echoes: told.act.trigger.from });
  });
}

function canHead(head: Act, told: Act): boolean {
  const isDenied = head.factuality === 'denied';
  const isApart = (a: readonly { readonly value: string }[], b: readonly { readonly value: string }[]) =>
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((other) => other.value === value));
  return (
    head.kind === told.kind &&
    isDenied === (told.factuality === 'denied') &&
    !isApart(head.countries, told.countries) &&
    !isApart(head.systems, told.systems)
  );
}
