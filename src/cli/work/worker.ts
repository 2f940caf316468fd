import { readReport } from '#lib/extract/extract.ts';
import { readInput } from '../input/read.ts';
import { parseRow } from '../input/rows.ts';
import { rowLine } from '../output/row-line.ts';
import { loadLexicon } from './lexicon.ts';
import type { FileResult, FileTask, RowsResult, RowsTask } from './tasks.ts';

/** Work that runs on every core. Each thread compiles the lexicon once. */
const lexicon = loadLexicon();

export async function readFile({ input, given }: FileTask): Promise<FileResult> {
  const read = await readInput(input, given);
  if ('problem' in read) return read;
  return { report: read.report, reading: readReport(read.report, lexicon) };
}

export function readRows({ lines, file, given }: RowsTask): RowsResult {
  const rows = lines.map(({ text, line }) => {
    const row = parseRow(text, file, line);
    if (row.report === null) return { ...row, reading: null };
    const { dateline, lang } = row.report;
    const report = {
      ...row.report,
      dateline: dateline ?? given.dateline ?? null,
      lang: lang ?? given.lang ?? null,
    };
    return { ...row, reading: readReport(report, lexicon) };
  });
  return { lines: rows.map(rowLine), problems: rows.flatMap((row) => row.problems) };
}
