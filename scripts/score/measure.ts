import type { Lang } from '#lib/event/news-event.ts';
import { LANGS } from '#lib/event/news-event.ts';
import { readReport } from '#lib/extract/extract.ts';
import type { Reading } from '#lib/extract/extraction.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import type { DateReader } from './baselines.ts';
import type { DateScore, Tag, Tally } from './dates.ts';
import { NOTHING, scoreDates, sumDates, sumTallies } from './dates.ts';
import type { EventScore } from './events.ts';
import { scoreEvents, sumEvents } from './events.ts';
import type { Gold, GoldReport } from './gold.ts';
import { GENRES } from './gold.ts';

/** Dates of one language's sentences, as one reader finds them. */
export interface SentenceScore {
  readonly reader: string;
  readonly categories: ReadonlyMap<string, DateScore>;
  readonly all: DateScore;
  /** Sentences that hold no date; right: nothing was found there. */
  readonly empty: Tally;
}

/** Of one language. */
export interface LangScore {
  readonly lang: Lang;
  /** The extractor first, then the baselines. */
  readonly sentences: readonly SentenceScore[];
  /** Dates of whole reports. */
  readonly reportDates: DateScore;
  /** By genre, in the order of `GENRES`. */
  readonly events: readonly EventScore[];
}

/** The extractor as a reader of dates. */
export function extractorOf(lexicon: Lexicon): DateReader {
  return {
    name: 'Kalrekha',
    read: (text, dateline) => readReport({ id: 'gold', text, lang: null, dateline }, lexicon).timexes,
  };
}

/** Scores the sentences of one language. */
export function scoreSentences(gold: Gold, { name, read }: DateReader): SentenceScore {
  const rows = gold.sentences.map(({ category, dateline, text, dates }) => {
    const found: readonly Tag[] = read(text, dateline);
    return { category, isEmpty: dates.length === 0, found: found.length, score: scoreDates(dates, found) };
  });
  const names = [...new Set(rows.map(({ category }) => category))];
  const scoreOf = (category: string) =>
    sumDates(rows.filter((row) => row.category === category).map(({ score }) => score));
  const empty = rows.filter(({ isEmpty }) => isEmpty);
  return {
    reader: name,
    categories: new Map(names.map((category) => [category, scoreOf(category)])),
    all: sumDates(rows.map(({ score }) => score)),
    empty: {
      gold: empty.length,
      found: empty.length,
      right: empty.filter(({ found }) => found === 0).length,
    },
  };
}

/** Scores all gold data, by language. */
export function scoreGold(
  golds: readonly Gold[],
  lexicon: Lexicon,
  baselines: readonly DateReader[],
): readonly LangScore[] {
  return LANGS.flatMap((lang) => golds.filter((gold) => gold.lang === lang)).map((gold) => {
    const readings = gold.reports.map((report) => ({ report, reading: readingOf(report, lexicon) }));
    return {
      lang: gold.lang,
      sentences: [extractorOf(lexicon), ...baselines].map((reader) => scoreSentences(gold, reader)),
      reportDates: sumDates(readings.map(({ report, reading }) => scoreDates(report.dates, reading.timexes))),
      events: GENRES.map((genre) =>
        sumEvents(
          readings
            .filter(({ report }) => report.genre === genre)
            .map(({ report, reading }) => scoreEvents(report, reading.extractions)),
        ),
      ),
    };
  });
}

function readingOf({ id, text, dateline }: GoldReport, lexicon: Lexicon): Reading {
  return readReport({ id, text, lang: null, dateline }, lexicon);
}

/** Of a category's sentences, or nothing where the language has none. */
export function valueIn({ categories }: SentenceScore, names: readonly string[]): Tally {
  return sumTallies(names.map((name) => categories.get(name)?.value ?? NOTHING));
}
