// The page fits: from small phones to wide screens, in large text and at twice the browser's size, with targets for thumbs.
import { misfits, setBrowserText, small } from '../support/layout.js';
import { expect, open, test } from '../support/test.js';
import { SCREENS, stand } from '../support/worker-screens.js';

const manners = ['zh', 'en'].flatMap((language) => [false, true].map((large) => ({ language, large })));

for (const [name, screen] of Object.entries(SCREENS)) {
  test(`fits every screen and every thumb: ${name}`, async ({ page }) => {
    await open(page);
    for (const manner of manners) {
      await stand(page, screen, manner);
      const how = `${manner.language} ${manner.large ? 'large' : 'normal'}`;
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 740 });
        expect(await misfits(page), `${how} at ${width}`).toEqual([]);
        expect(await small(page, manner.large ? 60 : 44), `targets, ${how} at ${width}`).toEqual([]);
      }
      // As somebody sees it who has set the browser's text to twice its size.
      await page.setViewportSize({ width: 360, height: 740 });
      await setBrowserText(page, 32);
      expect(await misfits(page), `${how} at twice the size`).toEqual([]);
      const sum = await page.locator('.sum').evaluateAll((bars) => bars.map((bar) => bar.offsetHeight));
      for (const height of sum) expect(height, `the bar with the sum, ${how} at twice the size`).toBeLessThanOrEqual(740 / 2);
      await setBrowserText(page, 16);
    }
  });
}
