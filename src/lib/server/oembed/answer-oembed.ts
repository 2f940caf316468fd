import {
  LIVE_AGE,
  oembedOfPage,
  oembedOfPicture,
  type Oembed,
  type Room,
  type Size,
} from '#lib/embed/oembed.ts';
import { placeOf, type Addressed } from '#lib/embed/place-of.ts';
import { EMBED_THEME, handoutOf } from '#lib/embed/shared-view.ts';
import { fileUrl, type Place } from '#lib/embed/snippets.ts';
import { specOfStep } from '#lib/event/check-story.ts';
import type { Timeline } from '#lib/event/news-event.ts';
import { defaultsOf, formatSpec, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { readStep } from '#lib/event/story-step.ts';
import { frozenStore } from '#lib/server/figure/frozen-store.ts';
import { errorResponse } from '#lib/server/http/error-body.ts';
import { readFraming } from '#lib/server/http/settings.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import { readPictureOptions } from '#lib/server/picture/picture-options.ts';
import type { Store } from '#lib/server/store.ts';

/**
 * Answers `/oembed?url=&maxwidth=&maxheight=&format=`: 404 for an address that is not of a view here, 501
 * for another format than JSON, 400 for bounds that are none.
 */
export function answerOembed(asked: URL, store: Store): Response {
  const params = asked.searchParams;
  const format = params.get('format') ?? 'json';
  if (format !== 'json') return errorResponse(501, 'Only JSON is offered.', { code: 'not_implemented' });
  const text = params.get('url');
  if (text === null || text === '') {
    return errorResponse(400, 'Say which page: ?url=…', { field: 'url' });
  }
  const maxwidth = boundOf(params, 'maxwidth');
  const maxheight = boundOf(params, 'maxheight');
  if (maxwidth === null || maxheight === null) {
    const field = maxwidth === null ? 'maxwidth' : 'maxheight';
    return errorResponse(400, `${field} is a whole number of pixels.`, { field });
  }
  const url = URL.parse(text);
  // Behind a proxy that takes https off, the same page is asked for under another scheme.
  const isOurs = url !== null && url.host === asked.host && /^https?:$/.test(url.protocol);
  const addressed = isOurs ? placeOf(url.pathname) : null;
  const answer =
    addressed && url ? answerOf(addressed, url, asked.origin, { maxwidth, maxheight }, store) : null;
  if (answer === null)
    return errorResponse(404, 'No view of this site is at that address.', { field: 'url' });
  return Response.json(answer, { headers: { 'cache-control': `public, max-age=${LIVE_AGE}` } });
}

function answerOf(
  { place, ending, story: isStory }: Addressed,
  url: URL,
  origin: string,
  room: Room,
  store: Store,
): Oembed | null {
  const found = foundAt(place, store);
  if (found === null) return null;
  const { timeline, defaults } = found;
  const reader = parseSpec(url.searchParams, defaults).spec;
  const told = isStory === true ? toldAt(timeline, url.searchParams, reader) : null;
  if (isStory === true && told === null) return null;
  const spec = told?.spec ?? reader;
  const theme = url.searchParams.has('theme') ? spec.theme : EMBED_THEME;
  const story = told === null ? {} : { story: told.story };
  const view = handoutOf({
    origin,
    place,
    spec: { ...spec, theme },
    defaults,
    timeline,
    today: '',
    ...story,
  });
  const at = { ...place, origin, query: formatSpec(spec, defaults) };
  const asked = {
    origin,
    view,
    room,
    pinned: 'figure' in place,
    card: (size: Size | null) => fileUrl(at, '.png', size === null ? 'size=social' : sized(size)),
  };
  if (ending === '') return oembedOfPage(asked, readFraming(process.env) !== 'none');
  const size = pictureSize(url, ending);
  return (
    size && oembedOfPicture(asked, size, (own) => (own === null ? url.href : fileUrl(at, ending, sized(own))))
  );
}

/** The step of a timeline's story that an address asks for, with its view; null where there is no story. */
function toldAt({ spec, story }: Timeline, params: URLSearchParams, reader: Spec) {
  if (story === undefined) return null;
  const { step } = readStep(params, story.steps.length);
  const query = story.steps[step - 1]?.spec ?? '';
  return { spec: specOfStep({ spec }, query, reader), story: { title: story.title, step } };
}

/** The timeline of a place and what it shows without a query. */
function foundAt(place: Place, store: Store) {
  const timeline = 'figure' in place ? figureTimeline(place.figure, store) : store.timeline(place.slug);
  return timeline && { timeline, defaults: defaultsOf(timeline) };
}

/** The frozen timeline of a figure; null where there is none, or it was withdrawn. */
function figureTimeline(id: string, store: Store): Timeline | null {
  const figure = store.figure(id);
  if (figure === null || figure.status === 'withdrawn') return null;
  return frozenStore(store, figure)?.timeline(figure.timeline) ?? null;
}

/** Px of the picture at an address; null where it would be refused. */
function pictureSize(url: URL, ending: '.svg' | '.png'): Size | null {
  try {
    const { options } = readPictureOptions(url.searchParams, ending === '.svg' ? 'svg' : 'png');
    return { width: options.size.width * options.scale, height: options.size.height * options.scale };
  } catch (error) {
    if (error instanceof PictureRefusal) return null;
    throw error;
  }
}

function sized({ width, height }: Size): string {
  return `width=${width}&height=${height}`;
}

/** Infinity where none is given; null for what is no bound. */
function boundOf(params: URLSearchParams, key: string): number | null {
  const text = params.get(key);
  if (text === null || text === '') return Infinity;
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null;
}
