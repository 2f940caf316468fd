import { FACET_FIELDS } from '#lib/event/query.ts';
import type { FacetField } from '#lib/event/query.ts';
import { answerJson } from '#lib/server/api/answer.ts';
import { Refused } from '#lib/server/api/question.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) =>
  answerJson(event, ({ source, query, params }) => source.facets(query, fieldsAsked(params)));

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
