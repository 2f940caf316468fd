import type { Act } from '../act/act.ts';
import { isToldWithoutThat } from '../clause/told-without-that.ts';
import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/** Did not attend, सौदा नहीं हुआ: by its own clause's negation, and by nobody's word (ईरान ने कहा कि उसने हमला नहीं किया). */
export function isNegated(passage: Passage, { mark, clause }: Act): boolean {
  if (mark === null) return false;
  const { tokens } = passage;
  const at = tokenFrom(passage, mark.start);
  if (at < clause.from || at >= clause.to || isSaid(passage, clause.from)) return false;
  return tokens.slice(at, tokenFrom(passage, mark.end)).some(({ text }) => NEGATIONS.has(text));
}

/** Whether the clause that begins at a token is what someone says: … ने दावा किया कि, said on Tuesday that. */
function isSaid(passage: Passage, from: number): boolean {
  const { tokens } = passage;
  const isThat = (i: number): boolean => THAT.has(tokens[i]?.text ?? '');
  if (!isThat(from) && !isThat(from - 1)) return isToldWithoutThat(passage, from);
  const that = isThat(from) ? from : from - 1;
  for (let i = that - 1; i >= Math.max(0, that - SAYING); i--) {
    if (ENDS.has(tokens[i]?.text ?? '')) return false;
    if (SAID.has(tokens[i]?.text ?? '')) return true;
  }
  return false;
}

const NEGATIONS = wordSet(
  'नहीं न ना मत विफल असफल नाकाम not no never none nobody without yet failed fails unable',
);
const THAT = wordSet('कि that');
const ENDS = wordSet('। ;');
/** Tokens from a saying to its that at most: said at a briefing in Tehran on Tuesday that. */
const SAYING = 9;
const SAID = wordSet(
  'कहा कहना बताया दावा दोहराया लिखा जताया आरोप said says say saying told claimed claims claim insisted insists stated maintained maintains asserted argued alleged wrote added reiterated repeated',
);
