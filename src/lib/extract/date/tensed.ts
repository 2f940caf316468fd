import type { Clause } from '../clause/clauses.ts';
import { isHeadline } from '../clause/headline-parts.ts';
import { isMovedTo } from '../clause/hindi-ahead.ts';
import { isLoose, wasToBe } from '../clause/hindi-loose.ts';
import { isHabitual } from '../clause/hindi-habit.ts';
import { tenseAt } from '../clause/tense-at.ts';
import { is, within } from '../clause/grammar-words.ts';
import { entryAt } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { GENITIVE } from '../read/genitive.ts';
import { wordSet } from '../read/word-set.ts';
import { CLOSE, closeTense, isDayAndMonth, isSoon, SAID_CLOSE } from './close-days.ts';
import type { FoundDate, Tense } from './meaning.ts';
import { shapeOf } from './node.ts';
import { monthIndex } from './spans.ts';
import { UNTIL } from './limits.ts';

/** A date with what its clause says of it. */
export interface Told {
  readonly date: FoundDate;
  readonly clause: Clause | undefined;
  readonly tense: Tense;
  /** What comes again and again, not a date. */
  readonly isWont: boolean;
  /** A weekday that a headline without verb announces: the other side is not ruled out. */
  readonly isOpen: boolean;
}

/**
 * Each date with its clause and tense. Dates of a list have the tense of the last: 26 जुलाई और 2 अगस्त को होने वाली.
 * @param today first instant of the report's day, or null
 */
export function withTenses(
  passage: Passage,
  clauses: readonly Clause[],
  dates: readonly FoundDate[],
  today: number | null,
): readonly Told[] {
  let c = 0;
  const told = dates.map((date): Told => {
    while (c < clauses.length - 1 && (clauses[c]?.to ?? 0) <= date.from) c++;
    const clause = clauses[c];
    if (clause === undefined) return { date, clause, tense: 'none', isWont: false, isOpen: false };
    const told =
      headTense(passage, clause, date) ??
      mainTense(clause, clauses[c + 1], date) ??
      tenseAt(passage, clause, date);
    // 15 दिसंबर से धान खरीदी: in a headline of the year that is nearest, however its last word looks.
    const isBound = BOUNDS.has(passage.tokens[date.to]?.text ?? '');
    const isNear = isBound && told === 'past' && isHeadline(passage, clause.sentence);
    // Ordered them to drop flights from November 7, delayed the report to November 20: what was ordered may have begun.
    const isFrom =
      told === 'future' &&
      clause.tense === 'past' &&
      ORDERED_FOR.has(passage.tokens[date.from - 1]?.text ?? '');
    // Agreed to end the war on April 2: the nearest such day, of the truce or of the talks.
    const isToBe = told === 'past' && isBehindInfinitive(passage, clause, date);
    // The order barred him until June 15, which is just over.
    const isUntil = told === 'future' && clause.tense === 'past' && isUntilThen(passage, clause, date);
    // अगस्त में परीक्षा कराने का फैसला किया: a month that is soon is of what is to be done.
    const isToDo =
      told === 'past' &&
      isBeforeInfinitive(passage, clause, date) &&
      isSoon(date.meaning, { today, days: SAID_CLOSE });
    const tense = isToDo
      ? 'future'
      : isFigureOfLate(passage, clause, { date, told, today }) || isOfResults(passage, clause, date)
        ? 'past'
        : isFrom || isUntil || isToBe
          ? closeTense(date.meaning, told, { today, days: isUntil || isToBe ? SAID_CLOSE : CLOSE })
          : isNear || isLoose(passage, clause, date)
            ? looseTense(passage, clause, { date, told, today })
            : told;
    const isOpen = clause.finite === null && tense === 'future' && isWeekday(date);
    return { date, clause, tense, isWont: isOfHabit(passage, clause, date), isOpen };
  });
  for (let k = told.length - 2; k >= 0; k--) {
    const [one, next] = [told[k], told[k + 1]];
    if (one === undefined || next === undefined) continue;
    const isListed = next.date.from === one.date.to + 1 && AND.has(passage.tokens[one.date.to]?.text ?? '');
    // To be called in May or June so that they have time: the joint of a list ends no clause.
    if (isListed && one.clause !== next.clause && next.date.rule.startsWith('en-'))
      told[k + 1] = { ...next, clause: one.clause, tense: one.tense };
    if (one.clause !== next.clause) continue;
    if (isListed) told[k] = { ...one, tense: next.tense, isWont: next.isWont && isWeekday(one.date) };
  }
  return told;
}

