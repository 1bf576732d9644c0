// Leaving the page: it asks before anything is lost, and keeps nothing once it is left.
import {
  chooseFile, openForm, openWorkshopForm, pasteRoster, refusal, rowTexts, waitForReport, readOnlySheet,
} from '../support/employer-page.js';
import { R1, readPasted } from '../support/notice-roster.js';
import { lines, workbook } from '../support/spreadsheets.js';
import { expect, started, test } from '../support/test.js';

/** The dialogs that come up while the page is to be loaded again, all of them refused. */
async function askedOnReload(page) {
  const asked = [];
  const refuse = (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  };
  page.on('dialog', refuse);
  await page.evaluate(() => void setTimeout(() => location.reload()));
  await expect.poll(() => asked.length).toBe(1);
  page.off('dialog', refuse);
  return asked;
}

const WAYS = {
  'what was typed': (page) => openWorkshopForm(page),
  'what was pasted': async (page) => {
    await openForm(page, 'workshop');
    await page.locator('#roster-cells').fill('陈一');
  },
  'a roster that was read': async (page) => {
    await openForm(page, 'broker');
    await pasteRoster(page, lines([['姓名', '户类型', '合同期限'], ['陈一', '脱贫户', '1年']], '\t'));
    await waitForReport(page);
  },
};

for (const [what, reach] of Object.entries(WAYS)) {
  test(`${what} is not lost without a word`, async ({ page }) => {
    await reach(page);
    const before = await page.locator('main').innerText();
    expect(await askedOnReload(page)).toEqual(['beforeunload']);
    expect(await page.locator('main').innerText()).toBe(before);
  });
}

test('a blank form asks nobody', async ({ page }) => {
  await openForm(page, 'workshop');
  page.on('dialog', () => expect(false, 'a dialog').toBe(true));
  await page.reload();
  await started(page);
});

test('a page that is left and kept by the browser holds nothing any more', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  expect(await rowTexts(page)).toHaveLength(6);
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('.plain-list button').first()).toBeVisible();
  await expect(page.locator('body')).not.toContainText('陈一');
  await expect.poll(() => page.workers().length, 'threads that are left').toBe(0);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.locator('.plain-list button').first().click();
  for (const field of ['#line', '#line-source', '#roster-cells']) await expect(page.locator(field)).toHaveValue('');
});

test('a file that changes on the disk is read as it was when it was opened, another sheet of it too', async ({ page }) => {
  await openWorkshopForm(page);
  await chooseFile(page, 'a.xlsx', workbook({ 一: R1, 二: R1.slice(0, 3) }));
  await waitForReport(page);
  // A browser refuses a file that was changed since it was chosen.
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('changed', 'NotReadableError'));
  });
  await page.locator('details.columns summary').click();
  await readOnlySheet(page, '二');
  await expect(page.locator('main .total')).toContainText('读了 2 行');
  await page.locator('main > .actions button').click();
  await chooseFile(page, 'b.xlsx', workbook({ 一: R1 }));
  await expect(refusal(page)).toContainText('没能读这个文件');
  await page.locator('main > .actions button').click();
  await expect(page.locator('#line')).toHaveValue('7000');
});
