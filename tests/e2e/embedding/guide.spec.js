// The guide's configurator, as a webmaster uses it: what is chosen is shown, written and kept in the address.
import { expect, test } from '../support/host-site.js';
import { BEGIN } from '../support/embedding.js';
import { expectNoFaults, faults } from '../support/accessibility.js';
import { misfits } from '../support/layout.js';

const field = (page, name) => page.locator(`[data-setting="${name}"]`);
const copied = (page) => page.evaluate(() => navigator.clipboard.readText());

test('each way is shown at work beside what is to be copied, and its events are logged', async ({ page, context }) => {
  await page.goto('host.html');
  await expect(page.frameLocator('#preview iframe').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#code-page')).toHaveText(/^<iframe src="http.*embed\.html"/);
  await page.getByRole('link', { name: '链接加脚本' }).click();
  await expect(page.frameLocator('#preview iframe').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#code-page')).toContainText('data-wengang');
  await page.getByRole('link', { name: '元素', exact: true }).click();
  await page.locator('#preview wengang-calculator').getByRole('button', BEGIN).click();
  await expect(page.locator('#log li').filter({ hasText: 'wengang-calculator: wengang:resize' }).first()).toBeAttached();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.block').filter({ has: page.locator('#code-page') }).getByRole('button', { name: '复制' }).click();
  await expect(page.locator('.said').filter({ hasText: '已复制' })).toBeVisible();
  expect(await copied(page)).toBe(await page.locator('#code-page').textContent());
  await page.goBack();
  await expect(page.locator('#code-page')).toContainText('data-wengang');
});

test('what is chosen is shown and written at once, and its address brings it back', async ({ page }) => {
  await page.goto('host.html#way=element');
  await field(page, 'view').selectOption('workshop');
  await field(page, 'region').fill('鸡西');
  await page.getByText('颜色和字体', { exact: true }).click();
  await field(page, '--wengang-accent').fill('#7a1f5c');
  await field(page, 'host').fill('https://host.example');
  await field(page, 'pinned').check();
  const element = page.locator('#preview wengang-calculator');
  await expect(element).toHaveAttribute('view', 'workshop');
  await expect(element).toHaveAttribute('region', '鸡西');
  await expect.poll(() => element.evaluate((one) => one.style.getPropertyValue('--wengang-accent'))).toBe('#7a1f5c');
  await expect(page.locator('#code-page')).toHaveText(/view="workshop" region="鸡西".*integrity="sha384-/s);
  await expect(page.locator('#code-styles')).toContainText('--wengang-accent: #7a1f5c;');
  await expect(page.locator('#code-policy')).toHaveText(/worker-src blob:$/);
  const address = page.url();
  const texts = await page.locator('#copies pre').allTextContents();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('#preview wengang-calculator')).toHaveAttribute('region', '鸡西');
  expect(await page.locator('#copies pre').allTextContents()).toEqual(texts);
  await expect(field(page, 'host')).toHaveValue('https://host.example');
  await expect(field(page, 'pinned')).toBeChecked();
});

test('the calculator beside the form begins anew only when something is chosen that it is told', async ({ page }) => {
  await page.clock.install();
  await page.goto('host.html#way=element');
  const element = page.locator('#preview wengang-calculator');
  await element.evaluate((one) => (one.known = true));
  await field(page, 'host').fill('https://host.example');
  await page.clock.runFor(5_000);
  expect(await element.evaluate((one) => one.known)).toBe(true);
  await field(page, 'theme').selectOption('dark');
  await page.clock.runFor(5_000);
  expect(await element.evaluate((one) => one.known)).toBe(undefined);
});

test('what cannot be read is said at its field, and in an address by name; neither is used', async ({ page }) => {
  await page.goto('host.html#way=element&view=king&region=<img src=x onerror=alert(1)>&--wengang-ink=red;}&foo=bar');
  await expect(page.locator('#refused li')).toHaveText(['view=king', 'region=<img src=x onerror=alert(1)>', '--wengang-ink=red;}', 'foo=bar']);
  await expect(page.locator('#code-page')).toHaveText(/^<wengang-calculator><a/);
  await expect(page.locator('#code-styles')).toHaveCount(0);
  await field(page, 'region').fill('西安');
  await expect(field(page, 'region')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('.setting').filter({ has: field(page, 'region') }).locator('.field-error')).toBeVisible();
  await expect(page.locator('#code-page')).toHaveText(/^<wengang-calculator><a/);
  await field(page, 'region').fill('牡丹江西安区');
  await expect(page.locator('#code-page')).toContainText('region="牡丹江西安区"');
});

test('where the browser gives no clipboard the text is selected, and that is said', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));
  await page.goto('host.html');
  await page.getByRole('button', { name: '复制' }).first().click();
  await expect(page.locator('.said').first()).toContainText('已经选好');
  expect(await page.evaluate(() => getSelection().toString())).toBe(await page.locator('#code-page').textContent());
});

test('everything that the element and the link take is offered', async ({ page }) => {
  await page.goto('host.html#way=element');
  const taken = await page.evaluate(() => customElements.get('wengang-calculator').observedAttributes);
  const offered = await page.locator('[data-group=calculator] [data-setting], [data-group=rest] [data-setting]').evaluateAll((all) => all.map((one) => one.dataset.setting));
  expect(offered.filter((name) => name !== 'least-height').toSorted()).toEqual(taken.toSorted());
  for (const name of taken) {
    await page.goto('host.html#way=element');
    await page.goto(`host.html#way=link&host=https://host.example&${name}=${{ view: 'base', lang: 'en', theme: 'dark', 'text-size': 'large', region: 'jixi', 'local-parameters': '/a.json', 'share-answers': 'yes', prefill: 'a=b' }[name]}`);
    await expect(page.locator('#code-page'), name).toContainText(` data-${name}`);
  }
});

for (const [name, address] of [['the guide', 'host.html#way=element'], ['the guide of a link', 'host.html#way=link&host=https%3A%2F%2Fhost.example&pinned=yes'], ['the doctor', 'doctor.html']]) {
  test(`${name} fits a phone and a wide screen, in both languages, and axe finds nothing`, async ({ page }) => {
    for (const width of [360, 1280]) {
      for (const language of ['zh', 'en']) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto('about:blank');
        await page.goto(address);
        await page.locator(`[data-language=${language}]`).click();
        // Nothing is taken away while it is still being loaded.
        const around = { 'the guide': page.locator('#preview'), 'the guide of a link': page.frameLocator('#preview iframe') }[name];
        if (around) await expect(around.locator('.embedded h1[tabindex]')).toBeVisible();
        expect(await misfits(page), `${width} ${language}`).toEqual([]);
        // Of the calculator itself axe is asked elsewhere.
        await page.locator('#preview').evaluateAll((all) => all.forEach((one) => one.replaceChildren()));
        await expectNoFaults(page, `${width} ${language}`);
      }
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page, { runOnly: ['color-contrast'] }), 'in the dark').toEqual([]);
  });
}
