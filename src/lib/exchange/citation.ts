import type { Lang, NewsEvent, Timeline } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Exported } from './exported.ts';
import { eventPage } from './told.ts';
import { exchangeWords } from './words.ts';

/** What a reference needs to say, before a format says it. */
export interface Cited {
  /** ASCII, the same for the same thing: `kalrekha-india-russia-defence`. */
  readonly key: string;
  readonly kind: 'dataset' | 'entry' | 'figure';
  readonly title: string;
  /** The timeline that an event or a figure is of. */
  readonly container: string | null;
  readonly url: string;
  /** Day that the cited state is of: ISO 8601. */
  readonly issued: string;
  readonly lang: Lang;
  readonly note: string;
}

type Reader = { readonly lang: Lang; readonly digits: Digits };

/** Whoever publishes here, until a timeline names its makers. */
export const PUBLISHER = 'Kalrekha';

/** The timeline in this view. */
export function citeTimeline(exported: Exported): Cited {
  const { timeline, spec, page, snapshot } = exported;
  return {
    key: keyOf('kalrekha', timeline.slug),
    kind: 'dataset',
    title: timeline.title[spec.lang],
    container: null,
    url: page,
    issued: snapshot.slice(0, 10),
    lang: spec.lang,
    note: noteOf(timeline, snapshot, spec),
  };
}

/** One event of the timeline. */
export function citeEvent(exported: Exported, event: NewsEvent): Cited {
  const { timeline, spec, snapshot } = exported;
  return {
    key: keyOf('kalrekha', timeline.slug, event.id),
    kind: 'entry',
    title: event.title[spec.lang],
    container: timeline.title[spec.lang],
    url: eventPage(exported, event.id),
    issued: snapshot.slice(0, 10),
    lang: spec.lang,
    note: noteOf(timeline, snapshot, spec),
  };
}

/** A pinned picture. */
export interface CitedFigure {
  readonly id: string;
  /** Absolute address. */
  readonly url: string;
  /** When it was pinned: ISO instant or day. */
  readonly date: string;
  readonly title: string;
}

export function citeFigure({ id, url, date, title }: CitedFigure, timeline: Timeline, reader: Reader): Cited {
  return {
    key: keyOf('kalrekha', 'figure', id),
    kind: 'figure',
    title: exchangeWords(reader)('cite.figure', { title }),
    container: timeline.title[reader.lang],
    url,
    issued: date.slice(0, 10),
    lang: reader.lang,
    note: noteOf(timeline, date, reader),
  };
}

function noteOf({ license }: Timeline, instant: string, reader: Reader): string {
  const date = localeOf(reader.lang, reader.digits).when(instant.slice(0, 10));
  return exchangeWords(reader)('cite.version', { date, license });
}

/** Old BibTeX takes ASCII keys only: what is left of another script's name is told apart by a hash. */
function keyOf(...parts: readonly string[]): string {
  return parts
    .map((part) => {
      const ascii = part.replace(/[^\w-]+/g, '').replace(/^-+|-+$/g, '');
      return ascii === part ? part : `${ascii}${fnv1a(part)}`;
    })
    .join('-');
}

/** FNV-1a, 32 bits, in hex: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
