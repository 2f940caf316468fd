import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { localeOf } from './locale.ts';

export type Catalogues = Readonly<Record<Lang, Readonly<Record<string, string>>>>;

const PLURALS: Readonly<Record<Lang, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-IN'),
  hi: new Intl.PluralRules('hi-IN'),
};

/**
 * Fills messages for a reader: numbers are written in the reader's language and digits, the parameter
 * `count` chooses between `.one` and `.other`. A key that no catalogue has comes back as it is, a
 * placeholder without a value stays.
 */
export function filler(
  catalogues: Catalogues,
  { lang, digits }: { readonly lang: Lang; readonly digits: Digits },
): (key: string, params?: Readonly<Record<string, string | number>>) => string {
  const locale = localeOf(lang, digits);
  const catalogue: Readonly<Record<string, string | undefined>> = catalogues[lang];
  return (key, params = {}) => {
    const { count } = params;
    const form = typeof count === 'number' ? PLURALS[lang].select(count) : 'other';
    const text = catalogue[key] ?? catalogue[`${key}.${form}`] ?? catalogue[`${key}.other`] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? locale.number(value) : (value ?? whole);
    });
  };
}
