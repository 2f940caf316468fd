import { pictureAddress } from '#lib/server/picture/picture-address.ts';
import { readPictureOptions } from '#lib/server/picture/picture-options.ts';
import type { PictureFormat, PictureOptions } from '#lib/server/picture/picture-options.ts';
import { renderPicture } from '#lib/server/picture/render.ts';
import { openView } from './open-view.ts';
import { targetOf, writeResult } from './output/result.ts';
import { spareSources } from './output/sources.ts';
import { formatOf, PICTURE_FORMATS } from './output/view-formats.ts';
import { originOf } from './places.ts';
import { checkStoryUse, renderStory } from './render-story.ts';
import type { RenderOptions } from './render.ts';
import { telling, wrongUse } from './told.ts';
import type { Words } from './words/words.ts';

/** Says that no address is to be printed. */
const NO_ADDRESS = 'none';

/** Which formats have an option that others do not. */
const OF: Readonly<Record<'scale' | 'mm' | 'text' | 'paths', readonly PictureFormat[]>> = {
  scale: ['png'],
  mm: ['png', 'pdf'],
  text: ['svg'],
  paths: ['svg'],
};

/** Runs `kalrekha render` and gives its exit code: the file is what the server's address of the picture answers. */
export function runRender(name: string, options: RenderOptions, words: Words): Promise<number> {
  return telling(words, async () => {
    const format = formatOf(options, PICTURE_FORMATS);
    const isStory = options.story === true;
    const target = targetOf(options.out, format !== 'svg', isStory ? 'story.pdf' : `figure.${format}`);
    if (isStory) checkStoryUse(options, format);
    const picture = pictureOf(options, format);
    const origin = options.origin === NO_ADDRESS ? null : originOf(options.origin, process.env);
    const view = await openView(name, options);
    await spareSources(target, view.sources);
    if (isStory) {
      if (origin === null) throw wrongUse('option-story', `--origin ${NO_ADDRESS}`, '');
      await writeResult(target, await renderStory(view, origin));
      return;
    }
    const { slug, spec, timeline, reader } = view;
    const bytes = await renderPicture({
      ...picture,
      store: reader,
      slug,
      spec,
      snapshot: reader.changed(slug),
      address: origin === null ? '' : pictureAddress(timeline, spec, origin),
    });
    if (bytes === null) throw new Error(`The timeline ${slug} was read and is not there.`);
    await writeResult(target, bytes);
  });
}

/** The options as an address would say them. Throws a `PictureRefusal` or a `CommandRefusal`. */
function pictureOf(options: RenderOptions, format: PictureFormat): PictureOptions {
  const params = new URLSearchParams();
  const { size = '' } = options;
  const own = /^(\d+)[x×](\d+)$/i.exec(size);
  if (own === null) params.set('size', size);
  else {
    params.set('width', own[1] ?? '');
    params.set('height', own[2] ?? '');
  }
  for (const key of ['scale', 'mm', 'text', 'paths'] as const) {
    const value = options[key];
    if (value === undefined) continue;
    if (!OF[key].includes(format)) {
      throw wrongUse('option-format', `--${key}`, format, { allowed: OF[key].join(', ') });
    }
    params.set(key, value);
  }
  return readPictureOptions(params, format).options;
}
