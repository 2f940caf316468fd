import { existsSync } from 'node:fs';
import path from 'node:path';
import type { System } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { readSystems, timelineFolders } from '../timeline-files.ts';
import { folderOfSlug, readFileRows, slugsOf } from './file-rows.ts';
import { overlay, storedTimeline } from './overlay.ts';
import { readerOf } from './reader.ts';
import type { TimelineReader, TimelineRows } from './reader.ts';
import { NOTHING, readStored, storedSlugs } from './stored-rows.ts';

/** Where timelines are looked for. */
export interface TimelinePlaces {
  /** Folder of the store. */
  readonly dataFolder: string;
  /** Each holds folders of timelines; beside it may stand `lexicon/systems.json`. */
  readonly folders: readonly string[];
  /** Seconds since 1970 that stand in for the time of files; null: their own. */
  readonly epoch: number | null;
}

export type ReadTimeline =
  | {
      readonly slug: string;
      readonly reader: TimelineReader;
      /** Folder of the files; null when the store alone has the timeline. */
      readonly folder: string | null;
    }
  | { readonly slug: null; readonly problems: readonly Problem[] };

/**
 * Reads one timeline without a server and without keeping one off the data folder: what a server that
 * started now would serve, of the store and the files together, in memory alone. Where the files are
 * broken it is refused, since no reader stands by to be told. Throws a `StoreError`.
 * @param name slug of a timeline in the places, or path of a timeline's folder, which then counts alone
 */
export async function readTimeline(name: string, places: TimelinePlaces): Promise<ReadTimeline> {
  if (isPath(name)) return readFolder(name, places);
  const { dataFolder, epoch } = places;
  const listed = await Promise.all(places.folders.map(timelineFolders));
  const folders = listed.flatMap(({ value }) => value);
  const folder = await folderOfSlug(folders, name);
  const stored = readStored(dataFolder, name);
  const systems = () => systemsIn(places.folders);
  if (folder !== null) {
    const { value, problems } = await readFileRows(folder, epoch);
    return value === null ? { slug: null, problems } : found(overlay(stored, value, await systems()), folder);
  }
  if (stored.timeline !== null) {
    return found(storedTimeline(stored.timeline, stored, await systems()), null);
  }
  if (existsSync(path.join(name, 'timeline.json'))) return readFolder(name, places);
  const known = await slugsOf(folders);
  const slugs = [...new Set([...known.value, ...storedSlugs(dataFolder)])].sort();
  const unknown = refusal('timeline-unknown', 'timeline', name, { known: slugs.join(', ') || '-' });
  return { slug: null, problems: [unknown, ...known.problems] };
}

function isPath(name: string): boolean {
  return /[/\\]/.test(name) || name === '.' || name === '..';
}

async function readFolder(folder: string, { folders, epoch }: TimelinePlaces): Promise<ReadTimeline> {
  const place = path.resolve(folder);
  const { value, problems } = await readFileRows(place, epoch);
  if (value === null) return { slug: null, problems };
  return found(overlay(NOTHING, value, await systemsIn([...folders, path.resolve(place, '..')])), place);
}

function found(rows: TimelineRows, folder: string | null): ReadTimeline {
  return { slug: rows.timeline.slug, reader: readerOf(rows), folder };
}

/** What the lexicons beside the folders know; of one system, what the last of them says. */
async function systemsIn(folders: readonly string[]): Promise<readonly System[]> {
  const read = await Promise.all(folders.map(readSystems));
  return [...new Map(read.flatMap(({ value }) => value).map((system) => [system.id, system])).values()];
}
