// The result leaves the page on paper or as text; both say all of it.
import { expect, open, test } from '../support/test.js';
import { WORDS } from '../support/worker-page.js';
import { ANSWERS, address } from '../support/worker-screens.js';

const folded = 'details:not([open])';
const RESULTS = {
  'the results': [ANSWERS],
  'the results with answers to mend': [{ ...ANSWERS, fare: 'x', 'jobs.1.from': '2022-02-31' }],
  'the results of another year': [{ ...ANSWERS, year: '2024' }],
  'the results with answers missing, in large text': [{ ...ANSWERS, fare: undefined, household: undefined }, { text: 'large' }],
};

for (const [name, [answers, more]] of Object.entries(RESULTS)) {
  test(`on paper, all of it is unfolded, and nothing asks to be pressed: ${name}`, async ({ page }) => {
    await open(page, address('results', answers, more));
    expect(await page.locator(folded).count()).toBeGreaterThan(0);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    await expect(page.locator(folded)).toHaveCount(0);
    const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(paper).map(Number);
    expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button, summary, input, textarea, .sum').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.figure')).toBeVisible();
    await expect(page.locator('.foot').getByText('测算结果仅供参考，以当地审核为准')).toBeVisible();
    await expect(page.locator('.foot').getByText('12333')).toBeVisible();
    for (const card of await page.locator('.card').all()) await expect(card.locator('details dl')).toBeVisible();
  });
}

test('a screen that asks is printed without its buttons, fields and bar', async ({ page }) => {
  await open(page, address('check'));
  await expect(page.locator('.sum')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button, summary, input, textarea, .sum').filter({ visible: true })).toHaveCount(0);
  await expect(page.locator('.answers dd').first()).toBeVisible();
});

test('paper is white in a dark browser, and as wide as the sheet', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.setViewportSize({ width: 680, height: 962 });
  await open(page, address('results', ANSWERS, { text: 'large' }));
  const [paper, ink] = await page.locator('body').evaluate((body) => [getComputedStyle(body).backgroundColor, getComputedStyle(body).color]);
  expect([paper, ink]).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

/** What the page says about the worker's supports, clause by clause. */
const clauses = (page) =>
  page.locator('section:not(:has([data-provision=base_award])) .card').evaluateAll((cards) =>
    cards.flatMap((card) => [card.querySelector('h3').firstChild.textContent, ...[...card.querySelectorAll('.conditions .sign')].map((sign) => sign.textContent)]),
  );

async function expectFullText(page, text, language) {
  expect(text).toContain(await page.locator('.figure').innerText());
  const supports = await page.locator('.card h3 small').evaluateAll((all) => all.map((small) => small.textContent));
  expect(supports.length).toBeGreaterThan(10);
  const said = text.split('\n').flatMap((line) => /【(.*)】/.exec(line)?.[1] ?? /^ {2}([✓✗?]) /.exec(line)?.[1] ?? []);
  expect(said.toSorted()).toEqual((await clauses(page)).toSorted());
  expect(text).toContain('12333');
  expect(text).toContain(language === 'zh' ? '仅供参考，以当地审核为准' : 'for reference');
}

for (const language of ['zh', 'en']) {
  test(`the result is copied whole as text, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, address('results', ANSWERS, language === 'zh' ? {} : { lang: language }));
    await page.getByRole('button', { name: WORDS[language].copy, exact: true }).click();
    await expect(page.getByText(language === 'zh' ? '已经复制' : 'Copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await expectFullText(page, copied, language);
    await expect(page.locator('textarea')).toHaveValue(copied);
  });
}

const CLIPBOARDS = {
  'that is not there': () => Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  'that refuses': () => (Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))),
  'that throws': () => {
    Clipboard.prototype.writeText = () => {
      throw new TypeError('no');
    };
  },
};

for (const [which, script] of Object.entries(CLIPBOARDS)) {
  test(`with a clipboard ${which}, the text is shown to be copied by hand`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, address('results'));
    await page.getByRole('button', { name: WORDS.zh.copy, exact: true }).click();
    await expect(page.getByText('请长按下面的文字，全选后复制。')).toBeVisible();
    await expectFullText(page, await page.locator('textarea').inputValue(), 'zh');
  });
}
