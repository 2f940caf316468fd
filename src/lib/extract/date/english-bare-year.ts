import { is } from '../clause/grammar-words.ts';
import { entryAt } from '../read/entries.ts';
import { wordSet } from '../read/word-set.ts';
import { fiscalWordAfter, fiscalYear } from './english-fiscal.ts';
import {
  isCounted,
  isPartOfNumber,
  isYearOfActors,
  numeralAt,
  shortYearAt,
  yearAt,
} from './english-number.ts';
import type { EnglishNode, EnglishText } from './english-text.ts';
import { isKnownName } from './english-names.ts';
import { endsBefore, isLoose, isStop, unitAt, wordAt } from './english-text.ts';
import { before, isCapital, isEnd, isStart, isTouching, lower } from './english-token.ts';
import { year, yearPairAt } from './english-year-pair.ts';
import { yearSpan } from './english-year-span.ts';
import { UNTIL } from './limits.ts';

/** A year alone, where its neighbours say that it is one: in 2018, the 2018 deal, 2018 saw, the year 2018. */
export function bareYearAt(text: EnglishText, i: number, isListed: boolean): EnglishNode | null {
  const worded = lower(text, i + 1) === '' || !isYearWord(text, i) ? null : yearAt(text, i + 1);
  if (worded !== null && before(text, i) !== 'per') {
    const pair = yearPairAt(text, i + 1);
    if (pair === null) return year(i, worded.to, worded.value);
    if (pair.end === pair.start + 1 && !text.foreign) return fiscalYear(i, pair.to, pair.end);
    return yearSpan(i, pair);
  }
  const old = isYearWord(text, i) && before(text, i) === 'the' ? text.passage.tokens[i + 1] : undefined;
  if (old?.kind === 'digits' && !old.line && /^\d{3,4}$/.test(old.text) && isLoneYear(text, i + 2))
    return year(i, i + 2, Number(old.text));
  const short = shortYearAt(text, i);
  if (short !== null) {
    const isPlaced =
      endsBefore(text, i, 'in') ||
      before(text, i) === 'of' ||
      before(text, i) === 'the' ||
      // In '08 and '12.
      (JOINTS.has(before(text, i)) && shortYearAt(text, i - 3) !== null);
    return isPlaced && !isOfName(text, i) && !isCounted(text, short.to)
      ? year(i, short.to, short.value)
      : null;
  }
  const found = yearAt(text, i);
  if (found === null) return oldYearAt(text, i);
  if (isEntryYear(text, i, found.to)) return year(i, found.to, found.value);
  if (text.hindi[i] === true) return null;
  const named = isNumbered(text, i) ? null : fiscalWordAfter(text, found.to);
  if (named !== null && before(text, i) !== '-')
    return text.foreign ? year(i, named, found.value) : fiscalYear(i, named, found.value);
  return isYear(text, i, found.to, isListed) ? year(i, found.to, found.value) : null;
}

/** In the year 1066 (William sailed): no more digits, and nothing counted or done: during the year 300 died. */
function isLoneYear(text: EnglishText, i: number): boolean {
  const next = text.passage.tokens[i];
  if (text.passage.tokens[i - 1]?.text.length === 3 && next?.kind === 'latn' && !next.capital) return false;
  const isJoined = isTouching(text, i) && text.passage.tokens[i + 1]?.kind === 'digits';
  return !isJoined && !isCounted(text, i);
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'or', ',']);

/** Rebuilt in 1420, since 1066: before the years of news only right behind such a word, and where nothing follows that it could count. */
function oldYearAt(text: EnglishText, i: number): EnglishNode | null {
  const token = text.passage.tokens[i];
  if (token?.kind !== 'digits' || !/^1[0-4]\d\d$/.test(token.text) || isPartOfNumber(text, i)) return null;
  const value = Number(token.text);
  if (isEntryYear(text, i, i + 1)) return year(i, i + 1, value);
  if (text.hindi[i] === true || !OLD.has(before(text, i)) || isNumbered(text, i)) return null;
  // In 1492 Columbus sailed; in 1400 Indian villages.
  const isOpening = isStart(text, i - 1) && value % 100 !== 0 && isCapital(text, i + 1);
  if (isOpening && !isEnd(text, i + 1)) return year(i, i + 1, value);
  const isClear = isEnd(text, i + 1)
    ? !isTouching(text, i + 1) || CLEAR.has(lower(text, i + 1))
    : isStop(text, i + 1, 'function');
  return isClear ? year(i, i + 1, value) : null;
}

