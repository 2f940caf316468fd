import type { Kind } from '#lib/event/news-event.ts';

/** Straight (`L`) and cubic (`C`) pieces of closed outlines, in a box from -0.5 to 0.5, y down. */
export type Piece =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
export type Glyph = readonly Piece[];

/** Length of a Bézier handle that makes a quarter circle of radius 1. */
const ARC = 0.5523;

function polygon(...points: readonly (readonly [number, number])[]): Glyph {
  return [...points.map(([x, y], i): Piece => [i === 0 ? 'M' : 'L', x, y]), ['Z']];
}

function circle(r: number, cx = 0, cy = 0): Glyph {
  const k = r * ARC;
  return [
    ['M', cx + r, cy],
    ['C', cx + r, cy + k, cx + k, cy + r, cx, cy + r],
    ['C', cx - k, cy + r, cx - r, cy + k, cx - r, cy],
    ['C', cx - r, cy - k, cx - k, cy - r, cx, cy - r],
    ['C', cx + k, cy - r, cx + r, cy - k, cx + r, cy],
    ['Z'],
  ];
}

function star(points: number, outer: number, inner: number): Glyph {
  return polygon(
    ...Array.from({ length: points * 2 }, (_, i): readonly [number, number] => {
      const r = i % 2 === 0 ? outer : inner;
      const angle = (Math.PI * i) / points - Math.PI / 2;
      return [round(r * Math.cos(angle)), round(r * Math.sin(angle))];
    }),
  );
}

function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

function turned(glyph: readonly (readonly [number, number])[], degrees: number): Glyph {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return polygon(...glyph.map(([x, y]) => [round(x * cos - y * sin), round(x * sin + y * cos)] as const));
}

const CROSS = [
  [-0.17, -0.48],
  [0.17, -0.48],
  [0.17, -0.17],
  [0.48, -0.17],
  [0.48, 0.17],
  [0.17, 0.17],
  [0.17, 0.48],
  [-0.17, 0.48],
  [-0.17, 0.17],
  [-0.48, 0.17],
  [-0.48, -0.17],
  [-0.17, -0.17],
] as const;

/**
 * One silhouette for each kind of event, told apart without colour at 12 px. Round: people talk.
 * Straight-sided: goods and contracts. Pointed: force and threats. Crossed: somebody says no.
 */
