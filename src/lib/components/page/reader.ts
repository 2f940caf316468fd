import type { Lang, Localized } from '#lib/event/news-event.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { Digits } from '#lib/event/spec.ts';
import { translator } from '#lib/i18n/message.ts';
import type { Translate } from '#lib/i18n/message.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FacetsAnswer } from '#lib/source/event-source.ts';
import { buildReader } from './build-reader.ts';

/** Everything a component needs to speak to one reader. */
export interface Reader {
  readonly lang: Lang;
  readonly digits: Digits;
  readonly t: Translate;
  readonly locale: Locale;
  /** The words of a bilingual value. */
  readonly pick: (words: Localized) => string;
  /** An EDTF date in words at its own precision. */
  readonly when: (edtf: string | null, style?: 'short' | 'long') => string;
  /** The name of a facet's value; its key where nothing names it. */
  readonly label: (field: FacetField, key: string) => string;
}

/** `values`: every value of each facet, the source of the names of systems, actors and outlets. */
export function readerOf(
  who: { readonly lang: Lang; readonly digits: Digits },
  values: FacetsAnswer['fields'] = {},
): Reader {
  return buildReader(translator(who), who, values);
}
