import type { Lang } from '#lib/event/news-event.ts';
import type { Irregulars } from './inflect.ts';
import { inflect } from './inflect.ts';
import type { CounterEntry, CurrencyEntry, Form, WordEntry } from './lexicon.ts';
import type { CounterRow, CurrencyRow, WordRow } from './rows.ts';

/**
 * Forms of a word list: every form of a row has the row's sense. A verb's stem with `~` stands for all its
 * forms, each with its shape after the sense (`verb:perfect`).
 */
export function wordForms(rows: readonly WordRow[], type: WordEntry['type'], lang: Lang): readonly Form[] {
  const found: Form[] = [];
  for (const { sense, forms } of rows) {
    const entry: WordEntry = { type, lang, sense };
    const shaped = new Map<string, WordEntry>();
    for (const word of forms) {
      if (!word.endsWith('~')) {
        found.push({ text: word, entry });
        continue;
      }
      for (const { text, shape } of inflect(word, REGULAR)) {
        const own = `${sense}:${shape ?? ''}`;
        const inflected = shaped.get(own) ?? { type, lang, sense: own };
        shaped.set(own, inflected);
        found.push({ text, entry: inflected });
      }
    }
  }
  return found;
}

const REGULAR: Irregulars = new Map();

/** Currencies by word, sign and code. */
export function currencyForms(rows: readonly CurrencyRow[]): readonly Form[] {
  return rows.flatMap(({ code, name, en, hi, signs = [], scaled = [] }): readonly Form[] => {
    const entry: CurrencyEntry = { type: 'currency', code, sign: false, scaled: false };
    const sign: CurrencyEntry = { ...entry, sign: true };
    return [
      ...Array.from(new Set([name.en, name.hi, ...en, ...hi]), (text) => ({ text, entry })),
      ...scaled.map((text) => ({ text, entry: { ...entry, scaled: true } })),
      ...Array.from(new Set([...signs, code]), (text) =>
        isCapitals(text) ? ({ text, entry: sign, exactCase: true } as const) : { text, entry: sign },
      ),
    ];
  });
}

/** Codes count in upper case alone (TRY, ALL and RM are words too); `Rs` is written in any case. */
function isCapitals(text: string): boolean {
  return /[A-Z]/.test(text) && text === text.toUpperCase();
}

/** Counters by name and inflected forms. */
export function counterForms(rows: readonly CounterRow[]): readonly Form[] {
  return rows.flatMap(({ id, one, name, en, hi, classes = [], vague = false }) => {
    const entry: CounterEntry = { type: 'counter', id, one, name, classes, vague };
    return Array.from(new Set([one.en, one.hi, name.en, name.hi, ...en, ...hi]), (text) => ({ text, entry }));
  });
}
