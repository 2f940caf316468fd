import type { Tense } from '../date/meaning.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordOf } from '../read/senses.ts';
import { wordSet } from '../read/word-set.ts';
import type { Clause } from './clauses.ts';
import { DETERMINERS, isBehind, isOfBlow, PHRASE_MARKS } from './english-behind.ts';
import { isTold } from './english-boundary.ts';
import { AT_FIRST, dueAside } from './english-participle.ts';
import { isWeekday } from './english-scheduled.ts';
import type { EnglishVerb } from './english-verb.ts';

/**
 * The tense that the noun beside a date gives it, whatever the clause tells of that noun: its 5 January judgment, a
 * planned launch on Monday, ahead of the vote in May. Null where there is none.
 */
export function besideTense(
  passage: Passage,
  clause: Clause,
  words: Range,
  { by, verbs }: { readonly by: number; readonly verbs: readonly EnglishVerb[] },
): Tense | null {
  const { tokens } = passage;
  // Will hear a plea on the collapse on February 3: of either, so near as may be.
  if (clause.tense === 'future' && !isWeekday(passage, words) && isOfBlow(passage, words.from))
    return 'present';
  if (isBehind(passage, clause, words, verbs)) return 'past';
  // The year starting April 1: of the nearest.
  if (BEGINS.has(tokens[by]?.text ?? '') && SPANS.has(tokens[by - 1]?.text ?? '')) return 'present';
  // The January 7 polls: of the nearest.
  if (isBeforeEvent(passage, words))
    return isOver(passage, words, verbs) || isToldAt(passage, clause, words) ? 'past' : 'present';
  // With effect from 18 January, on sale from July: on either side, so near as may be.
  if (tokens[by]?.text === 'from' && IN_FORCE.has(tokens[by - 1]?.text ?? '')) return 'present';
  // Tickets bought before June 1: of the nearest.
  const last = verbs.findLast(({ from }) => from < words.from);
  const isBefore = tokens[by]?.text === 'before' && last?.to === by && last.tense === 'past';
  if (isBefore && last.to === last.from + 1 && !isWeekday(passage, words)) return 'present';
  // A ruling expected on Tuesday did not come.
  const isBelied = verbs.some((verb) => verb.from === words.to && verb.tense === 'past' && verb.negated);
  if (isPlannedNoun(passage, words, verbs)) return isBelied ? 'past' : 'future';
  if (isPutBack(passage, words, verbs)) return 'future';
  if (isWarnedOf(passage, clause, words, { by, verbs })) return 'future';
  if (isAfterDoing(passage, clause, words, verbs)) return 'present';
  if (isLikely(tokens, clause, words)) return 'future';
  if (!isWeekday(passage, words) && isPossible(passage, clause, words, verbs)) return 'present';
  if (
    (isContract(passage, words, verbs) && !isOver(passage, words, verbs)) ||
    isForeseen(passage, clause, words, verbs)
  )
    return 'future';
  if (isDueBeside(passage, clause, words, verbs)) {
    // Scheduled for Tuesday, did not take place.
    if (clause.tense === 'past' && clause.negated) return 'past';
    // The visit, planned for late May, was called off: on either side, so near as may be.
    return clause.tense === 'past' && !isWeekday(passage, words) ? 'present' : 'future';
  }
  // Sought to save its planned summit in June: told as past, a month is the nearest.
  if (isArranged(passage, clause, words, { by, verbs })) {
    const plan = tokens.slice(Math.max(clause.from, by - PLAN), by).some(({ text }) => text === 'planned');
    return plan && clause.tense === 'past' && !isWeekday(passage, words) ? 'present' : 'future';
  }
  return null;
}

const IN_FORCE: ReadonlySet<string> = wordSet('effect sale force effective valid available');

const BEGINS: ReadonlySet<string> = wordSet('starting beginning');
const SPANS: ReadonlySet<string> = wordSet('year term season period quarter cycle');

