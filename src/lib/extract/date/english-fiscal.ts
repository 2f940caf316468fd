import { isPartOfNumber, yearAt } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { wordAt } from './english-text.ts';
import { lower } from './english-token.ts';
import { fiscalPairAt, year } from './english-year-pair.ts';
import { fullYear } from './short-years.ts';

/** Token after the words that make two years a fiscal one: 2024-25 fiscal, 2024-25 financial year. */
export function fiscalWordAfter(text: EnglishText, i: number): number | null {
  if (lower(text, i) === '') return null;
  const unit = wordAt(text, i, 'unit:fiscal-year');
  return unit !== null && (lower(text, i) !== 'fiscal' || unit.to > i + 1 || !isFollowedByPart(text, unit.to))
    ? unit.to
    : null;
}

/** In 2024-25 fiscal deficit, `fiscal` is of the deficit. */
function isFollowedByPart(text: EnglishText, i: number): boolean {
  return lower(text, i) !== '' && wordAt(text, i, 'fiscal-context') !== null;
}

/** The Indian fiscal year that ends with the March of `end`. */
export function fiscalYear(from: number, to: number, end: number): EnglishNode {
  const edtf = `${end - 1}-04/${end}-03`;
  return { from, to, meaning: { is: 'value', edtf }, rule: 'en-fiscal-year' };
}

/** From which year on a fiscal year in English news of no told country may be India's: the trade press of the 1980s is American. */
const FIRST_INDIAN = 1995;

/** FY25, FY 2024-25, fiscal 2025, the financial year 2024-25. */
export function fiscalYearAt(text: EnglishText, i: number): (EnglishNode & { readonly end: number }) | null {
  const word = wordAt(text, i, 'fiscal-word');
  if (word === null) return null;
  const hyphen = lower(text, word.to) === '-' || lower(text, word.to) === "'" ? word.to + 1 : word.to;
  const digits = text.passage.tokens[hyphen];
  if (digits === undefined || digits.line || digits.kind !== 'digits') return null;
  const isFy = text.passage.tokens[i]?.text === 'fy';
  const pair = fiscalPairAt(text, hyphen);
  if (pair !== null) return { ...fiscalYear(i, pair.to, pair.end), end: pair.end };
  if (digits.text.length === 2 && !isPartOfNumber(text, hyphen)) {
    const [joint, second] = [text.passage.tokens[hyphen + 1], text.passage.tokens[hyphen + 2]];
    const isPair =
      (joint?.text === '-' || joint?.text === '/') &&
      !joint.spaced &&
      second?.kind === 'digits' &&
      !second.spaced;
    const value = fullYear(Number(isPair ? second.text : digits.text));
    const to = isPair ? hyphen + 3 : hyphen + 1;
    return isFy || !text.foreign ? { ...fiscalYear(i, to, value), end: value } : null;
  }
  const whole = yearAt(text, hyphen);
  if (whole === null) return null;
  // Fiscal 1990, in a wire that speaks of no country: India's came into English news later.
  const isOld = !text.indian && whole.value < FIRST_INDIAN;
  if ((!text.foreign && !isOld) || isFy) return { ...fiscalYear(i, whole.to, whole.value), end: whole.value };
  // Elsewhere a fiscal year begins when it likes: its name is all that is known.
  return { ...year(i, whole.to, whole.value), end: whole.value };
}
