import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildPackage } from '../../scripts/package.mjs';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 });

const ROOT = join(import.meta.dirname, '../..');
const { dependencies, optionalDependencies } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
};
const SPEC = 'lang=hi&digits=deva';

/** Files of the package that are not built, by path. */
let packed: readonly string[];
/** The folder in which it is installed, beside nothing else. */
let place: string;

beforeAll(async () => {
  const [listed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    }),
  ) as readonly { readonly files: readonly { readonly path: string }[] }[];
  packed = (listed?.files ?? []).map(({ path }) => path);
  place = mkdtempSync(join(tmpdir(), 'kalrekha-package-'));
  const home = join(place, 'node_modules', 'kalrekha');
  for (const file of packed.filter((path) => !path.startsWith('build/'))) {
    mkdirSync(dirname(join(home, file)), { recursive: true });
    cpSync(join(ROOT, file), join(home, file));
  }
  await buildPackage(join(home, 'build', 'cli'));
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
    const installed = join(ROOT, 'node_modules', name);
    if (!existsSync(installed)) continue;
    mkdirSync(dirname(join(place, 'node_modules', name)), { recursive: true });
    symlinkSync(installed, join(place, 'node_modules', name));
  }
});
afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the installed command as npx does. */
async function kalrekha(args: readonly string[], input = '', root = place): Promise<Said> {
  const launcher = join(root, 'node_modules', 'kalrekha', 'src', 'cli', 'launch.mjs');
  const env = { PATH: process.env['PATH'], LANG: 'en_IN.UTF-8', SOURCE_DATE_EPOCH: '1764547200' };
  const child = spawn(process.execPath, [launcher, ...args], { cwd: place, env });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (part: string) => out.push(part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => err.push(part));
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout: out.join(''), stderr: err.join('') };
}

describe('the package', () => {
  test('has all that runs and nothing else', () => {
    for (const file of [
      'package.json',
      'README.md',
      'LICENSE',
      'src/cli/launch.mjs',
      'scripts/paths.mjs',
      'data/lexicon/systems.json',
      'data/samples/hi.md',
      'data/timelines/india-russia-defence/events.jsonl',
      'static/fonts/noto-sans-devanagari-400.woff2',
    ]) {
      expect(packed).toContain(file);
    }
    // Node takes no TypeScript under node_modules.
    expect(packed.filter((path) => /\.(?:ts|svelte|map)$/.test(path))).toEqual([]);
    expect(packed.filter((path) => /^(?:tests|docs|data\/gold|\.)/.test(path))).toEqual([]);
  });

  test('reads reports, in threads and line by line', async () => {
    writeFileSync(join(place, 'khabar.txt'), 'भारत ने 5 अक्टूबर 2018 को रूस के साथ एस-400 का करार किया।');
    const read = await kalrekha(['extract', 'khabar.txt']);
    expect(read).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(read.stdout)).toMatchObject({ when: '2018-10-05', systems: ['s-400'] });
    const row = { id: 7, dateline: '2025-12-04', text: 'कल भारत ने परीक्षण किया।' };
    const rows = await kalrekha(['extract', '--batch', '-'], `${JSON.stringify(row)}\n`);
    expect(JSON.parse(rows.stdout)).toMatchObject({ id: 7, events: [{ edtf: '2025-12-03' }] });
  });

  test.each(['svg', 'png', 'pdf'])('draws the same %s as the sources do', async (format) => {
    const args = ['render', 'india-russia-defence', '--spec', SPEC];
    const drawn = await kalrekha([...args, '-o', `figure.${format}`]);
    expect(drawn).toEqual({ code: 0, stdout: '', stderr: '' });
    const env = { ...process.env, SOURCE_DATE_EPOCH: '1764547200', KALREKHA_DATA: join(place, 'none') };
    const sources = join(ROOT, 'src', 'cli', 'kalrekha.ts');
    execFileSync(process.execPath, [sources, ...args, '-o', join(place, `sources.${format}`)], { env });
    const [one, two] = [`figure.${format}`, `sources.${format}`].map((name) =>
      readFileSync(join(place, name)),
    );
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  test('writes data and the story on disk, and pins', async () => {
    const csv = await kalrekha(['export', 'india-russia-defence', '--format', 'csv']);
    expect(csv.stdout).toContain('india-russia-defence');
    expect((await kalrekha(['export', 'india-russia-defence', '-o', 'story.zip'])).code).toBe(0);
    expect(readFileSync(join(place, 'story.zip')).toString('latin1', 0, 2)).toBe('PK');
    expect(readdirSync(place).filter((name) => name.startsWith('.') || name.includes('partial'))).toEqual([]);
    expect((await kalrekha(['figure', 'pin', 'india-russia-defence'])).stdout).toMatch(
      /^\d{4}-\d\d-\d\d-\w{8}\n$/,
    );
  });

  test('serves the build that it comes with', async () => {
    const missing = await kalrekha(['serve', '--port', '0']);
    expect(missing).toMatchObject({ code: 1, stdout: '' });
    expect(missing.stderr).toContain('There is no build yet');
    const build = join(place, 'node_modules', 'kalrekha', 'build');
    mkdirSync(join(build, 'client'));
    writeFileSync(
      join(build, 'handler.js'),
      `export const handler = (req, res) => res.end('यहाँ');
       setTimeout(() => process.kill(process.pid, 'SIGTERM'), 1000);`,
    );
    const served = await kalrekha(['serve', '--port', '0', '--data', 'mine']);
    expect(served).toMatchObject({ code: 0, stderr: '' });
    expect(served.stdout).toMatch(/^Kalrekha [\d.]+: http:\/\/127\.0\.0\.1:\d+\n/);
    expect(served.stdout).toContain(join(place, 'mine'));
  });

  test('ends as a command should', async () => {
    expect((await kalrekha(['render'])).code).toBe(2);
    expect((await kalrekha(['render', 'nirast', '--format', 'svg'])).code).toBe(1);
    expect((await kalrekha(['completion', 'bash'])).stdout).toContain(
      'complete -o default -F _kalrekha kalrekha',
    );
    for (const command of ['serve', 'render']) {
      const { code, stdout } = await kalrekha([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`Examples:\n  `);
    }
  });
});
