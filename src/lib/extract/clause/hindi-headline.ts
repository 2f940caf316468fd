import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { isHeadline } from './headline-parts.ts';
import { GREW, hasDayAndMonth } from './hindi-ahead.ts';
import { isDeclaredFree } from './hindi-closures.ts';
import { isInfinitive } from './hindi-participle.ts';
import { CALLED_FOR, CASES, hasNoVerb, isScheduled, MISHAPS, OCCASIONS } from './hindi-scheduled.ts';
import { isFutureForm } from './hindi-verb.ts';
import { is, within } from './grammar-words.ts';

/**
 * The tense at some words of a Hindi clause without a finite verb, mostly a headline: what it announces or
 * expects is to come; the rest is open.
 */
export function headlineTense(passage: Passage, clause: Clause, words: Range): Tense {
  if (isAnnounced(passage, clause, words) || isAgenda(passage, clause, words)) return 'future';
  if (isVisit(passage, clause, words) || isLastDay(passage, words)) return 'future';
  if (isOnLeave(passage, clause, words) || isDeclaredFree(passage, words)) return 'future';
  if (isOrdered(passage, clause, words)) return 'future';
  if (isAnnouncedPart(passage, clause, words)) return 'future';
  if (isShutDown(passage, clause, words) || isSeason(passage, clause, words)) return 'future';
  const looksAhead = within(
    passage,
    clause.from,
    clause.to,
    (i) =>
      (is(passage, i, 'expected') && !POSTPOSITIONS.has(passage.tokens[i + 1]?.text ?? '')) ||
      is(passage, i, 'prospective') ||
      isBidding(passage, i) ||
      POSSIBLE.has(passage.tokens[i]?.text ?? ''),
  );
  return looksAhead || isScheduled(passage, clause, words) ? 'future' : 'none';
}

/** नामांकन की कल आखिरी तारीख: nobody says so when it is over. */
function isLastDay({ tokens }: Passage, { to }: Range): boolean {
  return FINAL.has(tokens[to]?.text ?? '') && TERM_DAYS.has(tokens[to + 1]?.text ?? '');
}

const FINAL: ReadonlySet<string> = wordSet('आखिरी अंतिम');
const TERM_DAYS: ReadonlySet<string> = wordSet('तारीख तिथि दिन मौका');

/** सोमवार तक निपटा लें काम, रविवार को घर से न निकलें लोग: what one is told to do. */
function isBidding(passage: Passage, i: number): boolean {
  if (!/[^ोौ]ें$/u.test(passage.tokens[i]?.text ?? '')) return false;
  return is(passage, i, 'subjunctive') || is(passage, i, 'verb:subjunctive');
}

/** After a programme or a plan that is only where something was: कार्यक्रम में भीड़ उमड़ी. */
const POSTPOSITIONS: ReadonlySet<string> = wordSet('में से का की के को पर ने');

/** चुनाव शनिवार को संभव. */
const POSSIBLE: ReadonlySet<string> = wordSet('संभव मुमकिन');

/** सोमवार, or a day by its number: परीक्षा 24 को. */
function isWeekdayOrNumber({ tokens, hits }: Passage, { from, to }: Range): boolean {
  if (wordOf(hits[to - 1], 'calendar', 'weekday') !== null) return true;
  return to === from + 1 && tokens[from]?.kind === 'digits';
}

/** फैसला आज, शपथ परसों, बैठक शुक्रवार को, कूच सोमवार से: a headline that ends in a day names what is on it. */
function isAnnounced(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const { tokens, hits } = passage;
  if (from === clause.from) return false;
  const isEither = wordOf(hits[from], 'calendar', 'either') !== null;
  if (!isEither && !isWeekdayOrNumber(passage, { from, to })) return false;
  const mark = tokens[to]?.text ?? '';
  const at = to < clause.to && CASES.has(mark) ? to + 1 : to;
  if (at === to && !isEither) return false;
  if (MISHAPS.has(tokens[from - 1]?.text ?? '')) return false;
  return tokens.slice(at, clause.to).every(({ kind }) => kind === 'mark');
}

/**
 * उपचुनाव सोमवार को, प्रचार थमा: a part of a headline without a verb, that ends in its day or in where one is on it, is
 * announced whatever the next part tells.
 */
