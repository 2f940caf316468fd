import { isHeadline } from '../clause/headline-parts.ts';
import { CASES, hasMishap, OCCASIONS } from '../clause/hindi-scheduled.ts';
import { isFutureForm, isPerfect } from '../clause/hindi-verb.ts';
import { is } from '../clause/grammar-words.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { numberOfDay } from './hindi-guards.ts';
import { nextWordAt, textAt, textBefore } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';
import type { Fields, Node } from './node.ts';
import { fields } from './node.ts';

/** Tokens within which the month of a day that stands before still holds. */
const MONTH_WITHIN = 60;
/** Tokens after a day that can tell what is on it. */
const TOLD_WITHIN = 25;

/**
 * Days by a number and को alone, where what is around shows that they are none of people: later days of a month
 * just named (पंजीयन 20 नवंबर से होगा और 24 को सीटें बंटेंगी), what a headline has for a day to come (बदरीनाथ के कपाट 27 को
 * खुलेंगे, 25 को अवकाश), and days one after the other (12 को मतदान और 14 को मतगणना होगी).
 * @param nodes the other dates, in order
 */
export function withLoneDays(passage: Passage, nodes: readonly Node[]): readonly Node[] {
  const { tokens, sentences } = passage;
  const all: Node[] = [];
  let k = 0;
  let sentence = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (sentence < sentences.length - 1 && i >= (sentences[sentence]?.to ?? 0)) sentence++;
    for (let next = nodes[k]; next !== undefined && next.from <= i; next = nodes[++k]) all.push(next);
    const last = all.at(-1);
    if (tokens[i]?.kind !== 'digits' || (last !== undefined && last.to > i)) continue;
    const span = nightAt(passage, i) ?? daySpanAt(passage, i);
    if (span !== null) {
      all.push(span);
      continue;
    }
    const told = isHeadline(passage, sentence) ? toldBelow(passage, i, nodes.slice(k, k + BELOW)) : null;
    if (told !== null) {
      all.push(lone(i, told));
      continue;
    }
    const since = loneStartAt(passage, i);
    const day = since ?? loneDayAt(passage, i);
    if (day === null) continue;
    const of = last === undefined ? null : dayOf(last.meaning);
    const isRun = of !== null && i - (last?.to ?? 0) < MONTH_WITHIN && of.day < day;
    if (isRun && (since !== null || isOfRun(passage, i, last?.to ?? i))) all.push(lone(i, { ...of, day }));
    else if (since !== null) continue;
    else if (isHeadline(passage, sentence) ? isOfHeadline(passage, i) : isFirstOfTwo(passage, i, day))
      all.push(lone(i, fields({ day })));
  }
  return all;
}

/** Dates after a headline among which one may be its day. */
const BELOW = 4;

/** 15 से लिए जाएंगे आवेदन, over a text that has 15 जून: the day as the text tells it. */
function toldBelow(passage: Passage, i: number, below: readonly Node[]): DayFields | null {
  const day = CASES.has(textAt(passage, i + 1)) ? numberOfDay(passage, i) : null;
  if (day === null || COUNTING.has(textBefore(passage, i))) return null;
  for (const { from, meaning } of below) {
    const told = from - i <= MONTH_WITHIN ? firstDayOf(meaning) : null;
    if (told?.month !== undefined && told.day === day) return told;
  }
  return null;
}

function firstDayOf(meaning: Meaning): DayFields | null {
  return dayOf(meaning.is === 'range' && meaning.start !== null ? meaning.start : meaning);
}

function lone(i: number, meaning: Fields): Node {
  return { from: i, to: i + 1, meaning, rule: 'hi-day' };
}

/** 31 की रात, 7 की सुबह: the day of a part of it. */
function nightAt(passage: Passage, i: number): Node | null {
  const day = textAt(passage, i + 1) === 'की' ? numberOfDay(passage, i) : null;
  if (day === null || COUNTING.has(textBefore(passage, i))) return null;
  const at = textAt(passage, i + 2) === 'देर' ? i + 3 : i + 2;
  return nextWordAt(passage, at, 'day-part') === null ? null : lone(i, fields({ day }));
}

