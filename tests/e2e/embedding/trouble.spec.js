// On somebody else's page too, what goes wrong is said plainly, with what to do, and the table of all supports below it.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BEGIN, DEFINE, FRAME, answerSome, element } from '../support/embedding.js';
import { expectGiven, optionOf } from '../support/worker-page.js';
import { refuseStorage } from '../support/test.js';
import { dist, expect, headersOf, join, test } from '../support/host-site.js';

const ELEMENT = element('id="one"');
const LISTEN = `window.told = []; document.addEventListener('wengang:error', (event) => told.push(event.detail.kind));`;

async function says(calculator, name, chinese) {
  const message = calculator.locator(`#trouble-${name}:visible`);
  await expect(message).toContainText(chinese);
  await expect(message.locator('[lang=en]').first()).toBeVisible();
  await expect(calculator.locator('.trouble:visible')).toHaveCount(1);
  await expect(calculator.locator('#loading:visible')).toHaveCount(0);
  const table = calculator.locator('.supports:visible').first();
  await expect(table.locator('li')).toHaveCount(12);
  expect((await message.boundingBox()).y).toBeLessThan((await table.boundingBox()).y);
}

test.describe('a calculator that cannot start', () => {
  test('for want of its wasm says so, tells the page, and starts once there is one', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/404/, /wengang-calculator: load/);
    await page.route('**/app-*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await shown(ELEMENT, { head: DEFINE, script: LISTEN });
    await says(page, 'load', '网络');
    expect(await page.evaluate(() => told)).toEqual(['load']);
    await page.unroute('**/app-*.wasm');
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  test('for want of its script says so, and starts once there is one', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/404/, /wengang-calculator: load/);
    await page.route('**/app-*.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await shown(ELEMENT + DEFINE);
    await says(page, 'load', '网络');
    await page.unroute('**/app-*.js');
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  test('in a frame says so there', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/404/, /wengang-calculator: load/);
    await page.route('**/app-*.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await shown(FRAME, { way: 'frame' });
    await says(page.frameLocator('iframe').locator('wengang-calculator'), 'load', '网络');
  });

  test('in a frame whose own script is missing still shows the table', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/404/);
    await page.route('**/calculator.js', (route) => route.fulfill({ status: 404, body: 'gone' }));
    await shown(FRAME, { way: 'frame' });
    await expect(page.frameLocator('iframe').locator('.supports:visible li')).toHaveCount(12);
    await expect(page.frameLocator('iframe').getByText('12333').filter({ visible: true }).first()).toBeVisible();
  });

  test('in a browser that cannot even read its script names another one', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/wengang-calculator: browser/);
    await page.addInitScript(() => delete Promise.allSettled);
    await page.route('**/app-*.js', (route) =>
      route.fulfill({ headers: { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }, body: 'export default a?.;' }),
    );
    await shown(ELEMENT + DEFINE);
    await says(page, 'browser', '换一个浏览器');
  });

  test('from a disk asks for an address', async ({ page, expectComplaints }, info) => {
    expectComplaints(/wengang-calculator: file/);
    const file = info.outputPath('host.html');
    writeFileSync(file, `<!doctype html><meta charset="utf-8">${ELEMENT}<script src="${pathToFileURL(join(dist, 'calculator.js')).href}"></script>`);
    await page.goto(pathToFileURL(file).href);
    await says(page, 'file', 'http');
    await page.goto(`${pathToFileURL(join(dist, 'embed.html')).href}#view=worker`);
    await says(page.locator('wengang-calculator'), 'file', 'http');
  });

  test('wasm of a wrong type still starts', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/MIME type/);
    const wrong = (path) => ({ ...headersOf(path), ...(path.endsWith('.wasm') && { 'content-type': 'text/plain' }) });
    await shown(ELEMENT + DEFINE, { headers: wrong });
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  test('a script of a wrong type is told', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/MIME type/, /wengang-calculator: load/);
    const wrong = (path) => ({ ...headersOf(path), ...(/app-.*js$/.test(path) && { 'content-type': 'text/html' }) });
    await shown(ELEMENT + DEFINE, { headers: wrong });
    await says(page, 'load', '网络');
  });

  test('from a site without the headers for others is told', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/CORS policy/, /ERR_FAILED/, /wengang-calculator: load/);
    await shown(ELEMENT + DEFINE, { headers: () => ({}) });
    await says(page, 'load', '网络');
  });
});

