import { open, rename, rm } from 'node:fs/promises';
import { refusal } from '#lib/event/problem.ts';
import { codeOf } from '../input/list.ts';
import { CommandRefusal, wrongUse } from '../told.ts';
import { placeOf } from './place.ts';
import type { Place } from './place.ts';

/** Where a result goes: a file, or standard output (null). Bytes that no terminal can show are refused one. */
export function targetOf(out: string | undefined, isBinary: boolean, example: string): string | null {
  if (out !== undefined && out !== '-') return out;
  if (isBinary && process.stdout.isTTY) throw wrongUse('output-terminal', '-o', example);
  return null;
}

/**
 * Writes a whole result. A file has its name only when it is whole; until then, and when it cannot be
 * written, what stood there stays, and nothing is left beside it.
 */
export async function writeResult(target: string | null, result: string | Uint8Array): Promise<void> {
  if (target === null) {
    await new Promise<void>((resolve) => {
      // What cannot be written there is told by whoever watches the stream.
      process.stdout.write(result, () => resolve());
    });
    return;
  }
  try {
    await writeFileWhole(await placeOf(target), result);
  } catch (error) {
    throw new CommandRefusal([refusal('output', '-o', target, { reason: codeOf(error) })]);
  }
}

async function writeFileWhole({ file, isPlain }: Place, result: string | Uint8Array): Promise<void> {
  const draft = isPlain ? `${file}.${String(process.pid)}.partial` : file;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(result);
      if (isPlain) await handle.sync();
    } finally {
      await handle.close();
    }
    if (isPlain) await rename(draft, file);
  } catch (error) {
    if (isPlain) await rm(draft, { force: true });
    throw error;
  }
}
