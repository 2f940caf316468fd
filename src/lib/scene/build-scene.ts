import type { Span } from '#lib/event/span.ts';
import type { Spec } from '#lib/event/spec.ts';
import { zoomStep } from '#lib/source/ask.ts';
import type { Answers } from '#lib/source/ask.ts';
import { AXIS_HEIGHT, placeAxis } from './axis.ts';
import { tickFormat } from './axis-format.ts';
import { placeHead } from './head.ts';
import type { SceneFrame } from './head.ts';
import { kindInk } from './kind-inks.ts';
import { layoutScene } from './layout.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { placeCounts } from './place-counts.ts';
import { placeItems } from './place-items.ts';
import { placeLanes } from './place-lanes.ts';
import { sceneNames } from './scene-names.ts';
import type { SceneNames } from './scene-names.ts';
import type { Layer, Mark, Measure, PlacedItem, Scene, SceneCounts } from './scene.ts';
import { QUALIFIER, SIZE, SYMBOL } from './sizes.ts';
import { placeStatus, STATUS_HEIGHT } from './status.ts';
import { sumsOf } from './sums.ts';
import { textMark } from './text-mark.ts';
import { placeTray, TRAY_HEIGHT } from './tray.ts';
import { viewOf } from './view.ts';
import { wrapParts } from './wrap-text.ts';

export interface SceneOptions {
  /** Language, digits and selection are taken from here; lanes too where the answers hold every event. */
  readonly spec: Spec;
  /** What is in view; by default the stretch that was asked for. */
  readonly span?: Span;
  /** Px of the whole picture. */
  readonly width: number;
  readonly height?: number;
  readonly measure: Measure;
  /** Names the picture to those who do not see it; `frame.title` is also drawn. */
  readonly title?: string;
  /** Title, sums, legend and source line; left out inside a page, which has its own. */
  readonly frame?: SceneFrame | null;
  /** Keeps rows between frames; see `createLayout`. */
  readonly layout?: (input: LayoutInput) => Layout;
}

export const DEFAULT_HEIGHT = 560;
/** From this width on, lanes are named beside the plot. */
const GUTTER_FROM = 640;
const EDGE = 16;
const SOURCE_HEIGHT = 20;
const SOURCE_LINE = 16;
const SOURCE_LINES = 6;
/** A plot lower than this is no picture; a legend leaves it at least the second figure and half of the height. */
const LEAST_PLOT = 60;
const GOOD_PLOT = 140;

/**
 * Draws answers as a scene: pure, so that server and browser make the same picture of the same
 * answers, span, frame and measure.
 */
