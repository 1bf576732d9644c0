// The form for place packs on the guide's page, as somebody uses it who writes no JSON: each field checked beside it, a file opened,
// saved and used.
import { readFileSync } from 'node:fs';
import { expectNoFaults } from '../support/accessibility.js';
import { misfits } from '../support/layout.js';
import { expect, test } from '../support/test.js';

const EXAMPLE = JSON.parse(readFileSync(new URL('../../../www/guide/place-pack.example.json', import.meta.url), 'utf8'));

const field = (page, path) => page.locator(`[data-pack="${path}"]`);
const error = (page, path) => page.locator(`[data-error="${path}"]`);
const press = (page, name) => page.locator(`#pack [data-press="${name}"]`).click();
const written = async (page) => JSON.parse(await page.locator('#code-pack').textContent());
const asFile = (text) => ({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function openForm(page, address = 'host.html') {
  await page.goto(address);
  await page.locator('.pack > summary').click();
}

test('a pack is written from nothing, and every field says what is wrong once it was left', async ({ page }) => {
  await openForm(page);
  await expect(page.locator('#code-pack')).toHaveCount(0);
  await field(page, 'places[0].code').pressSequentially('110101');
  await expect(error(page, 'places[0].code')).toBeHidden();
  await field(page, 'places[0].name').fill('示例县');
  await expect(error(page, 'places[0].code')).toHaveText('写黑龙江的六位区划代码，例如 230321。');
  await field(page, 'places[0].code').fill('239999');
  await expect(error(page, 'places[0].code')).toBeHidden();
  await page.locator('[data-item="places[0].office"] > summary').click();
  await field(page, 'places[0].office.name').fill('示例窗口');
  await press(page, 'check');
  await expect(page.locator('.pack-status')).toHaveText('有 2 处要改，都标出来了。');
  await expect(field(page, 'places[0].office.source')).toBeFocused();
  await page.keyboard.type('示例公告');
  await field(page, 'places[0].office.date').fill('2022-02-30');
  await expect(error(page, 'places[0].office.date')).toHaveText('日期写成 2022-03-01 这样。');
  await field(page, 'places[0].office.date').fill('2022-03-01');
  await page.locator('[data-item="places[0].documents"] > summary').click();
  await press(page, 'places[0].documents-add');
  await field(page, 'places[0].documents[0].names').fill('身份证\n车票');
  await field(page, 'places[0].documents[0].for-transport').check();
  await field(page, 'places[0].documents[0].source').fill('示例指南');
  await field(page, 'places[0].documents[0].date').fill('2022-03-02');
  await expect(page.locator('.pack-status')).toHaveText('没有要改的。');
  expect(await written(page)).toEqual({
    place_pack: 1,
    places: [{
      code: '239999', name: '示例县',
      office: { name: '示例窗口', source: '示例公告', date: '2022-03-01' },
      documents: [{ names: ['身份证', '车票'], for: ['transport'], source: '示例指南', date: '2022-03-02' }],
    }],
  });
});

test('a file is opened, changed and saved; what is wrong in it is named', async ({ page }) => {
  await openForm(page);
  await page.locator('[data-press=file]').setInputFiles(asFile(JSON.stringify(EXAMPLE)));
  await expect(field(page, 'places[1].office.name')).toHaveValue('示例市示例大厅');
  expect(await written(page)).toEqual(EXAMPLE);
  await field(page, 'places[0].office.address').fill('示例路 2 号');
  const saved = page.waitForEvent('download');
  await press(page, 'save');
  const download = await saved;
  expect(download.suggestedFilename()).toBe('wengang-place-pack.json');
  const text = readFileSync(await download.path(), 'utf8');
  expect(JSON.parse(text).places[0].office.address).toBe('示例路 2 号');
  const wrong = structuredClone(EXAMPLE);
  Object.assign(wrong.places[0], { colour: 'red', code: '<img src=x onerror=alert(1)>' });
  await page.locator('[data-press=file]').setInputFiles(asFile(JSON.stringify(wrong)));
  await expect(page.locator('.pack-result li code')).toHaveText(['places[0].colour', 'places[0].code']);
  await expect(field(page, 'places[0].code')).toHaveValue('<img src=x onerror=alert(1)>');
  await expect(page.locator('#code-pack')).toHaveCount(0);
  await page.locator('[data-press=file]').setInputFiles(asFile('{ "place_pack": '));
  await expect(page.locator('.pack-result')).toContainText('这个文件读不了');
  await expect(field(page, 'places[0].office.address')).toHaveValue('示例路 1 号');
});

test('a pack that is used stands in the calculator shown, and its address in the snippet; none of it in the page’s address', async ({ page }) => {
  await openForm(page, 'host.html#way=element&view=workshop');
  await press(page, 'example');
  await press(page, 'use');
  await expect(page.locator('#preview wengang-calculator [id="line"]')).toHaveValue('7000');
  await expect(page.locator('#preview wengang-calculator .brand')).toHaveText('示例县');
  await expect(page.locator('#code-page')).toContainText('region="239999" local-parameters="/wengang-place-pack.json"');
  expect(decodeURIComponent(page.url())).not.toContain('示例');
  await page.goto('about:blank');
  await openForm(page, 'host.html#way=element&view=workshop');
  await expect(field(page, 'places[0].code')).toHaveValue('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('places and entries come and go, and leave what stands beside them', async ({ page }) => {
  await openForm(page);
  await press(page, 'example');
  await press(page, 'addPlace');
  await expect(page.locator('.packed')).toHaveCount(3);
  await press(page, 'places[2]-remove');
  await press(page, 'places[1].documents-add');
  await expect(field(page, 'places[1].documents[1].names')).toBeVisible();
  await press(page, 'places[1].documents[0]-remove');
  await expect(field(page, 'places[1].documents[0].names')).toHaveValue('');
  await press(page, 'places[1].documents[0]-remove');
  const expected = structuredClone(EXAMPLE);
  delete expected.places[1].documents;
  expect(await written(page)).toEqual(expected);
});

test('the form fits a phone and a wide screen, in both languages, and axe finds nothing', async ({ page }) => {
  await openForm(page);
  await press(page, 'example');
  await press(page, 'check');
  for (const width of [360, 1280]) {
    for (const language of ['zh', 'en']) {
      await page.setViewportSize({ width, height: 740 });
      await page.locator(`[data-language=${language}]`).click();
      await expect(page.locator('[data-press=check]')).toHaveText(language === 'zh' ? '检查' : 'Check');
      expect(await misfits(page), `${width} ${language}`).toEqual([]);
      await page.locator('#preview').evaluate((one) => one.replaceChildren());
      await expectNoFaults(page, `${width} ${language}`);
    }
  }
});
