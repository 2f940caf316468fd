import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { NewsEvent, Report, System } from '#lib/event/news-event.ts';
import { ALL_EVENTS, FACET_FIELDS, NO_FILTER } from '#lib/event/query.ts';
import type { Query } from '#lib/event/query.ts';
import { LANES } from '#lib/event/spec.ts';
import { bucketEdges } from '#lib/source/buckets.ts';
import type { EventSource } from '#lib/source/event-source.ts';
import { oracle } from './oracle.ts';
import { randomEvents, randomQuery, REPORTS, SYSTEMS } from './random-events.ts';

export interface Opened {
  readonly source: EventSource;
  readonly close?: () => void;
}

export type Open = (
  events: readonly NewsEvent[],
  reports: readonly Report[],
  systems: readonly System[],
) => Promise<Opened> | Opened;

const SEED = 1947;
const EVENTS = 5_000;
const QUESTIONS = 200;
const time = (text: string) => Date.parse(`${text}T00:00:00Z`);
const year = (from: number, to: number) => ({ start: Date.UTC(from, 0, 1), end: Date.UTC(to, 0, 1) });

/** What every engine must answer. Runs the same cases against the source that `open` gives. */
export function describeSource(name: string, open: Open): void {
  // Two hundred questions over five thousand events, once by brute force: long on a busy machine.
  describe(`${name}, a source`, { timeout: 60_000 }, () => {
    const [events = []] = fc.sample(randomEvents({ min: EVENTS, max: EVENTS }), { numRuns: 1, seed: SEED });
    const questions = fc.sample(randomQuery, { numRuns: QUESTIONS, seed: SEED });
    const truth = oracle(events, REPORTS, SYSTEMS);
    let opened: Opened;
    beforeAll(async () => {
      opened = await open(events, REPORTS, SYSTEMS);
    });
    afterAll(() => opened.close?.());

    test('lists the items that the definition lists, in its order', async () => {
      for (const [i, query] of questions.entries()) {
        const limit = 1 + ((i * 37) % 2_000);
        expect(await opened.source.items(query, limit)).toEqual(await truth.items(query, limit));
      }
    });

    test('counts lanes and buckets as the definition counts them', async () => {
      for (const [i, query] of questions.entries()) {
        const lanes = LANES[i % LANES.length] ?? 'none';
        const { edges } = bucketEdges(query.span ?? year(1998, 2028), 1, 3 + ((i * 13) % 40));
        expect(await opened.source.density(query, edges, lanes)).toEqual(
          await truth.density(query, edges, lanes),
        );
      }
    });

    test('counts facets as the definition counts them', async () => {
      for (const query of questions) {
        expect(await opened.source.facets(query, FACET_FIELDS)).toEqual(
          await truth.facets(query, FACET_FIELDS),
        );
      }
    });

    test('loses no event: inside, before, after and undated make up what matched', async () => {
      for (const query of questions) {
        const { totals } = await opened.source.facets(query, []);
        expect(totals.inside + totals.before + totals.after + totals.undated).toBe(totals.matched);
        expect(totals.matched).toBeLessThanOrEqual(totals.all);
        expect(totals.all).toBe(EVENTS);
      }
    });

    test('counts in density every event inside, once without lanes and in the first bucket when it began before', async () => {
      for (const query of questions) {
        const span = query.span ?? year(1998, 2028);
        const { edges } = bucketEdges(span, 1, 20);
        const window = { start: edges[0] ?? 0, end: edges.at(-1) ?? 0 };
        const { lanes, totals } = await opened.source.density({ ...query, span: window }, edges, 'none');
        const sum = lanes.flatMap((lane) => lane.counts).reduce((a, b) => a + b, 0);
        expect(sum).toBe(totals.inside);
      }
    });

    test('says that a list was cut only when one more would have come', async () => {
      const { items, undated } = await opened.source.items(ALL_EVENTS, 2_000);
      expect(items).toHaveLength(2_000);
      const few: Query = { ...ALL_EVENTS, span: { start: time('2005-01-01'), end: time('2005-02-01') } };
      const { items: inside } = await opened.source.items(few, 2_000);
      const most = Math.max(inside.length, undated.length);
      expect((await opened.source.items(few, most)).cut).toBe(false);
      expect((await opened.source.items(few, most - 1)).cut).toBe(true);
    });

    test('keeps the rank of an event in its lane while the window moves', async () => {
      const query: Query = { ...ALL_EVENTS, filter: { ...NO_FILTER, country: ['IN'] } };
      const ranks = new Map<string, number>();
      for (const [from, to] of [
        [2000, 2004],
        [2001, 2003],
        [2002, 2010],
      ] as const) {
        const span = year(from, to);
        const { lanes } = await opened.source.density({ ...query, span }, [span.start, span.end], 'none');
        const { items } = await opened.source.items({ ...query, span }, 2_000);
        const begun = items.filter((item) => (item.bounds?.earliestStart ?? -Infinity) >= span.start);
        for (const [i, { id }] of begun.entries()) {
          const rank = (lanes[0]?.rank ?? 0) + i;
          expect(ranks.get(id) ?? rank).toBe(rank);
          ranks.set(id, rank);
        }
      }
      expect(ranks.size).toBeGreaterThan(100);
    });

    test('gives an event with its proof, and null for an id that nobody has', async () => {
      const event = events[17] as NewsEvent;
      expect(await opened.source.event(event.id)).toEqual(event);
      expect(await opened.source.event('नहीं-है')).toBeNull();
    });

    test('rejects when the question was called off', async () => {
      const signal = AbortSignal.abort();
      await expect(opened.source.items(ALL_EVENTS, 10, signal)).rejects.toThrow();
      await expect(opened.source.density(ALL_EVENTS, [0, 1], 'none', signal)).rejects.toThrow();
      await expect(opened.source.facets(ALL_EVENTS, [], signal)).rejects.toThrow();
      await expect(opened.source.event('x', signal)).rejects.toThrow();
    });
  });
}
