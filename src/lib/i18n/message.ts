import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { localeOf } from './locale.ts';
import { en } from './messages/en.ts';
import { hi } from './messages/hi.ts';

type Catalogue = typeof en;
type Entry = keyof Catalogue;

/** What code asks for: a catalogue entry, or the stem of a `.one`/`.other` pair. */
export type MessageKey = Entry extends infer E
  ? E extends `${infer Stem}.one`
    ? Stem
    : E extends `${infer Stem}.other`
      ? `${Stem}.one` extends Entry
        ? never
        : E
      : E
  : never;

type TextOf<K extends MessageKey> = K extends Entry
  ? Catalogue[K]
  : `${K}.other` extends infer E extends Entry
    ? Catalogue[E]
    : never;
type Placeholder<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type Params<K extends MessageKey> = Readonly<Record<Placeholder<TextOf<K>>, string | number>>;
type Rest<K extends MessageKey> = [Placeholder<TextOf<K>>] extends [never] ? [] : [params: Params<K>];

/** Words of one language with numbers in one set of digits. */
export type Translate = <K extends MessageKey>(key: K, ...rest: Rest<K>) => string;

const CATALOGUES: Readonly<Record<Lang, Readonly<Record<Entry, string>>>> = { en, hi };
const PLURALS: Readonly<Record<Lang, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en-IN'),
  hi: new Intl.PluralRules('hi-IN'),
};

/**
 * The words for a reader. Numbers among the parameters are written in the reader's language and
 * digits; the parameter `count` chooses between `.one` and `.other`.
 */
export function translator(reader: { readonly lang: Lang; readonly digits: Digits }): Translate {
  const locale = localeOf(reader.lang, reader.digits);
  return (key, ...rest) => fill(reader.lang, key, rest[0] ?? {}, (n) => locale.number(n));
}

/** One message with Latin digits; see `translator` for a reader's own. */
export function message<K extends MessageKey>(lang: Lang, key: K, ...rest: Rest<K>): string {
  return translator({ lang, digits: 'latn' })(key, ...rest);
}

/** True when the catalogues know this key: for keys made at run time, such as `problem.<code>`. */
export function isMessageKey(key: string): key is MessageKey {
  return `${key}.one` in en || (key in en && !/\.one$/.test(key));
}

/** Fills a message whose key was made at run time; placeholders without a value stay as they are. */
export function fill(
  lang: Lang,
  key: MessageKey,
  params: Readonly<Record<string, string | number>>,
  number: (n: number) => string,
): string {
  const catalogue: Readonly<Record<string, string | undefined>> = CATALOGUES[lang];
  const count = params['count'];
  const form = typeof count === 'number' ? PLURALS[lang].select(count) : 'other';
  const text = catalogue[key] ?? catalogue[`${key}.${form}`] ?? catalogue[`${key}.other`] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? number(value) : (value ?? whole);
  });
}