/** मेला 12 से 15 तक चलेगा, आवेदन 18 तक लिए जाएंगे: right after what lasts so long, and is to come. */
function daySpanAt(passage: Passage, i: number): Node | null {
  const from = numberOfDay(passage, i);
  if (from === null || !OCCASIONS.has(textBefore(passage, i))) return null;
  const [until, end] = [textAt(passage, i + 1), numberOfDay(passage, i + 2)];
  const isSpan = until === 'से' && end !== null && end > from && textAt(passage, i + 3) === 'तक';
  if (!isSpan && until !== 'तक') return null;
  const to = isSpan ? i + 3 : i + 1;
  if (futureAfter(passage, to, true) === null && textAt(passage, to + 1) !== '') return null;
  const first = fields({ day: from });
  if (!isSpan) return { from: i, to, meaning: first, rule: 'hi-day' };
  const meaning: Meaning = { is: 'range', start: first, end: fields({ day: end }) };
  return { from: i, to, meaning, rule: 'hi-range' };
}

/** The day of a number before को that counts no people and gets nothing; else null. */
function loneDayAt(passage: Passage, i: number): number | null {
  const day = textAt(passage, i + 1) === 'को' ? numberOfDay(passage, i) : null;
  if (day === null) return null;
  for (let at = i + 2; at < i + TOLD_WITHIN; at++) {
    const word = textAt(passage, at);
    if (word === '' || word === ',' || word === '।') break;
    if (TO_PEOPLE.has(word)) return null;
  }
  return day;
}

/** 14 जून को परिणाम, 21 से काउंसलिंग: what is held from a later day on, at the end of its clause; else null. */
function loneStartAt(passage: Passage, i: number): number | null {
  const day = textAt(passage, i + 1) === 'से' ? numberOfDay(passage, i) : null;
  if (day === null || COUNTING.has(textBefore(passage, i))) return null;
  return OCCASIONS.has(lastAfter(passage, i)) ? day : null;
}

const COUNTING: ReadonlySet<string> = wordSet('कुल इन उन सभी अन्य शेष बाकी से सिर्फ केवल महज ऐसे जिन समेत सहित ने');
/** What people get or what is done to them. */
const TO_PEOPLE: ReadonlySet<string> = wordSet(
  'मिला मिली मिले सम्मान सम्मानित पुरस्कार पुरस्कृत नोटिस गिरफ्तार पकड़ा दबोचा हिरासत जेल सजा उम्रकैद फांसी नौकरी रोजगार टिकट मौका नियुक्ति पदोन्नति जमानत रिहा तबादला निलंबित बर्खास्त भेजा बचाया मारा कुचला रौंदा हराया काटा घायल जख्मी मौत टीका बांटे सौंपे दिए दिया दी दिलाई चेतावनी रेफर भर्ती आमंत्रण न्योता समन मंजूरी घर जमीन पट्टा पट्टे राशन लाभ मुआवजा नामांकित चुना फायदा नुकसान अस्पताल डेंगू कोरोना पीछे हराकर छोड़कर',
);

interface DayFields extends Fields {
  readonly day: number;
}

/** The day, month and year that a date names: of a range those of its end. */
function dayOf(meaning: Meaning): DayFields | null {
  if (meaning.is === 'range') return meaning.end === null ? null : dayOf(meaning.end);
  if (meaning.is !== 'fields' || meaning.day === undefined) return null;
  const { month, day, year, which } = meaning;
  return {
    ...fields({ ...(month !== undefined && { month }), ...(year !== undefined && { year }) }, which),
    day,
  };
}

/**
 * After another day: with a verb to come, at the end of its clause, or with what came about where no one was hurt.
 * @param last the token after that day
 */
function isOfRun(passage: Passage, i: number, last: number): boolean {
  const future = futureAfter(passage, i + 1, true);
  if (future !== null) return !GIVEN.test(future);
  return (
    isLastOf(passage, i) ||
    hasOccasion(passage, i) ||
    (cameAbout(passage, i) && !hasMishap(passage.tokens, last, i))
  );
}

