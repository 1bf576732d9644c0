// Which row of a table is its header, said by a person who sees the first rows as they stand.
import { openWorkshopForm, pasteRoster, refusal, rows, total, waitForRefusal, waitForReport } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { pasted } from '../support/notice-roster.js';

const UNKNOWN = [['花名册', '', '', ''], ['甲', '乙', '丙', '丁'], ['陈一', id(1), '脱贫户', '8000'], ['李二', id(2), '脱贫户', '6000']];
/** Without ID numbers, so that no column is known by what stands in it. */
const WITHOUT_IDS = [['姓名', '户类型', '年工资'], ['陈一', '脱贫户', '7000'], ['李二', '监测对象', '6999'], ['王三', '脱贫户', '8000']];

const header = (page) => page.locator('.header-rows');
const marked = (page) => header(page).locator('tr.header th');
const down = (page) => page.getByRole('button', { name: '表头下移一行' });
const up = (page) => page.getByRole('button', { name: '表头上移一行' });

test('is found by the keyboard alone where no heading is known, and the focus stays with it', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, pasted(UNKNOWN));
  await waitForRefusal(page);
  await expect(header(page).getByRole('status')).toHaveText('没有认出表头，请指出哪一行是表头。');
  await expect(header(page).locator('tr').nth(2)).toContainText('陈一');
  await expect(up(page)).toHaveAttribute('aria-disabled', 'true');
  await down(page).focus();
  await page.keyboard.press('Enter');
  await expect(marked(page)).toHaveText('1 表头');
  await page.keyboard.press('Enter');
  await expect(marked(page)).toHaveText('2 表头');
  await expect(header(page).getByRole('status')).toHaveText('表头是第 2 行。');
  await expect(down(page)).toBeFocused();
  await page.locator('#column-0').selectOption('name');
  await waitForReport(page);
  await page.locator('details.columns summary').click();
  for (const [column, field] of [['1', 'id'], ['2', 'household'], ['3', 'pay']]) {
    await page.locator(`#column-${column}`).selectOption(field);
  }
  await expect(total(page)).toContainText('可以申请 1,000');
  await expect(page.locator('details', { hasText: '跳过的行' })).toContainText('第 1 行');
});

test('is moved in a report and back, with the focus on the heading where the report goes', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, pasted(WITHOUT_IDS));
  await waitForReport(page);
  const before = await total(page).textContent();
  await page.locator('details.columns summary').click();
  await expect(marked(page)).toHaveText('1 表头');
  await down(page).click();
  await waitForRefusal(page);
  await expect(refusal(page)).toBeVisible();
  await expect(down(page)).toBeFocused();
  await up(page).click();
  await waitForReport(page);
  await expect(page.locator('h1')).toBeFocused();
  await expect(total(page)).toHaveText(before);
  await page.getByRole('button', { name: '撤销' }).click();
  await waitForRefusal(page);
  await page.getByRole('button', { name: '撤销' }).click();
  await waitForReport(page);
  await expect(total(page)).toHaveText(before);
  await expect(rows(page)).toHaveCount(3);
});

test('is of two rows or three, and says so in a word and in both languages', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, pasted(UNKNOWN));
  await waitForRefusal(page);
  const lengths = page.getByRole('group', { name: '表头占几行' });
  await lengths.getByRole('button', { name: '2 行' }).click();
  await expect(marked(page)).toHaveText(['1 表头', '2 表头']);
  await expect(lengths.getByRole('button', { name: '2 行' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(marked(page)).toHaveText(['1 header', '2 header']);
  await expect(header(page).getByRole('status')).toHaveText('The header is rows 1 to 2.');
});

test('scrolls in its own box on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openWorkshopForm(page);
  await pasteRoster(page, pasted(UNKNOWN.map((row) => [...row, '住址在很远的一个村', '电话', '备注写得很长很长'])));
  await waitForRefusal(page);
  const box = header(page).locator('.scroll');
  expect(await box.evaluate((element) => element.clientWidth < element.scrollWidth)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
