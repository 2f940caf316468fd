import { chromium, type Browser, type CDPSession } from 'playwright';
import { chromiumPath } from '../setup/chromium.ts';
import type { Harness } from './harness.ts';
import { median, quantile } from './stats.ts';

/** A page at one number of events in a fresh browser. All `cpu` figures are ms of the page's main thread. */
export interface Cell {
  readonly page: string;
  readonly n: number;
  /** Why it stopped early; what was measured before stands. */
  stopped?: string;
  /** `cpu` until the picture stands, `late` in the 300 ms after: what was put off. */
  draw?: { cpu: number; late: number; wall: number };
  pan?: Steps;
  zoom?: Steps;
  /** The pan again, `CLOSE_UP` wheel steps in. */
  close?: Steps;
  filter?: { cpu: number; most: number; frames: number };
  elements?: number;
  /** Bytes after a forced collection, over what the page held before the events were made. */
  heap?: number;
  errors?: readonly string[];
}

/** One real input event and its frame, many times. */
export interface Steps {
  readonly median: number;
  readonly p95: number;
  /** With what the steps left behind: animations, timers, late answers. */
  readonly mean: number;
  readonly most: number;
  readonly moved: boolean;
}

export interface Limits {
  /** Input events in a run. */
  readonly steps: number;
  /** Ms for a first draw or one step. */
  readonly timeoutMs: number;
  readonly filterMs: number;
  /** Ms after which a run of steps takes no more. */
  readonly runMs: number;
}

export interface Target {
  readonly name: string;
  readonly url: string;
}

/** Wheel steps in which a view of 36 years becomes one of five or less. */
const CLOSE_UP = 12;

const VIEWPORT = { width: 1280, height: 720 };

// Canvas is rasterised in software, on the main thread where it is counted; no page reaches the network.
const ARGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--js-flags=--max-old-space-size=4096',
];

/** Measures one cell; a page that fails or takes too long gives a cell that says so. */
export async function measure(target: Target, n: number, harnessUrl: string, limits: Limits): Promise<Cell> {
  const cell: Cell = { page: target.name, n };
  const executablePath = chromiumPath();
  const browser = await chromium.launch({ args: ARGS, ...(executablePath ? { executablePath } : {}) });
  try {
    await fill(cell, browser, target.url, harnessUrl, limits);
  } catch (error) {
    const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const under = (['draw', 'pan', 'zoom', 'close', 'filter'] as const).find(
      (part) => cell[part] === undefined,
    );
    cell.stopped = `${under ?? 'end'}: ${message}`;
  } finally {
    // A page in an endless task cannot be closed politely.
    await Promise.race([browser.close(), pause(5000)]);
  }
  return cell;
}

