import { describe, expect, test } from 'vitest';
import type { FoundEvent } from '../../scripts/score/events.ts';
import { matchEvents, scoreEvents, sumEvents } from '../../scripts/score/events.ts';
import type { GoldEvent, GoldReport } from '../../scripts/score/gold.ts';

const text = 'India signed a deal on Thursday. Russia will send five units in May. It may rain.';
const deal: GoldEvent = {
  when: '2025-12-04',
  dateSource: 'text',
  kind: 'procurement',
  factuality: 'done',
  countries: ['IN'],
  systems: ['s-400'],
  amounts: [{ value: 5, currency: 'USD' }],
  quantities: [],
  span: 'India signed a deal on Thursday',
};
const units: GoldEvent = {
  ...deal,
  when: '2026-05',
  kind: 'delivery',
  factuality: 'planned',
  countries: ['RU'],
  systems: [],
  amounts: [],
  span: 'Russia will send five units in May',
};
const reportOf = (...events: GoldEvent[]): GoldReport => ({
  id: 'r',
  genre: 'dense',
  dateline: '2025-12-05',
  text,
  dates: [],
  events,
});

/** What a perfect extractor finds for an event, changed. */
function found(event: GoldEvent, change: Partial<FoundEvent> = {}): FoundEvent {
  const { when, kind, factuality, countries, systems, amounts, span } = event;
  const start = text.indexOf(span);
  const end = start + span.length;
  return { start, end, when, kind, factuality, countries, systems, amounts, evidence: [], ...change };
}
/** A place that holds no annotated clause. */
const apart = { start: text.indexOf('It may'), end: text.length };

describe('the match of events', () => {
  test('pairs each event with the clause that tells it, whatever its date', () => {
    const pairs = matchEvents(reportOf(deal, units), [found(units, { when: null }), found(deal)]);
    expect(pairs.map(({ g, f }) => [g, f]).toSorted()).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  test('pairs what stands elsewhere by date with kind or country', () => {
    expect(matchEvents(reportOf(deal), [found(deal, { ...apart, kind: 'other' })])).toHaveLength(1);
    expect(matchEvents(reportOf(deal), [found(deal, { ...apart, countries: [] })])).toHaveLength(1);
  });

  test.each([
    ['another date', { ...apart, when: '2025-12-03' }],
    ['neither kind nor country', { ...apart, kind: 'other', countries: ['FR'] }],
  ] as const)('leaves apart what stands elsewhere with %s', (_what, change) => {
    expect(matchEvents(reportOf(deal), [found(deal, change)])).toEqual([]);
  });

  test('takes no missing date for the same date', () => {
    const undated = { ...deal, when: null };
    expect(matchEvents(reportOf(undated), [found(undated, apart)])).toEqual([]);
  });

  test('finds an event by a further mention', () => {
    const { start, end } = found(deal);
    const mention = found(deal, { ...apart, when: null, evidence: [{ start, end, field: 'what' }] });
    expect(matchEvents(reportOf(deal), [mention])).toHaveLength(1);
  });

  test('gives one annotated event to one of two that tell it', () => {
    const score = scoreEvents(reportOf(deal), [found(deal), found(deal)]);
    expect(score.dated).toEqual({ gold: 1, found: 2, right: 1 });
  });
});

describe('the score of events', () => {
  test('is full when all is right', () => {
    const score = scoreEvents(reportOf(deal, units), [found(deal), found(units)]);
    expect(
      Object.values(score).filter(({ gold, found, right }) => gold !== right || found !== right),
    ).toEqual([]);
  });

  test('counts dates, kinds and factuality over matched events', () => {
    const wrong = found(deal, { when: '2025-12-01', kind: 'agreement', factuality: 'planned' });
    const { dated, matched, date, kind, factuality } = scoreEvents(reportOf(deal, units), [wrong]);
    expect(dated).toEqual({ gold: 2, found: 1, right: 0 });
    expect(matched).toEqual({ gold: 2, found: 1, right: 1 });
    expect([date, kind, factuality]).toEqual(Array(3).fill({ gold: 1, found: 1, right: 0 }));
  });

  test('holds countries, systems and sums to the last one', () => {
    const more = found(deal, {
      countries: ['IN', 'RU'],
      systems: [],
      amounts: [{ value: 5, currency: 'EUR' }],
    });
    const { countries, systems, amounts } = scoreEvents(reportOf(deal), [more]);
    expect(countries).toEqual({ gold: 1, found: 2, right: 1 });
    expect(systems).toEqual({ gold: 1, found: 0, right: 0 });
    expect(amounts).toEqual({ gold: 1, found: 1, right: 0 });
  });

  test('asks of planned acts only that they are not told as done', () => {
    const rightly = scoreEvents(reportOf(deal, units), [
      found(deal),
      found(units, { factuality: 'offered' }),
    ]);
    const wrongly = scoreEvents(reportOf(deal, units), [found(deal), found(units, { factuality: 'done' })]);
    expect([rightly.neverDone.right, wrongly.neverDone.right, wrongly.neverDone.gold]).toEqual([1, 0, 1]);
  });

  test('adds up over reports', () => {
    const one = scoreEvents(reportOf(deal), [found(deal)]);
    const none = scoreEvents(reportOf(units), []);
    expect(sumEvents([one, none]).dated).toEqual({ gold: 2, found: 1, right: 1 });
  });
});
