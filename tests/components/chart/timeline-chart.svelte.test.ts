import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { timeAt, xAt } from '#lib/gesture/span-math.ts';
import type { PlacedCount } from '#lib/scene/scene.ts';
import { EVENTS, manyEvents, newsEvent, SPEC } from '../../state/fixture.ts';
import { dragMouse, pressMouse } from './hand.ts';
import { frames, mountChart, type Mounted } from './mount.ts';

afterEach(() => {
  document.documentElement.removeAttribute('data-theme');
});

const live = (container: HTMLElement): string =>
  container.querySelector('[aria-live]')?.textContent.replace('\u200b', '') ?? '';

function turn({ stage, origin }: Mounted, x: number, init: WheelEventInit): WheelEvent {
  const event = new WheelEvent('wheel', {
    bubbles: true,
    cancelable: true,
    clientX: origin().x + x,
    clientY: origin().y + 60,
    ...init,
  });
  (stage.querySelector('canvas') ?? stage).dispatchEvent(event);
  return event;
}

/** A press at the stage's middle height, moved through `xs`, let go; x in px of the plot. */
function drag({ stage, origin }: Mounted, xs: readonly number[], init: MouseEventInit = {}): Promise<void> {
  const places = xs.map((x) => ({ x: origin().x + x, y: origin().y + 100 }));
  return dragMouse(stage, places, init, () => frames(1));
}

describe('zooming', () => {
  test('Ctrl + wheel keeps the event under the cursor in its place within a pixel', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline } = chart;
    const summit = timeline.scene.items.find((item) => item.id === 'summit')!;
    // A wheel event stands on a whole pixel of the page.
    const x = Math.round(chart.origin().x + summit.anchorX - timeline.scene.plot.x) - chart.origin().x;
    const at = timeAt(timeline.span, x, timeline.scene.plot.width);
    for (let i = 0; i < 12; i++) {
      expect(turn(chart, x, { deltaY: -100, ctrlKey: true }).defaultPrevented).toBe(true);
      await frames(1);
    }
    expect(Math.abs(xAt(timeline.span, at, timeline.scene.plot.width) - x)).toBeLessThan(1);
    expect(timeline.span.end - timeline.span.start).toBeLessThan(60 * 86_400_000);
  });

  test('a plain wheel scrolls the page and says how to zoom, until the chart has the focus', async () => {
    const chart = await mountChart(EVENTS);
    const before = chart.timeline.span;
    expect(turn(chart, 100, { deltaY: -100 }).defaultPrevented).toBe(false);
    await frames();
    expect(chart.timeline.span).toBe(before);
    expect(chart.stage.textContent).toContain('माउस व्हील');
    chart.stage.focus();
    expect(turn(chart, 100, { deltaY: -100 }).defaultPrevented).toBe(true);
    expect(chart.timeline.span).not.toBe(before);
  });

  test('a double click on free ground zooms in about it, with Shift out', async () => {
    const { stage, timeline, origin } = await mountChart(EVENTS);
    const at = timeAt(timeline.span, 200, timeline.scene.plot.width);
    const length = timeline.span.end - timeline.span.start;
    const init = { bubbles: true, view: window, clientX: origin().x + 200, clientY: origin().y + 1 };
    stage.dispatchEvent(new MouseEvent('dblclick', init));
    expect(timeline.span.end - timeline.span.start).toBeCloseTo(length / 2, -1);
    expect(xAt(timeline.span, at, timeline.scene.plot.width)).toBeCloseTo(200, 1);
    stage.dispatchEvent(new MouseEvent('dblclick', { ...init, shiftKey: true }));
    expect(timeline.span.end - timeline.span.start).toBeCloseTo(length, -1);
  });
});

