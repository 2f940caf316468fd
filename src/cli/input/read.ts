import type { Lang } from '#lib/event/news-event.ts';
import { LANGS } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { slug } from '#lib/event/slug.ts';
import type { ReportInput } from '#lib/extract/extraction.ts';
import { MOST_BYTES, MOST_MB } from './bytes.ts';
import { dayOf } from './day.ts';
import { decode } from './decode.ts';
import { MOST_FRONT_KB, readFrontMatter } from './front-matter.ts';
import type { Input } from './list.ts';
import { markdownText } from './markdown.ts';
import { readPage } from './page.ts';

/** What the command line says of all reports. */
export interface Given {
  readonly dateline?: string;
  readonly lang?: Lang;
}

export function givenBy({ dateline, lang }: Given): Given {
  return { ...(dateline !== undefined && { dateline }), ...(lang !== undefined && { lang }) };
}

type Read = { readonly report: ReportInput } | { readonly problem: Problem };

/** The bytes of a file or of standard input as a report. What the command line gives beats what the file says. */
export function reportOf(bytes: Uint8Array, { id, name, path }: Input, given: Given): Read {
  if (bytes.length > MOST_BYTES) return { problem: refusal('input-large', name, '', { most: MOST_MB }) };
  const isPage = /\.x?html?$/i.test(name) || (path === null && LOOKS_LIKE_PAGE.test(latin1(bytes)));
  const decoded = decode(bytes, isPage);
  if ('fault' in decoded) return { problem: refusal(decoded.fault, name, '') };
  const isMarkdown = /\.(?:md|markdown)$/i.test(name);
  // Standard input may begin with fields as Markdown does; what follows them is read as it stands.
  const content = isPage ? pageContent(decoded.text) : textContent(decoded.text, isMarkdown || path === null);
  if ('code' in content)
    return { problem: refusal(content.code, name, content.near, { most: MOST_FRONT_KB }) };
  const text = isMarkdown ? markdownText(content.text) : content.text;
  if (text === null) return { problem: refusal('input-markup', name, '') };
  if (text.trim() === '') return { problem: refusal('input-empty', name, '') };
  return {
    report: {
      id: content.id ?? id,
      text,
      lang: given.lang ?? langOf(content.lang),
      dateline: given.dateline ?? dayOf(content.published),
    },
  };
}

const LOOKS_LIKE_PAGE = /^\s*<(?:!doctype html|html)/i;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 256));
}

interface Content {
  readonly id: string | null;
  readonly text: string;
  readonly lang: unknown;
  readonly published: unknown;
}
interface Fault {
  readonly code: string;
  readonly near: string;
}

function pageContent(html: string): Content | Fault {
  const page = readPage(html);
  return page === null ? { code: 'input-markup', near: '' } : { id: null, ...page };
}

function textContent(text: string, hasFields: boolean): Content | Fault {
  if (!hasFields) return { id: null, text, lang: null, published: null };
  const read = readFrontMatter(text);
  if ('fault' in read) return { code: read.fault, near: read.near };
  const { id, lang, language, published, dateline, date } = read.fields;
  return {
    id: typeof id === 'string' && id !== '' && slug(id) === id ? id : null,
    text: read.text,
    lang: lang ?? language,
    published: dateline ?? published ?? date,
  };
}

/** The language of a tag such as `hi-IN`; null for one that is not read here. */
export function langOf(tag: unknown): Lang | null {
  const code = typeof tag === 'string' ? tag.trim().toLowerCase().split(/[-_]/)[0] : '';
  return LANGS.find((lang) => lang === code) ?? null;
}