/**
 * The tense of a day that may be the verb's or that of what is to be done: of the year that is nearest. Right behind who
 * decides, a day far off either way is that of the decision: संघ ने 19 दिसंबर को कर्ज देने का फैसला किया.
 */
function looseTense(
  passage: Passage,
  clause: Clause,
  { date, told, today }: { readonly date: FoundDate; readonly told: Tense; readonly today: number | null },
): Tense {
  const { tense } = clause;
  // मैच पहले दिसंबर में होना था: one that is not far off, and no year back.
  if (wasToBe(passage, clause) && isSoon(date.meaning, { today, days: SAID_CLOSE })) return 'future';
  if (tense !== 'past' || told !== 'future' || isMovedTo(passage, date))
    return closeTense(date.meaning, told, { today, days: CLOSE });
  const isDoers = passage.tokens[date.from - 1]?.text === 'ने' && isDayAndMonth(date.meaning);
  // पहला समन 2 नवंबर के लिए भेजा था: what it was for is over, too.
  const isOver = isForIt(passage, date) && is(passage, (clause.finite?.to ?? 0) - 1, 'past');
  const far = isDoers || isOver ? 'past' : told;
  return closeTense(date.meaning, far, { today, days: SAID_CLOSE });
}

/** (अगस्त में दोबारा परीक्षा) कराने का फैसला: a month with its postposition, before what was resolved to be done. */
function isBeforeInfinitive({ tokens }: Passage, clause: Clause, { to }: FoundDate): boolean {
  if (clause.lang !== 'hi' || tokens[to]?.text !== 'में' || clause.finite === null) return false;
  for (let i = to + 1; i < Math.min(clause.finite.from, to + TO_DO); i++) {
    // मार्च में हुए चुनाव रद्द करने का फैसला: of what was then.
    if (BEEN.has(tokens[i]?.text ?? '')) return false;
    if (!GENITIVE.has(tokens[i]?.text ?? '') || !RESOLVES.has(tokens[i + 1]?.text ?? '')) continue;
    return INFINITIVES.test(tokens[i - 1]?.text ?? '');
  }
  return false;
}

const BEEN: ReadonlySet<string> = wordSet('हुए हुई हुआ किए किये लिए लिये दिए गए गई आए आई');
/** Tokens from the month to the noun of what was resolved. */
const TO_DO = 10;
const RESOLVES: ReadonlySet<string> = wordSet('फैसला निर्णय ऐलान एलान घोषणा');
const INFINITIVES = /ने$/u;

/** (2 नवंबर) के लिए. */
function isForIt({ tokens }: Passage, { to }: FoundDate): boolean {
  return tokens[to]?.text === 'के' && FOR.has(tokens[to + 1]?.text ?? '');
}

const FOR: ReadonlySet<string> = wordSet('लिए लिये');

/** Barred him until June 15; not has barred, had until June 15, nor to stay until then. */
function isUntilThen({ tokens }: Passage, { finite }: Clause, { from }: FoundDate): boolean {
  if (finite === null || finite.to > from || !UNTIL.has(tokens[from - 1]?.text ?? '')) return false;
  if (['has', 'have', 'had'].includes(tokens[finite.from]?.text ?? '')) return false;
  return !tokens.slice(finite.to, from).some(({ text }) => text === 'to');
}

/** Agreed to end the war on April 2; not agreed on April 2 to end it. */
function isBehindInfinitive(passage: Passage, { finite, lang }: Clause, { from }: FoundDate): boolean {
  if (lang !== 'en' || finite === null || finite.to > from) return false;
  return within(passage, Math.max(finite.to, from - INFINITIVE), from, (i) => {
    if (passage.tokens[i]?.text !== 'to' || !RESOLVED.has(passage.tokens[i - 1]?.text ?? '')) return false;
    const next = passage.tokens[i + 1];
    return next?.kind === 'latn' && !next.capital && !OF_NOUN.has(next.text);
  });
}

/** Agreed to a truce. */
const OF_NOUN: ReadonlySet<string> = wordSet('the a an its his her their this that these those all any');
/** Tokens from the to of an infinitive to its day. */
const INFINITIVE = 14;
/** What one says or does about what one is to do. */
const RESOLVED: ReadonlySet<string> = wordSet(
  'agreed decided pledged promised vowed offered threatened planned voted chose resolved ordered approved agreement deal decision plan pact accord pledge order',
);

/** Months back of which figures are still to come out. */
const LATE = 3;

