import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Exported } from '#lib/exchange/exported.ts';
import type { KeptParts } from '#lib/exchange/kept-zip.ts';
import { keptOf } from '#lib/server/exchange/kept.ts';
import type { DrawTask } from '#lib/server/picture/draw.ts';
import { drawPicture } from '#lib/server/picture/draw.ts';
import { projectFile } from '#lib/server/project-file.ts';
import type { TimelineReader } from '#lib/server/reader/reader.ts';
import { openProgress } from './output/progress.ts';

type Built = Pick<KeptParts, 'script' | 'style'>;

/** Pictures of a folder, its page, and packing it. */
const STEPS = 5;

/** A view as a folder to keep, zipped; how far it is stands on standard error. */
export async function makeKept(exported: Exported, reader: TimelineReader): Promise<Uint8Array> {
  const progress = openProgress(STEPS);
  try {
    const built = await builtPage();
    progress.step(1);
    const zip = await keptOf(exported, reader, built, async (task: DrawTask) => {
      const picture = await drawPicture(task);
      progress.step(1);
      return picture;
    });
    progress.step(1);
    return zip;
  } finally {
    progress.stop();
  }
}

/** Script and style of its page: built now from the sources, or as they were packed with the program. */
async function builtPage(): Promise<Built> {
  const file = projectFile('scripts/kept-script.mjs', 'build/cli/kept-page.json');
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8')) as Built;
  const { buildKept } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    readonly buildKept: () => Promise<Built>;
  };
  return buildKept();
}
