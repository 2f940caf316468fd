import { HAPPENED, isToldBy } from '../act/act.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import type { Meaning, Unit } from '../date/meaning.ts';
import type { Anchor, TextSpan } from '../extraction.ts';
import type { Passage, Range } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { clauseOf } from './clause-of.ts';
import { countOn } from './counted-on.ts';
import { countedEvent, wholeWords, withoutCounted } from './counted-event.ts';
import { pointedAt, retellings, subjectsBeside, toldBy } from './counted-subject.ts';
import { contentsOf, namesAct, targetOf } from './counted-target.ts';
import { dayOfNoun } from './day-of-noun.ts';
import { isAfter } from './is-after.ts';
import type { Linking } from './link.ts';
import type { Mention } from './mention.ts';
import { lastBy } from './mention-at.ts';
import { holds } from './placed.ts';
import { actOfName } from './named.ts';
import type { NameFound } from './named.ts';
import { shiftDate } from './shift.ts';

/** Mentions with the dates that equations gave, and every expression with its value. */
export interface Solved {
  readonly mentions: readonly Mention[];
  readonly timexes: readonly FoundTimex[];
}

/** "X is so many units after Y": the subject is what the words date, the target the event they count from. */
interface Equation {
  readonly timex: FoundTimex;
  readonly unit: Unit;
  readonly count: number;
  readonly words: Range;
  /** Indices of the mentions that the words date. */
  readonly subjects: readonly number[];
  /** Indices of other tellings of the same event, which may have a date of their own. */
  readonly retold: readonly number[];
  readonly target: number | null;
  /** The mention that the words tell themselves: it has no day but what the equation gives it. */
  readonly told: number | null;
  readonly name: NameFound | null;
  /** The day of what the words name by its noun, where the text has told that: the final on September 28. */
  readonly day: FoundTimex | null;
}

/** Tokens before such words that belong to them: the office of whom they name. */
const OFFICE = 3;

/** Chains of equations are short: a text that needs more rounds than this is no news. */
const MOST_ROUNDS = 16;

/**
 * Solves dates that are counted from events ("a day before the summit") as equations between events: where
 * one side is known the other follows, until nothing changes. A date given directly is never overwritten;
 * where an equation says otherwise, that is noted.
 */
