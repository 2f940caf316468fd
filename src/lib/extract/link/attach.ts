import { visitOfDate } from '../act/whose-visit.ts';
import { AT_FIRST, ISSUED } from '../clause/english-participle.ts';
import { englishVerbAt } from '../clause/english-verb.ts';
import { within } from '../clause/grammar-words.ts';
import { isBareParticiple, isBefallen, isLooseParticiple } from '../clause/hindi-participle.ts';
import { GENITIVE } from '../read/genitive.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { reducedBefore } from './reduced.ts';
import { isCalendar, opensDate, wordOf } from '../read/senses.ts';

/**
 * Whether a date belongs to a noun beside it and not to the clause's verb: `अगस्त 2017 में हुए समझौते`,
 * `2018 के करार`, `the units ordered in October 2018 are`, `the agreement of 1998`.
 */
export interface Attachment {
  /** The noun phrase that the date belongs to, from the date on (Hindi) or up to it (English); null: the verb. */
  readonly noun: Range | null;
  /** The phrase says when the clause's own act was: `शुक्रवार की बैठक में`. */
  readonly frames: boolean;
}

const FREE: Attachment = { noun: null, frames: false };

/** @param finite the clause's finite verb, null where there is none */
export function attachmentOf(passage: Passage, date: Range, clause: Range, finite: Range | null): Attachment {
  const lang =
    passage.tokens[date.from - 1]?.kind === 'latn' || passage.tokens[date.to]?.kind === 'latn' ? 'en' : 'hi';
  return lang === 'hi' ? hindi(passage, date, clause, finite) : english(passage, date, clause, finite);
}

/** होगा, होने हैं, हुआ था. */
const HELD = /^(?:हो(?:ग[ाी]|ंगे|न[ाेी])|हु[आएई])$/u;

/** Tokens after a date in which a participle or noun can claim it. */
const REACH = 7;

