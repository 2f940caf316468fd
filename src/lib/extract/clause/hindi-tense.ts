import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import type { Clause } from './clauses.ts';
import { hasDayAndMonth, hasMonth, isAhead, isCondition } from './hindi-ahead.ts';
import {
  headlineTense,
  isAgenda,
  isAnnouncedPart,
  isOccasionsDay,
  isPartToCome,
  isTerm,
} from './hindi-headline.ts';
import { hindiParticiple } from './hindi-participle.ts';
import { isNegation, isPerfect, verbGroupBefore } from './hindi-verb.ts';
import { MISHAPS, OCCASIONS } from './hindi-scheduled.ts';
import { is, within } from './grammar-words.ts';
import { wordSet } from '../read/word-set.ts';

/** The tense at some words of a Hindi clause, see `tenseAt`. */
export function hindiTense(passage: Passage, clause: Clause, date: Range): Tense {
  const words = withDayPart(passage, date);
  const { tokens } = passage;
  const text = (i: number) => (i < clause.to ? (tokens[i]?.text ?? '') : '');
  const next = text(words.to);
  const after = text(words.to + 1);
  const isFrom = next === 'से';
  if ((isFrom && BEFORE.has(after)) || isBeforeEvent(passage, words.to))
    return isOver(passage, clause) ? 'past' : 'future';
  if (clause.tense !== 'future' && hasMonth(passage, words) && isOfFigures(passage, words.to))
    return isAwaited(passage, clause, words.to + 2) ? 'present' : 'past';
  if (isInView(passage, clause, words)) return 'future';
  // शनिवार का दौरा रद्द.
  if (isCalledOff(passage, words) && !isOver(passage, clause))
    return hasMonth(passage, words) ? 'present' : 'future';
  const participle = hindiParticiple(passage, clause, words);
  // What followed it is over, and so is what it followed.
  const isPast = clause.tense === 'past' || participle === 'past';
  if (!isPast && isBehindEvent(passage, clause, words)) return 'present';
  if (clause.tense === 'none' && isTerm(passage, words)) return 'future';
  // मई में होने वाला दौरा रद्द कर दिया गया था: what was to be, seen from when it was called off; of the year that is nearest.
  if (participle === 'future' && hasMonth(passage, words) && isOver(passage, clause)) return 'present';
  if (participle !== null) return participle;
  if (isFrom && clause.tense === 'future' && isUntilToday(passage, clause, words))
    return hasMonth(passage, words) ? 'present' : 'past';
  if (clause.tense === 'none') return headlineTense(passage, clause, words);
  if (clause.finite === null) return clause.tense;
  if (isAgenda(passage, clause, words) || isAnnouncedPart(passage, clause, words)) return 'future';
  if (isPartToCome(passage, clause, words)) return 'future';
  if (clause.tense !== 'future' && isOccasionsDay(passage, clause, words)) return 'present';
  if (wasHoped(passage, clause)) return hasMonth(passage, words) ? 'present' : 'past';
  if (isHopedOn(passage, clause, words, clause.finite)) return 'past';
  if (isAhead(passage, clause, words, clause.finite)) return 'future';
  if (isCondition(passage, clause, clause.finite) || isWishedFor(passage, clause)) return 'future';
  if (next === 'तक' && isDoneByThen(passage, clause.finite)) return 'future';
  if (clause.tense !== 'past' && isOfMishap(passage, words.to)) return 'past';
  // को आना था: what was to be, was to be on a day that is over.
  if (clause.tense === 'future' && is(passage, clause.finite.to - 1, 'past')) return 'past';
  if (clause.tense !== 'present') return clause.tense;
  const verb = verbGroupBefore(passage, clause.from, clause.finite.to);
  const begins = within(passage, clause.finite.from - 2, clause.finite.to, (i) =>
    is(passage, i, 'inception'),
  );
  if (verb?.continuous === true && begins) return 'future';
  if (verb !== null && isOf(passage, words.to, clause.finite)) return 'past';
  // 6 अप्रैल को … कर रहे हैं, 1 जनवरी से … बढ़ा रहे हैं: of the year that is nearest.
  if (verb?.continuous === true && hasDayAndMonth(passage, words)) return 'present';
  // What is or goes on since a day began on it; what is on a day is to come.
  // अब जुलाई से बढ़ा रही है.
  if (isFrom && text(words.from - 1) === 'अब') return 'future';
  if (isFrom && verb?.copula === true && LESS.has(text(verb.from - 1))) return 'past';
  if (isFrom) return verb?.copula === true && !isStanding(passage, verb.from) ? 'future' : 'past';
  if (verb?.continuous === true) return 'future';
  return verb?.copula === true ? 'future' : 'present';
}

