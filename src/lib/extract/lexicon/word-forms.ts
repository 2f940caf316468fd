import type { Lang } from '#lib/event/news-event.ts';
import { beginInflected, inflect } from './inflect.ts';
import type { Irregulars } from './inflect.ts';
import type { CounterEntry, CurrencyEntry, WordEntry } from './lexicon.ts';
import type { Listing } from './listing.ts';
import { remembered } from '../read/remembered.ts';
import type { CounterRow, CurrencyRow, WordRow } from './rows.ts';
import { uniform } from './uniform.ts';

/**
 * Lists a word list: every form of a row has the row's sense. A verb's stem with `~` stands for all its
 * forms, each with its shape after the sense (`verb:perfect`).
 */
export function listWords(
  listing: Listing,
  rows: readonly WordRow[],
  type: WordEntry['type'],
  lang: Lang,
): void {
  for (const { sense, forms } of rows) {
    const entry = uniform<WordEntry>({ type, lang, sense });
    const shaped = remembered((own) => uniform<WordEntry>({ type, lang, sense: own }));
    for (const word of forms) {
      if (!word.endsWith('~')) {
        listing.form(word, entry);
        continue;
      }
      listing.pattern(() =>
        inflect(word, REGULAR).map(({ text, shape }) => ({ text, entry: shaped(`${sense}:${shape ?? ''}`) })),
      );
      beginInflected(listing, word, REGULAR);
    }
  }
}

const REGULAR: Irregulars = new Map();

/** Lists currencies by word, sign and code. A word that several states share is a sign or needs a scale where it does for one. */
export function listCurrencies(listing: Listing, rows: readonly CurrencyRow[]): void {
  const [signed, heavy] = [
    new Set(rows.flatMap((row) => row.signs ?? [])),
    new Set(rows.flatMap((row) => row.scaled ?? [])),
  ];
  for (const { code, name, en, hi, signs = [], scaled = [], local = [] } of rows) {
    const entry = uniform<CurrencyEntry>({
      type: 'currency',
      code,
      sign: false,
      scaled: false,
      local: false,
    });
    const sign: CurrencyEntry = { ...entry, sign: true };
    for (const text of new Set([name.en, name.hi, ...en, ...hi])) listing.form(text, entry);
    for (const text of scaled) {
      const exact = isCapitals(text) ? () => ({ exactCase: true as const }) : null;
      listing.form(text, { ...entry, scaled: true, sign: exact !== null }, exact);
    }
    for (const text of local)
      listing.form(text, { ...entry, local: true, sign: signed.has(text), scaled: heavy.has(text) });
    for (const text of new Set([...signs, code]))
      listing.form(text, sign, isCapitals(text) ? () => ({ exactCase: true }) : null);
  }
}

/** Codes count in upper case alone (TRY, ALL and RM are words too); `Rs` is written in any case. */
function isCapitals(text: string): boolean {
  return /[A-Z]/.test(text) && text === text.toUpperCase();
}

/** Lists counters by name and inflected forms. */
export function listCounters(listing: Listing, rows: readonly CounterRow[]): void {
  for (const { id, one, name, en = [], hi = [], classes = [], vague = false } of rows) {
    const entry = uniform<CounterEntry>({ type: 'counter', id, one, name, classes, vague });
    for (const kind of classes) listing.countersByClass.set(kind, entry);
    for (const text of new Set([one.en, one.hi, name.en, name.hi, ...en, ...hi])) listing.form(text, entry);
  }
}
