// The element among styles that are not its own: neither side changes how the other looks.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { BEGIN, DEFINE, RESULTS, element } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

const clumsy = readFileSync(new URL('../support/clumsy.css', import.meta.url), 'utf8');
const policy = "script-src https://wengang.example 'wasm-unsafe-eval'; style-src https://wengang.example 'self'; connect-src https://wengang.example";
const pages = { '/site.css': { body: clumsy, headers: { 'content-type': 'text/css' } } };
const styled = { policy, pages, head: `${DEFINE}<link rel="stylesheet" href="/site.css">` };

/** Everything that the calculator shows, with how it looks. */
const looks = (page) =>
  page.locator('.embedded').evaluate((top) => {
    // What is folded has no size yet.
    for (const details of top.querySelectorAll('details')) details.open = true;
    return [top, ...top.querySelectorAll('*')].map((one) => {
      const style = getComputedStyle(one);
      const names = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'letterSpacing', 'lineHeight', 'textAlign', 'textTransform', 'display', 'borderTopStyle', 'borderTopColor', 'paddingLeft', 'width', 'overflow', 'visibility', 'pointerEvents'];
      return `${one.tagName} ${one.className}: ${names.map((name) => style[name]).join(' | ')}`;
    });
  });

for (const [view, attributes] of [['a question', 'prefill="at=household&amp;year=2022"'], ['results', RESULTS], ['an employer', 'view="workshop"']]) {
  test(`${view} looks as it does among none`, async ({ page, shown }) => {
    const markup = element(`theme="light" ${attributes}`);
    // A site may put a line around the element, which takes its width.
    const plain = { '/site.css': { ...pages['/site.css'], body: 'body { margin: 0 } wengang-calculator { border: 1px solid }' } };
    await shown(markup, { ...styled, pages: plain });
    await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
    const alone = await looks(page);
    await shown(markup, styled);
    await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
    const among = await looks(page);
    expect(alone.length).toBeGreaterThan(20);
    expect(among.filter((line, place) => line !== alone[place])).toEqual([]);
    expect(among.length).toBe(alone.length);
  });
}

test('the site looks as it did without the calculator', async ({ page, shown }) => {
  const look = () => page.locator('#own').evaluate((one) => [...getComputedStyle(one)].map((name) => `${name}: ${getComputedStyle(one)[name]}`));
  const own = '<p id="own" class="card amount sum">我们自己的</p>';
  await shown(own, styled);
  const before = await look();
  await shown(own + element() + DEFINE, styled);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  expect(await look()).toEqual(before);
});

test('the documented properties are heeded', async ({ page, shown }) => {
  const css = `wengang-calculator {
    --wengang-accent: rgb(120, 0, 60); --wengang-on-accent: rgb(250, 250, 250); --wengang-paper: rgb(255, 250, 240); --wengang-ink: rgb(10, 10, 10);
    --wengang-dark-accent: rgb(200, 100, 150); --wengang-dark-on-accent: rgb(1, 2, 3); --wengang-dark-paper: rgb(20, 20, 20); --wengang-dark-ink: rgb(230, 230, 230);
    --wengang-radius: 0px; --wengang-font: monospace;
  }`;
  await shown(element('theme="light"'), { ...styled, pages: { '/site.css': { body: css, headers: { 'content-type': 'text/css' } } } });
  const look = (selector, name) => page.locator(selector).first().evaluate((one, name) => getComputedStyle(one)[name], name);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  expect(await look('.embedded', 'backgroundColor')).toBe('rgb(255, 250, 240)');
  expect(await look('.embedded', 'fontFamily')).toBe('monospace');
  expect(await look('button.main', 'backgroundColor')).toBe('rgb(120, 0, 60)');
  expect(await look('button.main', 'borderRadius')).toBe('0px');
  expect(await look('button.main', 'color')).toBe('rgb(250, 250, 250)');
  expect(await look('.embedded', 'color')).toBe('rgb(10, 10, 10)');
  await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('theme', 'dark'));
  await expect.poll(() => look('.embedded', 'backgroundColor')).toBe('rgb(20, 20, 20)');
  expect(await look('.embedded', 'color')).toBe('rgb(230, 230, 230)');
  expect(await look('button.main', 'backgroundColor')).toBe('rgb(200, 100, 150)');
  expect(await look('button.main', 'color')).toBe('rgb(1, 2, 3)');
  // Ink is saved on paper, whatever colours a page is in.
  await page.emulateMedia({ media: 'print' });
  expect(await look('.embedded', 'backgroundColor')).toBe('rgb(255, 255, 255)');
  expect(await look('.embedded', 'color')).toBe('rgb(0, 0, 0)');
});

test.describe('a checker of barriers', () => {
  for (const theme of ['light', 'dark']) {
    test(`finds none, ${theme}`, async ({ page, shown, expectComplaints }) => {
      // It styles the page itself, which the policy refuses.
      expectComplaints(/style/);
      await shown(`<main>${element(`theme="${theme}" ${RESULTS}`)}</main>${DEFINE}`);
      await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
});