function hindi(passage: Passage, date: Range, clause: Range, finite: Range | null): Attachment {
  const { tokens } = passage;
  const text = (i: number) => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  if (GENITIVE.has(text(date.to)) && !COMPOUND.has(text(date.to + 1))) {
    const end = nounEnd(text, date.to + 1, clause.to);
    // 2028 के ओलंपिक लॉस एंजिलिस में होंगे: what takes place is of the day of its name.
    const isHeld = text(end) === 'में' && finite?.from === end + 1 && HELD.test(text(end + 1));
    if (isHeld && !tellsAct(passage, date.to + 1, end)) return FREE;
    if (isEditionOf(text, date)) return FREE;
    return { noun: { from: date.to + 1, to: end }, frames: framesIn(text, end, date) };
  }
  const done = endOfDeed(passage, date, clause);
  if (done !== null) return { noun: { from: date.to, to: done }, frames: false };
  // समिति ने गुरुवार को चीन से लिए गए कर्ज की रिपोर्ट पेश की: right behind who acts, the day is of the act.
  const isOnlyDoers =
    text(date.from - 1) === 'ने' &&
    !within(passage, date.to, finite?.from ?? clause.to, (k) => isCalendar(passage, k));
  const isDoers = isOnlyDoers && text(date.to) === 'को' && isWeekday(passage, date);
  /** Whether the clause's verb has a day of its own. */
  const isOfTwo = (at: number) =>
    text(date.from - 1) !== 'ने' &&
    within(passage, at, finite?.from ?? clause.to, (k) => isCalendar(passage, k));
  const reach = date.to + REACH + placeIn(text, date.to);
  for (let i = date.to; i < Math.min(clause.to, reach); i++) {
    if (isDoers && i > date.to + 1 && OF_OTHERS.has(text(i))) return FREE;
    if (STOPS.has(text(i)) && !isInNumber(text, i)) return FREE;
    const next = text(i + 1);
    // बुरहान ने 3 नवंबर को अमेरिका की ओर से रखा गया प्रस्ताव ठुकराया: by whom the noun's participle was done stands behind the day.
    if (isOnlyDoers && isByOthers(text, date.to + 1, i)) return FREE;
    // सोमवार को 2019 में हुए अनुबंध को खत्म किया: of two days the nearer is the noun's.
    if (i > date.to && YEAR.test(text(i)) && next === 'में') return FREE;
    if (i > date.to && text(date.to) === 'को' && opensDate(passage, i)) return FREE;
    // देते हुए: of the verb, and no noun's.
    if (/त[ेी]$/u.test(text(i - 1))) continue;
    // 2019 में पारित कानून: the passing was then, whatever befell the law.
    // 25 मई को डूबे जहाज का तेल: so was the sinking.
    const isBare = isBareParticiple(passage, i, clause.to) && (!isLooseParticiple(passage, i) || isOfTwo(i));
    const isOfHarm = text(date.from - 1) !== 'ने' && isBefallen(passage, i, finite?.from ?? clause.to);
    if (i > date.to && (isBare || isOfHarm))
      return {
        noun: { from: date.to, to: i + 1 },
        frames: framesIn(text, nounEnd(text, i + 1, clause.to), date),
      };
    // सोमवार को बिहार के गया जिले में पुल गिरा: the town.
    if (text(i) === 'गया' && (GENITIVE.has(text(i - 1)) || PLACES.has(next))) continue;
    // रविवार सुबह ट्रक पर लगी सीढ़ी से घुसे: where a thing stands, of no day; not फैक्टरी में लगी आग.
    if (i > date.to && STANDING.has(text(i)) && FROM_OR_TO.has(text(i - 1)) && !hasTrigger(passage, i + 1))
      continue;
    // आठ दिसंबर से शुरू हो रहे सत्र की रणनीति पर चर्चा हुई: what is about to be is of the day, and not the talks on it.
    if (i > date.to + 1 && COMING_ON.has(text(i)) && COMES_ON.has(text(i - 1)) && !AUXILIARIES.has(next)) {
      const end = chainEnd(text, i + 1, clause.to, finite);
      return { noun: { from: date.to, to: end }, frames: text(end) === 'में' };
    }
    if (!PARTICIPLES.has(text(i)) || next === '' || AUXILIARIES.has(next) || STOPS.has(next)) continue;
    // मई में उसे धौंस जमाने वाला बताया: right before the verb it is of no noun.
    if (OF_DOERS.has(text(i)) && finite?.from === i + 1) continue;
    // 5 मई को गश्त पर गए पांच सैनिक पकड़े गए: what befell those who went somewhere was that day, where no other is told.
    const isGone =
      (MOVING.has(text(i)) && FROM_OR_TO.has(text(i - 1))) ||
      (OF_EVENTS.has(text(i)) && text(i - 1) === 'रवाना');
    if (
      isGone &&
      text(date.to) === 'को' &&
      finite !== null &&
      !within(passage, i + 1, finite.from, (k) => isCalendar(passage, k))
    )
      return FREE;
    if (OF_DOING.has(text(i)) && isOfOrder(text, date, finite)) return FREE;
    // 2018 में ऑर्डर किए गए विमान पिछले महीने पहुंचे: of what was done to the noun, not of what the noun did.
    if (OF_DOING.has(text(i)) && i > date.to + 1) {
      const verb = finite !== null && finite.from > i ? finite.from : clause.to;
      const end = nounOfDoing(passage, i + 1, verb);
      // बुधवार को अस्पताल पर किए गए हमले में लोग मारे गए: what came about in what was done is of its day.
      const isDone = LIGHT.has(text(i - 1)) && !hasTrigger(passage, i - 2) && tellsAct(passage, i + 1, end);
      if (isDone) return { noun: { from: date.to, to: end }, frames: framesIn(text, end, date) };
      return { noun: { from: date.to, to: tellsAct(passage, date.to, i) ? i + 1 : end }, frames: false };
    }
    // फरवरी 2022 में बिजली बनाने वाली टरबाइन चालू की गई: what someone does is of the day only where that is no one else's.
    if (OF_DOERS.has(text(i)) && !COMING.has(text(i - 1)))
      return { noun: { from: i + 1, to: nounEnd(text, i + 1, clause.to) }, frames: true };
    // 5 मई को होने वाली तीनों मंत्रियों की बैठक.
    const isEvent = OF_EVENTS.has(text(i)) || (OF_DOERS.has(text(i)) && COMING.has(text(i - 1)));
    const end = isEvent ? chainEnd(text, i + 1, clause.to, finite) : nounEnd(text, i + 1, clause.to);
    // मई 1999 में शुरू हुआ युद्ध जुलाई में खत्म हुआ: what it did then is told by the participle's own word.
    const isOwn = i > date.to + 1 && OF_EVENTS.has(text(i)) && hasTrigger(passage, i - 1);
    return {
      noun: isOwn ? { from: i - 1, to: i + 1 } : { from: i + 1, to: end },
      frames: framesIn(text, end, date),
    };
  }
  return FREE;
}

