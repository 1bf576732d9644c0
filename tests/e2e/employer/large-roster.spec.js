// A whole province in one file, end to end.
import { writeFileSync } from 'node:fs';
import { READING_TIME, openWorkshopForm, rows, savedFile, total, rowTexts } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { PROVINCE, expected, id, provinceCsv } from '../support/province-roster.js';

test.describe.configure({ timeout: 180_000 });

/**
 * Counts what the main thread can do, and what it shows, until the report is there: frames, the steps of the progress. Once there is
 * progress it asks for large text, and sees whether that comes before the report. How long its tasks take is for `make bench`.
 */
async function watch(page) {
  await page.evaluate(() => {
    const seen = { frames: 0, shown: [], texts: [], obeyed: false, done: false };
    const look = () => {
      const progress = document.querySelector('main progress');
      if (progress) {
        if (seen.frames === 0) document.querySelector('.switches button').click();
        else seen.obeyed ||= Boolean(document.querySelector('.wengang.large'));
        seen.frames += 1;
        if (seen.shown.at(-1) !== progress.value) {
          seen.shown.push(progress.value);
          seen.texts.push([`正在读：${Math.floor((100 * progress.value) / progress.max)}%`, document.querySelector('main [role=status]').textContent]);
        }
      }
      seen.done ||= Boolean(document.querySelector('main .total'));
      if (!seen.done) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    window.seen = seen;
  });
}

test('196,700 rows are read with progress while the page stays awake, and come to what they should', async ({ page }, testInfo) => {
  const path = testInfo.outputPath('province.csv');
  writeFileSync(path, provinceCsv());
  await openWorkshopForm(page);
  await watch(page);
  await page.locator('#roster-file').setInputFiles(path);
  await expect(total(page)).toBeVisible({ timeout: 120_000 });

  const { frames, shown, texts, obeyed } = await page.evaluate(() => window.seen);
  console.log(`${frames} frames while it was read, ${shown.length} steps shown`);
  expect(frames).toBeGreaterThanOrEqual(5);
  expect(obeyed, 'what was pressed while it was read is done before the report').toBe(true);
  expect(shown.length).toBeGreaterThanOrEqual(3);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  for (const [wanted, text] of texts) expect(text).toBe(wanted);

  const { read, counted, open, ineligible } = expected();
  const number = (count) => count.toLocaleString('en-US');
  const yuan = (people) => number(people * 1000);
  await expect(page.locator('main .total')).toContainText(`读了 ${number(read)} 行：可计入 ${number(counted)} 行，还不能确定 ${number(open)} 行，不符合 ${number(ineligible)} 行，要改 0 行。`);
  await expect(total(page)).toHaveText(`可以申请 ${yuan(counted)} 元；合计最多可能 ${yuan(counted + open)} 元`);

  const pager = page.locator('.pager');
  await expect(pager).toContainText(`第 1–50 行，找到 ${number(PROVINCE)} 行`);
  await expect(rows(page)).toHaveCount(50);
  await page.getByRole('button', { name: '下一页' }).click();
  await expect(pager).toContainText('第 51–100 行');
  expect((await rowTexts(page))[0].number).toBe(52);
  await page.locator('.states button').nth(2).click();
  await expect(pager).toContainText(`第 1–50 行，找到 ${number(open)} 行`);
  await page.locator('.states button').first().click();
  await page.locator('#roster-search').fill(id(PROVINCE - 1));
  await expect(pager).toContainText('第 1–1 行，找到 1 行', READING_TIME);
  expect((await rowTexts(page))[0].number).toBe(PROVINCE + 1);
  await rows(page).first().getByRole('button', { name: '逐条看为什么' }).click();
  await expect(rows(page).first().locator('li').first()).toBeVisible();
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  expect(bytes.toString('utf8').split('\r\n')).toHaveLength(PROVINCE + 2);
});
