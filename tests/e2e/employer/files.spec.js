// Several files at once or one after the other: those that are ticked are one report, which names the file of every row.
import {
  chooseFile, openWorkshopForm, pasteRoster, READING_TIME, refusal, rows, savedFile, total, waitForReport,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { expectNoFaults } from '../support/accessibility.js';
import { id } from '../support/province-roster.js';
import { HEADINGS } from '../support/notice-roster.js';
import { breakOne, holdWebWorkers } from '../support/web-workers.js';
import { cells, lines, workbook } from '../support/spreadsheets.js';

const FIRST = Buffer.from(lines([HEADINGS, ['陈一', id(1), '脱贫户', '8000']]));
const SECOND = workbook({
  二车间: [['二车间'], HEADINGS, ['李二', id(2), '脱贫户', '7000'], ['陈一', id(1), '脱贫户', '8000']],
  三车间: [HEADINGS, ['王三', id(3), '脱贫户', '9000']],
});
const DAMAGED = Buffer.from(SECOND.subarray(0, SECOND.length / 2));
const LATER = Buffer.from(lines([HEADINGS, ['赵四', id(4), '脱贫户', '9000']]));

const given = (files) =>
  Object.entries(files).map(([name, bytes]) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
const choose = (page, files) => page.locator('#roster-file').setInputFiles(given(files));
const add = (page, files) => page.locator('#another-file').setInputFiles(given(files));
const file = (page, name) => page.getByRole('group', { name, exact: true });
const takeOut = (page, name) => file(page, name).getByRole('button', { name: '拿掉' });

/** A text and a workbook, and a third file that is damaged. */
async function open(page) {
  await openWorkshopForm(page);
  await choose(page, { '甲.csv': FIRST, '乙.xlsx': SECOND, '坏.xlsx': DAMAGED });
  await waitForReport(page);
  await expect(rows(page)).toHaveCount(3);
}

test('files that are chosen at once are one report, and a damaged one is left out and named', async ({ page }) => {
  await open(page);
  await expect(total(page)).toHaveText('可以申请 2,000 元');
  await expect(file(page, '甲.csv')).toContainText('甲.csv：读了 1 行');
  await expect(file(page, '乙.xlsx')).toContainText('二车间：读了 2 行');
  await expect(file(page, '坏.xlsx').getByRole('alert')).toContainText('“坏.xlsx”：这个文件不完整');
  await expect(rows(page).nth(0)).toContainText('甲.csv 2');
  await expect(rows(page).nth(1)).toContainText('乙.xlsx / 二车间 3');
  await expect(rows(page).nth(2)).toContainText('“甲.csv”表：同一个人已经在另一行算过（见第 2 行）');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(rows(page).nth(2)).toContainText('Sheet “甲.csv”: The same person is counted in another row (see row 2)');
  await expect(file(page, '坏.xlsx').getByRole('alert')).toContainText('“坏.xlsx”: ');
  await expect(rows(page)).toHaveCount(3);
});

test('a file is added later and taken out again with what was mended in it', async ({ page }) => {
  await open(page);
  await page.locator('summary', { hasText: '再加一份' }).click();
  await add(page, { '丙.csv': LATER, '画.png': Buffer.from('\x89PNG', 'latin1') });
  await expect(rows(page)).toHaveCount(4);
  await expect(total(page)).toHaveText('可以申请 3,000 元');
  await expect(file(page, '画.png').getByRole('alert')).toContainText('这是图片');
  await file(page, '乙.xlsx').getByRole('checkbox', { name: '三车间' }).check();
  await expect(rows(page)).toHaveCount(5);
  await page.getByRole('button', { name: '改这一行 丙.csv 2' }).click();
  await page.getByRole('textbox', { name: `${HEADINGS[3]}，第 2 行` }).fill('6999');
  await page.keyboard.press('Enter');
  await expect(total(page)).toHaveText('可以申请 3,000 元');
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  expect(cells(bytes).find((row) => row.includes('王三')).slice(-2).map(String)).toEqual(['乙.xlsx / 三车间', '2']);
  await takeOut(page, '乙.xlsx').click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('h1')).toBeFocused();
  await expect(file(page, '乙.xlsx')).toHaveCount(0);
  await expect(rows(page).nth(1)).toContainText('6999改过');
  await takeOut(page, '丙.csv').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('button', { name: '撤销' })).toHaveCount(0);
  await expect(takeOut(page, '甲.csv')).toHaveCount(0);
  await expect(total(page)).toHaveText('可以申请 1,000 元');
});

test('a second file stands beside one that was opened alone, whichever kind they are, and a pasted text stays alone', async ({ page }) => {
  await openWorkshopForm(page);
  await chooseFile(page, '名册.csv', FIRST);
  await waitForReport(page);
  await expect(page.locator('.sheets')).toHaveCount(0);
  await add(page, { '名册.csv': LATER });
  await expect(rows(page)).toHaveCount(2);
  await expect(rows(page).nth(1)).toContainText('名册.csv (2) 2');
  await page.getByRole('button', { name: '换一份名册' }).click();
  await chooseFile(page, '乙.xlsx', SECOND);
  await waitForReport(page);
  await expect(rows(page)).toHaveCount(2);
  await add(page, { '<i>甲</i>.csv': FIRST });
  await expect(rows(page)).toHaveCount(3);
  await expect(rows(page).nth(2)).toContainText('<i>甲</i>.csv 2');
  await page.getByRole('button', { name: '换一份名册' }).click();
  await pasteRoster(page, lines([HEADINGS, ['陈一', id(1), '脱贫户', '8000']], '\t'));
  await waitForReport(page);
  await expect(page.locator('#another-file')).toHaveCount(0);
});

test('where no file is a roster, each is named with its reason', async ({ page }) => {
  await openWorkshopForm(page);
  await choose(page, { '坏.xlsx': DAMAGED, '空.csv': Buffer.alloc(0) });
  await expect(page.locator('main')).toContainText('这几份文件都没能读');
  await expect(page.locator('.sheets [role=alert]')).toHaveCount(2);
  await page.getByRole('button', { name: '换一份名册' }).click();
  await chooseFile(page, '甲.csv', FIRST);
  await waitForReport(page);
});

test('programs that end read all files that lie there once more', async ({ page }) => {
  await holdWebWorkers(page);
  await open(page);
  await file(page, '甲.csv').getByRole('checkbox').uncheck();
  await expect(rows(page)).toHaveCount(2);
  await breakOne(page, 0);
  await expect(refusal(page).first()).toContainText('已经自动重新打开');
  await page.locator('.states button', { hasText: '可计入' }).click();
  await expect(rows(page)).toHaveCount(2, READING_TIME);
  await file(page, '甲.csv').getByRole('checkbox').check();
  await page.locator('.states button', { hasText: '不符合' }).click();
  await expect(rows(page)).toHaveCount(1, READING_TIME);
  await expect(rows(page)).toContainText('乙.xlsx / 二车间 4');
  await file(page, '乙.xlsx').getByRole('checkbox', { name: '三车间' }).check();
  await expect(total(page)).toHaveText('可以申请 3,000 元');
});

test('the files stand on a narrow screen and a wide one with a long name among them, and can be used by everybody', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await open(page);
    await add(page, { [`${'很长的名字'.repeat(15)}.csv`]: LATER });
    await expect(rows(page)).toHaveCount(4);
    await page.locator('summary', { hasText: '再加一份' }).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
  await expectNoFaults(page, '360 px');
});
