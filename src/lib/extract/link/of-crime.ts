import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Ends of the rules by which courts and the police are told. */
const RULES = ['-verdict', '-rule', '-arrest', '-court'] as const;

/** 2013 के दंगों के मामले में दोषी करार दिया, convicted of crimes committed in 1971: the day of the deed, not of the verdict. */
export function isOfCrime(act: Act, date: Range, passage: Passage): boolean {
  if (!RULES.some((rule) => isToldBy(act, rule))) return false;
  return passage.tokens[act.trigger.from]?.kind === 'latn'
    ? isOfDeed(act, date, passage)
    : isOfCase(act, date, passage);
}

function isOfCase({ trigger }: Act, { to }: Range, { tokens }: Passage): boolean {
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!GENITIVE.has(text(to)) || HEARD.has(text(to + 1))) return false;
  for (let i = to + 2; i < Math.min(trigger.to, to + CHAIN); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (CASES.has(text(i)) || (GUILTY.has(text(i)) && i > to + 1)) return true;
  }
  return false;
}

const GENITIVE = wordSet('का के की');
/** Tokens from a date to the case or the accused that it is of. */
const CHAIN = 16;
/** शुक्रवार की सुनवाई में: of the court's own day. */
const HEARD = wordSet('सुनवाई फैसले आदेश निर्णय बैठक सत्र');
const CASES = wordSet('मामले मामलों केस सिलसिले आरोप आरोपों जुर्म अपराध अपराधों');
const GUILTY = wordSet('दोषी दोषियों आरोपी आरोपियों अभियुक्त अभियुक्तों');

function isOfDeed({ trigger }: Act, { from }: Range, { tokens }: Passage): boolean {
  for (let i = from - 1; i >= Math.max(trigger.to, from - DEED); i--)
    if (DONE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from such a word to the date. */
const DEED = 8;
const DONE = wordSet('committed perpetrated stemming dating connected linked related tied');
