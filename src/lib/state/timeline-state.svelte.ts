import { easeCubicOut } from 'd3';
import { reach } from '#lib/event/bounds.ts';
import { boundsOf, parseEdtf } from '#lib/event/edtf.ts';
import type { Localized } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import type { Span } from '#lib/event/span.ts';
import { formatSpec } from '#lib/event/format-spec.ts';
import { datesOfSpan, spanOfSpec } from '#lib/event/spec-span.ts';
import type { Spec } from '#lib/event/spec.ts';
import { glideAt, glideTime } from '#lib/gesture/momentum.ts';
import { browserClock, Motion, ZOOM_MS, type Clock } from '#lib/gesture/motion.ts';
import { limitsOf, mixSpan, panBy, sameView, shownSpan, zoomAbout } from '#lib/gesture/span-math.ts';
import { buildScene, DEFAULT_HEIGHT } from '#lib/scene/build-scene.ts';
import { createLayout } from '#lib/scene/layout.ts';
import type { Measure, Scene } from '#lib/scene/scene.ts';
import { ask, askFurther, covers, type Answers } from '#lib/source/ask.ts';
import type { EventSource } from '#lib/source/event-source.ts';

export interface TimelineOptions {
  readonly source: EventSource;
  readonly spec: Spec;
  /** The timeline's own spec. */
  readonly defaults: Spec;
  /** Answers to `spec`, as the server drew them. */
  readonly answers: Answers;
  readonly measure: Measure;
  /** Writes the spec into the address: `push` for what Back should undo, `replace` for where a gesture came to rest. */
  readonly navigate: (spec: Spec, how: 'push' | 'replace') => void;
  /** Names the picture. */
  readonly title: Localized;
  /** Px of the frame in which the server drew; the browser's own is told by `resize`. */
  readonly width: number;
  readonly height?: number;
  readonly clock?: Clock;
}

/** A gesture that rested this long is over: its view goes into the address. */
export const SETTLE_MS = 250;
/** The question for the next window is asked before its edge comes into view: this many view widths ahead. */
const AHEAD = 0.4;
/** What stands nearer than this share of the view to its edge is as good as out of view. */
const EDGE = 0.02;
/** What is brought into view stands this far inside of it. */
const INSET = 0.3;

/**
 * A timeline under the reader's hands, without a DOM. The span is the truth: gestures move it, the
 * scene follows in the same frame, the address once it rests. Answers come later: until then the
 * last ones stay, and only the answer to the latest question counts.
 */
export class TimelineState {
  readonly #options: TimelineOptions;
  readonly #motion: Motion;
  readonly #layout = createLayout();
  #spec = $state.raw() as Spec;
  #span = $state.raw() as Span;
  #answers = $state.raw() as Answers;
  #frame = $state.raw({ width: 0, height: 0 });
  #pending = $state(false);
  #problem = $state.raw<Problem | null>(null);
  /** Id of the event that the mouse points at, in the chart or in a list. */
  hovered = $state<string | null>(null);

  #question: { readonly key: string; readonly off: AbortController } | null = null;
  /** Where a running movement goes. */
  #goal: Span | null = null;
  #settling: ReturnType<typeof setTimeout> | null = null;

