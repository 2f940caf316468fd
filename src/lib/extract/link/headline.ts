import type { Act } from '../act/act.ts';
import { isHeadline } from '../clause/headline-parts.ts';
import { contentWords } from '../mention/facts.ts';
import { canBeSameDate } from '../mention/same-event.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import type { Mention } from './mention.ts';
import { undated } from './mention.ts';

/** Sentences after the headline in which the report tells again what it says. */
const HEADED = 5;

/**
 * What a headline tells without a date is the act of its kind that the report tells first; what one further down tells of a
 * day is what is told next of that day: 17 अगस्त को होगी बातचीत.
 * @param headline index of its last line; -1 where there is none
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
      isHeadline(passage, act.sentence) &&
      // An entry of a chronology heads nothing but itself.
      entryAt(passage, act.clause.from) === null;
    if (isAgain) return { ...mention, act: { ...act, echoes: next.act.trigger.from } };
    if (act.sentence > headline) return mention;
    const told = timex === null ? body.find((other) => canHead(act, other.act)) : undefined;
    if (told !== undefined) return undated({ ...act, echoes: told.act.trigger.from });
    const akin = body.find((other) => isAkin(passage, mention, other));
    if (akin === undefined) return mention;
    return undated({ ...act, kind: akin.act.kind, echoes: akin.act.trigger.from });
  });
}

/** शांति समझौता हुआ over समझौते पर हस्ताक्षर किए: told in another word, of the same things and of a day that can be the same. */
function isAkin(passage: Passage, head: Mention, told: Mention): boolean {
  const [a, b] = [head.act, told.act];
  if (a.kind === b.kind || !areAlike(a, b)) return false;
  // A headline without a day of its own is of whichever day its words are told again.
  if (head.timex !== null && !canBeSameDate(head.when, told.when)) return false;
  if ((a.factuality === 'planned') !== (b.factuality === 'planned')) return false;
  const [few, many] = [contentWords(passage, a.clause), contentWords(passage, b.clause)];
  let count = 0;
  for (const word of few) if (many.has(word)) count++;
  return count >= FEWEST && count >= PART * few.size;
}

/** Words that a headline must share with what it heads, and the part of its own. */
const [FEWEST, PART] = [2, 0.5];

function canHead(head: Act, told: Act): boolean {
  return head.kind === told.kind && areAlike(head, told);
}

/** Both denied or neither, and nothing in one that the other rules out. */
function areAlike(head: Act, told: Act): boolean {
  const isDenied = head.factuality === 'denied';
  const isApart = (a: readonly { readonly value: string }[], b: readonly { readonly value: string }[]) =>
    a.length > 0 && b.length > 0 && !a.some(({ value }) => b.some((other) => other.value === value));
  return (
    isDenied === (told.factuality === 'denied') &&
    !isApart(head.countries, told.countries) &&
    !isApart(head.systems, told.systems)
  );
}
