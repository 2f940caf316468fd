/** Scheme and host of an address, '' for what a browser would not load into a frame of the web. */
export function originOf(url: string): string {
  const found = /^https?:\/\/[^/?#\\@\s]+(?=[/?#]|$)/i.exec(url);
  return found === null ? '' : found[0].toLowerCase();
}

/** The parts of a view's address, whether of its page or of its embed; null: of neither. */
function partsOf(url: string): {
  readonly figure: boolean;
  readonly name: string;
  readonly story: string;
  readonly query: string;
} | null {
  const rest = url.slice(originOf(url).length);
  const found = /^\/(?:e\/f|f|e|t)\/([^/?#.]+)(\/story)?(\?[^#]*)?(?:#.*)?$/.exec(rest);
  const figure = /^\/(?:e\/)?f\//.test(rest);
  if (found === null || originOf(url) === '' || (figure && found[2])) return null;
  return { figure, name: found[1] || '', story: found[2] || '', query: found[3] || '' };
}

/** The address to frame; '' when this is no view. */
export function embedAddress(url: string): string {
  const parts = partsOf(url);
  return parts === null
    ? ''
    : originOf(url) + (parts.figure ? '/e/f/' : '/e/') + parts.name + parts.story + parts.query;
}

/** The page that a reader can go to. */
export function pageAddress(url: string): string {
  const parts = partsOf(url);
  return parts === null
    ? ''
    : originOf(url) + (parts.figure ? '/f/' : '/t/') + parts.name + parts.story + parts.query;
}

/** The picture of the same view in light colours: for paper, and where the page brought none. */
export function lightPicture(url: string): string {
  const parts = partsOf(url);
  if (parts === null) return '';
  const kept = parts.query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^(?:theme|step)=/.test(part));
  kept.push('theme=light');
  return originOf(url) + (parts.figure ? '/f/' : '/t/') + parts.name + '.svg?' + kept.join('&');
}

/** Whether the picture of this view may be dark on a reader's screen. */
export function mayBeDark(url: string): boolean {
  return /[?&]theme=(?:dark|auto)(?:&|#|$)/.test(url);
}
