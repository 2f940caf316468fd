import { open } from 'node:fs/promises';
import type { Problem } from '#lib/event/problem.ts';
import { unreadable } from './list.ts';
import type { Input } from './list.ts';

/** A report is a text of news, not an archive: enough for a book, and what one core reads in half a minute. */
export const MOST_BYTES = 10 * 1024 * 1024;
/** The same for messages. */
export const MOST_MB = MOST_BYTES / 1024 / 1024;

/** The whole of a file or of standard input, or one part more than is read: then it is too large. */
export async function bytesOf({ path, name }: Input): Promise<Uint8Array | Problem> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    const stream =
      path === null ? process.stdin : (await open(path)).createReadStream({ start: 0, end: MOST_BYTES });
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      if (size > MOST_BYTES) break;
    }
  } catch (error) {
    return unreadable(name, error);
  }
  return Buffer.concat(parts);
}
