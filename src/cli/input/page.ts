import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlNode } from './paragraphs.ts';
import { isTooDeep, pageOf, paragraphsOf } from './paragraphs.ts';

/** The readable part of a web page. */
export interface Page {
  readonly text: string;
  readonly lang: string | null;
  /** As the page says it; the day is its first ten characters where it is ISO 8601. */
  readonly published: string | null;
}

/**
 * Title and article of a page, blocks as paragraphs; all its text but menus where no article can be told;
 * null when it cannot be read or holds no text.
 */
export function readPage(source: string): Page | null {
  if (isTooDeep(source)) return null;
  // A sign that opens no tag is text; the parser would look from each to the end of the page.
  const html = source.replace(/<(?![a-z/!?])/gi, '&lt;');
  try {
    const { document } = parseHTML(withBody(html));
    const lang = document.documentElement.getAttribute('lang');
    const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
    // Readability takes the page apart: what else is wanted of it is asked before.
    const body = paragraphsOf(document.body).join('\n\n');
    const article = isReadable(document.documentElement) ? new Readability(document).parse() : null;
    if (article === null) return body === '' ? null : { text: body, lang, published: time };
    const paragraphs = paragraphsOf(parseHTML(pageOf(article.content ?? '')).document.body);
    const title = article.title?.trim() ?? '';
    if (paragraphs.length === 0) return body === '' ? null : { text: body, lang, published: time };
    const texts = title === '' || paragraphs[0] === title ? paragraphs : [title, ...paragraphs];
    return { text: texts.join('\n\n'), lang: article.lang ?? lang, published: article.publishedTime ?? time };
  } catch (error) {
    // A page nested deeper than the stack reaches, or with no body at all.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

/** The parser takes a page as it is written; tags may be left out that browsers supply. */
function withBody(html: string): string {
  const hasBody = /<body[\s>]/i.test(html);
  if (!/<html[\s>]/i.test(html)) return hasBody ? `<!doctype html><html>${html}</html>` : pageOf(html);
  if (hasBody) return html;
  const head = /<\/head\s*>/i.exec(html) ?? /<html(?:\s[^>]{0,2000})?>/i.exec(html);
  if (head === null) return pageOf(html);
  const start = head.index + head[0].length;
  return `${html.slice(0, start)}<body>${html.slice(start)}`;
}

/** Readability's time grows with the cube of the depth: real pages nest 60 deep at most and have some thousand nodes. */
const MOST_DEPTH = 120;
const MOST_NODES = 50_000;

function isReadable(root: HtmlNode): boolean {
  let count = 0;
  const left: { readonly node: HtmlNode; readonly depth: number }[] = [{ node: root, depth: 0 }];
  for (let top = left.pop(); top !== undefined; top = left.pop()) {
    if (top.depth > MOST_DEPTH) return false;
    for (const child of top.node.childNodes) {
      if (++count > MOST_NODES) return false;
      if (child.nodeType === 1) left.push({ node: child, depth: top.depth + 1 });
    }
  }
  return true;
}
