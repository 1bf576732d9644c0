// The page fits: from small phones to wide screens, in large text and at twice the browser's size, with targets for thumbs.
import { expect, open, test } from './helpers.js';
import { SCREENS, stand } from './screens.js';

const manners = ['zh', 'en'].flatMap((language) => [false, true].map((large) => ({ language, large })));

/** What is wider than the screen, or cut off. */
const misfits = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    const told = (element, what) => `${what}: ${element.outerHTML.slice(0, 120)}`;
    const shown = [...document.querySelectorAll('body *')].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return 1 < width && 1 < height && !element.closest('.visually-hidden, [hidden]');
    });
    const outside = shown.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -0.5 || root.clientWidth + 0.5 < right;
    });
    const cut = shown.filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      if (display === 'inline' || element.matches('input, textarea, option')) return false;
      const wide = element.clientWidth + 1 < element.scrollWidth && overflowX !== 'auto';
      const tall = element.clientHeight + 1 < element.scrollHeight && ['hidden', 'clip'].includes(overflowY);
      return wide || tall;
    });
    const scrolls = root.clientWidth < root.scrollWidth ? [`the page is ${root.scrollWidth} wide on a screen of ${root.clientWidth}`] : [];
    return [...scrolls, ...outside.map((element) => told(element, 'outside')), ...cut.map((element) => told(element, 'cut off'))];
  });

const press = 'button, select, summary, textarea, a[href], input[type=text], input[type=date], .choice label';

/** What is smaller than a thumb needs. */
const small = (page, least) =>
  page.locator(press).evaluateAll((all, least) => {
    const visible = all.filter((element) => element.checkVisibility() && element.getBoundingClientRect().width);
    const sized = visible.map((element) => [element, element.getBoundingClientRect()]);
    return sized
      .filter(([, { width, height }]) => width < least - 0.01 || height < least - 0.01)
      .map(([element, { width, height }]) => `${width} × ${height}: ${element.outerHTML.slice(0, 120)}`);
  }, least);

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
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await misfits(page), `${how} at twice the size`).toEqual([]);
      const sum = await page.locator('.sum').evaluateAll((bars) => bars.map((bar) => bar.offsetHeight));
      for (const height of sum) expect(height, `the bar with the sum, ${how} at twice the size`).toBeLessThanOrEqual(740 / 2);
      await page.evaluate(() => document.documentElement.removeAttribute('style'));
    }
  });
}