async function fill(
  cell: Cell,
  browser: Browser,
  url: string,
  harnessUrl: string,
  limits: Limits,
): Promise<void> {
  const tab = await browser.newPage({ viewport: VIEWPORT });
  const errors: string[] = [];
  tab.on('pageerror', (error) => {
    errors.push(error.message);
  });
  await tab.goto(url);
  await tab.waitForFunction(() => '__bench' in window, null, { timeout: 10_000 });
  await tab.addScriptTag({ url: harnessUrl, type: 'module' });
  await tab.waitForFunction(() => '__harness' in window, null, { timeout: 10_000 });
  const page = new PageUnderTest(await tab.context().newCDPSession(tab), limits);
  await page.open();

  const before = await page.heap();
  await page.call('make', [cell.n], 120_000);
  await page.heap();
  const start = await page.cpu();
  const wall = await page.call('load', []);
  const drawn = await page.cpu();
  await pause(300);
  cell.draw = { cpu: drawn - start, late: (await page.cpu()) - drawn, wall };
  cell.elements = await page.call('elements', []);
  cell.heap = (await page.heap()) - before;

  const middle = await page.call('middle', []);
  cell.pan = await page.pan(middle);
  cell.zoom = await page.zoom(middle);
  for (let i = 0; i < CLOSE_UP; i++) await page.wheel(middle, -1);
  await page.rest();
  cell.close = await page.pan(middle);
  for (let i = 0; i < CLOSE_UP; i++) await page.wheel(middle, 1);
  await page.rest();
  cell.filter = await page.filter();
  cell.errors = errors.slice(0, 3);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** The page, spoken to over the DevTools protocol only. */
class PageUnderTest {
  readonly #cdp: CDPSession;
  readonly #limits: Limits;

  constructor(cdp: CDPSession, limits: Limits) {
    this.#cdp = cdp;
    this.#limits = limits;
  }

  async open(): Promise<void> {
    // Thread ticks leave out other work on the machine.
    await this.#cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  }

  /** Calls the harness in the page. */
  async call<K extends keyof Harness>(
    name: K,
    args: Parameters<Harness[K]>,
    timeoutMs = this.#limits.timeoutMs,
  ): Promise<Awaited<ReturnType<Harness[K]>>> {
    const expression = `__harness.${name}(${args.map((arg) => JSON.stringify(arg)).join()})`;
    const answer = await within(
      timeoutMs,
      this.#cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
    );
    if (answer.exceptionDetails) {
      throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
    }
    return answer.result.value as Awaited<ReturnType<Harness[K]>>;
  }

  /** Main-thread CPU so far, ms. */
  async cpu(): Promise<number> {
    const { metrics } = await within(this.#limits.timeoutMs, this.#cdp.send('Performance.getMetrics'));
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? NaN) * 1000;
  }

  /** Bytes in use after a forced collection: objects, DOM, array buffers. */
  async heap(): Promise<number> {
    await this.#cdp.send('HeapProfiler.collectGarbage');
    const usage: Readonly<Record<string, number>> = await this.#cdp.send('Runtime.getHeapUsage');
    const parts = ['usedSize', 'embedderHeapUsedSize', 'backingStorageSize'];
    return parts.reduce((sum, part) => sum + (usage[part] ?? 0), 0);
  }

  async #mouse(
    type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
    { x, y }: Point,
    held: boolean,
  ): Promise<void> {
    const event = {
      type,
      x,
      y,
      button: held ? 'left' : 'none',
      buttons: held ? 1 : 0,
      clickCount: 1,
    } as const;
    await within(this.#limits.timeoutMs, this.#cdp.send('Input.dispatchMouseEvent', event));
  }

  async wheel({ x, y }: Point, direction: 1 | -1): Promise<void> {
    const event = { type: 'mouseWheel', x, y, deltaX: 0, deltaY: 100 * direction } as const;
    await within(this.#limits.timeoutMs, this.#cdp.send('Input.dispatchMouseEvent', event));
    await this.call('painted', []);
  }

  /** Waits until the view stands still: momentum, animations. */
  async rest(): Promise<void> {
    let view = JSON.stringify(await this.call('view', []));
    for (let i = 0; i < 30; i++) {
      await pause(100);
      const now = JSON.stringify(await this.call('view', []));
      if (now === view) return;
      view = now;
    }
  }

  /** A drag to and fro, ten px a step, never far from where it began. */
  async pan(from: Point): Promise<Steps> {
    await this.#mouse('mouseMoved', from, false);
    await this.#mouse('mousePressed', from, true);
    const steps = await this.#run(async (i) => {
      const turn = this.#limits.steps / 4;
      const k = i + 1;
      const reach = k <= turn ? k : k <= 3 * turn ? 2 * turn - k : k - 4 * turn;
      await this.#mouse('mouseMoved', { x: from.x + 10 * reach, y: from.y }, true);
      await this.call('painted', []);
    });
    await this.#mouse('mouseReleased', from, true);
    await this.rest();
    return steps;
  }

  /** Half of the steps in, half out again. */
  async zoom(about: Point): Promise<Steps> {
    let depth = 0;
    const steps = await this.#run(async (i) => {
      const direction = i < this.#limits.steps / 2 ? -1 : 1;
      depth -= direction;
      await this.wheel(about, direction);
    });
    // A run that was cut short is brought back to where it began.
    for (; depth > 0; depth--) await this.wheel(about, 1);
    await this.rest();
    return steps;
  }

  /** One country, then all, three times. */
  async filter(): Promise<NonNullable<Cell['filter']>> {
    const costs: number[] = [];
    const frames: number[] = [];
    for (const country of ['C0', null, 'C1', null, 'C2', null]) {
      const start = await this.cpu();
      frames.push(await this.call('filter', [country], this.#limits.filterMs));
      costs.push((await this.cpu()) - start);
    }
    return { cpu: median(costs), most: Math.max(...costs), frames: Math.max(...frames) };
  }

  async #run(act: (step: number) => Promise<void>): Promise<Steps> {
    const view = JSON.stringify(await this.call('view', []));
    const costs: number[] = [];
    let moved = false;
    let probing = 0;
    const begin = await this.cpu();
    const until = Date.now() + this.#limits.runMs;
    let before = begin;
    for (let i = 0; i < this.#limits.steps && Date.now() < until; i++) {
      await act(i);
      const after = await this.cpu();
      costs.push(after - before);
      before = after;
      if (i < 4 && !moved) {
        moved = JSON.stringify(await this.call('view', [])) !== view;
        before = await this.cpu();
        probing += before - after;
      }
    }
    await pause(200);
    const spent = (await this.cpu()) - begin - probing;
    return {
      median: median(costs),
      p95: quantile(costs, 0.95),
      mean: spent / costs.length,
      most: Math.max(...costs),
      moved,
    };
  }
}

/** The promise, or an error that says how long it was waited for. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  promise.catch(() => undefined);
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => {
      fail(new Error(`did not finish in ${String(ms / 1000)} s`));
    }, ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
