// A link that becomes a frame, which grows with what it shows; without the script it stays a link.
import { BEGIN, LINK, SCRIPT, answerSome } from '../support/embedding.js';
import { optionOf } from '../support/worker-page.js';
import { expect, test } from '../support/host-site.js';

/** The height of what a frame holds, and of the frame. */
async function heights(page, frame) {
  const inside = await frame.locator('wengang-calculator').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  const outside = await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  return { inside, outside };
}

test('becomes a frame that is as high as what it shows, whatever that becomes', async ({ page, shown }) => {
  await shown(LINK + SCRIPT, { way: 'link' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', BEGIN)).toBeVisible();
  await expect(page.getByRole('link', { name: '稳岗就业补助测算' })).toBeHidden();
  const seen = new Set();
  const fits = () =>
    expect(async () => {
      const { inside, outside } = await heights(page, frame);
      expect(outside).toBe(inside);
      seen.add(inside);
    }).toPass();
  await fits();
  await answerSome(frame);
  await fits();
  await frame.getByRole('button', { name: '大字' }).click();
  await fits();
  expect(seen.size).toBe(3);
  // What only unfolds is no news to the calculator.
  await frame.getByRole('button', { name: '看结果' }).click();
  await fits();
  await frame.locator('.card summary').first().click();
  await fits();
  expect(seen.size).toBe(5);
});

test('tells the page what happens, as events of the frame', async ({ page, shown }) => {
  const script = `window.told = []; for (const type of ['ready', 'resize', 'result', 'error'])
    document.addEventListener('wengang:' + type, (event) => told.push([type, event.target.tagName, event.detail]));`;
  await shown(LINK.replace('data-view', 'data-prefill="year=2022&amp;at=results&amp;household=neither" data-view'), { way: 'link', script, head: SCRIPT });
  const of = (type) => page.evaluate((type) => told.filter(([one]) => one === type), type);
  await expect.poll(() => of('result')).toHaveLength(1);
  expect(await of('ready')).toEqual([['ready', 'IFRAME', { version: 1 }]]);
  const lowest = async () => Math.min(...(await of('resize')).map(([, , { height }]) => height));
  await expect.poll(() => of('resize')).not.toEqual([]);
  expect(await lowest()).toBeGreaterThan(0);
  const [[, , result]] = await of('result');
  expect(Object.keys(result).toSorted()).toEqual(['byFund', 'byVerdict', 'region', 'totals', 'version', 'view', 'year']);
  expect(result).toMatchObject({ version: 1, view: 'worker', region: null, year: 2022, totals: { granted: '0', discretionary: '0', most: '0' } });
  expect(JSON.stringify(result)).not.toContain('neither');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the calculator', async ({ page, shown }) => {
    const { calculator } = await shown(LINK + SCRIPT, { way: 'link' });
    await expect(page.locator('iframe')).toHaveCount(0);
    await page.getByRole('link', { name: '稳岗就业补助测算' }).click();
    await expect(page).toHaveURL(calculator.url);
  });
});

test('becomes a frame that is named after it, and from which the result can be copied', async ({ page, shown, context }) => {
  const { calculator } = await shown(LINK.replace('data-view', 'data-prefill="year=2022&amp;at=results" data-view') + SCRIPT, { way: 'link' });
  await expect(page.locator('iframe')).toHaveAttribute('title', '稳岗就业补助测算');
  await context.grantPermissions(['clipboard-write'], { origin: calculator.origin });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: '发给村干部' }).click();
  await expect(frame.getByText('已经复制')).toBeVisible();
});

test('a frame that shows another screen comes back into sight with its top', async ({ page, shown }) => {
  const text = '<p>一段很长的文字</p>'.repeat(60);
  await shown(text + LINK + text + SCRIPT, { way: 'link' });
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', BEGIN).click();
  const top = () => page.locator('iframe').evaluate((one) => Math.round(one.getBoundingClientRect().top));
  await expect(optionOf(frame, 'household', 'neither')).toBeVisible();
  await page.evaluate(() => scrollBy(0, document.querySelector('iframe').getBoundingClientRect().top + 150));
  expect(await top()).toBe(-150);
  // Pressed without Playwright's own scrolling.
  for (const answer of [['household', 'lifted-out-of-poverty'], ['registered_in_heilongjiang', 'yes']]) await optionOf(frame, ...answer).evaluate((one) => one.click());
  await expect(optionOf(frame, 'jobs[0].province', 'none')).toBeVisible();
  await expect.poll(top).toBeGreaterThanOrEqual(0);
  await expect(page.locator('iframe')).toBeInViewport();
  await expect(frame.locator('.embedded h1')).toBeInViewport();
});

