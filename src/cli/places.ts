import path from 'node:path';
import { projectFile } from '#lib/server/project-file.ts';
import type { TimelinePlaces } from '#lib/server/reader/read-timeline.ts';
import { wrongUse } from './told.ts';

/**
 * Where a server started here would find its timelines: the samples of the program, and the data folder.
 * @param data the data folder, if the command line names one
 */
export function placesOf(env: NodeJS.ProcessEnv, data?: string): TimelinePlaces {
  const dataFolder = path.resolve(data ?? (env['KALREKHA_DATA'] || '.kalrekha'));
  const samples = path.resolve(env['KALREKHA_SAMPLES'] || projectFile('data/timelines'));
  const folders = [samples, path.join(dataFolder, 'timelines')];
  return { dataFolder, folders, epoch: epochOf(env['SOURCE_DATE_EPOCH'] ?? '') };
}

/** Seconds since 1970; null where none are given. */
function epochOf(text: string): number | null {
  if (text === '') return null;
  if (/^\d{1,11}$/.test(text)) return Number(text);
  throw wrongUse('epoch', 'SOURCE_DATE_EPOCH', text);
}

/**
 * The address that pictures and files name: the one given, else that of a server started here.
 * @param given scheme and host, such as `https://timelines.example.org`
 */
export function originOf(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const [field, text] = given === undefined ? ['ORIGIN', env['ORIGIN'] ?? ''] : ['--origin', given];
  if (given === undefined && text === '') {
    return `http://${env['HOST'] || '127.0.0.1'}:${env['PORT'] || '3000'}`;
  }
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.origin === text.replace(/\/$/, '')) {
    return url.origin;
  }
  throw wrongUse('origin', field, text);
}
