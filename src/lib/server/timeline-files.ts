import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkTimeline } from '#lib/event/check-timeline.ts';
import type { NewsEvent, Report, System, Timeline } from '#lib/event/news-event.ts';
import type { Problem } from '#lib/event/problem.ts';
import { parseEventsFile, parseReportFile, parseSystemsFile, parseTimelineFile } from '#lib/event/schema.ts';
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

/** The folders of timelines in `folder`; none when it is not there. */
export async function timelineFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(nothingIfMissing);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** Reads and checks `timeline.json`, `reports/*.md` and `events.jsonl`. Null when anything is wrong: a part would mislead. */
export async function readTimelineFolder(folder: string): Promise<Read<TimelineFiles | null>> {
  const file = (name: string) => path.join(folder, name);
  const problems: Problem[] = [];
  const read = async (name: string): Promise<string> => {
    try {
      return decode(await readFile(file(name)));
    } catch (error) {
      if (!isMissing(error) && !(error instanceof TypeError)) throw error;
      const code = isMissing(error) ? 'file-missing' : 'file-encoding';
      problems.push({ code, field: name, value: '', file: file(name) });
      return '';
    }
  };
  const [timelineText, eventsText, reportNames] = await Promise.all([
    read('timeline.json'),
    read('events.jsonl'),
    readdir(file('reports')).catch(nothingIfMissing),
  ]);
  const names = reportNames.filter((name) => name.endsWith('.md')).sort();
  const parsedReports = await Promise.all(
    names.map(async (name) =>
      parseReportFile(await read(path.join('reports', name)), file(path.join('reports', name))),
    ),
  );
  if (problems.length > 0) return { value: null, problems };

  const timeline = parseTimelineFile(timelineText, file('timeline.json'));
  const events = parseEventsFile(eventsText, file('events.jsonl'));
  const reports = parsedReports.flatMap(({ value }) =>
    value === null ? [] : [{ ...value, sha256: sha256(value.text) }],
  );
  problems.push(...[timeline, events, ...parsedReports].flatMap((parsed) => parsed.problems));
  if (timeline.value === null || problems.length > 0) return { value: null, problems };
  problems.push(...checkTimeline(reports, events.value));
  if (problems.length > 0) return { value: null, problems };
  return { value: { timeline: timeline.value, reports, events: events.value }, problems: [] };
}

/** The lexicon that stands beside a folder of timelines: `lexicon/systems.json`. */
export async function readSystems(timelines: string): Promise<Read<readonly System[]>> {
  const file = path.join(path.dirname(timelines), 'lexicon', 'systems.json');
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (text === null) return { value: [], problems: [] };
  const { value, problems } = parseSystemsFile(text, file);
  return { value: value ?? [], problems };
}

/** Throws a TypeError on bytes that are not UTF-8: replaced by question marks they would be false quotes. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function nothingIfMissing(error: unknown): never[] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
}
