import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/cli/input/page.ts';

const WORDS = 'रक्षा मंत्री ने गुरुवार को रूसी रक्षा मंत्री से मुलाकात की।';
const PARAGRAPH = `<p>${WORDS.repeat(6)}</p>`;

describe('readPage', () => {
  test('takes title and article, and leaves menus, scripts and footers', () => {
    const page =
      readPage(`<!doctype html><html lang="hi-IN"><head><title>रक्षा मंत्रियों की बैठक</title></head><body>
      <nav><a href="/">होम</a></nav><article><h1>रक्षा मंत्रियों की बैठक</h1><time datetime="2025-12-04T18:00:00+05:30">आज</time>
      ${PARAGRAPH}<script>var x = 'कल';</script>${PARAGRAPH}</article><footer>सर्वाधिकार</footer></body></html>`);
    expect(page?.lang).toBe('hi-IN');
    expect(page?.published).toMatch(/^2025-12-04/);
    expect(page?.text).toContain('रक्षा मंत्रियों की बैठक\n\n');
    expect(page?.text).not.toMatch(/होम|सर्वाधिकार|var x/);
  });

  test('keeps blocks apart and lines of the source together', () => {
    expect(readPage('<p>पहला\nवाक्य।</p><div>दूसरा<br>तीसरा</div>')?.text).toBe('पहला वाक्य।\n\nदूसरा\n\nतीसरा');
  });

  test.each([
    ['a part of a page', `<p>${WORDS}</p>`],
    ['plain text', WORDS],
    ['a page without a body tag', `<html><head><title>x</title></head><p>${WORDS}</p>`],
    ['tags that nobody closed', `<html><p>${WORDS}<<<<>>><b>`],
  ])('reads %s', (_what, html) => {
    expect(readPage(html)?.text).toContain(WORDS);
  });

  test.each([
    ['200,000 elements deep', `<body>${'<div>'.repeat(200_000)}${WORDS}`],
    ['2,000 elements deep', `<body>${'<div>'.repeat(2000)}${WORDS}`],
    ['40,000 paragraphs', `<body>${`<p>${WORDS}</p>`.repeat(40_000)}`],
    ['100,000 signs that open nothing', `<body>${'< '.repeat(100_000)}`],
    ['100,000 comments', '<!--'.repeat(100_000)],
    ['attributes without end', '<a href="'.repeat(100_000)],
  ])('is done soon with %s', (_what, html) => {
    const start = performance.now();
    readPage(html);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
