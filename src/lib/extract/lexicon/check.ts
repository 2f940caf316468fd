import * as v from 'valibot';
import { checkForms } from './check-forms.ts';
import { checkFrames, checkIds } from './check-rows.ts';
import { compileLexicon, formsOf, rowsOf } from './compile.ts';
import type { Form, LexiconFiles, WordEntry } from './lexicon.ts';
import { FILE_SHAPE, ROW_SHAPES } from './shapes.ts';
import { isJoint } from './joint.ts';
import { hitsAt } from './trie.ts';
import { tokensOf } from '../read/tokens.ts';

/** Something in the lexicon's files that has to be put right, or that one should know. */
export interface LexiconFault {
  /** File name without ending. */
  readonly file: string;
  /** Id, sense or number of the entry; empty where the whole file is meant. */
  readonly entry: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

export interface LexiconReport {
  readonly faults: readonly LexiconFault[];
  /** Forms that are right and yet ambiguous, for whoever wonders about a reading. */
  readonly notes: readonly LexiconFault[];
  /** Entries and forms of each file. */
  readonly counts: readonly { readonly file: string; readonly entries: number; readonly forms: number }[];
}

/** A word of the calendar as a locale's data spell it, and the senses one of which it must have (`month:2`, `short:2`). */
export interface CalendarWord {
  readonly lang: WordEntry['lang'];
  readonly text: string;
  readonly senses: readonly string[];
}

/**
 * Most that all files may weigh in UTF-8, in bytes: a browser loads them for /try, and compiles them in a time
 * that grows with them. Devanagari takes three bytes a letter there but little in transit: gzip makes a quarter of
 * them, 235 kB at this limit, beside which the extractor's own code stays far under the 400 kB that both may take.
 */
export const MAX_LEXICON_BYTES = 960_000;

/**
 * Looks through the lexicon's files: shapes, sources, languages and scripts of forms, duplicates, and
 * whether each given word of the calendar reads back to its sense.
 * @param sizes bytes of each file
 * @param calendar months and weekdays as Intl writes them, told by the caller, who knows a locale
 */
export function checkLexicon(
  files: LexiconFiles,
  sizes: Readonly<Record<string, number>>,
  calendar: readonly CalendarWord[],
): LexiconReport {
  const shapeFaults = Object.entries(files).flatMap(([file, content]) => checkShape(file, content));
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  const weight =
    total > MAX_LEXICON_BYTES
      ? [
          fault(
            '',
            '',
            `All files weigh ${total} bytes, more than ${MAX_LEXICON_BYTES}; drop forms that folding or the generator makes`,
          ),
        ]
      : [];
  // Forms of rows with a wrong shape or frame cannot be told.
  const rowFaults =
    shapeFaults.length > 0
      ? shapeFaults
      : [
          ...Object.entries(files).flatMap(([file, content]) => checkIds(file, rowsIn(content))),
          ...checkFrames('triggers', rowsOf(files, 'triggers')),
        ];
  if (rowFaults.length > 0) return { faults: [...rowFaults, ...weight], notes: [], counts: [] };
  const byFile = Object.keys(files).map((file) => ({ file, forms: formsOfFile(files, file) }));
  const { faults, notes } = checkForms(byFile, sharedOf(files));
  return {
    faults: [...faults, ...weight, ...checkCalendar(files, calendar)],
    notes,
    counts: byFile.map(({ file, forms }) => ({
      file,
      entries: rowsIn(files[file]).length,
      forms: forms.length,
    })),
  };
}

/** `calendar.hi` has the rows of `calendar`. */
function shapeOf(file: string): v.GenericSchema | undefined {
  return ROW_SHAPES[file.replace(/\.(?:en|hi)$/, '')];
}

function checkShape(file: string, content: unknown): readonly LexiconFault[] {
  const shape = shapeOf(file);
  if (shape === undefined)
    return [
      fault(
        file,
        '',
        `No part of the lexicon is called ${file}; it has ${Object.keys(ROW_SHAPES).join(', ')}`,
      ),
    ];
  const head = Array.isArray(content) ? null : v.safeParse(FILE_SHAPE, content);
  if (head?.success === false) return head.issues.map((issue) => fault(file, '', messageOf(issue)));
  const sources = head?.output ?? { sources: {}, source: undefined };
  return rowsIn(content).flatMap((row, i) => {
    const result = v.safeParse(shape, row);
    if (!result.success) return result.issues.map((issue) => fault(file, nameOf(row, i), messageOf(issue)));
    const source = (row as { source?: string }).source ?? sources.source;
    return isSource(source, sources.sources)
      ? []
      : [
          fault(
            file,
            nameOf(row, i),
            source === undefined
              ? 'has no source; give a public one'
              : `source “${source}” is neither an address nor begins with one of this file's sources`,
          ),
        ];
  });
}

function isSource(source: string | undefined, prefixes: Readonly<Record<string, string>>): boolean {
  if (source === undefined) return false;
  const prefix = source.slice(0, source.indexOf(':'));
  return /^https?:\/\//.test(source) ? URL.canParse(source) : prefix in prefixes;
}

function messageOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return `${path}: there is no such field here; check its spelling`;
  if (issue.received === 'undefined') return `${path} is missing`;
  return path === '' ? issue.message : `${path}: ${issue.received} ${issue.message}`;
}

function nameOf(row: unknown, i: number): string {
  const { id, code, sense, letters, value } = (row ?? {}) as Record<string, unknown>;
  const name = id ?? code ?? sense ?? letters ?? value;
  return typeof name === 'string' || typeof name === 'number' ? String(name) : `#${i + 1}`;
}

function rowsIn(content: unknown): readonly unknown[] {
  return Array.isArray(content) ? content : (content as { entries: unknown[] }).entries;
}

function sharedOf(files: LexiconFiles): readonly string[] {
  return Object.values(files).flatMap((file) => (file as { shared?: readonly string[] }).shared ?? []);
}

/** The forms that a file makes; systems take the families' words for their letters. */
function formsOfFile(files: LexiconFiles, file: string): readonly Form[] {
  const alone = { [file]: files[file], ...(file === 'systems' && { families: files['families'] }) };
  return formsOf(alone);
}

/** Requirement of reading: what Intl calls a month or weekday reads back, whole. */
function checkCalendar(files: LexiconFiles, calendar: readonly CalendarWord[]): readonly LexiconFault[] {
  const { trie } = compileLexicon(files);
  return calendar.flatMap(({ lang, text, senses }) => {
    const tokens = tokensOf(text).filter((token) => !isJoint(token));
    const reads = hitsAt(trie, tokens, 0).some(
      ({ entry, to }) => to === tokens.length && entry.type === 'calendar' && senses.includes(entry.sense),
    );
    return reads
      ? []
      : [
          fault(
            `calendar.${lang}`,
            senses[0] ?? '',
            `“${text}”, as Intl writes it, is not read; add the form`,
          ),
        ];
  });
}

function fault(file: string, entry: string, message: string): LexiconFault {
  return { file, entry, message };
}