export function solve(
  mentions: readonly Mention[],
  { passage, clauses, names, timexes, dateline }: Linking,
): Solved {
  const relative = timexes.flatMap((timex) => {
    // One counted from a date among its own words is no equation any more.
    const offset = timex.value === null ? offsetOf(timex.meaning) : null;
    return offset === null ? [] : [{ timex, ...offset }];
  });
  if (relative.length === 0) return { mentions: mentions.filter((one) => !isWaiting(one)), timexes };
  const all = [...mentions];
  const nameAt = new Map<number, NameFound>();
  for (const name of names) for (let i = name.from; i < name.to; i++) nameAt.set(i, name);
  const subjectsOf = new Map<FoundTimex, number[]>();
  for (const [i, { timex }] of mentions.entries()) {
    if (timex === null) continue;
    const subjects = subjectsOf.get(timex);
    if (subjects === undefined) subjectsOf.set(timex, [i]);
    else subjects.push(i);
  }
  const contentOfClause = contentsOf(passage);
  const counted = relative.map((offset) => ({
    ...offset,
    subjects: subjectsOf.get(offset.timex) ?? subjectsBeside(offset, mentions, passage),
  }));
  const retoldOf = retellings(
    mentions,
    counted.flatMap(({ subjects }) => subjects),
    { passage, dateline },
  );
  const equations = counted.map(({ subjects, ...offset }): Equation => {
    // They met a day before the summit: the summit is no other telling of how they met.
    const isCounted = (i: number): boolean => {
      const act = mentions[i]?.act;
      return act !== undefined && namesAct(offset.words, act, passage);
    };
    const retold = subjects.some(isCounted)
      ? retoldOf(subjects)
      : retoldOf(subjects).filter((i) => !isCounted(i));
    const name = firstIn(offset.words, nameAt);
    const pointed = pointedAt(offset, mentions, passage).filter((i) => !subjects.includes(i));
    const same = [...subjects, ...retold, ...pointed];
    const told = name === null ? toldBy(offset.words, mentions, clauses) : null;
    const kind = told === null ? null : (mentions[told]?.act.kind ?? null);
    const isBefore = offset.count < 0;
    const look = { mentions, passage, contentOfClause, told: kind, isBefore };
    const target = targetOf(offset.words, name, same, look);
    const day =
      name === null && told === null && target === null ? dayOfNoun(offset.words, passage, timexes) : null;
    return { ...offset, subjects, retold: [...retold, ...pointed], name, target: target ?? told, told, day };
  });
  const values = new Map<FoundTimex, { readonly value: string; readonly anchor: Anchor }>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let changed = false;
    for (const equation of equations) changed = step(equation, all, values, passage) || changed;
    if (!changed) break;
  }
  countOn(timexes, all, values);
  const emptied = new Set<number>();
  for (const { target, name } of equations) {
    const mention = target === null ? undefined : all[target];
    if (target === null || name === null || mention === undefined || mention.act.name !== null) continue;
    const named = { value: name.key, span: spanOf(passage, { from: name.from, to: name.to }) };
    all[target] = { ...mention, act: { ...mention.act, name: named } };
  }
  for (const equation of equations) {
    const found = equation.name;
    const value = values.get(equation.timex);
    if (equation.target !== null || value === undefined || (found !== null && found.entry.when !== null))
      continue;
    const factuality = dateline !== null && value.anchor.value > dateline.value ? 'planned' : 'done';
    const clause = clauseOf({ from: equation.words.from, to: equation.words.from + 1 }, clauses);
    const act =
      found === null
        ? countedEvent(passage, wholeWords(passage, equation.words), {
            sentence: clause?.sentence ?? 0,
            factuality,
          })
        : actOfName(passage, found, clauseOf(found, clauses) ?? found, factuality);
    if (act === null) continue;
    const timex = withValue(equation.timex, value);
    // जापान यात्रा से एक दिन पहले। by itself tells nothing else.
    const only = { from: act.clause.from, to: Math.max(equation.words.to, timex.range.to) };
    for (let i = lastBy(mentions, equation.words.from); i >= 0; i--) {
      const other = (mentions[i] as Mention).act;
      if (other.clause.from < only.from - OFFICE) break;
      if (other.kind === 'other' && holds(only, other.trigger)) emptied.add(i);
    }
    all.push({ act, when: value.anchor.value, dateSource: 'text', timex, rules: ['solve-event'] });
  }
  for (const { words, subjects } of equations) {
    const whole = wholeWords(passage, words);
    for (const i of subjects) {
      const mention = all[i];
      if (mention !== undefined) all[i] = { ...mention, act: withoutCounted(passage, mention.act, whole) };
    }
  }
  const filled = new Map([...values].map(([timex, value]) => [timex, withValue(timex, value)]));
  const now = (timex: FoundTimex) => filled.get(timex) ?? timex;
  return {
    mentions: all
      .filter((one, i) => !emptied.has(i) && !isWaiting(one))
      .map((m) => (isNotYet(m, dateline) ? { ...m, when: null, timex: null } : m))
      .flatMap((m) => {
        if (m.timex === null) return isEmpty(m) ? [] : [m];
        const timex = now(m.timex);
        // The same one where nothing was solved: what is known of it need not be worked out again.
        return [timex === m.timex ? m : { ...m, timex }];
      }),
    timexes: timexes.map(now),
  };
}

/** What was done three weeks after something else was not done on a day to come: the equation is of another pair. */
function isNotYet({ act, when, rules }: Mention, dateline: Linking['dateline']): boolean {
  if (when === null || dateline === null || !rules.includes('solve-event')) return false;
  return HAPPENED.has(act.factuality) && isAfter(when, dateline.value);
}

/** It waited for a date to be counted on from one that nothing solved. */
function isWaiting({ act, when, timex }: Mention): boolean {
  return (
    when === null &&
    timex?.meaning.is === 'shift' &&
    timex.meaning.origin.from === 'context' &&
    act.needs === 'lone-date'
  );
}

/** Only a date would have made it an event, and nothing gave it one. */
function isEmpty({ act, when, dateSource }: Mention): boolean {
  const isOfDate = act.needs === 'date' || act.needs === 'lone-date' || isToldBy(act, '-harm');
  return when === null && dateSource !== 'dateline' && act.echoes === undefined && isOfDate;
}

function firstIn({ from, to }: Range, nameAt: ReadonlyMap<number, NameFound>): NameFound | null {
  for (let i = from; i < to; i++) {
    const name = nameAt.get(i);
    if (name !== undefined) return name;
  }
  return null;
}

