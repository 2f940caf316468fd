import { FACTUALITIES, KINDS } from '#lib/event/news-event.ts';
import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { localeOf } from '#lib/i18n/locale.ts';
import type { Translate } from '#lib/i18n/message.ts';
import type { FacetsAnswer } from '#lib/source/event-source.ts';
import type { Reader } from './reader.ts';

/** A reader who is spoken to in the words of `t`; apart from `readerOf`, so that an embed needs not load every word. */
export function buildReader(
  t: Translate,
  { lang, digits }: { readonly lang: Lang; readonly digits: Digits },
  values: FacetsAnswer['fields'],
): Reader {
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
      const kind = field === 'kind' ? KINDS.find((each) => each === key) : undefined;
      if (kind !== undefined) return t(`kind.${kind}`);
      const factuality = field === 'factuality' ? FACTUALITIES.find((each) => each === key) : undefined;
      if (factuality !== undefined) return t(`factuality.${factuality}`);
      return values[field]?.find((value) => value.key === key)?.label?.[lang] ?? key;
    },
  };
}
