import { error, redirect } from '@sveltejs/kit';
import type { ShownStep, StoryData } from '#lib/components/story/story-data.ts';
import { EMBED_THEME } from '#lib/embed/shared-view.ts';
import { storyEmbedUrl, storyUrl } from '#lib/embed/story-address.ts';
import { specOfStep } from '#lib/event/check-story.ts';
import type { Story } from '#lib/event/news-event.ts';
import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { ALL_EVENTS, FACET_FIELDS } from '#lib/event/query.ts';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { formatStep, readStep } from '#lib/event/story-step.ts';
import { snapshotOf } from '#lib/server/exchange/snapshot.ts';
import { readFraming } from '#lib/server/http/settings.ts';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { outletsOf } from '#lib/source/outlets.ts';
import type { Outlet } from '#lib/source/outlets.ts';
import { SHARED, textsOf } from './view.server.ts';
import type { ViewRequest } from './view.server.ts';

/** Px of the picture that the server draws: its box in a window of 1440 × 900. */
const FRAME = { width: 934, height: 368 };

/**
 * What the page or the embed of a story shows. A step that is none leads to the nearest; a timeline
 * without a story has no such page.
 * @param embedded for a frame: light unless asked, since a dark picture in an article that is only light looks broken
 */
export async function loadStory(
  { locals, params, setHeaders, url }: ViewRequest,
  embedded = false,
): Promise<StoryData> {
  const { store } = locals;
  const known = store.timeline(params.slug);
  const source = store.source(params.slug);
  if (known === null || source === null) error(404, 'No such timeline');
  const { story, ...timeline } = known;
  if (story === undefined) error(404, { message: 'This timeline has no story', code: 'no_story' });
  const defaults = { ...defaultsOf(timeline), ...(embedded ? { theme: EMBED_THEME } : {}) };
  const { lang, digits, theme } = parseSpec(url.searchParams, defaults).spec;
  const reader = { lang, digits, theme };
  const { step, isPlain } = readStep(url.searchParams, story.steps.length);
  const at = { slug: timeline.slug, query: formatStep(step, reader, defaults) };
  // To a path, since behind a proxy the origin may be another.
  if (!isPlain) redirect(302, (embedded ? storyEmbedUrl : storyUrl)({ ...at, origin: '' }));
  setHeaders(SHARED);
  locals.document = { lang, theme };
  if (!embedded) locals.oembed = storyUrl({ ...at, origin: url.origin });
  const steps = await Promise.all(story.steps.map((each) => shownStep(each, timeline, source, reader)));
  const spec = steps[step - 1]?.spec ?? defaults;
  const values = (await source.facets(ALL_EVENTS, FACET_FIELDS)).fields;
  return {
    timeline,
    title: story.title,
    steps,
    outlets: await tellersOf(steps, source),
    step,
    spec,
    defaults,
    answers: await ask(source, spec, defaults, FRAME),
    frame: FRAME,
    metrics: metricsFor(await textsOf(source, values, timeline)),
    snapshot: snapshotOf(store, timeline.slug),
    origin: url.origin,
    framing: readFraming(process.env),
  };
}

async function shownStep(
  { spec: query, title, text }: Story['steps'][number],
  timeline: StoryData['timeline'],
  source: EventSource,
  reader: Pick<Spec, 'lang' | 'digits' | 'theme'>,
): Promise<ShownStep> {
  const spec = specOfStep(timeline, query, reader);
  const event = spec.sel === null ? null : await source.event(spec.sel);
  return { title, text, spec, event: event && { when: event.when, title: event.title } };
}

/** The outlets of all steps: a sheet of paper holds them all. */
async function tellersOf(steps: readonly ShownStep[], source: EventSource): Promise<readonly Outlet[]> {
  const views = steps.map(async ({ spec }) => ({
    spec,
    facets: await source.facets(queryOfSpec(spec, null), ['source']),
  }));
  return outletsOf(await Promise.all(views));
}
