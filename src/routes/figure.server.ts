import { error } from '@sveltejs/kit';
import type { RequestEvent } from '@sveltejs/kit';
import type { DashboardData, ViewData } from '#lib/components/page/dashboard-data.ts';
import type { ShownFigure } from '#lib/embed/shown-figure.ts';
import { defaultsOf, parseSpec } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { shownFigure } from '#lib/server/figure/figure-status.ts';
import { frozenStore } from '#lib/server/figure/frozen-store.ts';
import { loadDashboard, loadView } from './view.server.ts';
import type { ViewRequest } from './view.server.ts';

/** What a page of a figure shows: its view, or, when it was withdrawn, only why. */
export type FigureData<T> = {
  /** For the layout around the page. */
  readonly spec: Spec;
} & (
  { readonly withdrawn: WithdrawnData; readonly view: null } | { readonly withdrawn: null; readonly view: T }
);

export interface WithdrawnData {
  readonly figure: ShownFigure;
  readonly spec: Spec;
  /** The view that was pinned. */
  readonly defaults: Spec;
  /** Scheme and host of this instance. */
  readonly origin: string;
}

type Request = Pick<RequestEvent<{ id: string }>, 'locals' | 'params' | 'setHeaders' | 'url'>;

/** The page of a figure: the dashboard on frozen rows. */
export function loadFigure(request: Request): Promise<FigureData<DashboardData>> {
  return load(request, (asked) => loadDashboard(asked, { figure: request.params.id }));
}

/** The embed of a figure; light unless it was pinned otherwise. */
export function loadFigureEmbed(request: Request): Promise<FigureData<ViewData>> {
  return load(request, (asked) => {
    const { theme } = defaultsOf({ spec: request.locals.store.figure(request.params.id)?.query ?? '' });
    return loadView(asked, theme === 'auto' ? { theme: 'light' } : {});
  });
}

async function load<T extends ViewData>(
  request: Request,
  view: (request: ViewRequest) => Promise<T>,
): Promise<FigureData<T>> {
  const { locals, params, setHeaders, url } = request;
  const figure = locals.store.figure(params.id);
  const store = figure === null ? null : frozenStore(locals.store, figure);
  if (figure === null || store === null) error(404, 'No such figure');
  const shown = await shownFigure(locals.store, figure);
  if (figure.status === 'withdrawn') {
    setHeaders({ 'cache-control': 'public, max-age=60' });
    locals.status = 410;
    const defaults = defaultsOf({ spec: figure.query });
    const { spec } = parseSpec(url.searchParams, defaults);
    locals.document = { lang: spec.lang, theme: spec.theme };
    return { spec, withdrawn: { figure: shown, spec, defaults, origin: url.origin }, view: null };
  }
  // The same pages as of a timeline, which they find in a store that holds nothing else.
  const inside: App.Locals = { ...locals, store };
  const data = await view({ locals: inside, params: { slug: figure.timeline }, setHeaders, url });
  locals.document = { lang: data.spec.lang, theme: data.spec.theme };
  if (inside.oembed !== undefined) locals.oembed = inside.oembed;
  return { spec: data.spec, withdrawn: null, view: { ...data, figure: shown } };
}
