// Every screen of the employers' page, how to get there, and what must then be on it.
import {
  BROKER, WORKSHOP, answer, chooseFile, estimate, openEmployerPage, openForm, openWorkshopForm, pasteRoster, rows, total, waitForRefusal,
  waitForReport,
} from './employer-page.js';
import { id } from './province-roster.js';
import { lines } from './spreadsheets.js';
import { expect } from './test.js';

/** Every kind of row and of message. */
export const ROSTER = lines(
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

async function readRoster(page) {
  await openWorkshopForm(page, { 'fund-left': '500' });
  await pasteRoster(page, ROSTER);
  await waitForReport(page);
  await rows(page).first().locator('.of-row button').last().click();
  await expect(rows(page).first().locator('li').first()).toBeVisible();
  await page.locator('#annex-quarter').selectOption('2');
}

async function estimateFor(page, claimant, answers) {
  await openForm(page, claimant);
  await answer(page, answers);
  await estimate(page);
  await expect(total(page)).toBeVisible();
}

async function refuseForm(page) {
  await openForm(page, 'workshop');
  await answer(page, { line: '-1', 'fund-left': 'x', workers: '1.5', 'at-line': '-' });
  await estimate(page);
  await expect(page.locator('.errors')).toBeFocused();
}

async function refuseRoster(page) {
  await openWorkshopForm(page);
  await pasteRoster(page, lines([['甲', '户类型', '工资'], ['陈一', '脱贫户', '8000']], '\t'));
  await waitForRefusal(page);
}

async function refuseFile(page) {
  await openWorkshopForm(page);
  await chooseFile(page, 'a.pdf', Buffer.from('%PDF-1.7'));
  await waitForRefusal(page);
}

const WORKSHOP_NUMBERS = { ...WORKSHOP, 'fund-left': '5000', workers: '12', 'at-line': '9' };

/** Every screen, by name: the way to it, and what must then be on it. */
export const SCREENS = {
  home: { reach: openEmployerPage, holds: '.plain-list button' },
  'a workshop’s form': { reach: (page) => openForm(page, 'workshop'), holds: '#roster-file' },
  'a broker’s form': { reach: (page) => openForm(page, 'broker'), holds: '#roster-file' },
  'a base’s form': { reach: (page) => openForm(page, 'base'), holds: '#placed' },
  'a village’s form': { reach: (page) => openForm(page, 'village'), holds: '#roster-file' },
  'a form refused': { reach: refuseForm, holds: '.errors' },
  'a workshop’s estimate': { reach: (page) => estimateFor(page, 'workshop', WORKSHOP_NUMBERS), holds: '.card .conditions' },
  'a broker’s estimate': { reach: (page) => estimateFor(page, 'broker', { ...BROKER, long: '7', left: '1', without: '2' }), holds: '.card .conditions' },
  'a base’s estimate': { reach: (page) => estimateFor(page, 'base', { recognised: 'yes', placed: '100' }), holds: '.card .conditions' },
  'a roster that was read': { reach: readRoster, holds: '.annex input' },
  'a roster that cannot be read': { reach: refuseRoster, holds: '.corrections select' },
  'a file that is no roster': { reach: refuseFile, holds: '.notice' },
};

/** Sees that the screen is there, with all of it unfolded. */
async function expectScreen(page, { holds }) {
  await unfold(page);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main').locator(holds).first()).toBeVisible();
}

/** Goes to a screen. */
export async function stand(page, screen) {
  await screen.reach(page);
  await expectScreen(page, screen);
}

/** Both languages, each in normal and in large text. */
export const MANNERS = ['zh', 'en'].flatMap((language) => [false, true].map((large) => ({ language, large })));

/** Shows the screen in these languages and sizes, one after the other, and does `look` with each. */
export async function inManners(page, screen, manners, look) {
  const [size, other] = [page.locator('.switches button').first(), page.locator('.switches button').last()];
  for (const { language, large } of manners) {
    const [inLanguage, inSize] = [`.wengang[lang="${language}"]`, large ? '.wengang.large' : '.wengang:not(.large)'];
    if (!(await page.locator(inLanguage).count())) await other.click();
    await expect(page.locator(inLanguage)).toBeVisible();
    if (!(await page.locator(inSize).count())) await size.click();
    await expect(page.locator(inSize)).toBeVisible();
    await expectScreen(page, screen);
    await look({ large, how: `${language} ${large ? 'large' : 'normal'}` });
  }
}
