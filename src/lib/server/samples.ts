import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Report } from '#lib/event/news-event.ts';
import { parseReportFile } from '#lib/event/schema.ts';

/** The sample reports of a folder, each `<lang>.md`. One that cannot be read is left out: the page works without. */
export async function readSamples(folder: string): Promise<readonly Omit<Report, 'sha256'>[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter((name) => name.endsWith('.md')).map((name) => path.join(folder, name));
  const reports = await Promise.all(
    files.map(async (file) => parseReportFile(await readFile(file, 'utf8'), file).value),
  );
  return reports.filter((report) => report !== null);
}