test('a document that comes into the frame again is greeted again, and told what the place has fixed', async ({ page, shown }) => {
  const local = JSON.stringify({ start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } });
  await shown(LINK.replace('data-view', `data-local-parameters='${local}' data-prefill="year=2022&amp;at=results" data-view`) + SCRIPT, { way: 'link' });
  const card = page.frameLocator('iframe').locator('[data-provision=start_up]');
  await expect(card).toContainText('5,000 元（2022 年');
  const again = page.waitForEvent('framenavigated', (one) => one !== page.mainFrame());
  await page.frames()[1].evaluate(() => void location.reload());
  await again;
  await expect(card).toContainText('5,000 元（2022 年');
});

test('becomes one frame when the script is there twice, and in the head', async ({ page, shown }) => {
  await shown(LINK + SCRIPT, { way: 'link', head: SCRIPT });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('without an address stays as it is, and keeps no other from becoming a frame', async ({ page, shown }) => {
  await shown(`<a data-wengang>无地址</a>${LINK}${SCRIPT}`, { way: 'link' });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('becomes a frame when it comes into the page later', async ({ page, shown }) => {
  const { calculator } = await shown(`<main></main>${SCRIPT}`, { way: 'link' });
  await page.locator('main').evaluate((main, link) => (main.innerHTML = link), LINK.replaceAll('WENGANG', calculator.origin));
  await expect(page.frameLocator('main iframe').getByRole('button', BEGIN)).toBeVisible();
});

test('speaks the language of the page around it, unless another one is wished', async ({ page, shown }) => {
  await shown(LINK + LINK.replace('data-view', 'data-lang="zh" data-view') + SCRIPT, { way: 'link', lang: 'en' });
  await expect(page.frameLocator('iframe >> nth=0').getByRole('button', { name: 'Start (2022)' })).toBeVisible();
  await expect(page.frameLocator('iframe >> nth=1').getByRole('button', BEGIN)).toBeVisible();
});

test('hands on what the place has fixed, from an address on the side of the page around it', async ({ page, shown }) => {
  const local = { 鸡西: { start_up_subsidy: { amount: '5000', source: '鸡西市某文件', year: 2022 } } };
  const markup = LINK.replace('data-view', 'data-region="鸡西" data-local-parameters="/local.json" data-prefill="year=2022&amp;at=results" data-view');
  const { host } = await shown(markup + SCRIPT, {
    way: 'link',
    policy: "script-src https://wengang.example; frame-src https://wengang.example; connect-src 'self'",
    pages: { '/local.json': { body: JSON.stringify(local), headers: { 'content-type': 'application/json' } } },
  });
  expect(host.origin).toContain('127.0.0.1');
  const card = page.frameLocator('iframe').locator('[data-provision=start_up]');
  await card.locator('summary').click();
  await expect(card).toContainText('创业补贴是多少：5,000 元（2022 年，出处：鸡西市某文件）');
});

test('a link becomes a frame among styles for links and frames', async ({ page, shown }) => {
  const policy = "script-src https://wengang.example; frame-src https://wengang.example; style-src 'self'";
  const body = 'a { display: inline-block } iframe { height: auto; width: 10px }';
  const pages = { '/site.css': { body, headers: { 'content-type': 'text/css' } } };
  await shown(LINK + SCRIPT, { policy, pages, head: '<link rel="stylesheet" href="/site.css">' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', BEGIN)).toBeVisible();
  await expect(page.getByRole('link')).toBeHidden();
  await expect(async () => {
    const { inside, outside } = await heights(page, frame);
    expect(outside).toBe(inside);
  }).toPass();
  expect(await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(300);
});

test('a link takes what the place has fixed as JSON too', async ({ page, shown }) => {
  const local = JSON.stringify({ start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } });
  await shown(LINK.replace('data-view', `data-local-parameters='${local}' data-prefill="year=2022&amp;at=results" data-view`) + SCRIPT, { way: 'link' });
  const card = page.frameLocator('iframe').locator('[data-provision=start_up]');
  await card.evaluate((details) => (details.open = true));
  await expect(card).toContainText('5,000 元（2022 年');
});
