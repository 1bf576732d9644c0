// The employers' page with the keyboard alone: everything is reached, is marked when it is, and leads from the first screen to a row.
import { READING_TIME, openEmployerPage, rowTexts, rows, total } from '../support/employer-page.js';
import { ROSTER, SCREENS, stand } from '../support/employer-screens.js';
import { chooseByKeyboard, expectEveryStop, tabTo, typeByKeyboard } from '../support/focus.js';
import { eachCase, expect, inParts, test } from '../support/test.js';

test('from the first screen through a pasted roster to a filtered row and its conditions', async ({ page }) => {
  test.slow();
  await openEmployerPage(page);
  await tabTo(page, '.plain-list button');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await chooseByKeyboard(page, 'recognised', 'yes');
  await typeByKeyboard(page, 'line', '7000');
  await typeByKeyboard(page, 'line-source', '某县某文件');
  await tabTo(page, '#all-not-received');
  await page.keyboard.press('Space');
  await typeByKeyboard(page, 'roster-cells', ROSTER);
  await tabTo(page, '#roster-cells + button');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(total(page)).toBeVisible(READING_TIME);

  await tabTo(page, 'details.columns summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#column-3');
  await tabTo(page, '.states button:nth-child(4)');
  await page.keyboard.press('Space');
  await expect(page.locator('.states button').nth(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.pager')).toContainText('找到 2 行');
  await expect(page.locator('.states button').nth(3)).toBeFocused();
  await typeByKeyboard(page, 'roster-search', '李二');
  await expect(page.locator('.pager')).toContainText('找到 1 行');
  await tabTo(page, '.scroll');
  await tabTo(page, '.of-row button:last-child');
  await page.keyboard.press('Enter');
  await expect(rows(page).locator('li').first()).toBeVisible();
  expect((await rowTexts(page)).map(({ number }) => number)).toEqual([4]);
  await tabTo(page, '#whole-ids');
  await tabTo(page, '#annex-quarter');
  await tabTo(page, '#annex-career-guidance');
});

for (const [names, screens] of inParts(SCREENS, 6)) {
  test(`every stop is reached, marked and in sight: ${names}`, async ({ page }) => {
    test.slow();
    await eachCase(screens, async (screen) => {
      await stand(page, screen);
      await expectEveryStop(page);
    });
  });
}
