import { COUNTRY_CODES } from './country-codes.ts';
import { asciiDigits } from './digits.ts';
import { parseEdtf } from './edtf.ts';
import { FACTUALITIES, KINDS } from './news-event.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';
import type { FacetField } from './query.ts';
import { slug } from './slug.ts';

/** Longest search text that is read, in UTF-16 units. */
export const Q_LIMIT = 200;

/** An EDTF date as a view's edge, '' for none. A `+` typed into an address bar arrives as a space. */
export function readDate(field: string, text: string): string | null | Problem {
  const date = asciiDigits(text).trim().replace(' ', '+').toUpperCase();
  if (date === '') return null;
  if (date.includes('/')) return refusal('spec-interval', field, text);
  const parsed = parseEdtf(date, field);
  return parsed.ok ? parsed.edtf.value : refusal(parsed.problem.code, field, text);
}

/** One value of a filter, in the spelling that events use. */
export function readFacetValue(field: FacetField, text: string): string | Problem {
  switch (field) {
    case 'country': {
      const code = text.trim().toUpperCase();
      return COUNTRY_CODES.has(code) ? code : refusal('spec-country', field, text);
    }
    case 'kind':
      return readChoice(field, text, KINDS);
    case 'factuality':
      return readChoice(field, text, FACTUALITIES);
    case 'system':
    case 'actor':
    case 'source': {
      const key = slug(asciiDigits(text));
      return key === '' ? refusal('spec-value', field, text) : key;
    }
  }
}

export function readChoice<T extends string>(
  field: string,
  text: string,
  choices: readonly T[],
): T | Problem {
  const word = text.trim().toLowerCase();
  const choice = choices.find((each) => each === word);
  return choice ?? refusal('spec-choice', field, text, { allowed: choices.join(', ') });
}

/** Id of an event, '' for none. */
export function readId(text: string): string | null | Problem {
  const id = text.trim();
  if (id === '') return null;
  return slug(id) === id ? id : refusal('spec-value', 'sel', text);
}

/** Search words: one line, cut to the limit. */
export function readWords(text: string): { readonly text: string; readonly isCut: boolean } {
  const line = text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= Q_LIMIT) return { text: line, isCut: false };
  return {
    text: line
      .slice(0, Q_LIMIT)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
    isCut: true,
  };
}
