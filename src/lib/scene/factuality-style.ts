import type { Factuality } from '#lib/event/news-event.ts';
import type { Ink, SymbolMark } from './scene.ts';

/** How a symbol shows whether the event happened: solid, hollow, dashed or struck, in greyscale too. */
export function symbolStyle(
  factuality: Factuality,
  ink: Ink,
): Pick<SymbolMark, 'fill' | 'stroke' | 'dash' | 'struck'> {
  switch (factuality) {
    case 'done':
      return { fill: ink, stroke: ink };
    case 'planned':
    case 'offered':
      return { fill: null, stroke: ink };
    case 'considered':
    case 'reported':
      return { fill: null, stroke: ink, dash: [2, 1.6] };
    case 'denied':
      return { fill: null, stroke: ink, struck: true };
  }
}
