// The element as it comes, is moved about, is taken out, put back, and is gone.
import { BEGIN, DEFINE, element, readRoster, takeOutAndPutBack } from '../support/embedding.js';
import { expectGiven, optionOf } from '../support/worker-page.js';
import { expect, test } from '../support/host-site.js';

test('keeps what was typed when it is moved, and when it is taken out and put back', async ({ page, shown }) => {
  await shown(`<div id="here">${element()}</div><div id="there"></div>${DEFINE}`);
  await page.getByRole('button', BEGIN).click();
  await optionOf(page, 'household', 'lifted-out-of-poverty').click();
  const question = await page.locator('.embedded h1').textContent();
  await page.evaluate(() => document.getElementById('there').append(document.querySelector('wengang-calculator')));
  await expectGiven(page.locator('#there'), 'household', 'lifted-out-of-poverty');
  await takeOutAndPutBack(page);
  await expect(page.locator('.embedded h1')).toHaveText(question);
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
  await optionOf(page, 'registered_in_heilongjiang', 'yes').click();
  await expect(page.locator('.embedded h1')).not.toHaveText(question);
});

test('an employer keeps what was typed likewise, and the language that was chosen', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE);
  await page.locator('[id="line"]').fill('7000.50');
  await page.getByRole('button', { name: 'English' }).click();
  await takeOutAndPutBack(page);
  await expect(page.locator('[id="line"]')).toHaveValue('7000.50');
  await expect(page.getByRole('button', { name: 'Estimate' })).toBeVisible();
});

test('heeds what it is told after it has come into the page, answers to begin with among it', async ({ page, shown }) => {
  await shown(DEFINE);
  await page.evaluate(() => {
    const one = document.body.appendChild(document.createElement('wengang-calculator'));
    one.setAttribute('view', 'workshop');
    one.setAttribute('prefill', 'line=7000');
  });
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});

test('heeds what was changed on its way from one place in the page to another', async ({ page, shown }) => {
  await shown(`${element('prefill="at=household&amp;household=monitored"')}<main></main>${DEFINE}`);
  await expect(page.locator('.option[aria-pressed=true]')).toHaveCount(1);
  const moved = (changes) =>
    page.evaluate((changes) => {
      const one = document.querySelector('wengang-calculator');
      one.remove();
      for (const [name, value] of Object.entries(changes)) one.setAttribute(name, value);
      document.querySelector('main').append(one);
    }, changes);
  await moved({ lang: 'en', theme: 'dark' });
  await expect(page.getByRole('button', { name: 'Lifted out of poverty' })).toBeVisible();
  await expect(page.locator('.option[aria-pressed=true]')).toHaveCount(1);
  await expect.poll(() => page.locator('.embedded').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(18, 23, 22)');
  await moved({ view: 'workshop', prefill: 'line=7000' });
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});

test('another view begins with what the page says, not with what was typed in the one before it', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE);
  await page.locator('[id="line"]').fill('7000');
  await takeOutAndPutBack(page, { view: 'worker', prefill: 'at=household&household=monitored' });
  await expectGiven(page, 'household', 'monitored');
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an element that is gone leaves neither itself nor a roster behind', async ({ page, shown }) => {
  await shown(element('id="one"') + element('id="two" view="workshop"') + DEFINE, { way: 'roster' });
  await expect(page.locator('#one').getByRole('button', BEGIN)).toBeVisible();
  await readRoster(page.locator('#two'));
  await expect(page.locator('#two .figure')).toBeVisible({ timeout: 60_000 });
  expect(page.workers().length).toBeGreaterThan(0);
  await page.evaluate(() => {
    window.gone = [...document.querySelectorAll('wengang-calculator')].map((one) => new WeakRef(one));
    for (const one of window.gone) one.deref().remove();
  });
  await expect.poll(() => page.workers().length).toBe(0);
  const browser = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await browser.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => window.gone.filter((one) => one.deref()).length);
    })
    .toBe(0);
});

test('a load that failed while the element was out is begun anew when it is back', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/404/);
  let [asked, answered] = [0, false];
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/app-*.js*', async (route) => {
    asked += 1;
    if (1 < asked) return route.continue();
    await held;
    await route.fulfill({ status: 404, body: 'gone', headers: { 'access-control-allow-origin': '*' } });
    answered = true;
  });
  await shown(element() + DEFINE);
  await expect.poll(() => asked).toBe(1);
  await page.evaluate(() => (window.taken = document.querySelector('wengang-calculator')).remove());
  const told = page.waitForEvent('console', (message) => message.text().includes('404'));
  release();
  await told;
  expect(answered).toBe(true);
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  await page.evaluate(() => document.body.append(window.taken));
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});
