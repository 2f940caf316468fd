import type { Lang } from '#lib/event/news-event.ts';
import type { Digits } from '#lib/event/spec.ts';
import { filler } from './fill.ts';
import { enStory } from './messages/en-story.ts';
import { hiStory } from './messages/hi-story.ts';

type Entry = keyof typeof enStory;
/** A catalogue entry, or the stem of a `.one`/`.other` pair. */
export type StoryKey = Entry extends infer E
  ? E extends `${infer Stem}.${'one' | 'other'}`
    ? Stem
    : E
  : never;

/** Words of story mode in a reader's language and digits. */
export type SayStory = (key: StoryKey, params?: Readonly<Record<string, string | number>>) => string;

export function storyWords(reader: { readonly lang: Lang; readonly digits: Digits }): SayStory {
  return filler({ en: enStory, hi: hiStory }, reader);
}
