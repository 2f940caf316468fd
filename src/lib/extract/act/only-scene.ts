import type { Clause } from '../clause/clauses.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { hasDate } from './echoes.ts';
import type { Match } from './match.ts';
import { isBetween } from './verb-forms-en.ts';

/**
 * Whether a verb without a day only says how things stood when something else was done: praised the soldiers deployed
 * in Lebanon, was cleared after he was wrongly accused, fled before the hurricane hit.
 */
export function isOnlyScene(passage: Passage, clause: Clause, match: Match): boolean {
  if (match.entry.lang === 'hi') return isCountedSince(passage, clause, match);
  if (match.verb === null || hasDate(passage, clause)) return false;
  switch (match.entry.kind) {
    case 'deployment':
      return isDeployedNoun(passage, clause, match.head.from);
    case 'accusation':
      return isWronglySaid(passage, clause, match.head.from);
    case 'accident':
      return isWhenItHit(passage, clause, match.head.from);
    default:
      return false;
  }
}

/** युद्ध शुरू होने के बाद यह उनकी पहली यात्रा है: since when something is the first, told without its day. */
function isCountedSince(passage: Passage, { from, finite }: Clause, { head, verb }: Match): boolean {
  const { tokens } = passage;
  if (verb === null || finite === null || finite.to - finite.from !== 1) return false;
  if (!COPULAS.has(tokens[finite.from]?.text ?? '') || hasDate(passage, { from, to: verb.to })) return false;
  const end = Math.max(head.to, verb.to);
  const isSince = tokens[end]?.text === 'के' && tokens[end + 1]?.text === 'बाद';
  return isSince && /.ने$/u.test(tokens[end - 1]?.text ?? '');
}

const COPULAS = wordSet('है हैं था थी थे होगा होगी होंगे');

/** The frigate, launched in 2021, was handed over: of a ship that another verb tells of. */
export function isLaunchedBefore({ finite }: Clause, { entry, verb }: Match): boolean {
  if (entry.id !== 'en-delivery-launch' || verb?.shape !== 'perfect' || finite === null) return false;
  return verb.from < finite.from || verb.from >= finite.to;
}

/** Behind the clause's verb a noun that is somewhere: warships deployed in the Indian Ocean, troops stationed on the border. */
function isDeployedNoun({ tokens }: Passage, { finite }: Clause, at: number): boolean {
  if (finite === null || at <= finite.to || !PLACED.has(tokens[at]?.text ?? '')) return false;
  const noun = tokens[at - 1];
  const isNoun = noun?.kind === 'latn' && !NO_NOUNS.has(noun.text) && !isBetween(noun.text);
  return isNoun && PLACING.has(tokens[at + 1]?.text ?? '');
}

const PLACED = wordSet('deployed stationed based positioned');
const PLACING = wordSet('in on at along near off across around abroad');
const NO_NOUNS = wordSet(
  'was were is are be been being had has have and or but it he she they we i you that which who to get got',
);

/** After they were wrongly accused: the wrong is what is told, and the accusation of no day. */
function isWronglySaid({ tokens }: Passage, { from }: Clause, at: number): boolean {
  return SINCE.has(tokens[from]?.text ?? '') && WRONGLY.has(tokens[at - 1]?.text ?? '');
}

const SINCE = wordSet('after when because who');
const WRONGLY = wordSet('wrongly falsely unjustly mistakenly wrongfully');

/** Before the hurricane hit: a clause of what is known, that says no more than that it came. */
function isWhenItHit({ tokens }: Passage, { from, to, finite }: Clause, at: number): boolean {
  if (finite === null || !WHEN.has(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== 'the')
    return false;
  if (at - from > KNOWN && finite.from - from > KNOWN) return false;
  if (!HIT.has(tokens[finite.from]?.text ?? '')) return false;
  let end = to;
  while (end > finite.to && tokens[end - 1]?.kind === 'mark') end--;
  return end === finite.to;
}

/** Tokens from before to the verb: before the hurricane hit, after the second quake struck. */
const KNOWN = 4;
const WHEN = wordSet('before after when as until once');
const HIT = wordSet('hit struck came arrived landed passed');
