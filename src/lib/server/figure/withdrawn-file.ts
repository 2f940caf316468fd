import { defaultsOf } from '#lib/event/spec-codec.ts';
import { noticePicture } from '#lib/server/picture/notice.ts';
import { PRESETS } from '#lib/server/picture/picture-size.ts';
import { rasterise } from '#lib/server/picture/png.ts';
import type { Figure } from './figure.ts';
import { figureWords } from './figure-words.ts';

/**
 * What is given in place of a withdrawn figure's files: 410 with the reason, as a small picture where a
 * picture was asked for. It holds for a minute, as all that is said of figures does.
 */
export function withdrawnFile(figure: Figure, format: string): Response {
  const spec = defaultsOf({ spec: figure.query });
  const note = figure.notes.find(({ status }) => status === 'withdrawn')?.note[spec.lang] ?? '';
  const text = figureWords(spec)('figure.withdrawn', { note });
  const answer = (body: string | Uint8Array, type: string) =>
    new Response(body as string | Uint8Array<ArrayBuffer>, {
      status: 410,
      headers: {
        'content-type': type,
        'content-language': spec.lang,
        'cache-control': 'public, max-age=60',
      },
    });
  if (format === 'svg') return answer(noticePicture(text, spec.lang), 'image/svg+xml; charset=utf-8');
  if (format === 'png') {
    return answer(rasterise(noticePicture(text, spec.lang), 1, PRESETS.slide.mm / 2, {}), 'image/png');
  }
  return answer(`${text}\n`, 'text/plain; charset=utf-8');
}
