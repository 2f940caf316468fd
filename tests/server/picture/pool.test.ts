import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { MissingGlyphError } from '#lib/paint/shaped.ts';
import { drawPicture } from '#lib/server/picture/draw.ts';
import { openPool, POOL_LIMITS } from '#lib/server/picture/pool.ts';
import type { DrawPool, PoolLimits } from '#lib/server/picture/pool.ts';
import { taskOf } from './drawers.ts';

const FAKE = join(import.meta.dirname, 'fake-drawer.ts');
let pool: DrawPool | null = null;

/** With processes that do as they are told. */
function open(limits: Partial<PoolLimits> = {}): DrawPool {
  return (pool = openPool({ ...POOL_LIMITS, processes: 1, ...limits }, FAKE));
}

afterEach(() => {
  pool?.close();
});

const draw = async (word: string) => Buffer.from(await pool!.draw(taskOf([word]))).toString();

describe('the processes that draw', () => {
  test('draw the same bytes as are drawn here, in each form', async () => {
    pool = openPool();
    for (const format of ['svg', 'png', 'pdf'] as const) {
      const task = taskOf(['क्षेपणास्त्र', 'S-400की'], format);
      const [there, here] = await Promise.all([pool.draw(task), drawPicture(task)]);
      expect(Buffer.from(there).equals(Buffer.from(here)), format).toBe(true);
    }
  });

  test('name the label that the font cannot draw', async () => {
    pool = openPool();
    const refused = pool.draw(taskOf(['क', 'बैठक 会谈']));
    await expect(refused).rejects.toThrow(MissingGlyphError);
    await expect(refused).rejects.toMatchObject({ label: 'बैठक 会谈', letter: '会' });
  });

  test('are replaced when one crashes, and the next picture is drawn', async () => {
    open();
    const before = await draw('a');
    await expect(draw('crash')).rejects.toThrow('ended before its picture');
    expect(await draw('a')).not.toBe(before);
  });

  test('hand on what failed, and go on', async () => {
    open();
    const before = await draw('a');
    await expect(draw('fail')).rejects.toThrow('it failed');
    expect(await draw('a')).toBe(before);
  });

  test('are stopped when a picture takes too long, which is refused', async () => {
    open({ stopMs: 150 });
    await draw('a');
    await expect(draw('hang')).rejects.toMatchObject({ status: 503, key: 'picture.slow' });
    expect(await draw('a')).toMatch(/^\d+$/);
  });

  test('are replaced after so many pictures, and when one holds too much memory', async () => {
    open({ renders: 3 });
    const pids = [await draw('a'), await draw('a'), await draw('a'), await draw('a')];
    expect(new Set(pids.slice(0, 3)).size).toBe(1);
    expect(pids[3]).not.toBe(pids[0]);
    await draw('heavy');
    expect(await draw('a')).not.toBe(pids[3]);
  });

  test('let so many pictures wait and refuse the next at once, with a time to come again', async () => {
    open({ queue: 3 });
    await draw('a');
    const drawn = Array.from({ length: 4 }, () => draw('wait50'));
    await expect(draw('a')).rejects.toMatchObject({ status: 503, key: 'picture.busy', retryAfter: 5 });
    expect((await Promise.all(drawn)).length).toBe(4);
  });

  test('are no more than allowed, and share the work', async () => {
    open({ processes: 2 });
    const pids = await Promise.all(Array.from({ length: 6 }, () => draw('wait20')));
    expect(new Set(pids).size).toBe(2);
  });

  test('end with the server, and who waits is told', async () => {
    open();
    const waiting = draw('hang');
    pool!.close();
    await expect(waiting).rejects.toMatchObject({ status: 503 });
    await expect(draw('a')).rejects.toMatchObject({ status: 503 });
  });
});
