import type { Span } from '#lib/event/span.ts';

/**
 * A picture as data: JSON-able, deterministic, no DOM, no clock. The same Spec on the same data in
 * the same frame gives the same scene on the server and in the browser. Painters (`paint/`) walk it.
 */

/** Colour by role. A painter resolves it by palette, so one scene serves both themes. */
export type Ink =
  | 'ink'
  | 'muted'
  | 'grid'
  | 'surface'
  | 'band'
  | 'lane0'
  | 'lane1'
  | 'lane2'
  | 'lane3'
  | 'lane4'
  | 'lane5'
  | 'lane6'
  | 'lane7';

/** Px of the frame, y down. `event` is the id of the event that the mark draws, when it draws one. */
interface MarkBase {
  readonly event?: string;
}

export interface RectMark extends MarkBase {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Ink;
  /** 0..1, default 1. */
  readonly opacity?: number;
  /** Fades to nothing at this end: an imprecise bound. */
  readonly fade?: 'start' | 'end' | 'both';
}

/** A closed glyph of `glyphs.ts`, drawn about its centre. */
export interface SymbolMark extends MarkBase {
  readonly type: 'symbol';
  /** Key of `glyphs.ts`. */
  readonly glyph: string;
  readonly x: number;
  readonly y: number;
  /** Side of the box it fills. */
  readonly size: number;
  /** Null: hollow (painted with the surface colour). */
  readonly fill: Ink | null;
  readonly stroke: Ink;
  readonly dash?: readonly number[];
  /** Struck through: denied. */
  readonly struck?: boolean;
}

/** A straight line. */
export interface RuleMark extends MarkBase {
  readonly type: 'rule';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** One line of text, already cut to fit. `y` is the baseline. */
export interface TextMark extends MarkBase {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly fill: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Measured advance in px. */
  readonly width: number;
  /** The words in full when `text` was cut. */
  readonly full?: string;
}

export type Mark = RectMark | SymbolMark | RuleMark | TextMark;

/** Marks painted in order; `name` is a class in SVG and a handle in tests. */
export interface Layer {
  readonly name: string;
  readonly marks: readonly Mark[];
}

/** An event that is drawn by itself: where to hit it, focus it, hang a tooltip. */
export interface PlacedItem {
  readonly id: string;
  /** Lane key; one event may stand in several lanes. */
  readonly lane: string;
  readonly row: number;
  /** Box of symbol, bar and label. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Where its date is: centre of the symbol, or of the bar's visible part. */
  readonly anchorX: number;
  readonly anchorY: number;
}

/** A bucket that is drawn as a count. */
export interface PlacedCount {
  readonly lane: string;
  readonly count: number;
  /** The bucket's exact stretch: a click shows it. */
  readonly span: Span;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLane {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Events by what became of them. `drawn + counted + undated + before + after + filtered = all`, each event once. */
export interface SceneCounts {
  readonly all: number;
  readonly drawn: number;
  readonly counted: number;
  readonly undated: number;
  readonly before: number;
  readonly after: number;
  readonly filtered: number;
}

export interface Scene {
  readonly width: number;
  readonly height: number;
  /** The part where time runs; the rest is lane names, axis, margins. */
  readonly plot: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Time at the plot's left and right edge. x = plot.x + (t - start) / (end - start) * plot.width. */
  readonly span: Span;
  readonly lang: 'en' | 'hi';
  readonly title: string;
  readonly description: string;
  readonly layers: readonly Layer[];
  readonly items: readonly PlacedItem[];
  readonly counts: readonly PlacedCount[];
  readonly lanes: readonly PlacedLane[];
  readonly sums: SceneCounts;
}

/** Advance of one line of text in px at a font size, by the cluster table of `measure.ts`. */
export type Measure = (text: string, size: number) => number;
