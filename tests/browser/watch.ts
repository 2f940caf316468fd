import { expect, test as base } from '@playwright/test';

/**
 * `test` for pages: fails when a page writes an error to the console, throws, asks another host, or
 * leaves a cookie or anything in storage.
 */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, context, baseURL }, use) => {
      const wrong: string[] = [];
      page.on('console', (message) => {
        // Chromium writes these too; the tests that meet them have asked for them.
        const isExpected = /status of (?:404|503)/.test(message.text());
        if (message.type() === 'error' && !isExpected) wrong.push(message.text());
      });
      page.on('pageerror', (error) => wrong.push(error.message));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== baseURL) wrong.push(`asked ${url.origin}`);
      });
      await use(undefined);
      expect(wrong).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      const stored = await page.evaluate(() => Object.keys(localStorage)).catch(() => []);
      expect(stored).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect } from '@playwright/test';

export const SAMPLE = '/t/india-russia-defence';
