import type { Amount, Localized, Rival } from '#lib/event/news-event.ts';
import { DATE_WORDS } from '#lib/i18n/date-words.ts';
import { whenInWords } from '#lib/i18n/when-words.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import { isWithin } from '../date/finer.ts';
import type { Extraction } from '../extraction.ts';
import type { Cited } from '../merge.ts';
import { moneyOf } from '../title/money.ts';
import { sourceOf } from './telling.ts';

/**
 * What other reports say otherwise: a sum in the same currency that is not the same, a date that is not the
 * same and no coarser. Only of reports with an address, for a rival names its source.
 */
export function rivalsOf(
  main: Extraction,
  others: readonly Extraction[],
  reports: ReadonlyMap<string, Cited>,
): readonly Rival[] {
  const rivals: Rival[] = [];
  for (const other of others) {
    const source = sourceOf(reports.get(other.report));
    if (source === null || other.report === main.report) continue;
    const rival = (field: Rival['field'], value: Localized, amount: Amount | null) =>
      rivals.push({ field, value, amount, source, note: null });
    for (const amount of other.amounts) {
      const same = main.amounts.filter(({ currency }) => currency === amount.currency);
      if (same.length === 0 || same.some(({ value }) => value === amount.value)) continue;
      rival('amount', { en: moneyOf(amount, 'en'), hi: moneyOf(amount, 'hi') }, amount);
    }
    if (other.when !== null && main.when !== null && isOtherDate(main.when, other.when)) {
      rival('when', { en: inWords(other.when, 'en'), hi: inWords(other.when, 'hi') }, null);
    }
  }
  return rivals;
}

function isOtherDate(preferred: string, other: string): boolean {
  return other !== preferred && !isWithin(preferred, other);
}

function inWords(edtf: string, lang: 'en' | 'hi'): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? whenInWords(parsed.edtf, DATE_WORDS[lang], 'long') : edtf;
}