const OLD: ReadonlySet<string> = wordSet('in since until');
const CLEAR: ReadonlySet<string> = new Set(['', '.', ',', ';', ')']);

/** The Class of 2012, the Boys of '66: a name in capitals. */
function isOfName(text: EnglishText, i: number): boolean {
  if (before(text, i) !== 'of' || !isCapital(text, i - 2)) return false;
  return before(text, i - 1) === 'class' || (lower(text, i) === "'" && !isStart(text, i - 2));
}

function isVerb({ passage }: EnglishText, i: number): boolean {
  return ['past-verb', 'starts', 'have'].some((sense) => is(passage, i, sense));
}

function isYearWord({ passage }: EnglishText, i: number): boolean {
  return passage.tokens[i]?.text === 'year';
}

function isYear(text: EnglishText, i: number, to: number, isListed: boolean): boolean {
  const by = before(text, i);
  const next = lower(text, to);
  // Until at least 2028.
  const isUntil = by === 'least' && before(text, i - 1) === 'at' && UNTIL.has(before(text, i - 2));
  if (isUntil) return !isCounted(text, to);
  // Pre-2015 vehicles.
  if (by === '-' && isTouching(text, i) && ERAS.has(text.passage.tokens[i - 2]?.text ?? '')) return true;
  // In the war of 1962 soldiers blew it up.
  const isOfOne = by === 'of' && ONE_OF_YEARS.has(before(text, i - 1)) && before(text, i - 2) === 'the';
  if (isOfOne && Number(text.passage.tokens[i]?.text) % 50 !== 0) return true;
  if (isCounted(text, to)) return isOpeningYear(text, i, to);
  if (isCountedBeyond(text, to) || isRise(text, i) || isNumbered(text, i) || isOfMake(text, to)) return false;
  if (by === '.' && text.passage.tokens[i - 2]?.text === 'c') return true;
  // Come 2030, all will be electric; born on Christmas Eve 1931.
  if (by === 'come' || (by === 'eve' && isCapital(text, i - 1))) return isEnd(text, to);
  // Later that year, 2008, it failed.
  if (by === ',' && POINTING.has(before(text, i - 2)) && isYearWord(text, i - 2)) return isEnd(text, to);
  const isRound = Number(text.passage.tokens[i]?.text) % 100 === 0;
  if (next === '-' && isTouching(text, to) && text.passage.tokens[to + 1]?.kind === 'digits') return false;
  if (isTouching(text, i) && by !== '(' && by !== '"' && by !== '-' && by !== '/' && by !== '—' && by !== "'")
    return false;
  if (isTouching(text, i) && by === '-') return endsBefore(text, i, 'in');
  if (isListed) return true;
  // 15-year bonds due 2004.
  if (by === 'due') return isEnd(text, to) || !isCapital(text, to);
  // One in 2000 babies, two in 1900; but five in 2000, and six a year later.
  if (
    by === 'in' &&
    (before(text, i - 1) === 'one' ||
      (isRound && text.passage.tokens[i]?.text !== '2000' && numeralAt(text, i - 2) !== null))
  )
    return false;
  if (endsBefore(text, i, 'in'))
    return by !== 'by' || !isRound || Number(text.passage.tokens[i]?.text) === 2000;
  // The accord of 1991 holds; the same month of 2021.
  if (by === 'of' && (OF_YEARS.has(before(text, i - 1)) || unitAt(text, i - 2) !== null)) return true;
  if (endsBefore(text, i, 'determiner')) return isModifier(text, i, to);
  const loose = isEnd(text, to) || isStop(text, to, 'function') || isStop(text, to, 'in');
  // Rooms 2010 to 2024.
  if (by === 'to' && text.passage.tokens[i - 2]?.kind === 'digits') return false;
  // 2001: A Space Odyssey.
  if (endsBefore(text, i, 'near') && loose) return next !== ':' && !isRound && !isSum(text, i);
  // "2013's biggest deal".
  if (next === "'" && lower(text, to + 1) === 's' && !isTouching(text, i))
    return isStart(text, i) || isStop(text, i - 1, 'function') || by === 'below' || by === 'above';
  if (!isRound && (isStop(text, to, 'event-noun') || isStop(text, to, 'year-noun'))) return true;
  // A devastating 2010 earthquake.
  if (ONE_OF_YEARS.has(next)) return true;
  // A solid 2018, after a dismal 2023.
  if (isOneOf(text, i, to)) return true;
  if (isJudged(text, i)) return isEnd(text, to) || isStop(text, to, 'function') || isVerb(text, to);
  // The class of 2012 gave a bus.
  if (by === 'of' && before(text, i - 1) === 'class') return true;
  if (by === '(') return next === ')' || next === ',' || next === '-' || next === ';';
  // Paris 2024 begins.
  if (endsBefore(text, i, 'event-noun')) return loose || isVerb(text, to);
  // The Pumpkins' 1979 is a classic.
  if (by === "'" && /s$/.test(before(text, i - 1)) && isTouching(text, i - 1))
    return isModifier(text, i, to) && !isStop(text, to, 'function');
  if (isStart(text, i))
    return isStop(text, to, 'year-verb') || (text.passage.tokens[i]?.line === true && next === ':');
  return false;
}

