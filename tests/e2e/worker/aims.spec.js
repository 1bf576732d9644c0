// What the worker's way may cost: screens, taps and typed characters, the room that the answer takes, what is heard of it.
import { tabTo } from '../support/focus.js';
import { expect, open, test } from '../support/test.js';
import { WorkerPage, optionOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, address } from '../support/worker-screens.js';
import { WORDS } from '../support/worker-words.js';

/** The commonest case: three months in another province, by train for 386.50 yuan, nothing received yet. */
const ANSWERED = {
  household: 'lifted-out-of-poverty',
  registered_in_heilongjiang: 'yes',
  'jobs[0].province': 'away',
  transport_received: 'no',
  production_award_received: 'none',
  fare_by: 'train',
  public_post: 'never',
  production: 'produces',
};
const COMMONEST = { ...ANSWERS, fare: '386.50', 'jobs.1.from': '2022年3月1', 'jobs.1.to': '2022年5月31' };
const DAYS = { 'jobs[0].from': ['3', '1'], 'jobs[0].to': ['5', '31'] };

/** Walks the commonest case as somebody does on a phone, and counts: a tap is a press, or a touch on a field to type into. */
class Walk {
  constructor(page) {
    Object.assign(this, { page, screens: [], taps: 0, typed: 0 });
  }

  async tap(target) {
    this.taps += 1;
    await target.click();
  }

  async type(id, text) {
    const field = this.page.locator(`[id="${id}"]`);
    await this.tap(field);
    await field.pressSequentially(text);
    this.typed += text.length;
  }

  /** Types the months, then the days, since these decide, and says that there is no other work. */
  async tellDays() {
    for (const [id, [month]] of Object.entries(DAYS)) await this.type(id, month);
    for (const [id, [, day]] of Object.entries(DAYS)) {
      // The second day is asked for as long as the result hangs on it.
      if (await this.page.locator(`[id="${id}.day"]`).isVisible()) await this.type(`${id}.day`, day);
    }
    await this.tap(this.page.getByRole('button', { name: WORDS.zh.noMore, exact: true }));
  }

  async tellFare() {
    await this.type('fare', '386.50');
    await this.tap(this.page.getByRole('button', { name: WORDS.zh.next, exact: true }));
  }

  async screen(screen) {
    this.screens.push(screen);
    const names = await this.page.locator('main .option').evaluateAll((all) => [...new Set(all.map((option) => option.name))]);
    for (const name of names) await this.tap(optionOf(this.page, name, ANSWERED[name]));
    // Which province it was may be left unsaid.
    if (screen === 'job.1') await this.tellDays();
    if (names.includes('fare_by')) await this.tellFare();
  }

  async toTheResults() {
    const worker = new WorkerPage(this.page);
    await this.tap(worker.button('begin'));
    await worker.left('start');
    for (let at = await screenOf(this.page); at !== 'results'; at = await screenOf(this.page)) {
      await this.screen(at);
      await worker.left(at);
    }
  }
}

test('the commonest case takes few screens, taps and typed characters', async ({ page }) => {
  await open(page);
  const walk = new Walk(page);
  await walk.toTheResults();
  await expect(page.locator('.total .sums')).toContainText('386.50');
  await expect(page.locator('.total .sums')).toContainText('1,386.50');
  const screens = ['start', ...walk.screens, 'results'];
  console.log(`commonest case: ${screens.length} screens (${screens.join(', ')}), ${walk.taps} taps, ${walk.typed} characters`);
  expect(screens.length).toBeLessThanOrEqual(7);
  expect(walk.taps).toBeLessThanOrEqual(16);
  expect(walk.typed).toBeLessThanOrEqual(11);
});

/** Down to which pixel each part of the results may reach on a phone of 360 × 740. */
const REACHES = { '.total': 740, '.next': 740, '.answer .actions': 740, main: 1_480 };

test('sum and next steps stand on the first screen of a phone, and the rest is not far', async ({ page }) => {
  await open(page, address('results', COMMONEST));
  for (const [selector, most] of Object.entries(REACHES)) {
    const bottom = await page.locator(selector).evaluate((one) => Math.ceil(one.getBoundingClientRect().bottom + scrollY));
    console.log(`results at 360 px: ${selector} down to ${bottom}, of ${most}`);
    expect(bottom, selector).toBeLessThanOrEqual(most);
  }
});

test('amounts stand at the right edge, one below the other', async ({ page }) => {
  await open(page, address('results', COMMONEST));
  const [panel, amounts] = await page.evaluate(() => {
    const right = (one) => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return Math.round(range.getBoundingClientRect().right);
    };
    const table = document.querySelector('.total .sums').getBoundingClientRect();
    return [Math.round(table.right), Array.from(document.querySelectorAll('.total .sums td'), right)];
  });
  expect(amounts.length).toBeGreaterThan(1);
  expect(amounts).toEqual(amounts.map(() => panel));
});

test('on a wide screen the supports stand beside the sum, and both begin at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, address('results', COMMONEST));
  const [sum, supports] = await Promise.all(['.answer', '.columns > div:nth-child(2)'].map((part) => page.locator(part).boundingBox()));
  expect(sum.x + sum.width).toBeLessThan(supports.x);
  expect(Math.abs(sum.y - supports.y)).toBeLessThan(2);
});

test('the keyboard comes from the heading to printing in few stops', async ({ page }) => {
  await open(page, address('results', COMMONEST));
  await page.locator('main h1').focus();
  await page.evaluate(() => {
    window.stops = [];
    document.addEventListener('focusin', (event) => stops.push(event.target.textContent.trim()));
  });
  await tabTo(page, '.answer .actions a + button');
  const stops = await page.evaluate(() => window.stops);
  console.log(`from the heading to printing: ${stops.join(', ')}`);
  expect(stops.at(-1)).toBe(WORDS.zh.print);
  expect(stops.length).toBeLessThanOrEqual(6);
});

test('the result is printed on one page', async ({ page }) => {
  await open(page, address('results', COMMONEST));
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('what is read out changes once a screen, however much is typed and chosen there', async ({ page }) => {
  await open(page);
  // What a reader of the screen is told by itself: each text that comes into a live region, with the screen.
  await page.evaluate(() => {
    window.heard = [];
    let last = '';
    const read = () => {
      const said = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((one) => one.textContent).join();
      if (said && said !== last) heard.push(document.querySelector('main h1').textContent);
      last = said;
    };
    new MutationObserver(read).observe(document.querySelector('#app'), { subtree: true, childList: true, characterData: true });
  });
  const walk = new Walk(page);
  await walk.toTheResults();
  const heard = await page.evaluate(() => window.heard);
  console.log(`read out by itself: ${heard.length} times, at ${heard.join(', ')}`);
  expect(heard.length).toBeGreaterThan(0);
  expect(heard).toEqual([...new Set(heard)]);
});
