import type { Evidence, EvidenceField } from '#lib/event/news-event.ts';
import type { TextSpan } from '../extraction.ts';

/** UTF-16 units of the words before and after a quote: enough to find it again in a changed text. */
const AROUND = 32;

/** The words at a span as a quote. The words around it never begin or end within a surrogate pair. */
export function evidenceAt(
  source: string,
  { start, end }: TextSpan,
  field: EvidenceField,
  report: string,
): Evidence {
  return {
    report,
    start,
    end,
    exact: source.slice(start, end),
    prefix: source.slice(Math.max(0, start - AROUND), start).replace(/^[\udc00-\udfff]/, ''),
    suffix: source.slice(end, end + AROUND).replace(/[\ud800-\udbff]$/, ''),
    field,
  };
}
