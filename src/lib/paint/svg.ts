import type { Theme } from '#lib/event/spec.ts';
import type { Ink, Scene } from '#lib/scene/scene.ts';
import { DARK, INKS, LIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { gradientsOf, svgOf } from './svg-attributes.ts';
import type { SvgElement } from './svg-attributes.ts';

export interface SvgOptions {
  readonly theme: Theme;
  /** Before ids, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
  /** A file of its own: declares its namespace, background and fonts, follows the reader's theme. */
  readonly standalone?: boolean;
  /** `data:` address of a WOFF2 with the picture's letters; pictures in `<img>` may load nothing. */
  readonly font?: string;
}

const FAMILY = "'Noto Sans Devanagari', sans-serif";

/** Writes a scene as SVG with live text. All words are escaped; what XML cannot hold is replaced. */
export function paintSvg(scene: Scene, options: SvgOptions): string {
  const { theme, idPrefix = '', standalone = false, font } = options;
  const palette = theme === 'dark' ? DARK : LIGHT;
  const paint = { colour: (ink: Ink) => palette[ink], idPrefix };
  const marks = scene.layers.flatMap((layer) => layer.marks);
  const gradients = gradientsOf(marks, paint);
  const [titleId, descId] = [`${idPrefix}title`, `${idPrefix}desc`];
  const out: string[] = [
    `<svg${standalone ? ' xmlns="http://www.w3.org/2000/svg"' : ''} class="scene" lang="${scene.lang}" role="img"`,
    ` aria-labelledby="${escape(titleId)} ${escape(descId)}" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}"`,
    ` width="${String(scene.width)}" height="${String(scene.height)}" font-family="${FAMILY}">`,
    `<title id="${escape(titleId)}">${escape(scene.title)}</title>`,
    `<desc id="${escape(descId)}">${escape(scene.description)}</desc>`,
  ];
  if (standalone) out.push(`<style>${styleOf(theme, font)}</style>`);
  if (gradients.length > 0) out.push('<defs>', ...gradients.map(write), '</defs>');
  if (standalone) {
    out.push(`<rect class="ink-surface" width="100%" height="100%" fill="${palette.surface}"/>`);
  }
  for (const { name, marks: own } of scene.layers) {
    if (own.length === 0) continue;
    out.push(`<g class="${escape(name)}">`);
    for (const mark of own) for (const element of svgOf(mark, paint)) out.push(write(element));
    out.push('</g>');
  }
  out.push('</svg>');
  return out.join('');
}

function write({ tag, attributes, text, children }: SvgElement): string {
  let out = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) out += ` ${name}="${escape(String(value))}"`;
  if (text === undefined && children === undefined) return `${out}/>`;
  out += '>';
  if (text !== undefined) out += escape(text);
  for (const child of children ?? []) out += write(child);
  return `${out}</${tag}>`;
}

function styleOf(theme: Theme, font: string | undefined): string {
  const face =
    font === undefined
      ? ''
      : `@font-face{font-family:'Noto Sans Devanagari';src:url(${font}) format('woff2')}`;
  const text = 'text{font-kerning:none;white-space:pre}';
  return face + text + (theme === 'auto' ? `@media (prefers-color-scheme:dark){${rules(DARK)}}` : '');
}

function rules(palette: Palette): string {
  return INKS.map(
    (ink) =>
      `.ink-${ink}{fill:${palette[ink]}}.line-${ink}{stroke:${palette[ink]}}.stop-${ink}{stop-color:${palette[ink]}}`,
  ).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML 1.0, in content and in quotes. Characters that XML forbids become U+FFFD. */
function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
