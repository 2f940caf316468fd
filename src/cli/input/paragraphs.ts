const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|DD|DIV|DL|DT|FIGCAPTION|FIGURE|FOOTER|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TD|TH|TR|UL)$/;
/** What is no text, and what is not the page's own. */
const UNREAD = /^(?:ASIDE|BUTTON|FOOTER|FORM|IFRAME|NAV|NOSCRIPT|SCRIPT|STYLE|SVG|TEMPLATE)$/i;

/** What is asked of a node of a parsed page. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<HtmlNode>;
}

/** Text of each block, white space as a browser shows it. Walks without recursion: pages nest as deep as they like. */
export function paragraphsOf(root: HtmlNode): readonly string[] {
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
      // One by one: a call cannot take a million arguments.
      for (const child of [...node.childNodes].reverse()) left.push(child);
    }
  }
  close();
  return paragraphs;
}

/** A whole page about a part of one: the parser makes none by itself. */
export function pageOf(part: string): string {
  return `<!doctype html><html><body>${part}</body></html>`;
}

/** The parser's time grows with the square of the depth. */
const DEEPEST = 5000;
/** Tags that are always closed: those that may be left open, such as `<p>`, do not nest. */
const NESTING = /<(\/?)(?:a|article|b|blockquote|div|em|font|i|main|ol|q|section|span|strong|table|u|ul)\b/gi;

/** Whether tags stand in each other deeper than the parser can take. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, close] of html.matchAll(NESTING)) {
    depth = Math.max(0, depth + (close === '/' ? -1 : 1));
    if (depth > DEEPEST) return true;
  }
  return false;
}