/** अमेरिका की ओर से रखे गए, सरकार द्वारा लाए गए: whether a token ends by whom a thing was brought. Not द्वारा किए गए हमले: what was done has its day. */
function isByOthers(text: (i: number) => string, from: number, at: number): boolean {
  const end = text(at) === 'द्वारा' ? at + 1 : text(at) === 'ओर' && text(at + 1) === 'से' ? at + 2 : null;
  if (end === null || text(end) === 'की') return false;
  for (let i = from; i < at; i++) if (INSIDE.has(text(i))) return false;
  return OF_DOING.has(text(end + 1)) && !DOING.has(text(end));
}

const DOING = wordSet('किए किये किया की');

/** को आंध्र प्रदेश के अल्लूरी सीताराम राजू जिले में मारा गया: tokens of the place between a date and what was done there. */
function placeIn(text: (i: number) => string, from: number): number {
  for (let i = from + 1; i < from + PLACE; i++) {
    if (STOPS.has(text(i)) || text(i) === 'ने') return 0;
    if (PLACES.has(text(i)) && text(i + 1) === 'में') return i - from;
  }
  return 0;
}

/** Tokens of a place with its district, at most. */
const PLACE = 9;
const PLACES = wordSet('जिले शहर गांव इलाके क्षेत्र प्रांत राज्य कस्बे थाने');

/** 2011 का विश्व कप भारत ने जीता: what comes every few years was in the year that it is called by; not 2034 के विश्व कप की मेजबानी. */
function isEditionOf(text: (i: number) => string, { from, to }: Range): boolean {
  if (to - from !== 1 || !YEAR.test(text(from)) || text(to) !== 'का') return false;
  const end = text(to + 1) === 'विश्व' ? to + 3 : to + 2;
  return EDITIONS.has(text(end - 1)) && !GENITIVE.has(text(end));
}

const EDITIONS = wordSet('कप टूर्नामेंट ओलंपिक चैंपियनशिप सम्मेलन संस्करण फाइनल खिताब पुरस्कार');

/** पिछले महीने महिला की हत्या किए जाने के मामले में गिरफ्तार: the end of what was done then, which is another day than the case's; else null. */
function endOfDeed(passage: Passage, date: Range, clause: Range): number | null {
  const { tokens } = passage;
  if (tokens[date.from - 1]?.text === 'ने' || isWeekday(passage, date)) return null;
  for (let i = date.to + 1; i < Math.min(clause.to - 3, date.to + DEED); i++) {
    if (STOPS.has(tokens[i]?.text ?? '') || isCalendar(passage, i)) return null;
    if (tokens[i]?.text === 'जाने' && tokens[i + 1]?.text === 'के' && CASES.has(tokens[i + 2]?.text ?? ''))
      return PASSIVE.test(tokens[i - 1]?.text ?? '') ? i + 1 : null;
  }
  return null;
}

/** कोर्ट ने 14 अगस्त को हटाए गए नाम छापने का आदेश दिया: right behind who orders, the day is of the order. */
function isOfOrder(text: (i: number) => string, date: Range, finite: Range | null): boolean {
  if (finite === null || text(date.from - 1) !== 'ने' || text(date.to) !== 'को') return false;
  return ORDERS.has(text(finite.from - 1)) && text(finite.from - 3).endsWith('ने');
}

const ORDERS = wordSet('आदेश निर्देश फैसला निर्णय ऐलान एलान हुक्म');
const COMING_ON = wordSet('रहा रही रहे');
const COMES_ON = wordSet('हो होने');
const STANDING = wordSet('लगा लगी लगे खड़ा खड़ी खड़े रखा रखी रखे लदा लदी लदे पड़ा पड़ी पड़े');
const MOVING = wordSet('गए गया गई गईं आए आया आई आईं निकले निकला निकली');
const FROM_OR_TO = wordSet('पर से में');

