// A damaged link is explained and costs no more than its damaged parts.
import { eachCase, expect, open, started, test } from '../support/test.js';
import { WorkerPage, addressOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, address } from '../support/worker-screens.js';
import { WORDS } from '../support/worker-words.js';

const notice = (page) => page.locator('.notice[role=alert]');
const named = (page) => notice(page).locator('code').allInnerTexts();

/** Parts of an address that cannot be read, and the key by which the person is told. */
const DAMAGE = {
  'an unknown key': ['colour=red', 'colour'],
  'a key of an employer': ['recognised=yes', 'recognised'],
  'a letter cut in half': ['household=%E8%84', 'household'],
  'bytes that are no text': ['fare=%FF%FE', 'fare'],
  'a job that follows none': ['jobs.7.from=2022-03-01', 'jobs.7.from'],
  'a job before the first': ['jobs.0.from=2022-03-01', 'jobs.0.from'],
  'a job without a number': ['jobs.x.from=2022-03-01', 'jobs.x.from'],
  'a job with too great a number': ['jobs.99999999999999999999.from=1', 'jobs.99999999999999999999.from'],
  'an unknown part of a job': ['jobs.1.salary=100', 'jobs.1.salary'],
  'an unknown language': ['lang=xx', 'lang'],
  'an unknown size': ['text=tiny', 'text'],
  'a screen that is none': ['at=nowhere', 'at'],
  'markup': ['%3Cimg%20src=x%20onerror=alert(1)%3E', '<img src'],
};

test('what is damaged in an address is named, and the rest is kept', async ({ page }) => {
  test.slow();
  await eachCase(DAMAGE, async ([part, key]) => {
    // Another document: what is read from an address when the page opens is not what is read when it changes by hand.
    await page.goto('about:blank');
    await open(page, `${address('results')}&${part}`);
    await expect(notice(page)).toBeVisible();
    expect(await named(page)).toEqual([key]);
    await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('500 元');
    await expect(page.locator('.card[data-provision="production_award"] .amount')).toHaveText('1,000 元');
    await expect.poll(() => page.evaluate(() => location.hash), 'the address is mended').not.toContain(part);
    expect(await addressOf(page)).toMatchObject(ANSWERS);
    await page.getByRole('button', { name: WORDS.zh.dismiss, exact: true }).click();
    await expect(notice(page)).toHaveCount(0);
    await page.reload();
    await started(page);
    await expect(notice(page)).toHaveCount(0);
  });
});

test('an answer that is no choice is kept out of the sum, and can be mended', async ({ page }) => {
  await open(page, address('results', { ...ANSWERS, household: 'rich%zz', fare: 'much' }));
  await expect(page.locator('.card[data-provision="transport"]')).toHaveAttribute('data-verdict', 'undetermined');
  await page.locator('.notice').getByRole('button', { name: '户类型', exact: true }).click();
  await expect(page.locator('.errors')).toBeFocused();
  const worker = new WorkerPage(page);
  // With the other question of the screen answered, the answer goes on.
  await worker.choose('household', 'monitored');
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect(page.locator('.errors')).toHaveCount(0);
  await page.locator('.notice').getByRole('button', { name: '来回路费', exact: true }).click();
  await expect(page.locator('#fare')).toHaveValue('much');
  await worker.type('fare', '386.5');
  await worker.press('next');
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('386.50 元');
});

const spell = (number) => `jobs.${number}.from=2022-03-01&jobs.${number}.province=liaoning&`;
const spells = (count) => Array.from({ length: count }, (_, index) => spell(index + 1)).join('');