/** गुरुवार से दो डिग्री कम है: compared with a day that was. */
const LESS: ReadonlySet<string> = wordSet('कम ज्यादा अधिक नीचे ऊपर बेहतर');

/** सोमवार से सूना बाजार आज खुलेगा: so since that day, until today. */
function isUntilToday({ tokens, hits }: Passage, { finite }: Clause, words: Range): boolean {
  if (finite === null) return false;
  // 1 नवंबर से नई दरों का आज ऐलान होगा: of what today is told.
  for (let i = words.to + 2; i < finite.from && !OF.has(tokens[i]?.text ?? ''); i++)
    if (wordOf(hits[i], 'calendar', 'today') !== null) return true;
  return false;
}

/** तीन जुलाई तक पंजीकरण करा चुके होंगे: what will be over. */
function isDoneByThen(passage: Passage, { from, to }: Range): boolean {
  return (
    is(passage, to - 1, 'future') &&
    within(passage, from, to - 1, (i) => DONE.has(passage.tokens[i]?.text ?? ''))
  );
}

const DONE: ReadonlySet<string> = wordSet('चुका चुके चुकी');

/** मंत्री ने सोमवार को उम्मीद जताई, समिति ने अक्टूबर बैठक में अनुमान लगाया: right after who did so, the day is of the hoping and not of what is hoped. */
function isHopedOn(passage: Passage, { tense }: Clause, words: Range, finite: Range): boolean {
  const { tokens } = passage;
  const isHeld = OCCASIONS.has(tokens[words.to]?.text ?? '') && tokens[words.to + 1]?.text === 'में';
  if (tense !== 'future' || tokens[words.from - 1]?.text !== 'ने') return false;
  if (!isHeld && tokens[words.to]?.text !== 'को') return false;
  const isDone = isPerfect(passage, finite.from) || tokens[finite.from]?.text === 'कर';
  const last = isHeld && is(passage, finite.to - 1, 'present') ? finite.to - 2 : finite.to - 1;
  const isFinitePerfect = isDone && isPerfect(passage, last);
  return isFinitePerfect && !within(passage, finite.from, finite.to, (i) => is(passage, i, 'infinitive'));
}

const FELT: ReadonlySet<string> = wordSet('डर भय अंदेशा खतरा भरोसा यकीन विश्वास');

/** उम्मीद थी कि सोमवार को रास्ता खुल जाएगा: what one had hoped or feared was of a day that is over. */
function wasHoped(passage: Passage, { tense, from }: Clause): boolean {
  if (tense !== 'future' || passage.tokens[from]?.text !== 'कि') return false;
  const feeling = passage.tokens[from - 2]?.text ?? '';
  if (!is(passage, from - 1, 'past')) return false;
  // किसी को पता नहीं था कि शनिवार को कौन आएगा.
  const isUnknown = feeling === 'नहीं' && KNOWN.has(passage.tokens[from - 3]?.text ?? '');
  return isUnknown || is(passage, from - 2, 'expected') || FELT.has(feeling);
}

const KNOWN: ReadonlySet<string> = wordSet('पता मालूम खबर अंदाजा');

/** मामला 6 जुलाई का है, वीडियो रविवार का बताया जा रहा है: what is of a day has been on it; a date that is set has not. */
function isOf(passage: Passage, at: number, finite: Range): boolean {
  const { tokens } = passage;
  if (!OF.has(tokens[at]?.text ?? '')) return false;
  return finite.from === at + 1;
}

const OF: ReadonlySet<string> = new Set(['का', 'की', 'के']);

/** मई का वेतन बकाया है, जून के नतीजे अच्छे हैं: pay and figures are of a month that is over. */
function isOfFigures({ tokens }: Passage, at: number): boolean {
  return OF.has(tokens[at]?.text ?? '') && FIGURES.has(tokens[at + 1]?.text ?? '');
}

