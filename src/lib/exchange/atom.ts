import { Feed } from 'feed';
import type { NewsEvent } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { besidePage } from './exported.ts';
import type { Exported } from './exported.ts';
import { PUBLISHER } from './citation.ts';
import { escapeHtml } from './timelinejs.ts';
import { eventPage, hedgedTitle } from './told.ts';
import { exchangeWords } from './words.ts';

/** When an event was published here, and when its newest revision was: ISO instants in UTC. */
export interface Published {
  readonly first: string;
  readonly newest: string;
}

/** Readers poll: a feed holds what a subscriber may have missed in weeks, not the archive. */
export const FEED_LIMIT = 50;

/**
 * An Atom feed (RFC 4287) of the events that were published or revised last, newest first, those of
 * the view only. An event keeps its id for ever.
 * @param published of each event by id; one that has none is left out
 */
export function toAtom(exported: Exported, published: ReadonlyMap<string, Published>): string {
  const { timeline, spec, page, snapshot } = exported;
  const feed = new Feed({
    id: besidePage(exported, '', '.atom'),
    title: plain(exchangeWords(spec)('feed.title', { title: timeline.title[spec.lang] })),
    description: plain(timeline.description[spec.lang]),
    copyright: plain(timeline.license),
    updated: new Date(snapshot),
    generator: PUBLISHER,
    language: spec.lang,
    link: page,
    feed: besidePage(exported, exported.query, '.atom'),
    author: { name: PUBLISHER, link: exported.origin },
  });
  for (const { event, at } of newestFirst(exported.events, published)) {
    const address = eventPage(exported, event.id);
    const when = localeOf(spec.lang, spec.digits).when(event.when);
    feed.addItem({
      id: address,
      link: address,
      title: escapeHtml(plain(hedgedTitle(event, exported))),
      description: escapeHtml(plain(`${when}: ${event.summary[spec.lang]}`)),
      published: new Date(at.first),
      date: new Date(at.newest),
    });
  }
  return feed.atom1();
}

function newestFirst(
  events: readonly NewsEvent[],
  published: ReadonlyMap<string, Published>,
): readonly { readonly event: NewsEvent; readonly at: Published }[] {
  return events
    .flatMap((event) => {
      const at = published.get(event.id);
      return at === undefined ? [] : [{ event, at }];
    })
    .sort((a, b) => compare(b.at.newest, a.at.newest) || compare(a.event.id, b.event.id))
    .slice(0, FEED_LIMIT);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Without control characters, which XML may not hold. */
function plain(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, ' ');
}
