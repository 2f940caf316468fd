import type { Kind } from '#lib/event/news-event.ts';
import { castOf } from '../act/cast.ts';
import { headPair } from '../act/head-pair.ts';
import type { Extraction } from '../extraction.ts';
import type { Passage } from '../read/passage.ts';
import { spanOf } from '../read/passage.ts';
import { evidenceAt } from './evidence.ts';

/** What one state does with another: naming the one, a report on the two means both. */
const BETWEEN: ReadonlySet<Kind> = new Set([
  'procurement',
  'delivery',
  'offer',
  'agreement',
  'meeting',
  'visit',
]);
/** Rule of an event whose other party its report tells elsewhere. */
export const PARTNER_RULE = 'countries-partner';

/**
 * Gives each deal, delivery, visit or meeting of a report on two states (भारत-फ्रांस: चार दशक का भरोसा) that names one
 * of them the other, too. A thing that neither of the two makes stays whose it is. Linear.
 */
export function withPartners(extractions: readonly Extraction[], passage: Passage): readonly Extraction[] {
  const pair = headPair(passage, castOf(passage).countries);
  if (pair === null) return extractions;
  const named = castOf(passage).entries;
  return extractions.map((extraction) => {
    const [own, ...others] = extraction.countries;
    if (own === undefined || others.length > 0 || !BETWEEN.has(extraction.kind)) return extraction;
    const isOfPair = pair.some(({ value }) => value === own) && extraction.factuality !== 'denied';
    const partner = pair.find(({ value }) => value !== own);
    if (!isOfPair || partner === undefined) return extraction;
    const { value: code, from, to } = partner;
    const span = spanOf(passage, { from, to });
    if (extraction.systems.some((system) => named.get(system)?.maker.includes(code) === false))
      return extraction;
    return {
      ...extraction,
      countries: [own, code],
      evidence: [...extraction.evidence, evidenceAt(passage.source, span, 'countries', extraction.report)],
      rules: [...extraction.rules, PARTNER_RULE],
    };
  });
}
