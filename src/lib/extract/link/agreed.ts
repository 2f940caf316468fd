import type { Act } from '../act/act.ts';
import { UNATTRIBUTED, factualityIn } from '../act/attribution.ts';
import { frameWordsIn } from '../act/frame-words.ts';
import { hearsayBehind, hearsayIn } from '../act/hearsay.ts';
import { englishStance } from '../act/stance-en.ts';
import type { Clause } from '../clause/clauses.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Agreed to buy a rival in 2023: of a day gone by the agreement is told, whatever came of it, and is as sure as "agreed"
 * itself: had not agreed, reportedly agreed. What was never agreed is denied of any day. Other acts stay as they are.
 * @param isOver whether its day is the report's or before it
 */
export function asAgreed(
  act: Act,
  passage: Passage,
  { clauses, isOver }: { readonly clauses: readonly Clause[]; readonly isOver: boolean },
): Act {
  if (act.factuality !== 'planned' || act.mark === null) return act;
  const at = tokenFrom(passage, act.mark.start);
  const index = firstFrom(clauses, at + 1) - 1;
  const clause = clauses[index];
  const word = passage.tokens[at]?.text;
  if (isHindiAgreed(act, passage))
    return isOver
      ? { ...act, kind: 'agreement', factuality: 'done', mark: null, rules: asDone(act.rules) }
      : act;
  if ((word !== 'agreed' && word !== 'agree') || clause === undefined) return act;
  const words = frameWordsIn(passage, clause);
  const shape = word === 'agreed' ? 'perfect' : 'stem';
  const stance = englishStance(passage, { from: at, to: at + 1, shape }, clause, words);
  const reported =
    clauses
      .slice(firstFrom(clauses, passage.sentences[clause.sentence]?.from ?? clause.from), index + 1)
      .map((told) => hearsayIn(passage, told, frameWordsIn(passage, told)))
      .find((word) => word !== null) ?? hearsayBehind(passage, clause, clauses[index + 1]);
  const { factuality, mark } = factualityIn(stance, { ...UNATTRIBUTED, reported });
  // Did not agree to it: without a negation the stem tells no past.
  if (factuality !== 'denied' && (!isOver || word === 'agree')) return act;
  const rules = asDone(act.rules, factuality);
  const isMarked = mark !== null && factuality !== 'done';
  return { ...act, kind: 'agreement', factuality, mark: isMarked ? spanOf(passage, mark) : null, rules };
}

function asDone(rules: Act['rules'], factuality: Act['factuality'] = 'done'): Act['rules'] {
  return rules.map((rule) => (rule === 'fact-planned' ? `fact-${factuality}` : rule));
}

/** गैस का आयात बंद करने पर सहमति जताई, खरीदने पर सहमत हुए: whether an act is what someone agreed to. */
export function isHindiAgreed({ factuality, mark, clause }: Act, passage: Passage): boolean {
  if (factuality !== 'planned' || mark === null) return false;
  const { tokens } = passage;
  const at = tokenFrom(passage, mark.start);
  if (!AGREED.has(tokens[at]?.text ?? '') || tokens[at - 1]?.text !== 'पर') return false;
  for (let i = at + 1; i < Math.min(clause.to, at + VERB); i++)
    if (PAST.has(tokens[i]?.text ?? '')) return true;
  return false;
}

const AGREED = wordSet('सहमति सहमत राजी रजामंदी');
/** Tokens behind it within which its verb stands. */
const VERB = 4;
const PAST = wordSet('जताई दी बनी बनाई हुए हुआ हुई हो');
