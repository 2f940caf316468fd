import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField } from '#lib/event/query.ts';
import type { FacetsAnswer } from '#lib/source/event-source.ts';
import type { Asked } from './answer.ts';
import { Refused } from './question.ts';

/** Counts of the facets that `fields` names, of all when it is absent. Throws `Refused` for a field that is none. */
export async function facetsAnswer({ source, query, params }: Asked): Promise<FacetsAnswer> {
  return source.facets(query, fieldsAsked(params));
}

function fieldsAsked(params: URLSearchParams): readonly FacetField[] {
  const text = params.get('fields');
  if (text === null) return FACET_FIELDS;
  const names = [...new Set(text.split(',').filter((name) => name !== ''))];
  return names.map((name) => {
    const field = FACET_FIELDS.find((known) => known === name);
    if (field !== undefined) return field;
    const params = { allowed: FACET_FIELDS.join(', ') };
    throw new Refused({ code: 'spec-choice', field: 'fields', value: name.slice(0, 80), params });
  });
}
