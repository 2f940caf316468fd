import { scaleOf } from '#lib/source/ask.ts';
import type { LaneBand } from './bands.ts';
import type { Entry } from './entry.ts';
import { packItems } from './pack-items.ts';
import type { Leftover } from './pack-items.ts';
import { stageScene } from './stage.ts';
import type { Stage, StageInput } from './stage.ts';
import { tileItems } from './tile-items.ts';

/** What a layout depends on. Not the view's place: only its zoom step. */
export interface LayoutInput extends StageInput {
  readonly zoom: number;
  readonly plotWidth: number;
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
  readonly texts: Map<Entry, { readonly width: number; readonly text: string }>;
}

export function layoutScene(input: LayoutInput, stage: Stage = stageScene(input)): Layout {
  const { answers, laneHead } = input;
  const scale = scaleOf(input.zoom);
  const { bands } = stage;
  if (answers.dense === null) {
    const packing = packItems(stage, { ...input, scale });
    return { scale, ...packing, tiles: null, single: idsOf(packing.entries), texts: new Map() };
  }
  const { entries, counts } = tileItems(stage, answers.dense, scale, input.plotWidth);
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
  let staged: { readonly input: StageInput; readonly stage: Stage } | null = null;
  let kept: readonly { readonly input: LayoutInput; readonly layout: Layout }[] = [];
  return (input) => {
    if (staged === null || !isSameStage(staged.input, input)) {
      staged = { input, stage: stageScene(input) };
      kept = [];
    }
    const { stage } = staged;
    const found = kept.find(
      (one) => one.input.zoom === input.zoom && one.input.plotWidth === input.plotWidth,
    ) ?? {
      input,
      layout: layoutScene(input, stage),
    };
    if (kept[0] !== found) kept = [found, ...kept.filter((one) => one !== found)].slice(0, KEPT);
    return found.layout;
  };
}

function isSameStage(a: StageInput, b: StageInput): boolean {
  return (
    a.answers === b.answers &&
    a.lanes === b.lanes &&
    a.lang === b.lang &&
    a.plotHeight === b.plotHeight &&
    a.laneHead === b.laneHead &&
    a.measure === b.measure
  );
}
