import { wordSet } from '../read/word-set.ts';
import { isInPlainText } from './english-names.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isStop } from './english-text.ts';
import { before, isCapital, isStart, lower } from './english-token.ts';

/** Capital words of a title before a word of the calendar, at most, and between it and the kind of work after it. */
const LONGEST = 4;
/** Tokens from the article of a kind of work to its word: a film, the band's best-loved ballad. */
const LONGEST_KIND = 7;

/**
 * A word of the calendar within the name of a work or of one who bears it: the film Thursday Next, her second novel,
 * Bleak December, sold; Operation Monsoon Friday; Yesterday is a song. A day right behind a work is when it came out
 * (releases the film Friday): the name goes on, or a comma or quote sets it off.
 */
export function isInTitle(text: EnglishText, { from, to, meaning }: EnglishNode): boolean {
  const { tokens } = text.passage;
  if (isInQuotes(text, from, to) || isCountedName(text, from, to)) return true;
  // The Third of June Movement, the 14 July Bridge.
  if (NAMED_BY_DAY.has(lower(text, to)) && isCapital(text, to)) return true;
  // The Fourth of July parade.
  if (FESTIVE.has(lower(text, to)) && lower(text, to - 2) === 'of') return true;
  // The film 26 January won an award.
  const isDated = tokens.slice(from, to).some(({ kind }) => kind === 'digits');
  const isOfWork = WORKS.has(before(text, from)) && [1, 2].some((k) => ARTICLES.has(before(text, from - k)));
  const isUndated = to - from > 1 && isCapital(text, from);
  if ((isDated || isUndated) && isOfWork && isVerbOfWork(text, to)) return true;
  if (!isCapital(text, from) || tokens.slice(from, to).some(({ kind }) => kind === 'digits')) return false;
  const begins = beginsTitle(text, from);
  let first = begins;
  while (from - first < LONGEST && isNameWord(text, first - 1) && tokens[first]?.line === false) first--;
  if (begins < from && first === begins) first = from;
  let last = to;
  while (last - to < LONGEST && isNameWord(text, last) && lower(text, last) !== '') last++;
  if (lower(text, last) === '&' && isNameWord(text, last + 1)) last += 2;
  const mark = tokens[first]?.line === false ? (tokens[first - 1]?.text ?? '') : '';
  const isOpened = OPENS.has(mark);
  const isSetOff = isOpened && CLOSES.has(lower(text, last));
  const kind = tokens[isOpened ? first - 2 : first - 1];
  const goesOn = last > to || isOwner(text, to) || (to - from > 1 && isCapital(text, to - 1));
  // The song "Monday"; but his novel, May, sold.
  const isQuoted = mark !== ',' || last - first > 1;
  // Her novel One Day in December was the choice.
  const isSubject = first < begins && begins < from && isVerbOfWork(text, last);
  // The song December has: a month is never said right behind a work without its preposition, as a day is.
  const isMonth = to - from === 1 && meaning.is === 'fields' && meaning.month !== undefined;
  const isLoneMonth = isMonth && isOfWork && isVerbOfWork(text, to);
  if (
    kind !== undefined &&
    WORKS.has(kind.text) &&
    (goesOn || isSubject || isLoneMonth || (isSetOff && isQuoted))
  )
    return true;
  return isKindOfWork(text, last) || isOwnedWork(text, begins, to);
}

/** Thursday's Children, a documentary: what a day owns, and what kind of work it is. */
function isOwnedWork(text: EnglishText, from: number, to: number): boolean {
  if (!isOwner(text, to) || !isStart(text, from)) return false;
  let last = to + 2;
  while (last - to < LONGEST && isNameWord(text, last) && lower(text, last) !== '') last++;
  return last > to + 2 && (isKindOfWork(text, last) || (lower(text, last) === ',' && isWork(text, last + 1)));
}

/** 28 Days Later is on; but in a headline all words have capitals. */
function isCountedName(text: EnglishText, from: number, to: number): boolean {
  if (text.passage.tokens[from]?.kind !== 'digits' || to - from !== 3) return false;
  return isCapital(text, from + 1) && isCapital(text, from + 2) && isInPlainText(text, from + 1);
}

/** (Wednesday)'s Child. */
function isOwner(text: EnglishText, to: number): boolean {
  return lower(text, to) === "'" && lower(text, to + 1) === 's' && isNameWord(text, to + 2);
}

/** Past a preposition within a title: Again (in) May. */
function beginsTitle(text: EnglishText, from: number): number {
  const by = lower(text, from - 1) === 'the' ? from - 2 : from - 1;
  return WITHIN.has(lower(text, by)) && isNameWord(text, by - 1) ? by : from;
}

const WITHIN: ReadonlySet<string> = wordSet('in on of by to before after until');

