// A roster row by row: filtered, searched, leafed through, each row with its reasons.
import { annexTwo, openWorkshopForm, pasteRoster, rows, rowTexts, total } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id, province } from '../support/province-roster.js';
import { pasted, R1, readPasted } from '../support/notice-roster.js';

const MANY = [...province(120).map((row) => row.slice(0, 6))];

const numbers = async (page) => (await rowTexts(page)).map(({ number }) => number);

test('by state, with a count at each', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const states = page.locator('.states button');
  await expect(states).toHaveText(['全部 6', '可计入 2', '还不能确定 1', '不符合 3', '要改 0']);
  await expect(states.first()).toHaveAttribute('aria-pressed', 'true');
  await states.nth(3).click();
  await expect(page.locator('.pager')).toContainText('第 1–3 行，找到 3 行');
  expect(await numbers(page)).toEqual([3, 5, 7]);
  await expect(states.nth(3)).toHaveAttribute('aria-pressed', 'true');
  await states.nth(4).click();
  await expect(page.locator('.pager')).toContainText('找到 0 行');
  await states.first().click();
  await expect(rows(page)).toHaveCount(6);
});

test('by a name, a part of an ID number or another word', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  for (const [words, found] of [['陈一', [2, 5]], [id(3), [4]], ['一般', [7]], ['无此人', []], ['', [2, 3, 4, 5, 6, 7]]]) {
    await page.locator('#roster-search').fill(words);
    // Two searches may find as many rows: which ones they are tells when the second is done.
    await expect.poll(() => numbers(page), words).toEqual(found);
    await expect(page.locator('.pager')).toContainText(`找到 ${found.length} 行`);
  }
});

test('fifty at a time, forth and back, and from the first on when the state changes', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, MANY);
  const pager = page.locator('.pager');
  await expect(pager).toContainText('第 1–50 行，找到 120 行');
  await expect(page.getByRole('button', { name: '上一页' })).toHaveCount(0);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(pager).toContainText('第 51–100 行，找到 120 行');
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(pager).toContainText('第 101–120 行，找到 120 行');
  await expect(rows(page)).toHaveCount(20);
  expect((await rowTexts(page))[0].number).toBe(102);
  await expect(page.getByRole('button', { name: '下一页' })).toHaveCount(0);
  await page.getByRole('button', { name: '上一页' }).click();
  await expect(pager).toContainText('第 51–100 行');
  await page.locator('.states button').nth(3).click();
  await expect(pager).toContainText('第 1–50 行');
});

test('every condition of a row can be unfolded, with its figures and its item, and folded again', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const row = rows(page).nth(1);
  await row.getByRole('button', { name: '逐条看为什么' }).click();
  await expect(row.locator('li').first()).toBeVisible();
  const conditions = (await row.locator('li').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
  expect(conditions[0]).toContain('就业帮扶车间奖励补贴：不符合条件');
  expect(conditions.join('\n')).toMatch(/✓ 是脱贫户或防返贫监测户 第（七）项/);
  expect(conditions.join('\n')).toMatch(/✗ 全年工资低于当年防返贫监测标准 第（七）项 发了 6,999 元，标准是 7,000 元，差 1 元。/);
  await row.getByRole('button', { name: '收起' }).click();
  await expect(row.locator('li')).toHaveCount(0);
});

test('a row that repeats somebody unfolds what settled it', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const row = rows(page).nth(3);
  await row.getByRole('button', { name: '逐条看为什么' }).click();
  await expect(row.locator('li').first()).toHaveText('车间用工奖补 就业帮扶车间奖励补贴：不符合条件');
  await expect(row.locator('li').last()).toHaveText('同一个人已经在另一行算过（见第 2 行）');
});

test('in the language that is spoken, also after it is read', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await page.locator('.states button').nth(3).click();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'English', exact: true }).click();
  await expect(page.locator('.states button').first()).toHaveText('All 6');
  await expect(rows(page)).toHaveCount(3);
  await expect(total(page)).toContainText('2,000');
  await expect(rows(page).first()).not.toContainText('不符合');
  await page.getByRole('button', { name: '中文', exact: true }).click();
  await expect(rows(page).first()).toContainText('不符合');
});

test('what is said on the form holds for the roster: without a line it is open', async ({ page }) => {
  await openWorkshopForm(page, { line: '', 'line-source': '' });
  await readPasted(page, R1);
  await expect(total(page)).toHaveText('还没算准，最多可能 4,000 元');
});

for (const [what, answers] of [['without its source', { 'line-source': '' }], ['that is no amount', { line: '七千' }]]) {
  test(`a line ${what} is not passed over in silence`, async ({ page }) => {
    await openWorkshopForm(page, answers);
    await pasteRoster(page, pasted(R1));
    await expect(page.locator('main [role=alert]').first()).toContainText(/防返贫监测标准：|标准的出处：/);
  });
}

test('a fund that is short is sure in sum, and for nobody by themselves', async ({ page }) => {
  await openWorkshopForm(page, { 'fund-left': '1000' });
  await readPasted(page, R1);
  await expect(total(page)).toHaveText(/^可以申请 1,000\s元/);
  const beyond = (await rowTexts(page)).filter(({ reasons }) => reasons.includes('先发给谁，通知没写'));
  expect(beyond.map(({ number, amount }) => `${number} ${amount}`)).toEqual(['2 0 到 1,000 元', '4 0 到 1,000 元', '6 0 到 1,000 元']);
  await expect(page.locator('main .card', { hasText: '衔接推进乡村振兴补助资金' })).toContainText('金额由当地定：1 人');
  expect(await annexTwo(page)).toMatchObject({ 'workshop-people': '1', workshops: '1', 'workshop-yuan': '1000' });
});
