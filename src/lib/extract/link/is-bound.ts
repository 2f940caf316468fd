import type { Kind } from '#lib/event/news-event.ts';
import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import type { Passage, Range } from '../read/passage.ts';
import { isBeforeItRunsOut } from '../read/runs-out.ts';
import { wordSet } from '../read/word-set.ts';
import type { Placed } from './placed.ts';
import { holds } from './placed.ts';
import { UNTIL as TILL } from '../date/limits.ts';

/** A day that only bounds an act (since 2021, 25 मार्च तक, मई के बाद) is not its day. */
export function isBound(
  { factuality, trigger, clause, kind }: Act,
  { timex: { range, meaning } }: Placed,
  { tokens }: Passage,
): boolean {
  // The event that a date is counted from is on another day.
  if (meaning.is === 'shift' && meaning.origin.from === 'event') return holds(meaning.origin.words, trigger);
  // Since the spring, since late September, until the 9th.
  const article = LEADS.has(tokens[range.from - 1]?.text ?? '') ? 1 : 0;
  // It was not until 14 March that they signed: on that day.
  const begins = range.from - 1 - article;
  if (
    tokens[begins]?.text === 'until' &&
    tokens[begins - 1]?.text === 'not' &&
    BE_EN.has(tokens[begins - 2]?.text ?? '')
  )
    return false;
  const [before, next, second] = [range.from - 1 - article, range.to, range.to + 1].map(
    (i) => tokens[i]?.text ?? '',
  );
  const isLater = (next === 'के' || next === 'से') && BOUNDS.has(second ?? '');
  // फरवरी से अब तक, 2014 से लेकर आज तक.
  const third = tokens[range.to + 2]?.text ?? '';
  // 25 जुलाई से चल रही यात्रा स्थगित की: since when it has been going on.
  const isOngoing = next === 'से' && (second === 'जारी' || (second === 'चल' && ONGOING.has(third)));
  const isFrom = (next === 'से' && TO_DATE.has(second ?? '')) || (isOngoing && isOfNoun(tokens, range.to + 2));
  // Will be signed before the year is out: by its end.
  if (isBeforeItRunsOut(tokens, range.from - 1 - article)) return HAPPENED.has(factuality);
  // Will not arrive before 2028, until 2028: then, at the earliest.
  if (factuality === 'planned' && NO_SOONER.has(before ?? '') && isNegated(tokens, clause, trigger))
    return false;
  // After, sparked by the April 22 (terror) attack: the day of the noun behind it.
  const isLed = before === 'after' || before === 'by';
  const isOfIt = article === 1 && isLed && isRightBefore(tokens, range.to, trigger.from);
  if (isOfIt) return false;
  if (isLater || isFrom || SINCE.has(before ?? '') || isSinceThen(tokens, range.to)) return true;
  if (isSinceEvent(tokens, trigger, range)) return true;
  // Marks a turnaround from last year: with when something is compared.
  if (before === 'from' && COMPARED.has(tokens[begins - 1]?.text ?? '')) return true;
  // 5 से 7 जनवरी तक दौरे पर हैं, 28 मार्च से 31 मई तक चलेगा: both its ends are told, and it was between them.
  const isRange = tokens.slice(range.from + 1, range.to - 1).some(({ text }) => text === 'से');
  if (next === 'तक' && isRange) return false;
  // All were delivered by December 2022: the last of them was then.
  if (before === 'by' && range.from > trigger.to && (COMPLETED.has(kind) || isCounted(tokens, clause)))
    return false;
  // By 1988 India had deployed 80,000 soldiers: so many by then.
  if (before === 'by' && COMPLETED.has(kind) && isHadBefore(tokens, range.to, trigger.from)) return false;
  const isDone = !TELLING.has(kind) && isOfAll(tokens, clause);
  if (next === 'तक' && (isDone || (COMPLETED.has(kind) && isComplete(tokens, clause)))) return false;
  // No vote can be held until 2024, an appeal can be lodged till then.
  // Parliament will be suspended until March 24.
  if (factuality === 'denied' || factuality === 'considered' || factuality === 'planned')
    return TILL.has(before ?? '') || isThrough(tokens, begins) || (next === 'तक' && LASTS.has(second ?? ''));
  return HAPPENED.has(factuality) && (next === 'तक' || UNTIL.has(before ?? '') || isThrough(tokens, begins));
}

/** Whether nothing but a word that says which stands between two tokens. */
function isRightBefore(tokens: Passage['tokens'], from: number, to: number): boolean {
  return to >= from && to - from <= WHICH_KIND && tokens.slice(from, to).every(({ kind }) => kind === 'latn');
}

/** Words between a day and its noun at most: the April 22 terror attack. */
const WHICH_KIND = 2;

function isNegated(tokens: Passage['tokens'], { from }: Range, trigger: Range): boolean {
  return tokens.slice(from, trigger.from).some(({ text }) => NEGATIVE.has(text));
}

/** Flags lowered through Monday. */
function isThrough(tokens: Passage['tokens'], at: number): boolean {
  return tokens[at]?.text === 'through' && !ENDED.has(tokens[at - 1]?.text ?? '');
}

/** अभ्यास 14 दिसंबर तक चलेगा: will run until then. */
const LASTS = wordSet('चलेगा चलेगी चलेंगे चलेंगी जारी');

