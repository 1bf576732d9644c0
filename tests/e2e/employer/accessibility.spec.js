// Every screen of the employers' page for everybody: axe without exceptions, the keyboard alone, small and wide screens, thumbs.
import AxeBuilder from '@axe-core/playwright';
import { misfits, setBrowserText, small } from '../support/layout.js';
import { BROKER, LONG, WORKSHOP, answer, arrive, come, comeAsWorkshop, estimate, hand, paste, read, refused, rows, sum, table } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { lines } from '../support/spreadsheets.js';

/** Every kind of row and of message. */
const ROSTER = lines(
  [
    ['工资表', '', '', '', ''],
    ['车间名称', '姓名', '身份证号', '户类型', '劳动报酬'],
    ['一车间', '陈一', id(1), '脱贫户', '7000'],
    ['一车间', '李二', id(2), '脱贫户', '6999'],
    ['二车间', '王三', id(3), '监测对象', ''],
    ['二车间', '陈一', id(1), '脱贫户', '7000'],
    ['二车间', '赵四', '1.2E+17', '脱贫户', '8000'],
    ['二车间', '钱五', '', '脱贫户', '约八千'],
    ['', '一个名字很长很长的人·买买提·阿不都热合曼', id(6), '一般户', '8000'],
    ['合计', '', '', '', '12000'],
  ],
  '\t',
);

const unfold = (page) => page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));

async function report(page) {
  await comeAsWorkshop(page, { 'fund-left': '500' });
  await paste(page, ROSTER);
  await read(page);
  await rows(page).first().locator('button').click();
  await expect(rows(page).first().locator('li').first()).toBeVisible();
  await page.locator('#annex-quarter').selectOption('2');
  await unfold(page);
}

async function estimated(page, claimant, answers) {
  await come(page, claimant);
  await answer(page, answers);
  await estimate(page);
  await expect(sum(page)).toBeVisible();
  await unfold(page);
}

/** Every screen, and how to get there. */
const SCREENS = {
  home: arrive,
  'a workshop’s form': (page) => come(page, 'workshop'),
  'a broker’s form': (page) => come(page, 'broker'),
  'a base’s form': (page) => come(page, 'base'),
  'a village’s form': (page) => come(page, 'village'),
  'a form refused': async (page) => {
    await come(page, 'workshop');
    await answer(page, { line: '-1', 'fund-left': 'x', workers: '1.5', 'at-line': '-' });
    await estimate(page);
    await expect(page.locator('.errors')).toBeFocused();
  },
  'a workshop’s estimate': (page) => estimated(page, 'workshop', { ...WORKSHOP, 'fund-left': '5000', workers: '12', 'at-line': '9' }),
  'a broker’s estimate': (page) => estimated(page, 'broker', { ...BROKER, long: '7', left: '1', without: '2' }),
  'a base’s estimate': (page) => estimated(page, 'base', { recognised: 'yes', placed: '100' }),
  'a roster that was read': report,
  'a roster that cannot be read': async (page) => {
    await comeAsWorkshop(page);
    await paste(page, lines([['甲', '户类型', '工资'], ['陈一', '脱贫户', '8000']], '\t'));
    await refused(page);
  },
  'a file that is no roster': async (page) => {
    await comeAsWorkshop(page);
    await hand(page, 'a.pdf', Buffer.from('%PDF-1.7'));
    await refused(page);
  },
};

const OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations', 'incomplete'] };
const told = ({ id: rule, nodes }) => nodes.map((node) => `${rule}: ${node.target} ${node.any[0]?.message ?? ''}`);
const ask = (page, options) => new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();

/** What axe finds, each with where; the rule on the size of targets is one that axe does not apply unasked. */
async function faults(page) {
  const { violations, incomplete } = await ask(page, OPTIONS);
  const unsure = incomplete.filter(({ id: rule }) => rule === 'color-contrast').flatMap(told);
  return [...violations.flatMap(told), ...unsure.filter((line) => !line.includes('non-text characters'))];
}

const switches = (page, which) => page.locator('.switches button').nth(which === 'size' ? 0 : 1).click();

