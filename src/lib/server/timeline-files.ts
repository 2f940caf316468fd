import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { checkTimeline } from '#lib/event/check-timeline.ts';
import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { refusal } from '#lib/event/problem.ts';
import { checkStoryEvents } from '#lib/event/check-story.ts';
import {
  parseEventsFile,
  parseReportFile,
  parseSystemsFile,
  parseTimelineFile,
  placeIn,
} from '#lib/event/schema.ts';
import { sha256 } from './sqlite/event-log.ts';

export interface TimelineFiles {
  readonly timeline: Timeline;
  readonly reports: readonly Report[];
  readonly events: readonly NewsEvent[];
}

export interface Read<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** Larger files are mistakes: a text in memory holds at most twice as many characters. */
export const FILE_BYTES = 256 * 1024 * 1024;

/** The folders of timelines in `folder`, linked ones too; none when it is not there. */
export async function timelineFolders(folder: string): Promise<Read<readonly string[]>> {
  const { value, problems } = await readFolder(folder, path.basename(folder));
  const folders = value
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => path.join(folder, entry.name));
  return { value: folders.sort(), problems };
}

/** Reads and checks `timeline.json`, `reports/*.md` and `events.jsonl`. Null when anything is wrong: a part would mislead. */
export async function readTimelineFolder(folder: string): Promise<Read<TimelineFiles | null>> {
  const file = (name: string) => path.join(folder, name);
  const problems: Problem[] = [];
  const read = async (name: string): Promise<string> => {
    const text = await readText(file(name), name);
    problems.push(...text.problems);
    return text.value;
  };
  const [timelineText, eventsText, entries] = await Promise.all([
    read('timeline.json'),
    read('events.jsonl'),
    readFolder(file('reports'), 'reports'),
  ]);
  problems.push(...entries.problems);
  const reportNames = entries.value.map((entry) => entry.name);
  const names = reportNames.filter((name) => name.endsWith('.md')).sort();
  const parsedReports = await Promise.all(
    names.map(async (name) =>
      parseReportFile(await read(path.join('reports', name)), file(path.join('reports', name))),
    ),
  );
  if (problems.length > 0) return { value: null, problems };

  const timeline = parseTimelineFile(timelineText, file('timeline.json'));
  const events = parseEventsFile(eventsText, file('events.jsonl'));
  const placed = parsedReports.flatMap(({ value }, i) =>
    value === null
      ? []
      : [
          {
            report: { ...value, sha256: sha256(value.text) },
            place: { file: file(path.join('reports', names[i] ?? '')) },
          },
        ],
  );
  const reports = placed.map(({ report }) => report);
  problems.push(...[timeline, events, ...parsedReports].flatMap((parsed) => parsed.problems));
  if (timeline.value === null || problems.length > 0) return { value: null, problems };
  problems.push(
    ...checkTimeline(
      reports,
      events.value,
      events.places,
      placed.map(({ place }) => place),
    ),
    ...checkStoryEvents(timeline.value, events.value).map((problem) => ({
      ...problem,
      ...placeIn(timelineText, problem, file('timeline.json')),
    })),
  );
  if (problems.length > 0) return { value: null, problems };
  return { value: { timeline: timeline.value, reports, events: events.value }, problems: [] };
}

/** The slug that the timeline in a folder has; null with the reason when its `timeline.json` does not say. */
export async function readTimelineSlug(folder: string): Promise<Read<string | null>> {
  const file = path.join(folder, 'timeline.json');
  const text = await readText(file, 'timeline.json');
  if (text.problems.length > 0) return { value: null, problems: text.problems };
  const { value, problems } = parseTimelineFile(text.value, file);
  return { value: value?.slug ?? null, problems };
}

/** The lexicon that stands beside a folder of timelines: `lexicon/systems.json`. */
export async function readSystems(timelines: string): Promise<Read<readonly System[]>> {
  const file = path.join(path.dirname(timelines), 'lexicon', 'systems.json');
  const text = await readText(file, 'systems.json');
  if (text.problems.length > 0) {
    // Most folders of timelines have no lexicon beside them.
    return { value: [], problems: text.problems.filter(({ code }) => code !== 'file-missing') };
  }
  const { value, problems } = parseSystemsFile(text.value, file);
  return { value: value ?? [], problems };
}

/** A file's text; '' with a problem when it is missing, not UTF-8, too large, or no file at all. */
async function readText(file: string, name: string): Promise<Read<string>> {
  const refused = (code: string, value = '') => ({
    value: '',
    problems: [{ ...refusal(code, name, value, { most: FILE_BYTES / 1024 / 1024 }), file }],
  });
  try {
    const stats = await stat(file);
    // A pipe or a device would be read for ever.
    if (!stats.isFile()) return refused('file-unreadable', 'not a file');
    if (stats.size > FILE_BYTES) return refused('file-large');
    return { value: decode(await readFile(file)), problems: [] };
  } catch (error) {
    if (error instanceof TypeError) return refused('file-encoding');
    return isMissing(error) ? refused('file-missing') : refused('file-unreadable', codeOf(error));
  }
}

/** What a folder holds; nothing when it is not there, nothing with a problem when it cannot be read. */
async function readFolder(folder: string, name: string): Promise<Read<readonly Dirent[]>> {
  try {
    return { value: await readdir(folder, { withFileTypes: true }), problems: [] };
  } catch (error) {
    if (isMissing(error)) return { value: [], problems: [] };
    return { value: [], problems: [{ ...refusal('file-unreadable', name, codeOf(error)), file: folder }] };
  }
}

/** Throws a TypeError on bytes that are not UTF-8: replaced by question marks they would be false quotes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
}

/** The system's code for an error of its own; another error is a fault of this program and is thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