/** The fifth coup since independence from Portugal in 1974: the day of the noun from which it is told. */
function isSinceEvent(tokens: Passage['tokens'], trigger: Range, { from }: Range): boolean {
  if (!OF_DAY.has(tokens[from - 1]?.text ?? '')) return false;
  for (let i = from - 2; i >= Math.max(trigger.to, from - SINCE_EVENT); i--) {
    const { kind = 'mark', text = '' } = tokens[i] ?? {};
    // Since the 12-day war in June; not since 2009 on Thursday.
    const isCount = kind === 'digits' && tokens[i + 1]?.text === '-';
    if ((kind !== 'latn' && text !== '-' && !isCount) || PARTING.has(text)) return false;
    // Imposed after the invasion of 2022.
    if (tokens[i]?.text === 'since' || (tokens[i]?.text === 'after' && tokens[from - 1]?.text === 'of'))
      return true;
  }
  return false;
}

/** Tokens from since to the day of what came first. */
const SINCE_EVENT = 9;
const OF_DAY = wordSet('in on of');
const PARTING = wordSet('and but when while who which that he she it they');

/** जारी धरना, चल रही यात्रा, not जारी है: whether a noun stands behind such a word. */
function isOfNoun(tokens: Passage['tokens'], at: number): boolean {
  const next = ONGOING.has(tokens[at]?.text ?? '') ? at + 1 : at;
  return tokens[next]?.kind === 'deva' && !BE.has(tokens[next].text) && !ONGOING.has(tokens[next].text);
}

const ONGOING = wordSet('रही रहे रहा');

/** 2021 में सत्ता में वापसी के बाद से: the day of what came first. */
function isSinceThen(tokens: Passage['tokens'], at: number): boolean {
  if (tokens[at]?.text !== 'में') return false;
  for (let i = at + 1; i < at + THEN && tokens[i]?.kind === 'deva'; i++)
    if (tokens[i]?.text === 'के' && tokens[i + 1]?.text === 'बाद') return tokens[i + 2]?.text === 'से';
  return false;
}

/** Tokens from such a date to its के बाद से. */
const THEN = 7;

/** सारे पैसे 7 दिसंबर तक लौटाने का निर्देश दिया: of what is told to be done all is only to be. */
const TELLING: ReadonlySet<Kind> = new Set(['decision', 'request', 'warning', 'statement', 'offer']);

/** What is done bit by bit; asked to reply by March is asked before. */
const COMPLETED: ReadonlySet<Kind> = new Set(['delivery', 'procurement', 'deployment', 'ceasefire', 'aid']);

/** Three had arrived by 2023, of which eight were gone by March: so many by then. */
function isCounted(tokens: Passage['tokens'], { from }: Range): boolean {
  let i = from;
  while (i < from + LEADING && BEFORE_COUNT.has(tokens[i]?.text ?? '')) i++;
  return tokens[i]?.kind === 'digits' || COUNTS.has(tokens[i]?.text ?? '');
}

/** Had, between a date and the verb of what was done by then. */
function isHadBefore(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = Math.max(from, to - HAD); i < to; i++) if (tokens[i]?.text === 'had') return true;
  return false;
}

/** Tokens from had to its verb. */
const HAD = 3;
const LEADING = 4;
const BEFORE_COUNT = wordSet('of which and but while only some about the first last');
const COUNTS = wordSet(
  'one two three four five six seven eight nine ten eleven twelve half most all both dozens hundreds thousands',
);

/** दिसंबर 2022 तक सभी विमान मिल गए: by then all of them. */
function isOfAll(tokens: Passage['tokens'], { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (ALL.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** दिसंबर 2022 तक पहुंच गए, मिल चुके हैं, सौंप दी थीं. */
function isComplete(tokens: Passage['tokens'], { from, to }: Range): boolean {
  for (let i = to - 1; i > from; i--) {
    if (tokens[i]?.kind === 'mark' || BE.has(tokens[i]?.text ?? '')) continue;
    return DONE.has(tokens[i]?.text ?? '') && !tokens[i - 1]?.text.endsWith('े');
  }
  return false;
}

const BE_EN = wordSet('was is');
const BE = wordSet('है हैं था थे थी थीं');
const DONE = wordSet('आए आई आया आईं गए गई गईं गया गये गयी चुके चुका चुकी दिए दिया दी दीं लिए लिया ली लीं');
const ALL = wordSet('सभी सारे सारी तमाम');
const BOUNDS: ReadonlySet<string> = new Set(['बाद', 'पहले', 'पूर्व', 'पश्चात']);
const TO_DATE = wordSet('अब आज लेकर');
const COMPARED = wordSet(
  'turnaround change departure shift reversal up down increase rise jump surge drop fall decline improvement',
);
const LEADS = wordSet('the late early');
const SINCE: ReadonlySet<string> = new Set(['since', 'after', 'before']);
const NO_SOONER = wordSet('before until till');
const NEGATIVE = wordSet('not never no nobody none');
const UNTIL: ReadonlySet<string> = new Set(['by', ...TILL]);
/** Fell through last week: no bound. */
const ENDED = wordSet('fell fall falls fallen falling came went broke got pulled put carried followed');
