// Several sheets of one workbook: those that are ticked are one report, which says of every row where it stands.
import {
  chooseFile, openWorkshopForm, READING_TIME, refusal, rows, savedFile, total, waitForReport,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { expectNoFaults, showWholeTables } from '../support/accessibility.js';
import { id } from '../support/province-roster.js';
import { HEADINGS, R1 } from '../support/notice-roster.js';
import { breakOne, holdWebWorkers } from '../support/web-workers.js';
import { cells, workbook } from '../support/spreadsheets.js';

const SHEETS = {
  一车间: [HEADINGS, ['陈一', id(1), '脱贫户', '8000']],
  二车间: [['二车间'], HEADINGS, ['李二', id(2), '脱贫户', '7000'], ['陈一', id(1), '脱贫户', '8000']],
  '3月': [HEADINGS, ['王三', id(3), '脱贫户', '600']],
  说明: [['请每月填写']],
};

const sheet = (page, name) => page.locator('.sheets .choice', { hasText: name });
const box = (page, name) => sheet(page, name).locator('input');
const open = async (page) => {
  await openWorkshopForm(page);
  await chooseFile(page, '花名册.xlsx', workbook(SHEETS));
  await waitForReport(page);
};

test('only the first sheet with people is read until another is ticked; a person in both counts once', async ({ page }) => {
  await open(page);
  await expect(total(page)).toHaveText('可以申请 1,000 元');
  await expect(box(page, '一车间')).toBeChecked();
  await expect(box(page, '一车间')).toBeDisabled();
  await expect(sheet(page, '二车间')).toContainText('有身份证号，约 4 行');
  await expect(sheet(page, '说明')).toContainText('没看到身份证号');
  await box(page, '二车间').focus();
  await page.keyboard.press('Space');
  await expect(total(page)).toHaveText('可以申请 2,000 元');
  await expect(box(page, '二车间')).toBeFocused();
  await expect(sheet(page, '二车间')).toContainText('读了 2 行');
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(1)).toContainText('二车间 3');
  await expect(rows(page).nth(2)).toContainText('“一车间”表：同一个人已经在另一行算过（见第 2 行）');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(rows(page).nth(2)).toContainText('Sheet “一车间”: The same person is counted in another row (see row 2)');
  await box(page, '二车间').uncheck();
  await expect(rows(page)).toHaveCount(1);
});

test('a cell is mended in the sheet in which it stands, goes out with its source, and holds when sheets come and go', async ({ page }) => {
  await open(page);
  await box(page, '二车间').check();
  await expect(rows(page)).toHaveCount(3);
  await page.getByRole('button', { name: '改这一行 二车间 3' }).click();
  await page.getByRole('textbox', { name: `${HEADINGS[3]}，第 3 行` }).fill('6999');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('可以申请 1,000 元');
  await box(page, '3月').check();
  await expect(rows(page)).toHaveCount(4);
  await expect(page.locator('.repairs').first()).toContainText('“3月”表：');
  await box(page, '一车间').uncheck();
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).first()).toContainText('6999改过');
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  const saved = cells(bytes);
  expect(saved[0].slice(-2)).toEqual(['来自哪张表', '表里第几行']);
  expect(saved.find((row) => row.includes('李二')).slice(-2).map(String)).toEqual(['二车间', '3']);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(rows(page).first()).toContainText('7000');
});

test('a sheet that is no roster is named, and the others stay', async ({ page }) => {
  await open(page);
  await box(page, '说明').check();
  await expect(sheet(page, '说明')).toContainText('没找到表头');
  await expect(total(page)).toHaveText('可以申请 1,000 元');
  await expect(page.locator('main')).toContainText('“说明”表：没找到表头');
});

test('a program that ends reads all sheets that are ticked once more', async ({ page }) => {
  await holdWebWorkers(page);
  await open(page);
  await box(page, '二车间').check();
  await expect(rows(page)).toHaveCount(3);
  await breakOne(page, 0);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await page.locator('.states button', { hasText: '不符合' }).click();
  await expect(rows(page)).toHaveCount(1, READING_TIME);
  await expect(rows(page)).toContainText('二车间 4');
  await expect(total(page)).toHaveText('可以申请 2,000 元');
});

test('the sheets stand on a narrow screen and a wide one, and can be used by everybody', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await box(page, '二车间').check();
    await expect(rows(page)).toHaveCount(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (width === 1280) await showWholeTables(page);
    await expectNoFaults(page, `${width} px`);
  }
});

test('a workbook with one sheet has none to tick', async ({ page }) => {
  await openWorkshopForm(page);
  await chooseFile(page, '花名册.xlsx', workbook({ 一车间: R1 }));
  await waitForReport(page);
  await expect(page.locator('.sheets')).toHaveCount(0);
});
