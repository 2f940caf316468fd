import type { Lang } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { Reading, ReportInput } from '#lib/extract/extraction.ts';
import type { Line } from '../input/lines.ts';
import type { Input } from '../input/list.ts';
import type { Given } from '../input/read.ts';

/** One report to be read. */
export interface FileTask {
  readonly input: Input;
  /** What stood on standard input, which a thread cannot read; null for a file. */
  readonly bytes: Uint8Array | null;
  readonly given: Given;
}

/** What a report told, or why it could not be read. */
export type FileResult =
  { readonly report: ReportInput; readonly reading: Reading } | { readonly problem: Problem };

/** Lines of a batch that stand together. */
export interface RowsTask {
  readonly lines: readonly Line[];
  readonly file: string;
  readonly given: Given;
  /** Of the messages. */
  readonly lang: Lang;
}

/** A line for each line, and what was wrong with some of them. */
export interface RowsResult {
  readonly lines: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}
