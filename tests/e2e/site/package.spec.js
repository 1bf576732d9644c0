// The npm package where nothing bundles it: a page imports it as it is, under a strict policy.
import { fileURLToPath } from 'node:url';
import { expect, serve, test } from '../support/test.js';

const root = fileURLToPath(new URL('../../../target/package', import.meta.url));
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src data:";

/** A page of the package's own site that does nothing yet, and what it asks for. */
async function blank(page) {
  const asked = [];
  const server = await serve({ root, onRequest: (path) => asked.push(path) });
  await page.route(server.url, (route) =>
    route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': POLICY }, body: '<!doctype html><link rel="icon" href="data:,">' }),
  );
  await page.goto(server.url);
  return { server, asked };
}

test('evaluates, asks and reads a roster, and loads what reads rosters only then', async ({ page }) => {
  const { server, asked } = await blank(page);
  const granted = await page.evaluate(async () => {
    window.wengang = await import('./index.js');
    await window.wengang.init();
    const job = { province: 'liaoning', from: '2022-03-01', to: '2022-05-31' };
    const worker = { household: 'monitored', registered_in_heilongjiang: true, jobs: [job], public_post: 'never', transport_received: false, fare_by: 'train', fare: '386.50' };
    return window.wengang.evaluate({ year: 2022, worker }).totals.granted;
  });
  expect(granted).toBe('386.50');
  expect(asked.toSorted()).toEqual(['/index.js', '/rules.wasm', '/wengang.js']);
  const question = await page.evaluate(() => window.wengang.nextQuestion({ year: '2022' }).question.fact);
  expect(question).toBe('household');
  const states = await page.evaluate(async () => {
    const { rows } = await window.wengang.readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']]);
    return rows.map(({ state }) => state);
  });
  expect(states).toEqual(['open']);
  expect(asked).toContain('/roster.wasm');
  await server.close();
});

test.describe('without its wasm', () => {
  test('init says which file did not come, and can be tried again', async ({ page, expectComplaints }) => {
    expectComplaints(/404/, /application\/wasm/);
    const { server } = await blank(page);
    const said = () => page.evaluate(async () => {
      window.wengang = await import('./index.js');
      return window.wengang.init().then(() => '', ({ message, cause }) => `${message} (${cause.name})`);
    });
    const rules = new URL('rules.wasm', server.url).href;
    const message = `init: no WebAssembly came from ${rules}; put the package's file there, or give init its address or its bytes`;
    await page.route('**/rules.wasm', (route) => route.fulfill({ status: 404, body: 'gone' }));
    expect(await said()).toContain(message);
    await page.unroute('**/rules.wasm');
    // A development server answers so for whatever is not there.
    await page.route('**/rules.wasm', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
    expect(await said()).toBe(`${message} (CompileError)`);
    await page.unroute('**/rules.wasm');
    expect(await page.evaluate(() => window.wengang.init().then(() => window.wengang.notice().figures.length))).toBe(1);
    await server.close();
  });
});
