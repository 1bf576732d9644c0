// What the page took each column of a roster for, and how that is corrected.
import {
  chooseFile, columnFields, openWorkshopForm, pasteRoster, refusal, rows, total, waitForRefusal, waitForReport, readOnlySheet,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { HEADINGS, pasted, R1, readPasted, results } from '../support/notice-roster.js';
import { workbook } from '../support/spreadsheets.js';

test('can be corrected: another column is the pay', async ({ page }) => {
  await openWorkshopForm(page);
  const roster = [['姓名', '身份证号', '户类型', '实发', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000'], ['李二', id(2), '脱贫户', '6000', '8000']];
  await readPasted(page, roster);
  expect(await results(page)).toEqual(['2 不符合 没有', '3 可计入 1,000 元']);
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await page.locator('#column-3').selectOption('pay');
  await expect(rows(page).first()).toContainText('可计入');
  // What is paid out is less than what was earned: below the line by it, the year's pay may still reach the line.
  expect(await results(page)).toEqual(['2 可计入 1,000 元', '3 还不能确定 0 到 1,000 元']);
  expect(await columnFields(page)).toEqual({ 姓名: 'name', 身份证号: 'id', 户类型: 'household', 实发: 'pay' });
});

test('stays unfolded, and keeps the focus, when it is corrected', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, [['姓名', '身份证号', '户类型', '实发', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000']]);
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await page.locator('#column-3').focus();
  await page.locator('#column-3').selectOption('pay');
  await expect(rows(page).first()).toContainText('可计入');
  await expect(page.locator('details.columns')).toHaveAttribute('open');
  await expect(page.locator('#column-3')).toBeFocused();
});

test('can be corrected twice: what is corrected first still holds', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, [['甲', '身份证号', '户类型', '乙', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000'], ['李二', id(1), '脱贫户', '6000', '6000']]);
  const fold = page.locator('summary', { hasText: '各列识别结果' });
  await fold.click();
  await page.locator('#column-3').selectOption('pay');
  await expect(rows(page).first()).toContainText('可计入');
  if (!(await page.locator('#column-0').isVisible())) await fold.click();
  await page.locator('#column-0').selectOption('name');
  await expect(rows(page).first()).toContainText('同一个身份证号写了两个名字');
  expect(await columnFields(page)).toEqual({ 甲: 'name', 身份证号: 'id', 户类型: 'household', 乙: 'pay' });
});

test('can be taken for nothing', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await page.locator('#column-3').selectOption('');
  await page.locator('#roster-kind').selectOption('workshop');
  await expect(total(page)).toHaveText('还没算准，最多可能 4,000 元');
});

test('holds for the sheet that it was corrected in, and for no other', async ({ page }) => {
  await openWorkshopForm(page);
  await chooseFile(page, 'a.xlsx', workbook({ 一车间: R1, 二车间: [R1[0], R1[3], R1[1]] }));
  await waitForReport(page);
  await page.locator('details.columns summary').click();
  await page.locator('#column-3').selectOption('');
  await expect(rows(page).first()).toContainText('还不能确定');
  await readOnlySheet(page, '二车间');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('#column-3')).toHaveValue('pay');
  await expect(rows(page).last()).not.toContainText('还不能确定');
  await readOnlySheet(page, '一车间');
  await expect(rows(page)).toHaveCount(6);
  await expect(page.locator('#column-3')).toHaveValue('');
});

test('helps where no column tells who it is about', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, pasted([['甲', '户类型', '工资'], ['陈一', '脱贫户', '8000']]));
  await waitForRefusal(page);
  await expect(refusal(page)).toContainText('没有“姓名”列，也没有“身份证号”列');
  await page.locator('#column-0').selectOption('name');
  await waitForReport(page);
  await expect(total(page)).toContainText('1,000');
});

test('is of the kind that the claimant brings where the columns do not tell, and can be said to be another', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, pasted([['姓名', '身份证号', '户类型'], ['陈一', id(1), '脱贫户']]));
  await waitForReport(page);
  await expect(total(page)).toHaveText('还没算准，最多可能 1,000 元');
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await page.locator('#roster-kind').selectOption('placements');
  await expect(total(page)).toHaveText('还没算准，最多可能 200 元');
});

test('is of one sheet of a workbook, and another can be read', async ({ page }) => {
  await openWorkshopForm(page);
  await chooseFile(page, '两张表.xlsx', workbook({ 说明: [], 一车间: R1, 二车间: [HEADINGS, ['周七', id(7), '脱贫户', '9000']] }));
  await waitForReport(page);
  await expect(total(page)).toContainText('2,000');
  await expect(page.locator('.sheets .choice', { has: page.locator(':checked') })).toContainText('一车间');
  await readOnlySheet(page, '二车间');
  await expect(total(page)).toHaveText('可以申请 1,000 元');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.locator('.sheets .choice', { has: page.locator(':checked') })).toContainText('二车间');
});