  readonly scene = $derived.by(() => this.#draw(this.#frame, this.#layout));
  /** The view of everything that matches. */
  readonly whole = $derived.by(() => spanOfSpec({ from: null, to: null }, this.#answers.extent));
  readonly limits = $derived.by(() => limitsOf(this.whole));

  constructor(options: TimelineOptions) {
    this.#options = options;
    this.#motion = new Motion(options.clock ?? browserClock());
    this.#spec = options.spec;
    this.#answers = options.answers;
    this.#span = options.answers.span;
    this.#frame = { width: options.width, height: options.height ?? DEFAULT_HEIGHT };
  }

  get spec(): Spec {
    return this.#spec;
  }
  /** What is in view now, in the middle of a gesture too. */
  get span(): Span {
    return this.#span;
  }
  get answers(): Answers {
    return this.#answers;
  }
  /** Px of the frame. */
  get width(): number {
    return this.#frame.width;
  }
  get height(): number {
    return this.#frame.height;
  }
  /** True while a question is unanswered; the previous answers are still shown. */
  get pending(): boolean {
    return this.#pending;
  }
  /** Why the last question was not answered; null when it was. */
  get problem(): Problem | null {
    return this.#problem;
  }
  get source(): EventSource {
    return this.#options.source;
  }
  get measure(): Measure {
    return this.#options.measure;
  }
  get defaults(): Spec {
    return this.#options.defaults;
  }

  /** Changes what is asked or shown, and says so in the address. */
  patch(change: Partial<Spec>, how: 'push' | 'replace' = 'push'): void {
    this.#settle();
    const old = this.#spec;
    this.#spec = { ...old, ...change };
    if (this.#spec.from !== old.from || this.#spec.to !== old.to) this.#goToSpec();
    this.#options.navigate(this.#spec, how);
    this.#askOn();
  }

  /**
   * Takes over the spec of the address after Back, Forward or a link, with its answers when the server
   * sent them along. Not for the echo of our own `navigate`: a gesture may have moved on meanwhile.
   */
  apply(spec: Spec, answers?: Answers): void {
    if (formatSpec(spec, this.defaults) === formatSpec(this.#spec, this.defaults)) return;
    this.#forget();
    this.#spec = spec;
    if (answers !== undefined) this.#answers = answers;
    this.#goToSpec();
    this.#askOn();
  }

  /** Shows a stretch at once, in the middle of a gesture; `settle` when the gesture is over. */
  setSpan(span: Span, settle = false): void {
    this.stop();
    this.#show(span);
    if (settle) this.#settleSoon();
  }

  /** Brings whatever moves by itself to rest. True when something did. */
  stop(): boolean {
    this.#goal = null;
    const was = this.#motion.stop();
    if (was) this.#settleSoon();
    return was;
  }

  /** The hand let go of the view at this speed, px per ms: it glides on and comes to rest. */
  release(velocity: number): void {
    if (velocity === 0 || this.#motion.still) {
      this.#settleSoon();
      return;
    }
    const from = this.#span;
    const perPx = (from.end - from.start) / this.#plotWidth;
    this.#motion.run(
      glideTime(velocity),
      (elapsed) => {
        this.#show(panBy(from, -glideAt(velocity, elapsed) * perPx, this.limits));
      },
      () => {
        this.#settleSoon();
      },
    );
  }

  /** Goes to a stretch in one eased movement. */
  travel(to: Span): void {
    this.#move(shownSpan(to, this.limits), () => {
      this.#settleSoon();
    });
  }

  /** Zooms in (`factor` > 1) or out about an instant, by default the middle of the view. */
  zoomBy(factor: number, at?: number): void {
    const from = this.#view;
    this.travel(zoomAbout(from, at ?? (from.start + from.end) / 2, factor, this.limits));
  }

  /** Moves on by a share of the view, to the right when positive. */
  panBy(share: number): void {
    const from = this.#view;
    this.travel(panBy(from, share * (from.end - from.start), this.limits));
  }

  /** Back to the view of everything that matches. */
  reset(): void {
    this.travel(this.whole);
  }

  /** Shows a stretch, or the dated events among these ids with some air about them. */
  async zoomTo(what: Span | readonly string[]): Promise<void> {
    if ('start' in what) {
      this.travel(what);
      return;
    }
    const spans = (await Promise.all(what.map((id) => this.#reachOf(id)))).filter((span) => span !== null);
    if (spans.length === 0) return;
    const start = Math.min(...spans.map((span) => span.start));
    const end = Math.max(...spans.map((span) => span.end));
    this.travel(spanOfSpec({ from: null, to: null }, { start, end }));
  }

  /** Selects an event, which opens its panel, and brings it into view; null: none. */
  select(id: string | null): void {
    if (id === this.#spec.sel) return;
    this.patch({ sel: id });
    if (id === null) return;
    void this.#reachOf(id).then((there) => {
      if (there !== null && this.#spec.sel === id) this.reveal(there);
    });
  }

  /** Pans to what is out of view, or at its very edge; the zoom stays. */
  reveal(there: Span): void {
    const view = this.#view;
    const length = view.end - view.start;
    const edge = length * EDGE;
    if (there.start <= view.end - edge && there.end >= view.start + edge) return;
    const at = Number.isFinite(there.start) ? there.start : there.end;
    if (!Number.isFinite(at)) return;
    // To the nearer side, so that what was in view beside it stays there where it can.
    const start = at - length * (at < view.start ? INSET : 1 - INSET);
    this.travel({ start, end: start + length });
  }

  /** The picture has another size, px. */
  resize(width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    if (width === this.#frame.width && height === this.#frame.height) return;
    this.#frame = { width, height };
    this.#askOn();
  }

  /** The same view in a frame of another size, px, as on paper; nothing is asked anew. */
  sceneIn(frame: { readonly width: number; readonly height: number }): Scene {
    return this.#draw(frame, createLayout());
  }

  /** Asks again after a problem. */
  retry(): void {
    this.#ask(keyOf(this.#spec));
  }

  /** Nothing moves, waits or listens any more. */
  close(): void {
    this.#forget();
    this.#question?.off.abort();
    this.#question = null;
  }

  #draw(
    frame: { readonly width: number; readonly height: number },
    layout: ReturnType<typeof createLayout>,
  ): Scene {
    return buildScene(this.#answers, {
      spec: this.#spec,
      span: this.#span,
      ...frame,
      measure: this.#options.measure,
      title: this.#options.title[this.#spec.lang],
      layout,
    });
  }

  get #plotWidth(): number {
    return this.scene.plot.width;
  }
  /** What is in view once a running movement has arrived. */
  get #view(): Span {
    return this.#goal ?? this.#span;
  }
  /** True when the reader's hand has taken the view away from what the spec says. */
  get #held(): boolean {
    return !sameView(this.#view, spanOfSpec(this.#spec, this.#answers.extent), this.width);
  }

  #show(span: Span): void {
    this.#span = span;
    if (this.#problem === null) this.#askOn();
  }

  #move(to: Span, done: () => void): void {
    const from = this.#span;
    this.#goal = to;
    const duration = sameView(from, to, this.width) ? 0 : ZOOM_MS;
    this.#motion.run(
      duration,
      (elapsed) => {
        this.#show(duration === 0 ? to : mixSpan(from, to, easeCubicOut(elapsed / duration)));
      },
      () => {
        this.#goal = null;
        done();
      },
    );
  }

  #settleSoon(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = setTimeout(() => {
      this.#settle();
    }, SETTLE_MS);
  }

  /** Writes the view that a gesture left into the address, in as short dates as show it. */
  #settle(): void {
    if (this.#settling === null) return;
    clearTimeout(this.#settling);
    this.#settling = null;
    const width = this.#plotWidth;
    const dates = sameView(this.#span, this.whole, width)
      ? { from: null, to: null }
      : datesOfSpan(this.#span, width);
    if (dates.from === this.#spec.from && dates.to === this.#spec.to) return;
    this.#spec = { ...this.#spec, ...dates };
    this.#options.navigate(this.#spec, 'replace');
    this.#askOn();
  }

  /** Drops a view that was not written down yet: another one takes its place. */
  #forget(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#settling = null;
    this.#goal = null;
    this.#motion.stop();
  }

  /** To the view that the spec means, with nothing to write down afterwards. */
  #goToSpec(): void {
    const to = spanOfSpec(this.#spec, this.#answers.extent);
    if (!sameView(this.#span, to, this.width)) this.#move(to, () => undefined);
  }

  /** Asks unless the answers at hand, or those on their way, will do for the view. */
  #askOn(): void {
    const key = keyOf(this.#spec);
    if (key === keyOf(this.#answers.spec) && coversAhead(this.#answers, this.#view, this.width)) {
      if (this.#question !== null && this.#question.key !== key) this.#endQuestion();
      return;
    }
    // A question for another stretch of the same is let finish, or a long drag would never see an answer.
    if (this.#question?.key !== key) this.#ask(key);
  }

  #ask(key: string): void {
    this.#question?.off.abort();
    const question = { key, off: new AbortController() };
    this.#question = question;
    this.#pending = true;
    const { source, defaults } = this.#options;
    const spec = this.#held ? { ...this.#spec, ...datesOfSpan(this.#view, this.width) } : this.#spec;
    const known = this.#answers;
    const frame = { width: this.width };
    const asked =
      key === keyOf(known.spec) && known.dense !== null
        ? askFurther(source, known, spec, frame, question.off.signal)
        : ask(source, spec, defaults, frame, question.off.signal);
    asked.then(
      (answers) => {
        if (this.#question !== question) return;
        this.#endQuestion();
        this.#problem = null;
        this.#receive(answers);
        this.#askOn();
      },
      (error: unknown) => {
        if (this.#question !== question) return;
        this.#endQuestion();
        this.#problem = { code: 'source-silent', field: 'source', value: String(error).slice(0, 80) };
      },
    );
  }

  #endQuestion(): void {
    this.#question?.off.abort();
    this.#question = null;
    this.#pending = false;
  }

  /** Open ends of the spec follow what matches, unless the reader holds the view. */
  #receive(answers: Answers): void {
    const held = this.#held;
    this.#answers = answers;
    if (!held) this.#goToSpec();
  }

  /** Everything that an event may touch, or null when it is undated or unknown. */
  async #reachOf(id: string): Promise<Span | null> {
    const item = this.#answers.items.find((i) => i.id === id);
    if (item !== undefined) return item.bounds === null ? null : reach(item.bounds);
    const when = (await this.source.event(id))?.when;
    if (when === undefined || when === null) return null;
    const parsed = parseEdtf(when, 'when');
    return parsed.ok ? reach(boundsOf(parsed.edtf)) : null;
  }
}

/** What decides which events match and how they are counted; the stretch apart. */
function keyOf(spec: Spec): string {
  return JSON.stringify([spec.filter, spec.q, spec.lanes, spec.asof]);
}

function coversAhead(answers: Answers, span: Span, width: number): boolean {
  if (!covers(answers, span, width)) return false;
  if (answers.dense === null) return true;
  const { edges } = answers.dense.byLane;
  const ahead = (span.end - span.start) * AHEAD;
  return (edges[0] ?? 0) <= span.start - ahead && (edges.at(-1) ?? 0) >= span.end + ahead;
}
