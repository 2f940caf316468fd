import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryOfSpec } from '#lib/event/query-of-spec.ts';
import { parseEventsFile } from '#lib/event/schema.ts';
import { askedSpan, dateText } from '#lib/event/spec-span.ts';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { parseCsv, toCsv } from '#lib/exchange/csv.ts';
import { toICalendar } from '#lib/exchange/icalendar.ts';
import { toJsonLd } from '#lib/exchange/json-ld.ts';
import type { ExportDocument } from '#lib/exchange/json.ts';
import { toJson, toJsonLines } from '#lib/exchange/json.ts';
import { toTimelineJs } from '#lib/exchange/timelinejs.ts';
import { datable } from '#lib/exchange/told.ts';
import { randomQuery } from '../source/random-events.ts';
import { exportedOf, storeOf, TIMELINE } from './exported-of.ts';
import { hostileEvents } from './hostile-events.ts';
import { calendarValues } from './read-back.ts';

const [events = []] = fc.sample(hostileEvents({ min: 120, max: 120 }), { numRuns: 1, seed: 11 });

const randomSpec: fc.Arbitrary<Spec> = fc
  .tuple(randomQuery, fc.boolean(), fc.boolean())
  .map(([{ filter, q, span, asof }, hasFrom, hasTo]) => ({
    ...DEFAULT_SPEC,
    filter,
    q,
    from: span === null || !hasFrom ? null : dateText(span.start, 'day'),
    to: span === null || !hasTo ? null : dateText(span.end, 'day'),
    asof: asof === null ? null : dateText(asof, 'day'),
  }));

// Two seconds alone, many on a busy machine.
const TIMEOUT_MS = 60_000;

test(
  'has the same events in every format as the view asks of its source, for 200 views',
  { timeout: TIMEOUT_MS },
  async () => {
    const source = storeOf(events).source(TIMELINE.slug);
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(randomSpec, async (spec) => {
        const answer = await source?.items(queryOfSpec(spec, askedSpan(spec)), Infinity);
        const ids = [...(answer?.items ?? []), ...(answer?.undated ?? [])].map(({ id }) => id);
        const exported = await exportedOf(events, spec);
        seen += ids.length;

        expect(exported.events.map(({ id }) => id)).toEqual(ids);
        const { counts } = exported;
        expect(counts.dated + counts.undated).toBe(ids.length);
        expect(counts.events + counts.before + counts.after + counts.filtered).toBe(events.length);

        const document = JSON.parse(toJson(exported)) as ExportDocument;
        expect(document.events).toEqual(exported.events);
        expect(parseCsv(toCsv(exported), '').value.map(({ id }) => id)).toEqual(ids);
        expect(parseEventsFile(toJsonLines(exported), '')).toMatchObject({
          value: exported.events,
          problems: [],
        });
        const { hasPart } = toJsonLd(exported) as { hasPart: readonly { identifier: string }[] };
        expect(hasPart.map(({ identifier }) => identifier)).toEqual(ids);

        const { undated, beyond, dated } = datable(exported);
        const inCalendar = calendarValues(toICalendar(exported), 'UID').map((uid) => uid.split(/[.@]/)[1]);
        expect(inCalendar).toEqual(dated.map(({ event }) => event.id));
        expect(inCalendar.length + undated + beyond).toBe(ids.length);
        expect(toTimelineJs(exported).events.map(({ unique_id }) => unique_id)).toEqual(inCalendar);
      }),
      { numRuns: 200 },
    );
    expect(seen).toBeGreaterThan(1000);
  },
);
