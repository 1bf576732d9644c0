// The employers' page fits: from small phones to wide screens, in large text and at twice the browser's size, with targets for thumbs.
import { misfits, setBrowserText, small } from '../support/layout.js';
import { MANNERS, SCREENS, inManners, stand } from '../support/employer-screens.js';
import { eachCase, expect, inParts, test } from '../support/test.js';

async function expectFits(page, { how, large }) {
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await misfits(page), `${how} at ${width}`).toEqual([]);
    expect(await small(page, large ? 60 : 44), `targets, ${how} at ${width}`).toEqual([]);
  }
  await page.setViewportSize({ width: 360, height: 740 });
  await setBrowserText(page, 32);
  expect(await misfits(page), `${how} at twice the size`).toEqual([]);
  await setBrowserText(page, 16);
}

for (const [names, screens] of inParts(SCREENS, 4)) {
  test(`fits every screen and every thumb: ${names}`, async ({ page }) => {
    test.slow();
    await eachCase(screens, async (screen) => {
      await setBrowserText(page, 16);
      await stand(page, screen);
      await inManners(page, screen, MANNERS, (manner) => expectFits(page, manner));
    });
  });
}
