import * as v from 'valibot';
import { LANGS } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import type { ReportInput } from '#lib/extract/extraction.ts';
import { isDay } from './day.ts';
import { MOST_BYTES } from './read.ts';

/** A row's own name comes back as it was: text or number. */
export type RowId = string | number | null;

export interface Row {
  readonly id: RowId;
  /** Null when the line could not be read. */
  readonly report: ReportInput | null;
  readonly problems: readonly Problem[];
}

const row = v.object({
  id: v.union([v.string(), v.number()]),
  lang: v.nullish(v.string()),
  dateline: v.nullish(v.string()),
  text: v.string(),
});

/**
 * Reads one line of a batch: `{"id", "lang"?, "dateline"?, "text"}`; further fields are let be.
 * @param line 1-based, for the problem
 */
export function parseRow(text: string, file: string, line: number): Row {
  const refuse = (id: RowId, problem: Problem): Row => ({
    id,
    report: null,
    problems: [{ ...problem, file, line }],
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(null, refusal('input-row', '', text));
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse(null, refusal('input-row', '', text));
  const id = idOf((json as Record<string, unknown>)['id']);
  const parsed = v.safeParse(row, json);
  if (!parsed.success) {
    return refuse(id, refusal('input-field', String(parsed.issues[0].path?.[0]?.key ?? ''), ''));
  }
  const { lang, dateline, text: body } = parsed.output;
  if (dateline != null && !isDay(dateline)) return refuse(id, refusal('input-day', 'dateline', dateline));
  if (body.length > MOST_BYTES) {
    return refuse(id, refusal('input-large', 'text', '', { most: MOST_BYTES / 1024 / 1024 }));
  }
  const known = LANGS.find((one) => one === lang) ?? null;
  if (lang != null && known === null) {
    return refuse(id, refusal('input-choice', 'lang', lang, { allowed: LANGS.join(', ') }));
  }
  return {
    id,
    report: { id: String(parsed.output.id), text: body, lang: known, dateline: dateline ?? null },
    problems: [],
  };
}

function idOf(value: unknown): RowId {
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}
