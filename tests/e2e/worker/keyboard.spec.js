// With the keyboard alone: everything can be reached, is seen when it is, and leads from the first screen to the sum.
import { expect, open, test } from '../support/test.js';
import { at } from '../support/worker-page.js';
import { SCREENS, stand } from '../support/worker-screens.js';

/** Presses Tab until the focus is on what matches. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function newScreen(page, before) {
  await expect.poll(() => at(page)).not.toBe(before);
  await expect(page.locator('main h1'), `the focus on the heading after ${before}`).toBeFocused();
}

/** Tabs into the choices, the first of which takes the focus, and goes down to the wanted one. */
async function choose(page, field, value) {
  await tabTo(page, `input[name="${field}"]`);
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="${field}"][value="${value}"]`);
  for (let presses = 0; presses < 8 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function type(page, id, text) {
  await tabTo(page, `[id="${id}"]`);
  await page.keyboard.type(text);
}

/** Enters a spell of work: the list by its arrows, the days by their keys, Enter at the end. */
async function tellJob(page) {
  await choose(page, 'jobs', 'listed');
  await page.keyboard.press('Enter');
  await newScreen(page, 'jobs');
  await tabTo(page, 'select');
  const select = page.locator('select');
  for (let presses = 0; presses < 40 && (await select.inputValue()) !== 'liaoning'; presses += 1) await page.keyboard.press('ArrowDown');
  await expect(select).toHaveValue('liaoning');
  await choose(page, 'jobs[0].work', 'employed');
  await type(page, 'jobs[0].from', '20220301');
  await type(page, 'jobs[0].to', '20220630');
  await page.keyboard.press('Enter');
  await newScreen(page, 'job.1');
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

test('a whole journey, from the first screen to the sum and its reasons', async ({ page }) => {
  await open(page);
  await tabTo(page, 'main .actions button');
  await page.keyboard.press('Enter');
  await newScreen(page, 'start');
  for (let screen = await at(page); screen !== 'results'; screen = await at(page)) {
    if (screen === 'jobs') {
      await tellJob(page);
      await tabTo(page, 'button[type=submit]');
      await page.keyboard.press('Space');
      await newScreen(page, 'jobs');
      continue;
    }
    if (screen === 'fare') await type(page, 'fare', '386.5');
    else await choose(page, screen, CHOICES[screen]);
    await page.keyboard.press('Enter');
    await newScreen(page, screen);
  }
  await expect(page.locator('.total .figure')).toContainText('386.50');
  await tabTo(page, '[data-provision="transport"] summary');
  await page.keyboard.press('Space');
  await expect(page.locator('[data-provision="transport"] .conditions')).toBeVisible();
});

test('what is refused takes the focus, and Enter on it leads to the field', async ({ page }) => {
  await standOn(page, 'an amount');
  await tabTo(page, '#fare');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('-1');
  await page.keyboard.press('Enter');
  await expect(page.locator('.errors')).toBeFocused();
  await tabTo(page, '.errors button');
  await page.keyboard.press('Enter');
  await expect(page.locator('#fare')).toBeFocused();
});

async function standOn(page, name) {
  await open(page);
  await stand(page, SCREENS[name]);
}

/** Where the focus is: what it is on, whether it is marked, and what lies over it. */
const focused = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const { left, top, width, height } = element.getBoundingClientRect();
    // Several points, since a link may break over two lines.
    const points = [0.25, 0.5, 0.75].flatMap((x) => [0.25, 0.5, 0.75].map((y) => [left + width * x, top + height * y]));
    const free = points.some(([x, y]) => {
      const over = document.elementFromPoint(x, y);
      return over && (element.contains(over) || over.contains(element));
    });
    return {
      name: element === document.body ? '' : element.outerHTML.slice(0, 120),
      marked: outlineStyle !== 'none' && 2 <= parseFloat(outlineWidth) && !/, 0\)$/.test(outlineColor),
      free,
    };
  });

const stops = 'main button, main input:not(:disabled), main select, main textarea, main summary, .sum button, .head button';

for (const [name, screen] of Object.entries(SCREENS)) {
  test(`every stop of the keyboard is marked and in sight: ${name}`, async ({ page }) => {
    await open(page);
    for (const large of [false, true]) {
      await stand(page, screen, { large });
      const wanted = await page.locator(stops).evaluateAll((all) => {
        // Of a group of choices the keyboard stops at one.
        const shown = all.filter((element) => element.checkVisibility());
        return shown.filter((element, index) => element.type !== 'radio' || shown[index - 1]?.name !== element.name).length;
      });
      await page.evaluate(() => {
        document.activeElement.blur();
        scrollTo(0, 0);
      });
      await page.locator('.brand').click();
      const met = new Set();
      for (let presses = 0; presses < 3 * wanted; presses += 1) {
        await page.keyboard.press('Tab');
        const { name: on, marked, free } = await focused(page);
        if (!on) break;
        met.add(on);
        expect({ on, marked, free }).toEqual({ on, marked: true, free: true });
      }
      expect(met.size, 'stops').toBeGreaterThanOrEqual(Math.min(wanted, 3));
    }
  });
}