/** Tokens of a day and what was done on it, at most. */
const DEED = 26;
/** किए, मारे. */
const PASSIVE = /(?:ए|े)$/u;

/** सोमवार, not सोमवार 5 मई. */
function isWeekday({ hits }: Passage, { from, to }: Range): boolean {
  return to - from === 1 && wordOf(hits[from], 'calendar', 'weekday') !== null;
}

/** Whether some tokens have a word of an act: खरीदे, लगाए, हस्ताक्षर किए. */
function tellsAct(passage: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (hasTrigger(passage, i) && !LIGHT.has(passage.tokens[i]?.text ?? '')) return true;
  return false;
}

/** 2021 में दिए गए ऑर्डर: the noun tells what was done. */
const LIGHT = wordSet('किए किये की किया दिए दिये दी दिया लिए लिये ली लिया');

function hasTrigger({ hits }: Passage, at: number): boolean {
  return hits[at]?.some(({ entry }) => entry.type === 'trigger') === true;
}

/** The end of a noun before a verb and before the next date. */
function nounOfDoing(passage: Passage, from: number, to: number): number {
  const { tokens } = passage;
  const text = (i: number) => (i < to ? (tokens[i]?.text ?? '') : '');
  const first = nounEnd(text, from, to);
  // 8,160 करोड़ रुपये का अनुबंध: past its sum.
  const isSum = GENITIVE.has(text(first)) && MONEY.has(text(first - 1));
  const end = isSum ? nounEnd(text, first + 1, to) : first;
  for (let i = from; i < end; i++) if (isCalendar(passage, i)) return i;
  return end;
}

/** शुक्रवार की बैठक में, not 20 मई को हुई हत्या के मामले में: of a case only what it is about was then. */
function framesIn(text: (i: number) => string, end: number, date: Range): boolean {
  // पिछले महीने हुए दौरे के बाद: after what took place in so long a time, nobody says when.
  if (text(end) === 'के' && text(end + 1) === 'बाद' && LONG.test(text(date.to - 1))) return false;
  // 2016 के करार के तहत 36 विमान मिल चुके हैं, 2030 के खेलों के लिए बसें खरीदीं: what came of it or is done for it, whenever that was.
  if (text(end) === 'के' && OUTCOME.has(text(end + 1))) return false;
  return INSIDE.has(text(end)) && !CASES.has(text(end - 1));
}

const OUTCOME = wordSet('लिए लिये तहत अनुसार मुताबिक अनुरूप बावजूद जवाब विरोध खिलाफ बदले');
const LONG = /^(?:महीने|माह|साल|वर्ष|हफ्ते|सप्ताह)$/u;
const CASES = wordSet('मामले मामलों केस सिलसिले आरोप प्रकरण जुर्म हत्याकांड कांड घोटाले घोटालों');

/** Tokens of the longest chain of nouns: 23 अप्रैल को हुई सुरक्षा मामलों की कैबिनेट समिति (सीसीएस) की बैठक. */
const CHAIN = 14;

const COMES_ABOUT = /^(?:हो|हु)/u;

/** The same past genitives and brackets: what took place on a day is the last noun of the chain. */
function chainEnd(text: (i: number) => string, from: number, to: number, finite: Range | null): number {
  const first = nounEnd(text, from, to);
  let end = first;
  while (end < from + CHAIN && (GENITIVE.has(text(end)) || text(end) === '(')) {
    if (text(end) === '(') {
      while (end < from + CHAIN && text(end) !== ')') end++;
      if (text(end) !== ')') return first;
    }
    if (COMPOUND.has(text(end + 1))) return end;
    // 2010 में हुए हमले का दोषी ठहराया: what the verb says of it, and no part of it.
    if (finite?.from === end + 2 && !COMES_ABOUT.test(text(end + 2))) return end;
    end = GENITIVE.has(text(end + 1)) ? end + 1 : nounEnd(text, end + 1, to);
  }
  return end;
}

/** 7.7 तीव्रता का भूकंप, 8,160 करोड़ रुपये: the mark within a number. */
function isInNumber(text: (i: number) => string, at: number): boolean {
  return WITHIN_NUMBERS.has(text(at)) && [text(at - 1), text(at + 1)].every((side) => /^\d+$/.test(side));
}

