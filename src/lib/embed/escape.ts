/**
 * Text made safe for the language that a snippet is written in. Titles come from reports: each of these
 * takes any text and lets none of it out of its place.
 */

/** Text made safe inside a double-quoted HTML attribute, and between tags. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text on one line, since a line break ends or begins something in every language here. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Text for a line of Markdown (CommonMark, GitHub, Pandoc): signs that could begin markup are escaped,
 * markup of HTML is named.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#+!|~^$@]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** An address inside Markdown's parentheses, which a query may leave open. */
export function escapeMarkdownUrl(url: string): string {
  return url.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** Text for LaTeX. The en dash and other letters stay: XeLaTeX and LuaLaTeX read them as they are. */
export function escapeLatex(text: string): string {
  return oneLine(text).replace(/[\\~^"<>&%$#_{}]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** An address inside `\href` or `\url`, also where LaTeX reads its argument twice (captions). */
export function escapeLatexUrl(url: string): string {
  return url.replaceAll('~', '%7E').replaceAll('_', '%5F').replace(/[%#&]/g, '\\$&');
}

/**
 * A string literal of Python, JavaScript, JSX or a Svelte expression: JSON's escapes mean the same in all
 * of them. `<` is written by its number, so that the text can stand inside a script.
 */
export function stringLiteral(text: string): string {
  return JSON.stringify(text)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
