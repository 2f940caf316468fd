import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from './fill.ts';
import type { Catalogues } from './fill.ts';
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

const CATALOGUES = { en, hi } satisfies Catalogues;

/** The words for a reader, with numbers in the reader's digits; see `filler`. */
export function translator(reader: { readonly lang: Lang; readonly digits: Digits }): Translate {
  return filler(CATALOGUES, reader);
}

/** One message with Latin digits; see `translator` for a reader's own. */
export function message<K extends MessageKey>(lang: Lang, key: K, ...rest: Rest<K>): string {
  return translator({ lang, digits: 'latn' })(key, ...rest);
}

/** True when the catalogues know this key: for keys made at run time, such as `problem.<code>`. */
export function isMessageKey(key: string): key is MessageKey {
  return `${key}.one` in en || (key in en && !/\.one$/.test(key));
}
