// The bar at the foot of every question says what the answers so far come to, in the words of the results.
import { expectAtSight, sentence, sumOfCards } from '../support/sums.js';
import { expect, open, test } from '../support/test.js';
import { WorkerPage } from '../support/worker-page.js';
import { ANSWERS, address, visit } from '../support/worker-screens.js';

const bar = (page) => page.locator('.sum');
/** What it shows, and what it reads out. */
const shown = (page) => bar(page).locator('p').first();
const heard = (page) => bar(page).getByRole('status');

const SUMS = {
  'all is told': [{}, { granted: 50_000, discretionary: 100_000, most: 150_000 }, 0],
  'the fare is below the cap': [{ fare: '386.5' }, { granted: 38_650, discretionary: 100_000, most: 138_650 }, 0],
  'the fare is not told': [{ fare: undefined }, { granted: 0, discretionary: 100_000, most: 150_000 }, 1],
  'there is no production': [{ production: 'none' }, { granted: 50_000, discretionary: 0, most: 50_000 }, 0],
  'only the household and the work are told': [
    Object.fromEntries(Object.keys(ANSWERS).filter((key) => !/^(year|household|jobs)/.test(key)).map((key) => [key, undefined])),
    { granted: 0, discretionary: 0, most: 150_000 },
    4,
  ],
  'nothing can come of it': [{ household: 'neither' }, { granted: 0, discretionary: 0, most: 0 }, 0],
};

const TO_GO = { zh: (questions) => `，还差 ${questions} 题`, en: (questions) => `, ${questions} question${questions === 1 ? '' : 's'} to go` };

for (const language of ['zh', 'en']) {
  test(`says what the answers come to, as the results do, in ${language}`, async ({ page }) => {
    await open(page);
    for (const [what, [answers, sum, left]] of Object.entries(SUMS)) {
      await visit(page, address('check', { ...ANSWERS, ...answers }, { lang: language }));
      await expect(heard(page), what).toHaveText(sentence(language, sum));
      await expect(shown(page), what).toHaveText(sentence(language, sum) + (left ? TO_GO[language](left) : ''));
      await bar(page).getByRole('button', { name: language === 'zh' ? '看结果' : 'See results', exact: true }).click();
      await expect(page.locator('.total'), what).toBeVisible();
      expect(await sumOfCards(page), what).toEqual(sum);
      if (answers.household === 'neither') await expect(page.locator('.total .figure')).not.toHaveText(/\d\s*(元|yuan)/);
      else await expectAtSight(page, language);
    }
  });
}

test('is not there before the household and the work are told, for it could say nothing true', async ({ page }) => {
  await open(page);
  for (const told of [{}, { household: 'monitored' }, { jobs: 'none' }, { household: 'monitored', jobs: 'unknown' }]) {
    await visit(page, address('fare', { year: '2022', ...told }));
    await expect(page.locator('#fare')).toBeVisible();
    await expect(bar(page), JSON.stringify(told)).toHaveCount(Object.keys(told).length === 2 ? 1 : 0);
  }
});

test('follows what is typed and chosen, and reads out only what a screen begins with', async ({ page }) => {
  const all = '可以申请 500 元；另有 1,000 元，给不给由当地定';
  await open(page, address('fare'));
  await expect(shown(page)).toHaveText(all);
  await page.locator('#fare').fill('386.5');
  await expect(shown(page)).toHaveText('可以申请 386.50 元；另有 1,000 元，给不给由当地定');
  await page.locator('#fare').fill('');
  await expect(shown(page)).toHaveText('有 1,000 元，给不给由当地定；合计最多可能 1,500 元，还差 1 题');
  await expect(heard(page)).toHaveText(all);
  await new WorkerPage(page).press('back');
  await visit(page, address('transport_received', { ...ANSWERS, production_award_received: undefined }));
  await expect(shown(page)).toHaveText('可以申请 500 元；合计最多可能 1,500 元，还差 1 题');
  await new WorkerPage(page).choose('transport_received', 'yes');
  await expect(shown(page)).toHaveText('还没算准，最多可能 1,000 元，还差 1 题');
  await expect(heard(page)).toHaveText('可以申请 500 元；合计最多可能 1,500 元');
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

test('says nothing of a year that the notice does not cover, and stands on no other screen than those that ask', async ({ page }) => {
  await open(page, address('fare', { ...ANSWERS, year: '2024' }));
  await expect(page.locator('#fare')).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
  for (const [screen, bars] of [['check', 1], ['job.1', 1], ['results', 0], ['start', 0]]) {
    await visit(page, address(screen, { ...ANSWERS, year: '2022' }));
    await expect(page.locator('main h1')).toBeVisible();
    await expect(bar(page), screen).toHaveCount(bars);
  }
});
