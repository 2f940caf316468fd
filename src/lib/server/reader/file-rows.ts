import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { readTimelineFolder, readTimelineSlug } from '../timeline-files.ts';
import type { Read, TimelineFiles } from '../timeline-files.ts';

/** What the files of one timeline say, and since when. */
export interface FileRows extends TimelineFiles {
  /** When the newest of them was written: ISO instant in UTC. */
  readonly written: string;
}

/**
 * Reads the folder of a timeline; null with problems when anything in it is wrong.
 * @param epoch seconds since 1970 that stand in for the time of the files, so that a fresh clone gives the
 *   same bytes: https://reproducible-builds.org/specs/source-date-epoch/
 */
export async function readFileRows(folder: string, epoch: number | null): Promise<Read<FileRows | null>> {
  const { value, problems } = await readTimelineFolder(folder);
  if (value === null) return { value, problems };
  const written = epoch === null ? await timeOf(folder, value.reports) : epoch * 1000;
  return { value: { ...value, written: new Date(written).toISOString() }, problems };
}

/** The folder, among these, whose timeline has this slug; the first, as a server takes it. */
export async function folderOfSlug(folders: readonly string[], slug: string): Promise<string | null> {
  for (const folder of folders) {
    const { value, problems } = await readTimelineSlug(folder);
    // A file that says no slug may be the one that is meant: its mistake is then told.
    if (value === slug || (value === null && problems.length > 0 && path.basename(folder) === slug)) {
      return folder;
    }
  }
  return null;
}

/** Slugs of the timelines in these folders, and what is wrong with the others. */
export async function slugsOf(folders: readonly string[]): Promise<Read<readonly string[]>> {
  const read = await Promise.all(folders.map(readTimelineSlug));
  const problems: Problem[] = read.flatMap((each) => each.problems);
  return { value: read.flatMap(({ value }) => value ?? []), problems };
}

/**
 * When the newest file was written, but not before the newest report was published: packages give their
 * files times of long ago. UTC milliseconds.
 */
async function timeOf(folder: string, published: readonly Pick<Report, 'published'>[]): Promise<number> {
  const days = published.map((report) => Date.parse(report.published)).filter(Number.isFinite);
  const reports = path.join(folder, 'reports');
  const names = (await readdir(reports).catch(() => [])).filter((name) => name.endsWith('.md'));
  const files = [
    ...['timeline.json', 'events.jsonl'].map((name) => path.join(folder, name)),
    ...names.map((name) => path.join(reports, name)),
  ];
  const times = await Promise.all(files.map(async (file) => (await stat(file)).mtimeMs));
  return Math.trunc(Math.max(...times, ...days));
}
