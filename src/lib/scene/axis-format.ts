import { civilDay } from '#lib/event/calendar.ts';
import { devanagariDigits } from '#lib/event/digits.ts';
import type { Lang } from '#lib/event/news-event.ts';
import { DAY } from '#lib/event/span.ts';
import type { Digits } from '#lib/event/spec.ts';
import { DATE_WORDS } from '#lib/i18n/date-words.ts';
import { SCENE_WORDS } from '#lib/i18n/scene-words.ts';

/** How much of a date a tick says. */
export type TickForm = 'time' | 'weekday' | 'day' | 'date' | 'month' | 'monthLong' | 'monthYear' | 'year';

/** Words of the axis in one language and set of digits. */
export type TickFormat = (instant: number, form: TickForm) => string;

export function tickFormat(lang: Lang, digits: Digits): TickFormat {
  const words = DATE_WORDS[lang];
  const { weekdays } = SCENE_WORDS[lang];
  const number = (text: string) => (digits === 'deva' ? devanagariDigits(text) : text);
  const yearOf = (year: number) =>
    year > 0 ? number(String(year)) : words.bce.replace('{y}', number(String(1 - year)));
  return (instant, form) => {
    const { year, month, day } = civilDay(instant);
    const long = words.months[month - 1] ?? '';
    switch (form) {
      case 'time':
        return number(clock(instant));
      case 'day':
        return number(String(day));
      case 'weekday':
        return `${weekdays[weekday(instant)] ?? ''} ${number(String(day))}`;
      case 'date':
        return `${number(String(day))} ${long} ${yearOf(year)}`;
      case 'month':
        return words.monthsShort[month - 1] ?? '';
      case 'monthLong':
        return long;
      case 'monthYear':
        return `${long} ${yearOf(year)}`;
      case 'year':
        return yearOf(year);
    }
  };
}

function clock(instant: number): string {
  const minute = Math.floor(instant / 60_000) - Math.floor(instant / DAY) * 1440;
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
function weekday(instant: number): number {
  const day = (Math.floor(instant / DAY) + 4) % 7;
  return day < 0 ? day + 7 : day;
}
