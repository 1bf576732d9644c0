// The bar at the foot of every question says what the answers so far come to, in the words of the results.
import { sentence, sumOfCards } from '../support/sums.js';
import { expect, open, test } from '../support/test.js';
import { WorkerPage } from '../support/worker-page.js';
import { ANSWERS, address, visit } from '../support/worker-screens.js';

const bar = (page) => page.locator('.sum');

const SUMS = {
  'all is told': [{}, { granted: 50_000, discretionary: 100_000, most: 150_000 }],
  'the fare is below the cap': [{ fare: '386.5' }, { granted: 38_650, discretionary: 100_000, most: 138_650 }],
  'the fare is not told': [{ fare: undefined }, { granted: 0, discretionary: 100_000, most: 150_000 }],
  'there is no production': [{ production: 'none' }, { granted: 50_000, discretionary: 0, most: 50_000 }],
  'nothing is told': [Object.fromEntries(Object.keys(ANSWERS).map((key) => [key, key === 'year' ? '2022' : undefined])), { granted: 0, discretionary: 0, most: 200_000 }],
  'nothing can come of it': [{ household: 'neither' }, { granted: 0, discretionary: 0, most: 0 }],
};

for (const language of ['zh', 'en']) {
  test(`says what the answers come to, as the results do, in ${language}`, async ({ page }) => {
    await open(page);
    for (const [what, [answers, sum]] of Object.entries(SUMS)) {
      await visit(page, address('household', { ...ANSWERS, ...answers }, { lang: language }));
      await expect(bar(page).getByRole('status'), what).toHaveText(sentence(language, sum));
      await bar(page).getByRole('button', { name: language === 'zh' ? '看结果' : 'See results', exact: true }).click();
      await expect(page.locator('.total .figure'), what).toHaveText(sentence(language, sum));
      expect(await sumOfCards(page), what).toEqual(sum);
    }
  });
}

test('follows what is typed and chosen', async ({ page }) => {
  await open(page, address('fare'));
  await expect(bar(page).getByRole('status')).toHaveText('可以申请 500 元；另有 1000 元，给不给由当地定');
  await page.locator('#fare').fill('386.5');
  await expect(bar(page).getByRole('status')).toHaveText('可以申请 386.50 元；另有 1000 元，给不给由当地定');
  await page.locator('#fare').fill('');
  await expect(bar(page).getByRole('status')).toHaveText('有 1000 元，给不给由当地定；合计最多可能 1500 元');
  await new WorkerPage(page).press('back');
  await visit(page, address('transport_received'));
  await page.locator('input[name=transport_received][value=yes]').check();
  await expect(bar(page).getByRole('status')).toHaveText('有 1000 元，给不给由当地定');
});

test('is in sight on a long screen, at its top and at its end, and hides neither', async ({ page }) => {
  await open(page, address('check'));
  const end = () => page.locator('.foot').evaluate((foot) => foot.getBoundingClientRect().bottom);
  expect(await end(), 'the screen is long').toBeGreaterThan(740);
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expect(bar(page)).toBeInViewport({ ratio: 1 });
  expect(await end()).toBeLessThanOrEqual((await bar(page).boundingBox()).y + 1);
});

test('says of a year that the notice does not cover that it does not, and stands on no other screen than those that ask', async ({ page }) => {
  await open(page, address('fare', { ...ANSWERS, year: '2024' }));
  await expect(bar(page).getByRole('status')).toHaveText('不在通知适用的年份内');
  for (const [screen, bars] of [['check', 1], ['job.1', 1], ['results', 0], ['start', 0]]) {
    await visit(page, address(screen, { ...ANSWERS, year: '2022' }));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(bar(page), screen).toHaveCount(bars);
  }
});
