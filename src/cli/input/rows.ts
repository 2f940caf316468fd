import * as v from 'valibot';
import { LANGS } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import type { ReportInput } from '#lib/extract/extraction.ts';
import { MOST_BYTES, MOST_MB } from './bytes.ts';
import { dayOf } from './day.ts';
import type { Line } from './lines.ts';
import { langOf } from './read.ts';

/** A row's own name comes back as it was: text or number. */
export type RowId = string | number | null;

/** A row of a batch; without a report it could not be read, and `problem` says why. */
export type Row =
  | { readonly id: RowId; readonly report: ReportInput; readonly problem: null }
  | { readonly id: RowId; readonly report: null; readonly problem: Problem };

const row = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.nullish(v.string()),
  dateline: v.nullish(v.string()),
  text: v.string(),
});

/** Reads one line of a batch: `{"id", "lang"?, "dateline"?, "text"}`; further fields are let be. */
export function parseRow({ text, line, fault }: Line, file: string): Row {
  const refuse = (id: RowId, problem: Problem): Row => ({
    id,
    report: null,
    problem: { ...problem, file, line },
  });
  if (fault === 'input-large') return refuse(null, tooLarge());
  const json = parseJson(text);
  const id = idOf(json);
  if (fault !== null) return refuse(id, refusal(fault, 'text', ''));
  if (json === null) return refuse(null, refusal('input-row', '', text));
  const parsed = v.safeParse(row, json);
  if (!parsed.success) {
    return refuse(id, refusal('input-field', fieldOf(parsed.issues[0].path), ''));
  }
  const { text: body } = parsed.output;
  const dateline = parsed.output.dateline?.trim() || null;
  const lang = parsed.output.lang?.trim() || null;
  const [day, known] = [dayOf(dateline), langOf(lang)];
  if (dateline !== null && day === null) return refuse(id, refusal('input-day', 'dateline', dateline));
  if (lang !== null && known === null) {
    return refuse(id, refusal('input-choice', 'lang', lang, { allowed: LANGS.join(', ') }));
  }
  if (body.length > MOST_BYTES) return refuse(id, tooLarge());
  return {
    id,
    report: { id: String(parsed.output.id), text: body, lang: known, dateline: day },
    problem: null,
  };
}

/** The name of the field at fault. */
function fieldOf(path: readonly { readonly key: unknown }[] | undefined): string {
  const key = path?.[0]?.key;
  return typeof key === 'string' ? key : '';
}

function tooLarge(): Problem {
  return refusal('input-large', 'text', '', { most: MOST_MB });
}

/** The object on a line; null when it holds none. */
function parseJson(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : null;
  } catch {
    return null;
  }
}

function idOf(json: object | null): RowId {
  const value: unknown = json !== null && 'id' in json ? json.id : null;
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
