import { JSON_TYPE } from './operation.ts';
import type { Described } from './operation.ts';
import { shared, SPEC_PARAMETERS } from './parameters.ts';
import type { Parameter } from './parameters.ts';

/**
 * The questions that charts ask, at the address of what they ask: a timeline, or a figure's frozen rows.
 * @param owner the parameter that names it
 * @param prefix of the operations' ids
 * @param refusals statuses beside the good one, where they are not those of a timeline
 */
export function questionsOf(
  base: string,
  owner: Parameter,
  { prefix = '', refusals }: { readonly prefix?: string; readonly refusals?: readonly string[] } = {},
): Readonly<Record<string, Described>> {
  const asked = [owner, ...SPEC_PARAMETERS, shared('start'), shared('end')];
  const paths: Readonly<Record<string, Described>> = {
    [`${base}/density`]: {
      id: `${prefix}density`,
      tag: 'questions',
      summary: 'How many events stand in each lane and bucket of time',
      parameters: [...asked, shared('buckets'), shared('edges')],
      type: JSON_TYPE,
      schema: 'Density',
    },
    [`${base}/items`]: {
      id: `${prefix}items`,
      tag: 'questions',
      summary: 'The events of a view without their proof, 2,000 at most',
      parameters: [...asked, shared('limit')],
      type: JSON_TYPE,
      schema: 'Items',
    },
    [`${base}/facets`]: {
      id: `${prefix}facets`,
      tag: 'questions',
      summary: 'What could be filtered by, and how many events each value has',
      parameters: [...asked, shared('fields')],
      type: JSON_TYPE,
      schema: 'Facets',
    },
    [`${base}/events`]: {
      id: `${prefix}events`,
      tag: 'questions',
      summary: 'Whole events with their proof, 200 a page at most',
      parameters: [...asked, shared('limit'), shared('cursor')],
      type: JSON_TYPE,
      schema: 'EventsPage',
    },
    [`${base}/events/{id}`]: {
      id: `${prefix}event`,
      tag: 'questions',
      summary: 'One event with its proof',
      parameters: [owner, shared('id')],
      type: JSON_TYPE,
      schema: 'Event',
    },
    [`${base}/reports/{id}`]: {
      id: `${prefix}report`,
      tag: 'questions',
      summary: 'A report with its exact text',
      parameters: [owner, shared('id')],
      type: JSON_TYPE,
      schema: 'Report',
    },
  };
  if (refusals === undefined) return paths;
  return Object.fromEntries(
    Object.entries(paths).map(([path, described]) => [path, { ...described, refusals }]),
  );
}
