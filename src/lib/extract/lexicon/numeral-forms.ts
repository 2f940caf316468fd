import type { Lang } from '#lib/event/news-event.ts';
import { fold } from '#lib/event/fold.ts';
import type { NumeralEntry } from './lexicon.ts';
import type { Listing } from './listing.ts';
import type { NumeralRow } from './rows.ts';
import { uniform } from './uniform.ts';

/** Lists numerals; Hindi ordinals are made of the cardinals and the listed endings (तेईस + वें). */
export function listNumerals(listing: Listing, rows: readonly NumeralRow[], lang: Lang): void {
  const endings =
    lang === 'hi' ? rows.filter(({ role }) => role === 'ending').flatMap(({ forms }) => forms) : [];
  for (const row of rows) {
    const entry = entryOf(row, lang);
    for (const text of row.forms) listing.form(text, entry);
    if (entry.role !== 'cardinal' || endings.length === 0) continue;
    const ordinal: NumeralEntry = { ...entry, role: 'ordinal' };
    for (const text of row.forms) {
      listing.pattern(() => endings.map((ending) => ({ text: text + ending, entry: ordinal })));
      // An ending can change how the last letter is folded.
      listing.begin(text, 1);
    }
  }
}

function entryOf(row: NumeralRow, lang: Lang): NumeralEntry {
  return uniform<NumeralEntry>({
    type: 'numeral',
    lang,
    role: row.role ?? 'cardinal',
    value: row.value,
    ...(row.joins && { joins: row.joins }),
    ...(row.alone && { alone: true }),
    ...(row.notBefore && { notBefore: new Set(row.notBefore.map(fold)) }),
  });
}
