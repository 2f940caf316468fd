import type { RequestEvent } from '@sveltejs/kit';
import { DEFAULT_SPEC, parseSpec } from '#lib/event/spec-codec.ts';
import type { KeptParts } from '#lib/exchange/kept-zip.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import { asRefusal, drawers } from '#lib/server/picture/answer.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import { RateLimit } from '#lib/server/picture/rate-limit.ts';
import { pictureWords } from '#lib/server/picture/words.ts';
import { answerFile } from './answer-export.ts';
import type { ExportRequest } from './answer-export.ts';
import { keptOf } from './kept.ts';

/** New folders a minute for one address: each costs three pictures. */
const PER_MINUTE = 30;
const folders = new RateLimit(PER_MINUTE);

/** A view as a folder to keep. Pictures are drawn beside the serving thread; who asks too often waits. */
export async function answerKept(
  request: ExportRequest & Pick<RequestEvent, 'getClientAddress'>,
  built: Pick<KeptParts, 'script' | 'style'>,
  limit = folders,
): Promise<Response> {
  try {
    return await answerFile(request, {
      suffix: '.zip',
      type: 'application/zip',
      async write(exported, store) {
        if (!limit.take(addressOf(request))) throw new PictureRefusal(429, 'picture.often', {}, 60);
        return new Uint8Array(await keptOf(exported, store, built, (task) => drawers().draw(task)));
      },
    });
  } catch (problem) {
    const refusal = asRefusal(problem);
    if (refusal === null) throw problem;
    const { spec } = parseSpec(request.url.searchParams, DEFAULT_SPEC);
    const response = errorResponse(refusal.status, pictureWords(spec)(refusal.key, refusal.params));
    if (refusal.retryAfter !== null) response.headers.set('retry-after', String(refusal.retryAfter));
    return response;
  }
}

function addressOf(request: Pick<RequestEvent, 'getClientAddress'>): string {
  try {
    return request.getClientAddress();
  } catch {
    // Behind a proxy that was promised to name the address and does not.
    return '';
  }
}
