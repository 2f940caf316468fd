import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { isTooDeep, pageOf, paragraphsOf } from './paragraphs.ts';

/** CommonMark (https://spec.commonmark.org/) with tables, and HTML where a text has it. */
const markdown = new MarkdownIt({ html: true });
// A list's number may be a year: 2018. The contract is signed.
markdown.renderer.rules.list_item_open = (tokens, at) => {
  const { info = '', markup = '' } = tokens[at] ?? {};
  return info === '' ? '<li>' : `<li>${info}${markup} `;
};

/**
 * What a reader of a Markdown text sees: its blocks as paragraphs, without the signs that mark them up. Null where the HTML in
 * it nests too deep.
 */
export function markdownText(source: string): string | null {
  const html = markdown.render(source);
  return isTooDeep(html) ? null : paragraphsOf(parseHTML(pageOf(html)).document.body).join('\n\n');
}