export function isAnnouncedPart(passage: Passage, clause: Clause, words: Range): boolean {
  const { tokens } = passage;
  let comma = words.to;
  while (comma < Math.min(clause.to, words.to + LONGEST_PLACE + 1) && tokens[comma]?.text !== ',') comma++;
  if (tokens[comma]?.text !== ',' || !isHeadline(passage, clause.sentence)) return false;
  if (clause.finite !== null && clause.finite.from < comma) return false;
  let from = words.from;
  while (from > clause.from && tokens[from - 1]?.kind !== 'mark') from--;
  const part = { ...clause, from, to: comma };
  return !tokens.slice(from, comma).some(({ text }) => text === 'ने') && isPartAhead(passage, part, words);
}

/** कल से थमेंगे पहिए, चालक अड़े: a part of a headline whose own verb is to come, whatever the next one tells. */
export function isPartToCome({ tokens, sentences }: Passage, clause: Clause, { to }: Range): boolean {
  if (clause.finite === null || clause.tense !== 'past') return false;
  let isToCome = false;
  for (let i = to; i < Math.min(clause.finite.from, sentences[clause.sentence]?.to ?? 0); i++) {
    if (tokens[i]?.kind === 'mark') return isToCome && tokens[i]?.text === ',';
    isToCome ||= isFutureForm(tokens[i]?.text ?? '');
  }
  return false;
}

function isPartAhead(passage: Passage, part: Clause, words: Range): boolean {
  return isAnnounced(passage, part, words) || isVisit(passage, part, words);
}

/** सोमवार को पेश होने का समन, शनिवार को ओले गिरने का अलर्ट, को चक्का जाम का ऐलान, बुधवार तक निकालने का दावा: who is told, or what is warned of or called for, is to come. */
function isOrdered(passage: Passage, clause: Clause, { to }: Range): boolean {
  const { tokens } = passage;
  for (let i = to; i < clause.to - 2; i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (!isInfinitive(passage, i) && !CALLED_FOR.has(tokens[i]?.text ?? '')) continue;
    const of = tokens[i + 1]?.text ?? '';
    const order = tokens[i + 2]?.text ?? '';
    const isOrder = ORDERS.has(order) || (tokens[to]?.text === 'तक' && PLEDGES.has(order));
    if ((of === 'का' || of === 'की' || of === 'के') && isOrder) return true;
  }
  return false;
}

const ORDERS: ReadonlySet<string> = wordSet(
  'समन नोटिस आदेश आदेशों निर्देश हुक्म फरमान अलर्ट चेतावनी पूर्वानुमान आह्वान ऐलान एलान घोषणा फैसला फैसले निर्णय अपील न्योता निमंत्रण लक्ष्य प्रस्ताव मांग मौका',
);

const PLEDGES: ReadonlySet<string> = wordSet('दावा वादा वादे भरोसा आश्वासन संकल्प उम्मीद');

/** शुक्रवार तक बढ़ी रिमांड, सोमवार तक मांगा जवाब, सदन बुधवार तक के लिए स्थगित. */
export function isTerm({ tokens }: Passage, { to }: Range): boolean {
  if (tokens[to]?.text !== 'तक') return false;
  const isFor = tokens[to + 1]?.text === 'के' && ['लिए', 'लिये'].includes(tokens[to + 2]?.text ?? '');
  const verb = tokens[isFor ? to + 3 : to + 1]?.text ?? '';
  return GREW.has(verb) || GRANTED.has(verb);
}

const GRANTED: ReadonlySet<string> = wordSet(
  'मांगा मांगी मांगे दी दिया दिए लगाई लगाया लगाए भेजा भेजे भेजी टाली टाला टाले रोकी रोका सौंपा सौंपी बढ़ाया बढ़ाए स्थगित मुल्तवी',
);

/** विरोध में बुधवार को बाजार बंद: a headline's last word, of what is called for on a day. */
function isShutDown({ tokens }: Passage, clause: Clause, { to }: Range): boolean {
  if (tokens[to]?.text !== 'को') return false;
  let end = to + 1;
  while (end < Math.min(clause.to, to + LONGEST_PLACE + 1) && tokens[end]?.kind === 'deva') end++;
  const isLast = end >= clause.to || tokens[end]?.kind === 'mark';
  const [before, last] = [tokens[end - 2]?.text, tokens[end - 1]?.text ?? ''];
  return isLast && (CALLED.has(last) || (before === 'चक्का' && last === 'जाम'));
}

