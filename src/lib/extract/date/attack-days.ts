import { GENITIVE } from '../read/genitive.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { NAMED_DAY } from './named-day.ts';
import type { Node } from './node.ts';
import { fields } from './node.ts';

/** Days that are called by their numbers alone, the first the American way. */
const DAYS: ReadonlyMap<string, readonly [number, number, number]> = new Map([
  ['9/11', [2001, 9, 11]],
  ['26/11', [2008, 11, 26]],
]);

/** The 9/11 attacks, since 9/11, 26/11 के हमले: a day that one knows by its numbers. Not a score, a page or the 9/11 Commission. */
export function attackDayAt({ tokens }: Passage, i: number): Node | null {
  const [day, stroke, month, next] = tokens.slice(i, i + 4);
  if (stroke?.text !== '/' || stroke.spaced || month?.spaced !== false) return null;
  const known = DAYS.get(`${day?.text ?? ''}/${month.text}`);
  if (known === undefined) return null;
  const joint = tokens[i - 1]?.text === '-' || QUOTES.has(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
  const before = tokens[i]?.line === true ? '' : (tokens[joint]?.text ?? '');
  const word = next === undefined || next.line ? '' : next.text;
  const isOwned = GENITIVE.has(word) && ATTACKS.has(tokens[i + 4]?.text ?? '');
  const isAfter = GENITIVE.has(word) && SIDES.has(tokens[i + 4]?.text ?? '');
  const isBare = BEFORE.has(before) && next?.capital !== true;
  if (!ATTACKS.has(word) && !isOwned && !isAfter && !isBare) return null;
  const [year, m, d] = known;
  return { from: i, to: i + 3, meaning: fields({ year, month: m, day: d }), rule: NAMED_DAY };
}

const QUOTES: ReadonlySet<string> = new Set(['"', '“', "'", '‘', '(']);
const SIDES: ReadonlySet<string> = wordSet('बाद पहले');
const BEFORE: ReadonlySet<string> = wordSet('since after before until post pre attacks attack events');
const ATTACKS: ReadonlySet<string> = wordSet(
  'attack attacks terror terrorist terrorists hijackers hijacker mastermind victims victim families survivors plotters plotter plot strikes anniversary accused हमला हमले हमलों आतंकी आतंकवादी आतंकियों साजिश साजिशकर्ता मास्टरमाइंड पीड़ित पीड़ितों आरोपी आरोपियों दोषी बरसी मुंबई',
);
