import type { Kind, Lang, Localized } from '#lib/event/news-event.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { Digits } from '#lib/event/spec.ts';
import { isMessageKey, translator } from '#lib/i18n/message.ts';
import type { Translate } from '#lib/i18n/message.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { FacetsAnswer } from '#lib/source/event-source.ts';

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
  { lang, digits }: { readonly lang: Lang; readonly digits: Digits },
  values: FacetsAnswer['fields'] = {},
): Reader {
  const t = translator({ lang, digits });
  const locale = localeOf(lang, digits);
  return {
    lang,
    digits,
    t,
    locale,
    pick: (words) => words[lang],
    when: (edtf, style = 'short') => locale.when(edtf, style),
    label: (field, key) => {
      if (field === 'country') return locale.country(key);
      const entry = `${field}.${key}`;
      if ((field === 'kind' || field === 'factuality') && isMessageKey(entry)) {
        return t(entry as `kind.${Kind}`);
      }
      return values[field]?.find((value) => value.key === key)?.label?.[lang] ?? key;
    },
  };
}
