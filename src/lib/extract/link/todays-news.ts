import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import { DAY } from '#lib/event/span.ts';
import type { Act } from '../act/act.ts';
import { coverOf } from '../date/spans.ts';
import type { FoundTimex } from '../date/timex-of.ts';
import { firstFrom } from '../read/first-from.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { clauseOf } from './clause-of.ts';
import { isAfter } from './is-after.ts';
import { isLongPast } from './is-long-past.ts';
import type { Linking } from './link.ts';
import { holds } from './placed.ts';
import { firstTimexFrom } from './timex-at.ts';

/** Words that tell that an English clause is of the report's day: overnight, during the day, earlier in the day. */
const TODAY = wordSet('overnight');
const THE_DAY = wordSet('in during');
/** Heads of a clause that leans on another. */
const LEANING = wordSet(
  'that which who whom whose when while where as after before because although though if since until',
);
const BEFORE = wordSet('had having');
const PERFECT = wordSet('has have');
/** Adverbs of a perfect that counts up what was, on no single day. */
const COUNTING = wordSet(
  'long twice often always consistently since ever never frequently regularly historically begun started been',
);
/** Milliseconds before the report's day within which a paragraph still tells its news. */
const FRESH = 8 * DAY;
const MONTH = 31 * DAY;

/**
 * Whether what an English report tells in the plain past, without any date in its sentence, is of the report's day:
 * in a main clause of a paragraph that has not gone back to earlier days, or has come back from them.
 */
export function isTodaysNews(act: Act, linking: Linking): boolean {
  const { passage, timexes, dateline, clauses } = linking;
  const { tokens, sentences } = passage;
  const sentence = sentences[act.sentence];
  if (sentence === undefined || sentence.lang !== 'en' || dateline === null) return false;
  const from = isBehindAside(act, clauses) ? act.clause.from : sentence.from;
  // Named a chief and said a search would begin next month: that is of no act that was done.
  const isOver = act.factuality === 'done' && clauseOf(act.trigger, clauses)?.tense === 'past';
  const isAhead = ({ value, range }: FoundTimex) =>
    isOver && value !== null && range.from >= act.clause.to && isAfter(value, dateline.value);
  const isIts = (timex: FoundTimex) => !isWhose(timex, tokens) && !isAhead(timex);
  // Sent a shipment; Delhi let it pass on Monday: a semicolon ends what is its own.
  if (timexIn(timexes, from, ownEnd(act, sentence.to, tokens), isIts)) return false;
  if (saysToday(act, tokens)) return true;
  if (LEANING.has(tokens[act.clause.from]?.text ?? '') && !isBesideNews(act, tokens)) return false;
  if (!isNewPerfect(act, tokens)) return false;
  let first = act.sentence;
  while (
    first > 0 &&
    act.sentence - first < MOST_SENTENCES &&
    tokens[sentences[first]?.from ?? 0]?.line !== true
  )
    first--;
  const today = startOf(dateline.value);
  const last = lastStart(linking, sentences[first]?.from ?? 0, sentence.from, today);
  return last === null || today === null || last >= today - FRESH;
}

/** Where what a sentence tells of an act ends: at the semicolon behind its clause, else where the sentence does. */
function ownEnd({ clause }: Act, to: number, tokens: Linking['passage']['tokens']): number {
  return tokens[clause.to - 1]?.text === ';' ? clause.to : to;
}

/** Libya welcomed it, while his tribe blocked the road: what others did meanwhile, told behind a comma. */
function isBesideNews({ clause: { from }, trigger }: Act, tokens: Linking['passage']['tokens']): boolean {
  return (
    tokens[from]?.text === 'while' &&
    tokens[from - 1]?.text === ',' &&
    !tokens[trigger.from]?.text.endsWith('ing')
  );
}

/**
 * When the date told last between some tokens begins, of this month or week today; null where none is told. This year, which goes on,
 * and since 2009, with which something is compared, take no story back.
 */
function lastStart(
  { timexes, passage: { tokens } }: Linking,
  from: number,
  to: number,
  today: number | null,
): number | null {
  for (let i = firstTimexFrom(timexes, to) - 1; i >= 0; i--) {
    const { range, value } = timexes[i] as FoundTimex;
    if (range.from < from) return null;
    const cover = value === null ? null : coverOf(value);
    if (cover === null || tokens[range.from - 1]?.text === 'since') continue;
    const isOfToday = today !== null && cover.start <= today && today < cover.end;
    if (!isOfToday) return cover.start;
    if (cover.end - cover.start <= MONTH) return today;
  }
  return null;
}

