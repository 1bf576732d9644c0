// What is wrong in a roster is put right on the screen, with a mouse, a keyboard and a phone, and taken back.
import { openWorkshopForm, reportText, rows, rowTexts, savedFile, chooseFile, total, waitForReport, discardRoster, pasteRoster } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { cells } from '../support/spreadsheets.js';
import { pasted, readPasted } from '../support/notice-roster.js';

const ROSTER = [
  ['姓名', '身份证号', '户类型', '工资', '住址'],
  ['陈一', id(1), '脱贫户', '七千', '一屯'],
  ['李二', id(2), '低保户', '8000', '二屯'],
  ['王三', id(3), '低保户', '8000', '三屯'],
];

const steps = (page) => page.locator('.steps-back');
const mend = (page, row) => page.getByRole('button', { name: `改这一行 ${row}` });
const cell = (page, heading, row) => page.getByRole('textbox', { name: `${heading}，第 ${row} 行` });

test('a row is mended with the keyboard alone, and the focus stays with it', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await mend(page, 2).focus();
  await page.keyboard.press('Enter');
  await expect(cell(page, '姓名', 2)).toBeFocused();
  await cell(page, '工资', 2).focus();
  await page.keyboard.type('7000');
  await page.keyboard.press('Escape');
  await expect(mend(page, 2)).toBeFocused();
  await expect(total(page)).not.toContainText('可以申请');
  await page.keyboard.press('Enter');
  await cell(page, '工资', 2).fill('7000');
  await page.keyboard.press('Enter');
  await expect(total(page)).toContainText('可以申请 1,000');
  await expect(mend(page, 2)).toBeFocused();
  await expect(steps(page).getByRole('status')).toHaveText('已改 1 处');
  await expect(rows(page).first()).toContainText('7000改过');
});

test('a row that leaves the rows on the screen hands the focus on', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await page.locator('.states button').nth(4).click();
  await expect(rows(page)).toHaveCount(3);
  await mend(page, 2).click();
  await cell(page, '工资', 2).fill('7000');
  await page.keyboard.press('Enter');
  await expect(rows(page)).toHaveCount(2);
  await expect(mend(page, 3)).toBeFocused();
});

test('what is done elsewhere after a row was mended keeps the focus', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await mend(page, 2).click();
  await cell(page, '工资', 2).fill('7000');
  await page.keyboard.press('Enter');
  await expect(mend(page, 2)).toBeFocused();
  // Once with the row among those that are found, once without it.
  for (const [words, found] of [['一', 1], ['李', 1], ['', 3]]) {
    await page.locator('#roster-search').fill(words);
    await expect(rows(page)).toHaveCount(found);
    await expect(page.locator('#roster-search'), words).toBeFocused();
  }
});

test('a key that ends the writing of a word leaves the row as it is', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await mend(page, 2).click();
  const field = cell(page, '姓名', 2);
  for (const key of ['Enter', 'Escape']) {
    await field.dispatchEvent('keydown', { key, isComposing: true, bubbles: true });
    await expect(field).toBeVisible();
  }
  await field.fill('陈二');
  await field.press('Enter');
  await expect(rows(page).first()).toContainText('陈二改过');
});

test('a double click on a cell begins to mend its row', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 740 });
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await rows(page).nth(1).locator('td', { hasText: '8000' }).dblclick();
  await expect(cell(page, '工资', 3)).toHaveValue('8000');
});

test('taking everything back gives the report as it was, and doing it again the mended one', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  const before = await reportText(page);
  await page.getByRole('group', { name: /低保户/ }).getByRole('button', { name: '监测对象' }).click();
  await expect(total(page)).toContainText('可以申请 2,000');
  // What was answered for all cells is marked in each.
  await expect(rows(page).nth(1).locator('td', { hasText: '监测对象' })).toHaveText('监测对象改过');
  await mend(page, 2).click();
  await cell(page, '工资', 2).fill('6999');
  await page.keyboard.press('Enter');
  await expect(page.locator('main .total')).toContainText('不符合 1 行');
  const undo = steps(page).getByRole('button', { name: '撤销' });
  await undo.click();
  await expect(page.locator('main .total')).toContainText('要改 1 行');
  await undo.click();
  await expect(page.locator('main .total')).toContainText('要改 3 行');
  // It keeps its place and the focus, with nothing left to do.
  await expect(undo).toHaveAttribute('aria-disabled', 'true');
  await expect(undo).toBeFocused();
  const redo = steps(page).getByRole('button', { name: '重做' });
  expect((await reportText(page)).replace('已改 0 处', '').replace('撤销\n重做\n', '')).toBe(before);
  await redo.click();
  await redo.click();
  await expect(total(page)).toContainText('可以申请 2,000');
  await expect(page.locator('main .total')).toContainText('不符合 1 行');
});

