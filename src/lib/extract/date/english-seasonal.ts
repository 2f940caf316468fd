import type { Passage, Token } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { FoundDate, Meaning, Tense } from './meaning.ts';

/** The hills turn green in spring: with no article and nothing past or to come told, a season is of every year. */
export function isSeasonal(
  { tokens }: Passage,
  { meaning, rule, from, to }: FoundDate,
  tense: Tense,
): boolean {
  if (rule !== 'en-season' || meaning.is !== 'part' || meaning.of !== null || meaning.which !== 'tense')
    return false;
  if (to > from + 1 || tokens[from - 1]?.text === 'the') return false;
  return (tense !== 'past' && tense !== 'future') || isStateOf(tokens, from - 2);
}

/** (Nights) are cold (in winter), it gets dry. */
function isStateOf(tokens: readonly Token[], i: number): boolean {
  return STATES.has(tokens[i]?.text ?? '') && STAYS.has(tokens[i - 1]?.text ?? '');
}

const STATES: ReadonlySet<string> = wordSet(
  'cold hot dry wet warm cool humid mild dusty frozen foggy busy quiet long short',
);
const STAYS: ReadonlySet<string> = wordSet('is are gets get turns turn stays stay');

/** A month or a day of one, or a stretch of months, without a year. */
function isOfAnyYear(meaning: Meaning): boolean {
  if (meaning.is === 'range')
    return [meaning.start, meaning.end].every((end) => end !== null && isOfAnyYear(end));
  if (meaning.is !== 'fields' || meaning.month === undefined) return false;
  return meaning.year === undefined && meaning.which === 'tense';
}

/** Tokens from a word of habit to its month. */
const WONT = 8;

/** Falls on April 22 each year, usually begins in June: a month or day of every year. */
export function isOfEveryYear({ tokens }: Passage, { meaning, rule, from, to }: FoundDate): boolean {
  if (!rule.startsWith('en-') || !isOfAnyYear(meaning)) return false;
  const next = tokens[to]?.text ?? '';
  if (YEARLY.has(next) || (EACH.has(next) && tokens[to + 1]?.text === 'year')) return true;
  if (runsEachYear(tokens, from)) return true;
  for (let i = to; i < to + WONT && tokens[i]?.line === false; i++) if (isAsRule(tokens, i)) return true;
  for (let i = from - 1; i >= Math.max(0, from - WONT); i--) {
    const word = tokens[i]?.text ?? '';
    if (tokens[i]?.kind === 'mark' && word !== '-') return false;
    if (USUALLY.has(word) || NATURE.has(word) || isStateOf(tokens, i)) return true;
    if (OBSERVED.has(word) && BE.has(tokens[i - 1]?.text ?? '')) return true;
  }
  return false;
}

/** The court sits on a Tuesday, meets on the first Tuesday of the month: on any, where nothing past or to come is told. */
export function isOfAnyWeek({ tokens }: Passage, date: FoundDate, tense: Tense): boolean {
  const { meaning, from, to, rule } = date;
  if (rule === 'en-nth-weekday' && tokens[to - 1]?.text === 'month' && tokens[to - 2]?.text === 'the')
    return (
      tense === 'present' && tokens.slice(Math.max(0, from - WONT), to + 2).some(({ text }) => HELD.has(text))
    );
  const isDay = meaning.is === 'fields' && meaning.weekday !== undefined && meaning.day === undefined;
  if (!isDay || tokens[from - 1]?.text !== 'a' || tokens[from - 2]?.text !== 'on') return false;
  return tense === 'present' || tense === 'none';
}

/** In most years, as a rule. */
function isAsRule(tokens: readonly Token[], i: number): boolean {
  const [by, word] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? ''];
  return (
    (by === 'most' && word === 'years') || (by === 'a' && word === 'rule' && tokens[i - 1]?.text === 'as')
  );
}

/** The financial year runs from April to March. */
function runsEachYear(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 1]?.text === 'from' ? from - 2 : from - 1;
  return RUNS.has(tokens[verb]?.text ?? '') && YEARS.has(tokens[verb - 1]?.text ?? '');
}

const RUNS: ReadonlySet<string> = wordSet('runs run lasts last spans stretches extends');
const YEARS: ReadonlySet<string> = wordSet('year years season seasons winter summer monsoon rains');
const HELD: ReadonlySet<string> = wordSet('is are meets meet sits held');
const YEARLY: ReadonlySet<string> = wordSet('annually yearly');
const EACH: ReadonlySet<string> = wordSet('each every');
/** Children's Day is observed on November 14. */
const OBSERVED: ReadonlySet<string> = wordSet(
  'observed celebrated commemorated sown harvested planted reaped',
);
const BE: ReadonlySet<string> = new Set(['is', 'are']);
/** What plants, beasts and the weather do in a month, in the present. */
const NATURE: ReadonlySet<string> = wordSet(
  'snows rains thaws blooms bloom ripens ripen hatch hibernate migrate',
);
const USUALLY: ReadonlySet<string> = wordSet(
  'usually normally typically traditionally generally always often',
);
