import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { drawFile } from './draw.ts';
import type { DrawTask, PagesTask } from './draw.ts';

/** What a drawing process answers to a task. */
export type DrawAnswer =
  | { readonly bytes: Uint8Array; readonly rss: number }
  | { readonly missing: { readonly label: string; readonly letter: string } }
  | { readonly error: string };

/**
 * A process of its own that draws pictures, one at a time. What the rasteriser holds lies outside the
 * heap that JavaScript can bound, so it must be able to die without the server.
 */
async function answer(task: DrawTask | PagesTask): Promise<DrawAnswer> {
  try {
    const bytes = await drawFile(task);
    return { bytes, rss: process.memoryUsage.rss() };
  } catch (error) {
    if (error instanceof MissingGlyphError) return { missing: { label: error.label, letter: error.letter } };
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

process.on('message', (task: DrawTask | PagesTask) => {
  void answer(task).then((done) => {
    process.send?.(done);
    // Pixels are given back by the collector, and only after a turn of the loop.
    setImmediate(() => globalThis.gc?.());
  });
});
process.on('disconnect', () => process.exit());
// A terminal's Ctrl-C reaches this process too; the server ends it when its own work is done.
process.on('SIGINT', () => undefined);
