import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { placeOf } from './place.ts';

/** Where results go. */
export interface Output {
  /** Waits while the reader is slow. Rejects with the system's error when nothing more can be written. */
  readonly write: (text: string) => Promise<void>;
  /** All is written: gives the file its name. */
  readonly close: () => Promise<void>;
  /** Where unfinished work stands; null for standard output. */
  readonly partial: string | null;
}

/**
 * Standard output, or a file that gets its name when it is whole: until then it is `<name>.partial`,
 * and what stood under the name stays. Pipes and devices are written into.
 */
export async function openOutput(file: string | undefined): Promise<Output> {
  if (file === undefined || file === '-') {
    return { write: (text) => writeTo(process.stdout, text), close: () => Promise.resolve(), partial: null };
  }
  const place = await placeOf(file);
  const draft = place.isPlain ? `${place.file}.partial` : place.file;
  const stream = createWriteStream(draft);
  await once(stream, 'open');
  // A full disk may be told between two writes.
  stream.on('error', () => undefined);
  return {
    partial: draft,
    async write(text) {
      if (stream.errored !== null) throw stream.errored;
      await writeTo(stream, text);
    },
    async close() {
      stream.end();
      await finished(stream);
      if (place.isPlain) await rename(draft, place.file);
    },
  };
}

async function writeTo(stream: Writable, text: string): Promise<void> {
  if (text !== '' && !stream.write(text)) await once(stream, 'drain');
}
