// A place pack in each of the three ways, with places that are made up: what it says stands in the results, and what is wrong in it
// is named.
import { readFileSync } from 'node:fs';
import { DEFINE, FRAME, LINK, OWN_FILES, SCRIPT, element } from '../support/embedding.js';
import { expectNoFaults } from '../support/accessibility.js';
import { expect, test } from '../support/host-site.js';

const EXAMPLE = JSON.parse(readFileSync(new URL('../../../www/guide/place-pack.example.json', import.meta.url), 'utf8'));
const ANSWERS = 'year=2022&at=results&household=lifted-out-of-poverty&registered_in_heilongjiang=yes&jobs=listed&jobs.1.province=liaoning&jobs.1.work=employed&jobs.1.from=2022-03-01&jobs.1.to=2022-08-31&transport_received=no&fare_by=train&fare=386.50&public_post=never&production=none';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;');
const inElement = (pack, more) => element(`${more} prefill='${escaped(ANSWERS)}' local-parameters='${escaped(JSON.stringify(pack))}'`);

/** With something else in the first place of it. */
function changed(change) {
  const pack = structuredClone(EXAMPLE);
  change(pack.places[0]);
  return pack;
}

/** What stands under where to go, line by line. */
async function expectDirections(calculator, lines) {
  const there = calculator.locator('.there');
  await expect(there).toBeVisible();
  for (const line of lines) await expect(there).toContainText(line);
}

const COUNTY = ['示例县示例服务窗口', '示例路 1 号', '电话：000-0000 0000', '出处：示例县示例公告，2022年5月1日', '身份证、车票', '2022年12月15日', '出处：示例市示例通知，2022年6月1日'];

test('an element says where to go and what to bring, by the code or the name of the place', async ({ page, shown }) => {
  await shown(inElement(EXAMPLE, 'id="code" region="239999"') + inElement(EXAMPLE, 'id="name" region="示例县"') + DEFINE);
  for (const id of ['code', 'name']) {
    const one = page.locator(`#${id}`);
    await expectDirections(one, COUNTY);
    await expect(one.locator('.brand')).toHaveText('示例县');
    await expect(one.locator('.there a')).toHaveAttribute('href', 'tel:00000000000');
    await expect(one.locator('.notice')).toHaveCount(0);
  }
});

test('a frame and a link do so too, and so does an element that is told of the address of a pack, or by a script', async ({ page, shown }) => {
  const inAddress = new URLSearchParams({ region: '239999', 'local-parameters': JSON.stringify(EXAMPLE) });
  const frame = FRAME.replace('view=worker&amp;lang=zh', escaped(`${ANSWERS}&${inAddress}`)).replace('<iframe', '<iframe id="frame"');
  const link = LINK.replace('data-view="worker"', `data-region="239999" data-prefill='${escaped(ANSWERS)}' data-local-parameters='${escaped(JSON.stringify(EXAMPLE))}'`);
  const fetched = element(`id="fetched" region="示例县" local-parameters="/pack.json" prefill='${escaped(ANSWERS)}'`);
  const pages = { '/pack.json': { body: JSON.stringify(EXAMPLE), headers: { 'content-type': 'application/json' } } };
  await shown(frame + link + fetched + element(`id="told" region="239999" prefill='${escaped(ANSWERS)}'`) + SCRIPT + DEFINE, { policy: `${OWN_FILES}; frame-src https://wengang.example`, pages });
  await page.locator('#told').evaluate((one, pack) => (one.localParameters = pack), EXAMPLE);
  for (const one of [page.frameLocator('#frame'), page.frameLocator('iframe[data-wengang-frame]'), page.locator('#fetched'), page.locator('#told')]) await expectDirections(one, COUNTY);
});

test('of a place that says nothing the one above stands in, and of the only one no name is needed', async ({ page, shown }) => {
  const only = { place_pack: 1, places: [EXAMPLE.places[1]] };
  await shown(inElement(EXAMPLE, 'id="beside" region="239998"') + inElement(only, 'id="only"') + inElement(EXAMPLE, 'id="elsewhere" region="鸡东县"') + DEFINE);
  for (const id of ['beside', 'only']) await expectDirections(page.locator(`#${id}`), ['示例市示例大厅', '身份证、银行卡', '2022年12月15日']);
  await expect(page.locator('#elsewhere .next')).toBeVisible();
  await expect(page.locator('#elsewhere .there')).toHaveCount(0);
  await expect(page.locator('#elsewhere .brand')).toHaveText('鸡西');
});

