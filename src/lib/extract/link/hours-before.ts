import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import { isHoursBefore, isHoursLater } from '../act/hours-later.ts';
import type { Passage } from '../read/passage.ts';
import { isBackground } from './lead.ts';
import { wordSet } from '../read/word-set.ts';
import type { Mention } from './mention.ts';

/** Sentences back to what was hours before an act; where a noun names it, mentions among which it is looked for. */
const REACH = 2;
const LOOK = 12;
/** Tokens that open a clause up to such a noun. */
const OPENING = 6;

/**
 * What was hours before an act that tells so: the last that happened (a drone struck hours later), in Hindi that which a
 * noun names (फैसले के कुछ घंटे बाद) wherever a story came between. What is still to come was before nothing. Null for other acts.
 * @param mentions those before it, in order
 */
export function hoursBefore(act: Act, mentions: readonly Mention[], passage: Passage): Mention | null {
  const ahead = aheadOf(passage, act) ?? afterNoun(passage, act);
  if (!isHoursLater(passage, act.clause) && ahead === null) return null;
  const happened = mentions
    .slice(-LOOK)
    .filter(
      (one) => one.when !== null && HAPPENED.has(one.act.factuality) && one.act.sentence <= act.sentence,
    );
  // The pilgrimage, which had begun on 25 July, was halted: what is told of how it began is none of the news.
  const news = happened.filter((one) => !isBackground(passage, one.act));
  const before = news.length > 0 ? news : happened;
  // Had told them on Tuesday, but another said otherwise hours later: of the day of its own sentence.
  const here = happened.findLast((one) => one.act.sentence === act.sentence);
  const last = here ?? before.at(-1) ?? null;
  const near = last !== null && act.sentence - last.act.sentence <= REACH ? last : null;
  const { kinds, isAhead } = ahead ?? namedBy(passage, act);
  const isNamed = (one: Mention): boolean => kinds.has(one.act.kind);
  const named = before.some(isNamed) ? before.filter(isNamed) : happened.filter(isNamed);
  const next = named.at(-1);
  // What an act was hours before may be still to come, and what it came after may be told of by another noun.
  if (next === undefined) return isAhead ? null : near;
  if (act.sentence - next.act.sentence <= REACH) return next;
  // Further back the news itself is meant, and no story told behind it.
  return named.reduce((latest, one) => ((one.when ?? '') > (latest.when ?? '') ? one : latest));
}

/** Kinds of the noun in hours before (the meeting), which may be still to come; null where none is told so. */
function aheadOf({ tokens, hits }: Passage, { clause, trigger }: Act): ReturnType<typeof namedBy> | null {
  for (let i = clause.from; i < Math.min(clause.from + OPENING, trigger.from - 3); i++) {
    if (!HOURS.has(tokens[i]?.text ?? '') || tokens[i + 1]?.text !== 'before') continue;
    if (tokens[i + 2]?.text !== 'the') continue;
    const nouns = hits[i + 3]?.flatMap(({ entry }) => (entry.type === 'trigger' ? [entry.kind] : [])) ?? [];
    return nouns.length > 0 ? { kinds: new Set(nouns), isAhead: true } : null;
  }
  return null;
}

/** Flew tents there hours after the quake: kinds of that noun, where the clause has told what was done; null where none stands so. */
function afterNoun({ tokens, hits }: Passage, { clause, trigger }: Act): ReturnType<typeof namedBy> | null {
  for (let i = trigger.to; i < Math.min(clause.to, trigger.to + BEHIND) - 3; i++) {
    if (!HOURS.has(tokens[i]?.text ?? '') || tokens[i + 1]?.text !== 'after') continue;
    if (tokens[i + 2]?.text !== 'the') return null;
    const nouns = hits[i + 3]?.flatMap(({ entry }) => (entry.type === 'trigger' ? [entry.kind] : [])) ?? [];
    return nouns.length > 0 ? { kinds: new Set(nouns), isAhead: true } : null;
  }
  return null;
}

/** Tokens from an act to the hours after which it came. */
const BEHIND = 16;
const HOURS = wordSet('hours hour minutes moments');

/** Kinds of the noun in (फैसले) के कुछ घंटे बाद, (धमाके) से कुछ घंटे पहले, where it opens a clause or follows its subject. */
function namedBy(
  { tokens, hits }: Passage,
  { clause, trigger }: Act,
): { readonly kinds: ReadonlySet<string>; readonly isAhead: boolean } {
  let isAhead = false;
  for (let i = clause.from + 1; i < Math.min(clause.from + OPENING, trigger.from); i++) {
    const isBefore = [i + 2, i + 3].some((at) => tokens[i]?.text === 'से' && isHoursBefore(tokens, at));
    if (tokens[i]?.text !== 'के' && !isBefore) continue;
    isAhead ||= isBefore;
    // तूफान आने के कुछ घंटे बाद.
    const noun = INFINITIVE.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
    const nouns = hits[noun]?.flatMap(({ entry }) => (entry.type === 'trigger' ? [entry.kind] : [])) ?? [];
    if (nouns.length > 0) return { kinds: new Set(nouns), isAhead };
  }
  return { kinds: new Set(), isAhead };
}

const INFINITIVE = /.ने$/u;
