import type { Page } from '@playwright/test';
import { expect, SAMPLE, test } from './watch.ts';

/** Px between the margins of the sheets that people have, at 96 px to the inch. */
const SHEETS = {
  'A4, upright': { width: 688, height: 1017 },
  'Letter, turned': { width: 950, height: 710 },
} as const;

/** The page as it goes to the printer, while it is there. */
async function onPaper(page: Page, sheet: keyof typeof SHEETS, look: () => Promise<void>): Promise<void> {
  await page.setViewportSize(SHEETS[sheet]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await look();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
}

/** What nobody can use on paper, and what paper would cut or print dark. */
async function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (el: Element) => el.checkVisibility({ visibilityProperty: true });
    const told = (el: Element) => `${el.tagName} ${el.textContent.trim().slice(0, 30)}`;
    const controls = [...document.querySelectorAll('input, select, textarea, summary, nav, .button, canvas')];
    const boxes = [...document.querySelectorAll<HTMLElement>('main, main *, footer, footer *')].filter(
      (el) => seen(el) && !el.closest('svg, .visually-hidden'),
    );
    const isCut = (el: HTMLElement) => {
      const { overflowY } = getComputedStyle(el);
      return overflowY !== 'visible' && el.clientHeight > 0 && el.scrollHeight > el.clientHeight + 1;
    };
    const beyond = boxes.filter((el) => el.getBoundingClientRect().right > innerWidth + 1);
    const light = getComputedStyle(document.documentElement).colorScheme;
    return [
      ...controls.filter(seen).map((el) => `control: ${told(el)}`),
      ...boxes.filter(isCut).map((el) => `cut: ${told(el)}`),
      ...beyond.map((el) => `beyond the edge: ${told(el)}`),
      ...(light === 'light' ? [] : [`colours: ${light}`]),
    ];
  });
}

for (const sheet of Object.keys(SHEETS) as (keyof typeof SHEETS)[]) {
  test(`a view goes on ${sheet} whole, light and without controls, with its sources, licence, day and address`, async ({
    page,
  }) => {
    await page.goto(`${SAMPLE}?country=RU&system=s-400&lang=hi&theme=dark`);
    await expect(page.getByRole('application')).toBeVisible();
    const listed = page.locator('.events [data-event]');
    const events = await listed.count();
    await onPaper(page, sheet, async () => {
      expect(await faults(page)).toEqual([]);
      await expect(page.locator('.stage svg.scene')).toBeVisible();
      expect(await page.locator('.stage svg.scene text').count()).toBeGreaterThan(10);
      const chart = (await page.locator('.chart').boundingBox())!;
      expect(chart.height).toBeLessThan(SHEETS[sheet].height);
      await expect(listed).toHaveCount(events);
      await expect(page.getByText('फ़िल्टर: रूस, एस-400')).toBeVisible();
      const foot = page.locator('.foot');
      for (const words of [/स्रोत: .+, /, /लाइसेंस: CC BY 4.0/, /तक के आँकड़े/])
        await expect(foot).toContainText(words);
      await expect(foot).toContainText(`${SAMPLE}?country=RU&system=s-400&lang=hi`);
    });
    await expect(page.locator('.stage canvas')).toBeVisible();
  });
}

test('an open event goes on sheets of its own, with every account and the address of every source', async ({
  page,
}) => {
  await page.goto(`${SAMPLE}?sel=s-400-contract-2018`);
  await expect(page.getByRole('application')).toBeVisible();
  await onPaper(page, 'A4, upright', async () => {
    expect(await faults(page)).toEqual([]);
    for (const part of ['.side', '.events'])
      await expect(page.locator(`main > ${part}`)).toHaveCSS('break-before', 'page');
    // The screen folds all but three away.
    const rivals = page.locator('.panel section').first().locator('li');
    expect(await rivals.count()).toBeGreaterThan(3);
    for (const rival of await rivals.all()) await expect(rival.getByText(/./).first()).toBeVisible();
    const link = page.locator('.panel a[target="_blank"]:visible').last();
    const after = await link.evaluate((a) => getComputedStyle(a, '::after').content);
    expect(after).toContain(await link.getAttribute('href'));
  });
});

