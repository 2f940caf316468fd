import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publishedSchema } from '#lib/exchange/json-schema.ts';
import { toDocument } from '#lib/exchange/json.ts';
import { exportedOf, ORIGIN, toldEvent } from './exported-of.ts';
import { hostileEvents } from './hostile-events.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
const isTimeline = ajv.compile(publishedSchema('timeline', ORIGIN) as object);
const isEvent = ajv.compile(publishedSchema('event', ORIGIN) as object);

describe('the published schemas', () => {
  test('hold for whatever is exported', async () => {
    await fc.assert(
      fc.asyncProperty(hostileEvents({ min: 0, max: 8 }), async (events) => {
        const document: unknown = JSON.parse(JSON.stringify(toDocument(await exportedOf(events))));
        isTimeline(document);
        expect(isTimeline.errors ?? []).toEqual([]);
        for (const event of events) isEvent(JSON.parse(JSON.stringify(event)));
        expect(isEvent.errors ?? []).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are at the address that each document names', async () => {
    const { $schema } = toDocument(await exportedOf([]));
    expect(publishedSchema('timeline', ORIGIN).$id).toBe($schema);
  });

  test.each([
    ['kind', 'picnic'],
    ['countries', ['India']],
    ['title', { en: 'x' }],
    ['title', { en: ' ', hi: 'क' }],
    ['id', 'With Space'],
    ['colour', 'red'],
    ['sources', [{ outlet: 'x', url: 'javascript:1', published: null, title: 'y' }]],
  ])('refuse an event whose %s is %j', (field, value) => {
    expect(isEvent({ ...toldEvent('क', '2018'), [field]: value })).toBe(false);
  });

  test('say of a date what JSON Schema cannot check', () => {
    expect(JSON.stringify(publishedSchema('event', ORIGIN).properties?.['when'])).toContain('EDTF');
  });
});
