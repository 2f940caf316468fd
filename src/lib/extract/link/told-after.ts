import type { Kind } from '#lib/event/news-event.ts';
import { HAPPENED } from '../act/act.ts';
import { signsBare } from '../act/told-again.ts';
import type { Clause } from '../clause/clauses.ts';
import { within } from '../clause/grammar-words.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { clauseOf } from './clause-of.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { datedBy } from './mention.ts';

/** What a noun that takes place can be another word for. */
type Sort = 'harm' | 'meeting' | 'pact';

const SORTS: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...[
    ...wordSet('घटना वारदात हादसा दुर्घटना हमला धमाका विस्फोट मुठभेड़ टक्कर भगदड़ भिड़ंत झड़प गोलीबारी फायरिंग बमबारी'),
  ].map((word) => [word, 'harm'] as const),
  ...[...wordSet('बैठक मुलाकात बातचीत वार्ता')].map((word) => [word, 'meeting'] as const),
  ...[...wordSet('समझौता करार समारोह')].map((word) => [word, 'pact'] as const),
]);
const KINDS: Readonly<Record<Sort, ReadonlySet<Kind>>> = {
  harm: new Set<Kind>(['attack', 'accident']),
  meeting: new Set<Kind>(['meeting']),
  pact: new Set<Kind>(['agreement', 'procurement']),
};
/** Before such a noun: it is what was told, not another of its kind. */
const POINTING = wordSet('यह ये उक्त कि हस्ताक्षर में पर');
/** The noun took place then, or is of that day. */
const HELD = wordSet('हुआ हुई हुए घटा घटी है बताई');
/** Sentences back to what is told without its day, and mentions among which it is looked for. */
const REACH = 3;
const LOOK = 12;

/**
 * Gives what is told as news its day where the report tells that only afterwards: उग्रवादियों ने काफिले पर हमला किया। … घटना
 * शुक्रवार शाम को हुई. That it took place is no second event. Linear.
 */
export function withDayToldAfter(
  mentions: readonly Mention[],
  { passage, clauses, timexes }: Pick<Linking, 'passage' | 'clauses' | 'timexes'>,
): readonly Mention[] {
  const told = [...mentions];
  /** Mentions up to the clause of the date. */
  let end = 0;
  for (const timex of timexes) {
    const sort = sortBefore(passage, timex);
    const clause = sort === null ? null : clauseOf(timex.range, clauses);
    if (sort === null || clause === null || !isHeld(passage, timex, clause)) continue;
    while ((told[end]?.act.clause.from ?? Infinity) < clause.from) end++;
    const before = told.slice(Math.max(0, end - LOOK), end);
    const found = before.findLast((mention) => isMeant(mention, clause, KINDS[sort]));
    if (found === undefined) continue;
    told[told.indexOf(found, end - before.length)] = datedBy(found.act, timex, 'link-mention');
    for (let k = end; told[k]?.act.clause.from === clause.from; k++) {
      const mention = told[k] as Mention;
      const { kind, trigger } = found.act;
      if (mention.timex === timex)
        told[k] = { ...mention, act: { ...mention.act, kind, echoes: trigger.from } };
    }
  }
  for (const [k, { act, timex }] of told.entries()) {
    const deal = told[k - 1];
    if (timex === null || deal === undefined || deal.timex !== null) continue;
    if (signsBare(passage, deal.act, act)) told[k - 1] = datedBy(deal.act, timex, 'link-mention');
  }
  return told;
}

/** The sort of noun that stands right before a date, at the head of a sentence or with a word that points back. */
function sortBefore({ tokens }: Passage, { range, value, rule }: FoundTimex): Sort | null {
  const at = range.from - 1;
  const sort = SORTS.get(tokens[at]?.text ?? '') ?? null;
  if (sort === null || value === null || !rule.startsWith('hi-')) return null;
  const opens = tokens[at]?.line === true || tokens[at - 1]?.kind === 'mark';
  return opens || POINTING.has(tokens[at - 1]?.text ?? '') ? sort : null;
}

function isHeld(passage: Passage, { range }: FoundTimex, { finite, tense, to }: Clause): boolean {
  if (finite === null || tense === 'future' || finite.from < range.to) return false;
  return within(passage, finite.from, Math.min(finite.to, to), (i) =>
    HELD.has(passage.tokens[i]?.text ?? ''),
  );
}

/** Told shortly before, as what has happened, and without a day. */
function isMeant({ act, timex }: Mention, { from, sentence }: Clause, kinds: ReadonlySet<Kind>): boolean {
  return (
    timex === null &&
    act.echoes === undefined &&
    act.clause.to <= from &&
    sentence - act.sentence <= REACH &&
    kinds.has(act.kind) &&
    HAPPENED.has(act.factuality)
  );
}
