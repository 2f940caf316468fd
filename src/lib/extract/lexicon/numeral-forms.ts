import type { Lang } from '#lib/event/news-event.ts';
import { fold } from '#lib/event/fold.ts';
import type { Form, NumeralEntry } from './lexicon.ts';
import type { NumeralRow } from './rows.ts';

/** Forms of numerals; Hindi ordinals are made of the cardinals and the listed endings (तेईस + वें). */
export function numeralForms(rows: readonly NumeralRow[], lang: Lang): readonly Form[] {
  const endings =
    lang === 'hi' ? rows.filter(({ role }) => role === 'ending').flatMap(({ forms }) => forms) : [];
  return rows.flatMap((row): readonly Form[] => {
    const entry = entryOf(row, lang);
    const forms = row.forms.map((text) => ({ text, entry }));
    if (entry.role !== 'cardinal') return forms;
    const ordinal: NumeralEntry = { ...entry, role: 'ordinal' };
    return [
      ...forms,
      ...row.forms.flatMap((text) => endings.map((ending) => ({ text: text + ending, entry: ordinal }))),
    ];
  });
}

function entryOf(row: NumeralRow, lang: Lang): NumeralEntry {
  return {
    type: 'numeral',
    lang,
    role: row.role ?? 'cardinal',
    value: row.value,
    ...(row.joins && { joins: row.joins }),
    ...(row.alone && { alone: true }),
    ...(row.notBefore && { notBefore: new Set(row.notBefore.map(fold)) }),
  };
}
