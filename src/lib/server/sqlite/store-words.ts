import type { Lang } from '#lib/event/news-event.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enStore as en } from '#lib/i18n/messages/en-store.ts';
import { hiStore as hi } from '#lib/i18n/messages/hi-store.ts';

type Key = keyof typeof en;
/** What is wrong with a store; each has a remedy. */
export type StoreProblem = Exclude<Key, `${string}.remedy`>;

/** What of a store is wrong, and what to do about it, to a reader of a terminal. */
export function storeWords(
  lang: Lang,
): (problem: StoreProblem, params: Readonly<Record<string, string>>) => { message: string; remedy: string } {
  const say = filler({ en, hi }, { lang, digits: 'latn' });
  return (problem, params) => ({ message: say(problem, params), remedy: say(`${problem}.remedy`, params) });
}
