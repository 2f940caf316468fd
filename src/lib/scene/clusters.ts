const CONSONANT = '[\\u0915-\\u0939\\u0958-\\u095f\\u0978-\\u097f]';
/** A virama joins the consonants on either side, whatever signs stand about it. */
const JOINT = '(?:(?!\\u094d)[\\p{Mn}\\p{EMod}\\u200d])*\\u094d[\\p{Mn}\\p{EMod}\\u200d]*';
const MARKS = '[\\p{M}\\u200c\\u200d\\p{EMod}]*';
const PICTURE = '\\p{ExtPict}[\\p{M}\\p{EMod}]*';

/**
 * A Devanagari syllable with its conjuncts, an emoji with what is joined to it, a flag, or a letter
 * with its marks. `Intl.Segmenter` says the same (a test compares them), but its rules differ between
 * ICU versions, and server and browser must cut a label at the same place.
 */
const CLUSTER = new RegExp(
  [
    `${CONSONANT}(?:${JOINT}${CONSONANT})*${MARKS}`,
    `${PICTURE}(?:\\u200d${PICTURE})*${MARKS}`,
    `\\p{RI}\\p{RI}${MARKS}`,
    '\\r\\n',
    `[^]${MARKS}`,
  ].join('|'),
  'gu',
);

/** The text as its grapheme clusters, in order: the smallest pieces that may be parted. */
export function clustersOf(text: string): readonly string[] {
  return text.match(CLUSTER) ?? [];
}
