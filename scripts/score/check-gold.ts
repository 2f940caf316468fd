import { COUNTRY_CODES } from '#lib/event/country-codes.ts';
import { parseEdtf } from '#lib/event/edtf.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { DATE_SOURCES, FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import { TIMEX_REASONS } from '#lib/extract/extraction.ts';
import { numbersIn } from './date-words.ts';
import type { Gold, GoldDate, GoldEvent, GoldReport, GoldSentence } from './gold.ts';
import { GENRES } from './gold.ts';

/** Fewest sentences of a category, and of those without a date. */
const FEWEST = { category: 10, negative: 36 };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What is wrong with the gold data of one language, a line each: offsets, dates that don't exist, weekdays and months that
 * contradict their value, unknown kinds, countries and systems, clauses that are not in their text, thin categories.
 * @param systems ids that the lexicon knows
 */
export function goldFaults(gold: Gold, systems: ReadonlySet<string>): readonly string[] {
  const texts = [...gold.sentences, ...gold.reports];
  return [
    ...repeated(texts.map(({ id }) => id)).map((id) => `${id}: two texts have this id`),
    ...repeated(texts.map(({ text }) => text)).map((text) => `"${text.slice(0, 60)}": twice`),
    ...texts.flatMap((text) => textFaults(text, gold.lang).map((fault) => `${text.id}: ${fault}`)),
    ...gold.sentences
      .filter(({ category, dates }) => (category === 'negative') !== (dates.length === 0))
      .map(({ id }) => `${id}: negative and without dates must mean the same`),
    ...gold.reports.flatMap((report) =>
      reportFaults(report, systems).map((fault) => `${report.id}: ${fault}`),
    ),
    ...thin(gold.sentences),
  ];
}

function textFaults({ dateline, text, dates }: GoldSentence | GoldReport, lang: Lang): readonly string[] {
  const faults = dates.flatMap((date) =>
    dateFaults(date, text, lang).map((fault) => `"${date.text}" ${fault}`),
  );
  if (!DAY.test(dateline) || !parseEdtf(dateline).ok) faults.push(`the dateline ${dateline} is no day`);
  if (dates.some(({ start }, i) => start < (dates[i - 1]?.end ?? 0)))
    faults.push('dates overlap or are out of order');
  return faults;
}

function dateFaults(date: GoldDate, text: string, lang: Lang): readonly string[] {
  const { start, end, value, reason } = date;
  const faults: string[] = [];
  if (date.text === '' || text.slice(start, end) !== date.text) faults.push('is not at its offsets');
  if (value === null) {
    if (!TIMEX_REASONS.some((known) => known === reason)) faults.push('has neither value nor a known reason');
    return faults;
  }
  if (!parseEdtf(value).ok) return [...faults, `${value} is no EDTF`];
  if (!DAY.test(value)) return faults;
  const months = numbersIn(date.text, lang, 'month');
  if (months.length === 1 && months[0] !== Number(value.slice(5, 7)))
    faults.push(`is not in the month of ${value}`);
  // A weekday beside a day may contradict it: there the day counts.
  const weekdays = /\p{N}/u.test(date.text) ? [] : numbersIn(date.text, lang, 'weekday');
  if (weekdays.length > 0 && !weekdays.includes(weekdayOf(value)))
    faults.push(`is not the weekday of ${value}`);
  return faults;
}

/** Monday 1 to Sunday 7. */
function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

function reportFaults({ genre, text, events }: GoldReport, systems: ReadonlySet<string>): readonly string[] {
  const faults = events.flatMap((event) => eventFaults(event, text, systems));
  if (!GENRES.includes(genre)) faults.push('has no genre');
  return faults;
}

function eventFaults(event: GoldEvent, text: string, systems: ReadonlySet<string>): readonly string[] {
  const { when, dateSource, kind, factuality, span } = event;
  const faults: string[] = [];
  if (span === '' || !text.includes(span)) faults.push('is not in the text');
  if (when !== null && !parseEdtf(when).ok) faults.push(`${when} is no EDTF`);
  if (!DATE_SOURCES.includes(dateSource)) faults.push(`unknown date source ${dateSource}`);
  if (!KINDS.includes(kind)) faults.push(`unknown kind ${kind}`);
  if (!FACTUALITIES.includes(factuality)) faults.push(`unknown factuality ${factuality}`);
  faults.push(
    ...event.countries.filter((code) => !COUNTRY_CODES.has(code)).map((code) => `unknown country ${code}`),
    ...event.systems.filter((id) => !systems.has(id)).map((id) => `unknown system ${id}`),
    ...event.amounts
      .filter(({ value, currency }) => !(value > 0) || !/^[A-Z]{3}$/.test(currency))
      .map(({ value, currency }) => `no amount: ${value} ${currency}`),
  );
  return faults.map((fault) => `"${span.slice(0, 40)}" ${fault}`);
}

function thin(sentences: readonly GoldSentence[]): readonly string[] {
  return [...countsOf(sentences)]
    .filter(([category, count]) => count < (category === 'negative' ? FEWEST.negative : FEWEST.category))
    .map(([category, count]) => `category ${category} has only ${count} sentences`);
}

/** Sentences of each category, in order of appearance. */
export function countsOf(sentences: readonly GoldSentence[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category } of sentences) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, i) => values.indexOf(value) !== i))];
}
