// Back, forward, and an address that is changed by hand: the browser's own ways through the page keep all answers.
import { expect, open, started, test } from '../support/test.js';
import { WorkerPage, expectGiven, screenOf } from '../support/worker-page.js';
import { ANSWERS, address } from '../support/worker-screens.js';
import { FACTS, TYPED_ANSWERS, answers, button, changeByHand } from '../support/worker-visit.js';

test('back to the first question and forward to the results keep all answers', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.answerFromTheStart({ worker: FACTS });
  const all = await answers(page);
  expect(all).toEqual(TYPED_ANSWERS);
  const way = ['results'];
  while (way.at(-1) !== 'household') {
    await page.goBack();
    await expect.poll(() => screenOf(page)).not.toBe(way.at(-1));
    way.push(await screenOf(page));
    await expect.poll(() => answers(page), way.at(-1)).toEqual(all);
  }
  expect(way).toContain('job.1');
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
  for (const screen of way.toReversed().slice(1)) {
    await page.goForward();
    await expect.poll(() => screenOf(page)).toBe(screen);
    await expect.poll(() => answers(page), screen).toEqual(all);
  }
  await expect(page.locator('.total .sums')).toContainText('500');
});

test('an answer given on the way back is kept on the way forward', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.press('begin');
  await worker.answer(FACTS);
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('household');
  // An answer that is pressed leads forward itself.
  await worker.choose('household', 'monitored');
  await expect.poll(() => screenOf(page)).toBe('job.1');
  await expect.poll(() => answers(page)).toEqual({ year: '2022', household: 'monitored', registered_in_heilongjiang: 'yes' });
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('household');
  await expectGiven(page, 'household', 'monitored');
});

test('what was typed on the way back is kept on the way forward', async ({ page }) => {
  await open(page, address('fare'));
  const worker = new WorkerPage(page);
  await worker.press('next');
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('fare');
  await worker.type('fare', '77');
  await page.goForward();
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, fare: '77' });
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('77 元');
});

test('the way back on the screen leads to the screen before, also after a reload', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.press('begin');
  await worker.answer(FACTS);
  await page.reload();
  await started(page);
  await worker.press('back');
  expect(await screenOf(page)).toBe('household');
  await worker.press('back');
  expect(await screenOf(page)).toBe('start');
  await expect.poll(() => answers(page)).toEqual({ year: '2022', household: FACTS.household, registered_in_heilongjiang: 'yes' });
  await expect(button(page, 'back')).toHaveCount(0);
  await worker.press('goOn');
  expect(await screenOf(page)).toBe('job.1');
});

test('on a page opened from a link, the way back leads to the start and not out of the page', async ({ page }) => {
  await open(page, address('fare'));
  await new WorkerPage(page).press('back');
  expect(await screenOf(page)).toBe('start');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});

test('a link to the results opens the results', async ({ page }) => {
  await open(page, address('results'));
  await expect(page.locator('.card[data-provision="transport"]')).toHaveAttribute('data-verdict', 'granted');
  await expect(page.locator('.total .sums')).toContainText('1,000');
  await expect(page).toHaveTitle(/测算结果/);
});

test('an address changed by hand is followed', async ({ page }) => {
  await open(page, address('results'));
  await changeByHand(page, address('results', { ...ANSWERS, fare: '77' }));
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('77 元');
  await changeByHand(page, '#at=household&year=2022&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your household');
  await expect(page.getByRole('group', { name: 'Which kind of household are you?' })).toBeVisible();
  await expect(page.locator('.option[aria-pressed=true]')).toHaveCount(0);
  expect(await answers(page)).toEqual({ year: '2022', lang: 'en' });
});

test('back from an address changed by hand leads to the answers of before', async ({ page }) => {
  await open(page, address('results'));
  await changeByHand(page, address('check', { ...ANSWERS, fare: '77' }));
  await expect.poll(() => screenOf(page)).toBe('check');
  await page.goBack();
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('500 元');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});

/**
 * Draws like a phone on which drawing takes so long that what comes after it waits for half a second, and changes the
 * address by hand to the one that is `next`, while what was typed is still to follow there.
 */
function drawsSlowly() {
  let now = 0;
  Date.now = () => (now += 20);
  const later = setTimeout;
  globalThis.setTimeout = (then, pause, ...more) => {
    if (pause === 250 && globalThis.next) later(() => (location.hash = globalThis.next), 20);
    return later(then, pause || 500, ...more);
  };
  globalThis.written = [];
  const replace = history.replaceState;
  history.replaceState = function (state, title, url) {
    globalThis.written.push(url);
    return replace.call(history, state, title, url);
  };
}

test('on a slow phone what was typed before does not overwrite an address changed by hand', async ({ page }) => {
  await page.addInitScript(drawsSlowly);
  await open(page, address('fare'));
  const written = () => page.evaluate(() => globalThis.written.map((url) => new URLSearchParams(url.slice(1)).get('fare')));
  await expect.poll(written).toEqual(['620']);
  await page.evaluate((next) => (globalThis.next = next), address('fare', { ...ANSWERS, fare: '77' }));
  await page.locator('#fare').fill('61');
  await page.waitForURL(/fare=77/);
  await page.evaluate(() => (globalThis.next = undefined));
  await expect.poll(async () => (await written()).filter((fare) => fare === '77').length).toBe(2);
  expect(await written()).toEqual(['620', '77', '77']);
});
