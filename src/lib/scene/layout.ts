import type { Lang } from '#lib/event/news-event.ts';
import type { LaneField } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import { scaleOf } from '#lib/source/ask.ts';
import { bandsOf } from './bands.ts';
import type { LaneBand } from './bands.ts';
import type { Candidate, Entry } from './entry.ts';
import { timeOf } from './item-time.ts';
import { laneKeysOf, OTHERS } from './lanes.ts';
import { packItems } from './pack-items.ts';
import type { Measure } from './scene.ts';
import { tileItems } from './tile-items.ts';

/** What a layout depends on. Not the view's place: only its zoom step. */
export interface LayoutInput {
  readonly answers: Answers;
  readonly lanes: LaneField;
  readonly lang: Lang;
  readonly zoom: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly laneHead: number;
  readonly measure: Measure;
}

/** Everything about a picture that panning does not change. */
export interface Layout {
  readonly bands: readonly LaneBand[];
  readonly entries: readonly Entry[];
  /** By lane: rows at its foot that hold counts. All of them in a lane of buckets. */
  readonly countRows: readonly number[];
  /** By lane: events that found no row; empty when `tiles` counts. */
  readonly left: readonly (readonly Candidate[])[];
  /** By lane and bucket: what is drawn as a count, of answers with buckets; else null. */
  readonly tiles: readonly (readonly number[])[] | null;
  /** Labels already cut to their room. */
  readonly texts: Map<Entry, string>;
}

export function layoutScene(input: LayoutInput): Layout {
  const { answers, lanes: field, plotHeight, laneHead, plotWidth } = input;
  const scale = scaleOf(input.zoom);
  const times = answers.items.map((item) => ({ item, time: timeOf(item) }));
  if (answers.dense === null) {
    const bands = bandsOf(countLanes(answers, field), plotHeight, laneHead, 1);
    const packing = packItems(candidatesOf(times, field, bands), bands, { ...input, scale });
    return { bands, ...packing, tiles: null, texts: new Map() };
  }
  const bands = bandsOf(answers.dense.byLane.lanes, plotHeight, laneHead, 2);
  const { entries, counts } = tileItems(
    candidatesOf(times, field, bands),
    answers.dense,
    bands,
    scale,
    plotWidth,
  );
  return {
    bands,
    entries,
    countRows: bands.map((band) => band.rows),
    left: [],
    tiles: counts,
    texts: new Map(),
  };
}

/** Keeps the last layout, so that a pan lays nothing out anew. One for each picture on screen. */
export function createLayout(): (input: LayoutInput) => Layout {
  let last: { readonly input: LayoutInput; readonly layout: Layout } | null = null;
  return (input) => {
    if (last === null || !same(last.input, input)) last = { input, layout: layoutScene(input) };
    return last.layout;
  };
}

function same(a: LayoutInput, b: LayoutInput): boolean {
  return (
    a.answers === b.answers &&
    a.lanes === b.lanes &&
    a.lang === b.lang &&
    a.zoom === b.zoom &&
    a.plotWidth === b.plotWidth &&
    a.plotHeight === b.plotHeight &&
    a.laneHead === b.laneHead &&
    a.measure === b.measure
  );
}

/** Matching events of each lane, dated ones only: what can be drawn. */
function countLanes(answers: Answers, field: LaneField): { key: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const item of answers.items) {
    if (item.bounds === null) continue;
    for (const key of laneKeysOf(item, field)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}

function candidatesOf(
  times: readonly { readonly item: Candidate['item']; readonly time: Candidate['time'] | null }[],
  field: LaneField,
  bands: readonly LaneBand[],
): readonly Candidate[] {
  const index = new Map(bands.map((band, i) => [band.key, i]));
  const others = index.get(OTHERS);
  return times.flatMap(({ item, time }) => {
    if (time === null) return [];
    const lanes = new Set(laneKeysOf(item, field).map((key) => index.get(key) ?? others));
    return [...lanes].filter((lane) => lane !== undefined).map((lane) => ({ item, time, lane }));
  });
}