describe('dragging', () => {
  test('moves the time under the hand with the hand', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline } = chart;
    const at = timeAt(timeline.span, 300, timeline.scene.plot.width);
    await drag(chart, [300, 280, 220, 200]);
    expect(xAt(timeline.span, at, timeline.scene.plot.width)).toBeCloseTo(200, 1);
  });

  test('a tremble is a press, and the click that ends a drag is none', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline, stage } = chart;
    const before = timeline.span;
    const item = timeline.scene.items.find(({ id }) => id === 'sindoor')!;
    const box = stage.getBoundingClientRect();
    const at = { x: box.left + item.anchorX, y: box.top + item.anchorY };
    await dragMouse(stage, [{ ...at, x: at.x - 60 }, { ...at, x: at.x - 30 }, at]);
    expect(timeline.spec.sel).toBeNull();
    timeline.setSpan(before);
    await frames();
    await dragMouse(stage, [at, { ...at, x: at.x + 2 }, at]);
    expect(timeline.spec.sel).toBe('sindoor');
    expect(timeline.span).toBe(before);
  });

  test('Escape takes a drag back, and what is left of it moves nothing', async () => {
    const { stage, timeline, origin } = await mountChart(EVENTS);
    const before = timeline.span;
    const at = (x: number): { x: number; y: number } => ({ x: origin().x + x, y: origin().y + 100 });
    let moves = 0;
    await dragMouse(stage, [at(300), at(250), at(200), at(150)], {}, () => {
      moves += 1;
      if (moves === 1) expect(timeline.span).not.toBe(before);
      if (moves === 2) stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      if (moves > 2) expect(timeline.span).toBe(before);
      return Promise.resolve();
    });
    expect(timeline.span).toBe(before);
    expect(moves).toBe(3);
  });

  test('a second drag begins where the first one ended', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline } = chart;
    await drag(chart, [300, 280, 220]);
    const at = timeAt(timeline.span, 300, timeline.scene.plot.width);
    await drag(chart, [300, 320, 340]);
    expect(xAt(timeline.span, at, timeline.scene.plot.width)).toBeCloseTo(340, 1);
  });

  test('with Shift marks a range and zooms to it', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline } = chart;
    const { width } = timeline.scene.plot;
    const [start, end] = [timeAt(timeline.span, 100, width), timeAt(timeline.span, 250, width)];
    await drag(chart, [250, 180, 100], { shiftKey: true });
    expect(timeline.span.start).toBeCloseTo(start, -1);
    expect(timeline.span.end).toBeCloseTo(end, -1);
  });

  test('Escape leaves a range unmarked', async () => {
    const { stage, timeline, origin, container } = await mountChart(EVENTS);
    const before = timeline.span;
    const places = [250, 180, 100].map((x) => ({ x: origin().x + x, y: origin().y + 100 }));
    await dragMouse(stage, places, { shiftKey: true }, async () => {
      await frames(1);
      if (container.querySelector('.range') !== null)
        stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await frames(1);
    expect(container.querySelector('.range')).toBeNull();
    expect(timeline.span).toBe(before);
  });

  test('a press on an event selects it, on free ground nothing', async () => {
    const chart = await mountChart(EVENTS);
    const { timeline, stage } = chart;
    const item = timeline.scene.items.find(({ id }) => id === 'sindoor')!;
    const box = stage.getBoundingClientRect();
    await pressMouse(stage, { x: box.left + timeline.scene.plot.x + 1, y: box.top + 1 });
    expect(timeline.spec.sel).toBeNull();
    await pressMouse(stage, { x: box.left + item.anchorX, y: box.top + item.anchorY });
    expect(timeline.spec.sel).toBe('sindoor');
  });
});

describe('the keyboard', () => {
  test('the chart is one tab stop that says where it stands', async () => {
    const { stage, container } = await mountChart(EVENTS);
    expect(stage.querySelectorAll('[tabindex="0"], a, button')).toHaveLength(0);
    expect(stage.getAttribute('role')).toBe('application');
    expect(stage.getAttribute('aria-roledescription')).toBe('समयरेखा');
    await userEvent.keyboard('{Tab}');
    stage.focus();
    await frames();
    expect(live(container)).toBe('अमेरिका की प्रतिबंध की चेतावनी, अक्टूबर 2018, भारत, 7 में से 1');
  });

  test('arrows walk along a lane and between lanes, Home and End to its ends', async () => {
    const { stage, container, timeline } = await mountChart(EVENTS);
    stage.focus();
    await userEvent.keyboard('{Home}');
    const said: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowUp']) {
      await userEvent.keyboard(`{${key}}`);
      await frames(1);
      said.push(live(container));
    }
    const lanes = timeline.scene.lanes.map((lane) => lane.label);
    expect(lanes.slice(0, 2)).toEqual(['भारत', 'रूस']);
    expect(said.map((words) => words.split(', ')[0])).toEqual([
      'एस-400 की पाँच इकाइयों का करार',
      '23वाँ शिखर सम्मेलन',
      'इस ओर और कोई घटना नहीं',
      '23वाँ शिखर सम्मेलन',
      'ऑपरेशन सिंदूर',
      'सुखोई-57 का प्रस्ताव',
    ]);
    expect(said[3]).toContain('रूस');
    expect(said[0]).toContain('अक्टूबर 2018');
  });

  test('says a month as a month and an offer as an offer', async () => {
    const { stage, container } = await mountChart(EVENTS);
    stage.focus();
    await userEvent.keyboard('{Home}');
    expect(live(container)).toContain('अक्टूबर 2018, भारत');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(live(container)).toContain('प्रस्ताव');
  });

  test('brings the next event into view and rings it', async () => {
    const { stage, container, timeline } = await mountChart(EVENTS, {
      spec: { ...SPEC, from: '2018-10', to: '2018-10' },
    });
    stage.focus();
    await userEvent.keyboard('{End}');
    await frames();
    expect(live(container)).toContain('शिखर सम्मेलन');
    expect(timeline.scene.items.some((item) => item.id === 'summit')).toBe(true);
    expect(container.querySelector('.ring')).not.toBeNull();
  });

  test('zooms, fits, opens and closes', async () => {
    const { stage, timeline } = await mountChart(EVENTS);
    stage.focus();
    const whole = timeline.span.end - timeline.span.start;
    await userEvent.keyboard('+');
    expect(timeline.span.end - timeline.span.start).toBeCloseTo(whole / 2, -1);
    await userEvent.keyboard('-');
    expect(timeline.span.end - timeline.span.start).toBeCloseTo(whole, -1);
    await userEvent.keyboard('+0');
    expect(timeline.span).toEqual(timeline.whole);
    await userEvent.keyboard('{Enter}');
    expect(timeline.spec.sel).toBe('caatsa');
    await userEvent.keyboard('{Escape}');
    expect(timeline.spec.sel).toBeNull();
  });

  test('`?` shows the keys, and Tab leaves the chart', async () => {
    const { stage, container } = await mountChart(EVENTS);
    stage.focus();
    await userEvent.keyboard('?');
    await vi.waitFor(() => {
      expect(container.querySelector('dialog[open]')?.textContent).toContain('अगली घटना');
    });
    await userEvent.keyboard('{Escape}');
    await frames();
    expect(container.querySelector('dialog')).toBeNull();
    stage.focus();
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(stage);
  });
});

