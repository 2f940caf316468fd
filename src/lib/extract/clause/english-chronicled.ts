import { isChronicled } from '../read/entries.ts';
import type { Passage } from '../read/passage.ts';

/** Rebels, gunmen, police: whoever a stem can be told of. */
export const PLURAL = /[a-z]{3}s$|[a-z]{2}men$|^(?:people|police|children)$/;

/** What an object, a place or a particle begins with: no noun's verb. */
const BEHIND =
  /^(?:the|a|an|its|his|her|their|to|in|on|at|from|into|up|down|over|off|out|with|for|two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|thousands|more)$/;

/** Rebels capture Aleppo and the army withdraws: a verb of the lexicon's in what a chronology tells, with several of whom it is told and what it is done to. */
export function isChronicledStem(passage: Passage, at: number): boolean {
  const { tokens, hits } = passage;
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind !== 'latn' || verb?.capital !== false) return false;
  // Armenia and Russia agree to a truce.
  const isPlural = PLURAL.test(before.text) || (before.capital && tokens[at - 2]?.text === 'and');
  if (!isPlural) return false;
  const isStem = hits[at]?.some(
    ({ entry, to }) =>
      to === at + 1 && (entry.type === 'trigger' || entry.type === 'frame-word') && entry.shape === 'stem',
  );
  if (isStem !== true || next === undefined || next.line) return false;
  const isBehind = next.capital || next.kind === 'digits' || BEHIND.test(next.text);
  return isBehind && isChronicled(passage, at) && goesOn(passage, at);
}

/** Whether something joins another clause to that of a verb: by itself a stem needs none. */
function goesOn({ tokens }: Passage, at: number): boolean {
  for (let i = at - 1; i > at - SUBJECT && tokens[i]?.line === false; i--)
    if (tokens[i]?.text === ';') return true;
  for (let i = at + 2; i < at + REACH; i++) {
    const { text = '.', line = true } = tokens[i] ?? {};
    if (line || text === '.') return false;
    if (JOINTS.test(text)) return true;
  }
  return false;
}

/** Tokens of a subject behind a semicolon. */
const SUBJECT = 8;
/** Tokens from a verb to what goes on behind it. */
const REACH = 20;
const JOINTS = /^(?:and|but|while|when|though|although|after|before|;)$/;
