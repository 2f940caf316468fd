import { escapeAttribute as html } from './escape.ts';
import type { Handout } from './shared-view.ts';
import { EMBED_HEIGHT } from './snippets.ts';

/** Px of the frame where the asker sets no bounds. */
const FRAME_WIDTH = 640;
/** Px of the social card, which is the thumbnail. */
const CARD = { width: 1200, height: 630 } as const;
/** No picture is narrower or lower than this. */
const LEAST_SIDE = 200;
/** Wider than this times its height no picture is; narrower neither. */
const ASPECT = [0.4, 3] as const;

/** Seconds that an answer may be kept: a view follows its data, a figure does not change. */
export const LIVE_AGE = 300;
export const PINNED_AGE = 31_536_000;

/** Most px that the asker has room for. */
export interface Room {
  readonly maxwidth: number;
  readonly maxheight: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Oembed = Readonly<Record<string, string | number>>;

interface Asked {
  readonly origin: string;
  readonly view: Handout;
  readonly room: Room;
  /** True for a figure. */
  readonly pinned: boolean;
  /** The view as a PNG: the social card where no size is given. */
  readonly card: (size: Size | null) => string;
}

/**
 * What `/oembed` says of a page: a link to it and a frame of it, in the markup that WordPress keeps. Where
 * nobody may frame this server, the link and the picture alone.
 */
export function oembedOfPage({ origin, view, room, pinned, card }: Asked, framed: boolean): Oembed {
  const about = { ...common(origin, view.title, pinned), ...thumbnail(room, card) };
  if (!framed) return { ...about, type: 'link' };
  const width = Math.min(FRAME_WIDTH, room.maxwidth);
  const height = Math.min(EMBED_HEIGHT, room.maxheight);
  return {
    ...about,
    type: 'rich',
    width,
    height,
    html:
      `<blockquote><a href="${html(view.page)}">${html(view.title)}</a></blockquote>` +
      `<iframe src="${html(view.embed)}" width="${width}" height="${height}" title="${html(view.frameTitle)}" ` +
      `frameborder="0" marginwidth="0" marginheight="0"></iframe>`,
  };
}

/** What it says of a picture of `size`; null where no picture is small enough for the room. */
export function oembedOfPicture(
  { origin, view, room, pinned }: Asked,
  size: Size,
  url: (size: Size | null) => string,
): Oembed | null {
  const fitted = fit(size, room);
  if (fitted === null) return null;
  const isSame = fitted.width === size.width && fitted.height === size.height;
  return {
    ...common(origin, view.title, pinned),
    type: 'photo',
    url: url(isSame ? null : fitted),
    ...fitted,
  };
}

function common(origin: string, title: string, pinned: boolean): Oembed {
  return {
    version: '1.0',
    title,
    provider_name: 'Kalrekha',
    provider_url: origin,
    cache_age: pinned ? PINNED_AGE : LIVE_AGE,
  };
}

/** All three fields or none, as oEmbed asks. */
function thumbnail(room: Room, card: (size: Size | null) => string): Oembed {
  const size = fit(CARD, room);
  if (size === null) return {};
  return {
    thumbnail_url: card(size.width === CARD.width ? null : size),
    thumbnail_width: size.width,
    thumbnail_height: size.height,
  };
}

/** The largest size in the room, in the same proportion unless no picture may be so flat. */
function fit(size: Size, { maxwidth, maxheight }: Room): Size | null {
  const share = Math.min(1, maxwidth / size.width, maxheight / size.height);
  const width = Math.max(LEAST_SIDE, Math.floor(size.width * share));
  const height = Math.max(LEAST_SIDE, Math.floor(size.height * share));
  const aspect = width / height;
  const isPossible = width <= maxwidth && height <= maxheight && aspect >= ASPECT[0] && aspect <= ASPECT[1];
  return isPossible ? { width, height } : null;
}

/** Where a page says that `/oembed` tells of it. */
export function discoveryUrl(origin: string, page: string): string {
  return `${origin}/oembed?url=${encodeURIComponent(page)}&format=json`;
}
