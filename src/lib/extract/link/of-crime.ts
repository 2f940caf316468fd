import type { Act } from '../act/act.ts';
import { isToldBy } from '../act/act.ts';
import { isDay } from '../date/spans.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isPartOfDay } from './part-of-day.ts';

/** Ends of the rules by which courts and the police are told. */
const RULES = ['-verdict', '-rule', '-arrest', '-court'] as const;

/** 2013 के दंगों के मामले में दोषी करार दिया, convicted of crimes committed in 1971: the day of the deed, not of the verdict. */
export function isOfCrime(act: Act, date: FoundTimex, passage: Passage): boolean {
  if (!RULES.some((rule) => isToldBy(act, rule))) return false;
  return passage.tokens[act.trigger.from]?.kind === 'latn'
    ? isOfDeed(act, date, passage)
    : isOfCase(act, date.range, passage);
}

function isOfCase({ trigger }: Act, { to }: Range, passage: Passage): boolean {
  const { tokens } = passage;
  const text = (i: number): string => tokens[i]?.text ?? '';
  if (!GENITIVE.has(text(to)) || HEARD.has(text(to + 1)) || isPartOfDay(passage, to)) return false;
  for (let i = to + 2; i < Math.min(trigger.to, to + CHAIN); i++) {
    // बुधवार की छापेमारी में पुलिस ने लूट के मामले में: who acts behind it does so on that day.
    if (tokens[i]?.kind === 'mark' || text(i) === 'ने') return false;
    if (CASES.has(text(i)) || (GUILTY.has(text(i)) && i > to + 1)) return true;
  }
  return false;
}

/** Tokens from a date to the case or the accused that it is of. */
const CHAIN = 16;
/** शुक्रवार की सुनवाई में: of the court's own day. */
const HEARD = wordSet('सुनवाई फैसले आदेश निर्णय बैठक सत्र');
const CASES = wordSet('मामले मामलों केस सिलसिले आरोप आरोपों जुर्म अपराध अपराधों');
const GUILTY = wordSet('दोषी दोषियों आरोपी आरोपियों अभियुक्त अभियुक्तों');

function isOfDeed({ trigger }: Act, { range: { from }, value }: FoundTimex, { tokens }: Passage): boolean {
  // Held men linked to the gang on Monday, but to the war of 1971: the verb's day stands behind it, a year does not.
  const isOfVerb = value !== null && isDay(value);
  for (let i = from - 1; i >= Math.max(trigger.to, from - DEED); i--) {
    const text = tokens[i]?.text ?? '';
    if (DONE.has(text) || (LINKED.has(text) && !isOfVerb)) return true;
  }
  return false;
}

/** Tokens from such a word to the date. */
const DEED = 8;
const DONE = wordSet('committed perpetrated stemming dating');
const LINKED = wordSet('connected linked related tied');
