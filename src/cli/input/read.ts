import { open } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { Lang } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { slug } from '#lib/event/slug.ts';
import type { ReportInput } from '#lib/extract/extraction.ts';
import { isDay } from './day.ts';
import { decode } from './decode.ts';
import { unreadable } from './list.ts';
import type { Input } from './list.ts';
import { readPage } from './page.ts';

/** A report is a text of news, not an archive: enough for a book, and what one core reads in half a minute. */
export const MOST_BYTES = 10 * 1024 * 1024;

export interface Given {
  readonly dateline?: string;
  readonly lang?: Lang;
}

/** What the command line says of all reports. */
export function givenBy({ dateline, lang }: Given): Given {
  return { ...(dateline !== undefined && { dateline }), ...(lang !== undefined && { lang }) };
}

type Read = { readonly report: ReportInput } | { readonly problem: Problem };

/** Reads one file or standard input as a report. What the command line gives beats what the file says. */
export async function readInput(input: Input, given: Given): Promise<Read> {
  const bytes = await bytesOf(input);
  if (!(bytes instanceof Uint8Array)) return { problem: bytes };
  if (bytes.length > MOST_BYTES) {
    return { problem: refusal('input-large', input.name, '', { most: MOST_BYTES / 1024 / 1024 }) };
  }
  return reportOf(bytes, input, given);
}

function reportOf(bytes: Uint8Array, { name, path: file }: Input, given: Given): Read {
  const isPage = /\.x?html?$/i.test(name) || (file === null && LOOKS_LIKE_PAGE.test(latin1(bytes)));
  const decoded = decode(bytes, isPage);
  if ('fault' in decoded) return { problem: refusal(decoded.fault, name, '') };
  const content = isPage
    ? pageContent(decoded.text)
    : textContent(decoded.text, /\.(?:md|markdown)$/i.test(name));
  if ('code' in content) return { problem: refusal(content.code, name, content.near) };
  if (content.text.trim() === '') return { problem: refusal('input-empty', name, '') };
  return {
    report: {
      id: idOf(name, file),
      text: content.text,
      lang: given.lang ?? langOf(content.lang),
      dateline: given.dateline ?? dayOf(content.published),
    },
  };
}

const LOOKS_LIKE_PAGE = /^\s*<(?:!doctype html|html)/i;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 256));
}

/** The whole input, or one byte more than is read: then it is too large. */
async function bytesOf(input: Input): Promise<Uint8Array | Problem> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    const stream =
      input.path === null ? process.stdin : (await open(input.path)).createReadStream({ end: MOST_BYTES });
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size > MOST_BYTES) break;
    }
  } catch (error) {
    return unreadable(input.name, error);
  }
  return Buffer.concat(parts);
}

interface Content {
  readonly text: string;
  readonly lang: unknown;
  readonly published: unknown;
}
interface Fault {
  readonly code: string;
  readonly near: string;
}

function pageContent(html: string): Content | Fault {
  return readPage(html) ?? { code: 'input-markup', near: '' };
}

/** YAML between two lines of `---`, then the text: offsets count from the text's first letter. */
function textContent(text: string, isMarkdown: boolean): Content | Fault {
  const [, front, body] = (isMarkdown ? /^---\n([\s\S]*?)\n---(?:\n([\s\S]*))?$/.exec(text) : null) ?? [];
  if (front === undefined) return { text, lang: null, published: null };
  try {
    const fields: unknown = parse(front, { schema: 'failsafe' });
    const { lang, language, published, dateline, date } = (fields ?? {}) as Record<string, unknown>;
    return {
      text: (body ?? '').replace(/^\n+|\n+$/g, ''),
      lang: lang ?? language,
      published: dateline ?? published ?? date,
    };
  } catch (error) {
    return { code: 'input-front-matter', near: String(error).split('\n')[0] ?? '' };
  }
}

function langOf(value: unknown): Lang | null {
  const code = typeof value === 'string' ? value.slice(0, 2).toLowerCase() : '';
  return code === 'hi' || code === 'en' ? code : null;
}

function dayOf(value: unknown): string | null {
  const day = typeof value === 'string' ? value.slice(0, 10) : '';
  return isDay(day) ? day : null;
}

function idOf(name: string, file: string | null): string {
  if (file === null) return 'stdin';
  const id = slug(path.basename(name).replace(/\.[^.]*$/, ''));
  return id === '' ? 'report' : id;
}
