/**
 * What a reader copies out of the Share dialog. Pure text: the dialog shows it, tests compare it.
 * `query` is a canonical spec query without the question mark, '' for the default view.
 */

/** Px of an embed's frame: fits a lane chart and its source line without scrolling. */
export const EMBED_HEIGHT = 720;

interface Address {
  /** Scheme and host of this instance: `https://example.org`. */
  readonly origin: string;
  readonly slug: string;
  readonly query: string;
}

/** The dashboard of this view. */
export function pageUrl(at: Address): string {
  return absolute(at, `/t/${encodeURIComponent(at.slug)}`);
}

/** The page that may be framed. */
export function embedUrl(at: Address): string {
  return absolute(at, `/e/${encodeURIComponent(at.slug)}`);
}

/** The view as an SVG file. */
export function pictureUrl(at: Address): string {
  return absolute(at, `/t/${encodeURIComponent(at.slug)}.svg`);
}

/** An iframe of the view; the title is what a screen reader says of the frame. */
export function iframeSnippet(at: Address, title: string): string {
  return (
    `<iframe src="${escapeAttribute(embedUrl(at))}" title="${escapeAttribute(title)}" ` +
    `width="100%" height="${EMBED_HEIGHT}" loading="lazy" style="border:0" ` +
    `referrerpolicy="strict-origin-when-cross-origin"></iframe>`
  );
}

/** Text made safe inside a double-quoted HTML attribute. */
export function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function absolute({ origin, query }: Address, path: string): string {
  return `${origin}${path}${query === '' ? '' : `?${query}`}`;
}
