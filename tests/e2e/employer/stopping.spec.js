// A roster that is stopped while it is read: its threads end, and it does not come back.
import { writeFileSync } from 'node:fs';
import { chooseFile, openWorkshopForm, reportText, rows } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id, provinceCsv } from '../support/province-roster.js';
import { HEADINGS, R1, readPasted } from '../support/notice-roster.js';
import { FILES } from '../support/spreadsheets.js';

/** Presses the button that stops as soon as the page shows how far the reading is. */
const stopOnceItIsRead = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const look = () => {
          if (!document.querySelector('main progress')) return;
          observer.disconnect();
          document.querySelector('main > .actions button').click();
          done();
        };
        const observer = new MutationObserver(look);
        observer.observe(document.querySelector('main'), { childList: true, subtree: true });
      }),
  );

test('a big roster can be stopped while it is read: its thread ends, and another is read at once', async ({ page }, testInfo) => {
  test.slow();
  const path = testInfo.outputPath('province.csv');
  writeFileSync(path, provinceCsv());
  await openWorkshopForm(page);
  const thread = page.waitForEvent('worker');
  const stopped = stopOnceItIsRead(page);
  await page.locator('#roster-file').setInputFiles(path);
  await stopped;
  await thread;
  await expect(page.locator('#line')).toHaveValue('7000');
  await expect.poll(() => page.workers().length, 'threads that are left').toBe(0);
  await readPasted(page, R1);
  await expect(page.locator('main .total')).toContainText('读了 6 行');
  expect(page.workers(), 'the thread of the roster that was read').toHaveLength(1);
});

/** Holds back the bytes of files of that name until the page is told to release them. */
const holdBack = (page, name) =>
  page.addInitScript((name) => {
    const plain = Blob.prototype.arrayBuffer;
    const held = new Promise((resolve) => (window.release = resolve));
    Blob.prototype.arrayBuffer = async function arrayBuffer() {
      if (this.name === name) await held;
      return plain.call(this);
    };
  }, name);

const LATE = FILES['UTF-8']([HEADINGS, ['周七', id(7), '脱贫户', '9000']]);

/** Reads a roster, lets what was held back come, and holds that nothing comes of it. */
async function expectNothingLate(page) {
  await readPasted(page, R1);
  const before = await reportText(page);
  await page.evaluate(() => window.release());
  // Whatever the page had to do about it comes before what is asked of it now.
  await page.locator('.states button').nth(1).click();
  await expect(rows(page)).toHaveCount(2);
  await page.locator('.states button').first().click();
  await expect(rows(page)).toHaveCount(6);
  expect(await reportText(page)).toBe(before);
}

test('a file that was stopped before it was opened is not read later', async ({ page }) => {
  await holdBack(page, 'slow.csv');
  await openWorkshopForm(page);
  await chooseFile(page, 'slow.csv', LATE);
  await page.getByRole('button', { name: '停下' }).click();
  await expectNothingLate(page);
});

const READING = Buffer.from('{"wengang-reading":1,"kind":null,"columns":[]}');

test('a roster whose reading comes late takes no other one\'s place', async ({ page }) => {
  await holdBack(page, 'slow.json');
  await openWorkshopForm(page);
  const files = Object.entries({ 'slow.json': READING, 'old.csv': LATE });
  await page.locator('#roster-file').setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: '', buffer: Buffer.from(buffer) })));
  await expect(page.getByText('正在打开')).toBeVisible();
  await page.getByRole('button', { name: '停下' }).click();
  await expectNothingLate(page);
});

test('a reading that was chosen for a roster that is gone does not hold for the next', async ({ page }) => {
  await holdBack(page, 'slow.json');
  await openWorkshopForm(page);
  await chooseFile(page, 'slow.json', READING);
  await expectNothingLate(page);
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.locator('.drop')).not.toContainText('按您存下的读法读');
});
