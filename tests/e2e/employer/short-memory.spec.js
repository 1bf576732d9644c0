// The memory of a program ends while it works: the person is told, what was typed and read stays, and the next file is read.
import {
  chooseFile, discardRoster, openWorkshopForm, READING_TIME, refusal, rows, savedFile, total, waitForReport,
} from '../support/employer-page.js';
import { ofSheet, sheet } from '../support/hostile/workbook.js';
import { shortenMemory } from '../support/memory.js';
import { R1 } from '../support/notice-roster.js';
import { province, provinceCsv } from '../support/province-roster.js';
import { fields, FILES } from '../support/spreadsheets.js';
import { expect, test } from '../support/test.js';

const SMALL = { text: ['小.csv', FILES['UTF-8'](R1)], workbook: ['小.xlsx', FILES.workbook(R1)] };
const ROWS = 40_000;

/** Sees that the form is as it was typed, and that another file is read in the same page, whose programs have as little memory. */
async function expectNextFileRead(page, [name, bytes]) {
  await discardRoster(page);
  await expect(page.locator('#line')).toHaveValue('7000');
  await expect(page.locator('#line-source')).toHaveValue('某县某文件');
  await chooseFile(page, name, bytes);
  await waitForReport(page);
  await expect(total(page)).toContainText('可以申请 2,000 元');
  await expect(refusal(page)).toHaveCount(0);
}

test('while text is read', async ({ page }) => {
  await shortenMemory(page, 'roster_worker', 4);
  await openWorkshopForm(page);
  await chooseFile(page, '大.csv', provinceCsv(ROWS));
  await expect(refusal(page)).toContainText('又停了', READING_TIME);
  await expectNextFileRead(page, SMALL.text);
});

test('while a workbook is read', async ({ page }) => {
  await shortenMemory(page, 'sheet_worker', 4);
  await openWorkshopForm(page);
  await chooseFile(page, '大.xlsx', ofSheet(sheet(province(ROWS))));
  await expect(refusal(page)).toContainText('读到一半停了', READING_TIME);
  await expectNextFileRead(page, SMALL.workbook);
});

test('while a workbook is written: the report stays, and CSV can be saved', async ({ page }) => {
  await shortenMemory(page, 'sheet_worker', 4);
  await openWorkshopForm(page);
  await chooseFile(page, '大.csv', provinceCsv(ROWS));
  await waitForReport(page);
  const before = await rows(page).allInnerTexts();
  await page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }).click();
  await expect(refusal(page)).toContainText('请改存 CSV', READING_TIME);
  expect(await rows(page).allInnerTexts()).toEqual(before);
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  expect(fields(bytes.toString('utf8'))).toHaveLength(ROWS + 1);
  await expectNextFileRead(page, SMALL.workbook);
});