export const KIND_GLYPHS: Readonly<Record<Kind, Glyph>> = {
  meeting: circle(0.46),
  // A map pin.
  visit: [
    ['M', 0, 0.5],
    ['C', -0.1, 0.26, -0.4, 0.08, -0.4, -0.12],
    ['C', -0.4, -0.34, -0.22, -0.5, 0, -0.5],
    ['C', 0.22, -0.5, 0.4, -0.34, 0.4, -0.12],
    ['C', 0.4, 0.08, 0.1, 0.26, 0, 0.5],
    ['Z'],
  ],
  // A speech bubble.
  statement: [
    ['M', -0.48, -0.3],
    ['C', -0.48, -0.4, -0.42, -0.44, -0.34, -0.44],
    ['L', 0.34, -0.44],
    ['C', 0.42, -0.44, 0.48, -0.4, 0.48, -0.3],
    ['L', 0.48, 0.06],
    ['C', 0.48, 0.16, 0.42, 0.2, 0.34, 0.2],
    ['L', 0, 0.2],
    ['L', -0.26, 0.48],
    ['L', -0.26, 0.2],
    ['L', -0.34, 0.2],
    ['C', -0.42, 0.2, -0.48, 0.16, -0.48, 0.06],
    ['Z'],
  ],
  // Two that overlap.
  agreement: [
    ['M', 0, -0.22],
    ['C', 0.07, -0.3, 0.15, -0.34, 0.24, -0.34],
    ['C', 0.4, -0.34, 0.5, -0.18, 0.5, 0],
    ['C', 0.5, 0.18, 0.4, 0.34, 0.24, 0.34],
    ['C', 0.15, 0.34, 0.07, 0.3, 0, 0.22],
    ['C', -0.07, 0.3, -0.15, 0.34, -0.24, 0.34],
    ['C', -0.4, 0.34, -0.5, 0.18, -0.5, 0],
    ['C', -0.5, -0.18, -0.4, -0.34, -0.24, -0.34],
    ['C', -0.15, -0.34, -0.07, -0.3, 0, -0.22],
    ['Z'],
  ],
  // An open hand: a bowl.
  offer: [
    ['M', -0.5, -0.2],
    ['L', 0.5, -0.2],
    ['C', 0.5, 0.12, 0.28, 0.36, 0, 0.36],
    ['C', -0.28, 0.36, -0.5, 0.12, -0.5, -0.2],
    ['Z'],
  ],
  // The bowl upside down.
  request: [
    ['M', -0.5, 0.24],
    ['C', -0.5, -0.08, -0.28, -0.34, 0, -0.34],
    ['C', 0.28, -0.34, 0.5, -0.08, 0.5, 0.24],
    ['Z'],
  ],
  procurement: polygon([-0.42, -0.42], [0.42, -0.42], [0.42, 0.42], [-0.42, 0.42]),
  // A box on its way.
  delivery: polygon([-0.48, -0.38], [0.08, -0.38], [0.5, 0], [0.08, 0.38], [-0.48, 0.38]),
  aid: polygon(...CROSS),
  // A shield.
  decision: [
    ['M', -0.42, -0.46],
    ['L', 0.42, -0.46],
    ['L', 0.42, 0],
    ['C', 0.42, 0.26, 0.2, 0.4, 0, 0.5],
    ['C', -0.2, 0.4, -0.42, 0.26, -0.42, 0],
    ['Z'],
  ],
  // A barrier.
  sanction: polygon([-0.5, -0.2], [0.5, -0.2], [0.5, 0.2], [-0.5, 0.2]),
  rejection: turned(CROSS, 45),
  warning: polygon([0, -0.46], [0.5, 0.42], [-0.5, 0.42]),
  // A pointing hand.
  accusation: polygon([-0.4, -0.48], [0.48, 0], [-0.4, 0.48]),
  attack: star(8, 0.52, 0.26),
  // A chevron, as on a sleeve.
  deployment: polygon([0, -0.44], [0.5, 0.06], [0.5, 0.44], [0, -0.04], [-0.5, 0.44], [-0.5, 0.06]),
  // Something that goes up.
  test: polygon([0, -0.5], [0.42, 0], [0.18, 0], [0.18, 0.5], [-0.18, 0.5], [-0.18, 0], [-0.42, 0]),
  // The sign for a pause.
  ceasefire: [
    ...polygon([-0.42, -0.44], [-0.1, -0.44], [-0.1, 0.44], [-0.42, 0.44]),
    ...polygon([0.1, -0.44], [0.42, -0.44], [0.42, 0.44], [0.1, 0.44]),
  ],
  // A placard on its pole.
  protest: polygon(
    [-0.46, -0.48],
    [0.46, -0.48],
    [0.46, 0.1],
    [0.11, 0.1],
    [0.11, 0.5],
    [-0.11, 0.5],
    [-0.11, 0.1],
    [-0.46, 0.1],
  ),
  accident: polygon([0, -0.52], [0.46, 0], [0, 0.52], [-0.46, 0]),
  other: circle(0.27),
};

/** All shapes that a symbol mark may name. */
export const GLYPHS: Readonly<Record<string, Glyph>> = {
  ...KIND_GLYPHS,
  ring: circle(0.5),
  earlier: polygon([0.3, -0.45], [-0.4, 0], [0.3, 0.45]),
  later: polygon([-0.3, -0.45], [0.4, 0], [-0.3, 0.45]),
};
