import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './watch.ts';

/** The page with its script running. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${SAMPLE}?${query}`);
  await expect(page.getByRole('application')).toBeVisible();
}
const keyOf = (page: Page, key: string) => new URL(page.url()).searchParams.get(key);
const listed = (page: Page) => page.locator('.events [data-event]');
/** Survives as long as no page is loaded anew. */
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
const stillHere = (page: Page) => page.evaluate(() => 'stillHere' in globalThis);

/** Read at one moment: `allTextContents` finds the elements first, and the view may move before it reads them. */
async function sumsAddUp(page: Page): Promise<void> {
  const texts = await page
    .locator('.sums')
    .evaluate((sums) => [...sums.querySelectorAll('b')].map(({ textContent }) => textContent));
  const numbers = texts.map(Number);
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers.slice(0, -1).reduce((a, b) => a + b, 0)).toBe(numbers.at(-1));
}

test('Russia and the S-400 are chosen, shared and opened again as the same view', async ({ page }) => {
  await open(page);
  await mark(page);
  await page.getByRole('checkbox', { name: /^Russia/ }).check();
  await page.getByRole('checkbox', { name: /^S-400/ }).check();
  await expect.poll(() => keyOf(page, 'country')).toBe('RU');
  expect(keyOf(page, 'system')).toBe('s-400');
  await expect(page.getByRole('link', { name: 'Remove the filter S-400' })).toBeVisible();
  await expect(page.locator('.sums')).toContainText('filtered out');
  await sumsAddUp(page);
  // The list follows the filter a frame later: what Russia has besides the S-400 must have left it.
  await expect(listed(page).filter({ hasText: 'fifth-generation' })).toHaveCount(0);
  const titles = await listed(page).allTextContents();
  expect(await stillHere(page)).toBe(true);

  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('radio', { name: /^Live/ }).check();
  const link = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  await dialog.getByLabel('Where it will stand').selectOption('iframe');
  expect(await dialog.getByRole('textbox', { name: 'Embed code (iframe)' }).inputValue()).toContain(
    `<iframe src="${link.replace('/t/', '/e/').replaceAll('&', '&amp;')}"`,
  );
  await dialog.getByLabel('Where it will stand').selectOption('files');
  expect(await dialog.getByRole('textbox', { name: 'Picture address (SVG)' }).inputValue()).toBe(
    `${link.replace('india-russia-defence', 'india-russia-defence.svg')}&theme=light`,
  );
  await page.goto(link);
  await expect(listed(page)).toHaveText(titles);
  await expect(page.getByRole('checkbox', { name: /^Russia/ })).toBeChecked();
});

test('the dialog copies what it shows, in the language chosen for it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'country=RU');
  await page.getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog', { name: 'Share this view' });
  await dialog.getByRole('radio', { name: 'हिन्दी' }).check();
  await dialog.getByRole('radio', { name: /^Live/ }).check();
  await dialog.getByLabel('Where it will stand').selectOption('iframe');
  await dialog.getByRole('button', { name: 'Copy: Embed code (iframe)' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^<iframe src="[^"]*country=RU&amp;lang=hi" title="भारत-रूस रक्षा संबंध: समयरेखा"/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Share' })).toBeFocused();
});

test('Back takes off the last filter, Forward puts it on again, no page is loaded', async ({ page }) => {
  await open(page);
  await mark(page);
  const all = await listed(page).count();
  await page.getByRole('checkbox', { name: /^China/ }).check();
  await expect(listed(page)).not.toHaveCount(all);
  const few = await listed(page).count();
  await page.goBack();
  await expect(listed(page)).toHaveCount(all);
  await expect(page.getByRole('checkbox', { name: /^China/ })).not.toBeChecked();
  expect(keyOf(page, 'country')).toBeNull();
  await page.goForward();
  await expect(listed(page)).toHaveCount(few);
  await expect(page.getByRole('checkbox', { name: /^China/ })).toBeChecked();
  expect(await stillHere(page)).toBe(true);
});

test('a chip takes its filter off and clearing takes off all', async ({ page }) => {
  await open(page, 'country=RU&system=s-400&q=delivery&from=2020');
  await mark(page);
  await page.getByRole('link', { name: 'Remove the filter S-400' }).click();
  await expect.poll(() => keyOf(page, 'system')).toBeNull();
  expect(keyOf(page, 'country')).toBe('RU');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  expect(await stillHere(page)).toBe(true);
});

