import { explain } from '#lib/extract/explain.ts';
import type { Reading } from '#lib/extract/extraction.ts';
import { shown } from './output/shown.ts';
import type { Words } from './words/words.ts';

/** Expressions that are named one by one. */
const MOST_NAMED = 8;

/** What of a report could not be told, in words: that its day is not known, and each date without a value. */
export function notesOf(
  name: string,
  { problems, timexes }: Reading,
  { lang, problem, say }: Words,
): readonly string[] {
  const open = timexes.filter(({ value }) => value === null);
  const reasons = [...new Set(open.map((timex) => explain(timex, lang)[0] ?? ''))].map(shown);
  const more = reasons.length - MOST_NAMED;
  return [
    ...problems.map((one) => problem({ ...one, file: name })),
    ...reasons.slice(0, MOST_NAMED).map((reason) => `${shown(name)}: ${reason}`),
    ...(more > 0 ? [`${shown(name)}: ${say('done.more', { count: more })}`] : []),
  ];
}