/** The minister, due in Delhi on Thursday, signed: between commas, whatever the clause tells. */
function isDueBeside(passage: Passage, clause: Clause, words: Range, verbs: readonly EnglishVerb[]): boolean {
  const due = dueAside(passage, Math.max(clause.from, words.from - PLAN) + 1, words.from);
  return due !== null && !verbs.some(({ from }) => from > due && from < words.from);
}

/**
 * Warnings of snow in the hills on Monday, forecasts of rain for Friday, a forecast that has or calls for snow on Monday, a
 * warning issued that lasts until Monday.
 */
function isWarnedOf(
  { tokens }: Passage,
  clause: Clause,
  { from }: Range,
  { by, verbs }: { readonly by: number; readonly verbs: readonly EnglishVerb[] },
): boolean {
  for (let i = from - 1; i > Math.max(clause.from, Math.min(by, from) - VIEW); i--) {
    const word = tokens[i]?.text ?? '';
    if (!WARNINGS.has(word)) continue;
    const between = verbs.filter((verb) => verb.from > i && verb.from < from);
    // Cut its forecast for the third time on Monday.
    const isTime = tokens[i + 4]?.text === 'time';
    if (between.length === 0) return WARNED.has(tokens[i + 1]?.text ?? '') && !isTime;
    if (TERMS.has(tokens[by]?.text ?? '')) return true;
    return FORECASTS.has(word) && between.every(({ tense }) => tense === 'present');
  }
  return false;
}

/** A Friday deadline has been extended: before it was over. */
function isPutBack({ tokens }: Passage, { to }: Range, verbs: readonly EnglishVerb[]): boolean {
  const verb = verbs.find(({ from }) => from >= to);
  return (
    tokens[to]?.text === 'deadline' && verb !== undefined && EXTENDED.has(tokens[verb.to - 1]?.text ?? '')
  );
}

const EXTENDED: ReadonlySet<string> = wordSet('extended relaxed deferred postponed scrapped moved');

const TERMS: ReadonlySet<string> = wordSet('from to until till through for');
const FORECASTS: ReadonlySet<string> = wordSet('forecast forecasts outlook');

/** Will raise rates after pushing pause in June, meet again after their row in April, over the raid in May: a month of what comes before that which is to come is the nearest. */
function isAfterDoing(
  { tokens, hits }: Passage,
  clause: Clause,
  { from }: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  if (['month', 'short'].every((sense) => wordOf(hits[from], 'calendar', sense) === null)) return false;
  for (let i = from - 1; i > Math.max(clause.from, from - VIEW); i--) {
    const token = tokens[i];
    if (token?.kind === 'mark' && !PHRASE_MARKS.has(token.text)) return false;
    const isOver = token?.text === 'over' && DETERMINERS.has(tokens[i + 1]?.text ?? '');
    if (isOver && verbs.findLast((verb) => verb.from < i)?.tense === 'present') return true;
    // Reopens in May after a refit that closed it in January.
    if (verbs.some((verb) => verb.from === i && verb.tense === 'past')) return false;
    if (token?.text === 'after' || isOver) return isToCome(verbs, i);
  }
  return false;
}

function isToCome(verbs: readonly EnglishVerb[], at: number): boolean {
  const verb = verbs.findLast(({ from }) => from < at);
  return verb === undefined || verb.tense === 'future';
}

const WARNINGS: ReadonlySet<string> = wordSet(
  'warning warnings alert alerts forecast forecasts watch watches advisory advisories outlook',
);
const WARNED: ReadonlySet<string> = wordSet('of for');

/** Won the February 12 election: what came of it says that it has been. */
function isOver({ tokens }: Passage, { from }: Range, verbs: readonly EnglishVerb[]): boolean {
  const last = verbs.findLast((verb) => verb.from < from);
  if (last?.tense !== 'past' || from - last.to > 1) return false;
  return OUTCOMES.has(tokens[last.to - 1]?.text ?? '');
}

const OUTCOMES: ReadonlySet<string> = wordSet(
  'won lost swept contested fought rigged boycotted skipped survived missed attended watched observed',
);

