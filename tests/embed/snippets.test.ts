import { expect, test } from 'vitest';
import { escapeAttribute } from '#lib/embed/escape.ts';
import { placeOf } from '#lib/embed/place-of.ts';
import { embedUrl, fileUrl, pageUrl } from '#lib/embed/snippets.ts';

const at = {
  origin: 'https://khabar.example',
  slug: 'bharat-roos-raksha',
  query: 'country=IN,RU&q=%E0%A4%8F%E0%A4%B8-400&lang=hi',
};

test('addresses the page, the embed and the files of one view by the same query', () => {
  expect(pageUrl(at)).toBe(`https://khabar.example/t/bharat-roos-raksha?${at.query}`);
  expect(embedUrl(at)).toBe(`https://khabar.example/e/bharat-roos-raksha?${at.query}`);
  expect(fileUrl(at, '.svg')).toBe(`https://khabar.example/t/bharat-roos-raksha.svg?${at.query}`);
  expect(fileUrl(at, '.png', 'size=social')).toBe(
    `https://khabar.example/t/bharat-roos-raksha.png?${at.query}&size=social`,
  );
});

test('leaves the question mark out of the default view', () => {
  expect(pageUrl({ ...at, query: '' })).toBe('https://khabar.example/t/bharat-roos-raksha');
  expect(fileUrl({ ...at, query: '' }, '.png', 'scale=2')).toBe(
    'https://khabar.example/t/bharat-roos-raksha.png?scale=2',
  );
});

test.each([
  ['"सिंदूर" और <S-400> & अन्य', '&quot;सिंदूर&quot; और &lt;S-400&gt; &amp; अन्य'],
  ['"><script>alert(1)</script>', '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['&quot;', '&amp;quot;'],
])('lets no title out of its attribute: %s', (title, escaped) => {
  expect(escapeAttribute(title)).toBe(escaped);
});

test('escapes what a slug might smuggle into an address', () => {
  expect(pageUrl({ ...at, slug: 'a/../b?"', query: '' })).toBe('https://khabar.example/t/a%2F..%2Fb%3F%22');
});

test.each([
  ['/t/raksha', { place: { slug: 'raksha' }, ending: '' }],
  ['/e/raksha', { place: { slug: 'raksha' }, ending: '' }],
  ['/t/%E0%A4%B0.svg', { place: { slug: 'र' }, ending: '.svg' }],
  ['/t/raksha/story', { place: { slug: 'raksha' }, ending: '', story: true }],
  ['/e/raksha/story', { place: { slug: 'raksha' }, ending: '', story: true }],
  ['/f/k3v9x2ab/story', null],
  ['/f/k3v9x2ab', { place: { figure: 'k3v9x2ab' }, ending: '' }],
  ['/e/f/k3v9x2ab', { place: { figure: 'k3v9x2ab' }, ending: '' }],
  ['/f/k3v9x2ab.png', { place: { figure: 'k3v9x2ab' }, ending: '.png' }],
  ['/e/raksha.svg', null],
  ['/t/', null],
  ['/desk/t/raksha', null],
  ['/t/%ff', null],
])('reads what %s shows', (pathname, addressed) => {
  expect(placeOf(pathname)).toEqual(addressed);
});
