import type { NewsEvent, Report } from '#lib/event/news-event.ts';
import { runsOf } from '#lib/event/runs.ts';
import type { TextRun } from '#lib/event/runs.ts';
import type { Extraction, Reading, ReportInput, TextSpan, Timex } from '#lib/extract/extraction.ts';

/** What a report told: its events in order of time, each with the number under which text and list name it. */
export interface Found {
  readonly report: ReportInput;
  readonly reading: Reading;
  /** Merged, as the timeline shows them. */
  readonly events: readonly NewsEvent[];
}

/** A stretch of the text that tells or proves an event. */
interface EventMark extends TextSpan {
  readonly is: 'clause' | 'proof';
  readonly event: string;
}

/** A date of the text. */
interface DateMark extends TextSpan {
  readonly is: 'date';
  readonly timex: Timex;
}

/** A piece of the text as the page shows it. */
export interface MarkedRun {
  readonly text: string;
  /** Events whose clauses hold it. */
  readonly events: readonly string[];
  /** Proves a value of one of them. */
  readonly isProof: boolean;
  readonly timex: Timex | null;
  /** Events whose clause ends here: their numbers follow. */
  readonly ending: readonly string[];
}

/** The text cut at the edges of clauses, proofs and dates. */
export function markedRuns({ report, reading, events }: Found): readonly MarkedRun[] {
  const marks: (EventMark | DateMark)[] = [
    ...events.flatMap((event) =>
      event.evidence.map(({ start, end, field }): EventMark => {
        return { start, end, is: field === 'what' ? 'clause' : 'proof', event: event.id };
      }),
    ),
    ...reading.timexes.map((timex): DateMark => ({ start: timex.start, end: timex.end, is: 'date', timex })),
  ];
  return runsOf(report.text, marks).map(markedRun);
}

function markedRun({ text, end, over }: TextRun<EventMark | DateMark>): MarkedRun {
  const clauses = over.filter((mark): mark is EventMark => mark.is === 'clause');
  const dates = over.filter((mark) => mark.is === 'date');
  return {
    text,
    events: [...new Set(clauses.map(({ event }) => event))],
    isProof: over.some(({ is }) => is === 'proof'),
    timex: dates[0]?.timex ?? null,
    ending: [...new Set(clauses.filter((mark) => mark.end === end).map(({ event }) => event))],
  };
}

/** The extraction behind an event: what can be explained of it. */
export function extractionOf({ reading }: Found, event: NewsEvent): Extraction | null {
  const main = event.evidence.find(({ field }) => field === 'what');
  return (
    reading.extractions.find(({ start, end }) => main !== undefined && start <= main.start && end >= main.end) ??
    null
  );
}

/** A pasted text as a report of a timeline: nobody's, and stored nowhere. */
export function asReport({ id, text, lang }: ReportInput, { dateline, lang: read }: Reading): Report {
  return {
    id,
    lang: lang ?? read ?? 'en',
    title: id,
    publisher: '',
    url: null,
    published: dateline?.value ?? '',
    sources: [],
    text,
    sha256: '',
  };
}