/** (The 2024) Honda Amaze, (a 2019) Toyota: the year of a model. */
function isOfMake(text: EnglishText, to: number): boolean {
  return (
    isCapital(text, to) &&
    MAKES.has(lower(text, to)) &&
    !isStop(text, to + 1, 'event-noun') &&
    !OF_FIRM.has(lower(text, to + 1))
  );
}

/** The 2024 Toyota recall: of the firm, not of a model. */
const OF_FIRM: ReadonlySet<string> = wordSet('plant factory recall scandal merger talks layoffs');

const MAKES: ReadonlySet<string> = wordSet(
  'honda toyota suzuki maruti hyundai chevrolet chevy jeep bmw audi mercedes kia nissan mazda subaru volkswagen volvo porsche ferrari lamborghini dodge chrysler buick cadillac lexus acura fiat renault skoda peugeot yamaha kawasaki ducati harley',
);

/** Rent rose from 1500 to 2000: round numbers behind how a sum changes. */
export function isRise(text: EnglishText, i: number): boolean {
  const [first, last] = [text.passage.tokens[i], text.passage.tokens[i + 2]];
  if (before(text, i) !== 'from' || !CHANGES.has(before(text, i - 1)) || lower(text, i + 1) !== 'to')
    return false;
  if (first?.kind !== 'digits' || last?.kind !== 'digits' || last.line) return false;
  return Number(first.text) % 50 === 0 && Number(last.text) % 50 === 0;
}

const CHANGES: ReadonlySet<string> = wordSet(
  'rose fell grew raised increased cut climbed dropped jumped slid up down reduced lowered hiked swelled shrank',
);

/** From 1650 to 1700 rupees, from 2000 to 3000 homes: what the second number counts, the first does, too. */
function isCountedBeyond(text: EnglishText, to: number): boolean {
  const isBetween = lower(text, to) === 'and';
  const joint = lower(text, to) === '' ? null : isBetween ? { to: to + 1 } : wordAt(text, to, 'range-to');
  const end = joint === null ? undefined : text.passage.tokens[joint.to];
  if (joint === null || end?.kind !== 'digits' || end.text.length !== 4) return false;
  return (!isBetween && yearAt(text, joint.to) === null) || isCounted(text, joint.to + 1);
}

/** 2016 – …, | 1956 | …, 2019 over other lines: the date of a chronology's entry. */
function isEntryYear({ passage }: EnglishText, i: number, to: number): boolean {
  const entry = entryAt(passage, i);
  return entry !== null && entry.date.from <= i && to === entry.date.to;
}

/** In 2014 troops seized it, which opens its sentence; in 2014 villages, the power failed. */
function isOpeningYear(text: EnglishText, i: number, to: number): boolean {
  const isOpening = before(text, i) === 'in' && isStart(text, i - 1);
  if (!isOpening || !isYearOfActors(text, { to, value: Number(text.passage.tokens[i]?.text) })) return false;
  if (isEnd(text, to + 1)) return false;
  return OF_OR_BE.has(lower(text, to + 1)) || !isStop(text, to + 1, 'function') || isVerb(text, to + 1);
}

const OF_OR_BE = wordSet('of were are');

const POINTING: ReadonlySet<string> = new Set(['that', 'same', 'next', 'following', 'previous']);
const ERAS: ReadonlySet<string> = new Set(['pre', 'post']);