export function buildScene(answers: Answers, options: SceneOptions): Scene {
  const { spec, width, measure, frame = null } = options;
  const height = options.height ?? DEFAULT_HEIGHT;
  const span = options.span ?? answers.span;
  const field = answers.dense === null ? spec.lanes : answers.spec.lanes;
  const named = field !== 'none';
  const names = sceneNames(answers, spec, field);
  const format = tickFormat(spec.lang, spec.digits);

  const edge = frame === null ? 0 : EDGE;
  const trayHeight = answers.totals.undated > 0 ? TRAY_HEIGHT : 0;
  const foot = frame === null ? [] : sourceLines(frame, width, measure);
  const below =
    AXIS_HEIGHT +
    trayHeight +
    STATUS_HEIGHT +
    (frame === null ? 0 : SOURCE_HEIGHT + Math.max(0, foot.length - 1) * SOURCE_LINE);
  const head =
    frame === null
      ? { marks: [], height: 4 }
      : placeHead(answers, frame.title, names, {
          x: edge,
          right: width - edge,
          most: height - below - Math.max(GOOD_PLOT, height / 2),
          inkOf: (kind) => (named ? 'muted' : kindInk(kind)),
          measure,
        });
  const gutter = named && width >= GUTTER_FROM ? Math.round(Math.min(156, Math.max(104, width * 0.115))) : 0;
  const x = edge + (gutter || SYMBOL / 2 + 2);
  const plot = {
    x,
    y: head.height,
    width: Math.max(LEAST_PLOT, width - x - edge - SYMBOL / 2 - QUALIFIER),
    height: Math.max(LEAST_PLOT, height - head.height - below),
  };
  const view = viewOf(span, plot);
  const zoom = zoomStep(span, plot.width);
  const layout = (options.layout ?? layoutScene)({
    answers,
    lanes: field,
    lang: spec.lang,
    zoom,
    plotWidth: plot.width,
    plotHeight: plot.height,
    laneHead: named && gutter === 0 ? 18 : 0,
    measure,
  });

  const { under, over, lanes } = placeLanes(layout.bands, view, named, { gutter, names, measure });
  const { grid, axis } = placeAxis(view, format, measure);
  const counts = placeCounts(layout, answers.dense, zoom, view, { measure, number: names.number });
  const placed = placeItems(layout, view, spec.lang, measure);
  const sums = sumsOf(answers, span, placed.drawn, layout.single);
  const trayTop = view.bottom + AXIS_HEIGHT;
  const tray = placeTray(answers.undated, answers.totals.undated, {
    x: plot.x,
    right: view.right,
    y: trayTop,
    lang: spec.lang,
    names,
    measure,
  });
  const unlabelled = placed.drawn.size - placed.labelled.size;
  const status = placeStatus(sums, unlabelled, names, view, trayTop + trayHeight, measure);
  const credit = placeSource(foot, height, measure);
  const items = [...placed.items, ...tray.items];
  const layer = (name: string, marks: readonly Mark[]): Layer => ({ name, marks });
  return {
    width,
    height,
    plot,
    span,
    lang: spec.lang,
    title: options.title ?? frame?.title ?? '',
    description: describe(sums, span, names),
    layers: [
      layer('lanes', under),
      layer('grid', grid),
      layer('counts', counts.marks),
      layer('extents', placed.extents),
      layer('selection', ringsOf(items, spec.sel)),
      layer('symbols', placed.symbols),
      layer('labels', placed.labels),
      layer('lane-names', over),
      layer('axis', axis),
      layer('tray', tray.marks),
      layer('status', status),
      layer('frame', [...head.marks, ...credit]),
    ],
    items,
    counts: counts.counts,
    lanes,
    sums,
  };
}

function sourceLines({ source }: SceneFrame, width: number, measure: Measure): readonly string[] {
  const parts = typeof source === 'string' ? [source] : source;
  return wrapParts(parts, SIZE.small, width - 2 * EDGE, SOURCE_LINES, measure);
}

function placeSource(lines: readonly string[], height: number, measure: Measure): readonly Mark[] {
  const style = { size: SIZE.small, fill: 'muted' } as const;
  return lines
    .map((line, i) => textMark(line, EDGE, height - 8 - (lines.length - 1 - i) * SOURCE_LINE, style, measure))
    .filter((mark) => mark !== null);
}

/** How much wider than its symbol the ring about a selected event is: it just clears the label. */
const RING = 6;

/** Rings about the selected event, one in each of its lanes. */
function ringsOf(items: readonly PlacedItem[], sel: string | null): readonly Mark[] {
  return items
    .filter((item) => item.id === sel)
    .map((item) => ({
      type: 'symbol',
      glyph: 'ring',
      x: item.anchorX,
      y: item.anchorY,
      size: SYMBOL + RING,
      fill: null,
      stroke: 'ink',
      event: item.id,
    }));
}

function describe(sums: SceneCounts, span: Span, { words, count, span: inWords }: SceneNames): string {
  const shown = sums.drawn + sums.counted;
  return [
    inWords(span),
    count(words.events[shown === 1 ? 0 : 1], shown),
    ...(sums.undated > 0 ? [count(words.undated, sums.undated)] : []),
    ...(sums.before > 0 ? [count(words.earlier, sums.before)] : []),
    ...(sums.after > 0 ? [count(words.later, sums.after)] : []),
    ...(sums.filtered > 0 ? [count(words.filtered, sums.filtered)] : []),
  ].join(' · ');
}