test.describe('a calculator that breaks', () => {
  /** What a panic says in the console, and what the calculator says of it. */
  const PANIC = [/console: failed to .* refused once/, /console: panicked at/, /exception: RuntimeError/, /wengang-calculator: crash/];

  /** A panic of the calculator's own: the browser refuses once what it draws with. */
  const breakIt = async (page) => {
    await page.evaluate(() => {
      const { insertBefore } = Node.prototype;
      Node.prototype.insertBefore = function () {
        Node.prototype.insertBefore = insertBefore;
        throw new Error('refused once');
      };
    });
    // The second answer leads to another screen, which is to be drawn.
    await optionOf(page, 'household', 'monitored').click();
    await optionOf(page, 'registered_in_heilongjiang', 'yes').click();
  };

  test('says so, keeps what was typed, and goes on with it', async ({ page, shown, expectComplaints }) => {
    expectComplaints(...PANIC);
    await shown(ELEMENT, { head: DEFINE, script: LISTEN });
    await page.getByRole('button', BEGIN).click();
    await optionOf(page, 'household', 'monitored').click();
    await expectGiven(page, 'household', 'monitored');
    const question = await page.locator('.embedded h1').textContent();
    await breakIt(page);
    await says(page, 'crash', '您填的内容还在');
    expect(await page.evaluate(() => told)).toEqual(['crash']);
    await page.getByRole('button', { name: '重新打开' }).click();
    await expect(page.locator('#trouble-crash')).toBeHidden();
    await expect(page.locator('.embedded h1')).toHaveText(question);
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(1);
    await optionOf(page, 'registered_in_heilongjiang', 'yes').click();
    await expect(page.locator('.embedded h1')).not.toHaveText(question);
  });

  test('says so in an element within another one\'s shadow too', async ({ page, shown, expectComplaints }) => {
    expectComplaints(...PANIC);
    await shown(`<div id="outer"></div>${DEFINE}`);
    await page.locator('#outer').evaluate((outer) => outer.attachShadow({ mode: 'open' }).append(document.createElement('wengang-calculator')));
    await page.getByRole('button', BEGIN).click();
    await breakIt(page);
    await says(page, 'crash', '测算出错了');
  });

  test('is let go of once it is taken out of the page', async ({ page, shown, expectComplaints }) => {
    expectComplaints(...PANIC);
    await shown(ELEMENT + DEFINE);
    await page.getByRole('button', BEGIN).click();
    await breakIt(page);
    await says(page, 'crash', '测算出错了');
    await page.locator('wengang-calculator').evaluate((one) => {
      window.gone = new WeakRef(one);
      one.remove();
    });
    const browser = await page.context().newCDPSession(page);
    await expect
      .poll(async () => {
        await browser.send('HeapProfiler.collectGarbage');
        return page.evaluate(() => window.gone.deref() === undefined);
      })
      .toBe(true);
  });

  test('drops what was typed, and what the page said to begin with, when that is wished', async ({ page, shown, expectComplaints }) => {
    expectComplaints(...PANIC);
    await shown(ELEMENT.replace('id=', 'prefill="year=2022&amp;at=household&amp;household=monitored" id=') + DEFINE);
    await expect(page.locator('[aria-pressed=true]')).toHaveCount(1);
    await breakIt(page);
    await page.getByRole('button', { name: '清空，从头再来' }).click();
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  test('is not confused with a fault of the page around it', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/theirs/);
    await shown(ELEMENT + DEFINE);
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
    await Promise.all([
      page.waitForEvent('pageerror'),
      page.evaluate(() => void setTimeout(() => { throw new WebAssembly.RuntimeError('theirs'); })),
    ]);
    await expect(page.locator('#trouble-crash')).toBeHidden();
  });
});

test('works where every kind of storage is refused to a frame of another site', async ({ page, shown }) => {
  await refuseStorage(page, { framesOnly: true });
  await shown('<a href="WENGANG/" data-wengang>稳岗就业补助测算</a><script src="WENGANG/embed.js"></script>', { way: 'link' });
  const frame = page.frameLocator('iframe');
  await answerSome(frame);
  await frame.getByRole('button', { name: '看结果' }).click();
  await expect(frame.locator('.total')).toBeVisible();
});
