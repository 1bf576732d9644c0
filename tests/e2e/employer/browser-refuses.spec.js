// The browser does not do what it is asked for: read a file, save one. The person is told, and what is there stays.
import { chooseFile, openWorkshopForm, refusal, rows, savedFile, waitForReport } from '../support/employer-page.js';
import { R1, readPasted } from '../support/notice-roster.js';
import { FILES } from '../support/spreadsheets.js';
import { expect, test } from '../support/test.js';

test('a file that does not come from the disk is told, can be stopped, and is read once it comes', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const plain = Blob.prototype.arrayBuffer;
    const held = new Promise((resolve) => (window.release = resolve));
    Blob.prototype.arrayBuffer = async function arrayBuffer() {
      await held;
      return plain.call(this);
    };
  });
  await openWorkshopForm(page);
  await chooseFile(page, 'a.csv', FILES['UTF-8'](R1));
  await expect(page.getByText('正在打开')).toBeVisible();
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toContainText('好一会儿还没有读出来');
  await page.getByRole('button', { name: '停下' }).click();
  await expect(page.locator('#line')).toHaveValue('7000');
  await chooseFile(page, 'a.csv', FILES['UTF-8'](R1));
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toBeVisible();
  await page.evaluate(() => window.release());
  await waitForReport(page);
  await expect(refusal(page)).toHaveCount(0);
});

test('a saved reading that does not come from the disk is told as any file is, with a roster and by itself', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const plain = Blob.prototype.arrayBuffer;
    window.read = () => new Promise(() => {});
    Blob.prototype.arrayBuffer = function arrayBuffer() {
      return this.name.endsWith('.json') ? window.read() : plain.call(this);
    };
  });
  const reading = { name: 'a.json', mimeType: '', buffer: Buffer.from('{"wengang-reading":1,"kind":null,"columns":[]}') };
  const roster = { name: 'a.csv', mimeType: '', buffer: Buffer.from(FILES['UTF-8'](R1)) };
  const choose = (files) => page.locator('#roster-file').setInputFiles(files);
  await openWorkshopForm(page);
  for (const files of [[reading, roster], [reading]]) {
    await choose(files);
    await page.clock.runFor(15_000);
    await expect(refusal(page)).toContainText('好一会儿还没有读出来');
    if (1 < files.length) await page.getByRole('button', { name: '停下' }).click();
  }
  await page.evaluate(() => (window.read = () => Promise.reject(new DOMException('changed', 'NotReadableError'))));
  await choose([reading]);
  await expect(refusal(page)).toContainText('可能刚被改过、挪走了');
  await choose([reading, roster]);
  await expect(refusal(page)).toContainText('可能刚被改过、挪走了');
  await expect(page.getByText('不是在这里存下的读法')).toHaveCount(0);
});

/** Refuses to make anything that could be saved, until it is asked to go on. */
const refuseToSave = (page) =>
  page.evaluate(() => {
    const plain = URL.createObjectURL;
    window.allowToSave = () => (URL.createObjectURL = plain);
    URL.createObjectURL = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });

for (const name of ['存成 CSV', '存成 Excel 表格（.xlsx）', '存成 Excel 表格']) {
  test(`a file that the browser does not save is told, the report stays, and it is saved later: ${name}`, async ({ page }) => {
    await openWorkshopForm(page);
    await readPasted(page, R1);
    const before = await rows(page).allInnerTexts();
    await refuseToSave(page);
    const button = page.getByRole('button', { name, exact: true });
    await button.click();
    await expect(refusal(page)).toContainText('没能存下文件');
    expect(await rows(page).allInnerTexts()).toEqual(before);
    await page.evaluate(() => window.allowToSave());
    await savedFile(page, button);
    await expect(refusal(page)).toHaveCount(0);
  });
}

test('a template that the browser does not save is told in the form, and is saved later', async ({ page }) => {
  await openWorkshopForm(page);
  await refuseToSave(page);
  const template = page.getByRole('button', { name: '下载空白模板' });
  await template.click();
  await expect(refusal(page)).toContainText('没能存下文件');
  await page.evaluate(() => window.allowToSave());
  await savedFile(page, template);
  await expect(refusal(page)).toHaveCount(0);
  await expect(page.locator('#line')).toHaveValue('7000');
});
