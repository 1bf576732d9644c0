// React, Vue and Svelte set the element as programmers write it there, and what is typed stays.
import { BEGIN, DEFINE } from '../e2e/support/embedding.js';
import { expect, test } from '../e2e/support/host-site.js';
import { FRAMEWORKS, built } from './apps/built.js';

const LOCAL = { start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } };
const say = (page, change) => page.evaluate((change) => window.say(change), change);
/** What a program says that says nothing. */
const unsay = (page, ...names) => page.evaluate((names) => window.say(Object.fromEntries(names.map((name) => [name, undefined]))), names);

for (const name of Object.keys(FRAMEWORKS)) {
  test.describe(name, () => {
    let script;
    test.beforeAll(async () => (script = await built(name)));
    const policy = "script-src https://wengang.example 'self' 'wasm-unsafe-eval'; style-src https://wengang.example; connect-src https://wengang.example";
    const start = async (shown, { early = false } = {}) => {
      const pages = { '/app.js': { body: script, headers: { 'content-type': 'text/javascript' } } };
      const app = '<script src="/app.js"></script>';
      await shown(`<div id="root"></div>${early ? DEFINE + app : app + DEFINE}`, { policy, pages });
    };

    for (const early of [false, true]) {
      test(`what is not set is not refused, the script of the calculator ${early ? 'before' : 'after'} the page's`, async ({ page, shown }) => {
        await start(shown, { early });
        await expect(page.getByRole('button', BEGIN)).toBeVisible();
        await expect(page.locator('.notice')).toHaveCount(0);
        await expect(page.locator('#heard')).toHaveText('1');
      });

      test(`what is set is followed, and keeps what is typed, the script of the calculator ${early ? 'before' : 'after'} the page's`, async ({ page, shown }) => {
        await start(shown, { early });
        await page.getByRole('button', BEGIN).click();
        await page.getByRole('button', { name: '脱贫户', exact: true }).click();
        await say(page, { theme: 'dark', lang: 'en', textSize: 'large', region: 'jixi', shareAnswers: false });
        await expect(page.getByRole('button', { name: 'Yes', exact: true })).toBeVisible();
        await expect(page.locator('.embedded')).toHaveClass('wengang embedded large');
        await expect(page.locator('.brand')).toHaveText('Jixi');
        await expect(page.locator('button[value=lifted-out-of-poverty]')).toHaveAttribute('aria-pressed', 'true');
        await unsay(page, 'lang', 'region', 'textSize', 'theme');
        await expect(page.getByRole('button', { name: '是', exact: true })).toBeVisible();
        await expect(page.locator('.notice')).toHaveCount(0);
        await expect(page.locator('button[value=lifted-out-of-poverty]')).toHaveAttribute('aria-pressed', 'true');
      });
    }

    test('the view is switched, and what is set after that wipes nothing', async ({ page, shown }) => {
      await start(shown);
      await expect(page.getByRole('button', BEGIN)).toBeVisible();
      await say(page, { view: 'workshop' });
      await page.locator('[id="line"]').fill('7000');
      await say(page, { theme: 'dark' });
      await say(page, { lang: 'en' });
      await expect(page.getByRole('button', { name: 'Estimate' })).toBeVisible();
      await expect(page.locator('[id="line"]')).toHaveValue('7000');
      await unsay(page, 'view');
      await expect(page.getByRole('button', { name: 'Start (2022)' })).toBeVisible();
    });

    test('an object for the place is taken, and goes again', async ({ page, shown }) => {
      await start(shown);
      await say(page, { there: false });
      await say(page, { there: true, prefill: 'year=2022&at=results', localParameters: LOCAL });
      const card = page.locator('[data-provision=start_up]');
      await card.evaluate((details) => (details.open = true));
      await expect(card).toContainText('5,000 元（2022 年');
      await unsay(page, 'localParameters');
      await expect(card).not.toContainText('某文件');
    });

    test('is taken out and put back', async ({ page, shown }) => {
      await start(shown);
      await page.getByRole('button', BEGIN).click();
      await say(page, { there: false });
      await expect(page.locator('wengang-calculator')).toHaveCount(0);
      await say(page, { there: true });
      await expect(page.getByRole('button', BEGIN)).toBeVisible();
      await expect(page.locator('#heard')).toHaveText('2');
    });

    test('answers are shared with a page that asks for them, once the person agrees', async ({ page, shown }) => {
      await start(shown);
      await expect(page.getByRole('button', BEGIN)).toBeVisible();
      await say(page, { shareAnswers: true });
      await page.getByRole('button', { name: '同意 Agree', exact: true }).click();
      await expect(page.getByText('您的回答，本网站也能看到。')).toBeVisible();
      await say(page, { shareAnswers: false });
      await expect(page.getByText('您的回答，本网站也能看到。')).toHaveCount(0);
    });
  });
}
