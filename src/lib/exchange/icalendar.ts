import ical, { escape, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { Factuality } from '#lib/event/news-event.ts';
import { DAY } from '#lib/event/span.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { message } from '#lib/i18n/message.ts';
import type { Exported } from './exported.ts';
import type { Extent } from './extent.ts';
import { datable, eventPage, hedgedTitle, provenance } from './told.ts';
import type { DatedEvent } from './told.ts';
import { exchangeWords } from './words.ts';

/** Subscribers ask again after this many seconds. */
const TTL_S = 86_400;

const STATUS: Readonly<Record<Factuality, ICalEventStatus>> = {
  done: ICalEventStatus.CONFIRMED,
  planned: ICalEventStatus.TENTATIVE,
  offered: ICalEventStatus.TENTATIVE,
  considered: ICalEventStatus.TENTATIVE,
  reported: ICalEventStatus.TENTATIVE,
  // Calendars strike such an entry out, as our charts do.
  denied: ICalEventStatus.CANCELLED,
};

/**
 * A view as a calendar (RFC 5545). Whole days but for what is known to the minute; an imprecise date
 * fills all of its time and says so; of an open time the known end is shown. What no calendar can
 * hold is counted in the description. UIDs stay, and DTSTAMP is the snapshot: same data, same bytes.
 */
export function toICalendar(exported: Exported): string {
  const { timeline, spec, page } = exported;
  const { dated, left } = datable(exported);
  const calendar = ical({
    prodId: { company: 'Kalrekha', product: 'Timeline', language: spec.lang.toUpperCase() },
    // The library writes these two as they are.
    name: escape(plain(timeline.title[spec.lang]), false),
    description: escape(
      plain([timeline.description[spec.lang], ...provenance(exported), ...left].join('\n')),
      false,
    ),
    url: page,
    ttl: TTL_S,
  });
  for (const each of dated) calendar.createEvent(entryOf(each, exported));
  return `${calendar.toString()}\r\n`;
}

function entryOf({ event, extent }: DatedEvent, exported: Exported): ICalEventData {
  const { spec, timeline, origin, snapshot } = exported;
  const say = exchangeWords(spec);
  const lines = [
    event.summary[spec.lang],
    say('event.date', { date: localeOf(spec.lang, spec.digits).when(event.when) }),
    ...(extent.open ? [say('event.open')] : isImprecise(extent) ? [say('event.extent')] : []),
    say('event.kind', { kind: message(spec.lang, `kind.${event.kind}`) }),
    say('event.status', { status: message(spec.lang, `factuality.${event.factuality}`) }),
    ...event.sources.map(({ outlet, url }) => say('event.source', { outlet, url })),
  ];
  return {
    id: plain(`${timeline.slug}.${event.id}@${new URL(origin).host}`),
    stamp: new Date(snapshot),
    ...timesOf(extent),
    summary: plain(hedgedTitle(event, exported)),
    description: plain(lines.join('\n')),
    location: event.place === null ? null : plain(event.place.name[spec.lang]),
    // The library takes an address for a text, in which these two signs would be escaped.
    url: eventPage(exported, event.id).replaceAll(',', '%2C').replaceAll(';', '%3B'),
    categories: [{ name: plain(message(spec.lang, `kind.${event.kind}`)) }],
    status: STATUS[event.factuality],
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function timesOf({ edtf, span }: Extent): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  const dates = [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
  if (dates.every(({ precision }) => precision === 'minute')) {
    return { start: new Date(span.start), end: new Date(span.end) };
  }
  const start = Math.floor(span.start / DAY) * DAY;
  const end = Math.ceil(span.end / DAY) * DAY;
  return { start: new Date(start), end: new Date(end), allDay: true };
}

/** True when the time is not known to the day, or not for sure. */
function isImprecise({ edtf }: Extent): boolean {
  const dates = [edtf.start, edtf.end].filter((end) => typeof end !== 'string');
  return dates.some(
    ({ precision, uncertain, approximate, masked }) =>
      uncertain || approximate || masked || (precision !== 'day' && precision !== 'minute'),
  );
}

/** Without control characters, which a calendar may not hold. */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, ' ');
}
