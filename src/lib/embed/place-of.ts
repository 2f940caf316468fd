import type { Place } from './snippets.ts';

/** What an address of this site shows; `ending`: that of a picture, '' for the page or its embed. */
export interface Addressed {
  readonly place: Place;
  readonly ending: '' | '.svg' | '.png';
  /** The page, or the embed, of the timeline's story. */
  readonly story?: true;
}

/**
 * Reads `/t/{slug}`, `/e/{slug}`, both with `/story`, `/f/{id}`, `/e/f/{id}` and the pictures of timelines
 * and figures; null: another address.
 */
export function placeOf(pathname: string): Addressed | null {
  const found = /^\/(t|f|e\/f|e)\/([^/]+?)(\.svg|\.png|\/story)?$/.exec(pathname);
  if (found === null) return null;
  const [, prefix = '', encoded = '', ending = ''] = found;
  const name = decoded(encoded);
  if (name === null) return null;
  if (ending === '/story') {
    return prefix.endsWith('f') ? null : { place: { slug: name }, ending: '', story: true };
  }
  if (prefix.startsWith('e') && ending !== '') return null;
  return {
    place: prefix.endsWith('f') ? { figure: name } : { slug: name },
    ending: ending === '.svg' || ending === '.png' ? ending : '',
  };
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