/** जनवरी की बिक्री के लिए बुकिंग, मार्च के परिणाम का इंतजार, जनवरी के बिल में छूट दी जा रही है: figures that may be to come, of the nearest month; pay that one waits for is owed. */
function isAwaited(passage: Passage, { to, finite }: Clause, at: number): boolean {
  const text = (i: number) => (i < to ? (passage.tokens[i]?.text ?? '') : '');
  if (PAY.has(text(at - 1))) return false;
  if (text(at) === 'के' && text(at + 1) === 'लिए') return true;
  for (let i = at + 1; i <= at + AWAITED_WITHIN; i++)
    if (AWAITED.has(text(i))) return OF.has(text(at)) || text(at) === 'आने';
  return finite !== null && verbGroupBefore(passage, at, finite.to)?.continuous === true;
}

const AWAITED: ReadonlySet<string> = wordSet('इंतजार प्रतीक्षा');
const AWAITED_WITHIN = 5;

const PAY = wordSet('वेतन तनख्वाह मानदेय पेंशन मजदूरी बकाया');
const FIGURES: ReadonlySet<string> = new Set([
  ...PAY,
  ...wordSet('बिल किराया नतीजे नतीजों परिणाम आंकड़ा आंकड़े आंकड़ों बिक्री उत्पादन निर्यात आयात महंगाई संग्रह राजस्व'),
]);

/** 8 जून की भगदड़ की जांच होगी: a mishap has been on its day, whatever comes of it. */
function isOfMishap({ tokens }: Passage, at: number): boolean {
  if (!OF.has(tokens[at]?.text ?? '')) return false;
  const after = tokens.slice(at + 1, at + 1 + EVENT);
  const end = after.findIndex(({ kind, text }) => kind === 'mark' || CASES.has(text));
  return after.slice(0, end === -1 ? EVENT : end).some(({ text }) => BEFALLEN.has(text));
}

/** के of what is meant goes on to it: मार्च के दिल्ली के दंगों. */
const CASES: ReadonlySet<string> = wordSet('ने को में से पर तक');
const BEFALLEN: ReadonlySet<string> = new Set([
  ...MISHAPS,
  ...wordSet(
    'हादसों हमले हमलों भूस्खलन हिमस्खलन गोलाबारी बमबारी घटना घटनाओं वारदात हिंसा दंगा दंगे दंगों विस्फोटों धमाके धमाकों हत्याओं हत्याकांड अग्निकांड कांड हार बाढ़ त्रासदी तबाही झगड़े विवाद',
  ),
]);

/** Tokens before कि within which one says what one wants. */
const WISH_WITHIN = 6;

/** मांग की है कि कल से पानी मिले: of two readings of a verb the one that is to be, after what is wanted. */
function isWishedFor(passage: Passage, { tense, from, finite }: Clause): boolean {
  const { tokens } = passage;
  if (tense !== 'past' || finite === null || tokens[from]?.text !== 'कि') return false;
  if (!is(passage, finite.to - 1, 'verb:subjunctive')) return false;
  // नाम न छापने की शर्त पर बताया कि भारत ने विमान खरीदे: whoever has an agent has done it.
  if (tokens.slice(from, finite.from).some(({ text }) => text === 'ने')) return false;
  return tokens.slice(Math.max(0, from - WISH_WITHIN), from).some(({ text }) => WISHES.has(text));
}

const WISHES: ReadonlySet<string> = wordSet(
  'चाहता चाहती चाहते मांग अपील सिफारिश अनुरोध आग्रह निर्देश आदेश प्रयास कोशिश प्रस्ताव सुझाव दुआ शर्त',
);

/** Words of what is on a day, and before it: रविवार के दूसरे मुकाबले से पहले. */
const EVENT = 4;

function isBeforeEvent({ tokens }: Passage, at: number): boolean {
  if (!OF.has(tokens[at]?.text ?? '')) return false;
  for (let i = at + 2; i <= at + EVENT; i++) {
    if (tokens[i]?.kind !== 'deva') return false;
    if (FROM.has(tokens[i]?.text ?? '')) return BEFORE.has(tokens[i + 1]?.text ?? '');
  }
  return false;
}

const FROM: ReadonlySet<string> = new Set(['से', 'के']);
const BEFORE: ReadonlySet<string> = wordSet('पहले पूर्व');

/** कल से पहले किसी को खबर नहीं थी: a pluperfect is over by the day it is before. */
function isOver(passage: Passage, { finite, tense }: Clause): boolean {
  return tense === 'past' && finite !== null && is(passage, finite.to - 1, 'past');
}

