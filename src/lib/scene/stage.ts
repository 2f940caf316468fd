import type { Lang } from '#lib/event/news-event.ts';
import type { LaneField } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import type { Item } from '#lib/source/event-source.ts';
import { bandsOf } from './bands.ts';
import type { LaneBand } from './bands.ts';
import { crowd } from './crowd.ts';
import { byImportance, keyWeight } from './entry.ts';
import type { Candidate } from './entry.ts';
import { timeOf } from './item-time.ts';
import type { ItemTime } from './item-time.ts';
import { kindInk } from './kind-inks.ts';
import { laneKeysOf, OTHERS } from './lanes.ts';
import type { LaneWeight } from './lanes.ts';
import type { Measure } from './scene.ts';
import { SIZE } from './sizes.ts';

export interface StageInput {
  readonly answers: Answers;
  readonly lanes: LaneField;
  readonly lang: Lang;
  readonly plotHeight: number;
  /** Height of the line above each lane that holds its name; 0 where names stand beside. */
  readonly laneHead: number;
  readonly measure: Measure;
}

/** What of a layout neither panning nor zooming changes: lanes with their heights, and who stands in them. */
export interface Stage {
  readonly bands: readonly LaneBand[];
  /** By lane, the most important first. */
  readonly byLane: readonly (readonly Candidate[])[];
}

interface Timed {
  readonly item: Item;
  readonly time: ItemTime;
}

/** Rows that a lane with more than one event has at least. */
const LEAST_ROWS = 2;

export function stageScene(input: StageInput): Stage {
  const { answers, lanes: field, plotHeight, laneHead } = input;
  const timed = answers.items.flatMap((item): Timed[] => {
    const time = timeOf(item);
    return time === null ? [] : [{ item, time }];
  });
  const weights =
    answers.dense === null
      ? weighLanes(timed, field)
      : answers.dense.byLane.lanes.map((lane) => ({ ...lane, weight: lane.count ** 0.75 }));
  const bands = bandsOf(weights, plotHeight, laneHead, LEAST_ROWS);
  const byLane = dealOut(timed, bands, input);
  return {
    // Gathered lanes share events: the sum of their counts is too much.
    bands:
      answers.dense === null ? bands.map((band, i) => ({ ...band, count: byLane[i]?.length ?? 0 })) : bands,
    byLane,
  };
}

/** Part of the extent within which events count as crowded. */
const CROWD_PART = 1 / 40;

/** Dated matching events of each lane: what can be drawn. A crowded lane needs more rows than an even one. */
function weighLanes(timed: readonly Timed[], field: LaneField): readonly LaneWeight[] {
  const anchors = new Map<string, number[]>();
  let [first, last] = [Infinity, -Infinity];
  for (const { item, time } of timed) {
    first = Math.min(first, time.anchor);
    last = Math.max(last, time.anchor);
    for (const key of laneKeysOf(item, field)) {
      const there = anchors.get(key);
      if (there === undefined) anchors.set(key, [time.anchor]);
      else there.push(time.anchor);
    }
  }
  return [...anchors].map(([key, own]) => ({
    key,
    count: own.length,
    weight: Math.sqrt(own.length * crowd(own, (last - first) * CROWD_PART)),
  }));
}

function dealOut(
  timed: readonly Timed[],
  bands: readonly LaneBand[],
  { answers, lanes: field, lang, measure }: StageInput,
): readonly (readonly Candidate[])[] {
  const index = new Map(bands.map((band, i) => [band.key, i]));
  const others = index.get(OTHERS);
  // Of buckets only some events are at hand: which ones must not decide how one of them looks.
  const keyFrom = answers.dense === null ? keyWeight(timed.map(({ item }) => item.weight)) : Infinity;
  const byLane = bands.map((): Candidate[] => []);
  for (const { item, time } of timed) {
    const key = item.weight >= keyFrom;
    const size = key ? SIZE.key : SIZE.label;
    for (const lane of new Set(laneKeysOf(item, field).map((name) => index.get(name) ?? others))) {
      const band = lane === undefined ? undefined : bands[lane];
      if (lane === undefined || band === undefined) continue;
      const ink = field === 'none' ? kindInk(item.kind) : band.ink;
      byLane[lane]?.push({
        item,
        time,
        lane,
        ink,
        key,
        // Measured when asked for: most of a crowd finds no place for a label.
        get fullWidth() {
          return Math.ceil(measure(item.title[lang], size)) + 1;
        },
      });
    }
  }
  for (const lane of byLane) lane.sort(byImportance);
  return byLane;
}
