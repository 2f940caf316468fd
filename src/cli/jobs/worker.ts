import type { Problem } from '#lib/event/problem.ts';
import { readReport } from '#lib/extract/extract.ts';
import type { Lexicon } from '#lib/extract/lexicon/compile.ts';
import { bytesOf } from '../input/bytes.ts';
import type { Line } from '../input/lines.ts';
import { reportOf } from '../input/read.ts';
import type { Given } from '../input/read.ts';
import { parseRow } from '../input/rows.ts';
import { errorLine, rowLine } from '../output/row-line.ts';
import { wordsIn } from '../words/words.ts';
import { fileFault, ownFault, rowFault } from './faults.ts';
import { loadLexicon } from './lexicon.ts';
import type { FileResult, FileTask, RowsResult, RowsTask } from './tasks.ts';

/*
 * Work that runs on every core. A lexicon that cannot be compiled is no fault of a report: it fails the task.
 */

export async function readFile({ input, bytes: given, given: options }: FileTask): Promise<FileResult> {
  const lexicon = loadLexicon();
  try {
    const bytes = given ?? (await bytesOf(input));
    if (!(bytes instanceof Uint8Array)) return { problem: bytes };
    const read = reportOf(bytes, input, options);
    if ('problem' in read) return read;
    const reading = readReport(read.report, lexicon);
    const fault = fileFault(reading);
    return fault === null ? { report: read.report, reading } : { problem: fault };
  } catch (error) {
    return { problem: ownFault(error, input.name) };
  }
}

export function readRows({ lines, file, given, lang }: RowsTask): RowsResult {
  const { bare } = wordsIn(lang);
  const lexicon = loadLexicon();
  const answers = lines.map((line) => readRow(line, { file, given, lexicon, inWords: bare }));
  return {
    lines: answers.map(({ text }) => text),
    problems: answers.flatMap(({ problem }) => problem ?? []),
    notes: answers.flatMap(({ notes }) => notes),
  };
}

interface Answer {
  readonly text: string;
  readonly problem: Problem | null;
  readonly notes: readonly Problem[];
}

/** What all rows of a batch are read with. */
interface RowSetting {
  readonly file: string;
  readonly given: Given;
  readonly lexicon: Lexicon;
  readonly inWords: (problem: Problem) => string;
}

function readRow(line: Line, { file, given, lexicon, inWords }: RowSetting): Answer {
  const row = parseRow(line, file);
  const refused = (problem: Problem): Answer => ({
    text: errorLine(row.id, problem, inWords(problem)),
    problem,
    notes: [],
  });
  if (row.report === null) return refused(row.problem);
  const at = (problem: Problem): Problem => ({ ...problem, file, line: line.line });
  try {
    const { dateline, lang } = row.report;
    const report = {
      ...row.report,
      dateline: dateline ?? given.dateline ?? null,
      lang: lang ?? given.lang ?? null,
    };
    const reading = readReport(report, lexicon);
    const fault = rowFault(reading);
    if (fault !== null) return refused(at(fault));
    return { text: rowLine(row.id, reading), problem: null, notes: reading.problems.map(at) };
  } catch (error) {
    return refused(at(ownFault(error, 'text')));
  }
}