test('the slash finds the search; Hindi and English spellings find the same events', async ({ page }) => {
  await open(page, 'from=&to=');
  await page.keyboard.press('/');
  const box = page.getByRole('searchbox');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('');
  const found: string[][] = [];
  for (const words of ['एस-400', 'S 400', 's400', 'सिंदूर', 'सिन्दूर', 'sindoor']) {
    await box.fill(words);
    await expect.poll(() => keyOf(page, 'q')).toBe(words);
    await expect(page.getByRole('link', { name: `Remove the filter “${words}”` })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    // The list follows the chart once that is at rest.
    await page.waitForTimeout(250);
    found.push(await listed(page).evaluateAll((links) => links.map((a) => a.dataset['event'] ?? '')));
  }
  const [s400, spaced, joined, sindoor, halfNasal, latin] = found;
  expect(s400?.length).toBeGreaterThan(10);
  expect(spaced).toEqual(s400);
  expect(joined).toEqual(s400);
  expect(sindoor?.length).toBeGreaterThan(0);
  expect(halfNasal).toEqual(sindoor);
  expect(latin).toEqual(sindoor);
});

test('a date that does not exist is refused where it was typed; one that does moves the view', async ({
  page,
}) => {
  await open(page);
  const from = page.getByLabel('From');
  await from.fill('2025-02-30');
  await from.press('Enter');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('alert').filter({ hasText: '2025-02-30' })).toBeVisible();
  expect(keyOf(page, 'from')).toBeNull();
  await from.fill('2025-05');
  await from.blur();
  await expect.poll(() => keyOf(page, 'from')).toBe('2025-05');
  await expect(from).not.toHaveAttribute('aria-invalid');
  await expect(listed(page).first()).not.toContainText('Trump');
  await sumsAddUp(page);
});

test('the keyboard walks from the list into an event, to the next, to its source and back', async ({
  page,
}) => {
  await open(page);
  const link = page.getByRole('link', {
    name: 'India signs for five S-400 units despite US sanctions warning',
  });
  await link.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Selected event' });
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  expect(keyOf(page, 'sel')).toBe('s-400-contract-2018');
  await expect(panel.locator('mark').first()).toBeVisible();
  await expect(panel.locator('blockquote[lang="hi"]').first()).toBeVisible();
  await expect(panel.locator('dd').getByText('5 October 2018')).toBeVisible();
  await expect(panel.getByText('known to the day')).toBeVisible();

  const next = panel.getByRole('link', { name: 'Next event' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/Trump says/);
  await expect(next).toBeFocused();
  await panel.getByRole('link', { name: 'Previous event' }).click();
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/five S-400/);

  const source = panel.locator('a[target="_blank"]').first();
  await source.focus();
  await expect(source).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(link).toBeFocused();
  expect(keyOf(page, 'sel')).toBeNull();
});

