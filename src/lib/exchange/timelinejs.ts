import { civilDay } from '#lib/event/calendar.ts';
import type { EdtfDate } from '#lib/event/edtf-date.ts';
import { DAY } from '#lib/event/span.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import { message } from '#lib/i18n/message.ts';
import type { Exported } from './exported.ts';
import type { Extent } from './extent.ts';
import { datable, eventPage, hedgedTitle, provenance } from './told.ts';
import type { DatedEvent } from './told.ts';

/** A date of TimelineJS: what is not known is left out. Years before 1 are negative, 0 is 1 BCE. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
}

export interface TimelineJs {
  readonly scale: 'human';
  readonly title: { readonly unique_id: string; readonly text: TimelineJsText };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: TimelineJsDate;
    readonly end_date?: TimelineJsDate;
    readonly display_date: string;
    readonly group: string;
    readonly text: TimelineJsText;
  }[];
}

interface TimelineJsText {
  readonly headline: string;
  readonly text: string;
}

/**
 * A view as the JSON that TimelineJS reads: https://timeline.knightlab.com/docs/json-format.html
 * Its texts are HTML, so ours are escaped. Dates are as precise as known, the words beside them exact.
 */
export function toTimelineJs(exported: Exported): TimelineJs {
  const { timeline, spec } = exported;
  const { dated, left } = datable(exported);
  const lines = [timeline.description[spec.lang], ...provenance(exported), ...left];
  return {
    scale: 'human',
    title: {
      unique_id: 'title',
      text: { headline: escapeHtml(timeline.title[spec.lang]), text: paragraphs(lines) },
    },
    events: dated.map((each) => slideOf(each, exported)),
  };
}

function slideOf({ event, extent }: DatedEvent, exported: Exported): TimelineJs['events'][number] {
  const { lang, digits } = exported.spec;
  const links = event.sources.map(
    ({ outlet, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(outlet)}</a>`,
  );
  const more = `<a href="${escapeHtml(eventPage(exported, event.id))}">${escapeHtml(exported.timeline.title[lang])}</a>`;
  return {
    unique_id: event.id,
    ...datesOf(extent),
    display_date: localeOf(lang, digits).when(event.when),
    group: message(lang, `kind.${event.kind}`),
    text: {
      headline: escapeHtml(hedgedTitle(event, exported)),
      text: `${paragraphs([event.summary[lang]])}<p>${[...links, more].join(' · ')}</p>`,
    },
  };
}

function datesOf({ edtf, span }: Extent): { start_date: TimelineJsDate; end_date?: TimelineJsDate } {
  const [start, end] = [edtf.start, edtf.end].filter((date) => typeof date !== 'string');
  const first = start ?? end;
  const last = end ?? first;
  const start_date = dateOf(span.start, first);
  // A unit that TimelineJS can name needs no end: "2018-10" is all of that month.
  if (first?.text === last?.text && isNamed(first)) return { start_date };
  return { start_date, end_date: dateOf(span.end - 1, last) };
}

function isNamed(date: EdtfDate | undefined): boolean {
  return date !== undefined && !date.masked && ['year', 'month', 'day', 'minute'].includes(date.precision);
}

function dateOf(instant: number, date: EdtfDate | undefined): TimelineJsDate {
  const { year, month, day } = civilDay(instant);
  const precision = isNamed(date) ? date?.precision : 'day';
  if (precision === 'year') return { year };
  if (precision === 'month') return { year, month };
  if (precision !== 'minute') return { year, month, day };
  const ms = ((instant % DAY) + DAY) % DAY;
  return { year, month, day, hour: Math.floor(ms / 3_600_000), minute: Math.floor(ms / 60_000) % 60 };
}

function paragraphs(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

/** Text made safe in HTML, inside double quotes too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
