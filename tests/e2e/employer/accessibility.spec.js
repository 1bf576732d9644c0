// Every screen of the employers' page for everybody: axe without exceptions.
import { expectNoFaults, expectNoFaultsInTheDark, showWholeTables } from '../support/accessibility.js';
import { READING_TIME, openWorkshopForm, pasteRoster } from '../support/employer-page.js';
import { SCREENS, inManners, stand } from '../support/employer-screens.js';
import { eachCase, expect, inParts, test } from '../support/test.js';

/** Each language and each size once; last the one whose text is the smallest, which needs the most contrast. */
const MANNERS = [{ language: 'en', large: true }, { language: 'zh', large: false }];

for (const [names, screens] of inParts(SCREENS, 6)) {
  test(`axe finds nothing in either language and size, nor in the dark: ${names}`, async ({ page }) => {
    test.slow();
    await eachCase(screens, async (screen) => {
      await page.setViewportSize({ width: 360, height: 12_000 });
      await stand(page, screen);
      await showWholeTables(page);
      await inManners(page, screen, MANNERS, ({ how }) => expectNoFaults(page, how));
      await expectNoFaultsInTheDark(page);
    });
  });
}

const TITLES = { zh: /稳岗就业补助测算/, en: /Job-support calculator/ };

test('every screen has one heading of the first level, and a title in its language', async ({ page }) => {
  test.slow();
  for (const [name, screen] of Object.entries(SCREENS)) {
    await stand(page, screen);
    for (const [language, title] of Object.entries(TITLES)) {
      await expect.poll(() => page.evaluate(() => document.documentElement.lang), name).toBe(language);
      await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
      await expect(page, name).toHaveTitle(title);
      await page.locator('.switches button').last().click();
    }
  }
});

test('a reader of the screen hears that a roster is read, and what is wrong with one', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, 'x');
  await expect(page.getByRole('alert')).toContainText('没找到表头', READING_TIME);
});
