import type { Lang } from '#lib/event/news-event.ts';
import type { Irregulars } from './inflect.ts';
import { inflect } from './inflect.ts';
import type { CounterEntry, CurrencyEntry, Form, WordEntry } from './lexicon.ts';
import type { CounterRow, CurrencyRow, WordRow } from './rows.ts';

/**
 * Forms of a word list: every form of a row has the row's sense. A verb's stem with `~` stands for all its
 * forms, each with its shape after the sense (`verb:perfect`).
 */
export function* wordForms(rows: readonly WordRow[], type: WordEntry['type'], lang: Lang): Generator<Form> {
  for (const { sense, forms } of rows) {
    const entry: WordEntry = { type, lang, sense };
    const shaped = new Map<string, WordEntry>();
    for (const word of forms) {
      if (!word.endsWith('~')) {
        yield { text: word, entry };
        continue;
      }
      for (const { text, shape } of inflect(word, REGULAR)) {
        const own = `${sense}:${shape ?? ''}`;
        const inflected = shaped.get(own) ?? { type, lang, sense: own };
        shaped.set(own, inflected);
        yield { text, entry: inflected };
      }
    }
  }
}

const REGULAR: Irregulars = new Map();

/** Currencies by word, sign and code. */
export function* currencyForms(rows: readonly CurrencyRow[]): Generator<Form> {
  for (const { code, name, en, hi, signs = [], scaled = [] } of rows) {
    const entry: CurrencyEntry = { type: 'currency', code, sign: false, scaled: false };
    for (const text of new Set([name.en, name.hi, ...en, ...hi])) yield { text, entry };
    for (const text of scaled) yield { text, entry: { ...entry, scaled: true } };
    const sign: CurrencyEntry = { ...entry, sign: true };
    for (const text of new Set([...signs, code])) {
      yield { text, entry: sign, ...(isCapitals(text) && { exactCase: true }) };
    }
  }
}

/** Codes count in upper case alone (TRY, ALL and RM are words too); `Rs` is written in any case. */
function isCapitals(text: string): boolean {
  return /[A-Z]/.test(text) && text === text.toUpperCase();
}

/** Counters by name and inflected forms. */
export function* counterForms(rows: readonly CounterRow[]): Generator<Form> {
  for (const { id, one, name, en, hi, classes = [], vague = false } of rows) {
    const entry: CounterEntry = { type: 'counter', id, one, name, classes, vague };
    for (const text of new Set([one.en, one.hi, name.en, name.hi, ...en, ...hi])) yield { text, entry };
  }
}
