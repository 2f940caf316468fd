import { exportView, writeData } from '#lib/server/exchange/view-file.ts';
import { openView } from './open-view.ts';
import { targetOf, writeResult } from './output/result.ts';
import { spareSources } from './output/sources.ts';
import { DATA_ENDINGS, EXPORT_FORMATS, formatOf } from './output/view-formats.ts';
import { originOf } from './places.ts';
import { telling } from './told.ts';
import type { ViewOptions } from './view-options.ts';
import type { Words } from './words/words.ts';

/** Runs `kalrekha export` and gives its exit code: the file is what the server's address of the view answers. */
export function runExport(name: string, options: ViewOptions, words: Words): Promise<number> {
  return telling(words, async () => {
    const format = formatOf(options, EXPORT_FORMATS, DATA_ENDINGS);
    const target = targetOf(options.out, format === 'zip', 'story.zip');
    const origin = originOf(options.origin, process.env);
    const { slug, spec, reader, sources } = await openView(name, options);
    await spareSources(target, sources);
    const exported = await exportView(reader, slug, spec, origin);
    if (format === 'zip') {
      const { makeKept } = await import('./kept.ts');
      await writeResult(target, await makeKept(exported, reader));
    } else {
      await writeResult(target, await writeData(exported, reader, DATA_ENDINGS[format]));
    }
  });
}
