// Every page of its own is light or dark as its surroundings are, from its first moment on.
import { DARK_PAPER, LIGHT_PAPER } from '../support/accessibility.js';
import { expect, open, started, test } from '../support/test.js';
import { ANSWERS, address } from '../support/worker-screens.js';

/** What a person sees of the colours: the paper, the ink, the accent, and what the browser draws by itself. */
const coloursOf = (page) =>
  page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.body);
    return {
      paper: backgroundColor,
      ink: color,
      head: getComputedStyle(document.querySelector('.head')).borderBottomColor,
      scheme: getComputedStyle(document.documentElement).colorScheme,
      fields: getComputedStyle(document.querySelector('.wengang')).colorScheme,
    };
  });

const LIGHT = { paper: LIGHT_PAPER, ink: 'rgb(23, 33, 31)', head: 'rgb(11, 93, 82)', scheme: 'normal', fields: 'light' };
const DARK = { paper: DARK_PAPER, ink: 'rgb(238, 243, 241)', head: 'rgb(127, 214, 196)', scheme: 'dark', fields: 'dark' };

for (const name of ['index.html', 'employer.html']) {
  test(`${name} follows its surroundings, also while it is open`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(name);
    await started(page);
    expect(await coloursOf(page)).toEqual(DARK);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await coloursOf(page)).toEqual(LIGHT);
  });
}

test.describe('before the calculator runs', () => {
  test.use({ javaScriptEnabled: false, colorScheme: 'dark' });
  for (const name of ['index.html', 'employer.html', 'embed.html']) {
    test(`${name} is dark in the dark`, async ({ page }) => {
      await page.goto(name);
      await expect(page.locator('body')).toHaveCSS('background-color', DARK_PAPER);
    });
  }
});

test('a bare frame follows its surroundings, unless its address says which', async ({ page }) => {
  for (const [surroundings, theme, paper] of [
    ['dark', '', DARK_PAPER], ['light', '', LIGHT_PAPER], ['dark', 'auto', DARK_PAPER], ['dark', 'light', LIGHT_PAPER], ['light', 'dark', DARK_PAPER],
  ]) {
    await page.emulateMedia({ colorScheme: surroundings });
    await page.goto('about:blank');
    await page.goto(`embed.html#view=worker${theme && `&theme=${theme}`}`);
    await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
    await expect(page.locator('body'), `${theme} in the ${surroundings}`).toHaveCSS('background-color', paper);
    await expect(page.locator('.embedded'), `${theme} in the ${surroundings}`).toHaveCSS('background-color', paper);
  }
});

test('what holds, what fails and what is open differ in colour, and in the word that a reader of the screen hears', async ({ page }) => {
  await open(page, address('results', { ...ANSWERS, fare: undefined, 'jobs.1.to': '2022-03-31' }));
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const truths = {
    true: { heard: '符合：', light: 'rgb(11, 107, 58)', dark: 'rgb(127, 216, 160)' },
    false: { heard: '不符合：', light: 'rgb(168, 32, 26)', dark: 'rgb(255, 157, 148)' },
    unknown: { heard: '还不知道：', light: 'rgb(122, 74, 0)', dark: 'rgb(255, 207, 122)' },
  };
  for (const [truth, { heard, ...colours }] of Object.entries(truths)) {
    const condition = page.locator(`.conditions .${truth}`).first();
    expect(await condition.ariaSnapshot()).toMatch(new RegExp(`listitem: "?${heard}`));
    for (const [colorScheme, colour] of Object.entries(colours)) {
      await page.emulateMedia({ colorScheme });
      await expect(condition.locator('.sign'), `${truth} in the ${colorScheme}`).toHaveCSS('color', colour);
    }
  }
});
