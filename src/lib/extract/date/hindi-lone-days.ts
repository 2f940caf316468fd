import { isHeadline } from '../clause/headline-parts.ts';
import { isFutureForm } from '../clause/hindi-verb.ts';
import { is } from '../clause/grammar-words.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { isNumbered } from './hindi-guards.ts';
import { endsBefore, isInsideDigits, textAt, textBefore } from './hindi-words.ts';
import type { Meaning } from './meaning.ts';
import type { Fields, Node } from './node.ts';
import { fields } from './node.ts';

/** Tokens within which the month of a day that stands before still holds. */
const MONTH_WITHIN = 60;
/** Tokens after a day that can tell what is on it. */
const TOLD_WITHIN = 25;

/**
 * Days by a number and को alone, where what is around shows that they are none of people: later days of a month
 * just named (पंजीयन 20 नवंबर से होगा और 24 को सीटें बंटेंगी), and what a headline has for a day to come (बदरीनाथ के कपाट 27 को
 * खुलेंगे, 25 को अवकाश).
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
    const day = loneDayAt(passage, i);
    if (day === null) continue;
    const month = last === undefined ? null : monthOf(last.meaning);
    const isRun = month !== null && i - (last?.to ?? 0) < MONTH_WITHIN && (month.day ?? 0) < day;
    if (!isAhead(passage, i, isRun)) continue;
    if (isRun) all.push(lone(i, { ...month, day }));
    else if (isHeadline(passage, sentence)) all.push(lone(i, fields({ day })));
  }
  return all;
}

function lone(i: number, meaning: Fields): Node {
  return { from: i, to: i + 1, meaning, rule: 'hi-day' };
}

/** The day of a number before को that counts no people and gets nothing; else null. */
function loneDayAt(passage: Passage, i: number): number | null {
  const text = passage.tokens[i]?.text ?? '';
  const day = Number(text);
  if (text.length > 2 || day < 1 || day > 31 || textAt(passage, i + 1) !== 'को') return null;
  if (isInsideDigits(passage, i) || isNumbered(passage, i, i + 1)) return null;
  if (COUNTING.has(textBefore(passage, i)) || endsBefore(passage, i, 'sum-before', 'stop')) return null;
  for (let at = i + 2; at < i + TOLD_WITHIN; at++) {
    const word = textAt(passage, at);
    if (word === '' || word === ',' || word === '।') break;
    if (TO_PEOPLE.has(word)) return null;
  }
  return day;
}

const COUNTING: ReadonlySet<string> = wordSet('कुल इन उन सभी अन्य शेष बाकी से सिर्फ केवल महज ऐसे जिन समेत सहित');
/** What people get or what is done to them. */
const TO_PEOPLE: ReadonlySet<string> = wordSet(
  'मिला मिली मिले सम्मान सम्मानित पुरस्कार पुरस्कृत नोटिस गिरफ्तार पकड़ा दबोचा हिरासत जेल सजा उम्रकैद फांसी नौकरी रोजगार टिकट मौका नियुक्ति पदोन्नति जमानत रिहा तबादला निलंबित बर्खास्त भेजा बचाया मारा कुचला रौंदा हराया काटा घायल जख्मी मौत टीका बांटे सौंपे दिए दिया दी दिलाई चेतावनी रेफर भर्ती आमंत्रण न्योता समन मंजूरी घर जमीन पट्टा पट्टे राशन लाभ मुआवजा नामांकित चुना',
);

/** The month and year that a date names: of a range those of its end. */
function monthOf(meaning: Meaning): Fields | null {
  if (meaning.is === 'range') return meaning.end === null ? null : monthOf(meaning.end);
  if (meaning.is !== 'fields' || meaning.month === undefined || meaning.day === undefined) return null;
  const { month, day, year, which } = meaning;
  return fields({ month, day, ...(year !== undefined && { year }) }, which);
}

/** A verb to come, or nothing but what is on for the day. */
function isAhead(passage: Passage, i: number, isRun: boolean): boolean {
  let last = '';
  for (let at = i + 2; at < i + TOLD_WITHIN; at++) {
    const text = textAt(passage, at);
    if (text === '' || text === '।' || (!isRun && (text === ',' || text === ':'))) break;
    if (is(passage, at, 'future') || isFutureForm(text)) return !GIVEN.test(text);
    last = text;
  }
  // सदन की बैठक 17 को: what is on it may stand before.
  return OCCASIONS.has(last === '' ? textBefore(passage, i) : last);
}

/** मिलेगा, देंगे, दिया जाएगा: what someone gets. */
const GIVEN = /^(?:मिल|दे[ंग])/u;
const OCCASIONS: ReadonlySet<string> = wordSet(
  'अवकाश छुट्टी बैठक सुनवाई मतदान मतगणना चुनाव मेला फैसला परीक्षा रैली धरना हड़ताल बंद शपथ उद्घाटन सम्मेलन प्रदर्शन घेराव आगमन समारोह शिविर कार्यशाला साक्षात्कार काउंसिलिंग वोटिंग नतीजे परिणाम महापंचायत जनसभा दौरा',
);
