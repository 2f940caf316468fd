import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { refusal } from '#lib/event/problem.ts';
import { EXIT } from '../exit.ts';
import { CommandRefusal } from '../told.ts';
import { placeOf } from './place.ts';

/** What a view was read from. */
export interface Sources {
  /** Folder of the timeline's files; null when the store alone has it. */
  readonly folder: string | null;
  /** Folder of the store. */
  readonly dataFolder: string;
}

/** In a timeline's folder, in names of any system. */
const OF_TIMELINE = /^(?:timeline\.json|events\.jsonl|reports[/\\].*)$/i;
/** In a data folder, with the files that SQLite keeps beside the database. */
const OF_STORE = /^kalrekha\.(?:db(?:-wal|-shm)?|lock)$/i;

/**
 * Throws a `CommandRefusal` when a result would take the place of what it is made from: a filtered export
 * over its own `events.jsonl` would be the end of the other events.
 * @param target null for standard output
 */
export async function spareSources(target: string | null, { folder, dataFolder }: Sources): Promise<void> {
  if (target === null) return;
  // A folder that is not there holds nothing, and one that cannot be entered is told of by who writes.
  const { file } = await placeOf(target).catch(() => ({ file: target }));
  const [real, timeline, store] = await Promise.all([
    realFile(file),
    folder === null ? null : realFolder(folder),
    realFolder(dataFolder),
  ]);
  const isSource =
    (timeline !== null && OF_TIMELINE.test(path.relative(timeline, real))) ||
    OF_STORE.test(path.relative(store, real));
  if (isSource) throw new CommandRefusal([refusal('output-source', '-o', target)], EXIT.usage);
}

/** The path of a file that need not be there, without links. */
async function realFile(file: string): Promise<string> {
  return path.join(await realFolder(path.dirname(path.resolve(file))), path.basename(file));
}

async function realFolder(folder: string): Promise<string> {
  return realpath(folder).catch(() => path.resolve(folder));
}