/** The film "Born on the Fourth of July", "Thursday's Child" is a ballad: within double quotes beside the kind of work. */
function isInQuotes(text: EnglishText, from: number, to: number): boolean {
  const opening = quoteFrom(text, from - 1, -1);
  const closing = opening === null ? null : quoteFrom(text, to, 1);
  if (opening === null || closing === null) return false;
  return (
    WORKS.has(before(text, opening)) ||
    isKindOfWork(text, closing + 1) ||
    isQuotedName(text, opening, closing)
  );
}

/** Hummed “Yesterday” and “Tomorrow Never Knows”: capital words in quotes, which no one says, and no day that a preposition leads to. */
function isQuotedName(text: EnglishText, opening: number, closing: number): boolean {
  const { tokens } = text.passage;
  const isPointed = tokens[closing - 1]?.text === ',';
  const words = tokens.slice(opening + 1, isPointed ? closing - 1 : closing);
  const isName = words.every(
    ({ kind, capital, text: word }, k) =>
      word === "'" ||
      (kind === 'latn' && (capital || (k > 0 && k < words.length - 1 && LINKING.has(word)))) ||
      // Summer of '42, Class of 1984.
      (kind === 'digits' && (words[k - 1]?.text === 'of' || words[k - 2]?.text === 'of')),
  );
  if (!isName || words.length > 1) return isName;
  if (isPointed) return false;
  const by = tokens[opening]?.line === false ? tokens[opening - 1] : undefined;
  // The Beatles' "Yesterday"; at the head of a sentence.
  if (by === undefined || OWNERS.has(by.text)) return tokens[closing + 1]?.kind === 'latn';
  return by.kind === 'latn' && !isStop(text, opening - 1, 'say') && !LEADS.has(by.text);
}

const LINKING: ReadonlySet<string> = wordSet(
  'a an the of in on at to for from and or with by s m re ve ll t d',
);
const OWNERS: ReadonlySet<string> = new Set(["'", '’', '.']);
const LEADS: ReadonlySet<string> = wordSet(
  'on by until till before after since from for to due said says around next last this',
);

/** The next double quote on the line, no further off than a title is long. */
function quoteFrom({ passage: { tokens } }: EnglishText, at: number, step: 1 | -1): number | null {
  for (let i = at; Math.abs(i - at) <= LONGEST_QUOTED; i += step) {
    const token = tokens[i];
    if (token === undefined) return null;
    if (DOUBLE.has(token.text)) return i;
    if (token.line) return null;
  }
  return null;
}

/** Tokens from a title's quote to a word of the calendar in it. */
const LONGEST_QUOTED = 6;
const DOUBLE: ReadonlySet<string> = new Set(['"', '“', '”']);

/** A capital word that is no preposition of a headline. */
function isNameWord(text: EnglishText, i: number): boolean {
  return (
    text.passage.tokens[i]?.kind === 'latn' && isCapital(text, i) && !WORKS.has(text.passage.tokens[i].text)
  );
}

/** (A Day in May) was, hangs, topped. */
function isVerbOfWork(text: EnglishText, i: number): boolean {
  const word = lower(text, i);
  return (
    BEING.has(word) ||
    word === 'won' ||
    word === 'has' ||
    (/^[a-z]{3,}(?:ed|[^s]s)$/.test(word) && !isCapital(text, i))
  );
}

/** … is a disaster movie. */
function isKindOfWork(text: EnglishText, at: number): boolean {
  return BEING.has(lower(text, at)) && isWork(text, at + 1);
}

/** A disaster movie, the band's ballad. */
function isWork(text: EnglishText, at: number): boolean {
  if (!ARTICLES.has(lower(text, at))) return false;
  for (let i = at + 1; i < at + 1 + LONGEST_KIND; i++) {
    if (WORKS.has(lower(text, i))) return true;
    if (text.passage.tokens[i]?.kind !== 'latn' && lower(text, i) !== "'" && lower(text, i) !== '-')
      return false;
  }
  return false;
}

const NAMED_BY_DAY: ReadonlySet<string> = wordSet(
  'movement brigade square street road bridge avenue lane boulevard corridor committee foundation stadium airport hospital university organization organisation park plaza expressway',
);
const FESTIVE: ReadonlySet<string> = wordSet(
  'parade parades fireworks picnic picnics barbecue barbecues cookout cookouts holiday',
);
const BEING: ReadonlySet<string> = new Set(['is', 'was']);
const ARTICLES: ReadonlySet<string> = wordSet('a an the his her my our their');
const OPENS: ReadonlySet<string> = new Set([',', '"', "'", '‘', '“']);
const CLOSES: ReadonlySet<string> = new Set([',', '"', "'", '’', '”']);
const WORKS: ReadonlySet<string> = wordSet(
  'film ship vessel yacht trawler tanker racehorse colt mare documentary podcast comedy novella sculpture charity bestseller movie thriller ballad hymn opera novel book memoir album song single sitcom drama musical series play poem painting operation project band singer rapper actor actress author character striker pub restaurant cafe brand label entitled titled named called dubbed',
);
