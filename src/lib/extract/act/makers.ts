import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import { wordSet } from '../read/word-set.ts';
import type { Act, Proved } from './act.ts';

const CRAFT = wordSet('विमान विमानों जेट हेलीकॉप्टर ट्रेन plane jet jetliner airliner aircraft helicopter');

/** बोइंग 787 विमान गिर गया: who made what crashed takes no part in it. Linear. */
export function withoutMakers(passage: Passage, acts: readonly Act[]): readonly Act[] {
  return acts.map((act) => {
    if (act.kind !== 'accident') return act;
    const countries = act.countries.filter((country) => !isMaker(passage, country));
    return countries.length < act.countries.length ? { ...act, countries } : act;
  });
}

/** A company's name right before the number or word of a craft. */
function isMaker({ tokens, hits }: Passage, { span }: Proved<string>): boolean {
  const from = tokenFrom({ tokens }, span.start);
  const to = tokenFrom({ tokens }, span.end);
  const isCompany = hits[from]?.some(({ entry }) => entry.type === 'organisation' && !entry.common) === true;
  const next = tokens[to];
  return isCompany && next !== undefined && (next.kind === 'digits' || CRAFT.has(next.text));
}
