import type { RequestEvent } from '@sveltejs/kit';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { notFound, refusal } from '#lib/server/api/answer.ts';
import { Refused } from '#lib/server/api/question.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import type { Store } from '#lib/server/store.ts';
import type { FigureRenderer } from './draw-figure.ts';
import { figureWords } from './figure-words.ts';
import { HourLimit } from './hour-limit.ts';
import { pinFigure } from './pin-figure.ts';
import { PinRefusal } from './pin-refusal.ts';
import { readPinSettings } from './pin-settings.ts';

export type PinEvent = Pick<
  RequestEvent<{ slug: string }>,
  'params' | 'url' | 'request' | 'getClientAddress'
> & { readonly locals: { readonly store: Store } };

interface PinOptions {
  readonly limit?: HourLimit;
  readonly env?: NodeJS.ProcessEnv;
  readonly render?: FigureRenderer;
}

const hours = new HourLimit();

/**
 * Answers `POST /t/{slug}/figures?{spec}`: pins the view and says under which id. Nobody has to sign in,
 * so it is taken from pages of this site alone and bounded by the hour and by bytes. What of the query
 * is not understood is refused: nobody shall pin another view than the one asked for.
 */
export async function answerPin(event: PinEvent, options: PinOptions = {}): Promise<Response> {
  const { url, params, locals } = event;
  const { limit = hours, env = process.env, render } = options;
  const timeline = locals.store.timeline(params.slug);
  const { spec, problems } = parseSpec(
    url.searchParams,
    timeline === null ? defaultsOf({ spec: '' }) : defaultsOf(timeline),
  );
  try {
    const settings = readPinSettings(env);
    const address = addressOf(event);
    if (timeline === null) throw notFound('unknown-timeline', 'timeline', params.slug);
    if (!settings.isOn) throw new PinRefusal(403, 'figure.off');
    if (!isFromPage(event)) throw new PinRefusal(403, 'figure.foreign');
    const [problem] = problems;
    if (problem !== undefined) throw new Refused(problem);
    if (!limit.allows(address, settings)) throw new PinRefusal(429, 'figure.often');
    const { origin } = url;
    const pinned = await pinFigure(locals.store, {
      slug: params.slug,
      spec,
      origin,
      room: settings.room,
      ...(render === undefined ? {} : { render }),
    });
    if (pinned === null) throw notFound('unknown-timeline', 'timeline', params.slug);
    const { figure, isNew } = pinned;
    // What was there already costs nothing.
    if (isNew) limit.count(address);
    return Response.json(
      { id: figure.id, page: `${origin}/f/${figure.id}`, created: figure.created, isNew },
      {
        status: isNew ? 201 : 200,
        headers: { location: `/f/${figure.id}`, 'cache-control': 'no-store' },
      },
    );
  } catch (problem) {
    if (problem instanceof Refused) return refusal(problem.status, problem.problem, url.searchParams);
    const words = figureWords(spec);
    if (problem instanceof PinRefusal) {
      const answer = errorResponse(problem.status, words(problem.key, problem.params), { code: problem.key });
      if (problem.status === 429) answer.headers.set('retry-after', '3600');
      return answer;
    }
    if (problem instanceof MissingGlyphError) {
      const { label, letter } = problem;
      return errorResponse(422, words('figure.glyph', { label, letter }));
    }
    if (problem instanceof PictureRefusal) {
      const answer = errorResponse(problem.status, words('figure.busy'));
      answer.headers.set('retry-after', '5');
      return answer;
    }
    throw problem;
  }
}

/** Browsers name the origin of every page that posts; who has none is a program, and has the command line. */
function isFromPage({ request, url }: PinEvent): boolean {
  return request.headers.get('origin') === url.origin;
}

function addressOf(event: PinEvent): string {
  try {
    return event.getClientAddress();
  } catch {
    // Behind a proxy that was promised to name the address and does not.
    return '';
  }
}
