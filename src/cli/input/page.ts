import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

/** The readable part of a web page. */
export interface Page {
  readonly text: string;
  readonly lang: string | null;
  /** As the page says it; the day is its first ten characters where it is ISO 8601. */
  readonly published: string | null;
}

/** Title and article of a page, blocks as paragraphs; null when it can't be read or holds no article. */
export function readPage(html: string): Page | null {
  try {
    const { document } = parseHTML(html);
    const lang = document.documentElement?.getAttribute('lang') ?? null;
    const time = document.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
    // Readability takes the page apart: what else is wanted of it was asked before.
    const body = paragraphsOf(document.body).join('\n\n');
    const article = new Readability(document as unknown as Document).parse();
    if (article === null) return body === '' ? null : { text: body, lang, published: time };
    const paragraphs = paragraphsOf(parseHTML(`<body>${article.content ?? ''}</body>`).document.body);
    const title = article.title?.trim() ?? '';
    const texts = title === '' || paragraphs[0] === title ? paragraphs : [title, ...paragraphs];
    return { text: texts.join('\n\n'), lang: article.lang ?? lang, published: article.publishedTime ?? time };
  } catch (error) {
    // A page nested deeper than the stack reaches.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME)$/i;

interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** Text of each block, white space as a browser shows it. Walks without recursion: pages nest as deep as they like. */
function paragraphsOf(root: HtmlNode): readonly string[] {
  const paragraphs: string[] = [];
  let current = '';
  const close = () => {
    const text = current.replace(/\s+/g, ' ').trim();
    if (text !== '') paragraphs.push(text);
    current = '';
  };
  const left: (HtmlNode | 'close')[] = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === 'close') close();
    else if (node.nodeType === 3) current += node.textContent ?? '';
    else if (node.nodeType === 1 && !UNREAD.test(node.nodeName)) {
      const isBlock = BLOCK.test(node.nodeName.toUpperCase());
      if (isBlock) close();
      if (isBlock) left.push('close');
      left.push(...[...node.childNodes].reverse());
    }
  }
  close();
  return paragraphs;
}