const WITHIN_NUMBERS: ReadonlySet<string> = new Set(['.', ',']);
const MONEY = wordSet('रुपये रुपए रुपयों डॉलर यूरो पाउंड येन युआन रूबल');

/** First word after the noun phrase: a postposition or a mark. */
function nounEnd(text: (i: number) => string, from: number, to: number): number {
  let i = from;
  while (
    i < Math.min(to, from + REACH) &&
    !POSTPOSITIONS.has(text(i)) &&
    (!STOPS.has(text(i)) || isInNumber(text, i)) &&
    (i === from || !PREDICATES.has(text(i)))
  )
    i++;
  return i;
}

function english(passage: Passage, date: Range, clause: Range, finite: Range | null): Attachment {
  const { tokens } = passage;
  const text = (i: number) => (i >= clause.from && i < clause.to ? (tokens[i]?.text ?? '') : '');
  const before = text(date.from - 1);
  const visit = visitOfDate(passage, date);
  if (visit !== null) return { noun: visit, frames: isDuring(passage, visit, finite) };
  if (before === 'of' && PARTS.has(text(date.from - 2))) return FREE;
  if (before === 'of' && opensAsFrame(text, date.from, clause.from)) return FREE;
  if (before === 'of')
    return { noun: { from: Math.max(clause.from, date.from - REACH), to: date.from - 1 }, frames: false };
  if (text(date.to) === "'" || text(date.to) === 's') {
    return { noun: { from: date.to, to: Math.min(clause.to, date.to + REACH) }, frames: false };
  }
  // During the visit of Putin to Delhi in October 2018, India signed: the day of both.
  if (text(clause.from) === 'during' && text(date.to) === ',' && isFirstComma(tokens, clause.from, date.to))
    return { noun: { from: clause.from + 1, to: date.from - 1 }, frames: true };
  const isOfCause =
    OF_CAUSE.has(text(date.from - 2)) || (text(date.from - 2) === 'by' && CAUSED.has(text(date.from - 3)));
  if (DETERMINERS.has(before) && isOfCause && isNounAt(passage, date.to))
    return { noun: { from: date.to, to: nounFrom(passage, date.to, clause.to) }, frames: false };
  if (isOfIssue(tokens, date, clause)) {
    const teller = tellerBehind(passage, date.to, clause.to);
    const from = Math.max(clause.from, date.from - REACH);
    return teller === null ? FREE : { noun: { from, to: teller.to }, frames: false };
  }
  const due = dueBefore(passage, date, clause);
  if (due !== null)
    return { noun: { from: Math.max(clause.from, due - NOUN), to: date.from - 1 }, frames: false };
  const deed = finite === null ? null : deedBefore(passage, date, finite.to);
  if (deed !== null) return { noun: { from: deed, to: date.from - 1 }, frames: false };
  const reduced = finite === null ? null : reducedBefore(passage, date, finite);
  if (reduced !== null) return { noun: { from: reduced, to: date.from - 1 }, frames: false };
  const isBefore = finite !== null && dayEnd(tokens, date.to) < verbStart(tokens, finite.from);
  const beside = isBefore || tokens[date.to]?.text === ',' ? participleOf(passage, date, clause) : null;
  // Unity, a union, threatened to strike on July 1: the clause's own verb is no participle.
  const participle = beside === finite?.from ? null : beside;
  // The minister, meeting his counterpart in Tokyo on Sunday, voiced concern: the day of both.
  const isOnly = !within(passage, date.to, clause.to, (k) => isOfDate(passage, k));
  if (isBefore && isOnly && isMeanwhile(passage, date, clause)) return FREE;
  if (participle !== null) return { noun: { from: participle, to: date.from - 1 }, frames: false };
  // Right before the verb it is the verb's: the ministry on Friday signed.
  const isInside =
    isBefore && !isLeading(tokens, date.from, clause.from) && !opensIn(text, date.from, clause.from);
  // A year later, on 28 April, the two sides signed: set off by a comma.
  const isOfNoun = isInside || isOfParticiple(passage, date, clause);
  // On a cold morning in December 1984, gas leaked: when it was, not which morning.
  const isMoment = PARTS_OF_DAY.has(text(date.from - 2)) || text(date.from - 2) === 'day';
  if (!isOfNoun || !PREPOSITIONS.has(before) || text(date.from - 2) === ',' || isMoment) return FREE;
  return { noun: { from: Math.max(clause.from, date.from - REACH), to: date.from - 1 }, frames: false };
}

