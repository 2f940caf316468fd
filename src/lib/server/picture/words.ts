import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enPicture as en } from '#lib/i18n/messages/en-picture.ts';
import { hiPicture as hi } from '#lib/i18n/messages/hi-picture.ts';

type Entry = keyof typeof en;
export type PictureMessage = Entry extends infer E
  ? E extends `${infer Stem}.${'one' | 'other'}`
    ? Stem
    : E
  : never;

/** The words of pictures' frames and refusals for a reader. */
export function pictureWords(reader: {
  readonly lang: Lang;
  readonly digits: Digits;
}): (key: PictureMessage, params?: Readonly<Record<string, string | number>>) => string {
  return filler({ en, hi }, reader);
}
