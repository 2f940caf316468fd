import type { NewsEvent } from '#lib/event/news-event.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { message } from '#lib/i18n/message.ts';
import type { Exported } from './exported.ts';
import { besidePage } from './exported.ts';
import { extentOf, isInCommonYears } from './extent.ts';
import type { Extent } from './extent.ts';
import { exchangeWords } from './words.ts';

/** The address that opens the timeline, or the figure, with one event beside it. */
export function eventPage(exported: Pick<Exported, 'page'>, id: string): string {
  return besidePage(exported, `sel=${encodeURIComponent(id)}`);
}

/** A title that says when the thing did not surely happen: other programs draw no hollow marks. */
export function hedgedTitle({ title, factuality }: NewsEvent, { spec }: Pick<Exported, 'spec'>): string {
  if (factuality === 'done') return title[spec.lang];
  const status = message(spec.lang, `factuality.${factuality}`);
  return `${title[spec.lang]} (${status})`;
}

/** The day of the data in words. */
export function snapshotDay({ snapshot, spec }: Pick<Exported, 'snapshot' | 'spec'>): string {
  return localeOf(spec.lang, spec.digits).when(snapshot.slice(0, 10));
}

/** Which view this is, as of when, under which licence: a line each. */
export function provenance(exported: Exported): readonly string[] {
  const say = exchangeWords(exported.spec);
  const { counts, timeline, page, partial } = exported;
  return [
    say('count.events', { count: counts.events, all: counts.all }),
    say('view.page', { page }),
    say('view.snapshot', { date: snapshotDay(exported) }),
    ...(timeline.license === '' ? [] : [say('view.license', { license: timeline.license })]),
    ...(partial ? [say('view.partial')] : []),
  ];
}

export interface DatedEvent {
  readonly event: NewsEvent;
  readonly extent: Extent;
}

/** What formats without undated events or far years can hold, and lines that count the rest. */
export interface Datable {
  readonly dated: readonly DatedEvent[];
  readonly undated: number;
  readonly beyond: number;
  readonly left: readonly string[];
}

export function datable({ events, spec }: Exported): Datable {
  const say = exchangeWords(spec);
  const all = events.map((event) => ({ event, extent: extentOf(event.when) }));
  const withDate = all.filter((each): each is DatedEvent => each.extent !== null);
  const dated = withDate.filter(({ extent }) => isInCommonYears(extent.span));
  const undated = all.length - withDate.length;
  const beyond = withDate.length - dated.length;
  const left = [
    ...(undated === 0 ? [] : [say('count.undated', { count: undated })]),
    ...(beyond === 0 ? [] : [say('count.beyond', { count: beyond })]),
  ];
  return { dated, undated, beyond, left };
}
