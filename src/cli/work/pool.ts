import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { FileResult, FileTask, RowsResult, RowsTask } from './tasks.ts';

/** Threads that read reports, one for each core at most. */
export interface Pool {
  readonly threads: number;
  readonly file: (task: FileTask) => Promise<FileResult>;
  readonly rows: (task: RowsTask) => Promise<RowsResult>;
  readonly close: () => Promise<void>;
}

/** @param most threads that could be busy: a single report needs but one */
export function openPool(most: number): Pool {
  const threads = Math.max(1, Math.min(most, availableParallelism()));
  const pool = new Tinypool({
    filename: new URL('./worker.ts', import.meta.url).href,
    runtime: 'worker_threads',
    minThreads: threads,
    maxThreads: threads,
    isolateWorkers: false,
  });
  return {
    threads,
    file: (task) => pool.run(task, { name: 'readFile' }) as Promise<FileResult>,
    rows: (task) => pool.run(task, { name: 'readRows' }) as Promise<RowsResult>,
    close: () => pool.destroy(),
  };
}

/**
 * Results in the order of the tasks, at most `ahead` of them under way: a slow one holds up printing,
 * not reading, and memory stays level however long the list.
 */
export async function* inOrder<T, R>(
  tasks: AsyncIterable<T> | Iterable<T>,
  run: (task: T) => Promise<R>,
  ahead: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  for await (const task of tasks) {
    const result = run(task);
    // It may fail while others are waited for; the failure is met where its turn comes.
    result.catch(() => undefined);
    running.push(result);
    if (running.length >= ahead) yield await (running.shift() as Promise<R>);
  }
  for (const result of running) yield await result;
}
