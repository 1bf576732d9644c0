// The oldest browser to serve, which knows no policy that allows WebAssembly alone.
import { golden } from '../support/golden-cases.js';
import { expect, test } from '../support/chromium-80.js';
import { grouped } from '../support/sums.js';
import { answersOf } from '../support/worker-answers.js';
import { ANSWERS, address } from '../support/worker-screens.js';

const BEGIN = '开始测算（2022年）';

/** Waits for an element of a page or frame, in the shadow of the calculator's own element if there is one. */
const found = (place, selector) =>
  place.waitForFunction(
    (selector) => {
      const element = document.querySelector('wengang-calculator');
      return (element ? element.shadowRoot : document).querySelector(selector);
    },
    { timeout: 30_000 },
    selector,
  );
const textOf = async (place, selector) => (await found(place, selector)).evaluate((one) => one.textContent);
const press = async (place, selector) => (await found(place, selector)).evaluate((one) => one.click());
const drawn = (place) => place.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done))));

test('is Chromium 80', async ({ old }) => {
  expect(await old.browser().version()).toMatch(/^HeadlessChrome\/80\./);
});

test('a worker is asked, and what is said stays after a reload', async ({ old, baseURL }) => {
  await old.goto(baseURL);
  expect(await textOf(old, 'main button')).toBe(BEGIN);
  await press(old, 'main button');
  await press(old, 'button[value="monitored"]');
  await found(old, 'button[value="monitored"][aria-pressed=true]');
  await press(old, 'button[name="registered_in_heilongjiang"][value="yes"]');
  await found(old, 'button[name="jobs[0].province"]');
  await old.waitForFunction(() => location.hash.includes('household=monitored'));
  await old.reload();
  await found(old, 'button[name="jobs[0].province"]');
  expect(await old.evaluate(() => location.hash)).toContain('household=monitored');
});

test('every case comes to what it should', async ({ old, baseURL }) => {
  await old.goto(`${baseURL}${address('results', ANSWERS)}`);
  await found(old, 'html[data-running]');
  for (const one of golden.filter(({ id }) => id)) {
    await old.evaluate((hash) => (location.hash = hash), address('results', answersOf(one)));
    await drawn(old);
    for (const { name, verdict, amount } of one.expected.provisions) {
      const card = await found(old, `[data-provision="${name}"]`);
      const shown = await card.evaluate((card) => ({ verdict: card.dataset.verdict, amount: card.querySelector('.amount')?.textContent }));
      if (verdict) expect(shown.verdict, `${one.title}: ${name}`).toBe(verdict);
      if (/^[0-9.]+$/.test(amount)) expect(shown.amount, `${one.title}: ${name}`).toBe(`${grouped(amount).replace('..', ' 到 ')}\u00a0元`);
    }
  }
});

test('an employer reads a roster', async ({ old, baseURL }) => {
  await old.goto(`${baseURL}employer.html`);
  await press(old, '.plain-list button');
  await (await found(old, '#roster-cells')).type('姓名,户类型,年工资\n张三,脱贫户,7000\n');
  await press(old, '#roster-cells + button');
  expect(await textOf(old, '.figure')).toContain('1,000\u00a0元');
});

test('an element on another site works under its policy', async ({ old, shown }) => {
  const { host } = await shown('<wengang-calculator></wengang-calculator><script src="WENGANG/calculator.js"></script>');
  await old.goto(host.origin);
  await press(old, 'main button');
  await found(old, 'button[value="monitored"]');
});

test('a link on another site becomes a frame that works', async ({ old, shown }) => {
  const { host, calculator } = await shown('<a href="WENGANG/" data-wengang>稳岗就业补助测算</a><script src="WENGANG/embed.js"></script>', { way: 'link' });
  await old.goto(host.origin);
  await old.waitForSelector('iframe');
  const frame = old.frames().find((frame) => frame.url().startsWith(calculator.origin));
  await press(frame, 'main button');
  await found(frame, 'button[value="monitored"]');
});
