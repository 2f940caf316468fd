import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import type { Told } from './cast.ts';

const HALVES: ReadonlyMap<string, string> = new Map([
  ['north', 'KP'],
  ['south', 'KR'],
]);
/** What makes a quarter of the compass of them, or of another country: the North of the country, the South Pole. */
const ELSEWHERE = wordSet('of pole sea coast bank side west east');

/** The North tested a missile: the two Koreas, in an English text that names both of them. Linear. */
export function koreasIn({ tokens }: Passage, told: readonly Told<string>[]): readonly Told<string>[] {
  if (![...HALVES.values()].every((code) => told.some(({ value }) => value === code))) return [];
  return tokens.flatMap((token, i) => {
    const value = token.capital ? HALVES.get(token.text) : undefined;
    const next = tokens[i + 1];
    if (value === undefined || tokens[i - 1]?.text !== 'the') return [];
    if (next?.capital === true && !next.line) return [];
    return ELSEWHERE.has(next?.text ?? '') ? [] : [{ from: i, to: i + 1, value }];
  });
}
