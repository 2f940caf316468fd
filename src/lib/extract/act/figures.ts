import type { Clause } from '../clause/clauses.ts';
import type { Passage, Range } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** Rule of what figures tell: no event of a year. */
export const OF_FIGURES = 'figures';

/** Exports fell, the firm lost 30 million dollars, trade was worth ten billion: how things stood, told in figures. English only. */
export function tellsFigures(
  { tokens }: Passage,
  { from, to, lang }: Clause,
  finite: Range,
  hasSum: boolean,
): boolean {
  if (lang !== 'en') return false;
  const verb = tokens[finite.to - 1]?.text ?? '';
  if (hasSum && (MADE.has(verb) || tokens[finite.to]?.text === 'worth')) return true;
  if (EMPLOYED.has(verb)) return true;
  const isCounted = (first: number, end: number) =>
    tokens.slice(first, end).some(({ text }) => COUNTED.has(text));
  if (!EXPECTING.has(verb)) return MOVED.has(verb) && isCounted(from, finite.from);
  // Expects its economy to grow.
  const end = Math.min(to, finite.to + EXPECTED);
  // Expects a loss of $2 billion.
  if (hasSum && tokens.slice(finite.to, end).some(({ text }) => RESULTS.has(text))) return true;
  let moves = finite.to;
  while (moves < end && !(tokens[moves]?.text === 'to' && MOVED.has(tokens[moves + 1]?.text ?? ''))) moves++;
  return moves < end && isCounted(finite.to, moves);
}

/** Tokens from who expects to what is to come. */
const EXPECTED = 10;
const RESULTS = wordSet('profit profits loss losses sales revenue revenues earnings income turnover');
const EXPECTING = wordSet(
  'expects expect expected forecasts forecast projects projected predicts predicted sees estimates estimated',
);

/** Stood at $68 billion in the year to March: of a stretch whose last month is no day of it. */
export function isOfYearTo({ tokens }: Passage, { from, to }: Range): boolean {
  for (let i = from; i < to - 1; i++)
    if (STRETCHES.has(tokens[i]?.text ?? '') && UP_TO.has(tokens[i + 1]?.text ?? '')) return true;
  return false;
}

const STRETCHES = wordSet('year quarter months half');
const UP_TO = wordSet('to ended ending through');

/** Of sums of money. */
const MADE = wordSet(
  'lost earned made cost worth totalled totaled turned netted generated spent reached stood averaged',
);
/** Of how many work or are made. */
const EMPLOYED = wordSet('employed averaged totalled totaled amounted accounted exceeded');
const MOVED = wordSet(
  'rose fell grew shrank slumped collapsed dropped declined climbed jumped surged plunged tumbled doubled tripled halved slowed slid sank soared ' +
    'dipped increased decreased contracted expanded rebounded recovered peaked reached hit topped stood came gained ' +
    'rise fall grow shrink slump drop decline climb slow slide soar increase decrease contract expand rebound recover peak ease accelerate average',
);
const COUNTED = wordSet(
  'sales exports imports orders profit profits revenue revenues turnover earnings trade output production prices inflation growth economy gdp ' +
    'shipments traffic arrivals unemployment deficit surplus demand income wages spending investment visitors passengers deaths births emissions ' +
    'reserves debt share rate number population',
);
