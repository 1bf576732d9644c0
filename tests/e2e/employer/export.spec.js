// What is taken along of a roster: as CSV and as a workbook, with ID numbers starred out and formulas made harmless.
import { chooseFile, discardRoster, openWorkshopForm, savedFile, total, waitForReport } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { HEADINGS, R1, readPasted, results } from '../support/notice-roster.js';
import { cells, fields, FILES, sheetNames } from '../support/spreadsheets.js';

const NASTY = [
  [...HEADINGS, '备注'],
  ['=cmd|\' /C calc\'!A0', id(1), '脱贫户', '7000', '+1+1'],
  ['李二', id(2), '脱贫户', '6999', '-2+3'],
  ['王"三"', id(3), '监测对象', '', '@SUM(A1)'],
  ['赵,四', id(4), '一般户', '8000', '两行\n备注'],
  ['钱五', '1.2E+17', '脱贫户', '8000', '　=1'],
];
const AWARD = '车间用工奖补（就业补助资金）：';
/** What a CSV and a workbook add to the columns that came in. */
const ADDED = {
  csv: ['测算结果', '测算金额（元）', '资金', '测算原因'],
  workbook: ['测算结果', `${AWARD}可以申请（元）`, `${AWARD}还不能确定，最多（元）`, '测算原因'],
};
const masked = (number) => `${number.slice(0, 6)}********${number.slice(14)}`;
const HARMLESS = ["'=cmd|' /C calc'!A0", '李二', '王"三"', '赵,四', '钱五'];

function check(rows, mask, kind) {
  expect(rows[0]).toEqual([...NASTY[0], ...ADDED[kind]]);
  expect(rows.slice(1).map((row) => row[0])).toEqual(HARMLESS);
  expect(rows.slice(1).map((row) => row[1])).toEqual([...[1, 2, 3, 4].map((n) => mask(id(n))), '1.2E+17']);
  expect(rows.slice(1).map((row) => row[4])).toEqual(["'+1+1", "'-2+3", "'@SUM(A1)", '两行\n备注', "'　=1"]);
  expect(rows.slice(1).map((row) => row[5])).toEqual(['可计入', '不符合', '还不能确定', '不符合', '要改']);
  expect(rows[2][8]).toContain('全年工资低于当年防返贫监测标准');
  expect(rows[5][8]).toContain('科学计数');
  for (const cell of rows.flat()) expect(String(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
}

async function begin(page) {
  await openWorkshopForm(page);
  await chooseFile(page, '花名册.csv', FILES['UTF-8'](NASTY));
  await waitForReport(page);
}

test('as CSV: what came in, what came of it, ID numbers starred out, formulas made harmless', async ({ page }) => {
  await begin(page);
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  expect(name).toBe('wengang-roster-2022.csv');
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = fields(bytes.toString('utf8'));
  check(rows, masked, 'csv');
  expect(rows.slice(1, 4).map((row) => row[6])).toEqual(['1000', '0', '0-1000']);
  expect(rows[1][7]).toBe('就业补助资金');
});

test('as a workbook: the same, amounts in columns that add up to the sums of the report, and sheets of the sums, of what is to be completed and of the skipped rows', async ({ page }) => {
  await begin(page);
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  expect(name).toBe('wengang-roster-2022.xlsx');
  const rows = cells(bytes);
  check(rows, masked, 'workbook');
  expect(rows.slice(1).map((row) => [row[6] ?? '', row[7] ?? ''])).toEqual([[1000, ''], ['', ''], ['', 1000], ['', ''], ['', '']]);
  for (const row of rows.slice(1)) expect(typeof row[1]).toBe('string');
  expect(sheetNames(bytes)).toEqual(['逐人', '汇总', '待补清单', '跳过的行']);
  const [sums, gaps, skipped] = [2, 3, 4].map((which) => cells(bytes, which));
  await expect(total(page)).toHaveText(sums.flat().find((cell) => String(cell).startsWith('可以申请 ')));
  expect(sums.find(([support]) => support === '合计').slice(2, 10)).toEqual([1, 1000, 0, 0, 1, 1000, 1, 1000]);
  expect(gaps.slice(1).map(([row, name]) => [row, name])).toEqual([[4, '王"三"'], [6, '钱五']]);
  expect(skipped[1].slice(0, 2)).toEqual([1, 1]);
});

test('with whole ID numbers only if that is asked for', async ({ page }) => {
  await begin(page);
  await page.getByLabel('身份证号不打星号').check();
  const asCsv = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  check(fields(asCsv.bytes.toString('utf8')), (number) => number, 'csv');
  const asWorkbook = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  check(cells(asWorkbook.bytes), (number) => number, 'workbook');
});

for (const [format, button, name] of [['CSV', '存成 CSV', 'a.csv'], ['a workbook', '存成 Excel 表格（.xlsx）', 'a.xlsx']]) {
  test(`an export as ${format} with whole ID numbers comes back as the same roster`, async ({ page }) => {
    await openWorkshopForm(page);
    await readPasted(page, R1);
    const before = await results(page);
    await page.getByLabel('身份证号不打星号').check();
    const { bytes } = await savedFile(page, page.getByRole('button', { name: button }));
    await discardRoster(page);
    await chooseFile(page, name, bytes);
    await waitForReport(page);
    expect(await results(page)).toEqual(before);
    await expect(total(page)).toHaveText('可以申请 2,000 元；合计最多可能 3,000 元');
  });
}
