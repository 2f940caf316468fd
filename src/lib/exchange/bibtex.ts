import type { Cited } from './citation.ts';
import { PUBLISHER } from './citation.ts';

const LANGUAGE = { en: 'english', hi: 'hindi' } as const;

/** Commands for what TeX takes for its own; braces too, since an unpaired one would end the field. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** A reference for BibTeX and BibLaTeX, in UTF-8. */
export function toBibTeX(cited: Cited): string {
  const [year = '', month = ''] = cited.issued.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${tex(cited.title)}}`],
    ...(cited.container === null ? [] : [['booktitle', `{${tex(cited.container)}}`] as const]),
    ['author', `{${PUBLISHER}}`],
    ['year', year],
    ['month', String(Number(month))],
    ['date', cited.issued],
    // Addresses are percent-encoded, but for brackets that would end the field.
    ['url', cited.url.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['howpublished', `\\url{${cited.url.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['note', tex(cited.note)],
    ['langid', LANGUAGE[cited.lang]],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${cited.key},\n${lines.join(',\n')}\n}\n`;
}

function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^$&#_%]/g, (sign) => TEX[sign] ?? sign);
}
