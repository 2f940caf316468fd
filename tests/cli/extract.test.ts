import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { readFile as readLater } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderOf, kalrekha, linesOf } from './run.ts';

// A process each, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const SINDOOR = '‘ऑपरेशन सिंदूर’ के दौरान एस-400 की भूमिका अहम रही थी।';
const WITH_DAY = `---\nid: namuna\npublished: 2025-12-04\n---\n\n${SINDOOR}\n`;

describe('kalrekha extract', () => {
  test('prints an event a line, each word of evidence at its place in the text', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY });
    const { code, stdout } = await kalrekha(['extract', 'a.md'], { cwd });
    expect(code).toBe(0);
    const [event] = linesOf(stdout);
    expect(event).toMatchObject({ report: 'namuna', when: '2025-05-07/2025-05-10', dateSource: 'gazetteer' });
    const evidence = event?.['evidence'] as { start: number; end: number; exact: string }[];
    for (const { start, end, exact } of evidence) expect(SINDOOR.slice(start, end)).toBe(exact);
  });

  test('reads a folder in order of names, standard input, UTF-16 and the readable part of a page', async () => {
    const page = `<!doctype html><html lang="hi"><nav>मेन्यू</nav><article><h1>ख़बर</h1><p>${SINDOOR.repeat(5)}</p></article></html>`;
    const cwd = folderOf({
      'a.html': page,
      'b.txt': Buffer.from(`\ufeff${SINDOOR}`, 'utf16le'),
      'c.json': '{}',
      'd.md': WITH_DAY,
    });
    const { code, stdout } = await kalrekha(['extract', '.', '-'], { cwd, input: SINDOOR });
    expect(code).toBe(0);
    expect(linesOf(stdout).map(({ report }) => report)).toEqual(['a', 'b', 'namuna', 'stdin']);
  });

  test('reads each report of a folder once, whatever its links lead to, and says which cannot be read', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY, 'k.md': `---\n${'k: v\n'.repeat(10_000)}---\n${SINDOOR}` });
    symlinkSync('nowhere.txt', join(cwd, 'broken.txt'));
    symlinkSync('.', join(cwd, 'again'));
    const { code, stdout, stderr } = await kalrekha(['extract', 'again'], {
      cwd,
      env: { LANG: 'hi_IN.UTF-8' },
    });
    expect(code).toBe(1);
    expect(linesOf(stdout).map(({ report }) => report)).toEqual(['namuna']);
    expect(stderr).toContain('2 रिपोर्टें');
    expect(stderr).toContain('broken.txt');
    expect(stderr).toContain('32 केबी');
  });

  test('prints a table, a page and explanations, in Hindi for who speaks it', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY });
    const env = { LANG: 'hi_IN.UTF-8' };
    const [table, page, told] = await Promise.all([
      kalrekha(['extract', 'a.md', '--format', 'table'], { cwd, env }),
      kalrekha(['extract', 'a.md', '--format', 'html'], { cwd, env }),
      kalrekha(['extract', 'a.md', '--explain'], { cwd, env }),
    ]);
    expect(table.stdout).toMatch(/7–10 मई 2025.*ऑपरेशन सिंदूर/);
    expect(page.stdout).toContain('<html lang="hi">');
    expect(page.stdout).toContain('<mark>ऑपरेशन सिंदूर</mark>');
    expect(told.stdout).toContain('[ऑपरेशन सिंदूर]');
    expect(told.stdout).toMatch(/- .*घटनाओं की सूची|- .*सूची/);
  });

  test('writes a file under its name only when it is whole', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY });
    const { code, stdout } = await kalrekha(['extract', 'a.md', '--out', 'events.jsonl'], { cwd });
    expect([code, stdout]).toEqual([0, '']);
    expect(linesOf(readFileSync(join(cwd, 'events.jsonl'), 'utf8'))).toHaveLength(1);
    expect(existsSync(join(cwd, 'events.jsonl.partial'))).toBe(false);
    const lost = await kalrekha(['extract', 'a.md', '--out', 'no/where.jsonl'], { cwd });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('no/where.jsonl cannot be written (ENOENT)');
  });

  test('leaves alone what it reads, also behind a link', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY });
    symlinkSync(join(cwd, 'a.md'), join(cwd, 'link.jsonl'));
    for (const out of ['./a.md', 'link.jsonl']) {
      const { code, stderr } = await kalrekha(['extract', 'a.md', '--out', out], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('overwrite a.md, which is being read')]);
    }
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe(WITH_DAY);
  });

  test('writes into a pipe or a device and leaves it what it is', async () => {
    const cwd = folderOf({ 'a.md': WITH_DAY });
    const pipe = join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read, { code }] = await Promise.all([
      readLater(pipe, 'utf8'),
      kalrekha(['extract', 'a.md', '-o', 'pipe'], { cwd }),
    ]);
    expect([code, linesOf(read).length, lstatSync(pipe).isFIFO()]).toEqual([0, 1, true]);
    expect(existsSync(`${pipe}.partial`)).toBe(false);
  });

  test('tells each file that failed at the end, reads the others, and exits with 1', async () => {
    const kruti =
      'Hkkjr vkSj :l ds j{kk eaf=;ksa dh cSBd esa mBk eqn~nk jk"Vªifr iqfru us dgk fd og Hkkjr vk,axs A';
    const cwd = folderOf({
      'a.md': WITH_DAY,
      'empty.txt': ' \n',
      'kruti.txt': kruti,
      'latin.txt': Buffer.from('caf\u00e9 yesterday', 'latin1'),
      'pdf.txt': '%PDF-1.7 \u0000\u0001',
      'tamil.txt': 'தமிழ் செய்தி இது ஒரு செய்தி',
      'yaml.md': '---\na: [b\n---\nx',
    });
    const { code, stdout, stderr } = await kalrekha(['extract', '.', 'nowhere.txt'], { cwd });
    expect(code).toBe(1);
    expect(linesOf(stdout)).toHaveLength(1);
    expect(stderr).toContain('7 reports could not be read:');
    for (const words of [
      'no file or folder nowhere.txt',
      'empty.txt holds no text',
      'kruti.txt: This looks like Hindi typed for an old font',
      'latin.txt is not in UTF-8 or UTF-16',
      'pdf.txt is no text',
      'tamil.txt: The text is neither Hindi nor English',
      'yaml.md: the lines between --- are no YAML',
    ]) {
      expect(stderr).toContain(words);
    }
    expect(stderr).not.toContain('%');
  });

  test('refuses what is larger than a report, without reading it to its end', async () => {
    const cwd = folderOf({ 'big.txt': Buffer.alloc(50_000_000, 'कल ') });
    const { code, stderr } = await kalrekha(['extract', 'big.txt'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('larger than 10 MB');
  });

  test.each([
    ['100,000 combining marks', `क${'\u0901'.repeat(100_000)} कल`],
    ['bidirectional controls', `\u202e\u2066${SINDOOR}`],
    ['NUL characters', `${SINDOOR}\0${SINDOOR}`],
    ['a line of a million letters', 'अ'.repeat(1_000_000)],
    ['digits and commas', '1,'.repeat(200_000) + SINDOOR],
  ])('gives an answer to %s', async (_what, input) => {
    const { code, stderr } = await kalrekha(['extract', '-', '--explain'], { input });
    expect([0, 1]).toContain(code);
    expect(stderr).not.toMatch(/\bat .*:\d+|Error:/);
  });
});

describe('wrong use', () => {
  test.each([
    [['extract', '--frmat', 'x'], 'Did you mean --format?'],
    [['extract', '--lang', 'ta'], 'is not one of en, hi'],
    [['extract', '--dateline', '2025-02-30', 'a'], 'must be a day such as 2025-12-04'],
    [['extract', '--batch', 'a', 'b'], '--batch reads lines by itself'],
    [['extrct'], 'Did you mean extract?'],
  ])('%j is told in one line and exits with 2', async (args, words) => {
    const { code, stdout, stderr } = await kalrekha(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(words);
  });

  test.each(['extract', 'render', 'export', 'serve', 'figure', 'completion'])(
    'help of %s teaches by examples and exits with 0',
    async (command) => {
      const { code, stdout } = await kalrekha([command, '--help'], { env: { LANG: 'hi_IN' } });
      expect(code).toBe(0);
      for (const words of ['प्रयोग:', 'उदाहरण:\n  ', `kalrekha ${command}`]) expect(stdout).toContain(words);
      expect(stdout.split('उदाहरण:')[1]?.match(/^ {2}\S*.*kalrekha /gm)?.length).toBeGreaterThan(1);
    },
  );
});
