import { parseSpec, QUERY_LIMIT, SPEC_KEYS } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';

/** The view that a host wants, read as a query is: what is unknown or invalid changes nothing. */
export function wantedView(shown: Spec, values: Readonly<Record<string, string>>): Spec {
  const params = new URLSearchParams();
  for (const key of SPEC_KEYS) {
    const value = values[key];
    if (value !== undefined && value.length <= QUERY_LIMIT) params.set(key, value);
  }
  return parseSpec(params, shown).spec;
}

/** What of the wanted view the chart can change at once; null: the page has to be loaded anew for it. */
export function changeAtOnce(shown: Spec, wanted: Spec): Partial<Spec> | null {
  const { from, to, sel, lanes, theme } = wanted;
  const change = { from, to, sel, lanes, theme };
  const isRest = JSON.stringify({ ...shown, ...change }) === JSON.stringify({ ...wanted });
  return isRest ? change : null;
}
