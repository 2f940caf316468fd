import { describe, expect, test } from 'vitest';
import { buildScene } from '#lib/scene/build-scene.ts';
import { OTHERS } from '#lib/scene/lanes.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { TRAY } from '#lib/scene/tray.ts';
import { ask, type Answers } from '#lib/source/ask.ts';
import { placeOfStop, stopsOf } from '#lib/state/stops.ts';
import type { NewsEvent } from '#lib/event/news-event.ts';
import type { Spec } from '#lib/event/spec.ts';
import { EVENTS, manyEvents, SPEC, sourceOf, WIDTH } from './fixture.ts';

async function drawn(
  events: readonly NewsEvent[],
  spec: Spec = SPEC,
): Promise<{ answers: Answers; scene: Scene }> {
  const answers = await ask(sourceOf(events), spec, SPEC, { width: WIDTH });
  const scene = buildScene(answers, {
    spec,
    width: WIDTH,
    measure: (text, size) => text.length * size * 0.6,
  });
  return { answers, scene };
}

describe('stopsOf', () => {
  test('has every event in each of its lanes, in and out of view, undated ones last', async () => {
    const { answers, scene } = await drawn(EVENTS, { ...SPEC, from: '2018', to: '2018' });
    const lanes = stopsOf(answers, 'country', scene.lanes);
    const ids = (key: string): unknown =>
      lanes.find((lane) => lane.key === key)?.stops.map((stop) => stop.id);
    expect(ids('RU')).toEqual(['s400', 'delivery', 'su57', 'ministers', 'summit']);
    expect(ids('PK')).toEqual(['sindoor']);
    expect(lanes.at(-1)).toMatchObject({ key: TRAY, stops: [{ id: 's500' }] });
  });

  test('gathers lanes without room of their own where the picture gathers them', async () => {
    const codes = ['IN', 'RU', 'US', 'PK', 'CN', 'FR', 'IR', 'TR', 'DE', 'JP'];
    const events = EVENTS.slice(0, 1).map((event) => ({ ...event, countries: codes }));
    const { answers, scene } = await drawn(events);
    const lanes = stopsOf(answers, 'country', scene.lanes);
    expect(lanes.find((lane) => lane.key === OTHERS)?.stops).toHaveLength(1);
  });

  test('counts what is not at hand, so that events and counts add up to the window’s sum', async () => {
    const spec: Spec = { ...SPEC, lanes: 'none', from: '2000', to: '2010' };
    const { answers, scene } = await drawn(manyEvents(6000), spec);
    const [lane] = stopsOf(answers, 'none', scene.lanes);
    const sum = lane?.stops.reduce((total, stop) => total + stop.count, 0);
    const window = answers.dense?.distinct.lanes[0]?.counts.reduce((a, b) => a + b, 0);
    expect(sum).toBe(window);
    expect(lane?.stops.some((stop) => stop.id === null)).toBe(true);
  });
});

describe('placeOfStop', () => {
  test('is the mark of an event that is drawn, in its lane', async () => {
    const { answers, scene } = await drawn(EVENTS);
    for (const { key, stops } of stopsOf(answers, 'country', scene.lanes)) {
      for (const stop of stops) expect(placeOfStop(scene, stop)).toMatchObject({ id: stop.id, lane: key });
    }
  });

  test('is the count that holds an event that found no row', async () => {
    const crowd = Array.from({ length: 200 }, (_, i) => ({ ...EVENTS[0]!, id: `एक-${String(i)}` }));
    const { answers, scene } = await drawn(crowd);
    const places = stopsOf(answers, 'country', scene.lanes)
      .flatMap((lane) => lane.stops)
      .map((stop) => placeOfStop(scene, stop));
    expect(places.every((place) => place !== null)).toBe(true);
    expect(places.some((place) => place !== null && 'count' in place)).toBe(true);
  });

  test('is nowhere for what is out of view', async () => {
    const { answers, scene } = await drawn(EVENTS, { ...SPEC, from: '2018', to: '2018' });
    const summit = stopsOf(answers, 'country', scene.lanes)
      .flatMap((lane) => lane.stops)
      .find((stop) => stop.id === 'summit')!;
    expect(placeOfStop(scene, summit)).toBeNull();
  });
});
