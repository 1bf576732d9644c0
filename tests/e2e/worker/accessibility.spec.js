// Every screen for everybody: axe without exceptions, in both languages, light and dark, normal and large text.
import AxeBuilder from '@axe-core/playwright';
import { expect, open, test } from '../support/test.js';
import { SCREENS, stand } from '../support/worker-screens.js';

const LANGUAGES = ['zh', 'en'];
const manners = LANGUAGES.flatMap((language) => [false, true].map((large) => ({ language, large })));

const ALL = { rules: { 'target-size': { enabled: true } } };
/** The one rule whose verdict hangs on the colours. */
const COLOURS = { runOnly: ['color-contrast'] };

/** What axe finds, each with where; the rule on the size of targets is one that axe does not apply unasked. */
async function faults(page, rules = ALL) {
  const options = { ...rules, resultTypes: ['violations', 'incomplete'] };
  const { violations, incomplete } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  const told = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? ''}`);
  // A contrast of which axe cannot be sure is not sure; of the signs ✓ ✗ ? alone it always says so, and the words follow.
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(told);
  return [...violations.flatMap(told), ...unsure.filter((line) => !line.includes('non-text characters'))];
}

test('axe is really asked: a picture without a name is found', async ({ page }) => {
  await open(page);
  await page.evaluate(() => document.querySelector('main').append(document.createElement('img')));
  expect((await faults(page)).join()).toContain('image-alt');
});

for (const [name, screen] of Object.entries(SCREENS)) {
  test(`axe finds nothing in either language, light, dark, normal or large: ${name}`, async ({ page }) => {
    // Tall enough for all of it: what the bar with the sum lies over has no contrast that axe could measure.
    await page.setViewportSize({ width: 360, height: 20_000 });
    await open(page);
    for (const manner of manners) {
      await stand(page, screen, manner);
      for (const [colorScheme, rules] of [['light', ALL], ['dark', COLOURS]]) {
        await page.emulateMedia({ colorScheme });
        expect(await faults(page, rules), `${manner.language} ${colorScheme} ${manner.large ? 'large' : 'normal'}`).toEqual([]);
      }
    }
  });
}

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
      titles.set(`${screen.at} ${language}`, await page.title());
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
