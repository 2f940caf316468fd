import { queryTokensOf, tokensOf } from '#lib/event/fold.ts';

/** A stretch of a text, found by the search or not. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** Words that one name may take: एस and 400. */
const LONGEST_NAME = 2;
const WORDS = new Intl.Segmenter('hi', { granularity: 'word' });

/**
 * A text cut where words begin and end that the search found, in whatever spelling: whole words, so
 * that no letter is parted from its vowel sign. One stretch when there is nothing to find.
 */
export function highlight(text: string, search: string): readonly Stretch[] {
  const sought = queryTokensOf(search);
  if (sought.length === 0) return [{ text, found: false }];
  const words = [...WORDS.segment(text)].filter((part) => part.isWordLike);
  const isFound = (part: string) =>
    tokensOf(part).some((token) => sought.some((word) => token.startsWith(word)));
  const stretches: Stretch[] = [];
  let done = 0;
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.index ?? 0;
    for (let n = 1; n <= LONGEST_NAME; n++) {
      const last = words[i + n - 1];
      if (last === undefined) break;
      const end = last.index + last.segment.length;
      if (!isFound(text.slice(start, end)) || (n > 1 && isFound(last.segment))) continue;
      if (start > done) stretches.push({ text: text.slice(done, start), found: false });
      stretches.push({ text: text.slice(start, end), found: true });
      done = end;
      i += n - 1;
      break;
    }
  }
  if (done < text.length) stretches.push({ text: text.slice(done), found: false });
  return stretches;
}
