// What the place has fixed, as the page around the element says it: at once or later, by region, from an address.
import { BEGIN, DEFINE, OWN_FILES, RESULTS, element, takeOutAndPutBack } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';
import { grouped } from '../support/sums.js';
import { eachCase } from '../support/test.js';

test('what the place has fixed is shown with its source, and typed for an employer', async ({ page, shown }) => {
  const local = { monitoring_line: { amount: '7000', source: '某市某文件', year: 2022 }, start_up_subsidy: { amount: '5000.00', source: '某市另一文件', year: 2022 } };
  await shown(element(`id="one" ${RESULTS} local-parameters='${JSON.stringify(local)}'`) + element(`id="two" view="workshop" local-parameters='${JSON.stringify(local)}'`) + DEFINE);
  const card = page.locator('#one [data-provision=start_up]');
  await card.locator('summary').click();
  await expect(card).toContainText('5,000 元（2022 年，出处：某市另一文件）');
  await expect(page.locator('#two [id="line"]')).toHaveValue('7000');
  await expect(page.locator('#two [id="line-source"]')).toHaveValue('某市某文件');
});

const START_UP = (amount) => ({ start_up_subsidy: { amount, source: '某文件', year: 2022 } });
const json = (value) => ({ body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });
const pages = { '/a.json': json(START_UP('1111')), '/b.json': json(START_UP('2222')) };
/** The card of the support says the amount that the place has fixed, or nothing of any. */
const shows = async (calculator, amount) => {
  const card = calculator.locator('[data-provision=start_up]');
  await card.evaluate((details) => (details.open = true));
  if (amount) await expect(card).toContainText(`${grouped(amount)} 元（2022 年`);
  else await expect(card).not.toContainText('某文件');
};
const set = (page, change) => page.locator('wengang-calculator').evaluate(new Function('one', change));

test('is heeded when it was set before the script was there', async ({ page, shown }) => {
  const early = `document.querySelector('wengang-calculator').localParameters = ${JSON.stringify(START_UP('3333'))};`;
  await shown(`${element(RESULTS)}<script src="/early.js"></script>${DEFINE}`, {
    policy: OWN_FILES.replace('script-src', "script-src 'self'"), pages: { '/early.js': { body: early, headers: { 'content-type': 'text/javascript' } } },
  });
  await shows(page, '3333');
});

test('may come later, change, and go; the latest holds', async ({ page, shown }) => {
  await shown(element(RESULTS) + DEFINE, { policy: OWN_FILES, pages });
  await expect(page.locator('.total')).toBeVisible();
  await set(page, "one.setAttribute('local-parameters', '/a.json')");
  await shows(page, '1111');
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/a.json?slow', async (route) => {
    await held;
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(START_UP('9999')) });
  });
  await set(page, "one.setAttribute('local-parameters', '/a.json?slow')");
  await set(page, "one.setAttribute('local-parameters', '/b.json')");
  await shows(page, '2222');
  const late = page.waitForResponse('**/a.json?slow');
  release();
  await (await late).finished();
  await shows(page, '2222');
  await set(page, "one.removeAttribute('local-parameters')");
  await shows(page, '');
  await set(page, "one.localParameters = { start_up_subsidy: { amount: '4444', source: '某文件', year: 2022 } }");
  await shows(page, '4444');
  await set(page, "one.setAttribute('local-parameters', '/a.json')");
  await shows(page, '4444');
});

test('in one place does not stand for another one', async ({ page, shown }) => {
  const local = JSON.stringify({ 鸡西: { monitoring_line: { amount: '7000', source: '鸡西某文件', year: 2022 } } });
  await shown(element(`view="workshop" region="鸡西" local-parameters='${local}'`) + DEFINE);
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('region', '哈尔滨'));
  await expect(page.locator('[id="line"]')).toHaveValue('');
  await expect(page.locator('[id="line-source"]')).toHaveValue('');
});

