import * as v from 'valibot';
import type { Document } from 'yaml';
import { isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { NewsEvent, Report, System, Timeline } from './news-event.ts';
import type { Problem } from './problem.ts';
import { refusal } from './problem.ts';
import { checkStory } from './check-story.ts';
import { eventSchema, reportSchema, systemsSchema, timelineSchema } from './shapes.ts';
import { DEFAULT_SPEC, parseSpec } from './spec-codec.ts';

/** A report as its file gives it; the hash is the store's to make. */
export type ReportText = Omit<Report, 'sha256'>;

export interface Parsed<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export type Place = Pick<Problem, 'file' | 'line'>;

/** Events that are whole, each with the line it stands on. */
export interface ParsedEvents extends Parsed<readonly NewsEvent[]> {
  readonly places: readonly Place[];
}

/**
 * Reads `events.jsonl`: one event a line, empty lines skipped, also the head that an export begins with.
 * @param file name for the problems
 */
export function parseEventsFile(text: string, file: string): ParsedEvents {
  const value: NewsEvent[] = [];
  const places: Place[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of unmarked(text).split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = { file, line: i + 1 };
    const json = parseJson(line);
    if (!json.ok) {
      problems.push({ ...json.problem, ...place });
      continue;
    }
    if (i === 0 && isExportHead(json.value)) continue;
    const result = v.safeParse(eventSchema, json.value);
    if (result.success) {
      value.push(result.output);
      places.push(place);
    } else problems.push(...result.issues.map((issue) => ({ ...problemOf(issue), ...place })));
  }
  return { value, places, problems };
}

/**
 * Reads a report: YAML front matter between `---` lines, then the text. The text loses the newlines
 * around it, and its line ends become LF; nothing else is touched, for evidence counts its units.
 */
export function parseReportFile(text: string, file: string): Parsed<ReportText | null> {
  const [, front, body] = /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(unmarked(text)) ?? [];
  if (front === undefined) return failed({ ...refusal('file-front-matter', '', text), file, line: 1 });
  const result = parseYaml(reportSchema, front, file, 1);
  if (result.value === null) return { value: null, problems: result.problems };
  const report = { ...result.value, text: (body ?? '').replace(/^\n+|\n+$/g, '') };
  if (report.text.trim() !== '') return { value: report, problems: [] };
  return failed({ ...refusal('file-empty', 'text', ''), file });
}

/** Reads `timeline.json`, its default view and the views of its story included. */
export function parseTimelineFile(text: string, file: string): Parsed<Timeline | null> {
  const parsed = parseJsonFile(timelineSchema, text, file);
  if (parsed.value === null) return parsed;
  const { problems } = parseSpec(new URLSearchParams(parsed.value.spec), DEFAULT_SPEC);
  const own = problems.map((problem) => ({ ...problem, field: `spec.${problem.field}`, file }));
  const told = checkStory(parsed.value).map((problem) => ({ ...problem, ...placeIn(text, problem, file) }));
  return own.length + told.length === 0 ? parsed : { value: null, problems: [...own, ...told] };
}

/** Where in `timeline.json` the field of a problem stands. */
export function placeIn(text: string, { field }: Pick<Problem, 'field'>, file: string): Place {
  const counter = new LineCounter();
  const document = parseDocument(unmarked(text), { lineCounter: counter, prettyErrors: false });
  return { file, line: counter.linePos(positionOf(document, field.split('.'))).line };
}

/** Reads the lexicon of systems. */
export function parseSystemsFile(text: string, file: string): Parsed<readonly System[] | null> {
  return parseJsonFile(systemsSchema, text, file);
}

function failed(...problems: Problem[]): Parsed<null> {
  return { value: null, problems };
}

/** What an exported file says of itself before its events. */
function isExportHead(value: unknown): boolean {
  return typeof value === 'object' && value !== null && '$schema' in value && 'view' in value;
}

/** Without byte order mark, lines ended by LF. */
function unmarked(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n/g, '\n');
}

function parseJsonFile<T>(schema: v.GenericSchema<unknown, T>, text: string, file: string): Parsed<T | null> {
  const json = parseJson(unmarked(text));
  if (!json.ok) return failed({ ...json.problem, file });
  // JSON is YAML, and the YAML parser knows the lines.
  return parseYaml(schema, unmarked(text), file, 0);
}

function parseJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, problem: syntaxProblem(text, String(error)) };
  }
}

/** V8 says where only for some mistakes. */
function syntaxProblem(text: string, message: string): Problem {
  const [, position] = /at position (\d+)/.exec(message) ?? [];
  const at =
    position === undefined ? (message.includes('end of JSON') ? text.length : null) : Number(position);
  if (at === null) return refusal('file-json', '', text);
  const line = text.slice(0, at).split('\n').length;
  return { ...refusal('file-json', '', text.slice(Math.max(0, at - 20), at + 20)), line };
}

function parseYaml<T>(
  schema: v.GenericSchema<unknown, T>,
  text: string,
  file: string,
  linesBefore: number,
): Parsed<T | null> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (position: number) => counter.linePos(position).line + linesBefore;
  const [error] = document.errors;
  if (error !== undefined) {
    const around = text.slice(error.pos[0], error.pos[1] + 20);
    return failed({ ...refusal('file-yaml', '', around), file, line: lineAt(error.pos[0]) });
  }
  const alias = aliasIn(document);
  if (alias !== null) {
    return failed({ ...refusal('file-yaml', '', text.slice(alias, alias + 20)), file, line: lineAt(alias) });
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { value: result.output, problems: [] };
  return failed(
    ...result.issues.map((issue) => {
      const keys = issue.path?.map((part) => part.key) ?? [];
      return { ...problemOf(issue), file, line: lineAt(positionOf(document, keys)) };
    }),
  );
}

/** Where the first alias (`*name`) stands, or null. A few of them can unfold to more than memory holds. */
function aliasIn(document: Document.Parsed): number | null {
  let found: number | null = null;
  visit(document, {
    Alias: (_, alias) => {
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

/** Where a value stands; for a missing one, what should hold it. */
function positionOf(document: Document.Parsed, keys: readonly unknown[]): number {
  for (let length = keys.length; length >= 0; length--) {
    const node = document.getIn(keys.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
  const path = issue.path?.map((part) => String(part.key)) ?? [];
  const value =
    typeof issue.input === 'string'
      ? issue.input
      : ((JSON.stringify(issue.input) as string | undefined) ?? '');
  if (issue.kind === 'schema' && issue.expected === 'never')
    return refusal('file-unknown', path.join('.'), path.at(-1) ?? '');
  if (issue.kind === 'schema' && issue.received === 'undefined')
    return refusal('file-missing', path.join('.'), '');
  const isOurs = /^(?:file|edtf)-[a-z]+$/.test(issue.message);
  if (isOurs) return refusal(issue.message, path.join('.'), value);
  return refusal('file-value', path.join('.'), value, {
    expected: issue.expected ?? issue.type,
  });
}
