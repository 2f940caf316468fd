import { bibtex, jupyter, latex, markdown, quarto } from './document-snippets.ts';
import { handoutOf, type Handout, type SharedView } from './shared-view.ts';
import { element, figure, frame, react, svelte } from './web-snippets.ts';

/** Where people publish, in the order of the dialog. */
export const DESTINATIONS = [
  'web',
  'iframe',
  'element',
  'wordpress',
  'ghost',
  'notion',
  'markdown',
  'quarto',
  'jupyter',
  'latex',
  'office',
  'react',
  'svelte',
  'files',
] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** Message that names a piece. */
export type PieceLabel = `share.${
  | 'link'
  | 'code'
  | 'iframe'
  | 'paste'
  | 'htmlBlock'
  | 'htmlCard'
  | 'notion'
  | 'cell'
  | 'component'
  | 'bib'
  | 'svg'
  | 'png'
  | 'bigPng'
  | 'pdf'}`;

/** A thing to copy, with the words that name it. */
export interface Piece {
  readonly label: PieceLabel;
  readonly text: string;
  /** An address to follow: what is there is saved or pasted as a file. */
  readonly isAddress?: true;
}

/**
 * What to copy for a destination.
 * @param framed false where the framing policy forbids frames there: then only pictures and links
 */
export function piecesFor(destination: Destination, view: SharedView, framed = true): readonly Piece[] {
  const out = handoutOf(view);
  return framed ? framedPieces(destination, out, view) : picturePieces(destination, out, view);
}

function framedPieces(destination: Destination, out: Handout, view: SharedView): readonly Piece[] {
  switch (destination) {
    case 'web':
      return [{ label: 'share.code', text: figure(out) }];
    case 'iframe':
      return [{ label: 'share.iframe', text: frame(out) }];
    case 'element':
      return [{ label: 'share.code', text: element(out) }];
    case 'wordpress':
      return [
        { label: 'share.paste', text: out.page },
        { label: 'share.htmlBlock', text: figure(out) },
      ];
    case 'ghost':
      return [{ label: 'share.htmlCard', text: figure(out) }];
    case 'notion':
      return [{ label: 'share.notion', text: out.embed }];
    case 'quarto':
      return [...localFiles(out), { label: 'share.code', text: quarto(out) }];
    case 'jupyter':
      return [{ label: 'share.cell', text: jupyter(out) }];
    case 'react':
      return [{ label: 'share.component', text: react(out) }];
    case 'svelte':
      return [{ label: 'share.component', text: svelte(out) }];
    case 'markdown':
    case 'latex':
    case 'office':
    case 'files':
      return picturePieces(destination, out, view);
  }
}

function picturePieces(
  destination: Destination,
  out: Handout,
  { spec, today }: SharedView,
): readonly Piece[] {
  switch (destination) {
    case 'latex':
      return [
        { label: 'share.pdf', text: out.pdf, isAddress: true },
        { label: 'share.code', text: latex(out) },
        { label: 'share.bib', text: bibtex(out, today) },
      ];
    case 'office':
      return [
        { label: 'share.bigPng', text: out.bigPng, isAddress: true },
        { label: 'share.svg', text: out.svg, isAddress: true },
      ];
    case 'files':
      return [
        { label: 'share.svg', text: out.svg, isAddress: true },
        { label: 'share.png', text: out.png, isAddress: true },
        { label: 'share.pdf', text: out.pdf, isAddress: true },
      ];
    case 'markdown':
      return [{ label: 'share.code', text: markdown(out, spec.theme === 'auto') }];
    default:
      return [
        { label: 'share.link', text: out.page },
        { label: 'share.bigPng', text: out.bigPng, isAddress: true },
      ];
  }
}

function localFiles({ pdf, bigPng }: Handout): readonly Piece[] {
  return [
    { label: 'share.pdf', text: pdf, isAddress: true },
    { label: 'share.bigPng', text: bigPng, isAddress: true },
  ];
}
