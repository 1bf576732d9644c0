// The element on somebody else's page: several of them, wherever their script is, under the policy that the README names.
import { BEGIN, DEFINE, LISTEN, RESULTS, ROSTER, answerSome, element, readRoster, takeOutAndPutBack, told } from '../support/embedding.js';
import { expectGiven, optionOf } from '../support/worker-page.js';
import { POLICY, expect, test } from '../support/host-site.js';

test('two on one page know nothing of each other', async ({ page, shown }) => {
  await shown(`${element('id="one"')}<hr>${element('id="two" lang="en"')}${DEFINE}`);
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await one.getByRole('button', BEGIN).click();
  await optionOf(one, 'household', 'lifted-out-of-poverty').click();
  await expect(two.getByRole('button', { name: 'Start (2022)' })).toBeVisible();
  await two.getByRole('button', { name: 'Start (2022)' }).click();
  await expect(optionOf(two, 'household', 'neither')).toBeVisible();
  await expect(two.locator('[aria-pressed=true]')).toHaveCount(0);
  await optionOf(two, 'household', 'monitored').click();
  await expectGiven(two, 'household', 'monitored');
  await expectGiven(one, 'household', 'lifted-out-of-poverty');
});

for (const [where, markup, head] of [
  ['in the head', element(), DEFINE],
  ['before the element', DEFINE + element(), ''],
  ['twice', DEFINE + element() + DEFINE, DEFINE],
]) {
  test(`works with its script ${where}`, async ({ page, shown }) => {
    await shown(markup, { head });
    await expect(page.getByRole('button', BEGIN)).toHaveCount(1);
  });
}

