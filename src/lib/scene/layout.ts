import type { Lang } from '#lib/event/news-event.ts';
import type { LaneField } from '#lib/event/spec.ts';
import type { Answers } from '#lib/source/ask.ts';
import { scaleOf } from '#lib/source/ask.ts';
import { bandsOf } from './bands.ts';
import type { LaneBand } from './bands.ts';
import type { Candidate, Entry } from './entry.ts';
import { timeOf } from './item-time.ts';
import { kindInk } from './kind-inks.ts';
import { crowd } from './crowd.ts';
import { laneKeysOf, OTHERS } from './lanes.ts';
import type { LaneWeight } from './lanes.ts';
import { packItems } from './pack-items.ts';
import type { Leftover } from './pack-items.ts';
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
  /** px per ms for which it was packed: not above the scale of any view that uses it. */
  readonly scale: number;
  readonly bands: readonly LaneBand[];
  readonly entries: readonly Entry[];
  /** By lane: px at its foot that hold counts, all of it where buckets are counted. */
  readonly feet: readonly number[];
  /** By lane: events that found no row; empty when `tiles` counts. */
  readonly left: readonly Leftover[];
  /** By lane and bucket: what is drawn as a count, of answers with buckets; else null. */
  readonly tiles: readonly (readonly number[])[] | null;
  /** Ids of events that have an entry. */
  readonly single: ReadonlySet<string>;
  /** Labels already cut to their room. */
  readonly texts: Map<Entry, string>;
}

interface Timed {
  readonly item: Candidate['item'];
  readonly time: Candidate['time'] | null;
}

export function layoutScene(input: LayoutInput): Layout {
  const { answers, lanes: field, plotHeight, laneHead, plotWidth } = input;
  const scale = scaleOf(input.zoom);
  const times = answers.items.map((item) => ({ item, time: timeOf(item) }));
  if (answers.dense === null) {
    const empty = bandsOf(weighLanes(times, field), plotHeight, laneHead, 2);
    const candidates = candidatesOf(times, field, empty);
    const bands = empty.map((band, lane) => ({
      ...band,
      count: candidates.filter((c) => c.lane === lane).length,
    }));
    const packing = packItems(candidates, bands, { ...input, scale });
    return { scale, ...packing, tiles: null, single: idsOf(packing.entries), texts: new Map() };
  }
  const bands = bandsOf(
    answers.dense.byLane.lanes.map((l) => ({ ...l, weight: l.count ** 0.75 })),
    plotHeight,
    laneHead,
    2,
  );
  const { entries, counts } = tileItems(
    candidatesOf(times, field, bands),
    answers.dense,
    bands,
    scale,
    plotWidth,
  );
  return {
    scale,
    bands,
    entries,
    feet: bands.map((band) => band.height - laneHead),
    left: [],
    tiles: counts,
    single: idsOf(entries),
    texts: new Map(),
  };
}

function idsOf(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.item.id));
}

/** Zoom steps that a reader comes back to; each is some hundred kB for as many events as are packed. */
const KEPT = 8;

/** Keeps the last layouts, so that a pan or a zoom back lays nothing out anew. One for each picture on screen. */
export function createLayout(): (input: LayoutInput) => Layout {
  let kept: readonly { readonly input: LayoutInput; readonly layout: Layout }[] = [];
  return (input) => {
    const found = kept.find((one) => same(one.input, input)) ?? { input, layout: layoutScene(input) };
    if (kept[0] !== found) kept = [found, ...kept.filter((one) => one !== found)].slice(0, KEPT);
    return found.layout;
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

/** Part of the extent within which events count as crowded. */
const CROWD_PART = 1 / 40;

/** Dated matching events of each lane: what can be drawn. A crowded lane needs more rows than an even one. */
function weighLanes(times: readonly Timed[], field: LaneField): readonly LaneWeight[] {
  const starts = new Map<string, number[]>();
  for (const { item, time } of times) {
    if (time === null) continue;
    for (const key of laneKeysOf(item, field)) {
      const there = starts.get(key);
      if (there === undefined) starts.set(key, [time.anchor]);
      else there.push(time.anchor);
    }
  }
  const all = [...starts.values()].flat();
  const length =
    all.reduce((a, b) => Math.max(a, b), -Infinity) - all.reduce((a, b) => Math.min(a, b), Infinity);
  return [...starts].map(([key, own]) => ({
    key,
    count: own.length,
    weight: Math.sqrt(own.length * crowd(own, length * CROWD_PART)),
  }));
}

function candidatesOf(
  times: readonly Timed[],
  field: LaneField,
  bands: readonly LaneBand[],
): readonly Candidate[] {
  const index = new Map(bands.map((band, i) => [band.key, i]));
  const others = index.get(OTHERS);
  return times.flatMap(({ item, time }) => {
    if (time === null) return [];
    const lanes = new Set(laneKeysOf(item, field).map((key) => index.get(key) ?? others));
    return [...lanes].flatMap((lane) => {
      const band = lane === undefined ? undefined : bands[lane];
      if (lane === undefined || band === undefined) return [];
      return [{ item, time, lane, ink: field === 'none' ? kindInk(item.kind) : band.ink }];
    });
  });
}
