import type { NewsEvent } from '#lib/event/news-event.ts';
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
  /** Events whose clauses hold it, the innermost last. */
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
    ...events
      .flatMap((event) =>
        event.evidence.map(({ start, end, field }): EventMark => {
          return { start, end, is: field === 'what' ? 'clause' : 'proof', event: event.id };
        }),
      )
      .sort((a, b) => b.end - b.start - (a.end - a.start)),
    ...reading.timexes.map((timex): DateMark => ({ start: timex.start, end: timex.end, is: 'date', timex })),
  ];
  return runsOf(report.text, marks).map(markedRun);
}

function markedRun({ text, end, over }: TextRun<EventMark | DateMark>): MarkedRun {
  const clauses = over.filter((mark): mark is EventMark => mark.is === 'clause');
  const date = over.find((mark): mark is DateMark => mark.is === 'date');
  return {
    text,
    events: [...new Set(clauses.map(({ event }) => event))],
    isProof: over.some(({ is }) => is === 'proof'),
    timex: date?.timex ?? null,
    ending: [...new Set(clauses.filter((mark) => mark.end === end).map(({ event }) => event))],
  };
}

/** The extraction behind an event: what can be explained of it. Of one clause, that of the same day is it. */
export function extractionOf({ reading }: Pick<Found, 'reading'>, event: NewsEvent): Extraction | null {
  const told = event.evidence.filter(({ field }) => field === 'what');
  const starts = new Set(told.map(({ start }) => start));
  const near = reading.extractions.filter(({ evidence }) =>
    evidence.some(({ field, start }) => field === 'what' && starts.has(start)),
  );
  const whole = near.filter(({ start, end }) =>
    told.some((what) => what.start === start && what.end === end),
  );
  return [...whole, ...near].find(({ when }) => when === event.when) ?? whole[0] ?? near[0] ?? null;
}