test('what was mended goes out with the roster, and the columns that are not used can be seen and mended too', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await expect(page.locator('main .rows thead')).not.toContainText('住址');
  await page.getByLabel('没用到的列也显示').check();
  await mend(page, 4).click();
  await cell(page, '住址', 4).fill('五屯');
  await cell(page, '户类型', 4).fill('脱贫户');
  await page.getByRole('button', { name: '改好了 4' }).click();
  await expect(total(page)).toContainText('可以申请 1,000');
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  const saved = cells(bytes).find((row) => row.includes('王三'));
  expect(saved).toEqual(expect.arrayContaining(['五屯', '脱贫户']));
});

test('the rows that something is about are shown, and the way there is heard', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  const words = page.locator('.repairs li', { hasText: '低保户' }).getByRole('button', { name: '看这些行' });
  await words.click();
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('#roster-rows')).toBeFocused();
  await expect(words).toHaveAttribute('aria-pressed', 'true');
  await page.locator('.repairs li', { hasText: '认不出这个金额' }).getByRole('button', { name: '看这些行' }).click();
  await expect.poll(async () => (await rowTexts(page)).map(({ number }) => number)).toEqual([2]);
  await expect(words).toHaveAttribute('aria-pressed', 'false');
});

test('what holds for everybody is said where it is missing, and can be taken back there', async ({ page }) => {
  await openWorkshopForm(page);
  await page.getByLabel('都还没领过这项奖补').uncheck();
  await readPasted(page, [ROSTER[0], ['陈一', id(1), '脱贫户', '7000', '']]);
  await expect(page.locator('main .total')).toContainText('还不能确定 1 行');
  await page.getByRole('button', { name: '都还没领过这项奖补' }).click();
  await expect(total(page)).toContainText('可以申请 1,000');
  // It goes once it is taken back: what it said is to be fixed again.
  await page.getByLabel('都还没领过这项奖补').click();
  await expect(page.locator('main .total')).toContainText('还不能确定 1 行');
});

test('how one roster was read is kept as a file without names, and used for the next', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  await page.locator('.repairs li', { hasText: '低保户' }).getByRole('button', { name: '监测对象' }).click();
  await expect(total(page)).toContainText('可以申请 2,000');
  await page.locator('details.columns summary').click();
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '保存这次的读法' }));
  expect(name).toBe('wengang-reading-2022.json');
  expect(bytes.toString()).not.toMatch(/陈一|李二|王三|\d{15}/);
  await discardRoster(page);
  await chooseFile(page, name, bytes);
  await expect(page.locator('.drop')).toContainText('下一份名册按您存下的读法读。');
  await pasteRoster(page, pasted([['工资', '姓名', '身份证号', '户类型'], ['9000', '赵五', id(5), '低保户']]));
  await waitForReport(page);
  await expect(total(page)).toContainText('可以申请 1,000');
});

test('a file that is no reading is refused with what to do, and the next roster is read', async ({ page }) => {
  await openWorkshopForm(page);
  for (const content of ['', '{', '[1]', '{"wengang-reading":9,"kind":null,"columns":[]}']) {
    await chooseFile(page, '读法.JSON', content);
    await expect(page.locator('.drop [role=alert]'), content).toContainText('不是在这里存下的读法');
  }
  await readPasted(page, ROSTER);
  await expect(rows(page)).toHaveCount(3);
});

test('at 360 px every row is a card that is no wider than the screen, and on a desk a table', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, ROSTER);
  const widths = () => page.locator('.scroll:has(.rows)').evaluate((scroll) => [scroll.scrollWidth - scroll.clientWidth, scroll.clientWidth]);
  expect((await widths())[0]).toBe(0);
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await page.locator('.rows').getByRole('rowheader').count()).toBe(3);
  const before = (cell) => cell.evaluate((one) => getComputedStyle(one, '::before').content);
  expect(await before(rows(page).first().locator('td').first())).toBe('"姓名"');
  // A card has what was judged; the rest of its row comes with the mending.
  const others = rows(page).first().locator('.other');
  await expect(others.first()).toBeHidden();
  await mend(page, 2).click();
  await expect(others.first()).toBeVisible();
  expect((await widths())[0]).toBe(0);
  await page.getByRole('button', { name: '不改了 2' }).click();
  await page.setViewportSize({ width: 1280, height: 740 });
  const columns = await page.locator('main .rows thead th').evaluateAll((all) => all.map((heading) => heading.textContent));
  expect(columns).toEqual(['行', '姓名', '结果', '金额', '原因', '身份证号', '户类型', '工资']);
  expect((await widths())[0]).toBe(0);
});
