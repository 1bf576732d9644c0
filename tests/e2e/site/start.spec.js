// The page says something useful before the wasm runs, and when it cannot run.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { dist, expect, open, serve, started, test, text, trouble } from '../support/test.js';

const WASM = '**/*.wasm';
const SCRIPT = '**/app-*.js';
/** An answer; what the page cannot read does not stay in the address. */
const KEPT = '#household=monitored';

async function told(page, name, chinese) {
  await expect(trouble(page, name)).toBeVisible();
  await expect(trouble(page, name)).toContainText(chinese);
  await expect(trouble(page, name).locator('[lang=en]').first()).toBeVisible();
  await expect(page.locator('.trouble:visible')).toHaveCount(1);
  await expect(page.locator('#loading:visible')).toHaveCount(0);
  const table = page.locator('.supports').filter({ visible: true });
  await expect(table.locator('li')).toHaveCount(12);
  expect((await trouble(page, name).boundingBox()).y).toBeLessThan((await table.boundingBox()).y);
  await expect(page.getByText('12333').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('starts without a complaint', async ({ page }) => {
  await open(page);
  await expect(page).toHaveTitle('稳岗就业补助测算');
  await expect(page.locator('#app')).not.toBeEmpty();
  await expect(page.locator('.trouble:visible')).toHaveCount(0);
});

test('works at any path', async ({ page }) => {
  const server = await serve({ prefix: '/some/other/path' });
  try {
    await page.goto(server.url);
    await started(page);
  } finally {
    await server.close();
  }
});

test('has its heading and says what it is for before any wasm runs', async ({ page }) => {
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(WASM, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: '稳岗就业补助测算' })).toBeVisible();
  await expect(page.getByText('回答几个问题')).toBeVisible();
  await expect(page.getByText('Answer a few questions')).toBeVisible();
  await expect(page.locator('#loading')).toBeVisible();
  await expect(page.locator('.trouble:visible')).toHaveCount(0);
  release();
  await started(page);
});

test('promises no payment', () => {
  expect(text('index.html')).not.toContain('保证发放');
});

test.describe('wasm with a wrong type', () => {
  test('still starts', async ({ page, expectComplaints }) => {
    expectComplaints(/MIME type/);
    await page.route(WASM, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'text/plain' } });
    });
    await open(page);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('says how to turn it on', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const [chinese, english] = [page.locator('noscript p').first(), page.locator('noscript [lang=en]')];
    await expect(chinese).toBeVisible();
    await expect(chinese).toContainText('这个页面要用 JavaScript');
    await expect(english).toBeVisible();
    await expect(english).toContainText('This page needs JavaScript');
    await expect(page.locator('#loading')).toBeHidden();
    await expect(page.locator('.trouble:visible')).toHaveCount(0);
  });
});

test.describe('when it cannot start', () => {
  test('in a browser that cannot even read its script, it names another one', async ({ page, expectComplaints }) => {
    expectComplaints(/SyntaxError/);
    await page.addInitScript(() => delete Promise.allSettled);
    await page.route(SCRIPT, (route) => route.fulfill({ contentType: 'text/javascript', body: 'export default a ??= b?.;' }));
    await page.goto('./');
    await told(page, 'browser', '换一个浏览器');
  });

  test('a script that was cut on its way is told as trouble of the network, and reloading mends it', async ({ page, expectComplaints }) => {
    expectComplaints(/SyntaxError/);
    await page.route(SCRIPT, async (route) => {
      const whole = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) });
    });
    await page.goto(`./${KEPT}`);
    await told(page, 'load', '网络');
    await page.unroute(SCRIPT);
    await page.getByRole('button', { name: '重新打开' }).click();
    await started(page);
  });

  test('a missing wasm is told, and reloading mends it', async ({ page, expectComplaints }) => {
    expectComplaints(/404/);
    await page.route(WASM, (route) => route.fulfill({ status: 404, body: 'gone' }));
    await page.goto(`./${KEPT}`);
    await told(page, 'load', '网络');
    await page.unroute(WASM);
    await page.getByRole('button', { name: '重新打开' }).click();
    await started(page);
    expect(new URL(page.url()).hash).toBe(KEPT);
  });

  test('a page of another kind in place of the wasm is told', async ({ page, expectComplaints }) => {
    expectComplaints(/MIME type/, /exception: CompileError/);
    await page.route(WASM, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Log in to this network</h1>' }));
    await page.goto('./');
    await told(page, 'load', '网络');
  });

  test('no connection for the script is told', async ({ page, expectComplaints }) => {
    expectComplaints(/ERR_INTERNET_DISCONNECTED/, /Failed to fetch dynamically imported module/);
    await page.route(SCRIPT, (route) => route.abort('internetdisconnected'));
    await page.goto('./');
    await told(page, 'load', '网络');
  });

  test('opened as a file, it asks for an address', async ({ page, expectComplaints }) => {
    expectComplaints(/ERR_FAILED/, /from origin 'null' has been blocked by CORS policy/);
    await page.goto(pathToFileURL(join(dist, 'index.html')).href);
    await told(page, 'file', 'http');
  });
});

test.describe('when the wasm panics', () => {
  // The only function of this module traps, as a panic does: (func (export "f") unreachable)
  const code = '0,97,115,109,1,0,0,0,1,4,1,96,0,0,3,2,1,0,7,5,1,1,102,0,0,10,5,1,3,0,0,11';
  const trap = `new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array([${code}]))).exports.f`;
  const ways = {
    'in an event': `void setTimeout(${trap})`,
    'in a promise': `void Promise.resolve().then(${trap})`,
  };
  for (const [way, script] of Object.entries(ways)) {
    test(`${way}, it is told and nothing on the page or in the address is lost`, async ({ page, expectComplaints }) => {
      expectComplaints(/RuntimeError/);
      await open(page, KEPT);
      const before = await page.locator('#app').innerHTML();
      await page.evaluate(script);
      await expect(trouble(page, 'crash')).toBeVisible();
      await expect(trouble(page, 'crash')).toContainText('测算出错了');
      expect(await page.locator('#app').innerHTML()).toBe(before);
      await page.getByRole('button', { name: '重新打开' }).click();
      await expect(trouble(page, 'crash')).toBeHidden();
      await started(page);
      expect(new URL(page.url()).hash).toBe(KEPT);
    });
  }

  test('the way out of a crash that comes back drops what was typed', async ({ page, expectComplaints }) => {
    expectComplaints(/RuntimeError/);
    await open(page, 'broken');
    await page.evaluate(ways['in an event']);
    await page.getByRole('link', { name: '清空，从头再来' }).click();
    await expect(trouble(page, 'crash')).toBeHidden();
    await started(page);
    expect(new URL(page.url()).hash).toBe('');
  });

  test('an error that is no panic is not called one', async ({ page, expectComplaints }) => {
    expectComplaints(/an extension of the browser/);
    await open(page);
    const [error] = await Promise.all([
      page.waitForEvent('pageerror'),
      page.evaluate("void setTimeout(() => { throw new Error('an extension of the browser') })"),
    ]);
    expect(error.message).toContain('extension');
    await expect(trouble(page, 'crash')).toBeHidden();
  });
});
