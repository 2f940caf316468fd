import { isAskedNotTo } from '../act/asked-not-to.ts';
import type { Mention } from '../link/mention.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';
import { ownFactsOf } from './facts.ts';

/** Whether the words of two tellings show that they are of two events, whatever else they have in common. */
export function areToldApart(passage: Passage, one: Mention, other: Mention): boolean {
  if (one.act.kind !== other.act.kind) return false;
  if (passage.tokens[one.act.trigger.from]?.kind !== 'latn')
    return isOutAndIn(passage, one, other) || isOutAndIn(passage, other, one);
  const isInOrder = one.act.trigger.from < other.act.trigger.from;
  const first = isInOrder ? one : other;
  const second = isInOrder ? other : one;
  return (
    isBehindSemicolon(passage, first, second) ||
    areTwoPacts(passage, first, second) ||
    isOwnShare(first, second) ||
    isDowned(passage, first) !== isDowned(passage, second) ||
    haveOtherTargets(passage, first, second) ||
    isAskedNotTo(passage, first.act) !== isAskedNotTo(passage, second.act)
  );
}

/** विधायक दल ने उन्हें नेता चुना और उन्होंने इस्तीफा सौंप दिया: out of one office and into another on the same day. */
function isOutAndIn({ tokens }: Passage, { act: left }: Mention, { act: taken }: Mention): boolean {
  if (!LEFT.has(tokens[left.trigger.from]?.text ?? '')) return false;
  // विधायक दल ने उन्हें बुधवार को नेता चुना: whatever word of it tells so.
  const { trigger, clause } = taken;
  return tokens
    .slice(trigger.from, Math.min(clause.to, trigger.from + OFFICE))
    .some(({ text }) => TAKEN.has(text));
}

/** Tokens from the word that tells an office to its verb. */
const OFFICE = 9;

const LEFT = wordSet('इस्तीफा इस्तीफे त्यागपत्र');
const TAKEN = wordSet('चुना चुनी चुने नियुक्त शपथ बनाया बनाई बनाए कार्यभार पदभार');

/** Is weighing an offer of jets; the air force submitted its proposal in September: two, each with its day or how sure it is. */
function isBehindSemicolon({ tokens }: Passage, first: Mention, second: Mention): boolean {
  const { from } = second.act.clause;
  if (first.act.clause.to !== from || tokens[from - 1]?.text !== ';') return false;
  if (THEY.has(tokens[from]?.text ?? '')) return false;
  return first.when !== second.when && first.act.factuality !== second.act.factuality;
}

/** Will deliver the fourth in early 2026 and the last by August: a share without its verb is not what the verb has. */
function isOwnShare({ act: first }: Mention, { act: second }: Mention): boolean {
  return second.rules.includes('gapped') && first.clause.to === second.clause.from;
}

/** Adopted a roadmap and signed a labour agreement; a firm inked a pact for a plant: what is told of anew, in other words. */
function areTwoPacts(passage: Passage, first: Mention, second: Mention): boolean {
  if (first.act.kind !== 'agreement' || first.when === null) return false;
  if (!isNew(passage, first) || !isNew(passage, second)) return false;
  const isJoined =
    first.act.clause.to === second.act.clause.from && passage.tokens[second.act.clause.from]?.text === 'and';
  if (isJoined) return true;
  if (first.act.sentence === second.act.sentence) return false;
  const words = ownFactsOf(first, passage).words?.() ?? NONE;
  const others = ownFactsOf(second, passage).words?.() ?? NONE;
  if (Math.min(words.size, others.size) < FEWEST) return false;
  return ![...words].some((word) => others.has(word));
}

const NONE: ReadonlySet<string> = new Set();
/** Words of a clause that tells enough of what was agreed. */
const FEWEST = 4;

/** Whether an act is told with a thing that was not told before: signed a pact. */
function isNew({ tokens }: Passage, { act: { trigger, clause } }: Mention): boolean {
  const from = Math.max(clause.from, trigger.from - BESIDE);
  return tokens
    .slice(from, Math.min(clause.to, trigger.to + BESIDE))
    .some(({ text }, i) => NEW.has(text) && PAST.test(tokens[from + i - 1]?.text ?? ''));
}

/** Tokens between the verb and the article of its object, and what they have between them and the noun. */
const BESIDE = 6;
const NEW = wordSet('a an another');
const PAST = /ed$|^(?:struck|made|sealed|reached)$/;

/** Drones hit a depot; air defences downed 85 drones: what was fended off. */
function isDowned({ tokens }: Passage, { act: { kind, trigger, clause } }: Mention): boolean {
  if (kind !== 'attack') return false;
  const text = tokens[trigger.from]?.text ?? '';
  if (text !== 'shot') return DOWNED.has(text);
  return tokens
    .slice(trigger.to, Math.min(clause.to, trigger.to + BESIDE))
    .some((one) => one.text === 'down');
}

const DOWNED = wordSet('downed intercepted repelled repulsed thwarted foiled');

/** Hit a hospital in Kharkiv; set fire to an oil depot: each strikes a thing that was not told before. */
function haveOtherTargets(passage: Passage, first: Mention, second: Mention): boolean {
  if (first.act.kind !== 'attack' || first.act.sentence === second.act.sentence) return false;
  const [one, other] = [targetOf(passage, first), targetOf(passage, second)];
  return one !== null && other !== null && one !== other;
}

/** The noun of a thing that an attack strikes, where an article tells it anew; null where its verb tells of weapons, people or no such thing. */
function targetOf({ tokens }: Passage, { act: { trigger, clause } }: Mention): string | null {
  let at = trigger.to;
  if (tokens[at]?.text === 'fire' && tokens[at + 1]?.text === 'to') at += 2;
  else if (tokens[at]?.text === 'to' || tokens[at]?.text === 'at') at++;
  if (!NEW.has(tokens[at]?.text ?? '') || !STRUCK.has(tokens[trigger.from]?.text ?? '')) return null;
  let noun: string | null = null;
  for (let i = at + 1; i < Math.min(clause.to, at + BESIDE); i++) {
    const token = tokens[i];
    if (token?.kind !== 'latn' || ENDS.has(token.text)) break;
    noun = token.text;
  }
  return noun;
}

const STRUCK = wordSet(
  'hit struck attacked bombed shelled torched set stormed raided ambushed targeted damaged destroyed seized overran burned burnt blew',
);
/** Words that no noun with its adjectives goes on over. */
const ENDS = wordSet(
  'in at on near of with from to for by and or as who which that after before during while when where killing wounding injuring outside inside carrying belonging late early last this overnight using',
);

const THEY = wordSet('it they he she this that');