const middleOf = (place: PlacedCount, box: DOMRect): { x: number; y: number } => ({
  x: box.left + place.x + place.width / 2,
  y: box.top + place.y + place.height / 2,
});

describe('counts', () => {
  test('a press on a count shows its exact stretch', async () => {
    const { timeline, stage } = await mountChart(manyEvents(6000));
    const count = timeline.scene.counts.find((c) => c.x > 300)!;
    const box = stage.getBoundingClientRect();
    await pressMouse(stage, middleOf(count, box));
    await vi.waitFor(() => {
      expect(timeline.span).toEqual(count.span);
    });
  });

  test('a count that no zoom parts lists its events', async () => {
    const same = Array.from({ length: 300 }, (_, i) => newsEvent(`n${i}`, '2025-12-05', `घटना ${i}`, ['IN']));
    const { timeline, container, stage } = await mountChart([...same, ...EVENTS]);
    expect(timeline.scene.counts.some((c) => c.count > 50)).toBe(true);
    timeline.setSpan({ start: Date.UTC(2025, 11, 5), end: Date.UTC(2025, 11, 6) });
    await frames();
    const close = timeline.scene.counts.find((c) => c.count > 50)!;
    await pressMouse(stage, middleOf(close, stage.getBoundingClientRect()));
    await vi.waitFor(() => {
      expect(container.querySelectorAll('dialog[open] li').length).toBeGreaterThan(50);
    });
  });
});

describe('the picture', () => {
  test('is the server’s SVG until the canvas has painted, and an SVG again on paper', async () => {
    const { stage } = await mountChart(EVENTS);
    expect(stage.querySelector('svg.scene')).toBeNull();
    const canvas = stage.querySelector('canvas')!;
    expect(canvas.width).toBe(Math.round(stage.clientWidth * devicePixelRatio));
    window.dispatchEvent(new Event('beforeprint'));
    expect(stage.querySelectorAll('svg.scene text').length).toBeGreaterThan(5);
    window.dispatchEvent(new Event('afterprint'));
    expect(stage.querySelector('svg.scene')).toBeNull();
  });

  test('is painted in the page’s theme', async () => {
    document.documentElement.dataset['theme'] = 'light';
    const { stage } = await mountChart(EVENTS);
    const canvas = stage.querySelector('canvas')!;
    const corner = (): number => canvas.getContext('2d')!.getImageData(1, 1, 1, 1).data[0] ?? 0;
    expect(corner()).toBeGreaterThan(240);
    document.documentElement.dataset['theme'] = 'dark';
    await frames(3);
    expect(corner()).toBeLessThan(40);
  });

  test('needs few elements, however many events there are', async () => {
    const { container } = await mountChart(manyEvents(6000));
    expect(container.querySelectorAll('*').length).toBeLessThan(150);
  });

  test('the mouse over an event shows what it is', async () => {
    const { stage, timeline } = await mountChart(EVENTS);
    const item = timeline.scene.items.find(({ id }) => id === 'su57')!;
    const box = stage.getBoundingClientRect();
    stage.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        pointerType: 'mouse',
        clientX: box.left + item.anchorX,
        clientY: box.top + item.anchorY,
      }),
    );
    await frames(1);
    const tip = stage.querySelector('.tip')?.textContent ?? '';
    expect(tip).toContain('सुखोई-57 का प्रस्ताव');
    expect(tip).toContain('2025');
    expect(tip).toContain('रूस');
    stage.dispatchEvent(new PointerEvent('pointerleave', {}));
    await frames(1);
    expect(stage.querySelector('.tip')).toBeNull();
  });
});
