import { message } from '#lib/i18n/message.ts';
import {
  escapeAttribute as html,
  escapeLatex,
  escapeLatexUrl,
  escapeMarkdown,
  escapeMarkdownUrl,
  stringLiteral,
} from './escape.ts';
import { PICTURE, type Handout } from './shared-view.ts';
import { frame } from './web-snippets.ts';

/** For a README: the reader's own theme where the view follows it, else a plain image in a link. */
export function markdown(view: Handout, follows: boolean): string {
  if (!follows)
    return `[![${escapeMarkdown(view.alt)}](${escapeMarkdownUrl(view.png)})](${escapeMarkdownUrl(view.page)})`;
  const source = (theme: 'light' | 'dark'): string =>
    `<source media="(prefers-color-scheme: ${theme})" srcset="${html(view.themed(theme).svg)}">`;
  return [
    `<a href="${html(view.page)}">`,
    '  <picture>',
    `    ${source('dark')}`,
    `    ${source('light')}`,
    `    <img src="${html(view.png)}" width="${PICTURE.width}" alt="${html(view.alt)}">`,
    '  </picture>',
    '</a>',
  ].join('\n');
}

/** Quarto: the frame in HTML, the PDF in print, the PNG in Word and elsewhere; one caption, one label. */
export function quarto(view: Handout): string {
  const { name, alt, title, credit, page } = view;
  // Pandoc reads a backslash before a quote; it knows no other way to write one in an attribute.
  const spoken = html(alt);
  return `::: {#fig-${name}}

::: {.content-visible when-format="html"}
\`\`\`{=html}
${frame(view)}
\`\`\`
:::

::: {.content-hidden when-format="html"}
::: {.content-visible when-format="pdf"}
![](${name}.pdf){fig-alt="${spoken}"}
:::
::: {.content-hidden when-format="pdf"}
![](${name}.png){fig-alt="${spoken}" width=6.5in}
:::
:::

${escapeMarkdown(title)}. ${escapeMarkdown(credit)}. <${page}>

:::`;
}

/** Jupyter: one output in three forms, so that saved notebooks show the picture. */
export function jupyter(view: Handout): string {
  return `from base64 import b64encode
from urllib.request import urlopen
from IPython.display import display

png = b64encode(urlopen(${stringLiteral(view.png)}).read()).decode()
display({
    "text/html": ${stringLiteral(frame(view))},
    "image/png": png,
    "text/plain": ${stringLiteral(`${view.title}: ${view.page}`)},
}, raw=True)`;
}

/** A LaTeX figure of the PDF, saved beside the document. */
export function latex({ lang, name, title, credit, page }: Handout): string {
  return [
    ...(lang === 'hi' ? [`% ${message('hi', 'snippet.latexFont')}`] : []),
    '% \\usepackage{graphicx,hyperref}',
    '\\begin{figure}',
    '  \\centering',
    `  \\includegraphics[width=\\linewidth]{${name}.pdf}`,
    `  \\caption{${escapeLatex(title)}. \\href{${escapeLatexUrl(page)}}{${escapeLatex(credit)}}}`,
    `  \\label{fig:${name}}`,
    '\\end{figure}',
  ].join('\n');
}

/** The entry that a bibliography cites the view by. @param today ISO day of the copy */
export function bibtex({ name, title, page, lang }: Handout, today: string): string {
  const [year = today] = today.split('-');
  return [
    `@misc{kalrekha-${name},`,
    `  title = {{${escapeLatex(title)}}},`,
    '  author = {{Kalrekha}},',
    `  year = {${year}},`,
    `  langid = {${lang === 'hi' ? 'hindi' : 'english'}},`,
    `  url = {${page}},`,
    `  urldate = {${today}},`,
    '}',
  ].join('\n');
}
