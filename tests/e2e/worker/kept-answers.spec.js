// An answer is kept whatever is done beside it: other answers, spells of work, large text, another language, a reload.
import { eachCase, expect, open, started, test } from '../support/test.js';
import { WorkerPage, addressOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, SCREENS, address, goTo } from '../support/worker-screens.js';
import { answers, button } from '../support/worker-visit.js';
import { WORDS } from '../support/worker-words.js';

test('changing an answer keeps all the others', async ({ page }) => {
  await open(page, address('check'));
  await page.getByRole('button', { name: '修改 来回路费', exact: true }).click();
  const worker = new WorkerPage(page);
  await worker.type('fare', '100');
  await worker.press('next');
  expect(await screenOf(page)).toBe('check');
  await expect(page.locator('.changed')).toHaveText(/以前：可以申请 500\s元；.*以后：可以申请 100\s元；/);
  expect(await answers(page)).toEqual({ ...ANSWERS, fare: '100' });
  await worker.press('results');
  await expect(page.locator('.changed')).toHaveCount(0);
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('100 元');
  await worker.press('check');
  await page.getByRole('button', { name: '修改 户类型', exact: true }).click();
  await worker.choose('household', 'neither');
  await expect.poll(() => screenOf(page)).toBe('check');
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, fare: '100', household: 'neither' });
});

test('an answer for which a support waits leads back to it, unfolded, and says what has changed', async ({ page }) => {
  await open(page, address('results', { ...ANSWERS, fare_by: undefined }));
  const worker = new WorkerPage(page);
  const card = page.locator('.card[data-provision="transport"]');
  await expect(card.locator('details')).not.toHaveAttribute('open');
  await card.getByRole('button', { name: '来回怎么走的', exact: true }).click();
  await worker.choose('fare_by', 'coach');
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect(card.locator('details')).toHaveAttribute('open');
  await expect(card.locator('.amount')).toHaveText('500 元');
  await expect(page.locator('.changed')).toHaveText(/以前：有 1,000\s元.*以后：可以申请 500\s元；/);
  const row = page.locator('[data-provision="start_up"]');
  await row.locator('summary').click();
  await row.getByRole('button', { name: '创业', exact: true }).click();
  await worker.choose('starting_business', 'yes');
  await worker.choose('schooling', 'unknown');
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect(row).toHaveAttribute('open');
  await expect(card.locator('details')).not.toHaveAttribute('open');
});

test('removing one spell of work keeps the other', async ({ page }) => {
  const second = { 'jobs.2.province': 'jilin', 'jobs.2.work': 'employed', 'jobs.2.from': '2022.7.1', 'jobs.2.still': 'yes' };
  await open(page, address('jobs', { ...ANSWERS, ...second }));
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await page.getByRole('button', { name: '删掉 第 1 段务工', exact: true }).click();
  await expect(page.locator('.jobs li')).toHaveCount(1);
  await expect(page.locator('.jobs li')).toContainText('吉林');
  await expect.poll(() => addressOf(page)).toMatchObject({ 'jobs.1.from': '2022.7.1', 'jobs.1.still': 'yes', fare: '620' });
  expect(await addressOf(page)).not.toHaveProperty(['jobs.2.from']);
  await button(page, 'restore').click();
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, ...second });
  await expect(button(page, 'restore')).toHaveCount(0);
});

test('a spell of work that was begun and left stays, one that was left blank goes', async ({ page }) => {
  await open(page, address('jobs'));
  const worker = new WorkerPage(page);
  await worker.press('add');
  await worker.press('back');
  await expect(page.locator('.jobs li')).toHaveCount(1);
  await worker.press('add');
  await worker.choose('jobs[1].province', 'at-home');
  await worker.type('jobs[1].from', '7');
  await worker.press('back');
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await expect(page.locator('.jobs li').nth(1)).toContainText('2022年7月');
});

test('a reload shows the same screen with the same answers', async ({ page }) => {
  await open(page);
  const shown = () =>
    page.locator('.wengang').evaluate((root) => [root.innerText, ...[...root.querySelectorAll('input, select, .option')].map((it) => `${it.value} ${it.checked} ${it.ariaPressed}`)]);
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (name === 'a damaged link') continue;
    await goTo(page, screen);
    const before = await shown();
    await page.reload();
    await started(page);
    expect(await shown(), name).toEqual(before);
  }
});

/** Where something is typed, what, and how the address says it; a day stands there as one text. */
const TYPED = {
  year: ['year', '20x', '20x'],
  fare: ['fare', '12a <b>&amp;#=+%41 ７', '12a <b>&amp;#=+%41 ７'],
  'jobs[0].from.year': ['job.1', '20<1', '20<1年03月01'],
  'jobs[0].from': ['job.1', '1x&７', '2022年1x&７月01'],
  'jobs[0].to.day': ['job.1', '3旬', '2022年5月3旬', { 'jobs.1.to': '2022年5月' }],
};
test('what is being typed outlives large text, another language and a reload', async ({ page }) => {
  await open(page);
  await eachCase(TYPED, async ([screen, typed, said, more], field) => {
    await goTo(page, { at: screen, more });
    const input = page.locator(`[id="${field}"]`);
    await input.fill('');
    await input.pressSequentially(typed);
    await button(page, 'large').click();
    await expect(page.locator('.wengang.large')).toBeVisible();
    await expect(input).toHaveValue(typed);
    await button(page, 'other').click();
    await expect(page.locator('.wengang')).toHaveAttribute('lang', 'en');
    await expect(input).toHaveValue(typed);
    await expect.poll(() => addressOf(page)).toMatchObject({ lang: 'en', text: 'large' });
    expect(Object.values(await addressOf(page))).toContain(said);
    await page.reload();
    await started(page);
    await expect(input).toHaveValue(typed);
    await expect(page.locator('.wengang.large')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

test('answers chosen just before going on are kept', async ({ page }) => {
  await open(page, address('household', { year: '2022' }));
  const worker = new WorkerPage(page);
  await worker.choose('registered_in_heilongjiang', 'yes');
  await worker.choose('household', 'monitored');
  await worker.left('household');
  expect(await addressOf(page)).toMatchObject({ registered_in_heilongjiang: 'yes', household: 'monitored' });
});

test('the last day that was typed comes back when a spell of work has ended after all', async ({ page }) => {
  await open(page, address('job.1'));
  const still = page.getByLabel(WORDS.zh.stillThere, { exact: true });
  await still.check();
  await expect.poll(() => addressOf(page)).toMatchObject({ 'jobs.1.still': 'yes' });
  await still.uncheck();
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});
