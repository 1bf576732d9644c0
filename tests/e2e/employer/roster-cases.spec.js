// The roster cases of the notice, R1 to R8: what goes in, and what comes of it.
import { readFileSync } from 'node:fs';
import {
  chooseFile, columnFields, discardRoster, dropFile, foldedLines, openWorkshopForm, pasteRoster, reportText, total, waitForReport,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { barLengths, bars, HEADINGS, pasted, R1, readPasted, reasons, results } from '../support/notice-roster.js';
import { digits, FILES, workbook } from '../support/spreadsheets.js';

test('R1: 2000 sure, the repeated person flagged, the blank open', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await expect(total(page)).toHaveText('可以申请 2,000 元；合计最多可能 3,000 元');
  await expect(page.locator('main .total')).toContainText('读了 6 行：可计入 2 行，还不能确定 1 行，不符合 3 行，要改 0 行。');
  expect(await results(page)).toEqual([
    '2 可计入 1,000 元', '3 不符合 没有', '4 可计入 1,000 元', '5 不符合 没有', '6 还不能确定 0 到 1,000 元', '7 不符合 没有',
  ]);
  expect(await reasons(page, 3)).toContain('✗ 全年工资低于当年防返贫监测标准');
  expect(await reasons(page, 5)).toContain('同一个人已经在另一行算过（见第 2 行）');
  expect(await reasons(page, 6)).toContain('? ');
  expect(await reasons(page, 7)).toContain('✗ 不是脱贫户、监测户的人');
  expect(await bars(page)).toEqual(['可以申请：2 人，2,000 元', '还不能确定，最多：1 人，1,000 元']);
  // As long as their shares: the longest is all that the support could come to.
  expect(await barLengths(page)).toEqual([666, 333]);
  await expect(page.getByRole('heading', { name: '先改哪里' }).locator('xpath=..').locator('li')).toHaveText([/1 人，最多 1,000\s元/]);
});

test('R2: an ID number that a spreadsheet took for a number is flagged, never counted silently', async ({ page }) => {
  await openWorkshopForm(page);
  const roster = [
    HEADINGS,
    ['陈一', digits('2.30102199001010019E17'), '脱贫户', 8000],
    ['李二', '1.2E+17', '脱贫户', 8000],
    ['王三', digits('230102199001010000'), '脱贫户', 8000],
    ['赵四', id(4), '脱贫户', 8000],
  ];
  await chooseFile(page, '工资.xlsx', workbook({ 工资: roster }));
  await waitForReport(page);
  await expect(total(page)).toHaveText('可以申请 1,000 元');
  expect((await results(page)).map((line) => line.split(' ')[1])).toEqual(['要改', '要改', '要改', '可计入']);
  expect(await reasons(page, 2)).toMatch(/第 2 行 B 列（身份证号）.*三位变成了 000，原来的数字丢了，请把这一列设成“文本”再重填/);
  expect(await reasons(page, 3)).toMatch(/第 3 行 B 列（身份证号）“1\.2E\+17”：表格软件把身份证号变成了科学计数/);
  expect(await reasons(page, 4)).toContain('000，原来的数字丢了');
});

test('R2: 1.2E+17 in text is flagged too', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, [HEADINGS, ['陈一', '1.2E+17', '脱贫户', '8000'], ['李二', '230102199001012000', '脱贫户', '8000']]);
  await expect(total(page)).toHaveText('还没算出来；要改的行改好以后，最多可能 2,000 元');
  expect((await results(page)).map((line) => line.split(' ')[1])).toEqual(['要改', '要改']);
});

test('R3: full-width digits, separators, 元 and blanks are the same amount', async ({ page }) => {
  await openWorkshopForm(page);
  const spellings = ['７０００', '7,000.00元', ' 7000 ', '0.7万元'];
  await readPasted(page, [HEADINGS, ...spellings.map((pay, n) => [`人${n}`, id(n), '脱贫户', pay])]);
  expect((await results(page)).map((line) => line.slice(2))).toEqual(spellings.map(() => '可计入 1,000 元'));
});

const R4 = [
  ['2022年就业帮扶车间务工人员工资发放表', '', '', '', '', ''],
  ['填报单位：某某车间', '', '', '', '单位：元', ''],
  ['序号', '姓名', '身份证号', '户类型', '劳动报酬', ''],
  ['', '', '', '', '上半年', '全年合计'],
  ['', '', '', '', '（元）', '（元）'],
  ['1', '陈一', id(1), '脱贫户', '3000', '7000'],
  ['2', '李二', id(2), '脱贫户', '3000', '6000'],
  ['3', '', '', '', '', ''],
  ['合 计', '', '', '', '6000', '13000'],
  ['填报人：张某', '', '', '审核人：李某', '', ''],
];
const MERGED = ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3'];
const ways = {
  'in a workbook with merged cells': (page) => chooseFile(page, '工资表.xlsx', workbook({ Sheet1: R4 }, MERGED)),
  'in a CSV file': (page) => chooseFile(page, '工资表.csv', FILES.GB18030(R4)),
  pasted: (page) => pasteRoster(page, pasted(R4)),
};
for (const [way, bring] of Object.entries(ways)) {
  test(`R4: titles, a header of two rows, units, a sum and a signature are found, skipped and listed, ${way}`, async ({ page }) => {
    await openWorkshopForm(page);
    await bring(page);
    await waitForReport(page);
    expect(await results(page)).toEqual(['6 可计入 1,000 元', '7 不符合 没有']);
    expect(await foldedLines(page, '跳过的行（不是人员）')).toEqual([
      '第 1–2 行：标题', '第 3–4 行：表头', '第 5 行：单位行', '第 8 行：空行', '第 9 行：合计', '第 10 行：填报人、审核人一类',
    ]);
    expect(await columnFields(page)).toEqual({ 序号: 'serial', 姓名: 'name', 身份证号: 'id', 户类型: 'household', '劳动报酬/全年合计': 'pay' });
  });
}

test('R8: the same roster in every encoding and format, chosen, dropped or pasted, gives the same report word for word', async ({ page }) => {
  test.slow();
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const wanted = await reportText(page);
  expect(wanted).toContain('可以申请 2,000 元；合计最多可能 3,000 元');
  for (const [format, write] of Object.entries(FILES)) {
    await discardRoster(page);
    await chooseFile(page, 'roster', write(R1));
    await waitForReport(page);
    expect(await reportText(page), format).toBe(wanted);
  }
  await discardRoster(page);
  await dropFile(page, '花名册.xlsx', FILES.workbook(R1));
  await waitForReport(page);
  expect(await reportText(page), 'dropped').toBe(wanted);
  await discardRoster(page);
  // Written by another program: see rosters/README.md.
  await chooseFile(page, 'r1.xlsx', readFileSync(new URL('../support/rosters/r1.xlsx', import.meta.url)));
  await waitForReport(page);
  expect(await reportText(page), 'a workbook of another program').toBe(wanted);
});
