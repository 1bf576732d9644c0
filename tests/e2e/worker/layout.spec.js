// The page fits: from small phones to wide screens, in large text and at twice the browser's size, with targets for thumbs.
import { misfits, setBrowserText, small } from '../support/layout.js';
import { eachCase, expect, inParts, open, test } from '../support/test.js';
import { SCREENS, stand } from '../support/worker-screens.js';

test('what does not fit is found: something too wide, a target too small, a page with nothing on it', async ({ page }) => {
  await open(page);
  await page.locator('main').evaluate((main) => {
    main.insertAdjacentHTML('afterbegin', '<p class="probe">wide</p><button class="probe">small</button>');
    const [wide, little] = main.querySelectorAll('.probe');
    wide.style.width = '2000px';
    for (const name of ['width', 'height', 'minWidth', 'minHeight']) little.style[name] = '20px';
  });
  expect((await misfits(page)).join()).toMatch(/the page is \d{4} wide.*outside: <p class="probe".*cut off: <main>/s);
  expect((await small(page, 44)).join()).toMatch(/× 20: <button class="probe"/);
  for (const property of ['display: none', 'visibility: hidden', 'opacity: 0']) {
    await page.locator('#app').evaluate((app, style) => (app.style = style), property);
    expect(await misfits(page), property).toContain('no heading is shown');
    expect(await small(page, 44), property).toEqual(['nothing can be pressed']);
  }
});

const manners = ['zh', 'en'].flatMap((language) => [false, true].map((large) => ({ language, large })));

async function expectFits(page, how, { large }) {
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await misfits(page), `${how} at ${width}`).toEqual([]);
    expect(await small(page, large ? 60 : 44), `targets, ${how} at ${width}`).toEqual([]);
  }
}

/** As somebody sees it who has set the browser's text to twice its size. */
async function expectFitsAtTwiceTheSize(page, how) {
  await page.setViewportSize({ width: 360, height: 740 });
  await setBrowserText(page, 32);
  expect(await misfits(page), `${how} at twice the size`).toEqual([]);
  const sum = await page.locator('.sum').evaluateAll((bars) => bars.map((bar) => bar.offsetHeight));
  for (const height of sum) expect(height, `the bar with the sum, ${how} at twice the size`).toBeLessThanOrEqual(740 / 2);
}

for (const [names, screens] of inParts(SCREENS, 8)) {
  test(`fits every screen and every thumb: ${names}`, async ({ page }) => {
    test.slow();
    await open(page);
    await eachCase(screens, async (screen) => {
      for (const manner of manners) {
        const how = `${manner.language} ${manner.large ? 'large' : 'normal'}`;
        await setBrowserText(page, 16);
        await stand(page, screen, manner);
        await expectFits(page, how, manner);
        await expectFitsAtTwiceTheSize(page, how);
      }
    });
  });
}
