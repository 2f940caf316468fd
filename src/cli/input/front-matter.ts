import { parse } from 'yaml';

/** A Markdown text and the fields that stand before it. */
export interface Fronted {
  readonly text: string;
  /** Every value as it is written; empty where there are none. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Why the fields cannot be read: there are too many, or the first line of what the YAML parser says. */
export interface FrontFault {
  readonly fault: 'input-front-long' | 'input-front-matter';
  readonly near: string;
}

/** Far more than what is said of any report; a parser of YAML takes its time for each field. */
export const MOST_FRONT_KB = 32;

/**
 * YAML between two lines of `---`, then the text: offsets count from the text's first letter. What begins
 * with a line of dashes and has no second one is all text.
 */
export function readFrontMatter(source: string): Fronted | FrontFault {
  const end = source.startsWith('---\n') ? closingLine(source) : -1;
  if (end < 0) return { text: source, fields: {} };
  if (end > MOST_FRONT_KB * 1024) return { fault: 'input-front-long', near: '' };
  try {
    const fields: unknown = parse(source.slice(4, end), { schema: 'failsafe' });
    const text = source.slice(end + 4).replace(/^[^\n]*\n*/, '');
    const isMap = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return { text: withoutLastBreaks(text), fields: isMap ? (fields as Record<string, unknown>) : {} };
  } catch (error) {
    return { fault: 'input-front-matter', near: String(error).split('\n')[0] ?? '' };
  }
}

/** Where the line break before the closing dashes stands; -1 where no line closes. */
function closingLine(source: string): number {
  for (let at = source.indexOf('\n---', 3); at >= 0; at = source.indexOf('\n---', at + 1)) {
    const next = source.indexOf('\n', at + 1);
    if (source.slice(at + 1, next < 0 ? undefined : next).trimEnd() === '---') return at;
  }
  return -1;
}

/** By hand: a pattern for the breaks at the end tries each run of breaks before it. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === '\n') end--;
  return text.slice(0, end);
}
