// What the person erases is nowhere any more, until they take it back.
import { expect, open, started, test } from '../support/test.js';
import { WorkerPage, addressOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, address } from '../support/worker-screens.js';
import { FACTS, answers, button, changeByHand } from '../support/worker-visit.js';

/** The fragments that the browser keeps for this visit. */
const entries = (page) => page.evaluate(() => navigation.entries().map((entry) => new URL(entry.url).hash));

const holdsAnswers = (fragment) => /household=|liaoning|2022|620/.test(fragment);

for (const from of ['results', 'check']) {
  test(`erasing on the screen of ${from} leaves no answer, in the address or behind it`, async ({ page }) => {
    const worker = new WorkerPage(page);
    await worker.start();
    await worker.answerFromTheStart({ worker: FACTS });
    await page.goBack();
    await page.goForward();
    await expect.poll(() => screenOf(page)).toBe('results');
    if (from === 'check') await worker.press('check');
    await worker.press('erase');
    expect(await addressOf(page)).toEqual({});
    const left = await entries(page);
    expect(left.filter(holdsAnswers)).toEqual([]);
    await expect(button(page, 'begin')).toBeVisible();
    await page.goBack();
    await expect.poll(async () => (await entries(page)).filter(holdsAnswers)).toEqual([]);
    expect(await answers(page)).toEqual({});
    await page.reload();
    await started(page);
    expect(await answers(page)).toEqual({});
    await expect(button(page, 'restore')).toHaveCount(0);
  });
}

test('what was erased after a walk through the screens can be taken back', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.answerFromTheStart({ worker: FACTS });
  const before = await answers(page);
  await worker.erase();
  await worker.press('restore');
  expect(await screenOf(page)).toBe('check');
  await expect.poll(() => answers(page)).toEqual(before);
  // Two entries of the first screen lie behind; each has the answers once the browser is there.
  for (const _ of [1, 2]) {
    await page.goBack();
    await expect.poll(() => answers(page)).toEqual(before);
  }
  await page.reload();
  await started(page);
  expect(await answers(page)).toEqual(before);
});

test('what was erased can be taken back, until something else is done', async ({ page }) => {
  await open(page, address('check'));
  const worker = new WorkerPage(page);
  await worker.erase();
  await worker.press('restore');
  expect(await screenOf(page)).toBe('check');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
  await worker.erase();
  await worker.press('begin');
  await expect(button(page, 'restore')).toHaveCount(0);
  await expect.poll(() => answers(page)).toEqual({ year: '2022' });
});

test('erasing keeps the language and the size of the text', async ({ page }) => {
  await open(page, address('check', ANSWERS, { lang: 'en', text: 'large' }));
  await new WorkerPage(page, { language: 'en' }).press('erase');
  await expect.poll(() => addressOf(page)).toEqual({ lang: 'en', text: 'large' });
});

test('erasing after an address was changed by hand leaves no answer behind', async ({ page }) => {
  await open(page, address('check'));
  await changeByHand(page, address('check', { ...ANSWERS, fare: '77' }));
  await expect(page.locator('main')).toContainText('77');
  await new WorkerPage(page).press('erase');
  expect((await entries(page)).filter(holdsAnswers)).toEqual([]);
});
