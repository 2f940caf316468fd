import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Who may import whom. Data goes one way, and the modules that turn a report into a picture know neither
 * the framework nor the page. A module that is not listed may not exist.
 */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  event: [],
  i18n: ['event'],
  extract: ['event', 'i18n'],
  source: ['event'],
  scene: ['event', 'source', 'i18n'],
  paint: ['event', 'scene'],
  gesture: ['event'],
  state: ['event', 'source', 'scene', 'gesture', 'i18n'],
  components: [
    'event',
    'extract',
    'source',
    'state',
    'scene',
    'paint',
    'gesture',
    'i18n',
    'exchange',
    'embed',
  ],
  editor: ['event', 'i18n'],
  exchange: ['event', 'i18n'],
  embed: ['event', 'i18n'],
  server: ['event', 'extract', 'source', 'scene', 'paint', 'exchange', 'embed', 'i18n'],
};

/** Modules that run anywhere: no framework, and Node only where said. */
const PURE = ['event', 'extract', 'source', 'scene', 'gesture', 'exchange', 'embed', 'i18n'];

const root = join(import.meta.dirname, '..');
const files = globSync('src/**/*.{ts,js,svelte}', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm, '');
const IMPORT = /(?:\bfrom|\bimport\s*\(|^\s*import)\s*['"]([^'"]+)['"]/gm;
const importsOf = (file: string) =>
  [...withoutComments(textOf(file)).matchAll(IMPORT)].map((match) => match[1] ?? '');
const moduleOf = (file: string) => /^src\/lib\/([^/]+)\//.exec(file)?.[1];

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const imports: readonly Import[] = files.flatMap((file) =>
  importsOf(file).map((specifier) => {
    const target = specifier.startsWith('#lib/')
      ? specifier.replace('#lib/', 'src/lib/')
      : posix.normalize(posix.join(dirname(file), specifier));
    const isOurs = specifier.startsWith('#lib/') || specifier.startsWith('.');
    return { file, specifier, from: moduleOf(file), to: isOurs ? moduleOf(target) : undefined };
  }),
);
const shown = ({ file, specifier }: Import) => `${file} imports ${specifier}`;

test('has no module without a place in the table', () => {
  const modules = new Set(files.map(moduleOf).filter((name) => name !== undefined));
  expect([...modules].filter((name) => !(name in ALLOWED))).toEqual([]);
});

test('imports only what the table allows', () => {
  const crossing = imports.filter(({ from, to }) => from !== undefined && to !== undefined && from !== to);
  expect(crossing.filter(({ from, to }) => !ALLOWED[from!]?.includes(to!)).map(shown)).toEqual([]);
});

test('keeps pure modules free of the framework', () => {
  const framework = /^(?:svelte|@sveltejs|\$app|\$env|\.\/\$types)/;
  expect(
    imports
      .filter(({ from, specifier }) => PURE.includes(from ?? '') && framework.test(specifier))
      .map(shown),
  ).toEqual([]);
});

test('loads the extractor on no page but the one that reads reports', () => {
  const outside = imports.filter(
    ({ file, from, to }) =>
      from === 'components' && to === 'extract' && !file.startsWith('src/lib/components/try/'),
  );
  expect(outside.map(shown)).toEqual([]);
});

test('keeps vis-timeline behind the wall of the editor', () => {
  const outside = imports.filter(({ from, specifier }) => /^vis-/.test(specifier) && from !== 'editor');
  expect(outside.map(shown)).toEqual([]);
});

test('names another module as #lib/module/file.ts and a neighbour relatively', () => {
  const wrong = imports.filter(({ file, specifier, from, to }) => {
    if (specifier.startsWith('#lib/'))
      return dirname(file) === dirname(specifier.replace('#lib/', 'src/lib/'));
    return specifier.startsWith('$lib') || (to !== undefined && from !== to);
  });
  expect(wrong.map(shown)).toEqual([]);
});

test('writes the extension of our own files', () => {
  const ours = imports.filter(
    ({ specifier }) => /^(?:#lib\/|\.)/.test(specifier) && !specifier.endsWith('/$types'),
  );
  expect(
    ours.filter(({ specifier }) => !/\.(?:ts|js|svelte|css|json)(?:\?[\w&]+)?$/.test(specifier)).map(shown),
  ).toEqual([]);
});

test('has no barrels', () => {
  expect(files.filter((file) => /^src\/lib\/(?:.*\/)?index\.(?:ts|js)$/.test(file))).toEqual([]);
});

test.each([
  ['markup made from text', /\{@html\b|\.(?:innerHTML|outerHTML)\b|\binsertAdjacentHTML\b|\bdocument\.write/],
  ['programs made from text', /\beval\s*\(|\bnew Function\b/],
])('has no %s', (_what, pattern) => {
  expect(files.filter((file) => pattern.test(withoutComments(textOf(file))))).toEqual([]);
});
