// The worker's page with the keyboard alone: everything is reached, is marked when it is, and leads from the first screen to the sum.
import { expectEveryStop, pressByKeyboard, tabTo, typeByKeyboard } from '../support/focus.js';
import { eachCase, expect, inParts, open, test } from '../support/test.js';
import { screenOf } from '../support/worker-page.js';
import { SCREENS, goTo, stand } from '../support/worker-screens.js';

async function newScreen(page, before) {
  await expect.poll(() => screenOf(page)).not.toBe(before);
  await expect(page.locator('main h1'), `the focus on the heading after ${before}`).toBeFocused();
}

/** Enters a spell of work: where and how with a key, the list by its arrows, the days by their digits, Enter at the end. */
async function enterJob(page) {
  await pressByKeyboard(page, 'jobs[0].province', 'away', 'Space');
  await expect(page.locator('button[value=away]')).toBeFocused();
  await tabTo(page, 'select');
  const select = page.locator('select');
  for (let presses = 0; presses < 40 && (await select.inputValue()) !== 'liaoning'; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(select).toHaveValue('liaoning');
  await typeByKeyboard(page, 'jobs[0].from', '3');
  await typeByKeyboard(page, 'jobs[0].to', '5');
  await page.keyboard.press('Enter');
  // The days decide, so they are asked for before it goes on.
  await expect(page.locator('.errors')).toBeFocused();
  await typeByKeyboard(page, 'jobs[0].from.day', '1');
  await typeByKeyboard(page, 'jobs[0].to.day', '31');
  await page.keyboard.press('Enter');
}

const CHOICES = {
  household: 'monitored',
  registered_in_heilongjiang: 'yes',
  public_post: 'never',
  production: 'produces',
  production_award_received: 'none',
  transport_received: 'no',
  fare_by: 'coach',
};

/** Answers every question of the screen, by Enter and Space in turn; where something is typed, Enter goes on. */
async function answerScreen(page, screen) {
  const names = await page.locator('main .option').evaluateAll((all) => [...new Set(all.map((option) => option.name))]);
  for (const [place, name] of names.entries()) await pressByKeyboard(page, name, CHOICES[name], place % 2 ? 'Space' : 'Enter');
  if (screen !== 'fare' && screen !== 'fare_by') return;
  await typeByKeyboard(page, 'fare', '386.5');
  await page.keyboard.press('Enter');
}

test('a whole journey, from the first screen to the sum and its reasons', async ({ page }) => {
  await open(page);
  await tabTo(page, 'main .actions button');
  await page.keyboard.press('Enter');
  await newScreen(page, 'start');
  for (let screen = await screenOf(page); screen !== 'results'; screen = await screenOf(page)) {
    if (screen === 'job.1') await enterJob(page);
    else await answerScreen(page, screen);
    await newScreen(page, screen);
  }
  await expect(page.locator('.total .sums')).toContainText('386.50');
  await tabTo(page, '[data-provision="transport"] summary');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-provision="transport"] .conditions')).toBeVisible();
});

/** What somebody does key by key at the days of a spell of work, which brings more to the screen or takes it away: where, the keys, and what stands there then. */
const AT_THE_DAYS = {
  'a month with which the days are asked for': ['jobs[0].to', '12', { 'jobs.1.to': '' }, '12'],
  'a first month with which the length is known': ['jobs[0].from', '12', { 'jobs.1.from': '', 'jobs.1.still': 'yes', 'jobs.1.to': undefined }, '12'],
  'a month that is no month any more': ['jobs[0].from', 'x', { 'jobs.1.from': '2022年3月', 'jobs.1.to': '2022年7月' }, '3x'],
  'a day': ['jobs[0].to.day', '31', { 'jobs.1.to': '2022年5月' }, '31'],
};

test('the focus stays where somebody types or ticks, whatever that brings to the screen', async ({ page }) => {
  await open(page);
  await eachCase(AT_THE_DAYS, async ([field, keys, more, typed]) => {
    await goTo(page, { at: 'job.1', more });
    await page.locator(`[id="${field}"]`).press('End');
    for (const key of keys) {
      await page.keyboard.press(key);
      await expect(page.locator(`[id="${field}"]`)).toBeFocused();
    }
    await expect(page.locator(`[id="${field}"]`)).toHaveValue(typed);
  });
  for (const tick of ['still-there', 'jobs[0].from.forgotten']) {
    await goTo(page, { at: 'job.1', more: { 'jobs.1.from': '2022年3月', 'jobs.1.to': '2022年5月' } });
    await page.locator(`[id="${tick}"]`).focus();
    await page.keyboard.press('Space');
    await expect(page.locator(`[id="${tick}"]`), tick).toBeChecked();
    await expect(page.locator(`[id="${tick}"]`), tick).toBeFocused();
  }
});

test('what is refused takes the focus, and Enter on it leads to the field', async ({ page }) => {
  await open(page);
  await stand(page, SCREENS['an amount']);
  await tabTo(page, '#fare');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.errors')).toBeFocused();
  await tabTo(page, '.errors button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fare')).toBeFocused();
});

for (const [names, screens] of inParts(SCREENS, 8)) {
  test(`every stop is reached, marked and in sight: ${names}`, async ({ page }) => {
    test.slow();
    await open(page);
    await eachCase(screens, async (screen) => {
      for (const large of [false, true]) {
        await stand(page, screen, { large });
        await expectEveryStop(page);
      }
    });
  });
}
