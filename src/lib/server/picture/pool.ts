import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import type { DrawTask, PagesTask } from './draw.ts';
import { programFile } from '../project-file.ts';
import { PictureRefusal } from './picture-refusal.ts';
import type { DrawAnswer } from './worker.ts';

export interface PoolLimits {
  /** Pictures drawn at once. */
  readonly processes: number;
  /** Pictures that may wait; one more is refused. */
  readonly queue: number;
  /** What takes longer is stopped; up to `BUSY` times later where the machine has other work. */
  readonly stopMs: number;
  /** Pictures after which a process is replaced. */
  readonly renders: number;
  /** Memory of a process after a picture, bytes, beyond which it is replaced. */
  readonly rss: number;
}

/**
 * Measured over 200 mixed pictures at 2x: 350 MB in two processes, 510 MB in four, since one that is replaced
 * beyond its bound has been some 20 MB over it.
 */
const PROCESSES = Math.max(1, Math.min(3, availableParallelism()));
const MB = 1024 ** 2;

export const POOL_LIMITS: PoolLimits = {
  processes: PROCESSES,
  queue: 32,
  stopMs: 5000,
  renders: 50,
  // All together stay below 400 MB; a process that has just begun holds 60.
  rss: Math.max(110, Math.floor(340 / PROCESSES)) * MB,
};

const HEAP_MB = 128;
/** A process that has just been started loads fonts and programs before it draws. */
const START_MS = 10_000;
const RETRY_S = 5;
const BUSY = 4;

/** Processes that draw pictures; they start when they are needed. */
export interface DrawPool {
  /**
   * Throws `MissingGlyphError` or a `PictureRefusal` with 503: as many wait as may, or it took too long.
   */
  readonly draw: (task: DrawTask | PagesTask) => Promise<Uint8Array>;
  readonly close: () => void;
}

interface Job {
  readonly task: DrawTask | PagesTask;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

interface Drawer {
  readonly child: ChildProcess;
  drawn: number;
  job: Job | null;
  stop: NodeJS.Timeout | undefined;
}

/** @param worker program of a process */
export function openPool(
  limits: PoolLimits = POOL_LIMITS,
  worker: string = programFile('src/lib/server/picture/worker.ts'),
): DrawPool {
  const drawers = new Set<Drawer>();
  const waiting: Job[] = [];
  let isClosed = false;

  function start(): Drawer {
    const child = fork(worker, {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${HEAP_MB}`, '--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const drawer: Drawer = { child, drawn: 0, job: null, stop: undefined };
    child.on('message', (answer) => land(drawer, answer as DrawAnswer));
    child.on('error', (error) => end(drawer, error));
    child.on('exit', () => end(drawer, new Error('A drawing process ended before its picture.')));
    drawers.add(drawer);
    return drawer;
  }

  function hand(drawer: Drawer, job: Job): void {
    drawer.job = job;
    const patience = limits.stopMs * busyness() + (drawer.drawn === 0 ? START_MS : 0);
    drawer.stop = setTimeout(() => {
      end(drawer, new PictureRefusal(503, 'picture.slow', {}, RETRY_S));
    }, patience);
    drawer.child.send(job.task);
  }

  function next(): void {
    if (isClosed) return;
    for (;;) {
      const job = waiting[0];
      if (job === undefined) return;
      const idle = [...drawers].find((drawer) => drawer.job === null);
      const drawer = idle ?? (drawers.size < limits.processes ? start() : null);
      if (drawer === null) return;
      waiting.shift();
      hand(drawer, job);
    }
  }

  function land(drawer: Drawer, answer: DrawAnswer): void {
    const { job } = drawer;
    clearTimeout(drawer.stop);
    drawer.job = null;
    drawer.drawn++;
    const isSpent = drawer.drawn >= limits.renders || ('rss' in answer && answer.rss > limits.rss);
    if (isSpent) end(drawer, null);
    if ('bytes' in answer) job?.resolve(answer.bytes);
    else if ('missing' in answer)
      job?.reject(new MissingGlyphError(answer.missing.label, answer.missing.letter));
    else job?.reject(new Error(answer.error));
    next();
  }

  function end(drawer: Drawer, why: unknown): void {
    if (!drawers.delete(drawer)) return;
    clearTimeout(drawer.stop);
    drawer.child.kill('SIGKILL');
    drawer.job?.reject(why);
    drawer.job = null;
    next();
  }

  return {
    draw: (task) =>
      new Promise((resolve, reject) => {
        if (isClosed || waiting.length >= limits.queue) {
          reject(new PictureRefusal(503, 'picture.busy', {}, RETRY_S));
          return;
        }
        waiting.push({ task, resolve, reject });
        next();
      }),
    close() {
      isClosed = true;
      const refusal = new PictureRefusal(503, 'picture.busy', {}, RETRY_S);
      for (const { reject } of waiting.splice(0)) reject(refusal);
      for (const drawer of [...drawers]) end(drawer, refusal);
    },
  };
}

/** How many times longer work takes than it would alone: 1 to `BUSY`. */
function busyness(): number {
  return Math.min(BUSY, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
}
