import { expect, test } from 'vitest';
import { embedUrl, iframeSnippet, pageUrl, pictureUrl } from '#lib/embed/snippets.ts';
import { escapeAttribute } from '#lib/embed/escape.ts';

const at = {
  origin: 'https://khabar.example',
  slug: 'bharat-roos-raksha',
  query: 'country=IN,RU&q=%E0%A4%8F%E0%A4%B8-400&lang=hi',
};

test('addresses the page, the embed and the picture of one view by the same query', () => {
  expect(pageUrl(at)).toBe(`https://khabar.example/t/bharat-roos-raksha?${at.query}`);
  expect(embedUrl(at)).toBe(`https://khabar.example/e/bharat-roos-raksha?${at.query}`);
  expect(pictureUrl(at)).toBe(`https://khabar.example/t/bharat-roos-raksha.svg?${at.query}`);
});

test('leaves the question mark out of the default view', () => {
  expect(pageUrl({ ...at, query: '' })).toBe('https://khabar.example/t/bharat-roos-raksha');
});

test('writes a frame that a Hindi page can paste', () => {
  expect(iframeSnippet(at, 'भारत-रूस रक्षा संबंध: समयरेखा')).toBe(
    '<iframe src="https://khabar.example/e/bharat-roos-raksha?country=IN,RU&amp;q=%E0%A4%8F%E0%A4%B8-400&amp;lang=hi" ' +
      'title="भारत-रूस रक्षा संबंध: समयरेखा" width="100%" height="720" loading="lazy" style="border:0" ' +
      'referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  );
});

test.each([
  ['"सिंदूर" और <S-400> & अन्य', '&quot;सिंदूर&quot; और &lt;S-400&gt; &amp; अन्य'],
  ['"><script>alert(1)</script>', '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['&quot;', '&amp;quot;'],
])('lets no title out of its attribute: %s', (title, escaped) => {
  expect(escapeAttribute(title)).toBe(escaped);
  const snippet = iframeSnippet(at, title);
  expect(snippet).toContain(`title="${escaped}"`);
  expect(snippet.match(/</g)).toHaveLength(2);
});

test('escapes what a slug might smuggle into an address', () => {
  expect(pageUrl({ ...at, slug: 'a/../b?"', query: '' })).toBe('https://khabar.example/t/a%2F..%2Fb%3F%22');
});
