// Files that are asked for and do not come, or come as something else: told after a while, and taken when they come after all.
import { BEGIN, DEFINE, LINK, SCRIPT, element } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

const LISTEN = `window.told = []; for (const type of ['ready', 'error'])
  document.addEventListener('wengang:' + type, ({ target, detail }) => told.push([target.localName, type, detail.kind]));`;
const told = (page) => page.evaluate(() => window.told);
/** For as long as anything may take before it is told, in milliseconds. */
const PATIENCE = 30_000;

/** Keeps what is asked for back, until it is let go. */
async function hold(page, path) {
  const waiting = [];
  await page.route(path, (route) => void waiting.push(route));
  return { waiting, letGo: () => Promise.all(waiting.splice(0).map((route) => route.continue())) };
}

test('an element whose program does not come says so after a while, and is there when it comes after all', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: load: nothing has come for 30 seconds/);
  await page.clock.install();
  const { waiting, letGo } = await hold(page, '**/app-*.wasm');
  await shown(element() + DEFINE, { script: LISTEN });
  await expect.poll(() => waiting.length).toBe(1);
  await expect(page.locator('#loading')).toBeVisible();
  await page.clock.runFor(PATIENCE);
  await expect(page.locator('#trouble-load')).toBeVisible();
  expect(await told(page)).toEqual([['wengang-calculator', 'error', 'load']]);
  await letGo();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  expect(await told(page)).toEqual([['wengang-calculator', 'error', 'load'], ['wengang-calculator', 'ready', undefined]]);
});

test('an element whose program does not come can be begun anew', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: load/);
  await page.clock.install();
  const { waiting } = await hold(page, '**/app-*.js');
  await shown(element() + DEFINE);
  await expect.poll(() => waiting.length).toBe(1);
  await expect(page.locator('#loading')).toBeVisible();
  await page.clock.runFor(PATIENCE);
  await page.getByRole('button', { name: '重新打开' }).click();
  // By another address, which is not held.
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('a page of its own says so too', async ({ page }) => {
  await page.clock.install();
  const { waiting, letGo } = await hold(page, '**/app-*.wasm');
  await page.goto('');
  await expect.poll(() => waiting.length).toBe(1);
  await page.clock.runFor(PATIENCE);
  await expect(page.locator('#trouble-load')).toBeVisible();
  await letGo();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#trouble-load')).toHaveCount(0);
});

for (const [what, path] of [['page', '**/embed.html'], ['script', '**/frame-*.js']]) {
  test(`a link whose frame’s ${what} does not come is a link again`, async ({ page, shown, expectComplaints }) => {
    expectComplaints(/wengang: load: nothing has come from/);
    await page.clock.install();
    const { waiting } = await hold(page, path);
    // The page itself waits for its frames, and has come when this one has gone.
    const come = shown(LINK.replace('data-view', 'data-least-height="1600" data-view') + SCRIPT, { way: 'link', script: LISTEN });
    await expect.poll(() => waiting.length).toBe(1);
    await expect(page.locator('a[data-wengang]')).toBeHidden();
    await page.clock.runFor(PATIENCE);
    await expect(page.locator('a[data-wengang]')).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(0);
    expect(await told(page)).toEqual([['a', 'error', 'load']]);
    await come;
  });
}

test('names of places that do not come, or are none, keep nothing else from working', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused region/);
  await page.clock.install();
  const { waiting } = await hold(page, '**/places-*.js');
  await shown(element('region="尚志市"') + DEFINE);
  await expect.poll(() => waiting.length).toBe(1);
  await page.clock.runFor(PATIENCE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#refused-options')).toBeVisible();
});

test('a file of places with nothing in it is asked for again', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused region/);
  const script = (body) => (route) => route.fulfill({ headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body });
  await page.route('**/places-*.js', script(''));
  await shown(element('region="尚志市"') + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#refused-options')).toBeVisible();
  await page.unroute('**/places-*.js');
  await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('lang', 'zh'));
  await expect(page.locator('#refused-options')).toBeHidden();
});

for (const [what, body] of [['is empty', () => ''], ['is cut off', (text) => text.slice(0, text.length / 2)]]) {
  test(`an element whose sheet ${what} shows nothing unstyled`, async ({ page, shown, expectComplaints }) => {
    expectComplaints(/wengang-calculator: load: no style sheet/);
    await page.route('**/styles-*.css', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: body(await response.text()) });
    });
    await shown(element() + DEFINE, { script: LISTEN });
    await expect(page.locator('#trouble-load')).toBeVisible();
    await expect(page.locator('wengang-calculator .trouble:visible')).toHaveCount(1);
    expect(await told(page)).toEqual([['wengang-calculator', 'error', 'load']]);
  });
}

test('a page whose own fetch throws has the calculator as JavaScript', async ({ page, shown }) => {
  await shown(element() + DEFINE, { script: "window.fetch = () => { throw new Error('no'); };" });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});
