import type { Lang } from '#lib/event/news-event.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enStartup as en } from '#lib/i18n/messages/en-startup.ts';
import { hiStartup as hi } from '#lib/i18n/messages/hi-startup.ts';

export type StartupMessage = keyof typeof en;

/** What a terminal shows of a server that starts. */
export function startupWords(
  lang: Lang,
): (key: StartupMessage, params?: Readonly<Record<string, string | number>>) => string {
  return filler({ en, hi }, { lang, digits: 'latn' });
}