/** Oslo, which left the pact in 1990, denied it: whether a clause goes on behind what is told beside its subject. */
export function isBehindAside({ trigger }: Act, clauses: Linking['clauses']): boolean {
  return (clauseOf(trigger, clauses)?.subject ?? null) !== null;
}

/** Vanuatu has declared an emergency: new, unless it counts up what was before. An offer that was made stands. */
function isNewPerfect({ clause, trigger, kind }: Act, tokens: Linking['passage']['tokens']): boolean {
  let isPerfect = false;
  for (let i = clause.from; i < trigger.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (BEFORE.has(text)) return false;
    if (PERFECT.has(text)) isPerfect = true;
    else if (isPerfect && COUNTING.has(text)) return false;
  }
  return !isPerfect || kind !== 'offer';
}

/** Sentences of a paragraph that are looked at. */
const MOST_SENTENCES = 12;

/** Whether words of an act say that it was on the report's day. */
export function saysToday({ clause }: Act, tokens: Linking['passage']['tokens']): boolean {
  for (let i = clause.from; i < clause.to; i++) {
    const text = tokens[i]?.text ?? '';
    if (TODAY.has(text)) return true;
    if (text === 'day' && tokens[i - 1]?.text === 'the' && THE_DAY.has(tokens[i - 2]?.text ?? ''))
      return true;
  }
  return false;
}

/**
 * Before 2021, since the spring: within such bounds an English clause tells of no one day. सहमत होने के दो दिन बाद: nor is that from
 * which days are counted of the day of the report.
 */
export function isBounded({ clause, trigger, kind }: Act, { passage, timexes, dateline }: Linking): boolean {
  return timexIn(timexes, clause.from, clause.to, ({ range, meaning, value }) => {
    // Asked for a delay until 2028, has warned of rain until Saturday: so long what was asked for or foretold is to last.
    const isAhead = value !== null && dateline !== null && isAfter(value, dateline.value);
    if (isAhead && ASKING.has(kind) && range.from > trigger.to) return false;
    // Blamed the state for leaving it half built since 2019: so long went on what it is blamed for.
    if (kind === 'accusation' && isOfDoing(passage, trigger.to, range.from)) return false;
    const isOrigin = meaning.is === 'shift' && meaning.origin.from === 'event';
    return (
      BOUNDS.has(passage.tokens[range.from - 1]?.text ?? '') ||
      (isOrigin && holds(meaning.origin.words, trigger))
    );
  });
}

/** For leaving it, of spying on them: what someone is blamed for stands between two tokens. */
function isOfDoing({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (CHARGED_WITH.has(tokens[i]?.text ?? '') && DOING.test(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const CHARGED_WITH = wordSet('of for');
const DOING = /^[a-z]{2,}ing$/;

const BOUNDS = wordSet('since before until till');
const ASKING: ReadonlySet<string> = new Set(['request', 'offer', 'warning']);

/** शुल्क लगाया, जो 27 अगस्त से लागू हुआ; a duty, which took effect in August: what has been in force for weeks was not decided today. */
export function isInForce(
  { clause }: Act,
  { passage: { tokens }, clauses, timexes, dateline }: Linking,
): boolean {
  const next = clauses[firstFrom(clauses, clause.to)];
  if (next?.from !== clause.to || !WHICH.has(tokens[next.from]?.text ?? '')) return false;
  if (tokens[next.from - 1]?.text !== ',') return false;
  const isHeld = tokens.slice(next.from, next.to).some(({ text }) => IN_FORCE.has(text));
  return isHeld && timexIn(timexes, next.from, next.to, ({ value }) => isLongPast(value, dateline, WEEK));
}

const WEEK = 7;
const WHICH = wordSet('जो which');
const IN_FORCE = wordSet('लागू प्रभावी effect force');

function timexIn(
  timexes: readonly FoundTimex[],
  from: number,
  to: number,
  test: (timex: FoundTimex) => boolean,
): boolean {
  for (let i = firstTimexFrom(timexes, from); i < timexes.length; i++) {
    const timex = timexes[i] as FoundTimex;
    if (timex.range.from >= to) return false;
    if (test(timex)) return true;
  }
  return false;
}

/** Cancelled Saturday's carnival: the day of what it was done to. */
function isWhose({ range }: FoundTimex, tokens: Linking['passage']['tokens']): boolean {
  return APOSTROPHES.has(tokens[range.to]?.text ?? '') && tokens[range.to + 1]?.text === 's';
}

const APOSTROPHES = new Set(["'", '’']);

function startOf(value: string): number | null {
  const parsed = parseEdtf(value);
  return parsed.ok ? reach(boundsOf(parsed.edtf)).start : null;
}
