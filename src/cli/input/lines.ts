import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';

/** A line with its number, 1-based. */
export interface Line {
  readonly text: string;
  readonly line: number;
}

/**
 * Lines of a file or of standard input (`-`) that are not blank, ended by LF alone: JSON may hold the line
 * separators that other readers cut at. Throws a TypeError on bytes that are not UTF-8.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const stream: Readable = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest: string[] = [];
  let line = 0;
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    const [first = '', ...more] = decoder.decode(bytes, { stream: true }).split('\n');
    rest.push(first);
    for (const begun of more) {
      line++;
      const text = rest.join('');
      rest = [begun];
      if (text.trim() !== '') yield { text, line };
    }
  }
  const last = rest.join('') + decoder.decode();
  if (last.trim() !== '') yield { text: last, line: line + 1 };
}
