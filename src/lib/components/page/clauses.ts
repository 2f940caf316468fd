import { FACET_FIELDS, NO_FILTER } from '#lib/event/query.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { Spec } from '#lib/event/spec.ts';
import type { Reader } from './reader.ts';

/** A part of a spec that keeps events out, as a reader would name it. */
export type Clause = FacetField | 'q' | 'asof';

/** One value in use, with the view that is left when it is dropped. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Spec;
}

/** The clauses in use, the dates of the view apart: those narrow what is seen, not what matches. */
export function clausesOf(spec: Spec): readonly Clause[] {
  const fields: Clause[] = FACET_FIELDS.filter((field) => spec.filter[field].length > 0);
  return fields.concat(spec.q === '' ? [] : 'q', spec.asof === null ? [] : 'asof');
}

export function withoutClause(spec: Spec, clause: Clause): Spec {
  if (clause === 'q') return { ...spec, q: '' };
  if (clause === 'asof') return { ...spec, asof: null };
  return { ...spec, filter: { ...spec.filter, [clause]: [] } };
}

/** The same dates with every event in them: no filter, no search. */
export function cleared(spec: Spec): Spec {
  return { ...spec, filter: NO_FILTER, q: '', asof: null };
}

/** Takes a value into a field's list when `on`, else out of it. */
export function withValue(spec: Spec, field: FacetField, value: string, on: boolean): Spec {
  const others = spec.filter[field].filter((v) => v !== value);
  return { ...spec, filter: { ...spec.filter, [field]: on ? [...others, value].sort() : others } };
}

/**
 * What is in use, one chip a value: dates first, then search, then the fields in their order. Dates
 * are in use when they are not the timeline's own; without them the view goes back to those.
 */
export function chipsOf(spec: Spec, defaults: Spec, reader: Reader): readonly Chip[] {
  const chips: Chip[] = [];
  const add = (key: string, label: string, without: Spec) => chips.push({ key, label, without });
  const { from, to } = defaults;
  if (spec.from !== from || spec.to !== to) {
    add('dates', datesLabel(spec, reader), { ...spec, from, to });
  }
  if (spec.q !== '') add('q', reader.t('chip.q', { words: spec.q }), withoutClause(spec, 'q'));
  if (spec.asof !== null) {
    add('asof', reader.t('chip.asof', { date: reader.when(spec.asof) }), withoutClause(spec, 'asof'));
  }
  for (const field of FACET_FIELDS) {
    for (const value of spec.filter[field]) {
      add(`${field}=${value}`, reader.label(field, value), withValue(spec, field, value, false));
    }
  }
  return chips;
}

function datesLabel({ from, to }: Spec, reader: Reader): string {
  if (from !== null && to !== null) return reader.when(`${from}/${to}`);
  if (from !== null) return reader.t('chip.from', { date: reader.when(from) });
  return to === null ? reader.t('filter.dates.all') : reader.t('chip.to', { date: reader.when(to) });
}

/** What a clause says, in words: its values, or its search words. */
export function clauseLabel(spec: Spec, clause: Clause, reader: Reader): string {
  return chipsOf(spec, spec, reader)
    .filter((chip) => chip.key === clause || chip.key.startsWith(`${clause}=`))
    .map((chip) => chip.label)
    .join(', ');
}
