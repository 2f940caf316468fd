import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import type { Clause } from './clauses.ts';
import {
  SHELVED,
  isClosure,
  isCompared,
  isFrustrated,
  isMovedFrom,
  isOfShelved,
  isPutOff,
  isShelved,
  limitTense,
} from './english-arranged.ts';
import { DETERMINERS } from './english-behind.ts';
import { besideTense } from './english-beside.ts';
import { verbsIn } from './english-clauses.ts';
import { opensGerund } from './english-gerund.ts';
import { isRuledThen } from './english-ruling.ts';
import { isMandated } from './english-mandated.ts';
import type { EnglishVerb } from './english-verb.ts';
import { englishVerbAt } from './english-verb.ts';
import { beforeHedge, isOfHour } from './english-hedge.ts';
import { ownVerbs } from './english-own-verbs.ts';
import { isModifier, isPledged, isSupposed, isToldOf, isUrged } from './english-supposed.ts';
import { headline, isDue, isHeadline, isMeeting, isOccasion } from './english-headline.ts';
import { isScheduled, isVerbBefore, isWeekday, SPEAKER } from './english-scheduled.ts';
import { isGladOf } from './glad.ts';
import { is, within } from './grammar-words.ts';
import { isDayName, wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';

/** Words before a date that look ahead or back. */
const AHEAD: ReadonlySet<string> = wordSet(
  'before ahead due expected scheduled slated set planned upcoming likely next expiring maturing',
);
const GONE: ReadonlySet<string> = wordSet('gone went');
const PROMISED_FOR: ReadonlySet<string> = wordSet('promised pledged pencilled booked');
const BACK: ReadonlySet<string> = wordSet('since after dated following');
const FOR: ReadonlySet<string> = wordSet('for as aside');
const OF_NOUN: ReadonlySet<string> = wordSet('the a an his her its their our this');
const LIMITS: ReadonlySet<string> = new Set(['until', 'till', 'by']);

/** Trying to mend ties after a failed visit to Washington in February, he met him: the day of what the clause came after. */
function isAfterNoun(passage: Passage, from: number, by: number): boolean {
  const { tokens } = passage;
  for (let i = by; i > Math.max(from, by - AFTER_NOUN); i--) {
    if (tokens[i]?.kind === 'mark' && tokens[i]?.text !== '-') return false;
    if (i < by && englishVerbAt(passage, i, by) !== null) return false;
    if (BACK.has(tokens[i]?.text ?? '')) return i < by - 1 && OF_NOUN.has(tokens[i + 1]?.text ?? '');
  }
  return false;
}

/** Tokens from after to the day of what it leads to. */
const AFTER_NOUN = 10;

/** The tense at some words of an English clause, see `tenseAt`. */
export function englishTense(passage: Passage, clause: Clause, words: Range): Tense {
  const { tokens } = passage;
  const by = beforeHedge(passage, words.from);
  const before = isOfHour(passage, words.from) ? '' : (tokens[by]?.text ?? '');
  const earlier = tokens[by - 1]?.text ?? '';
  if (BACK.has(before) && !(before === 'after' && isAfterComing(passage, clause, words))) return 'past';
  if (isMandated(passage, words)) return 'future';
  // A boycott dating from March.
  if (before === 'from' && earlier === 'dating') return 'past';
  if (isAheadOf(tokens, OF_NOUN.has(before) ? by - 1 : by)) return 'future';
  // Following his April conviction.
  if (earlier === 'following' && OF_NOUN.has(before)) return 'past';
  if (clause.tense === 'past' && isAfterNoun(passage, clause.from, by)) return 'past';
  const verbs = ownVerbs(passage, clause, words);
  // First scheduled for January, it will start in March: on either side.
  const isFirst = within(passage, Math.max(clause.from, by - SPEAKER), by - 1, (i) => {
    return FIRST_PLANNED.has(tokens[i]?.text ?? '') && PLANNED.has(tokens[i + 1]?.text ?? '');
  });
  if (isFirst && before === 'for' && !isWeekday(passage, words)) return 'present';
  if (!isWeekday(passage, words) && isShelved(passage, clause, words)) return 'present';
  if (isOfShelved(passage, words)) return isWeekday(passage, words) ? 'future' : 'present';
  const beside = besideTense(passage, clause, words, { by, verbs });
  if (beside !== null) return beside;
  const last = verbs.findLast(({ from }) => from < words.from);
  // Great to meet him on Monday.
  if (last?.infinitive === true && isGladOf(passage, last.from)) return 'past';
  // Will step down on Monday and take oath on Thursday: the clause leans on the verb before it.
  if (
    last === undefined &&
    clause.tense === 'future' &&
    clause.finite !== null &&
    clause.finite.from < words.from
  )
    return 'future';
  // From Monday, anyone caught littering will pay.
  const isFirstOf = before === 'from' && by === clause.from;
  if (isFirstOf && verbs.some(({ tense, infinitive }) => tense === 'future' && !infinitive)) return 'future';
  const isMissed = last !== undefined && isFrustrated(passage, clause, words, last);
  const isDate = within(passage, words.from, words.to, (i) => tokens[i]?.kind === 'digits');
  // The next scheduled session had been November 23: what was to be may be still ahead.
  if (isDate && last !== undefined && isToHaveBeen(tokens, last, words)) return 'present';
  // On April 19 it may have been still ahead.
  if (isMissed) return isDate ? 'present' : 'past';
  if (isMovedFrom(passage, clause, words, by) && !isWeekday(passage, words)) return 'present';
  if (before === 'come' || isPutOff(passage, clause, words, by)) return 'future';
  // The court fixed Monday for the hearing.
  if (is(passage, by, 'fixes') && FOR.has(tokens[words.to]?.text ?? '')) return 'future';
  // The second Sunday of May has been set for the run-off.
  const [after] = verbs.filter(({ from }) => from >= words.to);
  const isFixed =
    after?.from === words.to && within(passage, after.from, after.to, (i) => is(passage, i, 'fixes'));
  if (isFixed && [after.to - 1, after.to].some((i) => FOR.has(tokens[i]?.text ?? ''))) return 'future';
  // They want the hostages back by Thursday.
  const isWanted = within(passage, Math.max(last?.to ?? clause.from, words.from - SPEAKER), words.from, (i) =>
    WANT.has(tokens[i]?.text ?? ''),
  );
  // They have until May to fit them.
  if (LIMITS.has(before) && (isWanted || HAS.has(earlier))) return 'future';
  // Had hoped to be home by August: it did not come so.
  if (verbs.some(({ from, to }) => to <= words.from && isHopeLost(passage, from, to)))
    return isDate ? 'present' : 'past';
  if (LIMITS.has(before) || (before === 'through' && isWeekday(passage, words)))
    return limitTense(passage, clause, verbs, words, last);
  // Those who applied before May 31.
  const isWho = last !== undefined && WHO.has(tokens[last.from - 1]?.text ?? '');
  if (before === 'before' && isWho && last.tense === 'past') return 'past';
  // No word had come before April.
  if (before === 'before' && last?.tense === 'past' && tokens[last.from]?.text === 'had') return 'past';
  // Fell due on March 31.
  if (earlier === 'due' && tokens[by - 2]?.text === 'fell') return 'past';
  // Has cancelled all flights from Thursday: what is done holds from then.
  if (before === 'from' && last !== undefined && HAS.has(tokens[last.from]?.text ?? '')) return 'future';
  // Had gone ahead in May: the verb's own word.
  const isGoing = earlier === 'ahead' && GONE.has(tokens[by - 2]?.text ?? '');
  if (AHEAD.has(before) || (AHEAD.has(earlier) && !isGoing)) return 'future';
  // Elections promised for November may slip.
  if (before === 'for' && PROMISED_FOR.has(earlier)) return 'future';
  if (isWeekday(passage, words) && isAheadOfWhat(passage, clause, words.from, last)) return 'future';
  if (isHeadline(passage, clause) && (isClosure(passage, clause, words) || isMeeting(passage, clause, words)))
    return 'future';
  // Driver held in the crash due in court Tuesday; the strikers, due back at work on Friday, marched.
  if (isDue(passage, clause, words)) return 'future';
  if (isSupposed(tokens, clause.from, by, last)) return 'future';
  if (isWeekday(passage, words) && isToldOf(passage, clause, words, last)) return 'future';
  if (isHeadline(passage, clause) && last?.tense === 'present') {
    // Clears a rise from July 1; but exports fall from May.
    const isDay = within(passage, words.from, words.to, (i) => tokens[i]?.kind === 'digits');
    if (before === 'from' && (isDay || isWeekday(passage, words))) return 'future';
    // Court blocks August execution.
    if (isModifier(tokens, words)) return 'present';
  }
  if (before === 'on' && last !== undefined && isPledged(passage, last, by)) return 'future';
  // UN to set new date for stalled talks on Friday: a headline that begins with what is to be done.
  const [opening] = verbs;
  if (isHeadline(passage, clause) && opening?.infinitive === true && opening.from < words.from)
    return 'future';
  // Crews strike on Monday and nurses, who walked out in May, on Tuesday: what is told beside takes no part.
  const end = clause.relative !== null && words.from < clause.relative ? clause.relative : clause.to;
  const later = verbs.find(({ from, infinitive }) => from >= words.to && from < end && !infinitive);
  // October marks the fifth month of gains: what is told of a month itself is of the nearest.
  if (
    last === undefined &&
    later?.from === words.to &&
    later.tense === 'present' &&
    !isWeekday(passage, words)
  )
    return 'present';
  // It follows a truce of 5 May: of the noun.
  const isOfNoun = before === 'of' && !isWeekday(passage, words);
  if (!isHeadline(passage, clause) && !isOfNoun && isScheduled(passage, clause, words, { last, later }))
    return 'future';
  // Was freed on Monday after being arrested in May: what was done before has no other verb.
  if (last === undefined && clause.tense === 'past' && opensGerund(passage, clause.from)) return 'past';
  const verb = last ?? later ?? null;
  const isNoun = isHeadline(passage, clause) && last === undefined && isOccasion(passage, words);
  if (isNoun) return 'future';
  if (verb === null && isHeadline(passage, clause)) return headline(passage, clause);
  if (verb === null)
    return isWeekday(passage, words) && isVerbBefore(passage, clause, by) ? 'future' : 'none';
  // Friday's game has been postponed.
  if (last === undefined && isWeekday(passage, words) && hasBeenShelved(tokens, verb)) return 'future';
  // The December session has been cancelled: of the nearest.
  if (last === undefined && isMonthOfShelved(passage, words, verb)) return 'present';
  // Its March report is out: what stands before a noun is only its name.
  if (
    last === undefined &&
    OF_NOUN.has(tokens[words.from - 1]?.text ?? '') &&
    is(passage, verb.from, 'present') &&
    verb.tense === 'present'
  )
    return 'present';
  // Is believed to have left in May, not is expected to.
  const isOver = verb.infinitive && verb.tense === 'past';
  if (isOver && !within(passage, verb.from - SPEAKER, verb.from, (i) => is(passage, i, 'ahead')))
    return 'past';
  // The first to be held in May, was dull.
  if (verb.infinitive && FIRST.has(tokens[verb.from - 1]?.text ?? '') && clause.tense === 'past')
    return 'past';
  if (verb.infinitive) {
    if (
      isOnly(passage, clause, verb.from) ||
      isUrged(passage, verbs, verb, before) ||
      isTried(passage, clause, words, { verb, later }) ||
      isCeased(tokens, verb.from) ||
      isGranted(tokens, clause, verb.from)
    )
      return 'past';
    // Met to discuss the plan for May, offered to mediate in April, voted to strike in May: the offer or what it was of, so near as may be.
    const isMonth = words.to - words.from === 1 && !isWeekday(passage, words);
    if (isMonth && (before === 'for' || isOffered(passage, clause, verb.from))) return 'present';
    if (isRuledThen(passage, clause, verb, words.from)) return 'past';
    return before !== 'from' && isPurpose(passage, clause, verb.from) ? 'past' : 'future';
  }
  // Was due to open in April: on either side, so near as may be.
  const hadBeen = verb.tense === 'future' && is(passage, verb.from, 'had');
  if (hadBeen) return isWeekday(passage, words) ? 'past' : 'present';
  if (is(passage, verb.from, 'past') && verb.tense === 'future' && !isWeekday(passage, words))
    return 'present';
  // Schools that were to have opened on Monday will stay shut.
  // A meeting that was to have been held on Friday has been called off.
  const next = isToHave(tokens, verb) ? verbsIn(passage, words.to, words.to + BEHIND)[0] : undefined;
  if (next !== undefined && next.from <= words.to + 1)
    if (next.tense === 'future' || hasBeenShelved(tokens, next)) return 'future';
  // A drill that was to have begun in April: on either side, so near as may be.
  const isMonth = within(
    passage,
    words.from,
    words.to,
    (i) => wordOf(passage.hits[i], 'calendar', 'month') !== null,
  );
  if (isToHave(tokens, verb) && isMonth) return 'present';
  // What would have been is told from then: it may lie on either side of the report's day.
  if (verb.mood === 'conditional' && verb.tense === 'past')
    return isWeekday(passage, words) ? 'future' : 'present';
  // Would not say on Monday when it opens: a refusal.
  if (verb === last && verb.mood !== 'real' && isRefusal(tokens, verb)) return 'past';
  // Could have begun as early as Tuesday.
  if (verb.mood === 'possible' && before === 'as' && SOON.has(earlier)) return 'future';
  // They want him tried in September.
  if (within(passage, verb.from - WANTED, verb.from, (i) => WANT.has(tokens[i]?.text ?? ''))) return 'future';
  // It is up from 2% in April, down on March: what is compared lies behind.
  if (verb.tense === 'present' && isCompared(passage, verb.from, words.from)) return 'past';
  // Was weighing a rise at a meeting on June 1: under way then, the day near on either side.
  if (verb.tense === 'past' && verb === last && isDate && isUnderWay(tokens, verb)) return 'present';
  // Has promised elections in February: in one that is near, on either side.
  if (verb === last && !isWeekday(passage, words) && hasPromised(tokens, verb, words)) return 'present';
  // Summoned him for questioning on November 10: for a day that is near, on either side.
  if (isDate && verb === last && isSummoned(tokens, verb, words)) return 'present';
  // Warned of a walkout on December 10.
  if (isDate && verb === last && isWarnedOf(tokens, verb, words))
    return before === 'from' ? 'future' : 'present';
  // Have agreed to hold talks in June.
  if (verb === last && isAgreedToDo(passage, verb)) return 'future';
  if (verb.tense !== 'present') return verb.tense;
  // Ballots cast in October are being counted: no part of what goes on.
  if (verb.continuous) return verb === last || isWeekday(passage, words) ? 'future' : 'present';
  if (isCondition(passage, clause, verb) || (verb === last && ON_CONDITION.has(tokens[words.to]?.text ?? '')))
    return 'future';
  if (isHeadline(passage, clause)) return 'past';
  // On Sunday, the army plans to test it.
  if (verb === later && isIntended(tokens, verbs, verb)) return 'future';
  return !isOfNoun && AHEAD_IN_PRESENT.some((sense) => is(passage, verb.from, sense)) ? 'future' : 'present';
}

/** Tokens behind a day in which the verb of its sentence is read: , has been called off. */
const BEHIND = 5;

function isMonthOfShelved(passage: Passage, words: Range, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (words.to - words.from !== 1 || isWeekday(passage, words)) return false;
  return (
    DETERMINERS.has(tokens[words.from - 1]?.text ?? '') &&
    from - words.to <= SPEAKER &&
    tokens.slice(from, to + 1).some(({ text }) => SHELVED.has(text))
  );
}

/** Has been called off: said before the day on which it would have been. */
function hasBeenShelved(tokens: Passage['tokens'], { from, to }: Range): boolean {
  const isPassive = HAS.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'been';
  return isPassive && SHELVED.has(tokens[to - 1]?.text ?? '') && tokens[to - 1]?.text !== 'delayed';
}

/** Had been, of what was scheduled, right before a day. */
function isToHaveBeen(tokens: Passage['tokens'], { from }: Range, words: Range): boolean {
  if (tokens[from]?.text !== 'had' || tokens[from + 1]?.text !== 'been') return false;
  const isBeside = words.from - from <= 3;
  return isBeside && tokens.slice(Math.max(0, from - SPEAKER), from).some(({ text }) => PLANNED.has(text));
}

function isToHave(tokens: Passage['tokens'], { from }: Range): boolean {
  return (
    WERE.has(tokens[from]?.text ?? '') && tokens[from + 1]?.text === 'to' && tokens[from + 2]?.text === 'have'
  );
}

function isRefusal(tokens: Passage['tokens'], { from, to, negated }: EnglishVerb): boolean {
  if (!negated && !NOBODY.has(tokens[from - 1]?.text ?? '')) return false;
  if (!REFUSES.has(tokens[from]?.text ?? '')) return false;
  return tokens.slice(from, to).some(({ text }) => TELLS.has(text));
}

function isAgreedToDo(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  if (!HAS.has(tokens[from]?.text ?? '') || tokens[to - 2]?.text !== 'to') return false;
  return within(passage, from, to - 2, (i) => is(passage, i, 'ahead'));
}

const NOBODY: ReadonlySet<string> = wordSet('nobody none neither');
const REFUSES: ReadonlySet<string> = new Set(['would', 'could']);
const TELLS: ReadonlySet<string> = wordSet('say comment confirm disclose discuss reveal elaborate');

function isUnderWay(tokens: Passage['tokens'], { from, to }: Range): boolean {
  return WERE.has(tokens[from]?.text ?? '') && tokens.slice(from, to).some(({ text }) => WEIGHING.has(text));
}

const WERE: ReadonlySet<string> = new Set(['was', 'were']);
const WEIGHING: ReadonlySet<string> = wordSet(
  'considering weighing planning preparing discussing mulling eyeing seeking aiming hoping expecting awaiting',
);

/** Ahead of Friday, ahead of its Friday meeting. */
function isAheadOf(tokens: Passage['tokens'], of: number): boolean {
  return tokens[of]?.text === 'of' && tokens[of - 1]?.text === 'ahead';
}

/** Ahead of the summit in Delhi on Friday: of what is named between, to come when the rest was done. */
function isAheadOfWhat(passage: Passage, clause: Clause, at: number, last: EnglishVerb | undefined): boolean {
  const { tokens } = passage;
  const start = Math.max(clause.from + 1, at - AHEAD_WITHIN, last?.to ?? 0);
  for (let i = at - 1; i >= start; i--) {
    const { kind, text } = tokens[i] ?? {};
    if ((kind === 'mark' && text !== "'") || isDayName(passage, i)) return false;
    if (isAheadOf(tokens, i)) return true;
  }
  return false;
}

/** Tokens from ahead of what to its day. */
const AHEAD_WITHIN = 10;

/** When it reaches the coast on Tuesday, if the strike goes on in May. */
function isCondition(passage: Passage, clause: Clause, verb: EnglishVerb): boolean {
  return within(passage, Math.max(clause.from, verb.from - SPEAKER), verb.from, (i) =>
    CONDITIONS.has(passage.tokens[i]?.text ?? ''),
  );
}

/** She wins it on Sunday if she comes fourth. */
const ON_CONDITION: ReadonlySet<string> = wordSet('if unless provided');
const CONDITIONS: ReadonlySet<string> = wordSet(
  'when once until till if unless before assuming provided whoever',
);

/** Will report after Thursday's market close, will be sold after Friday. */
function isAfterComing(passage: Passage, clause: Clause, words: Range): boolean {
  const verb = ownVerbs(passage, clause, words).findLast(({ from }) => from < words.from);
  if (verb?.tense !== 'future' || !isWeekday(passage, words)) return false;
  const isOwner = passage.tokens[words.to]?.text === "'";
  return (
    !isOwner || within(passage, words.to + 2, words.to + 4, (i) => COMING.has(passage.tokens[i]?.text ?? ''))
  );
}

const COMING: ReadonlySet<string> = wordSet('close bell vote election polls');

function isHopeLost({ tokens }: Passage, from: number, to: number): boolean {
  return tokens[from]?.text === 'had' && tokens.slice(from, to).some(({ text }) => HOPED.has(text));
}

const HOPED: ReadonlySet<string> = wordSet('hoped planned intended wanted meant');

const SOON: ReadonlySet<string> = new Set(['early', 'soon']);
const WHO: ReadonlySet<string> = wordSet('who which that');
const HAS: ReadonlySet<string> = wordSet('has have');

const AHEAD_IN_PRESENT = ['starts', 'start', 'schedules', 'schedule', 'present'] as const;

function isIntended(
  tokens: Passage['tokens'],
  verbs: readonly EnglishVerb[],
  { from, to }: EnglishVerb,
): boolean {
  const isToDo = verbs.some(({ infinitive, tense, from: at }) => infinitive && tense !== 'past' && at === to);
  return isToDo && !GOING_ON.has(tokens[from]?.text ?? '');
}

/** Verbs whose infinitive is under way already. */
const GOING_ON: ReadonlySet<string> = wordSet('continue continues seem seems appear appears tend tends');

/** Tokens from what wants to what it wants done. */
const WANTED = 3;
const WANT: ReadonlySet<string> = wordSet('want wants');

const FIRST: ReadonlySet<string> = wordSet('first second third last only latest');
const FIRST_PLANNED: ReadonlySet<string> = wordSet('originally initially first earlier previously');
const PLANNED: ReadonlySet<string> = wordSet('planned scheduled set slated due fixed listed targeted billed');

/** Has promised elections: nothing but what was promised up to its month. */
function hasPromised(tokens: Passage['tokens'], { from, to }: Range, words: Range): boolean {
  const isPromise = tokens.slice(from, to).some(({ text }) => PROMISED.has(text));
  if (!HAS.has(tokens[from]?.text ?? '') || !isPromise) return false;
  return words.from - to <= PROMISE && tokens.slice(to, words.from).every(({ kind }) => kind === 'latn');
}

/** Tokens of what is promised. */
const PROMISE = 6;
const PROMISED: ReadonlySet<string> = wordSet('promised vowed threatened announced');

/** Summoned him, has been summoned for questioning, to testify: for a day that is told behind; not an ambassador on May 20. */
function isSummoned(tokens: Passage['tokens'], { from, to }: Range, words: Range): boolean {
  const isCalled = tokens.slice(from, to).some(({ text }) => SUMMONED.has(text));
  const behind = tokens.slice(to, words.from).map(({ text }) => text);
  return isCalled && behind.length <= SUMMONED_FOR && behind.some((text) => CALLED_FOR.has(text));
}

/** Tokens from that verb to the day. */
const SUMMONED_FOR = 8;
const SUMMONED: ReadonlySet<string> = wordSet('summoned subpoenaed');
const CALLED_FOR: ReadonlySet<string> = wordSet('for appear testify answer depose');

/** Warned of a walkout on, threatened a strike from: what a day that is told behind is of, so near as may be. */
function isWarnedOf(tokens: Passage['tokens'], { to }: Range, words: Range): boolean {
  const word = tokens[to - 1]?.text ?? '';
  if (words.from - to > SUMMONED_FOR) return false;
  const isFrom = tokens[words.from - 1]?.text === 'from';
  return word === 'warned' ? tokens[to]?.text === 'of' : isFrom && word === 'threatened';
}

const CALLED: ReadonlySet<string> = wordSet('called summoned subpoenaed ordered told invited');

/** "Met to discuss", "arrived to sign": the verb before it tells the time. */
function isPurpose(passage: Passage, clause: Clause, to: number): boolean {
  const main = verbsIn(passage, clause.from, to).findLast(({ infinitive }) => !infinitive);
  if (main === undefined || main.tense !== 'past' || isWish(passage, main) || isThought(passage, main))
    return false;
  // Has been called to testify on May 27.
  if (main.to - main.from > 1 && CALLED.has(passage.tokens[main.to - 1]?.text ?? '')) return false;
  // Voted on Monday to walk out on the 24th: the verb has its own day.
  if (within(passage, main.to, to, (i) => isDayName(passage, i))) return false;
  return !within(passage, Math.max(clause.from, to - 4), to, (i) => is(passage, i, 'ahead'));
}

/** Set a record on Saturday, only for a rival to better it on Monday: what came of it. */
function isOnly({ tokens }: Passage, { tense }: Clause, to: number): boolean {
  if (tense !== 'past') return false;
  for (let i = to - 1; i > to - SPEAKER && tokens[i]?.kind === 'latn'; i--)
    if (tokens[i]?.text === 'only')
      return tokens[i - 1]?.text === ',' && ONLY_TO.has(tokens[i + 1]?.text ?? '');
  return false;
}

const ONLY_TO: ReadonlySet<string> = new Set(['for', 'to']);

/** An attempt to refloat her on Tuesday failed: it was made, whatever came of it. */
function isTried(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  { verb, later }: { readonly verb: EnglishVerb; readonly later: EnglishVerb | undefined },
): boolean {
  if (later?.tense !== 'past' || later.from > words.to + 1 || clause.finite?.from !== later.from)
    return false;
  return TRIES.has(tokens[verb.from - 1]?.text ?? '');
}

/** Were allowed to withdraw more from February 27, was forced to land on Friday: what one was let or made to do was done. */
function isGranted(tokens: Passage['tokens'], { tense }: Clause, to: number): boolean {
  return tense === 'past' && GRANTED.has(tokens[to - 1]?.text ?? '') && WAS.has(tokens[to - 2]?.text ?? '');
}

const GRANTED: ReadonlySet<string> = wordSet('allowed able unable forced permitted compelled obliged');
const WAS: ReadonlySet<string> = wordSet('was were');
const TRIES: ReadonlySet<string> = wordSet('attempt attempts effort efforts bid bids try');

/** Offered to send, proposed to hold: right before the infinitive. */
function isOffered({ tokens }: Passage, { from }: Clause, to: number): boolean {
  const before = tokens[to - 1]?.text ?? '';
  // Agreed to buy two jets in June: whoever trades has done so when it was agreed; not agreed to meet in June.
  const isTraded = AGREED.has(before) && TRADING.has(tokens[to + 1]?.text ?? '');
  return to > from && (OFFERED.has(before) || isTraded);
}

const AGREED: ReadonlySet<string> = wordSet('agreed decided chose opted pledged promised');
const TRADING: ReadonlySet<string> = wordSet(
  'buy purchase acquire sell supply pay lease lend invest settle provide donate give join merge',
);

/** Agreed to stop firing on 10 May: whoever holds fire does so when it is agreed; not agreed to stop imports in June. */
function isCeased(tokens: Passage['tokens'], to: number): boolean {
  const [agreed, , stop, firing] = tokens.slice(Math.max(0, to - 1), to + 3).map(({ text }) => text);
  return agreed === 'agreed' && CEASING.has(stop ?? '') && FIRING.has(firing ?? '');
}

const CEASING: ReadonlySet<string> = wordSet('stop halt cease end suspend');
const FIRING: ReadonlySet<string> = wordSet(
  'firing fire fighting hostilities shelling attacks strikes combat',
);

const OFFERED: ReadonlySet<string> = wordSet('offered proposed voted');

/** Was reported to be planning a visit, has been rumoured to leave: what one thinks is to be. */
function isThought({ tokens }: Passage, { from, to }: Range): boolean {
  return to - from > 1 && THOUGHT.has(tokens[to - 1]?.text ?? '');
}

const THOUGHT: ReadonlySet<string> = wordSet(
  'reported said believed thought rumoured rumored understood known',
);

/** Asked him to reply, threatened to strike: what is wished lies ahead of the wish. */
function isWish(passage: Passage, { from, to }: Range): boolean {
  return within(passage, from, to, (i) => is(passage, i, 'wish'));
}
