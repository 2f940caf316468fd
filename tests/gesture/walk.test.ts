import { describe, expect, test } from 'vitest';
import { firstStop, placeOf, walk, type LaneOfStops, type Stop } from '#lib/gesture/walk.ts';

const stop = (lane: string, id: string, start: number): Stop => ({
  lane,
  id,
  start,
  end: start + 1,
  at: start,
  count: 1,
});
const count = (lane: string, start: number, end: number, n: number): Stop => ({
  lane,
  id: null,
  start,
  end,
  at: (start + end) / 2,
  count: n,
});

const s400 = stop('रूस', 's400-करार', 20);
const summit = stop('रूस', 'शिखर-सम्मेलन', 90);
const many = count('रूस', 40, 50, 12);
const sindoor = stop('पाकिस्तान', 'ऑपरेशन-सिंदूर', 70);
const lanes: readonly LaneOfStops[] = [
  { key: 'रूस', stops: [s400, many, summit] },
  { key: 'चीन', stops: [] },
  { key: 'पाकिस्तान', stops: [sindoor] },
];

describe('walk', () => {
  test('goes along the lane by time, counts included, and ends at its ends', () => {
    expect(walk(lanes, s400, 'next')).toBe(many);
    expect(walk(lanes, many, 'next')).toBe(summit);
    expect(walk(lanes, summit, 'next')).toBeNull();
    expect(walk(lanes, summit, 'previous')).toBe(many);
    expect(walk(lanes, s400, 'previous')).toBeNull();
  });

  test('goes to the neighbour lane’s stop nearest in time, over lanes without events', () => {
    expect(walk(lanes, s400, 'laneBelow')).toBe(sindoor);
    expect(walk(lanes, sindoor, 'laneAbove')).toBe(summit);
    expect(walk(lanes, sindoor, 'laneBelow')).toBeNull();
  });

  test('Home and End are the lane’s ends', () => {
    expect(walk(lanes, many, 'first')).toBe(s400);
    expect(walk(lanes, many, 'last')).toBe(summit);
  });

  test('walks on by time from a stop that is gone, in its lane or without it', () => {
    expect(walk(lanes, stop('रूस', 'गया', 60), 'next')).toBe(summit);
    expect(walk(lanes, stop('रूस', 'गया', 60), 'previous')).toBe(many);
    expect(walk(lanes, stop('कोई-नहीं', 'गया', 60), 'next')).toBe(many);
  });

  test('stands nowhere when there is nothing', () => {
    expect(walk([], s400, 'next')).toBeNull();
    expect(firstStop([], { start: 0, end: 1 })).toBeNull();
  });
});

describe('firstStop', () => {
  test('is the earliest in view', () => {
    expect(firstStop(lanes, { start: 60, end: 100 })).toBe(sindoor);
  });

  test('is the nearest when the view is empty', () => {
    expect(firstStop(lanes, { start: 22, end: 24 })).toBe(s400);
  });
});

test('says the place in order', () => {
  expect(placeOf(lanes[0] as LaneOfStops, summit)).toEqual({ index: 3, total: 3 });
});
