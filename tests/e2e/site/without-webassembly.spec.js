// Where a browser refuses WebAssembly or has none, the same pages say the same, from the same rules written as JavaScript.
import { open, overTheWire, shipped } from '../support/test.js';
import { golden } from '../support/golden-cases.js';
import { expect, test } from '../support/host-site.js';
import { READING_TIME, openForm, openWorkshopForm, estimate, pasteRoster } from '../support/employer-page.js';
import { answersOf } from '../support/worker-answers.js';
import { WorkerPage } from '../support/worker-page.js';
import { address } from '../support/worker-screens.js';

const noWasm = (page) => page.addInitScript(() => delete window.WebAssembly);

/** Every case that a worker can enter, in both languages. */
const RESULTS = golden.flatMap((one) => ['zh', 'en'].map((lang) => address('results', answersOf(one), { lang })));

/** What stands on the page at each of these addresses, one after the other in one page. */
async function textsAt(page, addresses) {
  await open(page);
  return page.evaluate(async (addresses) => {
    const texts = [];
    for (const address of addresses) {
      location.hash = address;
      await new Promise((done) => setTimeout(done));
      await new Promise((done) => requestAnimationFrame(done));
      texts.push(document.querySelector('#app').textContent);
    }
    return texts;
  }, addresses);
}

test('every case reads the same with WebAssembly and without it', async ({ page }) => {
  const usual = await textsAt(page, RESULTS);
  expect(new Set(usual).size).toBeGreaterThan(golden.length);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await noWasm(page);
  await page.goto('about:blank');
  expect(await textsAt(page, RESULTS)).toEqual(usual);
  expect(asked.some((url) => url.includes('/app_plain-'))).toBe(true);
  expect(asked.filter((url) => url.endsWith('.wasm'))).toEqual([]);
});

test('a worker is asked and answered without WebAssembly', async ({ page }) => {
  await noWasm(page);
  const one = golden.find(({ id }) => id === '1');
  const worker = new WorkerPage(page, { spelling: 1 });
  await worker.start();
  await worker.answerFromTheStart(one);
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText(`${one.expected.provisions.find(({ name }) => name === 'transport').amount} 元`);
});

test('a hundred spells of work outgrow the memory it begins with, and all are there', async ({ page }) => {
  await noWasm(page);
  const jobs = Array.from({ length: 100 }, (_, day) => {
    const from = new Date(Date.UTC(2022, 0, 1 + 3 * day)).toISOString().slice(0, 10);
    return { province: '辽宁', work: 'employed', from, to: from };
  });
  await open(page, address('jobs', answersOf({ worker: { ...golden[0].worker, jobs } })));
  for (let time = 0; time < 20; time++) {
    await page.getByRole('button', { name: time % 2 ? '中文' : 'English', exact: true }).click();
  }
  await expect(page.locator('.jobs li')).toHaveCount(100);
});

test('employers estimate, and read a roster, without WebAssembly in the page', async ({ page }) => {
  await noWasm(page);
  await openWorkshopForm(page);
  await pasteRoster(page, '姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n李四\t监测对象\t6999.99\n');
  await expect(page.locator('.figure')).toContainText('1,000 元', READING_TIME);
});

test('a base is estimated without WebAssembly', async ({ page }) => {
  await noWasm(page);
  await openForm(page, 'base');
  await estimate(page);
  await expect(page.locator('article[data-provision="base_award"]')).toBeVisible();
});

test.describe('under a policy that forbids WebAssembly', () => {
  test('the page starts', async ({ page }) => {
    await page.route('./', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace(" 'wasm-unsafe-eval'", '') });
    });
    await open(page);
    await expect(page.locator('.trouble:visible')).toHaveCount(0);
  });

  test('an element starts on a site of another origin', async ({ page, shown }) => {
    await shown('<wengang-calculator></wengang-calculator><script src="WENGANG/calculator.js"></script>', {
      policy: 'script-src https://wengang.example; style-src https://wengang.example; connect-src https://wengang.example',
    });
    await expect(page.getByRole('button', { name: '开始测算（2022年）' })).toBeVisible();
  });
});

test('the program of the worker\'s page, written as JavaScript, is within 211,500 bytes over the wire', () => {
  const [name] = shipped('.js').filter((name) => name.startsWith('app_plain-'));
  expect(overTheWire(name)).toBeLessThanOrEqual(211_500);
});
