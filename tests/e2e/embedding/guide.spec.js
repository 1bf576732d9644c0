// The guide for other sites: every way at work, beside the code for it.
import { BEGIN } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

test('the guide shows all three ways, at work, with code that can be copied, and logs what they tell', async ({ page, context }) => {
  await page.goto('host.html');
  await expect(page.frameLocator('#frame').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.frameLocator('#link + iframe').getByRole('heading', { name: '就业帮扶车间' })).toBeVisible();
  await expect(page.locator('#element').getByRole('button', BEGIN)).toBeVisible();
  await page.locator('#element').getByRole('button', BEGIN).click();
  await expect(page.locator('#log li').filter({ hasText: 'element: wengang:resize' }).first()).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制' }).first().click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await page.locator('#code-frame').textContent());
  const snippets = await page.locator('pre').allTextContents();
  expect(snippets.join('\n')).not.toMatch(/%[a-z]/);
  for (const part of ['embed.html#view=worker', 'data-wengang', 'integrity="sha384-', '<wengang-calculator']) {
    expect(snippets.join('\n')).toContain(part);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
