import { readReport } from '#lib/extract/extract.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import type { Tag } from './dates.ts';
import { matchDates } from './dates.ts';
import type { FoundEvent } from './events.ts';
import { matchEvents } from './events.ts';
import type { Gold, GoldDate, GoldEvent, GoldReport } from './gold.ts';

/** What the extractor reads other than the annotator, a line each. */
export function missesOf(golds: readonly Gold[], lexicon: Lexicon): readonly string[] {
  return golds.flatMap(({ sentences, reports }) => [
    ...sentences.flatMap(({ id, category, text, dateline, dates }) => {
      const { timexes } = readReport({ id, text, lang: null, dateline }, lexicon);
      const wrong = wrongDates(text, dates, timexes);
      return wrong.length === 0 ? [] : [`${id} ${category} (${dateline}) ${text}`, ...wrong];
    }),
    ...reports.flatMap((report) => reportMisses(report, lexicon)),
  ]);
}

function reportMisses(report: GoldReport, lexicon: Lexicon): readonly string[] {
  const { id, text, dateline, dates } = report;
  const { timexes, extractions } = readReport({ id, text, lang: null, dateline }, lexicon);
  const wrong = [...wrongDates(text, dates, timexes), ...wrongEvents(report, extractions)];
  return wrong.length === 0 ? [] : [`${id} (${dateline})`, ...wrong];
}

function wrongDates(text: string, gold: readonly GoldDate[], found: readonly Tag[]): readonly string[] {
  const pairs = matchDates(gold, found);
  const shown = (date: Tag) => `[${text.slice(date.start, date.end)}] ${date.value ?? 'no value'}`;
  return [
    ...gold.flatMap((date, g) => {
      const pair = pairs.find((one) => one.g === g);
      const tag = pair === undefined ? undefined : found[pair.f];
      if (tag === undefined) return [`  date missed: ${shown(date)}`];
      return pair?.fit === 3 ? [] : [`  date: ${shown(date)}, found ${shown(tag)}`];
    }),
    ...found
      .filter((_tag, f) => !pairs.some((pair) => pair.f === f))
      .map((tag) => `  no date: ${shown(tag)}`),
  ];
}

function wrongEvents(report: GoldReport, found: readonly FoundEvent[]): readonly string[] {
  const pairs = matchEvents(report, found);
  const wordsOf = ({ start, end }: FoundEvent) => report.text.slice(start, end).replace(/\s+/g, ' ');
  return [
    ...report.events
      .filter((_event, g) => !pairs.some((pair) => pair.g === g))
      .map((event) => `  event missed: ${event.when ?? 'undated'} ${event.kind}: ${event.span}`),
    ...found
      .filter((_event, f) => !pairs.some((pair) => pair.f === f))
      .map((event) => `  no event: ${event.when ?? 'undated'} ${event.kind}: ${wordsOf(event)}`),
    ...pairs.flatMap(({ event, extraction }) => {
      const differences = differencesOf(event, extraction);
      return differences.length === 0 ? [] : [`  event: ${event.span}`, `    ${differences.join('; ')}`];
    }),
  ];
}

function differencesOf(event: GoldEvent, found: FoundEvent): readonly string[] {
  const sums = ({ amounts }: GoldEvent | FoundEvent) =>
    amounts.map(({ value, currency }) => `${value} ${currency}`);
  const fields: readonly (readonly [string, string, string])[] = [
    ['date', event.when ?? 'none', found.when ?? 'none'],
    ['kind', event.kind, found.kind],
    ['factuality', event.factuality, found.factuality],
    ['countries', listed(event.countries), listed(found.countries)],
    ['systems', listed(event.systems), listed(found.systems)],
    ['amounts', listed(sums(event)), listed(sums(found))],
  ];
  return fields
    .filter(([, wanted, given]) => wanted !== given)
    .map(([name, wanted, given]) => `${name} ${wanted}, found ${given}`);
}

function listed(items: readonly string[]): string {
  return items.length === 0 ? 'none' : items.toSorted().join(' ');
}
