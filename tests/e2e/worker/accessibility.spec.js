// Every screen of the worker's page for everybody: axe without exceptions, in both languages, in both sizes, and in the dark.
import { expectNoFaults, expectNoFaultsInTheDark, faults } from '../support/accessibility.js';
import { eachCase, expect, inParts, open, test } from '../support/test.js';
import { SCREENS, stand } from '../support/worker-screens.js';

const LANGUAGES = ['zh', 'en'];
/** Each language and each size once; last the one whose text is the smallest, which needs the most contrast. */
const MANNERS = [{ language: 'en', large: true }, { language: 'zh', large: false }];

test('axe is really asked, every time: a picture without a name is found, and faint ink in the dark', async ({ page }) => {
  await open(page);
  await expectNoFaults(page, 'as it is');
  await page.evaluate(() => document.styleSheets[0].insertRule('@media (prefers-color-scheme: dark) { h1 { color: #333 !important } }'));
  await expectNoFaults(page, 'by day');
  await expect(expectNoFaultsInTheDark(page)).rejects.toThrow(/color-contrast: h1/);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('img')));
  expect((await faults(page)).join()).toContain('image-alt');
});

for (const [names, screens] of inParts(SCREENS, 6)) {
  test(`axe finds nothing in either language and size, nor in the dark: ${names}`, async ({ page }) => {
    test.slow();
    // Tall enough for all of it: what the bar with the sum lies over has no contrast that axe could measure.
    await page.setViewportSize({ width: 360, height: 20_000 });
    await open(page);
    await eachCase(screens, async (screen) => {
      for (const { language, large } of MANNERS) {
        await stand(page, screen, { language, large });
        await expectNoFaults(page, `${language} ${large ? 'large' : 'normal'}`);
      }
      await expectNoFaultsInTheDark(page);
    });
  });
}

/** Screens that two names lead to: two questions stand on one, and work is asked for as its first spell. */
const SAME = { fare_by: 'fare', 'job.1': 'jobs' };

test('every screen has one heading of the first level, a title of its own and its language', async ({ page }) => {
  await open(page);
  const titles = new Map();
  for (const [name, screen] of Object.entries(SCREENS)) {
    for (const language of LANGUAGES) {
      await stand(page, screen, { language });
      const heading = page.getByRole('heading', { level: 1 });
      await expect(heading).toHaveCount(1);
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language);
      if (screen.at) await expect(page, `${name} ${language}`).toHaveTitle(new RegExp(`^${(await heading.innerText()).replace(/[?]/g, '\\?')} – `));
      titles.set(`${SAME[screen.at] ?? screen.at} ${language}`, await page.title());
    }
  }
  expect(new Set(titles.values()).size).toBe(titles.size);
});

test('nothing moves, least of all when less motion is asked for', async ({ page }) => {
  await open(page);
  for (const reducedMotion of ['reduce', 'no-preference']) {
    await page.emulateMedia({ reducedMotion });
    for (const screen of Object.values(SCREENS)) {
      await stand(page, screen);
      const moving = await page.evaluate(() => [
        ...document.getAnimations().map(String),
        ...[...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
        }).map((element) => element.outerHTML.slice(0, 80)),
      ]);
      expect(moving).toEqual([]);
    }
  }
});
