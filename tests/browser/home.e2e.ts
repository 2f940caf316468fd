import { expect, SAMPLE, test } from './watch.ts';

test('the home page shows each timeline with a picture in the reader’s language, and opens it', async ({
  page,
}) => {
  await page.goto('/?lang=hi&digits=deva&theme=dark');
  await expect(page).toHaveTitle('Kalrekha कालरेखा');
  await expect(page.locator('html')).toHaveAttribute('lang', 'hi');
  const card = page.getByRole('article').filter({ hasText: 'भारत-रूस रक्षा संबंध' });
  await expect(card).toContainText(/[०-९]+ घटनाएँ · [०-९]+ रिपोर्टें/);
  const picture = card.getByRole('img');
  await expect(picture).toHaveAttribute('src', /lang=hi&digits=deva&theme=dark/);
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBe(760);
  await card.getByRole('link', { name: 'भारत-रूस रक्षा संबंध' }).click();
  await expect(page).toHaveURL(`${SAMPLE}?lang=hi&digits=deva&theme=dark`);
});

for (const [path, lang, heading, home] of [
  ['/nowhere', 'en', 'There is no page here', 'All timelines'],
  ['/nowhere?lang=hi&theme=dark', 'hi', 'यहाँ कोई पन्ना नहीं है', 'सभी समयरेखाएँ'],
  ['/t/no-such-timeline?lang=hi', 'hi', 'यहाँ कोई पन्ना नहीं है', 'सभी समयरेखाएँ'],
  ['/e/no-such-timeline', 'en', 'There is no page here', 'All timelines'],
] as const) {
  test(`${path} says in ${lang} that nothing is there, and leads back`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.locator('body')).not.toContainText(/\bat .*:\d+|node_modules|\/src\//);
    await page.getByRole('link', { name: home }).click();
    await expect(page.getByRole('article')).not.toHaveCount(0);
  });
}