/** बजट सत्र फरवरी में, मार्च में परीक्षा: a headline of no verb that has what is planned in its month. */
function isSeason(passage: Passage, clause: Clause, words: Range): boolean {
  const { tokens, hits } = passage;
  if (wordOf(hits[words.to - 1], 'calendar', 'month') === null || words.to - words.from > 1) return false;
  return MONTH_CASES.has(tokens[words.to]?.text ?? '') && isOfOccasion(passage, clause, words);
}

/** 15 मार्च को मतदान, प्रचार थमा: the part of a headline that has only what is held on its day, whatever the next one tells. */
export function isOccasionsDay(passage: Passage, clause: Clause, words: Range): boolean {
  return (
    hasDayAndMonth(passage, words) &&
    passage.tokens[words.to]?.text === 'को' &&
    isOfOccasion(passage, clause, words)
  );
}

function isOfOccasion(passage: Passage, clause: Clause, words: Range): boolean {
  const { tokens } = passage;
  if (!isHeadline(passage, clause.sentence)) return false;
  let [from, to] = [words.from, words.to];
  while (from > clause.from && tokens[from - 1]?.kind !== 'mark') from--;
  while (to < clause.to && tokens[to]?.kind !== 'mark') to++;
  const hasOccasion = tokens.slice(from, to).some(({ text }) => OCCASIONS.has(text));
  return hasOccasion && hasNoVerb(passage, from, to);
}

const MONTH_CASES: ReadonlySet<string> = wordSet('में से तक');

const CALLED: ReadonlySet<string> = wordSet('बंद हड़ताल चक्काजाम अवकाश छुट्टी');

/** राज्यपाल शुक्रवार से दो दिन के दौरे पर, कर्मचारी कल से हड़ताल पर: how one is from the day on. */
function isOnLeave({ tokens }: Passage, clause: Clause, { to }: Range): boolean {
  if (tokens[to]?.text !== 'से') return false;
  for (let i = to + 1; i < Math.min(clause.to, to + LONGEST_LEAVE); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (tokens[i]?.text === 'पर') return LEAVES.has(tokens[i - 1]?.text ?? '');
  }
  return false;
}

/** Tokens between से and the पर of a journey: दो दिन के विदेश दौरे पर. */
const LONGEST_LEAVE = 9;
const LEAVES: ReadonlySet<string> = wordSet('दौरे दौरा प्रवास यात्रा हड़ताल छुट्टी अवकाश भ्रमण');

/** Words between कल and the place at which a headline ends. */
const LONGEST_PLACE = 4;

/** प्रधानमंत्री कल वाराणसी में: where someone is to be; not कल शहर में पथराव, which says what was. */
export function isAgenda(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  return wordOf(passage.hits[from], 'calendar', 'either') !== null && endsInPlace(passage, clause, to);
}

/** मुख्यमंत्री रविवार को जिले में: the same of a weekday, after who it is. */
function isVisit(passage: Passage, clause: Clause, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (!isWeekdayOrNumber(passage, { from, to }) || tokens[to]?.text !== 'को') return false;
  if (from === clause.from || tokens[from - 1]?.kind === 'mark') return false;
  if (MISHAPS.has(tokens[from - 1]?.text ?? '')) return false;
  return endsInPlace(passage, clause, to + 1);
}

/** Whether a few words of a place, from `to` on, end a headline or its part. */
function endsInPlace({ tokens }: Passage, clause: Clause, to: number): boolean {
  if (!isPlaceWord(tokens[to]?.kind)) return false;
  const end = Math.min(clause.to, to + LONGEST_PLACE + 1);
  for (let i = to + 1; i < end; i++) {
    const text = tokens[i]?.text ?? '';
    const isLast = i + 1 >= clause.to || tokens[i + 1]?.kind === 'mark';
    if (PLACES.has(text)) return isLast;
    if (!isPlaceWord(tokens[i]?.kind)) return false;
  }
  return false;
}

function isPlaceWord(kind: string | undefined): boolean {
  return kind === 'deva';
}

const PLACES: ReadonlySet<string> = wordSet('में पर');
