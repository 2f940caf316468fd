import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { DashboardData, StoryTeaser, ViewData } from '#lib/components/page/dashboard-data.ts';
import { clausesOf } from '#lib/components/page/clauses.ts';
import { jsonInMarkup } from '#lib/components/page/json-in-markup.ts';
import { layoutOf } from '#lib/components/page/links.ts';
import { askList } from '#lib/components/page/listing.ts';
import { relaxations } from '#lib/components/page/relax.ts';
import type { Shown } from '#lib/components/page/selection.svelte.ts';
import { pageUrl } from '#lib/embed/snippets.ts';
import type { Place } from '#lib/embed/snippets.ts';
import { LANGS } from '#lib/event/news-event.ts';
import type { Story, Timeline } from '#lib/event/news-event.ts';
import { ALL_EVENTS, FACET_FIELDS } from '#lib/event/query.ts';
import { defaultsOf, formatSpec, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { datasetNode } from '#lib/exchange/json-ld.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { snapshotOf } from '#lib/server/exchange/snapshot.ts';
import { readPinSettings } from '#lib/server/figure/pin-settings.ts';
import { readFraming } from '#lib/server/http/settings.ts';
import type { Store } from '#lib/server/store.ts';
import { metricsFor } from '#lib/server/text/metrics.ts';
import { ask } from '#lib/source/ask.ts';
import type { EventSource, FacetsAnswer } from '#lib/source/event-source.ts';

/**
 * Px of the picture that the server draws: the chart's box in a window of 1440 × 900, so that there
 * nothing moves when the browser draws anew in the frame that it has.
 */
const FRAME = { width: 1006, height: 500 };
/** Events whose titles are measured ahead: the letter clusters of so many leave few to be guessed. */
const MEASURED = 5000;

/** A public page shows everyone the same, until the data change; only the listener knows when that is. */
export const SHARED = { 'cache-control': 'public, no-cache' };

/** The part of a request that a page of a view depends on. */
export type ViewRequest = Pick<RequestEvent<{ slug: string }>, 'locals' | 'params' | 'setHeaders' | 'url'>;

/** What a page of one timeline shows. @param own defaults of the page, over those of the timeline */
export async function loadView(
  { locals, params, setHeaders, url }: ViewRequest,
  own: Partial<Spec> = {},
): Promise<ViewData> {
  const { store } = locals;
  const known = store.timeline(params.slug);
  const source = store.source(params.slug);
  if (known === null || source === null) error(404, 'No such timeline');
  // A story's words are for its own pages.
  const { story, ...timeline } = known;
  setHeaders(SHARED);
  const defaults = { ...defaultsOf(timeline), ...own };
  const { spec, problems } = parseSpec(url.searchParams, defaults);
  locals.document = { lang: spec.lang, theme: spec.theme };
  const answers = await ask(source, spec, defaults, FRAME);
  const { newest } = layoutOf(url.searchParams);
  const values = (await source.facets(ALL_EVENTS, FACET_FIELDS)).fields;
  return {
    timeline,
    story: story === undefined ? null : teaserOf(story),
    spec,
    defaults,
    problems,
    answers,
    frame: FRAME,
    metrics: metricsFor(await textsOf(source, values, timeline)),
    values,
    listed: answers.dense === null ? null : await askList(source, spec, answers.span, newest),
    snapshot: snapshotOf(store, params.slug),
    origin: url.origin,
    framing: readFraming(process.env),
  };
}

/** What of a story is said outside of its own pages. */
export function teaserOf({ title, steps }: Story): StoryTeaser {
  return { title, steps: steps.length, first: steps[0]?.spec ?? '' };
}

/** Every text that the chart may show beside its own words, in both languages: the reader may switch. */
export async function textsOf(
  source: EventSource,
  values: FacetsAnswer['fields'],
  timeline: Pick<Timeline, 'title'>,
): Promise<string[]> {
  const { items, undated } = await source.items(ALL_EVENTS, MEASURED);
  const titles = [timeline, ...items, ...undated].flatMap(({ title }) => Object.values(title));
  const labels = Object.values(values).flatMap((field) =>
    field.flatMap(({ label }) => Object.values(label ?? {})),
  );
  const countries = (values.country ?? []).flatMap(({ key }) =>
    LANGS.map((lang) => localeOf(lang, 'latn').country(key)),
  );
  return [...titles, ...labels, ...countries];
}

/** The dashboard's page: a view, the selected event with its proof, and what to drop when nothing matches. */
export async function loadDashboard(request: ViewRequest, place?: Place): Promise<DashboardData> {
  const view = await loadView(request);
  const { store } = request.locals;
  const { slug } = view.timeline;
  const source = store.source(slug);
  const isEmpty = view.answers.totals.matched === 0 && clausesOf(view.spec).length > 0;
  const { origin, spec, defaults, timeline, snapshot } = view;
  const query = formatSpec(spec, defaults);
  const page = pageUrl({ ...(place ?? { slug }), origin, query });
  request.locals.oembed = page;
  return {
    ...view,
    pins: place === undefined && readPinSettings(process.env).isOn,
    dataset: jsonInMarkup(datasetNode({ timeline, spec, query, page, origin, snapshot })),
    layout: layoutOf(request.url.searchParams),
    shown: await shownEvent(store, slug, view.spec.sel),
    relaxed: isEmpty && source !== null ? await relaxations(source, view.spec) : [],
  };
}

async function shownEvent(store: Store, slug: string, id: string | null): Promise<Shown | null> {
  const news = id === null ? null : ((await store.source(slug)?.event(id)) ?? null);
  if (news === null) return null;
  const cited = new Set(news.evidence.map((evidence) => evidence.report));
  return { news, reports: [...cited].flatMap((report) => store.report(slug, report) ?? []) };
}
