import type { Lang } from '#lib/event/news-event.ts';
import type { Tally } from './dates.ts';
import { f1, precision, recall } from './dates.ts';
import type { EventScore } from './events.ts';
import { sumEvents } from './events.ts';
import { GENRES } from './gold.ts';
import { percent } from './headlines.ts';
import type { LangScore, SentenceScore } from './measure.ts';
import { tableOf } from './table.ts';
import type { Timings } from './timing.ts';

const NAMES: Readonly<Record<Lang, string>> = { hi: 'Hindi', en: 'English' };

/** A language's scores as text, every figure in percent. */
export function showLang(score: LangScore): string {
  return [
    `${NAMES[score.lang]} dates, value F1 in % (overlap and the same EDTF value)`,
    datesTable(score.sentences),
    '',
    `${NAMES[score.lang]} reports: dates ${shown(f1(score.reportDates.value))} value F1, ${shown(f1(score.reportDates.span))} strict F1`,
    eventsTable(score.events),
  ].join('\n');
}

function datesTable(sentences: readonly SentenceScore[]): string {
  const [own] = sentences;
  if (own === undefined) return '';
  const categories = [...own.categories.keys()].filter((name) => name !== 'negative');
  const row = (label: string, of: (score: SentenceScore) => string) => [label, ...sentences.map(of)];
  const tallied = (label: string, of: (score: SentenceScore) => Tally) => [
    row(`${label}: precision`, (score) => shown(precision(of(score)))),
    row(`${label}: recall`, (score) => shown(recall(of(score)))),
    row(`${label}: F1`, (score) => shown(f1(of(score)))),
  ];
  return tableOf([
    ['category', ...sentences.map(({ reader }) => reader)],
    ...categories.map((name) =>
      row(name, ({ categories: found }) => {
        const score = found.get(name);
        return score === undefined ? '' : shown(f1(score.value));
      }),
    ),
    ...tallied('all, value', ({ all }) => all.value),
    row('all, strict span and value: F1', ({ all }) => shown(f1(all.span))),
    row(
      'sentences without a date, with one found',
      ({ empty }) => `${empty.gold - empty.right} of ${empty.gold}`,
    ),
  ]);
}

const EVENT_ROWS: readonly (readonly [string, (score: EventScore) => string])[] = [
  ['events at the right date: precision', ({ dated }) => shown(precision(dated))],
  ['events at the right date: recall', ({ dated }) => shown(recall(dated))],
  ['events at the right date: F1', ({ dated }) => shown(f1(dated))],
  ['events matched: recall', ({ matched }) => shown(recall(matched))],
  ['matched, date right', ({ date }) => part(date)],
  ['matched, kind right', ({ kind }) => part(kind)],
  ['matched, factuality right', ({ factuality }) => part(factuality)],
  ['matched, not done and not told as done', ({ neverDone }) => part(neverDone)],
  ['matched, countries F1', ({ countries }) => shown(f1(countries))],
  ['matched, systems F1', ({ systems }) => shown(f1(systems))],
  ['matched, sums of money F1', ({ amounts }) => shown(f1(amounts))],
];

function eventsTable(events: readonly EventScore[]): string {
  const columns = [...events, sumEvents(events)];
  return tableOf([['', ...GENRES, 'all'], ...EVENT_ROWS.map(([label, of]) => [label, ...columns.map(of)])]);
}

/** Timings, for information: they depend on the machine and no test holds them. */
export function showTimings({ startUp, report, wordsPerSecond, megabyte }: Timings): string {
  const number = (value: number, digits = 0) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return [
    'Speed on this machine, for information',
    tableOf([
      ['lexicon read and compiled, ms', number(startUp)],
      ['report of 1,000 words, warm, ms', number(report, 1)],
      ['words per second', number(wordsPerSecond)],
      ['text of 1 MB, the first, ms', number(megabyte[0])],
      ['text of 1 MB, warm, ms', number(megabyte[1])],
    ]),
  ].join('\n');
}

function part(tally: Tally): string {
  return `${tally.right}/${tally.gold} ${shown(recall(tally))}`;
}

function shown(share: number): string {
  return percent(share).toFixed(1);
}
