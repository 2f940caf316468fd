import { describe, expect, test } from 'vitest';
import { markdownText } from '../../src/cli/input/markdown.ts';

describe('markdownText', () => {
  test('leaves the signs of headings, emphasis, links and lists', () => {
    const text =
      '# शिखर वार्ता\n\nपुतिन **गुरुवार** को [नई दिल्ली](https://x.test/a) पहुंचे।\n\n- 5 दिसंबर को *समझौते* हुए।\n';
    expect(markdownText(text)).toBe('शिखर वार्ता\n\nपुतिन गुरुवार को नई दिल्ली पहुंचे।\n\n5 दिसंबर को समझौते हुए।');
  });

  test('joins the lines of a paragraph, and keeps its words as they are', () => {
    expect(markdownText('Putin arrived in\nNew Delhi on Thursday.\n\nTalks: “S-400” & Su-57.')).toBe(
      'Putin arrived in New Delhi on Thursday.\n\nTalks: “S-400” & Su-57.',
    );
  });

  test('keeps a number that begins a line, which may be a year', () => {
    expect(markdownText('2018. The contract is signed.')).toBe('2018. The contract is signed.');
  });

  test('reads the cells of a table and the HTML of a text, but no script', () => {
    const text =
      '| दिन | क्या |\n|---|---|\n| 4 मई | बैठक |\n\n<p>Signed on <b>5 May</b>.</p><script>Monday</script>\n';
    expect(markdownText(text)).toBe('दिन\n\nक्या\n\n4 मई\n\nबैठक\n\nSigned on 5 May.');
  });

  test('is null where HTML nests deeper than the parser can take', () => {
    expect(markdownText('<div>'.repeat(6000))).toBeNull();
  });

  test.each(['_a', '[a](b', '> ', '1. ', '**', '`', '<a '])(
    'is done soon with 100,000 times “%s”',
    (piece) => {
      const start = performance.now();
      markdownText(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );
});
