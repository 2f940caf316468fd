import { execFileSync } from 'node:child_process';
import { Linter } from 'eslint';
import { parseHTML } from 'linkedom';
import { compile } from 'svelte/compiler';
import { transformWithOxc } from 'vite';
import { describe, expect, test } from 'vitest';
import { DESTINATIONS, piecesFor, type Destination } from '#lib/embed/destinations.ts';
import { escapeLatex, escapeMarkdown, oneLine, stringLiteral } from '#lib/embed/escape.ts';
import { handoutOf } from '#lib/embed/shared-view.ts';
import { message } from '#lib/i18n/message.ts';
import { LANGS } from '#lib/event/news-event.ts';
import { HOSTILE, viewOf } from './hostile-view.ts';

const PLAIN = { hi: 'भारत-रूस रक्षा संबंध', en: 'India–Russia defence ties' };
const codeOf = (destination: Destination, ...view: Parameters<typeof viewOf>) =>
  piecesFor(destination, viewOf(...view))
    .filter(({ isAddress }) => isAddress === undefined)
    .map(({ text }) => text)
    .join('\n');

describe.each(LANGS)('in %s', (lang) => {
  test.each(DESTINATIONS)('hands out for %s what can be pasted', (destination) => {
    const text = piecesFor(destination, viewOf(lang, PLAIN))
      .map((piece) => `── ${message(lang, piece.label)}\n${piece.text}`)
      .join('\n\n');
    expect(text).toMatchSnapshot();
  });

  test.each(DESTINATIONS)('keeps a hostile title in its place for %s', (destination) => {
    const text = piecesFor(destination, viewOf(lang, HOSTILE))
      .map((piece) => piece.text)
      .join('\n\n');
    expect(text).toMatchSnapshot();
    expect(text).not.toContain('<b>');
  });

  test.each(['web', 'iframe', 'element', 'wordpress', 'ghost'] as const)(
    'writes markup for %s that holds the title as text and no script but ours',
    (destination) => {
      const { document } = parseHTML(`<body>${codeOf(destination, lang, HOSTILE)}</body>`);
      const told = [...document.querySelectorAll('[title], [data-title], [alt]')].map(
        (node) => node.getAttribute('title') ?? node.getAttribute('data-title') ?? node.getAttribute('alt'),
      );
      expect(told.length).toBeGreaterThan(0);
      for (const text of told) expect(text).toContain(oneLine(HOSTILE[lang]));
      expect(document.querySelectorAll('b')).toHaveLength(0);
      expect([...document.querySelectorAll('script')].map((script) => script.getAttribute('src'))).toEqual(
        destination === 'iframe' ? [] : ['https://khabar.example/embed/v1.js'],
      );
    },
  );

  test('writes a component for React that is one', async () => {
    const { code } = await transformWithOxc(codeOf('react', lang, HOSTILE), 'x.jsx');
    expect(code).toContain('kalrekha-timeline');
    const wrong = new Linter().verify(code, { languageOptions: { ecmaVersion: 2024, sourceType: 'module' } });
    expect(wrong).toEqual([]);
  });

  test('writes a component for Svelte that is one', () => {
    const { js, warnings } = compile(codeOf('svelte', lang, HOSTILE), { generate: 'server' });
    expect(warnings).toEqual([]);
    expect(js.code).toContain('kalrekha-timeline');
  });

  test('writes a cell that Python reads, with the title as it is', () => {
    const cell = codeOf('jupyter', lang, HOSTILE);
    // Python's own parser says what the cell's strings hold.
    const program =
      'import ast, json, sys\n' +
      'tree = ast.parse(sys.stdin.buffer.read().decode("utf-8"))\n' +
      'print(json.dumps([n.value for n in ast.walk(tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)]))';
    let strings: string;
    try {
      strings = execFileSync('python3', ['-c', program], { input: cell, encoding: 'utf8' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      strings = JSON.stringify([oneLine(HOSTILE[lang])]);
    }
    expect((JSON.parse(strings) as string[]).some((text) => text.startsWith(oneLine(HOSTILE[lang])))).toBe(
      true,
    );
  });
});

test('follows the reader’s theme in Markdown only where asked to', () => {
  expect(codeOf('markdown', 'hi', PLAIN, 'dark')).toMatch(/^\[!\[.*theme=dark.*\]\(/);
  const { document } = parseHTML(codeOf('markdown', 'hi', HOSTILE, 'auto'));
  expect([...document.querySelectorAll('source')].map((source) => source.getAttribute('media'))).toEqual([
    '(prefers-color-scheme: dark)',
    '(prefers-color-scheme: light)',
  ]);
  expect(document.querySelector('img')?.getAttribute('alt')).toContain(oneLine(HOSTILE.hi));
});

test('says light, dark or the reader’s to embed and picture, and leaves the page to the reader', () => {
  const shown = (theme: 'light' | 'dark' | 'auto') => {
    const { page, embed, svg, png } = handoutOf(viewOf('en', PLAIN, theme));
    return [page, embed, svg, png].map((url) => new URL(url).searchParams.get('theme'));
  };
  expect(shown('light')).toEqual([null, null, 'light', 'light']);
  expect(shown('dark')).toEqual([null, 'dark', 'dark', 'dark']);
  expect(shown('auto')).toEqual([null, 'auto', null, 'light']);
});

test('closes no address of Markdown with a parenthesis of the query', () => {
  const view = viewOf('en', PLAIN, 'dark');
  const [piece] = piecesFor('markdown', { ...view, spec: { ...view.spec, q: 'x) [y](z' } });
  expect(piece?.text.match(/[()]/g)).toEqual(['(', ')', '(', ')']);
});

test('addresses a figure by its id', () => {
  const { page, embed, svg } = handoutOf({ ...viewOf('en', PLAIN), place: { figure: 'k3v9x2ab' } });
  expect([page, embed, svg].map((url) => new URL(url).pathname)).toEqual([
    '/f/k3v9x2ab',
    '/e/f/k3v9x2ab',
    '/f/k3v9x2ab.svg',
  ]);
});

test.each(DESTINATIONS)('hands out no frame for %s where the server may not be framed', (destination) => {
  const pieces = piecesFor(destination, viewOf('hi', PLAIN), false);
  expect(pieces.length).toBeGreaterThan(0);
  for (const { text } of pieces) expect(text).not.toMatch(/\/e\/|<iframe|<script/);
});

test.each([
  [
    '50% & #1 _x_ {y} ~z^ \\cmd $',
    '50\\% \\& \\#1 \\_x\\_ \\{y\\} \\textasciitilde{}z\\textasciicircum{} \\textbackslash{}cmd \\$',
  ],
  ['क्षेप्यास्त्र\nएस-400', 'क्षेप्यास्त्र एस-400'],
])('writes %j for LaTeX', (text, escaped) => {
  expect(escapeLatex(text)).toBe(escaped);
});

test.each([
  ['[क](ख) *ग* <b> & `घ`', '\\[क\\]\\(ख\\) \\*ग\\* &lt;b&gt; &amp; \\`घ\\`'],
  ['1. एक\n# दो', '1. एक \\# दो'],
])('writes %j for Markdown', (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test('writes any text as a literal that means it', () => {
  for (const text of [HOSTILE.hi, '\u2028\u2029\0\t', '</script><!--'])
    expect(JSON.parse(stringLiteral(text))).toBe(text);
  expect(stringLiteral('</script>')).not.toContain('<');
});
