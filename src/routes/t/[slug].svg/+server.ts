import { error } from '@sveltejs/kit';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { message } from '#lib/i18n/message.ts';
import { paintSvg } from '#lib/paint/svg.ts';
import { buildScene } from '#lib/scene/build-scene.ts';
import { FONT_DATA } from '#lib/server/text/font-data.ts';
import { measure } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import type { RequestHandler } from './$types';

/** Px of the picture where the address does not say: 6.5 inches wide in a report, at 185 dpi. */
const SIZE = { width: 1200, height: 675 };
const LIMITS = { width: [320, 2400], height: [240, 2400] } as const;

/** A view as a picture that stands alone. What of the spec is not understood is left out. */
export const GET: RequestHandler = async ({ params, url, locals }) => {
  const timeline = locals.store.timeline(params.slug);
  const source = locals.store.source(params.slug);
  if (timeline === null || source === null) error(404, 'No such timeline');
  const defaults = defaultsOf(timeline);
  const { spec } = parseSpec(url.searchParams, defaults);
  const size = { width: lengthOf(url, 'width'), height: lengthOf(url, 'height') };
  const answers = await ask(source, spec, defaults, size);
  const title = timeline.title[spec.lang];
  const { license } = timeline;
  const credit = [
    message(spec.lang, 'embed.source', { title }),
    ...(license === '' ? [] : [message(spec.lang, 'view.license', { license })]),
  ].join(' · ');
  const scene = buildScene(answers, { spec, ...size, measure, frame: { title, source: credit } });
  return new Response(paintSvg(scene, { theme: spec.theme, standalone: true, font: FONT_DATA }), {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-language': spec.lang,
      'cache-control': 'public, no-cache',
    },
  });
};

/** Whole px within the limits; what is no number counts as not given. */
function lengthOf(url: URL, side: keyof typeof SIZE): number {
  const given = Number(url.searchParams.get(side) ?? '');
  const [least, most] = LIMITS[side];
  return Number.isInteger(given) && given > 0 ? Math.min(most, Math.max(least, given)) : SIZE[side];
}
