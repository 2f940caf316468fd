import type { Act } from '../act/act.ts';
import type { Passage } from '../read/passage.ts';
import { wordSet } from '../read/word-set.ts';

/** The offices by which those who meet are told. */
export interface Posts {
  /** The one that several of them hold: the defence ministers met, विदेश मंत्रियों की बैठक. */
  readonly several: string | undefined;
  readonly all: ReadonlySet<string>;
}

/** The offices that the clause of a meeting tells. */
export function postsOf({ clause }: Act, { tokens, hits }: Passage): Posts {
  const all = new Set<string>();
  let several: string | undefined;
  for (let i = clause.from; i < clause.to; i++) {
    const office = hits[i]?.find(({ entry }) => entry.type === 'office');
    if (office?.entry.type !== 'office') continue;
    all.add(office.entry.id);
    if (SEVERAL.has(tokens[office.to - 1]?.text ?? '')) several ??= office.entry.id;
  }
  return { several, all };
}

const SEVERAL = wordSet('ministers secretaries presidents premiers मंत्रियों सचिवों राष्ट्रपतियों प्रधानमंत्रियों');

/** The defence ministers held talks; the prime minister will host the president: not the same who meet. */
export function areOtherPosts(a: Posts, b: Posts): boolean {
  return isNotOf(a, b) || isNotOf(b, a);
}

function isNotOf({ several }: Posts, { all }: Posts): boolean {
  return several !== undefined && all.size > 0 && !all.has(several);
}
