import { DateTimeOptions, recognizeDateTime } from '@microsoft/recognizers-text-suite';
import * as chrono from 'chrono-node';
import { DAY } from '#lib/event/span.ts';
import type { Tag } from './dates.ts';

/** Something that finds dates in a text of a given day. */
export interface DateReader {
  readonly name: string;
  readonly read: (text: string, dateline: string) => readonly Tag[];
}

/** Noon, in the zone of this machine, which is how both libraries count. */
function noon(dateline: string): Date {
  const [year = 0, month = 1, day = 1] = dateline.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** https://github.com/wanasit/chrono: English words, days before months as in India; a date is as precise as its words. */
export const CHRONO: DateReader = {
  name: 'chrono-node',
  read: (text, dateline) =>
    chrono.en.GB.parse(text, noon(dateline)).flatMap(({ index, text: words, start, end }) => {
      const from = edtfOf(start);
      if (from === null) return [];
      const to = end ? edtfOf(end) : null;
      // It takes the preposition before a weekday into its span: given away, since no annotator does.
      const lead = /^(?:on|in|at)\s+/i.exec(words)?.[0].length ?? 0;
      const value = to === null || to === from ? from : `${from}/${to}`;
      return [{ start: index + lead, end: index + words.length, value }];
    }),
};

function edtfOf(found: chrono.ParsedComponents): string | null {
  const [year, month, day] = [found.get('year'), found.get('month'), found.get('day')];
  if (year === null || month === null || day === null) return null;
  const [y, m, d] = [pad(year, 4), pad(month, 2), pad(day, 2)];
  if (found.isCertain('day') || found.isCertain('weekday')) return `${y}-${m}-${d}`;
  if (found.isCertain('month')) return `${y}-${m}`;
  return found.isCertain('year') ? y : null;
}

/** One reading of an expression, https://github.com/microsoft/Recognizers-Text; `timex` is TIMEX3. */
interface Resolution {
  readonly timex?: string;
  readonly type: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/**
 * English. Of its readings the last one that isn't after the dateline, which is right more often in news. Neither
 * durations nor sets are dates.
 */
export const RECOGNIZERS: DateReader = {
  name: 'recognizers',
  read: (text, dateline) =>
    recognizeDateTime(text, 'en-us', DateTimeOptions.None, noon(dateline)).flatMap(
      ({ start, end, resolution }) => {
        const found = resolution as { readonly values?: readonly Resolution[] } | null;
        const readings = found?.values ?? [];
        const reading = readings.findLast((one) => (one.value ?? one.start ?? '') <= dateline) ?? readings[0];
        if (reading === undefined || !/^date/.test(reading.type)) return [];
        // `end` is its last character, not the one after it.
        const words = text.slice(start, end + 1);
        const lead = /^(?:from|between|in|on|the|since|by)\s+/i.exec(words)?.[0].length ?? 0;
        return [{ start: start + lead, end: end + 1, value: valueOf(reading) }];
      },
    ),
};

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' };

/** EDTF of a reading; null when it doesn't say. Its ranges end before their last day. */
function valueOf({ timex = '', value, start, end }: Resolution): string | null {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex);
  if (season !== null) return `${season[1] ?? ''}-${SEASONS[season[2] ?? ''] ?? ''}`;
  if (/^\d{4}(?:-\d{2})?$/.test(timex)) return timex;
  if (start === undefined || end === undefined) return value?.slice(0, 10) ?? null;
  const [from, to] = [start.slice(0, 10), end.slice(0, 10)];
  if (/^XXXX-\d{2}$/.test(timex)) return from.slice(0, 7);
  if (/,P\d+Y\)$/.test(timex)) return rangeOf(from.slice(0, 4), addDays(to, -1).slice(0, 4));
  if (/,P\d+M\)$/.test(timex)) return rangeOf(from.slice(0, 7), addDays(to, -1).slice(0, 7));
  // Between two days it counts the last one out of the length, but names it.
  return /,P\d+D\)$/.test(timex) ? rangeOf(from, to) : rangeOf(from, addDays(to, -1));
}

function rangeOf(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
