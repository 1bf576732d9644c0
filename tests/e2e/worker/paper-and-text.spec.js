// The result leaves the page on paper or as text; both say what it comes to, why, and whom to ask.
import { eachCase, expect, open, test } from '../support/test.js';
import { ANSWERS, address, goTo } from '../support/worker-screens.js';
import { WORDS } from '../support/worker-words.js';

const folded = 'main details:not([open])';
/** What is printed, whether in large text, and on how many pages. */
const RESULTS = {
  'the results': [{}, false, 1],
  'the results with answers to mend': [{ fare: 'x', 'jobs.1.from': '2022-02-31' }, false, 1],
  'the results of another year': [{ year: '2024' }, false, 1],
  'the results of no such household': [{ household: 'neither' }, false, 1],
  'the results with answers missing, in large text': [{ fare: undefined, household: undefined }, true, 2],
};

/** What a sheet of paper is, and how many there are. */
function sheets(pdf) {
  const paper = pdf.toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(paper).map(Number);
  return { size: [Math.round(width), Math.round(height)], count: paper.match(/\/Type\s*\/Page\b/g).length };
}

test('on a sheet of paper or two the results say what they come to, why and whom to ask, and nothing asks to be pressed', async ({ page }) => {
  await open(page);
  await eachCase(RESULTS, async ([more, large, pages]) => {
    await page.emulateMedia({ media: null });
    await goTo(page, { at: 'results', more }, { large });
    await expect(page.locator('.total .figure, .total .sums')).toBeVisible();
    expect(await page.locator(folded).count()).toBeGreaterThan(0);
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toEqual({ size: [595, 842], count: pages });

    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('button, summary:not(.card summary), .why, input, textarea, .sum').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.total .figure, .total .sums')).toBeVisible();
    await expect(page.locator('.foot').getByText('测算结果仅供参考，以当地审核为准')).toBeVisible();
    await expect(page.locator('.foot').getByText('12333')).toBeVisible();
    for (const card of await page.locator('.card').all()) {
      await expect(card.locator('h3')).toBeVisible();
      await expect(card.locator('.reason')).toBeVisible();
    }
  });
});

test('on paper stand the answers too, and where to sign, which no screen shows', async ({ page }) => {
  await open(page, address('results'));
  await expect(page.locator('.paper')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.paper .signed')).toBeVisible();
  await expect(page.locator('.paper dd').filter({ visible: true })).toHaveCount(10);
  for (const said of ['脱贫户', '辽宁', '620 元', '坐火车']) await expect(page.locator('.paper')).toContainText(said);
});

test('what a person has unfolded is on paper as it is on the screen', async ({ page }) => {
  await open(page, address('results'));
  for (const summary of await page.locator('.card summary').all()) await summary.click();
  await page.locator('[data-provision=start_up] summary').click();
  await page.emulateMedia({ media: 'print' });
  for (const card of await page.locator('.card').all()) await expect(card.locator('details dl')).toBeVisible();
  await expect(page.locator('[data-provision=start_up] dl')).toBeVisible();
  await expect(page.locator('[data-provision=rain_and_dew]')).toBeHidden();
});

test('a screen that asks is printed without its buttons, fields and bar', async ({ page }) => {
  await open(page, address('check'));
  await expect(page.locator('.sum')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('button, summary:not(.card summary), .why, input, textarea, .sum').filter({ visible: true })).toHaveCount(0);
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

/** What stands on the page, without the spaces that hold an amount together. */
const lines = (page, selector) => page.locator(selector).evaluateAll((all) => all.map((one) => one.textContent));
/** Names of supports, each with that of the notice. */
const named = (page) => page.locator('.card h3').evaluateAll((all) => all.map((title) => [title.firstChild.textContent, title.querySelector('small').textContent]));

/** It says each support that pays money with its amount and its reason, what to do next, and how all of it is meant, in a dozen lines. */
async function expectFullText(page, text, language) {
  const supports = (await named(page)).map(([plain, formal]) => (language === 'zh' ? `${plain}（${formal}）` : `${plain} (${formal})`));
  expect(supports.length).toBe(2);
  const said = [...supports, ...(await lines(page, '.card .reason, .card .amount')), ...(await lines(page, '.next li'))];
  if (!(await page.locator('.next').count())) said.push('12333');
  if (await page.locator('.total .figure').count()) said.push(...(await lines(page, '.total .figure')));
  for (const part of said) expect(text).toContain(part);
  if (await page.locator('.sums .together').count()) expect(text).toContain((await lines(page, '.together td'))[0]);
  expect(text).toContain(language === 'zh' ? '仅供参考，以当地审核为准' : 'For reference');
  expect(text).toContain('黑人社发〔2022〕18号');
  expect(text.split('\n').length).toBeLessThanOrEqual(12);
}

const COPIED = {
  'the result': {},
  'an open result': { fare: undefined },
  'a result without money': { 'jobs.1.to': '2022-04-30' },
};

for (const language of ['zh', 'en']) {
  test(`a result is copied whole as text, in ${language}`, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page);
    await eachCase(COPIED, async (more) => {
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await goTo(page, { at: 'results', more }, { language });
      const told = page.getByText(language === 'zh' ? '已经复制' : 'Copied');
      await expect(told).toHaveCount(0);
      await page.getByRole('button', { name: WORDS[language].copy, exact: true }).click();
      await expect(told).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      await expectFullText(page, copied, language);
      await expect(page.locator('textarea')).toHaveValue(copied);
    });
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

const PRINTERS = {
  'that is not there': () => delete window.print,
  'that refuses': () => {
    window.print = () => {
      throw new DOMException('no', 'SecurityError');
    };
  },
};

for (const [which, script] of Object.entries(PRINTERS)) {
  test(`with printing ${which}, the text is shown to be copied by hand`, async ({ page }) => {
    await page.addInitScript(script);
    await open(page, address('results'));
    await page.getByRole('button', { name: WORDS.zh.print, exact: true }).click();
    await expect(page.getByText('请长按下面的文字，全选后复制。')).toBeVisible();
    await expectFullText(page, await page.locator('textarea').inputValue(), 'zh');
  });
}