/** Signed it during Modi's visit to Moscow in July: then; not a return for the welcome, a gesture to him during that visit. */
function isDuring(
  passage: Passage,
  { from, by }: { from: number; by: string | null },
  finite: Range | null,
): boolean {
  if (by === null || !FRAMING_VISITS.has(by) || finite === null) return false;
  return !within(passage, finite.to, from, (k) => passage.tokens[k]?.text === ',');
}

const FRAMING_VISITS = wordSet('during on at');

/** Whether no comma stands before one within an occasion's reach of where its phrase begins. */
function isFirstComma(tokens: Passage['tokens'], from: number, comma: number): boolean {
  return comma - from <= OCCASION && !tokens.slice(from, comma).some(({ text }) => text === ',');
}

/** Tokens of an occasion with its day, at most. */
const OCCASION = 20;

/** A word of another date: a day or month by name, last, ago, 2019. */
function isOfDate(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const isCounted = AGO.some((sense) => wordOf(hits[at], 'calendar', sense) !== null);
  return isCounted || opensDate(passage, at) || YEAR.test(tokens[at]?.text ?? '');
}

const AGO = ['ago', 'earlier', 'later'] as const;

/** Fined him for remarks made during the final on May 5, jailed over a raid carried out in 2019: where that begins for which it was; else null. */
function deedBefore({ tokens }: Passage, date: Range, finite: number): number | null {
  let made: number | null = null;
  for (let i = date.from - 2; i > Math.max(finite, date.from - DEED_EN); i--) {
    if (tokens[i]?.kind === 'mark') return null;
    if (MADE.has(tokens[i]?.text ?? '')) made = i;
    if (made !== null && FOR.has(tokens[i]?.text ?? '')) return i + 1;
  }
  return null;
}

/** Tokens from that preposition to the day. */
const DEED_EN = 14;
const MADE = wordSet(
  'made committed carried posted published uttered delivered staged written recorded filmed perpetrated',
);
const FOR = wordSet('for over');

/** In a separate case on February 20 the court ruled: what a clause begins with has the day of what it tells. */
function opensIn(text: (i: number) => string, at: number, start: number): boolean {
  return at - start <= OPENING_FRAME + 2 && FRAMING.has(text(start)) && ANEW.has(text(start + 1));
}

const ANEW = wordSet('a an another one');

/** In the war of 1962 soldiers fled: what a clause begins with tells when all of it was. */
function opensAsFrame(text: (i: number) => string, at: number, start: number): boolean {
  return at - start <= OPENING_FRAME && FRAMING.has(text(start)) && text(start + 1) === 'the';
}

/** Tokens from in to the date: in the border war of 1962. */
const OPENING_FRAME = 5;
const FRAMING = wordSet('in during');

/** Past the part of a day: on Monday night | signed. */
function dayEnd(tokens: Passage['tokens'], to: number): number {
  return PARTS_OF_DAY.has(tokens[to]?.text ?? '') ? to + 1 : to;
}

const PARTS_OF_DAY = wordSet('morning afternoon evening night midnight');

/** Whether a date opens its clause, or what stands behind its place line: MOSCOW (Reuters) - On Monday. */
function isLeading(tokens: Passage['tokens'], from: number, start: number): boolean {
  if (from - start <= LEADING) return true;
  for (let i = from - 1; i >= from - LEADING; i--) {
    const token = tokens[i];
    if (token?.kind === 'mark')
      return FILED.has(token.text) && (token.spaced || token.text === ':' || token.text === ')');
  }
  return false;
}

/** Marks that end a place line. */
const FILED: ReadonlySet<string> = new Set([':', '-', '–', '—', ')']);

/** Where a verb begins: on Monday | test-fired, on Monday | successfully tested. */
function verbStart(tokens: Passage['tokens'], from: number): number {
  let start = from;
  while (tokens[start - 1]?.text === '-' && tokens[start - 1]?.spaced === false) start -= 2;
  while (tokens[start - 1]?.kind === 'latn' && ADVERB.test(tokens[start - 1]?.text ?? '')) start--;
  return start;
}

const ADVERB = /^(?:.{3,}ly|also|again|once|now|then)$/;

