import { describe, expect, test } from 'vitest';
import { decode } from '../../src/cli/input/decode.ts';

const HINDI = 'कल भारत ने “मिसाइल” का परीक्षण किया।\r\nअगले दिन बैठक हुई।\n';
const READ = HINDI.replace('\r', '');

describe('decode', () => {
  test.each([
    ['UTF-8', Buffer.from(HINDI)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${HINDI}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${HINDI}`, 'utf16le')],
    ['UTF-16 without one', Buffer.from(HINDI, 'utf16le')],
    ['big-endian UTF-16', Buffer.from(`\ufeff${HINDI}`, 'utf16le').swap16()],
    ['big-endian UTF-16 without its mark', Buffer.from(HINDI, 'utf16le').swap16()],
  ])('reads %s', (_what, bytes) => {
    expect(decode(bytes, false)).toEqual({ text: READ });
  });

  test('takes the encoding that a page names', () => {
    const page = Buffer.from('<meta charset="windows-1252"><p>caf\u00e9</p>', 'latin1');
    expect(decode(page, true)).toMatchObject({ text: expect.stringContaining('café') });
    expect(decode(page, false)).toEqual({ fault: 'input-encoding' });
    expect(decode(Buffer.from('<meta charset="klingon">'), true)).toEqual({ fault: 'input-encoding' });
  });

  test.each([
    [
      'two encodings in one file',
      Buffer.concat([Buffer.from(HINDI), Buffer.from([0x93, 0x94])]),
      'input-encoding',
    ],
    ['ISCII', Buffer.from([0xb3, 0xd1, 0x20, 0xcb, 0xda, 0xcf, 0xc2]), 'input-encoding'],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x20, 0x00]), 'input-encoding'],
    ['a PDF', Buffer.from('%PDF-1.7 \0\u0001'), 'input-binary'],
    ['a zip or .docx', Buffer.from('PK\u0003\u0004 text'), 'input-binary'],
    ['RTF', Buffer.from('{\\rtf1 text}'), 'input-binary'],
    ['nothing but NUL', Buffer.alloc(10_000), 'input-binary'],
  ])('refuses %s', (_what, bytes, fault) => {
    expect(decode(bytes, false)).toEqual({ fault });
  });

  test('lets a stray NUL be: the extractor judges the text', () => {
    expect(decode(Buffer.from(`${READ}\0${READ}`), false)).toEqual({ text: `${READ}\0${READ}` });
  });
});
