import type { Theme } from '#lib/event/spec.ts';
import type { Ink, Scene, TextMark } from '#lib/scene/scene.ts';
import { DARK, INKS, LIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { gradientsOf, svgOf } from './svg-attributes.ts';
import type { SvgElement, SvgPaint } from './svg-attributes.ts';

/** Another way to write words than as live text; see `outline.ts`. */
export interface WordPainter {
  readonly element: (mark: TextMark, paint: SvgPaint) => SvgElement;
  /** What the elements written so far refer to. */
  readonly definitions: () => readonly SvgElement[];
}

export interface SvgOptions {
  readonly theme: Theme;
  /** Before ids, so that several pictures can stand in one page. */
  readonly idPrefix?: string;
  /** A file of its own: declares its namespace, background and fonts, follows the reader's theme. */
  readonly standalone?: boolean;
  /** `data:` address of a WOFF2 with the picture's letters; pictures in `<img>` may load nothing. */
  readonly font?: string;
  /** By default live text. */
  readonly words?: WordPainter;
  /** Size of the picture as it is shown, px; by default the scene's own. */
  readonly size?: { readonly width: number; readonly height: number };
}

const FAMILY = "'Noto Sans Devanagari', sans-serif";

/** Writes a scene as SVG. All words are escaped; what XML cannot hold is replaced. */
export function paintSvg(scene: Scene, options: SvgOptions): string {
  const { theme, idPrefix = '', standalone = false, words, size = scene } = options;
  const palette = theme === 'dark' ? DARK : LIGHT;
  const plain: SvgPaint = { colour: (ink: Ink) => palette[ink], idPrefix };
  const paint =
    words === undefined ? plain : { ...plain, text: (mark: TextMark) => words.element(mark, plain) };
  const layers = scene.layers.map(({ name, marks }) =>
    writeLayer(
      name,
      marks.flatMap((mark) => svgOf(mark, paint)),
    ),
  );
  const definitions = [
    ...gradientsOf(
      scene.layers.flatMap((layer) => layer.marks),
      paint,
    ),
    ...(words?.definitions() ?? []),
  ];
  const [titleId, descId] = [`${idPrefix}title`, `${idPrefix}desc`];
  const style = standalone ? styleOf(options) : '';
  return [
    `<svg${standalone ? ' xmlns="http://www.w3.org/2000/svg"' : ''} class="scene" lang="${scene.lang}" role="img"`,
    ` aria-labelledby="${escape(titleId)} ${escape(descId)}" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}"`,
    ` width="${String(size.width)}" height="${String(size.height)}"${words === undefined ? ` font-family="${FAMILY}"` : ''}>`,
    `<title id="${escape(titleId)}">${escape(scene.title)}</title>`,
    `<desc id="${escape(descId)}">${escape(scene.description)}</desc>`,
    style === '' ? '' : `<style>${style}</style>`,
    ...(definitions.length > 0 ? ['<defs>', ...definitions.map(write), '</defs>'] : []),
    standalone ? `<rect class="ink-surface" width="100%" height="100%" fill="${palette.surface}"/>` : '',
    ...layers,
    '</svg>',
  ].join('');
}

function writeLayer(name: string, elements: readonly SvgElement[]): string {
  return elements.length === 0 ? '' : `<g class="${escape(name)}">${elements.map(write).join('')}</g>`;
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

function styleOf({ theme, font, words }: SvgOptions): string {
  const face =
    font === undefined
      ? ''
      : `@font-face{font-family:'Noto Sans Devanagari';src:url(${font}) format('woff2')}`;
  const text = words === undefined ? `${face}text{font-kerning:none;white-space:pre}` : '';
  return text + (theme === 'auto' ? `@media (prefers-color-scheme:dark){${rules(DARK)}}` : '');
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
