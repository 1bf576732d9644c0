// The quarterly form: Annex 2 with what the roster tells, and the targets of Annex 1.
import { annexTwo, openWorkshopForm, savedFile } from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { HEADINGS, R1, readPasted } from '../support/notice-roster.js';
import { cells } from '../support/spreadsheets.js';

/** The groups in their order, each with its columns. */
const GROUPS = [
  ['', ['提供职业指导人次数']], ['', ['提供岗位信息推送人次数']], ['', ['提供免费培训人次数']],
  ['享受就业创业服务补助情况', ['人数', '机构数', '金额']],
  ['享受就业帮扶车间等载体吸纳就业奖补情况', ['人数', '车间数', '金额']],
  ['享受就业帮扶基地一次性奖补情况', ['基地数', '金额']],
  ['享受公益性岗位补贴情况', ['人数', '金额']],
  ['享受创业孵化基地奖补情况', ['人数', '金额']],
  ['（原表此栏标题缺失）', ['人数', '金额']],
  ['其他就业补助资金渠道政策', ['人数', '金额', '政策内容']],
];
const TITLES = GROUPS.flatMap(([group, columns]) => columns.map((column) => [group, column].filter(Boolean).join('：')));

const confirm = (page, column) => page.getByRole('button', { name: `确认 享受就业帮扶车间等载体吸纳就业奖补情况：${column}` });

test('has its columns in their order, filled with what the roster lets expect, the rest for the clerk', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, [['车间名称', ...HEADINGS], ...R1.slice(1).map((row, n) => [`${'一二'[n % 2]}车间`, ...row])]);
  await expect(page.locator('.form tbody th')).toHaveText('合计');
  expect(await page.locator('.form input').evaluateAll((all) => all.map((input) => input.getAttribute('aria-label')))).toEqual(TITLES);
  const wide = await page.locator('.form thead tr').evaluateAll((all) => all.map(({ cells }) => Array.from(cells, ({ colSpan }) => colSpan).reduce((a, b) => a + b, 0)));
  expect(wide).toEqual([21, 20, 17, 17]);
  const form = await annexTwo(page);
  expect(Object.values(form).filter(Boolean)).toHaveLength(3);
  expect(form).toMatchObject({ 'workshop-people': '2', workshops: '1', 'workshop-yuan': '2000' });
  await expect(page.locator('.form .estimate')).toHaveCount(3);
});

test('is saved as it is printed, and what nobody has confirmed is no number there', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await page.locator('#annex-career-guidance').fill('12');
  await page.locator('#annex-other-content').fill('=1+1');
  await confirm(page, '人数').click();
  // Whoever confirms goes on where that was.
  await expect(page.locator('#annex-workshop-people')).toBeFocused();
  await page.locator('#annex-workshops').fill('3');
  await expect(page.locator('.form .estimate')).toHaveCount(1);
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格', exact: true }));
  expect(name).toBe('wengang-annex-2-2022.xlsx');
  const [[title], [units], ...rest] = cells(bytes);
  expect([title, units.slice(0, 4)]).toEqual(['黑龙江省就业帮扶政策举措落实情况表', '填报单位']);
  const [top, parts, groups, columns, values, ...below] = rest;
  const filled = (row) => row.map((text, column) => [column, text]).filter(([, text]) => text !== undefined && text !== '');
  expect(filled(top)).toEqual([[1, '就业帮扶服务情况'], [4, '就业帮扶政策落实情况']]);
  expect(filled(parts).slice(3)).toEqual([[4, '就业政策落实情况'], [12, '创业政策落实情况'], [16, '其他就业补助资金渠道政策']]);
  expect(filled(groups)).toEqual([4, 7, 10, 12, 14, 16].map((column, place) => [column, GROUPS[3 + place][0]]));
  expect(columns.slice(4)).toEqual(GROUPS.slice(3).flatMap(([, own]) => own));
  expect(filled(values)).toEqual([[0, '合计'], [1, 12], [7, 2], [8, 3], [9, '2000（测算）'], [20, '=1+1']]);
  expect(below.map(([line]) => line.slice(0, 4))).toEqual(['填报人：', '注：1.', '2.以上']);
});

test('takes whole numbers only, and is not saved before they are', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const cell = page.locator('#annex-base-yuan');
  await cell.fill('1.5万');
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(cell).toHaveAccessibleDescription('请填整数');
  const saves = [];
  page.on('download', (file) => saves.push(file));
  await page.getByRole('button', { name: '存成 Excel 表格', exact: true }).click();
  await expect(cell).toBeFocused();
  await cell.fill('15,000');
  await expect(page.locator('.form [aria-invalid]')).toHaveCount(0);
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格', exact: true }));
  expect(cells(bytes)[6][11]).toBe(15_000);
  expect(saves).toHaveLength(1);
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

test('Annex 1 has its 13 cities, and tells of the chosen one how far the roster’s people are', async ({ page }) => {
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const [city, line] = [page.getByLabel('哪个市（地）'), page.locator('section', { has: page.locator('#annex-city') }).locator('[role=status]')];
  await expect(line).toHaveText('');
  const names = (await city.locator('option').allTextContents()).slice(1);
  expect(names).toHaveLength(13);
  const lines = [];
  for (const name of names) {
    await city.selectOption({ label: name });
    await expect(line).toContainText(`${name}：`);
    lines.push(await line.textContent());
  }
  expect(lines[0]).toBe('哈尔滨：目标 25,500 人，名册里在岗 4 人，占目标 0.0%');
  expect(lines.map((one) => Number(/目标 ([\d,]+) 人/.exec(one)[1].replaceAll(',', ''))).reduce((a, b) => a + b)).toBe(196_700);
});
