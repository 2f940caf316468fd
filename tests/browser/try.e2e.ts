import { expect, test } from './watch.ts';

const REPORT = `नई दिल्ली। भारत और रूस ने 5 अक्टूबर 2018 को एस-400 के करार पर हस्ताक्षर किए। रक्षा मंत्री ने कल रूसी रक्षा मंत्री से मुलाकात की।`;

test('a newcomer sees at once a report and the timeline that it makes, and can take another', async ({
  page,
}) => {
  await page.goto('/?lang=hi');
  await page.getByRole('link', { name: 'ख़बर पढ़वाएँ' }).first().click();
  await expect(page).toHaveURL('/try?lang=hi');
  const text = page.getByLabel('ख़बर का पाठ');
  await expect(text).toHaveValue(/एस-400/);
  await expect(page.getByRole('group', { name: 'ख़बर, घटनाओं के निशान के साथ' })).toContainText('एस-400');
  await page.getByRole('button', { name: 'अंग्रेज़ी नमूना' }).click();
  await expect(text).toHaveValue(/More S-400s/);
  await expect(page.getByRole('group', { name: 'ख़बर, घटनाओं के निशान के साथ' })).toContainText('Su-57');
});

test('text, list and timeline name the same events, each chosen from any of them', async ({ page }) => {
  await page.goto('/try?lang=hi');
  await page.getByLabel('ख़बर का पाठ').fill(REPORT);
  await page.getByLabel('ख़बर का दिन').fill('2025-12-04');
  const marked = page.getByRole('group', { name: 'ख़बर, घटनाओं के निशान के साथ' });
  await expect(marked).toContainText('5 अक्टूबर 2018');
  // Read again with the day: what was chosen before that would be of the reading without it.
  await expect(page.locator('ol')).toContainText('2025');
  const first = marked.getByRole('button', { name: 'घटना 1' });
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  const title = page.locator('ol button[aria-expanded="true"]');
  await expect(title).toHaveCount(1);
  await expect(page.getByRole('application')).toBeVisible();
  await title.click();
  await expect(first).toHaveAttribute('aria-pressed', 'false');
  await page.locator('ol > li').first().hover();
  await expect(marked.locator('.hovered')).not.toHaveCount(0);
  await marked.locator('[data-event]').first().hover();
  await expect(page.locator('ol > li.hovered')).toHaveCount(1);
  await expect(page.locator('ol > li').first()).toContainText('2018');
});

test('what cannot be told is said, and nothing is invented', async ({ page }) => {
  await page.goto('/try');
  await page.getByLabel('Day of the report').fill('');
  await page
    .getByLabel('Text of the report')
    .fill('Le ministre de la défense a rencontré hier son homologue russe à Moscou pour signer un contrat.');
  await expect(page.getByText('neither Hindi nor English')).toBeVisible();
  await expect(page.getByRole('application')).toHaveCount(0);
  await page.getByLabel('Text of the report').fill('The minister met his counterpart yesterday.');
  await expect(page.getByText('The day of the report is not known, so')).toBeVisible();
  await page.getByText('Dates that could not be told').click();
  await expect(page.getByText('“yesterday” has no value')).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.getByText('Paste a report above, or take a sample.')).toBeVisible();
});

test('the day of a sample goes when a report is pasted over it, and stays while the sample is worked on', async ({
  page,
}) => {
  await page.goto('/try?lang=en');
  const [text, day] = [page.getByLabel('Text of the report'), page.getByLabel('Day of the report')];
  await page.getByRole('button', { name: 'English sample' }).click();
  await expect(day).not.toHaveValue('');
  await text.press('End');
  await text.pressSequentially(' India met Russia on Monday.');
  await expect(day).not.toHaveValue('');
  await text.fill('The minister met his counterpart on Monday.');
  await expect(day).toHaveValue('');
  await expect(page.getByText('The day of the report is not known, so')).toBeVisible();
  await day.fill('2025-12-05');
  await text.fill('The envoy met his counterpart on Tuesday.');
  await expect(day).toHaveValue('2025-12-05');
});

test('the text is sent nowhere', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) =>
    asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  await page.goto('/try');
  await page.getByLabel('Text of the report').fill('A secret meeting of Zanzibar took place on Monday.');
  await expect(page.getByRole('group', { name: 'The report with its events marked' })).toContainText(
    'Zanzibar',
  );
  expect(asked.filter((request) => !request.startsWith('GET ') || /zanzibar/i.test(request))).toEqual([]);
  expect(asked.filter((request) => request.includes('/api/v1/lexicon'))).toHaveLength(1);
});

test('the page says in words that word lists did not come, and tries again', async ({ page }) => {
  let isDown = true;
  await page.route('**/api/v1/lexicon', (route) =>
    isDown ? route.fulfill({ status: 503, body: '' }) : route.continue(),
  );
  await page.goto('/try');
  await expect(page.getByText('The word lists could not be fetched')).toBeVisible();
  isDown = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('group', { name: 'The report with its events marked' })).toContainText('S-400');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it needs', async ({ page }) => {
    await page.goto('/try?lang=hi');
    await expect(page.getByText('JavaScript चाहिए')).toBeVisible();
  });
});

test('nothing is cut off at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const lang of ['hi', 'en']) {
    await page.goto(`/try?lang=${lang}`);
    await expect(page.locator('section .text')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  }
});
