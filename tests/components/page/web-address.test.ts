import { expect, test } from 'vitest';
import { webAddress } from '#lib/components/page/web-address.ts';

test.each(['https://pib.gov.in/', 'http://उदाहरण.भारत/समाचार'])('lets %s through as it is', (url) => {
  expect(webAddress(url)).toBe(url);
});

test.each([
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  '//evil.example',
  'ख़बर',
  '',
  null,
])('makes no link of %s', (url) => {
  expect(webAddress(url)).toBeNull();
});
