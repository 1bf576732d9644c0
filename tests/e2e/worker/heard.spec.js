// What a reader of the screen is told, from the first word to the last: the accessibility tree of a question and of the results,
// held as text in tests/golden/heard. WENGANG_WRITE=1 takes over what is told now.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, open, test } from '../support/test.js';
import { SCREENS, goTo } from '../support/worker-screens.js';

const HELD = new URL('../../golden/heard/', import.meta.url);

/** The screens by the names of their files. */
const HEARD = {
  household: SCREENS['a choice'],
  work: SCREENS['a spell of work'],
  results: { at: 'results' },
};

for (const [name, screen] of Object.entries(HEARD)) {
  for (const language of ['zh', 'en']) {
    test(`is told as it is held: ${name}, in ${language}`, async ({ page }) => {
      await open(page);
      await goTo(page, screen, { language });
      await expect(page.locator(`.wengang[lang=${language}] h1`)).toBeVisible();
      const told = `${await page.locator('.wengang').ariaSnapshot()}\n`;
      const file = new URL(`${name}.${language}.yml`, HELD);
      if (process.env.WENGANG_WRITE) writeFileSync(file, told);
      expect(told).toBe(readFileSync(file, 'utf8'));
    });
  }
}

/** What is said from the heading to the end of the results, one after the other. */
const utterances = (told) => {
  const said = told.split('\n').filter((line) => /^ +- (button|heading|link|paragraph|listitem|row|group)\b/.test(line));
  return said.slice(said.findIndex((line) => line.includes('[level=1]')), said.findIndex((line) => line.includes('黑人社发')));
};

test('the results begin with the sum, then tell whom to ask, and end soon', () => {
  const said = utterances(readFileSync(new URL('results.zh.yml', HELD), 'utf8'));
  expect(said[1]).toContain('可以申请');
  expect(said.findIndex((line) => line.includes('村委会'))).toBeLessThan(12);
  expect(said.length).toBeLessThanOrEqual(40);
});