for (const [name, stand] of Object.entries(SCREENS)) {
  test(`axe finds nothing in either language, light, dark, normal or large: ${name}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 360, height: 12_000 });
    await stand(page);
    // What a region that scrolls hides has no contrast that axe could measure: wide enough for all of a table.
    if (await page.locator('.scroll').count()) {
      await page.setViewportSize({ width: 2400, height: 8_000 });
      await page.locator('.office').evaluate((main) => (main.style.maxWidth = 'none'));
    }
    for (const language of ['zh', 'en']) {
      for (const large of [false, true]) {
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme });
          expect(await faults(page), `${language} ${large ? 'large' : 'normal'} ${colorScheme}`).toEqual([]);
        }
        await switches(page, 'size');
      }
      await switches(page, 'language');
      await expect(page.locator(`.wengang[lang="${language === 'zh' ? 'en' : 'zh'}"]`)).toBeVisible();
      await unfold(page);
    }
  });
}

for (const [name, stand] of Object.entries(SCREENS)) {
  test(`fits every screen and every thumb: ${name}`, async ({ page }) => {
    test.slow();
    await stand(page);
    for (const language of ['zh', 'en']) {
      for (const large of [false, true]) {
        for (const width of [320, 360, 768, 1440]) {
          const how = `${language} ${large ? 'large' : 'normal'} at ${width}`;
          await page.setViewportSize({ width, height: 740 });
          expect(await misfits(page), how).toEqual([]);
          expect(await small(page, large ? 60 : 44), `targets, ${how}`).toEqual([]);
        }
        await page.setViewportSize({ width: 360, height: 740 });
        await setBrowserText(page, 32);
        expect(await misfits(page), `${language} ${large ? 'large' : 'normal'} at twice the size`).toEqual([]);
        await setBrowserText(page, 16);
        await switches(page, 'size');
      }
      await switches(page, 'language');
      await expect(page.locator(`.wengang[lang="${language === 'zh' ? 'en' : 'zh'}"]`)).toBeVisible();
      await unfold(page);
    }
  });
}

test('every screen has one heading of the first level, which takes the focus, and a title in its language', async ({ page }) => {
  test.slow();
  for (const [name, stand] of Object.entries(SCREENS)) {
    await stand(page);
    await expect(page.getByRole('heading', { level: 1 }), name).toHaveCount(1);
    await expect(page).toHaveTitle(/稳岗补贴测算/);
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe('zh');
  }
});

/** Presses Tab until the focus is on what matches. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

async function choose(page, field, value) {
  await tabTo(page, `input[name="${field}"]`);
  await page.keyboard.press('Space');
  const wanted = page.locator(`input[name="${field}"][value="${value}"]`);
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses += 1) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function type(page, id, text) {
  await tabTo(page, `[id="${id}"]`);
  await page.keyboard.insertText(text);
}

test('with the keyboard alone: from the first screen through a pasted roster to a filtered row and its conditions', async ({ page }) => {
  test.slow();
  await arrive(page);
  await tabTo(page, '.plain-list button');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await choose(page, 'recognised', 'yes');
  await type(page, 'line', '7000');
  await type(page, 'line-source', '某县某文件');
  await tabTo(page, '#all-not-received');
  await page.keyboard.press('Space');
  await type(page, 'roster-cells', ROSTER);
  await tabTo(page, '#roster-cells + button');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await expect(sum(page)).toBeVisible(LONG);

  await tabTo(page, 'details.columns summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#column-3');
  await tabTo(page, '.states button:nth-child(4)');
  await page.keyboard.press('Space');
  await expect(page.locator('.states button').nth(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.pager')).toContainText('找到 3 行');
  await expect(page.locator('.states button').nth(3)).toBeFocused();
  await type(page, 'roster-search', '李二');
  await page.keyboard.press('Enter');
  await expect(page.locator('.pager')).toContainText('找到 1 行');
  await tabTo(page, '.scroll');
  await tabTo(page, 'tbody button');
  await page.keyboard.press('Enter');
  await expect(rows(page).locator('li').first()).toBeVisible();
  expect((await table(page)).map(({ number }) => number)).toEqual([4]);
  await tabTo(page, '#whole-ids');
  await tabTo(page, '#annex-quarter');
  await tabTo(page, '#annex-head');
});

test('every stop of the keyboard is marked', async ({ page }) => {
  test.slow();
  for (const stand of [SCREENS.home, SCREENS['a form refused'], SCREENS['a roster that was read']]) {
    await stand(page);
    await page.locator('.brand').click();
    for (let presses = 0; presses < 120; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
        const name = document.activeElement === document.body ? '' : document.activeElement.outerHTML.slice(0, 120);
        return { name, marked: outlineStyle !== 'none' && 2 <= parseFloat(outlineWidth) };
      });
      if (!focused.name) break;
      expect(focused).toEqual({ name: focused.name, marked: true });
    }
  }
});

test('a reader of the screen hears that a roster is read, and what is wrong with one', async ({ page }) => {
  await comeAsWorkshop(page);
  await paste(page, 'x');
  await expect(page.getByRole('alert')).toContainText('没找到表头', LONG);
});
