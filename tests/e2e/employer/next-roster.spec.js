// One roster after another: nothing of the first is carried to the next.
import { chooseFile, discardRoster, openWorkshopForm, reportText, rows, waitForReport, readOnlySheet } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { HEADINGS, R1, readPasted } from '../support/notice-roster.js';
import { FILES, workbook } from '../support/spreadsheets.js';

const NEXT = [HEADINGS, ['周七', id(7), '脱贫户', '9000'], ['陈一', id(1), '脱贫户', '7000']];

/** Everything on the report that can be chosen, corrected or filled in. */
async function changeEverything(page) {
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await readOnlySheet(page, '二车间');
  await expect(rows(page)).toHaveCount(1);
  await readOnlySheet(page, '一车间');
  await expect(rows(page)).toHaveCount(6);
  await page.locator('#column-3').selectOption('');
  await page.locator('#roster-kind').selectOption('placements');
  await page.locator('#roster-search').fill('陈一');
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().locator('.of-row button').last().click();
  await expect(rows(page).first().locator('li').first()).toBeVisible();
  await page.locator('.states button').last().click();
  await expect(rows(page)).toHaveCount(0);
  await page.locator('#annex-career-guidance').fill('12');
  await page.locator('#annex-workshop-people').fill('99');
  await page.locator('#annex-quarter').selectOption('2');
}

const WAYS = {
  'another is wanted': discardRoster,
  'the way back is taken': (page) => page.getByRole('button', { name: '上一步' }).click(),
};
for (const [way, leave] of Object.entries(WAYS)) {
  test(`what was chosen, corrected and filled in goes with its roster when ${way}`, async ({ page }) => {
    await openWorkshopForm(page);
    await readPasted(page, NEXT);
    const fresh = await reportText(page);
    await discardRoster(page);
    await chooseFile(page, '两张表.xlsx', workbook({ 一车间: R1, 二车间: [HEADINGS, ['周七', id(7), '脱贫户', '9000']] }));
    await waitForReport(page);
    await changeEverything(page);
    await leave(page);
    await readPasted(page, NEXT);
    expect(await reportText(page)).toBe(fresh);
    await expect(page.locator('.sheets')).toHaveCount(0);
  });
}

test('the field for files is emptied, so that the same file can be chosen again', async ({ page }) => {
  await openWorkshopForm(page);
  await page.evaluate(() => addEventListener('change', (event) => (window.leftInTheField = event.target.value)));
  await chooseFile(page, '花名册.csv', FILES['UTF-8'](R1));
  await waitForReport(page);
  expect(await page.evaluate(() => window.leftInTheField)).toBe('');
});
