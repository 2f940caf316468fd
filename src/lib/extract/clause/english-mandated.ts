import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Urged that the vote be held by December: what a demand names is to come (the mandative subjunctive, a bare be). */
export function isMandated({ tokens }: Passage, { from }: Range): boolean {
  let be = -1;
  for (let i = from - 1; i > from - REACH; i--) {
    const { text = '', kind = 'mark' } = tokens[i] ?? {};
    if (kind === 'mark') return false;
    if (text === 'be' && !GOVERNING.has(tokens[i - 1]?.text ?? '')) be = i;
    if (text !== 'that' || be < 0) continue;
    return tokens.slice(Math.max(0, i - DEMANDED), i).some((token) => DEMANDS.has(token.text));
  }
  return false;
}

/** Tokens from a date back to the that of its demand, and from that to the verb, at most. */
const REACH = 20;
const DEMANDED = 5;
const DEMANDS = wordSet(
  'urge urges urged ask asks asked demand demands demanded recommend recommends recommended propose proposes proposed suggest suggests suggested insist insists insisted request requests requested order orders ordered require requires required direct directed stipulate stipulates stipulated',
);
/** Before these a be is an infinitive or belongs to an auxiliary. */
const GOVERNING = wordSet('to will would shall should may might can could must not never also still d');
