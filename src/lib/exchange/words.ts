import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enExchange } from '#lib/i18n/messages/en-exchange.ts';
import { hiExchange } from '#lib/i18n/messages/hi-exchange.ts';

type Entry = keyof typeof enExchange;
/** A catalogue entry, or the stem of a `.one`/`.other` pair. */
export type ExchangeKey = Entry extends infer E
  ? E extends `${infer Stem}.one`
    ? Stem
    : E extends `${string}.other`
      ? never
      : E
  : never;

/** Words of exported files in a reader's language and digits. */
export type Say = (key: ExchangeKey, params?: Readonly<Record<string, string | number>>) => string;

export function exchangeWords(reader: { readonly lang: Lang; readonly digits: Digits }): Say {
  return filler({ en: enExchange, hi: hiExchange }, reader);
}
