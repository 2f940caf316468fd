import type { Span } from '#lib/event/span.ts';
import type { Spec } from '#lib/event/spec.ts';
import { zoomStep } from '#lib/source/ask.ts';
import type { Answers } from '#lib/source/ask.ts';
import { AXIS_HEIGHT, placeAxis } from './axis.ts';
import { tickFormat } from './axis-format.ts';
import { layoutScene } from './layout.ts';
import type { Layout, LayoutInput } from './layout.ts';
import { legendOf, placeLegend } from './legend.ts';
import { placeCounts } from './place-counts.ts';
import { placeItems } from './place-items.ts';
import { placeLanes } from './place-lanes.ts';
import { sceneNames } from './scene-names.ts';
import type { SceneNames } from './scene-names.ts';
import type { Layer, Mark, Measure, PlacedItem, Scene, SceneCounts } from './scene.ts';
import { LABEL_GAP, MIDDLE, SIZE, SYMBOL } from './sizes.ts';
import { sumsOf } from './sums.ts';
import { textMark } from './text-mark.ts';
import { placeTray, TRAY_HEIGHT } from './tray.ts';
import { viewOf } from './view.ts';
import type { View } from './view.ts';

/** What stands about the plot of a picture that stands alone: a file, an embed. */
export interface SceneFrame {
  readonly title: string;
  /** Where the data comes from and under which licence, one line. */
  readonly source: string;
}

export interface SceneOptions {
  /** Language, digits and selection are taken from here; lanes too where the answers hold every event. */
  readonly spec: Spec;
  /** What is in view; by default the stretch that was asked for. */
  readonly span?: Span;
  /** Px of the whole picture. */
  readonly width: number;
  readonly height?: number;
  readonly measure: Measure;
  /** Names the picture; with `frame` also its heading. */
  readonly title?: string;
  /** Title, sums, legend and source line; left out inside a page, which has its own. */
  readonly frame?: SceneFrame | null;
  /** Keeps rows between frames; see `createLayout`. */
  readonly layout?: (input: LayoutInput) => Layout;
}

export const DEFAULT_HEIGHT = 560;
/** From this width on, lanes are named beside the plot. */
const GUTTER_FROM = 640;
const STATUS_HEIGHT = 20;
const SOURCE_HEIGHT = 20;

/**
 * Draws answers as a scene: pure, so that server and browser make the same picture of the same
 * answers, span, frame and measure.
 */
