import { civilDay, utc } from '#lib/event/calendar.ts';
import { devanagariDigits } from '#lib/event/digits.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import type { Amount, Lang } from '#lib/event/news-event.ts';
import type { Span } from '#lib/event/span.ts';
import { DAY } from '#lib/event/span.ts';
import type { Digits } from '#lib/event/spec.ts';
import { dateText } from '#lib/event/spec-span.ts';
import { DATE_WORDS } from './date-words.ts';
import { moneyInWords } from './money-words.ts';
import type { DateStyle } from './when-words.ts';
import { whenInWords } from './when-words.ts';

/** How numbers, dates and names are written for one reader. Times are UTC unless a value has its own offset. */
export interface Locale {
  /** Indian grouping (12,34,567.5), three decimals at most. */
  readonly number: (value: number) => string;
  /** `$5.43 billion`, `5.43 अरब डॉलर`; rupees in crore. */
  readonly money: (amount: Amount) => string;
  /** Name of an ISO 3166 code; the code itself where nobody names it. */
  readonly country: (code: string) => string;
  /** An EDTF value in words at exactly its precision; null is undated; what is no EDTF stays as it is. */
  readonly when: (edtf: string | null, style?: DateStyle) => string;
  /** A view's stretch in words, to the minute, day, month or year by its length. */
  readonly span: (span: Span, style?: DateStyle) => string;
  readonly list: (texts: readonly string[]) => string;
}

/** Shorter than Intl's where the news has a shorter name in use, and longer than its "US". */
const COUNTRY_NAMES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  hi: { GB: 'ब्रिटेन', MM: 'म्यांमार' },
  en: { GB: 'United Kingdom', US: 'United States' },
};

function buildLocale(lang: Lang, digits: Digits): Locale {
  const numbers = new Intl.NumberFormat(`${lang}-IN-u-nu-${digits}`, { maximumFractionDigits: 3 });
  const regions = new Intl.DisplayNames(lang, { type: 'region', style: 'short', fallback: 'code' });
  const inDigits = digits === 'deva' ? devanagariDigits : (text: string) => text;
  // A picture writes hundreds of small counts a frame, which Intl would take a tenth of the frame for.
  const number = (value: number) =>
    Number.isInteger(value) && value >= 0 && value < 1000 ? inDigits(String(value)) : numbers.format(value);
  const when = (edtf: string | null, style: DateStyle = 'long') => {
    if (edtf === null) return DATE_WORDS[lang].undated;
    const parsed = parseEdtf(edtf);
    return parsed.ok ? inDigits(whenInWords(parsed.edtf, DATE_WORDS[lang], style)) : edtf;
  };
  return {
    number,
    money: (amount) => moneyInWords(amount, lang, number),
    country: (code) =>
      COUNTRY_NAMES[lang][code] ?? (/^[A-Z]{2}$/.test(code) ? regions.of(code) : code) ?? code,
    when,
    span: (span, style) => when(spanAsEdtf(span), style),
    list: (texts) => texts.join(', '),
  };
}

/** In the coarsest unit that both ends begin; else days for up to three years, months for up to sixty. */
function spanAsEdtf({ start, end }: Span): string {
  const isYearEdge = (instant: number) => utc(civilDay(instant).year) === instant;
  const isMonthEdge = (instant: number) => civilDay(instant).day === 1 && instant % DAY === 0;
  const both = (isEdge: (instant: number) => boolean) => isEdge(start) && isEdge(end);
  const years = (end - start) / (365.25 * DAY);
  const unit =
    years > 60 || both(isYearEdge)
      ? 'year'
      : years > 3 || both(isMonthEdge)
        ? 'month'
        : end - start > 2 * DAY || both((instant) => instant % DAY === 0)
          ? 'day'
          : 'minute';
  return `${dateText(start, unit)}/${dateText(end - 1, unit)}`;
}

const LOCALES: Readonly<Record<Lang, Readonly<Record<Digits, Locale>>>> = {
  en: { latn: buildLocale('en', 'latn'), deva: buildLocale('en', 'deva') },
  hi: { latn: buildLocale('hi', 'latn'), deva: buildLocale('hi', 'deva') },
};

/** The formats of a language and a set of digits; made once, so that asking costs nothing. */
export function localeOf(lang: Lang, digits: Digits): Locale {
  return LOCALES[lang][digits];
}
