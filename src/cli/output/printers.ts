import type { Reading, ReportInput } from '#lib/extract/extraction.ts';
import type { Words } from '../words/words.ts';
import { explainPrinter } from './explain.ts';
import type { Format } from './format.ts';
import { htmlPrinter } from './html.ts';
import { tablePrinter } from './table.ts';

/** How the events of reports are printed. */
export interface Printer {
  readonly head: string;
  readonly report: (report: ReportInput, reading: Reading) => string;
  readonly foot: () => string;
}

/** The printer that the command line asks for; `--explain` is for eyes, so it sets the form itself unless it is a page. */
export function printerOf(
  { format, explain }: { readonly format: Format; readonly explain?: true },
  words: Words,
): Printer {
  if (format === 'html') return htmlPrinter(words, explain === true);
  if (explain === true) return explainPrinter(words);
  return format === 'table' ? tablePrinter(words) : JSONL;
}

const JSONL: Printer = {
  head: '',
  report: (_, { extractions }) => extractions.map((event) => `${JSON.stringify(event)}\n`).join(''),
  foot: () => '',
};