test('is the new place\'s for an element that was out of the page when that changed', async ({ page, shown }) => {
  const line = (amount, source) => ({ monitoring_line: { amount, source, year: 2022 } });
  const local = JSON.stringify({ 鸡西: line('7000', '鸡西某文件'), 哈尔滨: line('8000', '哈尔滨某文件') });
  await shown(element(`view="workshop" region="鸡西" local-parameters='${local}'`) + DEFINE);
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await page.getByLabel('是', { exact: true }).check();
  await takeOutAndPutBack(page, { region: '哈尔滨' });
  await expect(page.locator('[id="line"]')).toHaveValue('8000');
  await expect(page.locator('[id="line-source"]')).toHaveValue('哈尔滨某文件');
  await expect(page.getByLabel('是', { exact: true })).toBeChecked();
});

test('keeps nobody waiting', async ({ page, shown }) => {
  await page.route('**/never.json', () => {});
  await shown(element('local-parameters="/never.json"') + DEFINE, { policy: OWN_FILES });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

/** What the element says of the region, under which name the place's figures stand, and what is then shown. */
const REGIONS = {
  'its name': ['鸡西', '鸡西', '1111'],
  'its name as a city': ['鸡西市', '鸡西', '1111'],
  'its name in English': ['jixi', '鸡西', '1111'],
  'its name in English on both sides': ['Jixi', 'jixi', '1111'],
  'its name as a city on the other side': ['鸡西', '鸡西市', '1111'],
  'a county of it': ['鸡东县', '鸡西', '1111'],
  'a county of it by its code': ['230321', '2303', '1111'],
  'a county on both sides': ['鸡西市鸡东县', '230321', '1111'],
  'a town by its code': ['230321100', '鸡东县', '1111'],
  'another county of it': ['密山市', '鸡东县', ''],
  'the county above it': ['鸡西', '鸡东县', ''],
  'another region': ['鹤岗', '鸡西', ''],
  'no region': ['', '鸡西', ''],
};

test('is found by region; nothing is wrong with one that has none', async ({ page, shown }) => {
  const markup = Object.values(REGIONS).map(([region, key], place) => {
    const local = JSON.stringify({ [key]: START_UP('1111'), 大庆: START_UP('2222') });
    return element(`id="region-${place}" ${region && `region="${region}"`} ${RESULTS} local-parameters='${local}'`);
  });
  await shown(markup.join('') + DEFINE);
  const names = Object.keys(REGIONS);
  await eachCase(REGIONS, async ([, , amount], name) => {
    const one = page.locator(`#region-${names.indexOf(name)}`);
    await expect(one.locator('.total')).toBeVisible();
    await shows(one, amount);
    await expect(one.locator('.notice')).toHaveCount(0);
  });
});

test('of the places around it the nearest holds, for each amount', async ({ page, shown }) => {
  const amount = (amount) => ({ amount, source: '某文件', year: 2022 });
  const local = {
    黑龙江: { start_up_subsidy: amount('1111'), public_post_allowance: amount('1112'), monitoring_line: amount('1113') },
    鸡西: { start_up_subsidy: amount('2221'), public_post_allowance: amount('2222') },
    鸡东县: { start_up_subsidy: amount('3331') },
    密山市: { start_up_subsidy: amount('9999') },
  };
  await shown(element(`region="鸡东" ${RESULTS} local-parameters='${JSON.stringify(local)}'`) + DEFINE);
  await shows(page, '3331');
  const card = page.locator('[data-provision=public_welfare_post]');
  await card.evaluate((details) => (details.open = true));
  await expect(card).toContainText('2,222 元（2022 年');
  await expect(page.locator('.brand')).toHaveText('鸡西');
});

test('a name that several places have is refused, and so is the name of no place, which takes no other along', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused region: 向阳区/, /refused local-parameters: 鸡冬县/);
  const local = JSON.stringify({ 鸡西: START_UP('1111'), 鸡冬县: START_UP('2222') });
  await shown(element('id="one" region="向阳区"') + element(`id="two" region="鸡西" ${RESULTS} local-parameters='${local}'`) + DEFINE);
  await expect(page.locator('#one .notice code')).toHaveText('region: 向阳区');
  await expect(page.locator('#two .notice code')).toHaveText('local-parameters: 鸡冬县');
  await shows(page.locator('#two'), '1111');
});
