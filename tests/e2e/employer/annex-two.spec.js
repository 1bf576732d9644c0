// The quarterly form: Annex 2 with what the roster tells, and the targets of Annex 1.
import { annexTwo, foldedLines, openWorkshopForm, savedFile } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { HEADINGS, R1, readPasted } from '../support/notice-roster.js';
import { cells } from '../support/spreadsheets.js';

const TITLES = [
  '', '提供职业指导人次数', '提供岗位信息推送人次数', '提供免费培训人次数', '就业创业服务补助 人数', '就业创业服务补助 机构数', '就业创业服务补助 金额',
  '帮扶车间等载体吸纳就业奖补 人数', '帮扶车间等载体吸纳就业奖补 车间数', '帮扶车间等载体吸纳就业奖补 金额', '就业帮扶基地一次性奖补 基地数', '就业帮扶基地一次性奖补 金额',
  '公益性岗位补贴 人数', '公益性岗位补贴 金额', '创业孵化基地奖补 人数', '创业孵化基地奖补 金额', '（原表此栏标题缺失）人数', '（原表此栏标题缺失）金额',
  '其他就业补助资金渠道政策 人数', '其他就业补助资金渠道政策 金额', '其他就业补助资金渠道政策 政策内容',
];

test('has its 21 columns in their order, filled with what the roster tells, the rest for the clerk', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, [['车间名称', ...HEADINGS], ...R1.slice(1).map((row, n) => [`${'一二'[n % 2]}车间`, ...row])]);
  const titles = (await page.locator('.form dt').allTextContents()).map((title) => title.trim());
  expect(titles).toEqual(TITLES);
  const form = await annexTwo(page);
  expect(Object.values(form).filter(Boolean)).toHaveLength(4);
  expect(form).toMatchObject({ head: '合计', 'workshop-people': '2', workshops: '1', 'workshop-yuan': '2000' });
});

test('is saved as it stands on the screen, with what the clerk filled in', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await page.locator('#annex-career-guidance').fill('12');
  await page.locator('#annex-other-content').fill('=1+1');
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格', exact: true }));
  expect(name).toBe('wengang-annex-2-2022.xlsx');
  const [[title], [units], groups, columns, values, [signature]] = cells(bytes);
  expect([title, units.slice(0, 4), signature]).toEqual(['黑龙江省就业帮扶政策举措落实情况表', '填报单位', '填报人：']);
  // The title of a group stands over its first column only.
  let group = '';
  const titles = TITLES.map((_, place) => [(group = groups[place] || group), columns[place]].filter(Boolean).join(' '));
  expect(titles.slice(1)).toEqual(TITLES.slice(1));
  const form = await annexTwo(page);
  expect(TITLES.map((_, place) => String(values[place] ?? ''))).toEqual(Object.values(form));
  expect(form).toMatchObject({ 'career-guidance': '12', 'workshop-yuan': '2000' });
});

test('is due on the third working day after the quarter, by the State Council’s holidays', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const due = page.locator('.annex [role=status]');
  await expect(due).toHaveText('');
  const days = { 1: '2022年4月6日', 2: '2022年7月5日', 3: '2022年10月10日', 4: '2023年1月5日' };
  for (const [quarter, day] of Object.entries(days)) {
    await page.locator('#annex-quarter').selectOption(quarter);
    await expect(due).toContainText(`最晚 ${day} 报省人社厅`);
    await expect(due).toContainText('国办发明电');
  }
});

test('goes on a sheet of A4 across', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const sizes = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g;
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = [...pdf.matchAll(sizes)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
  expect(pages.some(([width, height]) => width > height && Math.abs(width - 842) < 3), JSON.stringify(pages)).toBe(true);
  expect(pages[0][0]).toBeLessThan(pages[0][1]);
});

test('Annex 1 has its 13 cities, with how far the roster’s people are towards each', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const cities = await foldedLines(page, '附件1 各市（地）的目标');
  expect(cities).toHaveLength(13);
  expect(cities[0]).toBe('哈尔滨：目标 25500 人，名册里在岗 4 人，占 0.0%');
  expect(cities.map((city) => Number(/目标 (\d+) 人/.exec(city)[1])).reduce((a, b) => a + b)).toBe(196_700);
});