/** Told senators at her January 15 hearing, resigned after the May 7 vote. */
function isToldAt({ tokens }: Passage, { finite, tense }: Clause, { from }: Range): boolean {
  if (finite === null || tense !== 'past' || finite.to > from) return false;
  return DETERMINERS.has(tokens[from - 1]?.text ?? '') && HELD_AT.has(tokens[from - 2]?.text ?? '');
}

const HELD_AT: ReadonlySet<string> = wordSet('at during after');

/** A day right before what is held on it. */
function isBeforeEvent({ tokens }: Passage, { from, to }: Range): boolean {
  if (!tokens.slice(from, to).some(({ kind }) => kind === 'digits')) return false;
  for (let i = to; i <= to + KINDS && tokens[i]?.kind === 'latn' && tokens[i]?.capital === false; i++)
    if (HELD.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Words between a day and what is held on it: the May 26 special work session. */
const KINDS = 2;
const HELD: ReadonlySet<string> = wordSet(
  'polls poll election elections vote summit referendum runoff primary primaries caucus meeting session hearing deadline rally parade conference debate match final concert festival ceremony inauguration auction launch',
);

/** The walkout planned for the line this Saturday has been called off: a participle behind its noun. */
function isPlannedNoun({ tokens }: Passage, { from }: Range, verbs: readonly EnglishVerb[]): boolean {
  const last = verbs.findLast((verb) => verb.from < from);
  if (last === undefined || last.to !== last.from + 1) return false;
  const word = tokens[last.from]?.text ?? '';
  // Districts set for rain this Thursday.
  if (!PLANNED.has(word) && !(word === 'set' && tokens[last.to]?.text === 'for')) return false;
  const noun = tokens[last.from - 1];
  const isBehindNoun = noun?.kind === 'latn' && !noun.capital && !AT_FIRST.has(noun.text);
  // A truce proposed by Washington on May 6: the day of the proposal.
  if (word === 'proposed' && tokens[last.to]?.text === 'by') return false;
  return isBehindNoun && (last.to === from || PLANNED_FOR.has(tokens[last.to]?.text ?? ''));
}

const PLANNED_FOR: ReadonlySet<string> = wordSet('for in on at this next by from');

/** Crude for July delivery, August Brent futures, futures for September: a month that is sold before it comes. */
function isContract({ tokens, hits }: Passage, { from, to }: Range, verbs: readonly EnglishVerb[]): boolean {
  const isMonth = ['month', 'short'].some((sense) => wordOf(hits[from], 'calendar', sense) !== null);
  if (to - from !== 1 || !isMonth) return false;
  const ahead = tokens.slice(to, to + GOODS).findIndex(({ text, kind }) => kind === 'mark' || SOLD.has(text));
  if (WHEN.has(tokens[from - 1]?.text ?? '')) return false;
  const sold = to + ahead;
  // On Friday signed a contract: the month is the goods' only where no verb comes between.
  const isTold = verbs.some((verb) => verb.from >= to && verb.from < sold);
  if (ahead >= 0 && SOLD.has(tokens[sold]?.text ?? '') && !isTold) return true;
  return tokens[from - 1]?.text === 'for' && SOLD.has(tokens[from - 2]?.text ?? '');
}

/** In March contracts were signed. */
const WHEN: ReadonlySet<string> = wordSet('in on since during by until from');
/** Tokens of what is sold: West Texas crude futures. */
const GOODS = 4;
const SOLD: ReadonlySet<string> = wordSet('delivery settlement contract contracts futures expiry brent wti');

/** Analysts predict a cut in September, the bank sees a loss in the third quarter. */
function isForeseen(
  { tokens }: Passage,
  clause: Clause,
  words: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  for (let i = words.from - 1; i > Math.max(clause.from, words.from - VIEW); i--) {
    const [token, before] = [tokens[i], tokens[i - 1]];
    if (token?.kind === 'mark' && !PHRASE_MARKS.has(token.text) && token.text !== '%') return false;
    if (token === undefined || token.capital || before === undefined) continue;
    // Holds rates, signals a cut; scrubs a launch, eyes a Thursday retry.
    if (before.kind !== 'latn' && before.text !== ',') continue;
    const isAim = before.capital || before.text === ',' || DETERMINERS.has(tokens[i + 1]?.text ?? '');
    const isHint = token.text === 'hinted' && tokens[i + 1]?.text === 'at';
    const isVerb = isHint || FORESEES.has(token.text) || (isAim && AIMS_AT.has(token.text));
    if (!isVerb || DETERMINERS.has(before.text) || before.text === 'to') continue;
    // A cut: no verb, behind an article.
    return !verbs.some(
      ({ from }) => from > i && from < words.from && !DETERMINERS.has(tokens[from - 1]?.text ?? ''),
    );
  }
  return false;
}

/** Tokens from what foresees to the day of what is foreseen. */
const VIEW = 14;
const FORESEES: ReadonlySet<string> = wordSet(
  'predict predicts foresee foresees anticipate anticipates sees expect expects envisage envisages await awaits awaited awaiting mulls signals hints flags weighs braces',
);
/** Nouns, too: verbs after a name or before an article. */
const AIMS_AT: ReadonlySet<string> = wordSet('forecasts projects targets eyes');

/** The odds of a July cut, hopes for a truce in March: what is thought of lies ahead. */
function isLikely(tokens: Passage['tokens'], clause: Clause, { from }: Range): boolean {
  for (let i = from - 1; i > Math.max(clause.from, from - PLAN); i--) {
    const [here, next] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? ''];
    if (tokens[i]?.kind === 'mark' && !PHRASE_MARKS.has(here)) return false;
    if (LIKELIHOOD.has(here)) return CHANCE_OF.has(next);
  }
  return false;
}

/** Weighed down by a possible rise in July: of the nearest. */
function isPossible(
  { tokens }: Passage,
  clause: Clause,
  { from }: Range,
  verbs: readonly EnglishVerb[],
): boolean {
  for (let i = from - 1; i > Math.max(clause.from, from - PLAN); i--) {
    const here = tokens[i]?.text ?? '';
    if (tokens[i]?.kind === 'mark' && !PHRASE_MARKS.has(here)) return false;
    if (POSSIBLE.has(here) || HINTED.has(here))
      return !verbs.some((verb) => verb.from > i && verb.from < from);
  }
  return false;
}

const POSSIBLE: ReadonlySet<string> = new Set(['possible', 'potential']);
/** Signalled a cut in July. */
const HINTED: ReadonlySet<string> = wordSet('signalled signaled flagged foreshadowed');
const LIKELIHOOD: ReadonlySet<string> = wordSet(
  'odds chance chances prospect prospects likelihood probability bets',
);
const CHANCE_OF: ReadonlySet<string> = wordSet('of for on');

/** Tokens from what is planned to its day. */
const PLAN = 9;

/** A planned launch of the craft on Monday, ahead of talks in Doha next week: only nouns between, and no past told of it. */
function isArranged(
  passage: Passage,
  clause: Clause,
  words: Range,
  { by, verbs }: { readonly by: number; readonly verbs: readonly EnglishVerb[] },
): boolean {
  const { tokens } = passage;
  for (let i = words.from - 1; i >= Math.max(clause.from, by - PLAN); i--) {
    const [before, here] = [tokens[i - 1]?.text ?? '', tokens[i]?.text ?? ''];
    if (tokens[i]?.kind === 'mark' && !PHRASE_MARKS.has(here)) return false;
    const isPlan = PLANNED.has(here) && (DETERMINERS.has(before) || before === 'of');
    if (!isPlan && !(here === 'of' && before === 'ahead')) continue;
    // The planned launch on Monday, putting off others: what a participle tells takes no part.
    const isMore = tokens[words.to]?.text === ',' && /[a-z]{3}ing$/.test(tokens[words.to + 1]?.text ?? '');
    return !verbs.some(
      ({ from, tense }) =>
        from > i && (from < words.from || (tense === 'past' && !isMore && !isTold(passage, from))),
    );
  }
  return false;
}

const PLANNED: ReadonlySet<string> = wordSet(
  'planned expected scheduled proposed upcoming forthcoming anticipated impending',
);
