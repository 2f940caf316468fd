import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from '#lib/i18n/fill.ts';
import { enFigure as en } from '#lib/i18n/messages/en-figure.ts';
import { hiFigure as hi } from '#lib/i18n/messages/hi-figure.ts';

export type FigureMessage = keyof typeof en;

/** The words about figures for a reader. */
export function figureWords(reader: {
  readonly lang: Lang;
  readonly digits: Digits;
}): (key: FigureMessage, params?: Readonly<Record<string, string | number>>) => string {
  return filler({ en, hi }, reader);
}
