import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACET_FIELDS } from '#lib/event/query.ts';
import { LANES } from '#lib/event/spec.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { describeSource } from './conformance.ts';
import { oracle } from './oracle.ts';
import { randomEvents, randomQuery, REPORTS, SYSTEMS } from './random-events.ts';

describeSource('columns', (events, reports, systems) => ({
  source: columnsSource(buildColumns(events, reports, systems)),
}));

describe('columns', () => {
  test('answer as the definition does for any few events and any edges', async () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1) }), {
        minLength: 2,
        maxLength: 8,
      })
      .map((times) => times.sort((a, b) => a - b));
    await fc.assert(
      fc.asyncProperty(
        randomEvents({ min: 0, max: 12 }),
        randomQuery,
        edges,
        fc.constantFrom(...LANES),
        async (events, query, times, lanes) => {
          const source = columnsSource(buildColumns(events, REPORTS, SYSTEMS));
          const truth = oracle(events, REPORTS, SYSTEMS);
          expect(await source.density(query, times, lanes)).toEqual(await truth.density(query, times, lanes));
          expect(await source.items(query, 5)).toEqual(await truth.items(query, 5));
          expect(await source.facets(query, FACET_FIELDS)).toEqual(await truth.facets(query, FACET_FIELDS));
        },
      ),
      { numRuns: 300 },
    );
  });
});
