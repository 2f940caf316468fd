import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import type { DrawTask } from '#lib/server/picture/draw.ts';
import { PRESETS } from '#lib/server/picture/picture-size.ts';
import { openPool, POOL_LIMITS } from '#lib/server/picture/pool.ts';
import type { PictureRequest } from '#lib/server/picture/render.ts';
import { renderPicture } from '#lib/server/picture/render.ts';
import type { FigureFile, FigurePictures } from './figure.ts';
import type { Frozen } from './freeze.ts';
import { shelfOf } from './frozen-store.ts';

/** What a figure is drawn from. */
export interface FigureJob {
  readonly frozen: Frozen;
  /** Absolute address of its page, printed in the pictures. */
  readonly address: string;
}

/** Draws all files of a figure. */
export type FigureRenderer = (job: FigureJob) => Promise<FigurePictures>;

const FILES: Readonly<Record<FigureFile, Pick<PictureRequest, 'format' | 'scale' | 'size'>>> = {
  svg: { format: 'svg' },
  png: { format: 'png' },
  png2: { format: 'png', scale: 2 },
  social: { format: 'png', size: PRESETS.social },
  pdf: { format: 'pdf' },
};

/**
 * Draws a figure's files one after the other, from its frozen rows alone, in a process that ends with
 * them. Throws what `renderPicture` throws.
 */
export const drawFigure: FigureRenderer = async (job) => {
  const pool = openPool({ ...POOL_LIMITS, processes: 1 });
  try {
    return await drawFiles(job, pool.draw);
  } finally {
    pool.close();
  }
};

/** The same wherever `draw` draws. */
export async function drawFiles(
  { frozen, address }: FigureJob,
  draw?: (task: DrawTask) => Promise<Uint8Array>,
): Promise<FigurePictures> {
  const { spec } = parseSpec(new URLSearchParams(frozen.query), DEFAULT_SPEC);
  const shelf = shelfOf(frozen.data, frozen.snapshot);
  const file = async (name: FigureFile): Promise<Uint8Array> => {
    const request: PictureRequest = {
      ...FILES[name],
      store: shelf,
      slug: frozen.timeline,
      spec,
      snapshot: frozen.snapshot,
      address,
    };
    const bytes = await renderPicture(request, draw);
    if (bytes === null) throw new Error(`There is no timeline ${frozen.timeline}.`);
    return bytes;
  };
  return {
    svg: await file('svg'),
    png: await file('png'),
    png2: await file('png2'),
    social: await file('social'),
    pdf: await file('pdf'),
  };
}