/** Told on 23 October: the deficit will narrow in September. What statistics are to show is of months that are over. */
function isFigureOfLate(
  { tokens, sentences }: Passage,
  clause: Clause,
  { date, told, today }: { readonly date: FoundDate; readonly told: Tense; readonly today: number | null },
): boolean {
  const { meaning } = date;
  if (told !== 'future' || today === null || !isMonths(meaning) || meaning.is !== 'fields') return false;
  const back = (monthIndex(today) % 12) + 1 - (meaning.month ?? 0);
  if ((back + 12) % 12 < 1 || (back + 12) % 12 > LATE) return false;
  const { from, to } = sentences[clause.sentence] ?? clause;
  const [begin, end] = [Math.max(from, date.from - FIGURES_WITHIN), Math.min(to, date.to + FIGURES_WITHIN)];
  const near = tokens.slice(begin, end).map(({ text }) => text);
  // नवंबर में निर्यात घटने का अनुमान है: an estimate of what was made or sold in the month just over.
  const isEstimate =
    back === 1 && near.some((text) => ESTIMATES.has(text)) && near.some((text) => OUTPUT.has(text));
  return isEstimate || near.some((text) => FIGURES.has(text));
}

const ESTIMATES: ReadonlySet<string> = wordSet('अनुमान estimated estimates estimate forecast');
const OUTPUT: ReadonlySet<string> = wordSet(
  'निर्यात आयात उत्पादन बिक्री मांग खपत वृद्धि राजस्व संग्रह exports imports output production sales demand growth revenue prices',
);

/** Reported a rise in profit for the second quarter: results are of one that is over, unless they are only expected. */
function isOfResults({ tokens }: Passage, { from }: Clause, date: FoundDate): boolean {
  if (date.rule !== 'en-division') return false;
  const at = tokens[date.from - 1]?.text === 'the' ? date.from - 2 : date.from - 1;
  if (tokens[at]?.text !== 'for') return false;
  const before = tokens.slice(Math.max(from, at - FIGURES_WITHIN), at).map(({ text }) => text);
  return before.some((text) => RESULTS.has(text)) && !before.some((text) => EXPECTED.has(text));
}

const RESULTS: ReadonlySet<string> = wordSet(
  'profit profits loss losses results earnings revenue revenues sales income turnover figures accounts dividend',
);
const EXPECTED: ReadonlySet<string> = wordSet(
  'forecast forecasts expects expected expect guidance sees outlook projected projects estimates estimate target targets likely predicts predicted may',
);

/** Tokens from a month to the figure that is told of it. */
const FIGURES_WITHIN = 14;
const FIGURES: ReadonlySet<string> = wordSet(
  'figures deficit deficits surplus inflation payrolls unemployment gdp आंकड़े आंकड़ों मुद्रास्फीति महंगाई जीडीपी घाटा घाटे सूचकांक पीएमआई',
);

/** January 27: ElBaradei flies home. The day that opens an entry of a chronology in the present is the nearest. Null for others. */
function headTense(passage: Passage, { lang, tense }: Clause, date: FoundDate): Tense | null {
  if (lang !== 'en' || tense !== 'present' || passage.tokens[date.from]?.line !== true || isWeekday(date))
    return null;
  const entry = entryAt(passage, date.from);
  return entry !== null && !entry.isHeading && entry.date.from === date.from ? 'present' : null;
}

/** On Monday the minister, who is visiting Oslo, signed: the tense of what comes after. Null where nothing is told beside. */
function mainTense(clause: Clause, next: Clause | undefined, date: FoundDate): Tense | null {
  if (clause.relative === null || date.from >= clause.relative || next?.sentence !== clause.sentence)
    return null;
  return next.tense;
}

const ORDERED_FOR: ReadonlySet<string> = wordSet('from to');
const AND: ReadonlySet<string> = wordSet('और व एवं तथा या and or');

/**
 * सोमवार को बंद रहते हैं, शनिवार शाम को भीड़ लगती है: what is wont to be on a weekday is of no one day. Nor is what is so by its
 * nature: शनिवार के अवकाश में काम नहीं होता है, मंगलवार हनुमान का दिन होता है, शुक्रवार के दिन फिल्में आती हैं.
 */
function isOfHabit(passage: Passage, clause: Clause, date: FoundDate): boolean {
  if (isWeek(date.meaning) && isHabitual(passage, clause)) return true;
  if (isYearly(passage, date)) return true;
  if (isMonths(date.meaning) && isHabitual(passage, clause)) return true;
  if (isDayOfYear(date.meaning) && isHabitual(passage, clause) && isKept(passage, clause, date)) return true;
  if (isWeekday(date) && isAdvised(passage, clause, date)) return true;
  if (!isWeekday(date) || !isHabitual(passage, clause)) return false;
  const { tokens, hits } = passage;
  const at = wordOf(hits[date.to], 'calendar', 'day-part')?.to ?? date.to;
  const next = tokens[at]?.text ?? '';
  if (next === 'को' || next === 'दिन') return true;
  if (OF.has(next) && tokens[at + 1]?.text === 'दिन') return true;
  const isByNature = within(passage, (clause.finite?.to ?? 0) - 2, clause.finite?.to ?? 0, (i) =>
    BEING.has(tokens[i]?.text ?? ''),
  );
  return isByNature && !BOUNDS.has(next);
}

