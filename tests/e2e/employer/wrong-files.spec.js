// What is no roster is told, with what to do; the page goes on.
import { writeFileSync } from 'node:fs';
import {
  chooseFile, discardRoster, openWorkshopForm, pasteRoster, refusal, total, waitForRefusal, waitForReport,
} from '../support/employer-page.js';
import { eachCase, expect, test } from '../support/test.js';
import { R1 } from '../support/notice-roster.js';
import { FILES, lines, workbook, zip } from '../support/spreadsheets.js';

/** The container of old office documents, with something of that name in it. */
const compound = (name) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(name, 'utf16le'), Buffer.alloc(500)]);
const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * n * 31 + n * 7) % 251);
/** What comes in place of a roster, and what the person is told. */
const WRONG = {
  'a PDF': [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1'), '这是 PDF'],
  'an old .xls': [compound('Workbook'), '另存为 .xlsx'],
  'a workbook with a password': [compound('EncryptedPackage'), '请打开后去掉密码'],
  'a document': [compound('WordDocument'), '这是文档，不是表格'],
  'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '这是图片'],
  'an archive': [zip({ 'a.txt': 'x' }), '请先解压'],
  'an empty file': [Buffer.alloc(0), '这个文件是空的'],
  'random bytes': [noise, '认不出这种文件'],
  'a web page called .xls': [Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'), '这其实是网页'],
  'half a workbook': [workbook({ 一: R1 }).subarray(0, 900), '没有下载完'],
  'a workbook whose sheet is no XML': [zip({ ...Object.fromEntries([['xl/workbook.xml', '<workbook']]), '[Content_Types].xml': '' }), '另存为 .xlsx'],
  'a workbook with nothing in it': [workbook({ 一: [] }), '没有内容'],
  'only blanks': [Buffer.from(' \r\n,,\r\n'), '没有内容'],
  'a quotation mark without its other half': [Buffer.from(lines(R1).replace('陈一', '"陈一')), '引号没有配对'],
  'rows without a header': [Buffer.from('a,b,c\r\nd,e,f\r\n'), '没找到表头'],
  'more than 200 columns': [Buffer.from(`${'姓名,'.repeat(201)}x\r\n`), '最多 200 列'],
};

test('what is no roster is told, with what to do, and the page goes on', async ({ page }) => {
  test.slow();
  await openWorkshopForm(page);
  await eachCase(WRONG, async ([bytes, message]) => {
    if (!(await page.locator('#roster-file').isVisible())) await openWorkshopForm(page);
    await chooseFile(page, '花名册.xlsx', bytes);
    await waitForRefusal(page);
    await expect(refusal(page)).toContainText(message);
    await expect(refusal(page)).toContainText(/请|最多/);
    await expect(page.locator('.trouble:visible')).toHaveCount(0);
    await discardRoster(page);
    await expect(page.locator('#line')).toHaveValue('7000');
    await chooseFile(page, '花名册.csv', FILES['UTF-8'](R1));
    await waitForReport(page);
    await expect(total(page)).toContainText('可以申请 2,000 元');
    await discardRoster(page);
  });
});

test('what was pasted is still there to be mended, until it could be read', async ({ page }) => {
  const [wrong, right] = ['甲,乙\n丙,丁', '姓名,户类型,年工资\n张三,脱贫户,7000'];
  await openWorkshopForm(page);
  await pasteRoster(page, wrong);
  await waitForRefusal(page);
  await discardRoster(page);
  await expect(page.locator('#roster-cells')).toHaveValue(wrong);
  await pasteRoster(page, right);
  await waitForReport(page);
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.locator('#roster-cells')).toHaveValue(right);
  await page.getByRole('button', { name: '回到花名册的结果' }).click();
  await discardRoster(page);
  await expect(page.locator('#roster-cells')).toHaveValue('');
});

test('too large a file is told', async ({ page }, testInfo) => {
  test.slow();
  const path = testInfo.outputPath('large.csv');
  writeFileSync(path, Buffer.alloc((50 << 20) + 1, '姓名,'));
  await openWorkshopForm(page);
  await page.locator('#roster-file').setInputFiles(path);
  await waitForRefusal(page);
  await expect(refusal(page)).toContainText('这个文件有 51 MB，太大了，最多 50 MB');
});

test('a file dropped beside its place does not take the page away', async ({ page }) => {
  await openWorkshopForm(page);
  const prevented = await page.evaluate(() =>
    ['dragover', 'drop'].map((kind) => {
      const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
      return !document.querySelector('main h1').dispatchEvent(event);
    }),
  );
  expect(prevented).toEqual([true, true]);
});

test('reading nothing that was pasted does nothing', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, ' \n ');
  await expect(page.locator('#roster-cells')).toBeVisible();
  await expect(page.locator('main h1')).toHaveText('就业帮扶车间');
});
