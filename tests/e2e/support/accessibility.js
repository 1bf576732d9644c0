// Axe, without exceptions.
import AxeBuilder from '@axe-core/playwright';
import { expect } from './test.js';

/** Every rule, and that on the size of targets, which axe does not apply unasked. */
const ALL = { rules: { 'target-size': { enabled: true } } };
/** The one rule whose verdict hangs on the colours. */
const COLOURS = { runOnly: ['color-contrast'] };

/** What axe finds, each with where. */
export async function faults(page, rules = ALL) {
  const options = { ...rules, resultTypes: ['violations', 'incomplete'] };
  // Half a megabyte, which once in a page is enough.
  const axeSource = (await page.evaluate(() => 'axe' in window)) ? 'undefined' : undefined;
  const { violations, incomplete } = await new AxeBuilder({ page, axeSource }).setLegacyMode(true).options(options).analyze();
  const lines = ({ id, nodes }) => nodes.map((node) => `${id}: ${node.target} ${node.any[0]?.message ?? ''}`);
  // A contrast of which axe cannot be sure is not sure; of the signs ✓ ✗ ? alone it always says so, and the words follow.
  const unsure = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(lines);
  return [...violations.flatMap(lines), ...unsure.filter((line) => !line.includes('non-text characters'))];
}

/** Makes the page wide enough for all of its tables: what a region that scrolls hides has no contrast that axe could measure. */
export async function showWholeTables(page) {
  if ((await page.locator('.scroll').count()) === 0) return;
  await page.setViewportSize({ width: 3_200, height: 8_000 });
  await page.locator('main').evaluate((main) => (main.style.maxWidth = 'none'));
}

/** Axe finds nothing on the screen that is there, which `how` names. */
export async function expectNoFaults(page, how) {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(page), how).toEqual([]);
}

/**
 * The page's colours in the dark, which are others: asked for in normal text, since the same text in the other language has the
 * same ones, and a larger one needs less contrast.
 */
export async function expectNoFaultsInTheDark(page) {
  await expect(page.locator('.wengang:not(.large)')).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', DARK_PAPER);
  expect(await faults(page, COLOURS), 'in the dark').toEqual([]);
}

export const LIGHT_PAPER = 'rgb(255, 255, 255)';
export const DARK_PAPER = 'rgb(18, 23, 22)';