test('a place that is known by its name is found by its code', async ({ page, shown }) => {
  const [county, city] = EXAMPLE.places;
  const pack = { ...EXAMPLE, places: [{ ...county, code: '230399' }, { ...city, code: '230300' }] };
  await shown(inElement(pack, 'region="鸡东县"') + DEFINE);
  await expectDirections(page, ['示例市示例大厅', '身份证、银行卡']);
  await expect(page.locator('.brand')).toHaveText('鸡西');
});

test('a pack that comes late is waited for before its place is called unknown', async ({ page, shown }) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/pack.json', async (route) => {
    await held;
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(EXAMPLE) });
  });
  await shown(element(`region="示例县" local-parameters="/pack.json" prefill='${escaped(ANSWERS)}'`) + DEFINE, { policy: OWN_FILES });
  await expect(page.locator('.next')).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
  release();
  await expectDirections(page, COUNTY);
});

test('what is wrong is named with its reason, and takes nothing else along', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused local-parameters: places\[0\]\.colour: no-such-field .*; local-parameters: places\[0\]\.office\.telephone: not-a-telephone/, /refused region: 示例乡/);
  const wrong = changed((place) => Object.assign(place, { office: { ...place.office, telephone: 'call us' }, colour: 'red' }));
  await shown(inElement(wrong, 'id="one" region="239999"') + inElement(EXAMPLE, 'id="two" region="示例乡"') + DEFINE);
  const one = page.locator('#one');
  await expectDirections(one, ['示例县示例服务窗口', '身份证、车票']);
  await expect(one.locator('.there a')).toHaveCount(0);
  await expect(one.locator('.notice li')).toHaveCount(2);
  await expect(one.locator('.notice')).toContainText('电话只写数字');
  await expect(page.locator('#two .notice code')).toHaveText('region: 示例乡');
  await expect(page.locator('#two .there')).toHaveCount(0);
});

test('a workshop is shown which ones are recognised, and answers itself', async ({ page, shown }) => {
  await shown(inElement(EXAMPLE, 'region="239999" view="workshop"').replace(/prefill='[^']*'/, '') + DEFINE);
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await page.getByText('当地公布的已认定车间').click();
  await expect(page.getByText('示例一号车间')).toBeVisible();
  await expect(page.locator('[name="recognised"]:checked')).toHaveCount(0);
  await page.getByLabel('是', { exact: true }).check();
  await page.locator('[id="workers"]').fill('2');
  await page.locator('[id="at-line"]').fill('2');
  await page.getByRole('button', { name: '粗算', exact: true }).click();
  await expectDirections(page.locator('wengang-calculator'), ['示例县示例服务窗口', '身份证、银行卡']);
});

test('an object that stands within itself is refused, and breaks nothing', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused .*places\[0\]\.name: not-of-that-form/);
  await shown(element(`region="239999" prefill='${escaped(ANSWERS)}'`) + DEFINE);
  await page.locator('wengang-calculator').evaluate((one) => {
    const pack = { place_pack: 1, places: [] };
    pack.places.push({ code: '239999', name: pack, office: pack });
    one.localParameters = pack;
  });
  await expect(page.locator('wengang-calculator .notice').first()).toBeVisible();
  await expect(page.locator('.total')).toBeVisible();
});

test('it fits a phone, a wide screen and large text, in both languages, and axe finds nothing', async ({ page, expectComplaints }) => {
  // Axe measures with styles of its own.
  expectComplaints(/Applying inline style/);
  for (const width of [360, 1280]) {
    for (const language of ['zh', 'en']) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto('about:blank');
      const address = new URLSearchParams({ lang: language, 'text-size': width === 360 ? 'large' : 'normal', region: '239999', 'local-parameters': JSON.stringify(EXAMPLE) });
      await page.goto(`embed.html#${ANSWERS}&${address}`);
      await expect(page.locator('.there')).toContainText(language === 'zh' ? '哪天截止' : 'Deadline');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} ${language}`).toBe(0);
      await expectNoFaults(page, `${width} ${language}`);
    }
  }
});
