import type { Clause } from '../clause/clauses.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Match } from './match.ts';

/**
 * Spoke about the attack in Moscow during their meeting on Thursday: what English talks are about, or review, is not what was done, and where it
 * was is not where they talked; with a day of its own beside it, it is told.
 * @param dates where the passage's dates stand, in order
 */
export function isTalkedAbout(
  passage: Passage,
  clause: Clause,
  { entry, head }: Match,
  dates: readonly Range[],
): boolean {
  if (isBargain(passage, clause, head)) return true;
  if (entry.lang !== 'en' || !isTopic(passage, head.from, clause.from)) return false;
  const n = firstFrom(dates, head.to);
  const [before, next] = [dates[n - 1], dates[n]];
  const isBehind =
    next !== undefined &&
    next.from - head.to <= DAY_BEHIND &&
    next.to <= clause.to &&
    // Discussed the strike on Friday: when they did.
    passage.tokens.slice(next.from, next.to).some(({ kind }) => kind === 'digits');
  const isAhead = before !== undefined && before.from >= clause.from && head.from - before.to <= DAY_AHEAD;
  return !isBehind && !isAhead;
}

/** Negotiations on acquiring jets were suspended: the deed that talks are held on, whatever befell them. */
function isBargain({ tokens }: Passage, { finite }: Clause, { from }: Range): boolean {
  return (
    (finite?.from ?? 0) > from &&
    tokens[from]?.text.endsWith('ing') === true &&
    ON.has(tokens[from - 1]?.text ?? '') &&
    BARGAINS.has(tokens[from - 2]?.text ?? '')
  );
}

const ON = wordSet('on over about for');
const BARGAINS = wordSet('talks negotiations discussions');

/** Whether the token stands in what talks before it are about; no further back than `from`. */
export function isTopic({ tokens }: Passage, at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - TOPIC); i--) {
    const text = tokens[i]?.text ?? '';
    if (DISCUSSED.has(text)) return true;
    if (ABOUT.has(text)) {
      const talk = tokens.slice(Math.max(from, i - TALK), i);
      return talk.some((token) => TALKED.has(token.text));
    }
    // At their meeting, while in Delhi, by phone: no more of the topic.
    if (ENDS.has(text)) return false;
  }
  return false;
}

/** Tokens of a topic, and from the talk to about, at most. */
const TOPIC = 12;
const TALK = 6;
/** Tokens between a topic and its own day: the attack of 22 April, the May attack. */
const DAY_BEHIND = 1;
const DAY_AHEAD = 1;
const DISCUSSED = wordSet('discussed discuss discusses discussing review reviewed reviews reviewing');
const ABOUT = wordSet('about regarding concerning');
const TALKED = wordSet('spoke speak speaks speaking spoken talked talk talking talks conversation chat');
const ENDS = wordSet(
  'during at while when before after as which who where that and but , . ; : said says telling',
);
