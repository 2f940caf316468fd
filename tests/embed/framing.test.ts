import { expect, test } from 'vitest';
import { frameAncestors, mayFrame, parseFraming, siteOf } from '#lib/embed/framing.ts';

test.each([
  ['', '*'],
  ['*', '*'],
  ["'none'", "'none'"],
  ['none', "'none'"],
  ['https://khabar.example, *.Akhbar.example:8443', 'https://khabar.example *.akhbar.example:8443'],
])('reads %j as frame-ancestors %s', (text, header) => {
  const framing = parseFraming(text);
  expect(framing === null ? null : frameAncestors(framing)).toBe(header);
});

test.each([
  'https://khabar.example/path',
  "x; script-src 'unsafe-inline'",
  'none *',
  'javascript:x',
  'a b; c',
])('does not take %j for sites', (text) => {
  expect(parseFraming(text)).toBeNull();
});

test.each([
  ['https://khabar.example', 'khabar.example', true],
  ['khabar.example', 'https://khabar.example/lekh?x', true],
  ['http://khabar.example', 'https://khabar.example', true],
  ['https://khabar.example', 'http://khabar.example', false],
  ['*.khabar.example', 'www.khabar.example', true],
  ['*.khabar.example', 'khabar.example', false],
  ['*.khabar.example', 'badkhabar.example', false],
  ['khabar.example', 'khabar.example:8443', false],
  ['khabar.example:8443', 'khabar.example:8443', true],
  ['none', 'khabar.example', false],
  ['*', 'khabar.example', true],
])('where %s may frame, %s: %s', (setting, typed, allowed) => {
  const framing = parseFraming(setting);
  const site = siteOf(typed);
  expect(framing !== null && site !== null && mayFrame(framing, site)).toBe(allowed);
});

test.each(['', '  ', 'दो शब्द', 'https://'])('does not take %j for a site', (typed) => {
  expect(siteOf(typed)).toBeNull();
});
