import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import script from 'virtual:embed-host';
import { expect, test } from 'vitest';
import { embedAddress, lightPicture, mayBeDark, originOf, pageAddress } from '#lib/embed/host/addresses.ts';

test('the host script weighs at most 4 kB as it travels', () => {
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(4096);
});

test('the host script is one program of ES5, for whatever browser reads it', () => {
  const wrong = new Linter().verify(script, { languageOptions: { ecmaVersion: 5, sourceType: 'script' } });
  expect(wrong).toEqual([]);
});

test('the host script makes no program or markup of text, and keeps nothing', () => {
  expect(script).not.toMatch(
    /\beval\b|new Function|innerHTML|insertAdjacent|document\.write|cookie|Storage|setAttribute\("style"/,
  );
});

const H = 'https://khabar.example';

test.each([
  [`${H}/t/raksha?lang=hi`, `${H}/e/raksha?lang=hi`, `${H}/t/raksha?lang=hi`],
  [`${H}/e/raksha?lang=hi#x`, `${H}/e/raksha?lang=hi`, `${H}/t/raksha?lang=hi`],
  [`${H}/f/k3v9`, `${H}/e/f/k3v9`, `${H}/f/k3v9`],
  [`${H}/e/f/k3v9?theme=dark`, `${H}/e/f/k3v9?theme=dark`, `${H}/f/k3v9?theme=dark`],
  [`${H}/t/raksha/story?step=3`, `${H}/e/raksha/story?step=3`, `${H}/t/raksha/story?step=3`],
  [`${H}/e/raksha/story`, `${H}/e/raksha/story`, `${H}/t/raksha/story`],
  [`${H}/f/k3v9/story`, '', ''],
  [`${H}/t/%E0%A4%B0`, `${H}/e/%E0%A4%B0`, `${H}/t/%E0%A4%B0`],
  [`${H}/desk/x`, '', ''],
  [`${H}/t/raksha.svg`, '', ''],
  ['/e/raksha', '', ''],
  ['javascript:alert(1)//e/raksha', '', ''],
  ['https:\\\\khabar.example/e/raksha', '', ''],
  ['data:text/html,/e/x', '', ''],
])('frames of %s only %s', (given, embed, page) => {
  expect(embedAddress(given)).toBe(embed);
  expect(pageAddress(given)).toBe(page);
});

test('prints in light colours whatever the screen shows', () => {
  expect(lightPicture(`${H}/e/raksha?from=2018&theme=dark&lang=hi`)).toBe(
    `${H}/t/raksha.svg?from=2018&lang=hi&theme=light`,
  );
  expect(lightPicture(`${H}/e/raksha/story?step=3&lang=hi`)).toBe(`${H}/t/raksha.svg?lang=hi&theme=light`);
  expect(lightPicture(`${H}/e/f/k3v9`)).toBe(`${H}/f/k3v9.svg?theme=light`);
  expect(
    [`${H}/e/x?theme=dark`, `${H}/e/x?q=a&theme=auto`, `${H}/e/x`, `${H}/e/x?q=theme`].map(mayBeDark),
  ).toEqual([true, true, false, false]);
});

test.each([
  [`${H}/embed/v1.js`, H],
  ['HTTP://Khabar.Example:8080/x', 'http://khabar.example:8080'],
  ['https://khabar.example@evil.example/', ''],
  ['', ''],
])('takes %j to be of %j', (url, origin) => {
  expect(originOf(url)).toBe(origin);
});
