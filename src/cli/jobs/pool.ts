import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { programFile } from '#lib/server/project-file.ts';
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
    filename: pathToFileURL(programFile('src/cli/jobs/worker.ts')).href,
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
