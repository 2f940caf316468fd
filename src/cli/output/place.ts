import { lstat, realpath } from 'node:fs/promises';
import { codeOf } from '../input/list.ts';

/** Where a file's name leads. */
export interface Place {
  readonly file: string;
  /** Pipes and devices take what is written; a file that took their name would be the end of them. */
  readonly isPlain: boolean;
}

/** Behind a link, the file that it leads to. Rejects with the system's error. */
export async function placeOf(target: string): Promise<Place> {
  try {
    const file = await realpath(target);
    return { file, isPlain: (await lstat(file)).isFile() };
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return { file: target, isPlain: true };
  }
}