test('a phone, which shows no chart, prints it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${SAMPLE}?lang=hi`);
  await expect(page.getByRole('button', { name: 'फ़िल्टर' })).toBeVisible();
  await expect(page.locator('.stage')).toHaveCount(0);
  const drawn = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelectorAll('.stage svg.scene text').length;
  });
  expect(drawn).toBeGreaterThan(10);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.stage')).toHaveCount(0);
});

test('an embed prints its chart, the table that its screen folds away, and where it is from', async ({
  page,
}) => {
  await page.goto(`/e/india-russia-defence?theme=dark`);
  await expect(page.getByRole('application')).toBeVisible();
  // What draws for paper is loaded after the chart: until it is there, the canvas goes to the printer.
  await page.waitForLoadState('networkidle');
  await onPaper(page, 'A4, upright', async () => {
    expect(await faults(page)).toEqual([]);
    await expect(page.locator('.stage svg.scene')).toBeVisible();
    const rows = page.locator('tbody tr');
    expect(await rows.count()).toBeGreaterThan(40);
    await expect(rows.last()).toBeVisible();
    expect((await rows.last().boundingBox())!.height).toBeGreaterThan(10);
    await expect(page.locator('.foot')).toContainText('/t/india-russia-defence');
  });
});

test('a report that was pasted prints as its marked text, timeline and list, without the form', async ({
  page,
}) => {
  await page.goto('/try?lang=hi&theme=dark');
  await page
    .getByLabel('ख़बर का पाठ')
    .fill('भारत और रूस ने 5 अक्टूबर 2018 को एस-400 के करार पर हस्ताक्षर किए।\n\n'.repeat(30));
  const marked = page.getByRole('group', { name: 'ख़बर, घटनाओं के निशान के साथ' });
  // Thirty times the same takes a while where the machine is busy.
  await expect(marked).toContainText('5 अक्टूबर 2018', { timeout: 30_000 });
  await expect(page.getByRole('application')).toBeVisible();
  await onPaper(page, 'Letter, turned', async () => {
    // The drawing for paper comes a moment after the chart, on a busy machine a later one.
    await expect.poll(() => faults(page)).toEqual([]);
    await expect(marked).toBeVisible();
    await expect(page.locator('.stage svg.scene')).toBeVisible();
    await expect(page.locator('ol > li').first()).toBeVisible();
    await expect(page.locator('.foot')).toContainText('/try?lang=hi');
  });
});

test('the home page and a page that is not there print light and without buttons', async ({ page }) => {
  await page.goto('/?lang=hi&theme=dark');
  await onPaper(page, 'A4, upright', async () => {
    expect(await faults(page)).toEqual([]);
    const picture = page.locator('article img:visible');
    await expect(picture).toHaveCount(1);
    await expect(picture).toHaveAttribute('src', /^(?!.*theme=dark)/);
    await expect(page.locator('.foot')).toContainText(/तक के आँकड़े.+कालरेखा.+\/\?lang=hi$/s);
  });
  await expect(page.locator('article img:visible')).toHaveAttribute('src', /theme=dark/);
  await page.goto('/nothing?lang=hi&theme=dark');
  await onPaper(page, 'A4, upright', async () => {
    expect(await faults(page)).toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.foot')).toContainText('/nothing?lang=hi');
  });
});

test('the printer gets as many sheets as the view fills', async ({ page }) => {
  await page.goto(`${SAMPLE}?country=RU&system=s-400`);
  await expect(page.getByRole('application')).toBeVisible();
  const sheets = async (format: string, landscape: boolean) => {
    const pdf = (await page.pdf({ format, landscape })).toString('latin1');
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  };
  expect(await sheets('A4', false)).toBe(2);
  expect(await sheets('Letter', true)).toBe(3);
});
