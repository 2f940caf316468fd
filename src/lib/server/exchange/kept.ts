import { readFileSync } from 'node:fs';
import type { Exported } from '#lib/exchange/exported.ts';
import { keptZip } from '#lib/exchange/kept-zip.ts';
import type { KeptParts } from '#lib/exchange/kept-zip.ts';
import { projectFile } from '#lib/server/project-file.ts';
import type { DrawTask } from '#lib/server/picture/draw.ts';
import { renderPicture } from '#lib/server/picture/render.ts';
import type { PictureRequest } from '#lib/server/picture/render.ts';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { LANGS } from '#lib/event/news-event.ts';

const FONTS = ['noto-sans-devanagari-400.woff2', 'noto-sans-devanagari-700.woff2'] as const;
const PICTURES = ['svg', 'png', 'pdf'] as const;

/**
 * A view as a folder to keep, zipped.
 * @param built script and style of its page
 * @param draw where pictures are drawn; here unless said otherwise
 */
export async function keptOf(
  exported: Exported,
  store: PictureRequest['store'],
  built: Pick<KeptParts, 'script' | 'style'>,
  draw?: (task: DrawTask) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const { timeline, spec, snapshot, page } = exported;
  const pictures: Record<string, Uint8Array> = {};
  for (const format of PICTURES) {
    const request = { store, slug: timeline.slug, spec, format, snapshot, address: page };
    const picture = await renderPicture(request, draw);
    if (picture !== null) pictures[`picture.${format}`] = picture;
  }
  const fonts = FONTS.map((name) => [`fonts/${name}`, readFileSync(projectFile(`static/fonts/${name}`))]);
  return keptZip(exported, {
    ...built,
    pictures,
    fonts: Object.fromEntries(fonts) as KeptParts['fonts'],
    metrics: metricsFor(textsOf(exported)),
  });
}

/** Every text that the chart may show beside its own words, in both languages. */
function textsOf({ timeline, events, systems }: Exported): readonly string[] {
  const names = [
    timeline.title,
    ...events.map((event) => event.title),
    ...systems.map((system) => system.name),
  ];
  const actors = events.flatMap((event) => event.actors.map((actor) => actor.name));
  const countries = new Set(events.flatMap((event) => event.countries));
  return [
    ...[...names, ...actors].flatMap((text) => Object.values(text)),
    ...LANGS.flatMap((lang) => [...countries].map((code) => localeOf(lang, 'latn').country(code))),
  ];
}