/** Tokens from a date to what is done in view of it, or after what was on it. */
const OCCASION_WITHIN = 7;

/**
 * शुक्रवार को जुमे की नमाज को देखते हुए, रविवार के मतदान के मद्देनजर: what is held on a day and made ready for is to come; सोमवार को महंगाई को देखते हुए is told of the
 * main verb.
 */
function isInView({ tokens }: Passage, { to }: Clause, words: Range): boolean {
  let isHeld = OF.has(tokens[words.to]?.text ?? '');
  for (let i = words.to; i < Math.min(to - 1, words.to + OCCASION_WITHIN); i++) {
    const text = tokens[i]?.text ?? '';
    isHeld ||= OCCASIONS.has(text);
    const next = tokens[i + 1]?.text ?? '';
    if (tokens[i]?.kind === 'mark' || BEFALLEN.has(text) || HAPPENED.has(text)) return false;
    if ((text === 'को' && next === 'देखते') || (text === 'के' && next === 'मद्देनजर')) return isHeld;
    if (text === 'पर' && isHeld && tokens.slice(i + 1, i + 1 + EYES_WITHIN).some((one) => EYES.has(one.text)))
      return true;
  }
  return false;
}

/** रविवार का दूसरा मुकाबला रद्द, सोमवार की बैठक टली: what is called off was to be on its day. */
function isCalledOff({ tokens }: Passage, { to }: Range): boolean {
  if (!OF.has(tokens[to]?.text ?? '')) return false;
  for (let i = to + 1; i < to + EVENT; i++) {
    if (OCCASIONS.has(tokens[i]?.text ?? '')) return OFF.has(tokens[i + 1]?.text ?? '');
    if (tokens[i]?.kind !== 'deva') return false;
  }
  return false;
}

const OFF: ReadonlySet<string> = wordSet('रद्द स्थगित निरस्त टला टली टले');
const HAPPENED: ReadonlySet<string> = wordSet('हुई हुए हुआ');
/** कल की सुनवाई पर टिकी सबकी निगाहें: what one looks to. */
const EYES: ReadonlySet<string> = wordSet('नजर नजरें निगाह निगाहें');
const EYES_WITHIN = 3;

/** 7 जुलाई को हुए फेरबदल के बाद: a day and month before what comes after what was on it, of the year that is nearest. */
function isBehindEvent(passage: Passage, { to }: Clause, words: Range): boolean {
  if (!hasDayAndMonth(passage, words)) return false;
  const { tokens } = passage;
  for (let i = words.to; i < Math.min(to - 1, words.to + OCCASION_WITHIN); i++) {
    if (tokens[i]?.kind === 'mark') return false;
    if (i > words.to && tokens[i]?.text === 'के' && tokens[i + 1]?.text === 'बाद') return true;
  }
  return false;
}

/** कल रात, सोमवार देर शाम, मंगलवार सुबह नौ बजे तक: what follows the part of the day or its hour follows the date. */
function withDayPart({ tokens, hits }: Passage, { from, to }: Range): Range {
  // सोमवार की रात से.
  const of = tokens[to]?.text === 'की' ? to + 1 : to;
  const at = tokens[of]?.text === 'देर' ? of + 1 : of;
  const end = wordOf(hits[at], 'calendar', 'day-part')?.to ?? to;
  return { from, to: boundedHour({ tokens }, end) ?? end };
}

/** Numerals of an hour: साढ़े चार. */
const HOUR = 2;

/** सोमवार शाम चार बजे तक, कल 11 बजे से: the token after an hour that something begins or ends at, or null. */
function boundedHour({ tokens }: Pick<Passage, 'tokens'>, at: number): number | null {
  for (let i = at + 1; i <= at + HOUR; i++)
    if (tokens[i]?.text === 'बजे') return BOUNDS.has(tokens[i + 1]?.text ?? '') ? i + 1 : null;
  return null;
}

const BOUNDS: ReadonlySet<string> = new Set(['तक', 'से']);

/** जारी, बंद, लागू: a state with a beginning. */
function isStanding(passage: Passage, verb: number): boolean {
  // सोमवार से बिजली नहीं है.
  if (isNegation(passage, verb) || isNegation(passage, verb - 1)) return true;
  return is(passage, verb - 1, 'state') || is(passage, verb, 'state');
}
