// On somebody else's page too, what goes wrong is said plainly, with what to do, and the table of all supports below it.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { BEGIN, DEFINE, FRAME, answerSome, element } from '../support/embedding.js';
import { expectGiven, optionOf } from '../support/worker-page.js';
import { bytes, refuseStorage, serve, shipped, text } from '../support/test.js';
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
    await says(page, 'crash', '测算出错了');
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

test.describe('what other sites load', () => {
  const integrity = JSON.parse(text('integrity.json'));

  test('embed.js is within 5,000 bytes', () => {
    expect(bytes('embed.js').length).toBeLessThanOrEqual(5_000);
  });

  test('a frame with the worker\'s view is within 168,000 bytes over the wire', async ({ page }) => {
    const asked = [];
    const server = await serve({ onRequest: (path) => asked.push(path.slice(1)) });
    await page.goto(`${server.url}embed.html#view=worker`);
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
    await page.waitForLoadState('networkidle');
    await server.close();
    const wire = (name) => brotliCompressSync(bytes(name), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    const total = [...new Set(asked)].reduce((sum, name) => sum + wire(name), 0);
    console.log(`embed.html#view=worker: ${total} bytes of 168000, ${asked.length} files`);
    expect(asked.some((name) => name.endsWith('.wasm'))).toBe(true);
    expect(total).toBeLessThanOrEqual(168_000);
  });

  for (const name of ['embed.js', 'calculator.js']) {
    test(`${name} has a copy for those who check it, under the hash that the build publishes`, async ({ page, shown }) => {
      const { file, integrity: hash } = integrity[name];
      expect(hash).toBe(`sha384-${createHash('sha384').update(bytes(name)).digest('base64')}`);
      expect(bytes(file).equals(bytes(name))).toBe(true);
      const script = `<script src="WENGANG/${file}" integrity="${hash}" crossorigin="anonymous"></script>`;
      const markup = name === 'embed.js' ? '<a href="WENGANG/" data-wengang>稳岗就业补助测算</a>' : ELEMENT;
      await shown(markup + script, { way: name === 'embed.js' ? 'link' : 'element' });
      const calculator = name === 'embed.js' ? page.frameLocator('iframe') : page;
      await expect(calculator.getByRole('button', BEGIN)).toBeVisible();
    });
  }

  test('every file has the headers that the README says', () => {
    const without = shipped().filter((name) => !headersOf(`/${name}`)['cache-control']);
    expect(without).toEqual([]);
    expect(headersOf('/app-0123456789abcdef_bg.wasm')).toMatchObject({ 'content-type': 'application/wasm', 'cache-control': 'public, max-age=31536000, immutable' });
    expect(headersOf('/calculator.js')['cache-control']).toBe('no-cache');
    expect(headersOf('/embed.html')['Content-Security-Policy']).toContain('frame-ancestors');
  });
});

test('the guide shows all three ways, at work, with code that can be copied, and logs what they tell', async ({ page, context }) => {
  await page.goto('host.html');
  await expect(page.frameLocator('#frame').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.frameLocator('#link + iframe').getByRole('heading', { name: '就业帮扶车间' })).toBeVisible();
  await expect(page.locator('#element').getByRole('button', BEGIN)).toBeVisible();
  await page.locator('#element').getByRole('button', BEGIN).click();
  await expect(page.locator('#log li').filter({ hasText: 'element: wengang:resize' }).first()).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#code-frame').textContent());
  const snippets = await page.locator('pre').allTextContents();
  expect(snippets.join('\n')).not.toMatch(/%[a-z]/);
  for (const part of ['embed.html#view=worker', 'data-wengang', 'integrity="sha384-', '<wengang-calculator']) {
    expect(snippets.join('\n')).toContain(part);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
