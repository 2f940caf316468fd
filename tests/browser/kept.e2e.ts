import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';

test('a kept view lives from a disk, without any network', async ({ browser, request }, info) => {
  const answer = await request.get('/t/india-russia-defence.zip?lang=hi');
  expect(answer.headers()['content-type']).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await answer.body()));
  const folder = info.outputPath('kept');
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('request', (asked) => asked.url().startsWith('file:') || wrong.push(asked.url()));
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);

  await expect(page.locator('.stage canvas')).toBeVisible();
  const events = page.locator('details[data-event]:visible');
  const all = await events.count();
  expect(all).toBeGreaterThan(40);
  await page.getByRole('searchbox').fill('सिंदूर');
  await expect.poll(() => events.count()).toBeLessThan(all);
  await page.getByRole('searchbox').fill('');
  await expect(events).toHaveCount(all);

  const chart = page.getByRole('application');
  await chart.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const opened = page.locator('details[data-event][open]');
  await expect(opened).toHaveCount(1);
  await expect(opened.locator('q mark').first()).toBeVisible();
  expect(wrong).toEqual([]);
  await context.close();
});

test('a kept view is whole without script', async ({ browser, request }, info) => {
  const answer = await request.get('/t/india-russia-defence.zip?lang=hi');
  const files = unzipSync(new Uint8Array(await answer.body()));
  const folder = info.outputPath('kept');
  await mkdir(folder, { recursive: true });
  for (const name of ['index.html', 'picture.svg', 'timeline.css']) {
    await writeFile(join(folder, name), files[name] ?? '');
  }
  const context = await browser.newContext({ offline: true, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  const picture = page.locator('#timeline img');
  await expect(picture).toBeVisible();
  expect((await picture.boundingBox())?.height).toBeGreaterThan(200);
  await page.locator('details[data-event] summary').first().click();
  await expect(page.locator('details[open] q mark').first()).toBeVisible();
  await context.close();
});
