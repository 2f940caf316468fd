import type { Act } from '../act/act.ts';
import { isHeadline } from '../clause/headline-parts.ts';
import type { Passage } from '../read/passage.ts';
import type { Mention } from './mention.ts';
import { undated } from './mention.ts';

/** Sentences after a headline in which the report tells again what it says. */
const HEADED = 5;

/**
 * What a headline tells without a date is the act of its kind that the report tells first; what one further down tells of a
 * day is what is told next of that day: 17 अगस्त को होगी बातचीत.
 */
export function withHeadline(
  mentions: readonly Mention[],
  headline: number,
  passage: Passage,
): readonly Mention[] {
  const body = mentions.filter(({ act }) => act.sentence > headline && act.sentence <= headline + HEADED);
  return mentions.map((mention, i) => {
    const { act, timex } = mention;
    const next = mentions[i + 1];
    const isAgain =
      next !== undefined &&
      act.sentence > headline &&
      next.act.sentence === act.sentence + 1 &&
      next.when === mention.when &&
      canHead(act, next.act) &&
      isHeadline(passage, act.sentence);
    if (isAgain) return { ...mention, act: { ...act, echoes: next.act.trigger.from } };
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
