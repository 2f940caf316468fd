import type { Passage, Range } from '../read/passage.ts';
import type { FoundDate } from './meaning.ts';
import { wordSet } from '../read/word-set.ts';

/** Since 5 August 2024, 5 अगस्त 2024 से: when what still holds began. */
export function isSince({ tokens }: Passage, { from, to }: FoundDate): boolean {
  return tokens[from - 1]?.text === 'since' || tokens[to]?.text === 'से';
}

/** अक्टूबर 2023 से अब तक 70 हजार मारे जा चुके हैं, have been killed since October 2023: for how long it has gone on. */
export function isUpToNow({ tokens }: Passage, { from, to }: FoundDate): boolean {
  if (tokens[to]?.text === 'से') return NOW_HI.has(tokens[to + 1]?.text ?? '');
  for (let i = from - 2; i > from - PERFECT_REACH && tokens[i]?.kind !== 'mark'; i--)
    if (HAVE.has(tokens[i]?.text ?? '')) return true;
  return false;
}

/** Tokens from have to its since. */
const PERFECT_REACH = 12;

const HAVE: ReadonlySet<string> = wordSet('have has');

const NOW_HI: ReadonlySet<string> = wordSet('अब आज लेकर');

/** Until 30 June, 15 मार्च तक: a limit. */
export function isUntil({ tokens }: Passage, { from, to }: FoundDate): boolean {
  return UNTIL.has(tokens[from - 1]?.text ?? '') || tokens[to]?.text === 'तक';
}

/** Words of a limit that what is told lasts up to. */
export const UNTIL: ReadonlySet<string> = wordSet('until till');

/** Had stopped by the 21st: up to a day, not before what was told. */
export function isLimit({ tokens }: Passage, { from }: FoundDate): boolean {
  return tokens[from - 1]?.text === 'the' && LIMITS.has(tokens[from - 2]?.text ?? '');
}

const LIMITS: ReadonlySet<string> = wordSet('by until till');

/** By 2030, by the end of the decade, दशक के अंत तक: up to when something is to have come; not by Russia this year. */
export function isDeadline({ tokens }: Passage, { from, to }: Range): boolean {
  let before = from - 1;
  while (PART_OF.has(tokens[before]?.text ?? '')) before--;
  let after = to;
  while (PART_HI.has(tokens[after]?.text ?? '')) after++;
  return tokens[before]?.text === 'by' || tokens[after]?.text === 'तक';
}

const PART_OF: ReadonlySet<string> = wordSet('the end of close middle start turn this next mid late early');
const PART_HI: ReadonlySet<string> = wordSet('के अंत आखिर मध्य शुरू शुरुआत');
