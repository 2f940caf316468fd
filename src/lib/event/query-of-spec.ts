import { boundsOf, parseEdtf } from './edtf.ts';
import type { Query } from './query.ts';
import type { Span } from './span.ts';
import type { Spec } from './spec.ts';

/** What a spec asks of a source. The span is given apart: a view asks for more than it shows. */
export function queryOfSpec(spec: Spec, span: Span | null): Query {
  const { filter, q, asof } = spec;
  const parsed = asof === null ? null : parseEdtf(asof, 'asof');
  return { filter, q, span, asof: parsed?.ok === true ? boundsOf(parsed.edtf).latestEnd : null };
}