test('the language changes in place and keeps the view', async ({ page }) => {
  await open(page, 'country=RU&sel=s-400-contract-2018');
  await mark(page);
  await page.getByRole('link', { name: 'हिन्दी' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('भारत-रूस रक्षा संबंध');
  await expect(page.getByRole('heading', { name: /एस-400 इकाइयों का करार/ })).toBeVisible();
  expect(keyOf(page, 'country')).toBe('RU');
  expect(keyOf(page, 'sel')).toBe('s-400-contract-2018');
  await page.getByText('रूप-रंग').click();
  await page.getByRole('link', { name: 'गहरी' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('link', { name: 'देवनागरी अंक' }).click();
  await expect(page.locator('.sums')).toContainText(/[०-९]/);
  expect(await stillHere(page)).toBe(true);
});

test('the table is in step with the list and turns its order round', async ({ page }) => {
  await open(page, 'country=RU');
  const inList = await listed(page).allTextContents();
  await page.getByRole('link', { name: 'Table' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(listed(page)).toHaveText(inList);
  const first = inList[0] ?? '';
  await page.getByRole('columnheader', { name: /Date/ }).getByRole('link').click();
  await expect(page.getByRole('columnheader', { name: /Date/ })).toHaveAttribute('aria-sort', 'descending');
  await expect(listed(page).first()).not.toHaveText(first);
  expect(keyOf(page, 'view')).toBe('table');
  await page.reload();
  await expect(page.getByRole('table')).toBeVisible();
  await expect(listed(page).first()).not.toHaveText(first);
});

test('what is not understood is named, and dismissed by the address that is left', async ({ page }) => {
  await open(page, 'from=2025-13&country=XX,RU');
  const notice = page.getByRole('alert').filter({ hasText: 'not understood' });
  await expect(notice).toContainText('2025-13');
  await expect(notice).toContainText('XX');
  await notice.getByRole('link', { name: 'Dismiss this notice' }).click();
  await expect(notice).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?country=RU');
});

test('when nothing matches, dropping what the page names brings events back', async ({ page }) => {
  await open(page, 'country=CN&system=brahmos');
  await expect(page.getByRole('heading', { name: 'No event matches' })).toBeVisible();
  await page.getByRole('link', { name: 'Country: China' }).click();
  await expect(listed(page)).not.toHaveCount(0);
  expect(keyOf(page, 'system')).toBe('brahmos');
  await page.getByRole('checkbox', { name: /^China/ }).check();
  await expect(page.getByRole('link', { name: 'Weapon system: BrahMos' })).toBeVisible();
});

test('a server that is silent is told of, the last answer stays, and trying again works', async ({
  page,
}) => {
  await open(page);
  const before = await listed(page).count();
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await page.getByRole('checkbox', { name: /^Russia/ }).check();
  const alert = page.getByRole('alert').filter({ hasText: 'could not be brought up to date' });
  await expect(alert).toBeVisible();
  await expect(listed(page)).toHaveCount(before);
  await page.unroute('**/api/v1/**');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(alert).toHaveCount(0);
  await expect(listed(page)).not.toHaveCount(before);
});

test('on paper stand the chart, every event of the view, and the source of an open event', async ({
  page,
}) => {
  await open(page, 'sel=s-400-contract-2018');
  const events = await listed(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const link of await listed(page).all()) await expect(link).toBeVisible();
  expect(await listed(page).count()).toBe(events);
  await expect(page.locator('.panel a[target="_blank"]').first()).toBeVisible();
  const clipped = await page.evaluate(
    () =>
      [...document.querySelectorAll('.card, .events, main')].filter(
        (el) => el.scrollHeight > el.clientHeight + 1,
      ).length,
  );
  expect(clipped).toBe(0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('filters come in a sheet, an event takes the page, and back leads to its line', async ({ page }) => {
    await page.goto(`${SAMPLE}?lang=hi`);
    await expect(page.getByRole('application')).toHaveCount(0);
    await page.getByRole('button', { name: 'फ़िल्टर' }).tap();
    const sheet = page.getByRole('dialog', { name: 'फ़िल्टर' });
    await sheet.getByRole('checkbox', { name: /^रूस/ }).check();
    await sheet.getByRole('checkbox', { name: /^एस-400/ }).check();
    await sheet.getByRole('button', { name: /नतीजे दिखाएँ/ }).tap();
    await expect(sheet).toBeHidden();
    expect(keyOf(page, 'country')).toBe('RU');
    await expect(page.getByRole('link', { name: 'रूस फ़िल्टर हटाएँ' })).toBeVisible();
    const event = page.locator('[data-event="s-400-contract-2018"]');
    await event.tap();
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeFocused();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('link', { name: 'समयरेखा पर लौटें' }).tap();
    await expect(event).toBeFocused();
    await expect(event).toBeInViewport();
  });
});

test.describe('at 320 px, as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const query of [
    '',
    'lang=hi&sel=s-400-contract-2018',
    'view=table',
    'country=CN&system=brahmos',
    'from=2025-13&country=XX',
  ]) {
    test(`nothing runs out of the page and every target can be hit: ${query}`, async ({ page }) => {
      await page.goto(`${SAMPLE}?${query}`);
      await expect(page.locator('[data-event], .empty, .panel').first()).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.locator('main :is(a, button, input, select, summary)').evaluateAll(
        (targets) =>
          targets
            .filter(
              (el) =>
                el.checkVisibility() &&
                getComputedStyle(el).display !== 'inline' &&
                el.closest('.visually-hidden') === null,
            )
            // A label's whole box is the target of its input.
            .map((el) => ((el.closest('label') ?? el) as HTMLElement).getBoundingClientRect())
            .filter(({ width, height }) => Math.min(width, height) < 24).length,
      );
      expect(small).toBe(0);
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a form filters, links unfilter, and an event opens with its proof', async ({ page }) => {
    await page.goto(`${SAMPLE}?lang=hi`);
    await expect(page.locator('svg.scene')).toBeVisible();
    await page.getByRole('checkbox', { name: /^रूस/ }).check();
    await page.getByRole('checkbox', { name: /^एस-400/ }).check();
    await page.getByRole('searchbox').fill('करार');
    await page.getByRole('button', { name: 'नतीजे दिखाएँ' }).click();
    expect(keyOf(page, 'country')).toBe('RU');
    expect(keyOf(page, 'system')).toBe('s-400');
    expect(keyOf(page, 'lang')).toBe('hi');
    await expect(page.getByRole('checkbox', { name: /^एस-400/ })).toBeChecked();
    await sumsAddUp(page);
    await page.getByRole('link', { name: '“करार” फ़िल्टर हटाएँ' }).click();
    await page.locator('[data-event="s-400-contract-2018"]').click();
    await expect(page.locator('mark').first()).toBeVisible();
    await page.getByText('पूरी रिपोर्ट पढ़ें').first().click();
    await page.getByRole('link', { name: 'बंद करें' }).click();
    await page.getByRole('link', { name: 'तालिका' }).click();
    await expect(page.getByRole('table')).toBeVisible();
    await page.getByRole('button', { name: 'साझा करें' }).click();
    // Pinning needs script: what can be shared without is the live view.
    await expect(page.getByRole('dialog').getByRole('textbox', { name: 'लिंक' })).toHaveValue(
      /country=RU&system=s-400&lang=hi$/,
    );
  });
});