/** What is told by its year. */
const OF_YEARS: ReadonlySet<string> = wordSet(
  'law accord pact treaty agreement deal constitution convention protocol crisis war wars uprising revolt mutiny rebellion revolution coup riots pogrom massacre genocide famine drought flood floods earthquake quake cyclone tsunami pandemic recession crash slump reforms partition emergency election elections verdict ruling judgment scandal scam summer winter spring autumn monsoon census',
);

/** The same, each of one year: numbers count more of them. */
const ONE_OF_YEARS: ReadonlySet<string> = wordSet(
  'law accord pact treaty agreement deal constitution crisis war uprising revolt mutiny rebellion revolution coup pogrom massacre genocide famine drought earthquake quake cyclone tsunami pandemic recession crash partition election verdict ruling judgment scandal scam census ceasefire truce invasion',
);

/** The 2018 deal: a noun follows. "The 2000" alone counts something. */
function isModifier(text: EnglishText, i: number, to: number): boolean {
  const next = text.passage.tokens[to];
  if (next === undefined || next.line) return false;
  if (next.text === '-') return ERA.has(lower(text, to + 1));
  const by = before(text, i);
  // She ran the 1500 in four minutes: a race, a crowd.
  const isAlone = by !== 's' && RACES.has(text.passage.tokens[i]?.text ?? '') && isStop(text, to, 'function');
  // The 1972 Act.
  if (isCapital(text, to) && (isStop(text, to, 'law') || next.text === 'agenda')) return false;
  // Orwell's 1984 is read; reads Orwell's 1984 to a class; Swift's 1989 topped the list.
  const isListed = LISTING.has(next.text) && yearAt(text, to + 1) === null;
  const isAlbum = BESIDE_BOOK.has(next.text) || isListed || isStop(text, to, 'in') || isVerb(text, to);
  if (by === 's' && isAlbum) return false;
  // The 1975 headlined the festival; drove a 1967 Mustang.
  if (by === 'the' && isStart(text, i - 1) && isDoing(text, to)) return false;
  if (by === 'a' && isCapital(text, to) && !isKnownName(text, to) && isLoose(text, to + 1)) return false;
  if (isOfLongLaw(text, to) || (by === 'another' && isMany(next.text))) return false;
  return (
    next.kind === 'latn' && !isAlone && ((by !== 'a' && by !== 'another') || !isStop(text, to, 'function'))
  );
}

const BESIDE_BOOK: ReadonlySet<string> = wordSet(
  'is was has remains sells topped aloud again to for on at with',
);
const LISTING: ReadonlySet<string> = new Set(['and', 'or']);

/** (The 1975) headlined the festival: a verb, where an article or preposition follows it. */
function isDoing(text: EnglishText, i: number): boolean {
  return /^[a-z]{4,}ed$/.test(lower(text, i)) && !isCapital(text, i) && isStop(text, i + 1, 'function');
}

/** (The 1980) Forest Conservation Act: so many capitals until the word of the law. */
function isOfLongLaw(text: EnglishText, to: number): boolean {
  for (let i = to; i < to + LONGEST_LAW && isCapital(text, i) && lower(text, i) !== ''; i++)
    if (LAWS.has(lower(text, i))) return true;
  return false;
}

const LONGEST_LAW = 6;
const LAWS: ReadonlySet<string> = wordSet('act acts ordinance code convention conventions overture');

/** The final 2025 meeting, a rare 1956 photo: one thing of that year; of several it would be their number. */
function isOneOf(text: EnglishText, i: number, to: number): boolean {
  const [kind, noun] = [text.passage.tokens[i - 1], text.passage.tokens[to]];
  if (kind?.kind !== 'latn' || kind.capital || !JUDGING.has(before(text, i - 1))) return false;
  if (isStop(text, i - 1, 'function') || isStop(text, i - 1, 'sum-before') || COUNTING.has(kind.text))
    return false;
  const value = Number(text.passage.tokens[i]?.text);
  if (value < FIRST_OF_ONE || value > LAST_OF_ONE || value % 50 === 0) return false;
  const isNoun = noun?.kind === 'latn' && !noun.line && !noun.capital && /[a-rt-z]{3}$|ss$/.test(noun.text);
  return isNoun && !isCounted(text, to) && !isStop(text, to, 'function') && !isMany(noun.text);
}

