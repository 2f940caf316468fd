import type { Lang } from '#lib/event/news-event.ts';
import type { CounterEntry, CurrencyEntry, Form, WordEntry } from './lexicon.ts';
import type { CounterRow, CurrencyRow, WordRow } from './rows.ts';

/** Forms of a word list: every form of a row has the row's sense. */
export function* wordForms(rows: readonly WordRow[], type: WordEntry['type'], lang: Lang): Generator<Form> {
  for (const { sense, forms } of rows) {
    const entry: WordEntry = { type, lang, sense };
    for (const text of forms) yield { text, entry };
  }
}

/** Currencies by word, sign and code; codes count in upper case alone (TRY, MAD and ALL are words too). */
export function* currencyForms(rows: readonly CurrencyRow[]): Generator<Form> {
  for (const { code, name, en, hi, signs = [] } of rows) {
    const entry: CurrencyEntry = { type: 'currency', code };
    for (const text of distinct([name.en, name.hi, ...en, ...hi, ...signs])) yield { text, entry };
    yield { text: code, entry, exactCase: true };
  }
}

/** Counters by name and inflected forms. */
export function* counterForms(rows: readonly CounterRow[]): Generator<Form> {
  for (const { id, name, en, hi } of rows) {
    const entry: CounterEntry = { type: 'counter', id, name };
    for (const text of distinct([name.en, name.hi, ...en, ...hi])) yield { text, entry };
  }
}

function distinct(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms);
}
