import type { Passage } from '../read/passage.ts';
import { tokenFrom } from '../read/token-from.ts';
import type { Act } from './act.ts';
import { BEING } from './triggers-en.ts';

/** Germany will send two Patriots: the state that gives something away in English, whoever made it; null where none is told before its verb. */
export function giverOf({ tokens }: Passage, { trigger, kind, countries, clause }: Act): string | null {
  if (kind !== 'delivery' || !GIVING.test(tokens[trigger.from]?.text ?? '')) return null;
  if (BEING.has(tokens[trigger.from - 1]?.text ?? '')) return null;
  // Handed Kyiv an order: no goods.
  const isHanding = tokens[trigger.from]?.text.startsWith('hand') === true;
  if (isHanding && !tokens.slice(trigger.from, trigger.to + 1).some(({ text }) => text === 'over'))
    return null;
  const giver = countries.find(({ span }) => {
    const to = tokenFrom({ tokens }, span.end);
    return to > clause.from && to <= trigger.from;
  });
  return giver?.value ?? null;
}

const GIVING = /^(?:send|sent|suppl(?:y|i)|deliver(?:s|ed)?$|transfer|donat|hand)/;
