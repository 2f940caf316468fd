import { isPartOfNumber } from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isLoose, wordAt } from './english-text.ts';
import { lower } from './english-token.ts';
import { padded } from './node.ts';

/** Years of an era that a report may name. */
const LONGEST_YEAR = 4;

/** A year with its era: 321 BCE, 57 BC, AD 79, 1656 AD. */
export function eraYearAt(text: EnglishText, i: number): EnglishNode | null {
  const first = eraAt(text, i);
  const at = first?.to ?? i;
  if (first?.value === 'bc' || (first !== null && lower(text, at) === '')) return null;
  const year = text.passage.tokens[at];
  if (year?.kind !== 'digits' || year.text.length > LONGEST_YEAR || isPartOfNumber(text, at)) return null;
  const era = first ?? (lower(text, at + 1) === '' ? null : eraAt(text, at + 1));
  if (era === null || Number(year.text) === 0) return null;
  const to = first === null ? era.to : at + 1;
  if (!isLoose(text, to)) return null;
  return {
    from: i,
    to,
    meaning: { is: 'value', edtf: eraYear(Number(year.text), era.value) },
    rule: 'en-year',
  };
}

/** EDTF has a year 0, which is 1 BC. */
function eraYear(year: number, era: string): string {
  return padded(era === 'bc' ? 1 - year : year, 4);
}

/** BC, BCE, AD or CE, in upper case. */
export function eraAt(text: EnglishText, i: number): { readonly to: number; readonly value: string } | null {
  const era = wordAt(text, i, 'era');
  const isWritten =
    text.passage.tokens[i]?.capital === true && (text.passage.tokens[i].caps || era?.to !== i + 1);
  return era !== null && isWritten ? era : null;
}