for (const [name, fragment] of Object.entries({ '400 kB': `fare=${'9'.repeat(400_000)}`, '10,000 spells of work': spells(10_000) })) {
  test(`an address of ${name} is explained, and the page works`, async ({ page }) => {
    await open(page, `at=results&year=2022&${fragment}`);
    await expect(notice(page)).toContainText('太长');
    const worker = new WorkerPage(page);
    await worker.press('begin');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('more spells of work than can be counted are refused by name, and one can be removed', async ({ page }) => {
  const many = Array.from({ length: 101 }, (_, index) => `jobs.${index + 1}.work=employed`).join('&');
  await open(page, `at=jobs&year=2022&household=monitored&jobs=listed&${many}`);
  await page.getByRole('button', { name: WORDS.zh.noMore, exact: true }).click();
  await expect(page.locator('.errors')).toBeFocused();
  await expect(page.locator('[id="jobs-error"]')).toContainText('太多');
  await page.getByRole('button', { name: '删掉 第 101 段务工', exact: true }).click();
  await expect(page.locator('.jobs li')).toHaveCount(100);
});

test('the largest number of spells of work that can be entered outlives a reload', async ({ page }) => {
  const all = { year: '2022', jobs: 'listed' };
  for (let number = 1; number <= 99; number += 1) {
    Object.assign(all, { [`jobs.${number}.province`]: 'inner-mongolia', [`jobs.${number}.work`]: 'self-employed' });
    Object.assign(all, { [`jobs.${number}.from`]: '2022年11月11日', [`jobs.${number}.to`]: '2022年12月12日' });
  }
  await open(page, address('jobs', { year: '2022', jobs: 'listed' }));
  await page.evaluate((hash) => (location.hash = hash), address('jobs', all));
  const worker = new WorkerPage(page);
  await expect(page.locator('.jobs li')).toHaveCount(99);
  await worker.press('add');
  await worker.choose('jobs[99].province', 'away');
  await worker.type('jobs[99].from.year', '２０２２');
  await worker.type('jobs[99].from', '１１');
  await expect.poll(async () => (await addressOf(page))['jobs.100.from']).toBe('２０２２年１１月');
  await page.reload();
  await started(page);
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('[id="jobs[99].from.year"]')).toHaveValue('２０２２');
  await expect(page.locator('[id="jobs[99].from"]')).toHaveValue('１１');
});

test('a text of any length that is typed is refused by name, and outlives a reload', async ({ page }) => {
  await open(page, address('fare'));
  await page.locator('#fare').fill('一'.repeat(5_000));
  await page.getByRole('button', { name: WORDS.zh.next, exact: true }).click();
  await expect(page.locator('.errors')).toBeFocused();
  await expect.poll(async () => (await addressOf(page)).fare?.length).toBeGreaterThan(10);
  await page.reload();
  await started(page);
  await expect(notice(page)).toHaveCount(0);
  const cut = `${'一'.repeat(60)}…`;
  await expect(page.locator('#fare')).toHaveValue(cut);
  expect(await addressOf(page)).toMatchObject({ ...ANSWERS, fare: cut });
});

test('no garbage in the address stops the page', async ({ page }) => {
  await open(page);
  const garbage = [
    '%', '%%%', '&&&===', '=', '&', '==&==', '%00', 'at=', 'at=job.', 'at=job.0', 'at=job.-1', 'at=job.99', 'at=jobs.1', 'at=start', 'at=pay',
    'year=', 'year=%EF%BC%92', 'jobs.=1', 'jobs..=1', 'jobs.1=1', 'jobs.1.=1', 'jobs.1.still=yes', 'jobs.1.to=', 'jobs.+1.from=1', 'jobs.01.to=1',
    '__proto__=1', 'constructor=1', '\u202e\u0000\uffff=\ud83d', 'fare=1e999', 'fare=-0', 'year=-1', `year=${'9'.repeat(400)}`, 'at=results&year=2022&jobs=listed',
    'at=results&year=20x2', 'at=check&jobs=none&jobs.1.from=1', 'lang=en&lang=zh', '?a=b', '#', '##at=fare', '/at=fare', 'at=fare;fare=2',
  ];
  const wrong = await page.evaluate(async (all) => {
    const dead = [];
    for (const one of all) {
      location.hash = one;
      await new Promise((done) => setTimeout(done));
      await new Promise((done) => requestAnimationFrame(done));
      if (!document.querySelector('main h1')?.textContent) dead.push(one);
    }
    return dead;
  }, garbage);
  expect(wrong).toEqual([]);
  await page.evaluate((hash) => (location.hash = hash), address('results'));
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('500 元');
});

test('a place in the list of work that is not there leads to the list', async ({ page }) => {
  await open(page, address('job.9'));
  await expect(page.locator('.jobs li')).toHaveCount(1);
  await expect.poll(() => screenOf(page)).toBe('jobs');
});