/** One side of an equation from the other. MUTATES mentions and values. True when something new was found. */
function step(
  { timex, unit, count, words, subjects, retold, target, told, name, day }: Equation,
  mentions: Mention[],
  values: Map<FoundTimex, { readonly value: string; readonly anchor: Anchor }>,
  passage: Passage,
): boolean {
  const other = target === null ? null : mentions[target];
  const from = (target === told ? null : other?.when) ?? name?.entry.when ?? day?.value ?? null;
  const span = other?.timex ?? day ?? spanOf(passage, words);
  if (from !== null) {
    const value = shiftDate(from, unit, count);
    if (value === null || values.has(timex)) return false;
    values.set(timex, { value, anchor: { what: 'event', value: from, span: bare(span) } });
    // A day before the contract was signed: told again, of the day that it had.
    const again = told === null ? undefined : mentions[told];
    if (told !== null && again?.when === null && other !== null && other !== undefined) {
      const act = { ...again.act, echoes: other.act.trigger.from };
      const { dateSource, timex: day } = other;
      mentions[told] = { ...noting(again, 'solve-event'), act, when: from, dateSource, timex: day };
    }
    for (const i of subjects) {
      const mention = mentions[i];
      if (mention === undefined) continue;
      const isGiven = mention.when !== null && mention.timex !== timex && mention.dateSource === 'text';
      if (isGiven && mention.when !== value) mentions[i] = noting(mention, 'solve-conflict');
      else if (!isGiven)
        mentions[i] = { ...noting(mention, 'solve-event'), when: value, dateSource: 'text', timex };
    }
    return true;
  }
  const known = [...subjects, ...retold]
    .map((i) => mentions[i])
    .find((mention) => mention !== undefined && mention.when !== null && mention.dateSource !== 'dateline');
  const value = known?.when ?? null;
  const back = value === null ? null : shiftDate(value, unit, -count);
  if (value === null || back === null || values.has(timex)) return false;
  values.set(timex, { value, anchor: { what: 'event', value: back, span: bare(spanOf(passage, words)) } });
  for (const i of subjects) {
    const mention = mentions[i];
    if (mention?.when === null) mentions[i] = { ...noting(mention, 'solve-event'), when: value, timex };
  }
  // Seven months after he had given the first on 14 February: its own day tells more than the months do.
  const isTold = other?.when?.startsWith(`${back}-`) === true && other.dateSource === 'text';
  if (target !== null && other !== null && other !== undefined && other.when !== back && !isTold) {
    mentions[target] = { ...noting(other, 'solve-event'), when: back, dateSource: 'text', timex };
    if (target === told) goOn(mentions, target, passage);
  }
  return true;
}

/** Two days after a tanker overturned and caught fire: what goes on with what the words tell is of its day. MUTATES mentions. */
function goOn(mentions: Mention[], told: number, { tokens }: Passage): void {
  for (let i = told + 1; i < mentions.length; i++) {
    const [before, mention] = [mentions[i - 1], mentions[i]];
    if (before === undefined || mention?.timex !== null) return;
    const { from } = mention.act.clause;
    const { clause } = before.act;
    // After it barred the bank from lending and suspended its board: in one clause, too.
    const at = from === clause.from ? mention.act.trigger.from - 1 : from === clause.to ? from : -1;
    const isNext = tokens[at]?.text === 'and' && tokens[at - 1]?.text !== ',';
    if (!isNext) return;
    const { when, dateSource, timex } = before;
    mentions[i] = { ...noting(mention, 'solve-event'), when, dateSource, timex };
  }
}

function bare({ start, end }: TextSpan): TextSpan {
  return { start, end };
}

function noting(mention: Mention, rule: string): Mention {
  return mention.rules.includes(rule) ? mention : { ...mention, rules: [...mention.rules, rule] };
}

function withValue(
  timex: FoundTimex,
  { value, anchor }: { readonly value: string; readonly anchor: Anchor },
): FoundTimex {
  return { ...timex, value, anchor, reason: null };
}

/** What a meaning counts from an event, or null. */
function offsetOf(
  meaning: Meaning,
): { readonly unit: Unit; readonly count: number; readonly words: Range } | null {
  if (meaning.is === 'hedged') return offsetOf(meaning.of);
  if (meaning.is !== 'shift' || meaning.origin.from !== 'event') return null;
  return { unit: meaning.unit, count: meaning.count, words: meaning.origin.words };
}