/** A word that is no plural by its form, and stands for several. */
function isMany(noun: string): boolean {
  return PEOPLE.has(noun) || MEN.test(noun);
}

/** Years of which one thing is told behind an article and what it is like. */
const [FIRST_OF_ONE, LAST_OF_ONE] = [1901, 2040];
/** The remaining 1912, a staggering 1923: of what is counted, whatever it is. */
const COUNTING: ReadonlySet<string> = wordSet(
  'remaining other additional further extra staggering whopping mere total combined estimated approximate cumulative',
);
const MEN = /(?:men|people|folk)$/;
const PEOPLE: ReadonlySet<string> = wordSet(
  'children personnel crew staff infantry cavalry artillery militia clergy youth dead wounded injured missing homeless sick elderly poor unemployed jobless faithful livestock poultry deer fish aircraft police cattle sheep odd square cubic foot feet mile metre meter seat acre hectare kilometre kilometer kilogram tonne ton pound dollar rupee euro watt volt calorie point vote strong',
);

/** Behind an article and what kind of year it was. */
function isJudged(text: EnglishText, i: number): boolean {
  return KINDS_OF_YEAR.has(before(text, i)) && JUDGING.has(before(text, i - 1));
}

const JUDGING: ReadonlySet<string> = wordSet('a an the his her its their our another');
const KINDS_OF_YEAR: ReadonlySet<string> = wordSet(
  'solid strong weak tough difficult hard dismal disappointing better worse good bad great rough busy turbulent quiet brutal stellar poor successful challenging torrid bruising miserable remarkable historic brighter lacklustre lackluster bumper tumultuous volatile happy',
);

/** Races by their metres, and numbers as round. */
const RACES: ReadonlySet<string> = new Set(['1500', '1600', '1800', '2000']);

const ERA: ReadonlySet<string> = new Set(['era', 'built', 'vintage', 'style', 'made', 'model']);

/** Numbers of laws, flights, products and sums are no years. */
export function isNumbered(text: EnglishText, i: number): boolean {
  if (endsBefore(text, i, 'numbered') || endsBefore(text, i, 'law') || isOfName(text, i)) return true;
  const by = before(text, i);
  // Sections 1983 and 1985.
  if (JOINTS.has(by) && isManyNumbered(text, i - 2)) return true;
  if (by === ',' && endsBefore(text, i - 1, 'law')) return true;
  // Bus no. 1984.
  if (by === '.' && endsBefore(text, i - 1, 'numbered')) return true;
  // The Armed Forces Act of 1958, the Right to Information Act (2005).
  if ((by === 'of' || by === '(') && endsBefore(text, i - 1, 'law') && isCapital(text, i - 2)) return true;
  // Appeal No. 94 of 2022.
  if (by === 'of' && text.passage.tokens[i - 2]?.kind === 'digits' && isNumberSign(text, i - 2)) return true;
  // No. 212/2025.
  if (by === '/' && isTouching(text, i) && text.passage.tokens[i - 2]?.kind === 'digits') return true;
  const { hits } = text.passage;
  return hits[i - 1]?.some(({ entry, to }) => to === i && entry.type === 'currency') ?? false;
}

/** Numbers of a list behind a plural: flights 1912, 1913. */
function isManyNumbered(text: EnglishText, i: number): boolean {
  let at = i;
  for (let k = 0; k < MOST_LISTED && JOINTS.has(before(text, at)); k++) at -= 2;
  return (
    text.passage.tokens[at]?.kind === 'digits' &&
    /s$/.test(before(text, at)) &&
    endsBefore(text, at, 'numbered')
  );
}

/** Numbers that one list may have. */
const MOST_LISTED = 6;

/** A sign of numbers stands before a token: No. 94. */
function isNumberSign(text: EnglishText, i: number): boolean {
  const at = before(text, i) === '.' ? i - 1 : i;
  return NUMBER_SIGNS.has(before(text, at));
}

const NUMBER_SIGNS: ReadonlySet<string> = new Set(['no', 'nos', 'number', 'numbers']);

const MORE: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'greater', 'other']);

/** A crowd of 2000; more than 2000. */
function isSum(text: EnglishText, i: number): boolean {
  if (before(text, i) === 'than' && MORE.has(before(text, i - 1))) return true;
  return before(text, i) === 'of' && endsBefore(text, i - 1, 'sum-before');
}
