import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SPEC } from '#lib/event/spec-codec.ts';
import type { Spec } from '#lib/event/spec.ts';
import { FORMATS } from '#lib/server/picture/picture-options.ts';
import { PRESET_NAMES, PRESETS } from '#lib/server/picture/picture-size.ts';
import { openPool, POOL_LIMITS } from '#lib/server/picture/pool.ts';
import type { DrawPool, PoolLimits } from '#lib/server/picture/pool.ts';
import { PictureRefusal } from '#lib/server/picture/picture-refusal.ts';
import { renderPicture } from '#lib/server/picture/render.ts';
import type { PictureRequest } from '#lib/server/picture/render.ts';
import { openStore } from '#lib/server/store.ts';
import { buildColumns } from '#lib/source/columns.ts';
import { columnsSource } from '#lib/source/columns-source.ts';
import { randomEvents, seeded } from '../scene/fixture.ts';
import { quantile } from './stats.ts';

const SLUG = 'india-russia-defence';
const MIXED = 200;
const CHARTS = 60;
const EVENTS = 120;
/** The processes are looked at so often while they draw. */
const LOOK_MS = 20;

/** What the drawing processes took. */
export interface PictureRun {
  readonly processes: number;
  /** Most memory of all of them together during the mixed pictures at 2x, MB; undefined off Linux. */
  readonly rss: number | undefined;
  /** CPU ms of one of them for a mixed picture; undefined off Linux. */
  readonly mixed: number | undefined;
  /** Mixed pictures that took too long on this machine and were refused. */
  readonly late: number;
  /** CPU ms of a process for a chart of 120 events at 1x; undefined off Linux. */
  readonly chartCpu: number | undefined;
  /** Wall ms of a chart of 120 events at 1x, one after the other: median and p95. */
  readonly chart: { readonly median: number; readonly p95: number };
  /** Of the pictures asked for at once beyond the queue, how many were refused with a time to come again. */
  readonly refused: number;
  readonly asked: number;
}

/** @param data an empty folder; @param root the project's */
export async function pictureRun(
  data: string,
  root: string,
  limits: PoolLimits = POOL_LIMITS,
): Promise<PictureRun> {
  const store = await openStore(data, [join(root, 'data', 'timelines')]);
  const timeline = store.timeline(SLUG);
  if (timeline === null) throw new Error(`no timeline ${SLUG}`);
  const crowd = columnsSource(buildColumns(randomEvents(EVENTS, seeded(7)), [], []));
  const base = { store, slug: SLUG, snapshot: null, address: 'https://kalrekha.test/t/x' };
  const views: readonly Spec[] = (['hi', 'en'] as const).flatMap((lang) =>
    (['none', 'system', 'country'] as const).map((lanes) => ({ ...DEFAULT_SPEC, lang, lanes })),
  );
  const mixed = (i: number): PictureRequest => ({
    ...base,
    spec: views[i % views.length] ?? DEFAULT_SPEC,
    format: FORMATS[i % FORMATS.length] ?? 'png',
    size: PRESETS[PRESET_NAMES[i % PRESET_NAMES.length] ?? 'slide'],
    scale: 2,
  });
  const chart: PictureRequest = {
    ...base,
    store: { timeline: () => timeline, source: () => crowd },
    spec: { ...DEFAULT_SPEC, lang: 'hi' },
    format: 'png',
  };
  const { processes } = limits;
  const pool = openPool(limits);
  try {
    const watch = watchChildren();
    let [next, late] = [0, 0];
    await Promise.all(
      Array.from({ length: processes * 2 }, async () => {
        while (next < MIXED) {
          await renderPicture(mixed(next++), pool.draw).catch((error: unknown) => {
            if (!isRefusal(error)) throw error;
            late++;
          });
        }
      }),
    );
    const { rss, cpu } = watch.stop();
    const alone = watchChildren();
    const walls: number[] = [];
    for (let i = 0; i < CHARTS; i++) {
      const before = performance.now();
      await renderPicture(chart, pool.draw);
      walls.push(performance.now() - before);
    }
    const chartCpu = alone.stop().cpu;
    return {
      processes,
      rss,
      mixed: cpu === undefined ? undefined : cpu / MIXED,
      late,
      chartCpu: chartCpu === undefined ? undefined : chartCpu / CHARTS,
      chart: { median: quantile(walls, 0.5), p95: quantile(walls, 0.95) },
      ...(await flood(chart, pool)),
    };
  } finally {
    pool.close();
    store.close();
  }
}

/** Far more at once than may wait: what is refused must say when to come again, and the rest be drawn. */
async function flood(
  chart: PictureRequest,
  { draw }: DrawPool,
): Promise<{ readonly asked: number; readonly refused: number }> {
  const asked = 100;
  const ends = await Promise.allSettled(Array.from({ length: asked }, () => renderPicture(chart, draw)));
  const refused = ends.filter((end) => end.status === 'rejected' && isRefusal(end.reason)).length;
  const drawn = ends.filter((end) => end.status === 'fulfilled').length;
  if (refused + drawn !== asked)
    throw new Error(`${String(asked - refused - drawn)} pictures failed otherwise`);
  return { asked, refused };
}

/** Refused for now, with a time to come again. */
function isRefusal(error: unknown): boolean {
  return error instanceof PictureRefusal && error.status === 503 && error.retryAfter !== null;
}

/** Follows the memory and CPU of this process's children, where the system tells them. */
function watchChildren(): { readonly stop: () => { readonly rss?: number; readonly cpu?: number } } {
  let most = 0;
  /** CPU ms by process, first and last seen: those that end keep what they had when they were last looked at. */
  const cpus = new Map<string, { readonly first: number; last: number }>();
  let started = false;
  const look = (): boolean => {
    let pids: string[];
    try {
      pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    } catch {
      return false;
    }
    let sum = 0;
    for (const pid of pids) {
      try {
        const [, parent = '', ...fields] = (
          readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1) ?? ''
        ).split(' ');
        if (parent !== String(process.pid)) continue;
        // Fields 14 and 15 of proc(5), in hundredths of a second; 24 in pages of 4 kB.
        const used = (Number(fields[9]) + Number(fields[10])) * 10;
        const known = cpus.get(pid);
        // One that begins while it is watched is counted from nothing.
        if (known === undefined) cpus.set(pid, { first: started ? 0 : used, last: used });
        else known.last = used;
        sum += Number(fields[19]) * 4096;
      } catch {
        // It ended between the two looks.
      }
    }
    most = Math.max(most, sum);
    return true;
  };
  const isTold = look();
  started = true;
  if (!isTold) return { stop: () => ({}) };
  const timer = setInterval(look, LOOK_MS);
  return {
    stop: () => {
      clearInterval(timer);
      look();
      return {
        rss: most / 1e6,
        cpu: [...cpus.values()].reduce((sum, { first, last }) => sum + last - first, 0),
      };
    },
  };
}
