import type { Act } from '../act/act.ts';
import { HAPPENED } from '../act/act.ts';
import { isHoursLater } from '../act/hours-later.ts';
import type { Passage } from '../read/passage.ts';
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
  if (!isHoursLater(passage, act.clause)) return null;
  const before = mentions
    .slice(-LOOK)
    .filter((one) => HAPPENED.has(one.act.factuality) && one.act.sentence <= act.sentence);
  const last = before.at(-1) ?? null;
  const near = last !== null && act.sentence - last.act.sentence <= REACH ? last : null;
  const kinds = kindsNamed(passage, act);
  const named = before.filter((one) => kinds.has(one.act.kind));
  const next = named.at(-1);
  if (next === undefined || act.sentence - next.act.sentence <= REACH) return next ?? near;
  // Further back the news itself is meant, and no story told behind it.
  return named.reduce((latest, one) => ((one.when ?? '') > (latest.when ?? '') ? one : latest));
}

/** Kinds of the noun in (फैसले) के कुछ घंटे बाद, where it opens a clause or follows its subject. */
function kindsNamed({ tokens, hits }: Passage, { clause, trigger }: Act): ReadonlySet<string> {
  for (let i = clause.from + 1; i < Math.min(clause.from + OPENING, trigger.from); i++) {
    if (tokens[i]?.text !== 'के') continue;
    const nouns = hits[i - 1]?.flatMap(({ entry }) => (entry.type === 'trigger' ? [entry.kind] : [])) ?? [];
    if (nouns.length > 0) return new Set(nouns);
  }
  return new Set();
}
