import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { paintPdf } from '#lib/paint/pdf.ts';
import type { Scene, TextMark } from '#lib/scene/scene.ts';
import { FONT_FILE } from '#lib/server/text/font.ts';
import { textEngine } from '#lib/server/text/shape.ts';
import { answersOf, randomEvents, sceneOf, seeded, specOf } from '../scene/fixture.ts';
import { HARD_WORDS, MIXED_LINES, sceneOfLines } from './words.ts';

const pdfOf = (scene: Scene) =>
  paintPdf(scene, {
    theme: 'light',
    engine: textEngine,
    font: FONT_FILE,
    mm: 165.1,
    date: '2026-11-28T04:00:00Z',
    source: 'CC BY 4.0',
  });

async function chart(events: number): Promise<Scene> {
  const spec = specOf({ lang: 'hi', digits: 'deva', lanes: 'country' });
  const answers = await answersOf(randomEvents(events, seeded(3)), spec);
  return sceneOf(answers, { frame: { title: 'भारत-रूस रक्षा संबंध', source: 'स्रोत' }, width: 1200, height: 675 });
}

/** Everything of the file that says something, its packed parts unpacked. */
function openPdf(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const parts = [file.toString('latin1')];
  let at = 0;
  for (;;) {
    const start = file.indexOf('stream\n', at);
    if (start < 0) break;
    at = file.indexOf('endstream', start);
    try {
      parts.push(inflateSync(file.subarray(start + 7, at)).toString('latin1'));
    } catch {
      // Not packed: it stands in the file as it is.
    }
    at += 9;
  }
  return parts.join('\n');
}

/** The values of a key, in the order of the file: strings of PDF are UTF-16 after a mark, or Latin. */
function stringsOf(inside: string, key: string): string[] {
  const value = new RegExp(`/${key} ?(?:\\(((?:\\\\[^]|[^\\\\)])*)\\)|<([0-9a-fA-F]*)>)`, 'g');
  return [...inside.matchAll(value)].map(([, quoted, hex]) =>
    textOf(hex === undefined ? unquote(quoted ?? '') : Buffer.from(hex, 'hex')),
  );
}

/** The words that the page says it shows. */
function actualTexts(bytes: Uint8Array): string[] {
  return stringsOf(openPdf(bytes), 'ActualText');
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unquote(text: string): Buffer {
  return Buffer.from(
    text.replace(/\\([^])/g, (_, letter: string) => ESCAPES[letter] ?? letter),
    'latin1',
  );
}

function textOf(bytes: Buffer): string {
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1');
  return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le');
}

function inFile<T>(bytes: Uint8Array, use: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'kalrekha-pdf-'));
  try {
    const file = join(folder, 'picture.pdf');
    writeFileSync(file, bytes);
    return use(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

describe('a picture as PDF', () => {
  test('says the words of every label in the order in which they are read', async () => {
    expect(actualTexts(await pdfOf(sceneOfLines([...HARD_WORDS, ...MIXED_LINES])))).toEqual([
      ...HARD_WORDS,
      ...MIXED_LINES,
    ]);
    const scene = await chart(120);
    const texts = scene.layers
      .flatMap(({ marks }) => marks)
      .filter((mark): mark is TextMark => mark.type === 'text');
    expect(actualTexts(await pdfOf(scene))).toEqual(texts.map(({ text }) => text));
  });

  test('is tagged as a figure with its description, in the chart’s language, with its title', async () => {
    const scene = await chart(20);
    const inside = openPdf(await pdfOf(scene));
    expect(inside).toContain('/Marked true');
    expect(inside).toContain('/S /Figure');
    expect(inside).toContain('/Lang (hi)');
    expect(inside).toContain('/DisplayDocTitle true');
    expect(inside).not.toContain('/Subtype /Image');
    expect(inside).not.toContain('/JavaScript');
    expect(stringsOf(inside, 'T')).toEqual(['भारत-रूस रक्षा संबंध']);
    const named = new RegExp(
      `\\n${/\/Title (\d+) 0 R/.exec(inside)?.[1] ?? ''} 0 obj\\n\\(([^\\n]*)\\)\\n`,
    ).exec(inside);
    expect(textOf(unquote(named?.[1] ?? ''))).toBe('भारत-रूस रक्षा संबंध');
    expect(stringsOf(inside, 'Alt')).toEqual([`${scene.title}. ${scene.description}`]);
  });

  test('is the same bytes each time, and small with 600 events', async () => {
    const scene = await chart(600);
    const [a, b] = [await pdfOf(scene), await pdfOf(scene)];
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true);
    expect(a.length).toBeLessThan(150_000);
    expect(openPdf(a)).not.toMatch(/\d{4}-\d{2}-\d{2}T(?!04:00:00)/);
  });

  test('is as large as asked: 6.5 inches', async () => {
    expect(openPdf(await pdfOf(await chart(5)))).toMatch(/\/MediaBox \[0 0 468(?:\.\d+)? 263\.25\d*\]/);
  });

  test('refuses a label that the font lacks a letter of', async () => {
    await expect(pdfOf(sceneOfLines(['漢字']))).rejects.toThrow('漢字');
  });

  test.runIf(has('pdftotext'))('gives its words to poppler whole, Hindi and English', async () => {
    const lines = [...HARD_WORDS, ...MIXED_LINES];
    const out = inFile(await pdfOf(sceneOfLines(lines)), (file) =>
      spawnSync('pdftotext', ['-layout', file, '-']),
    );
    const found = out.stdout.toString('utf8');
    for (const line of lines) expect(found).toContain(line);
  });

  test.runIf(has('qpdf'))('has nothing that qpdf complains of', async () => {
    const out = inFile(await pdfOf(await chart(120)), (file) => spawnSync('qpdf', ['--check', file]));
    expect(out.status, out.stderr.toString('utf8')).toBe(0);
  });
});