/** Jailed over the 2019 church bombings, praised for its March report: what a preposition leads to has the date before its noun. */
const DETERMINERS = wordSet('the its his her their a an');
/** A conflict sparked by the April 22 attack. */
const CAUSED = wordSet('sparked triggered caused prompted provoked ignited');
const OF_CAUSE = wordSet('over for about despite under against of from to with');

/** A word right behind a date that is neither a verb nor one of grammar. */
function isNounAt(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const isWord = tokens[at]?.kind === 'latn' && tokens[at].spaced && !ADVERB.test(tokens[at].text);
  if (!isWord || hits[at]?.some(({ entry }) => entry.type === 'stop' && entry.sense === 'function') === true)
    return false;
  return englishVerbAt(passage, at, at + 1) === null;
}

/** The end of the nouns behind a date: under the 2018 contract | India received the first. */
function nounFrom(passage: Passage, from: number, end: number): number {
  const { tokens } = passage;
  let to = from + 1;
  while (to < Math.min(end, from + NOUN) && isNounAt(passage, to)) {
    if (tokens[to]?.capital === true && tokens[to - 1]?.capital === false) break;
    to++;
  }
  return to;
}

/** A summit due in Accra on May 5, talks scheduled for Monday: the word that says when its noun is to be, null where it is a verb's. */
function dueBefore({ tokens }: Passage, date: Range, clause: Range): number | null {
  for (let i = date.from - 2; i > Math.max(clause.from, date.from - DUE_REACH); i--) {
    const { text = '', kind } = tokens[i] ?? {};
    if (kind === 'mark') return null;
    if (!DUE.has(text)) continue;
    const noun = tokens[i - 1];
    return noun?.kind === 'latn' && !NOT_NOUNS.has(noun.text) && !noun.text.endsWith('ly') ? i : null;
  }
  return null;
}

/** Tokens from such a word to its day, and of the noun before it. */
const DUE_REACH = 7;
const NOUN = 4;
const DUE = wordSet('due scheduled slated');
const NOT_NOUNS = wordSet(
  'is are was were be been being had has have not also now and or but it he she they first',
);

/** A report published in May blamed the crew: on the day that it came out, whatever it tells. */
function isOfIssue(tokens: Passage['tokens'], { from }: Range, clause: Range): boolean {
  for (let i = from - 1; i > Math.max(clause.from, from - REACH); i--) {
    if (tokens[i]?.kind === 'mark') return false;
    if (!ISSUED.has(tokens[i]?.text ?? '')) continue;
    const noun = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    return DOCUMENTS.has(tokens[noun]?.text ?? '');
  }
  return false;
}

/** Papers leaked in May showed | Russia sold jets: the verb that only what another tells hangs on, null where there is no other. */
function tellerBehind(passage: Passage, from: number, end: number): Range | null {
  let teller: Range | null = null;
  for (let i = from; i < Math.min(end, from + CONTENT); i++) {
    const { kind, text = '' } = passage.tokens[i] ?? {};
    if (teller !== null && (kind === 'mark' || JOINTS.has(text))) return null;
    const verb = englishVerbAt(passage, i, end);
    if (verb === null || verb.infinitive) continue;
    if (teller !== null) return teller;
    teller = { from: verb.from, to: Math.min(end, verb.to) };
    i = teller.to - 1;
  }
  return null;
}

/** Tokens from the day of issue to the verb of what is told. */
const CONTENT = 20;
const JOINTS = wordSet('and but or');

const DOCUMENTS = wordSet(
  'report reports study statement audit note letter memo findings video survey figures data poll review photos images documents document forecast film recording transcript message communique paper article tape footage interview investigation analysis list law order ruling verdict judgment opinion',
);

/** The jets ordered in 2016 arrived: between two verbs, right before the one that tells, the date is the other's. */
function isOfParticiple(passage: Passage, date: Range, clause: Range): boolean {
  const next = englishVerbAt(passage, date.to, clause.to);
  if (next === null || next.infinitive) return false;
  for (let i = date.from - 2; i > Math.max(clause.from, date.from - REACH); i--) {
    if (passage.tokens[i]?.kind === 'mark') return false;
    const verb = englishVerbAt(passage, i, clause.to);
    if (verb !== null) return verb.tense === 'past' && verb.from === i && !verb.infinitive;
  }
  return false;
}

