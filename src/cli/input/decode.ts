/** Why bytes are no text. */
export type DecodeFault = 'input-binary' | 'input-encoding';

/**
 * Bytes to text: UTF-8, or UTF-16 by its mark or by its zero bytes; a page may name another encoding
 * (https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding). Bytes that
 * do not fit are refused: replaced by question marks they would be false quotes.
 */
export function decode(
  bytes: Uint8Array,
  isPage: boolean,
): { readonly text: string } | { readonly fault: DecodeFault } {
  const utf16 = utf16Of(bytes);
  if (isSigned(bytes) || (utf16 === null && isBinary(bytes))) return { fault: 'input-binary' };
  try {
    const label = utf16 ?? (isPage ? charsetOf(bytes) : null) ?? 'utf-8';
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n') };
  } catch (error) {
    if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
    return { fault: 'input-encoding' };
  }
}

/** How much of a file tells what it is. */
const HEAD_BYTES = 4096;

function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Spaces and line breaks of any script have a zero byte: before them in big, after them in little endian.
  const head = bytes.subarray(0, HEAD_BYTES);
  const zeros = [0, 0];
  let spaces = 0;
  for (let i = 0; i + 1 < head.length; i += 2) {
    const pair = [head[i], head[i + 1]];
    if (pair[0] === 0) zeros[0] = (zeros[0] ?? 0) + 1;
    if (pair[1] === 0) zeros[1] = (zeros[1] ?? 0) + 1;
    if (pair.includes(0) && (pair.includes(0x20) || pair.includes(0x0a))) spaces++;
  }
  const [even = 0, odd = 0] = zeros;
  if (spaces === 0) return null;
  // A letter whose low byte is zero comes now and then; a file of numbers has zeros on both sides.
  if (odd > MAJORITY * even) return 'utf-16le';
  return even > MAJORITY * odd ? 'utf-16be' : null;
}

const MAJORITY = 10;

/** How archives (also .docx, .odt), PDF, pictures, programs, old Word and RTF begin, as Latin-1. */
const SIGNATURES: readonly string[] = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u007fELF',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
];

function isSigned(bytes: Uint8Array): boolean {
  const sign = String.fromCharCode(...bytes.subarray(0, 5));
  return SIGNATURES.some((one) => sign.startsWith(one));
}

/** Control bytes that no text has. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_BYTES);
  const controls = head.reduce((sum, byte) => sum + (byte < 0x20 && !WHITE.has(byte) ? 1 : 0), 0);
  return controls > head.length / 20;
}

const WHITE: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d]);

function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head)?.[1] ?? null;
}
