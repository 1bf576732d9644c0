// What the element tells the page around it: sums, and no answers unless they are asked for.
import { DEFINE, LISTEN, RESULTS, element, told } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

test('tells the sums once the results are shown, and again when they change', async ({ page, shown }) => {
  const prefill = 'prefill="year=2022&amp;at=fare&amp;household=lifted-out-of-poverty&amp;registered_in_heilongjiang=yes&amp;jobs=listed&amp;jobs.1.province=liaoning&amp;jobs.1.work=employed&amp;jobs.1.from=2022-03-01&amp;jobs.1.to=2022-05-31&amp;public_post=never&amp;production=produces&amp;production_award_received=none&amp;transport_received=no&amp;fare_by=train"';
  await shown(element(`id="one" region="鸡西市" ${prefill}`), { head: DEFINE, script: LISTEN });
  await page.locator('[id="fare"]').fill('386.50');
  expect(await told(page, 'result')).toEqual([]);
  await page.getByRole('button', { name: '看结果' }).click();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  const [result] = await told(page, 'result');
  expect(result).toMatchObject({
    id: 'one', version: 1, view: 'worker', region: 'jixi', year: 2022,
    totals: { granted: '386.50', discretionary: '1000', most: '1386.50' },
    byVerdict: { granted: { supports: 1, least: '386.50', most: '386.50' }, discretionary: { supports: 1, least: '1000', most: '1000' } },
    byFund: {
      'rural-transition': { supports: 1, least: '386.50', most: '386.50' },
      'provincial-rural-transition': { supports: 1, least: '1000', most: '1000' },
    },
  });
  expect(JSON.stringify(result)).not.toContain('liaoning');
  expect(result.answers).toBeUndefined();
  // Going away tells nothing; coming back with another fare tells of that.
  await page.getByRole('button', { name: '上一步' }).click();
  await page.locator('[id="fare"]').fill('600');
  expect(await told(page, 'result')).toHaveLength(1);
  await page.getByRole('button', { name: '看结果' }).click();
  await expect.poll(() => told(page, 'result')).toHaveLength(2);
  expect((await told(page, 'result'))[1].totals.granted).toBe('500');
});

test('tells how high it is when that changes, and not when it only becomes wider', async ({ page, shown }) => {
  await shown(`<div>${element(RESULTS)}</div>`, { head: DEFINE, script: LISTEN });
  await expect.poll(() => told(page, 'resize')).not.toEqual([]);
  const heights = async () => (await told(page, 'resize')).map(({ height }) => height);
  const widen = (by) =>
    page.locator('wengang-calculator').evaluate((one, by) => {
      const around = one.parentElement;
      around.style.width = `${around.clientWidth + by}px`;
      // Past what browsers tell observers of, and what is told of that.
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
    }, by);
  const before = await heights();
  await widen(1);
  expect(await heights()).toEqual(before);
  await widen(-100);
  await expect.poll(async () => (await heights()).at(-1)).toBeGreaterThan(before.at(-1));
});

test('tells no answers to a page that says false, and complains of nothing', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers="false"`), { head: DEFINE, script: LISTEN });
  await expect.poll(async () => (await told(page, 'result')).length).toBeGreaterThan(0);
  expect((await told(page, 'result')).filter((result) => 'answers' in result)).toEqual([]);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('tells the answers to a page that asks for them once the person has agreed, and says so', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers`), { head: DEFINE, script: LISTEN });
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  await page.getByRole('button', { name: '同意 Agree', exact: true }).click();
  await expect(page.getByText('您的回答，本网站也能看到。')).toBeVisible();
  await expect(page.locator('#consent')).toBeHidden();
  await expect.poll(() => told(page, 'result')).toHaveLength(2);
  const [before, after] = await told(page, 'result');
  expect(before.answers).toBeUndefined();
  expect(after.answers).toBe('year=2022&household=lifted-out-of-poverty');
});

test('tells no answers while the person has said nothing, or no, or a script has pressed for them', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers`), { head: DEFINE, script: LISTEN });
  await expect(page.locator('#consent')).toBeVisible();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  await page.locator('wengang-calculator').evaluate((one) => one.shadowRoot.querySelector('[data-share=yes]').click());
  await expect(page.locator('#consent')).toBeVisible();
  await page.getByRole('button', { name: '不同意' }).click();
  await expect(page.locator('#consent')).toBeHidden();
  await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('lang', 'en'));
  await expect(page.getByRole('button', { name: 'Check my answers' })).toBeVisible();
  expect(JSON.stringify(await told(page, 'result'))).not.toContain('household');
  await expect(page.getByText('This site can see your answers')).toHaveCount(0);
});

test('asks again with every visit', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers`), { head: DEFINE, script: LISTEN });
  await page.getByRole('button', { name: '同意 Agree', exact: true }).click();
  await expect(page.getByText('您的回答，本网站也能看到。')).toBeVisible();
  // As a page that is kept in the browser's memory is told that it is left.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('#consent')).toBeVisible();
  await expect(page.getByText('您的回答，本网站也能看到。')).toHaveCount(0);
});

test('tells a result once, though the page changes how the calculator looks and writes', async ({ page, shown }) => {
  await shown(element(`id="one" ${RESULTS}`), { head: DEFINE, script: LISTEN });
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  const set = (name, value) => page.locator('#one').evaluate((one, [name, value]) => one.setAttribute(name, value), [name, value]);
  await set('theme', 'dark');
  await set('text-size', 'large');
  await set('region', '鸡西');
  await set('lang', 'en');
  await expect(page.locator('.brand')).toHaveText('Jixi');
  await expect(page.locator('.embedded')).toHaveClass('wengang embedded large');
  expect(await told(page, 'result')).toHaveLength(1);
  // What the place has fixed does change it.
  await set('local-parameters', JSON.stringify({ start_up_subsidy: { amount: '5000', source: 'x', year: 2022 } }));
  await expect.poll(() => told(page, 'result')).toHaveLength(2);
});

test('an estimate is told as sums too', async ({ page, shown }) => {
  await shown(element('view="base"'), { head: DEFINE, script: LISTEN });
  await page.locator('.embedded button[type=submit]').click();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  expect((await told(page, 'result'))[0]).toMatchObject({ view: 'base', totals: { granted: '0' }, byVerdict: { undetermined: { supports: 1 } } });
});

test('tells the page of an element within another one\'s shadow too', async ({ page, shown }) => {
  await shown('<div id="outer"></div>', { head: DEFINE, script: LISTEN });
  await page.locator('#outer').evaluate((outer) => outer.attachShadow({ mode: 'open' }).append(document.createElement('wengang-calculator')));
  await expect.poll(() => told(page, 'ready')).toEqual([{ id: 'outer', version: 1 }]);
});
