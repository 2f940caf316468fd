/**
 * Addresses of a view. `query` is a canonical spec query without the question mark, '' for the default view.
 */
/** Px of an embed's frame: fits a lane chart and its source line without scrolling. */
export const EMBED_HEIGHT = 720;

/** What is shared: a timeline, which follows its data, or a figure, which is pinned. */
export type Place = { readonly slug: string } | { readonly figure: string };

export type Address = Place & {
  /** Scheme and host of this instance: `https://example.org`. */
  readonly origin: string;
  readonly query: string;
};

/** The dashboard of this view, or the page of the figure. */
export function pageUrl(at: Address): string {
  return absolute(at, pathOf(at));
}

/** The page that may be framed. */
export function embedUrl(at: Address): string {
  return absolute(at, `/e${'figure' in at ? '/f/' : '/'}${nameOf(at)}`);
}

/** The view as a file, named by its ending: `.svg`. @param own keys of the file beside the spec: `size=social` */
export function fileUrl(at: Address, ending: string, own = ''): string {
  const query = [at.query, own].filter((part) => part !== '').join('&');
  return absolute({ ...at, query }, `${pathOf(at)}${ending}`);
}

function pathOf(at: Place): string {
  return `/${'figure' in at ? 'f' : 't'}/${nameOf(at)}`;
}

function nameOf(at: Place): string {
  return encodeURIComponent('figure' in at ? at.figure : at.slug);
}

function absolute({ origin, query }: { origin: string; query: string }, path: string): string {
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}