/** In a headline: with a verb to come, what is held, where one is, or nothing more. */
function isOfHeadline(passage: Passage, i: number): boolean {
  const future = futureAfter(passage, i + 1, false);
  if (future !== null) return !GIVEN.test(future);
  if (isLastOf(passage, i) || hasOccasion(passage, i) || PLACES.has(lastAfter(passage, i))) return true;
  // 3 को हुई थी लूट
  return HAPPENED.has(textAt(passage, i + 2)) && WAS.has(textAt(passage, i + 3));
}

/** A plain sentence takes two days, one after the other, and what is on them to come; or what was held on the day, right behind it. */
function isFirstOfTwo(passage: Passage, i: number, day: number): boolean {
  // अगली सुनवाई 8 को।
  if (OCCASIONS.has(textBefore(passage, i)) && isLastOf(passage, i)) return true;
  // 20 को हुई बैठक में
  if (HAPPENED.has(textAt(passage, i + 2)) && OCCASIONS.has(textAt(passage, i + 3))) return true;
  const future = futureAfter(passage, i + 1, true);
  if (future === null || GIVEN.test(future)) return false;
  let isFollowed = false;
  let isHeld = OCCASIONS.has(textBefore(passage, i));
  for (let at = i + 2; at < i + TOLD_WITHIN; at++) {
    const text = textAt(passage, at);
    if (text === '' || text === '।') break;
    isHeld ||= OCCASIONS.has(text);
    isFollowed ||= passage.tokens[at]?.kind === 'digits' && (loneDayAt(passage, at) ?? 0) > day;
  }
  return isFollowed && isHeld;
}

/** The first verb to come after token `at`, within its clause or also the next. */
function futureAfter(passage: Passage, at: number, goesOn: boolean): string | null {
  for (let i = at + 1; i < at + TOLD_WITHIN; i++) {
    const text = textAt(passage, i);
    if (text === '' || text === '।' || (!goesOn && (text === ',' || text === ':'))) return null;
    if (is(passage, i, 'future') || isFutureForm(text)) return text;
  }
  return null;
}

/** मिलेगा, देंगे, दिया जाएगा: what someone gets. */
const GIVEN = /^(?:मिल|दे[ंग])/u;

/** परीक्षा 24 को, जांच 28 को।: its clause ends with it, after a noun. */
function isLastOf(passage: Passage, i: number): boolean {
  const next = textAt(passage, i + 2);
  const isEnd = next === '' || next === ',' || next === '।' || next === '.';
  return (
    isEnd && passage.tokens[i - 1]?.kind === 'deva' && textAt(passage, i) !== '' && !isPerfect(passage, i - 1)
  );
}

/** 25 को अवकाश; सदन की बैठक 17 को: what is on it stands at the end of its clause, or right before. */
function hasOccasion(passage: Passage, i: number): boolean {
  return OCCASIONS.has(lastAfter(passage, i) || textBefore(passage, i));
}

/** मुख्यमंत्री 12 को शहर में: where one is. */
const PLACES: ReadonlySet<string> = wordSet('में पर');

/** The last word of the clause after the को of a day, '' where nothing follows. */
function lastAfter(passage: Passage, i: number): string {
  let last = '';
  for (let at = i + 2; at < i + TOLD_WITHIN; at++) {
    const text = textAt(passage, at);
    if (text === '' || text === '।' || text === ',' || text === ':') break;
    last = text;
  }
  return last;
}

/** 10 मई को बारात आई और 12 को दुल्हन लौट गई: what no one does to others. */
function cameAbout(passage: Passage, i: number): boolean {
  for (let at = i + 3; at < i + TOLD_WITHIN; at++) {
    const text = textAt(passage, at);
    if (text === '' || text === '।' || text === ',' || text === 'ने') return false;
    if (CAME.has(text)) return !LIGHT.has(textAt(passage, at + 1)) || !HAPPENED.has(text);
  }
  return false;
}

const HAPPENED: ReadonlySet<string> = wordSet('हुआ हुई हुए');
const WAS: ReadonlySet<string> = wordSet('था थी थे');
const LIGHT: ReadonlySet<string> = wordSet('गया गई गए');
const CAME: ReadonlySet<string> = wordSet(
  'हुआ हुई हुए आया आई आए लौट लौटा लौटी लौटे पहुंचा पहुंची पहुंचे निकला निकली निकले',
);
