// The roster of the notice's first case, and how the tests read what came of it.
import { pasteRoster, waitForReport, rowTexts } from './employer-page.js';
import { id } from './province-roster.js';
import { lines } from './spreadsheets.js';

export const HEADINGS = ['姓名', '身份证号', '户类型', '年度累计支付劳动报酬'];

/** R1: pay at the line and below it, at it again, the first person again, no pay, a household that is not assisted. */
export const R1 = [
  HEADINGS,
  ['陈一', id(1), '脱贫户', '7000'],
  ['李二', id(2), '脱贫户', '6999'],
  ['王三', id(3), '监测对象', '7000'],
  ['陈一', id(1), '脱贫户', '7000'],
  ['赵五', id(5), '脱贫户', ''],
  ['孙六', id(6), '一般户', '8000'],
];

export const pasted = (rows) => lines(rows, '\t');
export const results = async (page) => (await rowTexts(page)).map(({ number, result, amount }) => `${number} ${result} ${amount}`);
export const reasons = async (page, number) => (await rowTexts(page)).find((row) => row.number === number).reasons;

/** How long the bars are, in thousandths of the width that they have. */
export const barLengths = (page) =>
  page.locator('main .card .bar svg').evaluateAll((all) =>
    all.map((svg) => Math.round((1000 * svg.querySelector('rect').getBoundingClientRect().width) / svg.getBoundingClientRect().width)),
  );

export const bars = async (page) => (await page.locator('main .card .bar p').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));

export async function readPasted(page, roster) {
  await pasteRoster(page, pasted(roster));
  await waitForReport(page);
}