/** Tokens of what is told beside a noun: , cleared by the Cabinet Committee on Security on August 19, . */
const BESIDE = 16;

/** The deal, cleared by a committee on August 19, is: the participle that opens what commas set off, null where none does. */
function participleOf(passage: Passage, date: Range, clause: Range): number | null {
  for (let i = date.from - 2; i > Math.max(clause.from, date.from - BESIDE); i--) {
    if (passage.tokens[i]?.text !== ',') continue;
    const told = AT_FIRST.has(passage.tokens[i + 1]?.text ?? '') ? i + 2 : i + 1;
    if (TELLING_OF_NOUN.has(passage.tokens[told]?.text ?? '')) return nounBefore(passage, i, clause.from);
    const verb = englishVerbAt(passage, i + 1, i + 2);
    return verb?.tense === 'past' && !verb.infinitive ? i + 1 : null;
  }
  return null;
}

/** Deliveries of the guns, due from March, have slipped; talks, held in Quito on Feb 20, broke up: where the noun begins that the words behind its comma tell of. */
function nounBefore({ tokens }: Passage, comma: number, start: number): number {
  let from = comma;
  while (from > Math.max(start, comma - BESIDE) && tokens[from - 1]?.kind !== 'mark') from--;
  return from;
}

/** Whether what someone was doing then is set off by a comma before a date and one behind it. */
function isMeanwhile({ tokens }: Passage, { from, to }: Range, clause: Range): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = from - 2; i > Math.max(clause.from, from - BESIDE); i--)
    if (tokens[i]?.text === ',') return isDoing(tokens[i + 1]?.text ?? '');
  return false;
}

/** Speaking, visiting; not citing, including. */
function isDoing(word: string): boolean {
  return /^[a-z]{2,}ing$/.test(word) && !NOT_DOING.has(word);
}

const NOT_DOING = wordSet(
  'including excluding following citing quoting according regarding concerning pending during beginning starting ending expiring owing being having',
);

/** What is told of an event by its noun: that it is to come, that it took place. */
const TELLING_OF_NOUN = wordSet(
  'due expected scheduled planned slated set held staged hosted convened conducted',
);

/** Words before an opening date: a conjunction and a preposition. */
const LEADING = 3;

/** के before these makes a postposition: के दौरान, के बाद. */
const COMPOUND = wordSet(
  'दौरान बाद बीच पहले पूर्व आसपास करीब लिए तहत रात शाम सुबह दोपहर तड़के देर आधी शुरुआत अंत मध्य आखिर शुरू दिन',
);
const PARTICIPLES = wordSet('हुए हुई हुआ गए गई गये गयी गया आए आई आया लगी मची वाले वाली वाला');
/** Those of what was done to something: खरीदे गए, की गई. */
const OF_DOING = wordSet('गए गई गये गयी गया');
const OF_DOERS = wordSet('वाले वाली वाला');
/** What comes about before its noun: 5 मई को होने वाली बैठक. */
const COMING = wordSet('होने आने जाने पहुंचने निकलने उतरने छिड़ने लगने खुलने');
/** Those that say of an event that it was. */
const OF_EVENTS = wordSet('हुए हुई हुआ आए आई आया लगी मची');
const AUXILIARIES = wordSet('है हैं था थे थी थीं हो होंगे होगा होगी');
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** From whom, to whom, with whom: between a day and what a noun's participle tells of others. */
const OF_OTHERS = wordSet('से के को पर में');
const POSTPOSITIONS = wordSet('में पर से को ने का के की तक');
/** What is said of a noun, no part of it: 2022 में किया गया अनुबंध पूरा हो गया. */
const PREDICATES = wordSet('पूरा पूरी पूरे खत्म समाप्त रद्द शुरू लागू बंद जारी संपन्न विफल सफल');
const INSIDE = wordSet('में पर के');
const STOPS: ReadonlySet<string> = new Set([',', '।', '|', ';', '.', '?', '!', '"', '(', ')', 'और', '']);
/** Parts of a time: by the end of 2021 is the verb's, the agreement of 1998 a noun's. */
const PARTS = wordSet(
  'end beginning start middle close course rest half quarter hours night morning afternoon evening days week weeks month months part eve',
);
const PREPOSITIONS = wordSet('in on of from since by until during');
