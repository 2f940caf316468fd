import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enTry } from '#lib/i18n/messages/en-try.ts';
import { hiTry } from '#lib/i18n/messages/hi-try.ts';

/** Words of this page alone; `events` and `dates` take a `count`. */
export type Say = (
  key: keyof typeof enTry | 'events' | 'dates',
  params?: Readonly<Record<string, string | number>>,
) => string;

export function tryWords(reader: { readonly lang: Lang; readonly digits: Digits }): Say {
  return filler({ en: enTry, hi: hiTry }, reader);
}
