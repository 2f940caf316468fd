import { createReadStream } from 'node:fs';
import { MOST_BYTES } from './bytes.ts';

/** A line with its number, 1-based, or why it is none that can be read. */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly fault: 'input-encoding' | 'input-large' | null;
}

/** JSON may write each unit of a text as `\u0915`: six bytes for one. */
const MOST_LINE_BYTES = 6 * MOST_BYTES;
const LF = 0x0a;

/**
 * Lines of a file or of standard input (`-`) that are not blank, ended by LF alone: JSON may hold the line
 * separators that other readers cut at. UTF-8, or UTF-16 by its mark. A line that is too long or has bytes
 * that are no text is given with its fault, so that it costs no other line.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  const stream = (file === '-' ? process.stdin : createReadStream(file)) as AsyncIterable<Buffer>;
  let line = 0;
  for await (const raw of rawLines(asUtf8(stream))) {
    line++;
    if (raw === null) yield { text: '', line, fault: 'input-large' };
    else {
      const read = decoded(raw);
      if (read.text.trim() !== '') yield { ...read, line };
    }
  }
}

function decoded(bytes: Buffer): Pick<Line, 'text' | 'fault'> {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), fault: null };
  } catch {
    // The rest may still tell which row it is.
    return { text: bytes.toString('utf8'), fault: 'input-encoding' };
  }
}

/** UTF-16 is turned into UTF-8 as it comes; lone surrogates become what such bytes become anywhere. */
async function* asUtf8(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const part of stream) {
    decoder ??= decoderFor(part);
    yield decoder === null ? part : Buffer.from(decoder.decode(part, { stream: true }));
  }
}

function decoderFor(part: Buffer): TextDecoder | null {
  if (part[0] === 0xff && part[1] === 0xfe) return new TextDecoder('utf-16le');
  return part[0] === 0xfe && part[1] === 0xff ? new TextDecoder('utf-16be') : null;
}

/** Lines as bytes; null for one that is too long to be kept. */
async function* rawLines(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (part: Buffer) => {
    size += part.length;
    if (size <= MOST_LINE_BYTES) parts.push(part);
    else parts = [];
  };
  const line = () => {
    const whole = size <= MOST_LINE_BYTES ? Buffer.concat(parts) : null;
    parts = [];
    size = 0;
    return whole;
  };
  for await (const part of stream) {
    let start = 0;
    for (let end = part.indexOf(LF); end >= 0; end = part.indexOf(LF, start)) {
      take(part.subarray(start, end));
      yield line();
      start = end + 1;
    }
    take(part.subarray(start));
  }
  if (size > 0) yield line();
}