export function buildScene(answers: Answers, options: SceneOptions): Scene {
  const { spec, width, measure } = options;
  const height = options.height ?? DEFAULT_HEIGHT;
  const span = options.span ?? answers.span;
  const field = answers.dense === null ? spec.lanes : answers.spec.lanes;
  const named = field !== 'none';
  const names = sceneNames(answers, spec, field);
  const frame = options.frame ?? null;
  const edge = frame === null ? 0 : 16;
  const head =
    frame === null ? null : placeHead(answers, frame, names, { x: edge, right: width - edge }, measure);
  const gutter = named && width >= GUTTER_FROM ? Math.round(Math.min(156, Math.max(104, width * 0.115))) : 0;
  const trayHeight = answers.totals.undated > 0 ? TRAY_HEIGHT : 0;
  const below = AXIS_HEIGHT + trayHeight + STATUS_HEIGHT + (frame === null ? 0 : SOURCE_HEIGHT);
  const x = edge + (gutter || SYMBOL / 2 + 2);
  const top = head?.height ?? 4;
  const plot = {
    x,
    y: top,
    width: Math.max(40, width - x - edge - SYMBOL / 2 - 2),
    height: Math.max(ROWS_AT_LEAST, height - top - below),
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
  const {
    under,
    names: laneNames,
    lanes,
  } = placeLanes(layout.bands, view, named, {
    gutter,
    nameOf: (band) => names.lane(band.key),
    number: names.number,
    measure,
  });
  const format = tickFormat(spec.lang, spec.digits);
  const { grid, axis } = placeAxis(view, format, measure);
  const counts = placeCounts(layout, answers.dense, zoom, view, { measure, number: names.number });
  const placed = placeItems(layout, view, spec.lang, measure);
  const sums = sumsOf(answers, span, placed.drawn, layout.single);
  const trayTop = view.bottom + AXIS_HEIGHT;
  const tray = placeTray(answers.undated, trayHeight === 0 ? 0 : answers.totals.undated, {
    x: plot.x,
    right: view.right,
    y: trayTop,
    lang: spec.lang,
    heading: names.count(names.words.undated, answers.totals.undated),
    more: (n) => names.count(names.words.more, n),
    measure,
  });
  const unlabelled = placed.drawn.size - placed.labelled.size;
  const status = placeStatus(sums, unlabelled, names, view, trayTop + trayHeight, measure);
  const title = options.title ?? frame?.title ?? '';
  const items = [...placed.items, ...tray.items];
  const layer = (name: string, marks: readonly Mark[]): Layer => ({ name, clip: false, marks });
  return {
    width,
    height,
    plot,
    span,
    lang: spec.lang,
    title,
    description: describe(sums, span, names),
    layers: [
      under,
      grid,
      layer('counts', counts.marks),
      layer('extents', placed.extents),
      layer('selection', ringsOf(items, spec.sel)),
      layer('symbols', placed.symbols),
      layer('labels', placed.labels),
      laneNames,
      axis,
      layer('tray', trayHeight === 0 ? [] : tray.marks),
      layer('status', status),
      layer('frame', [
        ...(head?.marks ?? []),
        ...(frame === null ? [] : sourceLine(frame, edge, height, width, measure)),
      ]),
    ],
    items,
    counts: counts.counts,
    lanes,
    sums,
  };
}

/** A plot lower than this is no picture. */
const ROWS_AT_LEAST = 60;

function placeHead(
  answers: Answers,
  frame: SceneFrame,
  names: SceneNames,
  { x, right }: { x: number; right: number },
  measure: Measure,
): { marks: readonly Mark[]; height: number } {
  const { all, matched, undated } = answers.totals;
  const { words, count } = names;
  const facts = [
    count(words.events[matched === 1 ? 0 : 1], matched),
    ...(undated > 0 ? [count(words.undated, undated)] : []),
    ...(all > matched ? [count(words.filtered, all - matched)] : []),
  ].join(' · ');
  const most = right - x;
  const legend = placeLegend(legendOf(answers), {
    x,
    y: 62,
    right,
    nameOfKind: names.kind,
    nameOfFactuality: names.factuality,
    measure,
  });
  const marks = [
    textMark(frame.title, x, 32, { size: SIZE.title, fill: 'ink', most }, measure),
    textMark(facts, x, 53, { size: SIZE.lane, fill: 'muted', most }, measure),
    ...legend.marks,
  ];
  return { marks: marks.filter((mark) => mark !== null), height: 62 + legend.height + 8 };
}

function sourceLine(frame: SceneFrame, x: number, height: number, width: number, measure: Measure): Mark[] {
  const mark = textMark(
    frame.source,
    x,
    height - 8,
    { size: SIZE.small, fill: 'muted', most: width - 2 * x },
    measure,
  );
  return mark === null ? [] : [mark];
}

/** What lies beyond the edges, and how many symbols stand without a label. */
function placeStatus(
  sums: SceneCounts,
  unlabelled: number,
  { words, count }: SceneNames,
  view: View,
  top: number,
  measure: Measure,
): Mark[] {
  const size = SIZE.small;
  const middle = top + STATUS_HEIGHT / 2;
  const base = middle + size * MIDDLE;
  const third = (view.right - view.left) / 3;
  const style = { size, fill: 'muted', most: third - 24 } as const;
  const marks: (Mark | null)[] = [];
  const arrow = (glyph: 'earlier' | 'later', x: number): Mark => ({
    type: 'symbol',
    glyph,
    x,
    y: middle,
    size: 8,
    fill: 'muted',
    stroke: 'muted',
  });
  if (sums.before > 0) {
    marks.push(arrow('earlier', view.left + 4));
    marks.push(textMark(count(words.earlier, sums.before), view.left + 12, base, style, measure));
  }
  if (sums.after > 0) {
    marks.push(arrow('later', view.right - 4));
    marks.push(
      textMark(count(words.later, sums.after), view.right - 12, base, { ...style, anchor: 'end' }, measure),
    );
  }
  const facts = [
    ...(unlabelled > 0 ? [count(words.unlabelled, unlabelled)] : []),
    ...(sums.counted > 0 ? [count(words.inCounts, sums.counted)] : []),
  ].join(' · ');
  const middleX = (view.left + view.right) / 2;
  marks.push(textMark(facts, middleX, base, { ...style, anchor: 'middle' }, measure));
  if (sums.drawn + sums.counted === 0) {
    const y = (view.top + view.bottom) / 2;
    marks.push(
      textMark(words.empty, middleX, y, { size: SIZE.lane, fill: 'muted', anchor: 'middle' }, measure),
    );
  }
  return marks.filter((mark) => mark !== null);
}

function ringsOf(items: readonly PlacedItem[], sel: string | null): Mark[] {
  return items
    .filter((item) => item.id === sel)
    .map((item) => ({
      type: 'symbol',
      glyph: 'ring',
      x: item.anchorX,
      y: item.anchorY,
      size: SYMBOL + 2 * LABEL_GAP,
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