/** जनवरी में हर साल, 14 फरवरी को प्रतिवर्ष, 14 फरवरी हर साल: of every year. */
function isYearly({ tokens, hits }: Passage, { meaning, to }: FoundDate): boolean {
  if (meaning.is !== 'fields' || meaning.year !== undefined || meaning.month === undefined) return false;
  const set = wordOf(hits[IN.has(tokens[to]?.text ?? '') ? to + 1 : to], 'stop', 'set');
  return (
    set !== null && (YEARLY.has(tokens[set.to - 1]?.text ?? '') || YEARLY.has(tokens[set.to]?.text ?? ''))
  );
}

const IN: ReadonlySet<string> = wordSet('में को');
const YEARLY: ReadonlySet<string> = wordSet('साल वर्ष प्रतिवर्ष सालाना');

/** जुलाई में बारिश होती है, मई-जून में लू चलती है: months of any year. */
function isMonths(meaning: FoundDate['meaning']): boolean {
  if (meaning.is === 'range')
    return [meaning.start, meaning.end].every((end) => end !== null && isMonths(end));
  return (
    meaning.is === 'fields' &&
    meaning.which === 'tense' &&
    meaning.year === undefined &&
    shapeOf(meaning) === 'month'
  );
}

/** 14 नवंबर को बाल दिवस मनाया जाता है; महीने की पहली तारीख को वेतन मिलता है: kept on such a day each year or month. */
function isKept({ tokens }: Passage, { finite }: Clause, { meaning }: FoundDate): boolean {
  if (meaning.is === 'fields' && meaning.month === undefined) return true;
  // 26 जनवरी को झंडा फहराया जाता है: whatever is done on a day of the year as a rule.
  const end = finite?.to ?? 0;
  const isDone = IS.has(tokens[end - 1]?.text ?? '') && GOES.has(tokens[end - 2]?.text ?? '');
  if (isDone && DONE.test(tokens[end - 3]?.text ?? '')) return true;
  return (
    KEPT.has(tokens[(finite?.to ?? 0) - 3]?.text ?? '') || KEPT.has(tokens[(finite?.to ?? 0) - 2]?.text ?? '')
  );
}

function isDayOfYear(meaning: FoundDate['meaning']): boolean {
  return (
    meaning.is === 'fields' &&
    meaning.which === 'tense' &&
    meaning.year === undefined &&
    meaning.day !== undefined
  );
}

const IS: ReadonlySet<string> = wordSet('है हैं');
const GOES: ReadonlySet<string> = wordSet('जाता जाती जाते');
/** फहराया, निकाली, जलाए. */
const DONE = /(?:[ाो]या|ाई|ाए|ली|ले|ला|की|ती|ते)$/u;

const KEPT: ReadonlySet<string> = wordSet('मनाया मनाई मनाए मनाते');

/** सोमवार से शुक्रवार सुबह नौ बजे खुलता है. */
function isWeek(meaning: FoundDate['meaning']): boolean {
  return (
    meaning.is === 'range' && [meaning.start, meaning.end].every((end) => end !== null && isDayOfWeek(end))
  );
}

/** शनिवार के दिन लोहा नहीं खरीदना चाहिए, गुरुवार के दिन पीले वस्त्र पहनें: what one does on any such day. */
function isAdvised({ tokens }: Passage, { finite, lang }: Clause, { to }: FoundDate): boolean {
  if (lang !== 'hi' || tokens[to]?.text !== 'के' || tokens[to + 1]?.text !== 'दिन') return false;
  const verb = tokens[(finite?.to ?? 0) - 1]?.text ?? '';
  return verb === 'चाहिए' || (/[^ंो]ें$/u.test(verb) && finite !== null);
}

const OF: ReadonlySet<string> = wordSet('का के');
const BEING: ReadonlySet<string> = wordSet('होता होती होते');
/** What begins on a weekday or lasts until it may be of one. */
const BOUNDS: ReadonlySet<string> = wordSet('से तक');

function isWeekday({ meaning }: FoundDate): boolean {
  return isDayOfWeek(meaning);
}

function isDayOfWeek(meaning: FoundDate['meaning']): boolean {
  return meaning.is === 'fields' && meaning.which === 'tense' && shapeOf(meaning) === 'weekday';
}
