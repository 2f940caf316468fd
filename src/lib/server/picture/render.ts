import { defaultsOf } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import type { Store } from '#lib/server/store.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import { creditsOf } from './credits.ts';
import type { DrawTask } from './draw.ts';
import type { PictureOptions } from './picture-options.ts';
import { checkSize, PRESETS } from './picture-size.ts';

export interface PictureRequest extends Partial<Omit<PictureOptions, 'format'>> {
  readonly store: Pick<Store, 'timeline' | 'source'>;
  readonly slug: string;
  readonly spec: Spec;
  readonly format: PictureOptions['format'];
  /** ISO instant of the data, printed as a date; null prints none. */
  readonly snapshot: string | null;
  /** Absolute address of the view, printed short; '' prints none. */
  readonly address: string;
}

/** Date that files give where nobody knows the data's: equal pictures must be equal bytes. */
export const NO_DATE = '2000-01-01T00:00:00Z';

/**
 * Draws a view as a file: chart, title, sums, legend, sources, licence, date and address. Needs no
 * server; null when there is no such timeline. Throws a `PictureRefusal` for a size that no picture
 * may have, `MissingGlyphError` for a label that the font cannot draw.
 * @param draw where it is drawn: here, or in a pool's process
 */
export async function renderPicture(
  request: PictureRequest,
  draw: (task: DrawTask) => Promise<Uint8Array> = drawHere,
): Promise<Uint8Array | null> {
  const task = await drawTask(request);
  return task === null ? null : draw(task);
}

/** Loaded when it is needed: a server leaves drawing to others. */
async function drawHere(task: DrawTask): Promise<Uint8Array> {
  const { drawPicture } = await import('./draw.ts');
  return drawPicture(task);
}

/** The picture as data, to be drawn here or elsewhere; null when there is no such timeline. */
export async function drawTask(request: PictureRequest): Promise<DrawTask | null> {
  const { store, slug, spec, format, snapshot, address } = request;
  const { size = PRESETS.slide, scale = 1, text = 'outline', paths = 'shared' } = request;
  checkSize(size, scale);
  const timeline = store.timeline(slug);
  const source = store.source(slug);
  if (timeline === null || source === null) return null;
  const frame = { width: size.width / size.zoom, height: size.height / size.zoom };
  const answers = await ask(source, spec, defaultsOf(timeline), frame);
  const scene = buildScene(answers, {
    spec,
    ...frame,
    measure,
    frame: {
      title: timeline.title[spec.lang],
      source: creditsOf({ timeline, answers, spec, snapshot, address }),
    },
  });
  return {
    scene,
    options: { format, size, scale, text, paths },
    theme: spec.theme,
    source: address,
    license: timeline.license,
    snapshot: snapshot ?? NO_DATE,
  };
}