test('works when it comes into the page later', async ({ page, shown }) => {
  await shown(DEFINE);
  await page.evaluate(() => document.body.append(document.createElement('wengang-calculator')));
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('for employers begins with the claimant that the page names, a village among them', async ({ page, shown }) => {
  await shown(element('view="employer" prefill="claimant=worker"') + DEFINE);
  await expect(page.locator('#roster-cells')).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('for employers lets any of them say who it is, and keeps that too', async ({ page, shown }) => {
  await shown(element('view="employer"') + DEFINE);
  await page.getByRole('button', { name: '就业帮扶车间' }).click();
  await page.locator('[id="line"]').fill('7000');
  await takeOutAndPutBack(page);
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.getByRole('button', { name: '就业帮扶车间' })).toBeVisible();
  await expect(page.locator('.embedded a')).toHaveCount(0);
});

test('is hidden where the page hides it', async ({ page, shown }) => {
  await shown(`${element('id="one" hidden')}<div id="around">${element('id="two"')}</div>${DEFINE}`);
  await expect(page.locator('#two').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#one')).toBeHidden();
  await page.locator('#around').evaluate((around) => (around.style.visibility = 'hidden'));
  await expect(page.locator('#two').getByRole('button', BEGIN)).toBeHidden();
});

test('works where other scripts have added to every object', async ({ page, shown }) => {
  await page.addInitScript(() => (Object.prototype.extra = function () {}));
  await shown(element('view="workshop"') + DEFINE);
  await expect(page.locator('[id="line"]')).toBeVisible();
});

test('is in the language of what it stands in', async ({ page, shown }) => {
  await shown(`<div lang="en-GB">${element()}</div>${element('lang="zh-Hans"')}${DEFINE}`, { lang: 'ru' });
  await expect(page.getByRole('button', { name: 'Start (2022)' })).toBeVisible();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('knows a language however its tag is written', async ({ page, shown }) => {
  await shown(`${element('lang="EN"')}<div lang="EN-us">${element()}</div>${element('lang="Zh-CN"')}${DEFINE}`);
  await expect(page.getByRole('button', { name: 'Start (2022)' })).toHaveCount(2);
  await expect(page.getByRole('button', BEGIN)).toHaveCount(1);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('comes back into sight with its top when another screen is shown', async ({ page, shown }) => {
  await shown(`<div id="high"></div>${element('prefill="at=fare"')}${DEFINE}`);
  await page.evaluate(() => {
    for (const edge of [document.getElementById('high'), document.body.appendChild(document.createElement('div'))]) edge.style.height = '2000px';
  });
  await expect(page.getByRole('button', { name: '继续' })).toBeVisible();
  const top = () => page.locator('wengang-calculator').evaluate((one) => Math.round(one.getBoundingClientRect().top));
  await page.evaluate(() => scrollBy(0, document.querySelector('wengang-calculator').getBoundingClientRect().top + 150));
  expect(await top()).toBe(-150);
  // Pressed without Playwright's own scrolling.
  await page.getByRole('button', { name: '继续' }).evaluate((button) => button.click());
  await expect(page.locator('.errors')).toBeFocused();
  await expect.poll(top).toBe(0);
});

test('follows the language of the page as a button of that changes it', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await optionOf(page, 'household', 'lifted-out-of-poverty').click();
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect(page.getByRole('button', { name: 'Lifted out of poverty' })).toBeVisible();
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
});

test('erasing leaves the element where it began', async ({ page, shown }) => {
  await shown(element(RESULTS) + DEFINE);
  await page.getByRole('button', { name: '全部清空，从头再来' }).click();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await page.getByRole('button', BEGIN).click();
  await expect(optionOf(page, 'household', 'neither')).toBeVisible();
  await expect(page.locator('[aria-pressed=true]')).toHaveCount(0);
});

test('works under its policy, and leaves the address and the history of the page around it alone', async ({ page, shown }) => {
  const { host } = await shown(element() + DEFINE);
  const before = await page.evaluate(() => history.length);
  await answerSome(page);
  await expect(page.getByRole('status')).toContainText('元');
  expect(page.url()).toBe(`${host.origin}/`);
  expect(await page.evaluate(() => [history.length, history.state])).toEqual([before, null]);
  expect(await page.title()).toBe('host');
  await page.getByRole('button', { name: '上一步' }).click();
  await expectGiven(page, 'jobs[0].province', 'unknown');
  await page.getByRole('button', { name: '上一步' }).click();
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
});

test('reads a roster from another site, under its policy', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE, { way: 'roster' });
  await page.getByLabel('是', { exact: true }).check();
  await page.locator('[id="line"]').fill('7000');
  await page.locator('[id="line-source"]').fill('某文件');
  await page.locator('section input[type=checkbox]').check();
  await readRoster(page, `${ROSTER}李四\t监测对象\t6999.99\n`);
  await expect(page.locator('.figure')).toContainText('1,000 元', { timeout: 60_000 });
});

test.describe('where the page forbids workers', () => {
  test('a roster says that it cannot be read, and so is the page told', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/worker/i);
    await shown(element('id="one" view="workshop"'), { head: DEFINE, script: LISTEN });
    await readRoster(page);
    await expect(page.locator('.embedded')).toContainText('没能打开读名册的程序');
    await expect.poll(() => told(page, 'error')).toEqual([{ id: 'one', version: 1, kind: 'roster', message: expect.any(String) }]);
  });

  test('likewise where they may run but compile no WebAssembly', async ({ page, shown }) => {
    await shown(element('view="workshop"') + DEFINE, { policy: POLICY.roster.replace(" 'wasm-unsafe-eval'", '') });
    await readRoster(page);
    await expect(page.locator('.embedded')).toContainText('没能打开读名册的程序');
  });
});

test('an element finds its files though its script is a module, beside another one of a like name', async ({ page, shown }) => {
  const other = '<script src="WENGANG/mortgage-calculator.js"></script>';
  await page.route('**/mortgage-calculator.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await shown(element(), { head: `${other}<script type="module" src="WENGANG/calculator.js"></script>` });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('an element finds its files though its script is a module, and another site has a calculator.js of its own', async ({ page, shown }) => {
  await page.route('**/theirs/calculator.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await shown(element(), { head: '<script type="module" src="WENGANG/calculator.js"></script><script defer src="WENGANG/theirs/calculator.js"></script>' });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('an element finds its files though another script imports it', async ({ page, shown }) => {
  await shown(element(), { script: "import('WENGANG/calculator.js')" });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('writes from left to right where the page around does not', async ({ page, shown }) => {
  await shown(`<div dir="rtl">${element()}</div>${DEFINE}`);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  expect(await page.locator('.embedded h1').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
});

test('is no second main part and no second first heading of a page that has them', async ({ page, shown }) => {
  await shown(`<main><h1>我们的网站</h1>${element()}</main>${DEFINE}`);
  await page.getByRole('button', BEGIN).click();
  const levels = () => page.locator('wengang-calculator').locator('h1, h2, h3').evaluateAll((all) => all.map((one) => `heading${one.getAttribute('aria-level')}`));
  await expect.poll(levels).toContain('heading2');
  expect((await levels()).filter((level) => !['heading2', 'heading3', 'heading4'].includes(level))).toEqual([]);
  await expect(page.getByRole('main')).toHaveCount(1);
});
