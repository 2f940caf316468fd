import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/**
 * Hours later a drone struck; he lifted it three hours later, or within hours; जिसके तुरंत बाद संसद भंग कर दी गई: whether a clause tells another
 * act of the day told before.
 */
export function isHoursLater({ tokens }: Passage, { from, to }: Range): boolean {
  if (isRightAfter(tokens, from)) return true;
  for (let i = from + 1; i < to; i++) {
    if (isHindi(tokens, i)) return true;
    if (HOURS.has(tokens[i - 1]?.text ?? '') && (tokens[i]?.text === 'later' || isBefore(tokens, i)))
      return true;
    if (tokens[i - 1]?.text === 'within' && isFew(tokens, i)) return true;
  }
  return false;
}

/** दो घंटे बाद, कुछ ही घंटों में, एक घंटे के भीतर, धमाके से कुछ घंटे पहले: not पिछले 24 घंटों में, nor दो घंटे के भीतर लौटने को कहा. */
function isHindi(tokens: Passage['tokens'], at: number): boolean {
  if (!HOURS_HI.has(tokens[at]?.text ?? '')) return false;
  const [before, next, last] = [at - 1, at + 1, at + 2].map((i) => tokens[i]?.text ?? '');
  if (next === 'बाद') return FEW.has(before ?? '') || SHORT_OF_A_DAY.test(before ?? '');
  if (isHoursBefore(tokens, at)) return true;
  const isWithin = next === 'में' || (next === 'के' && WITHIN.has(last ?? ''));
  if (FEW.has(before ?? '')) return isWithin;
  if (!isWithin || !SHORT_OF_A_DAY.test(before ?? '') || PAST.has(tokens[at - 2]?.text ?? '')) return false;
  return !tokens
    .slice(at, at + LOOK)
    .some(({ text }, i, all) => text.endsWith('ने') && all[i - 1]?.text !== 'के');
}

/** (धमाके) से कुछ घंटे पहले: at the word of hours. */
export function isHoursBefore(tokens: Passage['tokens'], at: number): boolean {
  if (!HOURS_HI.has(tokens[at]?.text ?? '') || !AHEAD.has(tokens[at + 1]?.text ?? '')) return false;
  const count = tokens[at - 1]?.text ?? '';
  const from = at - 2;
  return tokens[from]?.text === 'से' && (FEW.has(count) || SHORT_OF_A_DAY.test(count));
}

const AHEAD = wordSet('पहले पूर्व');

/** Tokens behind such a time in which an infinitive tells what is to be done in it. */
const LOOK = 9;
const PAST = wordSet('पिछले बीते गत इन अगले आगामी');
const HOURS_HI = wordSet('घंटे घंटों मिनट मिनटों');
const FEW = wordSet('कुछ ही चंद');
const SHORT_OF_A_DAY = /^(?:[1-9]|1[0-2]|एक|दो|तीन|चार|पांच|छह|सात|आठ)$/u;
const WITHIN = wordSet('भीतर अंदर');

function isRightAfter(tokens: Passage['tokens'], from: number): boolean {
  return (
    OF_THIS.has(tokens[from]?.text ?? '') &&
    AT_ONCE.has(tokens[from + 1]?.text ?? '') &&
    tokens[from + 2]?.text === 'बाद'
  );
}

const OF_THIS = wordSet('इसके जिसके उसके');
const AT_ONCE = wordSet('तुरंत फौरन तत्काल');

/** Within hours, within the hour; not within hours of its launch, nor within 24 hours. */
function isFew(tokens: Passage['tokens'], at: number): boolean {
  const end = tokens[at]?.text === 'the' ? at + 1 : at;
  return HOURS.has(tokens[end]?.text ?? '') && tokens[end + 1]?.text !== 'of';
}

/** Hours before, police arrested another; hours earlier Kyiv had struck a depot; not hours before the vote, hours earlier than planned. */
function isBefore(tokens: Passage['tokens'], at: number): boolean {
  const next = tokens[at + 1]?.text;
  return next === ','
    ? BEFORE.has(tokens[at]?.text ?? '')
    : tokens[at]?.text === 'earlier' && next !== 'than';
}

const BEFORE = wordSet('before earlier');
const HOURS = wordSet('hours hour minutes minute moments');
