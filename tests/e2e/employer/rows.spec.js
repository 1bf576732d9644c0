// What came of a roster: row by row with the reasons, what is taken along, the quarterly form.
import {
  BROKER, another, answer, annex, come, comeAsWorkshop, columns, folded, hand, paste, read, rows, saved, sum, table,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id, province } from '../support/province-roster.js';
import { HEADINGS, R1, pasted, readPasted, results } from '../support/notice-roster.js';
import { FILES, cells, fields } from '../support/spreadsheets.js';

test.describe('row by row', () => {
  const MANY = [...province(120).map((row) => row.slice(0, 6))];

  test('by state, with a count at each', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const states = page.locator('.states button');
    await expect(states).toHaveText(['全部 6', '算清了 2', '还不能确定 1', '不符合 3', '填错了 0']);
    await expect(states.first()).toHaveAttribute('aria-pressed', 'true');
    await states.nth(3).click();
    await expect(page.locator('.pager')).toContainText('第 1–3 行，找到 3 行');
    expect((await table(page)).map(({ number }) => number)).toEqual([3, 5, 7]);
    await expect(states.nth(3)).toHaveAttribute('aria-pressed', 'true');
    await states.nth(4).click();
    await expect(page.locator('.pager')).toContainText('找到 0 行');
    await states.first().click();
    await expect(rows(page)).toHaveCount(6);
  });

  test('by a name, a part of an ID number or another word', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    for (const [words, found] of [['陈一', [2, 5]], [id(3), [4]], ['一般', [7]], ['无此人', []], ['', [2, 3, 4, 5, 6, 7]]]) {
      await page.locator('#roster-search').fill(words);
      await page.locator('#roster-search').press('Enter');
      await expect(page.locator('.pager')).toContainText(`找到 ${found.length} 行`);
      expect((await table(page)).map(({ number }) => number)).toEqual(found);
    }
  });

  test('fifty at a time, forth and back, and from the first on when the state changes', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, MANY);
    const pager = page.locator('.pager');
    await expect(pager).toContainText('第 1–50 行，找到 120 行');
    await expect(page.getByRole('button', { name: '前面的' })).toHaveCount(0);
    await page.getByRole('button', { name: '后面的' }).click();
    await expect(pager).toContainText('第 51–100 行，找到 120 行');
    await page.getByRole('button', { name: '后面的' }).click();
    await expect(pager).toContainText('第 101–120 行，找到 120 行');
    await expect(rows(page)).toHaveCount(20);
    expect((await table(page))[0].number).toBe(102);
    await expect(page.getByRole('button', { name: '后面的' })).toHaveCount(0);
    await page.getByRole('button', { name: '前面的' }).click();
    await expect(pager).toContainText('第 51–100 行');
    await page.locator('.states button').nth(3).click();
    await expect(pager).toContainText('第 1–50 行');
  });

  test('every condition of a row can be unfolded, with its figures and its item, and folded again', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const row = rows(page).nth(1);
    await row.getByRole('button', { name: '逐条看为什么' }).click();
    await expect(row.locator('li').first()).toBeVisible();
    const conditions = await row.locator('li').allTextContents();
    expect(conditions[0]).toContain('就业帮扶车间奖励补贴: 不符合条件');
    expect(conditions.join('\n')).toMatch(/✓ 是脱贫户或防返贫监测户 第（七）项/);
    expect(conditions.join('\n')).toMatch(/✗ 全年发的工资不低于当年的监测标准 第（七）项 发了 6999 元，标准是 7000 元，差 1 元。/);
    await row.getByRole('button', { name: '收起' }).click();
    await expect(row.locator('li')).toHaveCount(0);
  });

  test('a row that repeats somebody unfolds what settled it', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const row = rows(page).nth(3);
    await row.getByRole('button', { name: '逐条看为什么' }).click();
    await expect(row.locator('li').first()).toContainText('不符合条件');
  });

  test('in the language that is spoken, also after it is read', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    await page.locator('.states button').nth(3).click();
    await expect(rows(page)).toHaveCount(3);
    await page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(page.locator('.states button').first()).toHaveText('All 6');
    await expect(rows(page)).toHaveCount(3);
    await expect(sum(page)).toContainText('2000');
    await expect(rows(page).first()).not.toContainText('不符合');
    await page.getByRole('button', { name: '中文', exact: true }).click();
    await expect(rows(page).first()).toContainText('不符合');
  });

  test('what is said on the form holds for the roster: without a line it is open', async ({ page }) => {
    await comeAsWorkshop(page, { line: '', 'line-source': '' });
    await readPasted(page, R1);
    await expect(sum(page)).toHaveText('还没算准，最多可能 4000 元');
  });

  for (const [what, answers] of [['without its source', { 'line-source': '' }], ['that is no amount', { line: '七千' }]]) {
    test(`a line ${what} is not passed over in silence`, async ({ page }) => {
      await comeAsWorkshop(page, answers);
      await paste(page, pasted(R1));
      await expect(page.locator('main [role=alert]').first()).toContainText(/防返贫监测标准是多少|这个标准是哪份文件定的/);
    });
  }

  test('a fund that is short pays the first people, the rest are told so', async ({ page }) => {
    await comeAsWorkshop(page, { 'fund-left': '1000' });
    await readPasted(page, R1);
    await expect(sum(page)).toHaveText(/^可申请 1000 元/);
    const beyond = (await table(page)).filter(({ reasons }) => reasons.includes('就业补助资金轮不到这个人'));
    expect(beyond.map(({ number, amount }) => `${number} ${amount}`)).toEqual(['4 金额由当地定', '6 金额由当地定']);
    await expect(page.locator('main .card', { hasText: '衔接推进乡村振兴补助资金' })).toContainText('金额由当地定: 1 人');
    expect(await annex(page)).toMatchObject({ 'workshop-people': '1', workshops: '1', 'workshop-yuan': '1000' });
  });
});

test.describe('what is taken along', () => {
  const NASTY = [
    [...HEADINGS, '备注'],
    ['=cmd|\' /C calc\'!A0', id(1), '脱贫户', '7000', '+1+1'],
    ['李二', id(2), '脱贫户', '6999', '-2+3'],
    ['王"三"', id(3), '监测对象', '', '@SUM(A1)'],
    ['赵,四', id(4), '一般户', '8000', '两行\n备注'],
    ['钱五', '1.2E+17', '脱贫户', '8000', '　=1'],
  ];
  const ADDED = ['结果', '金额（元）', '资金', '原因'];
  const masked = (number) => `${number.slice(0, 6)}********${number.slice(14)}`;
  const HARMLESS = ["'=cmd|' /C calc'!A0", '李二', '王"三"', '赵,四', '钱五'];

  function check(rows, mask) {
    expect(rows[0]).toEqual([...NASTY[0], ...ADDED]);
    expect(rows.slice(1).map((row) => row[0])).toEqual(HARMLESS);
    expect(rows.slice(1).map((row) => row[1])).toEqual([...[1, 2, 3, 4].map((n) => mask(id(n))), '1.2E+17']);
    expect(rows.slice(1).map((row) => row[4])).toEqual(["'+1+1", "'-2+3", "'@SUM(A1)", '两行\n备注', "'　=1"]);
    expect(rows.slice(1).map((row) => row[5])).toEqual(['算清了', '不符合', '还不能确定', '不符合', '填错了']);
    expect(rows.slice(1, 4).map((row) => String(row[6]))).toEqual(['1000', '0', '0-1000']);
    expect(rows[1][7]).toBe('就业补助资金');
    expect(rows[2][8]).toContain('全年发的工资不低于当年的监测标准');
    expect(rows[5][8]).toContain('科学计数');
    for (const cell of rows.flat()) expect(String(cell)).not.toMatch(/^[=+\-@\t\r\n]/);
  }

  async function begin(page) {
    await comeAsWorkshop(page);
    await hand(page, '花名册.csv', FILES['UTF-8'](NASTY));
    await read(page);
  }

  test('as CSV: what came in, what came of it, ID numbers starred out, formulas made harmless', async ({ page }) => {
    await begin(page);
    const { name, bytes } = await saved(page, page.getByRole('button', { name: '存成 CSV' }));
    expect(name).toBe('wengang-roster-2022.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    check(fields(bytes.toString('utf8')), masked);
  });

  test('as a workbook: the same, amounts as numbers, all else as text', async ({ page }) => {
    await begin(page);
    const { name, bytes } = await saved(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
    expect(name).toBe('wengang-roster-2022.xlsx');
    const rows = cells(bytes);
    check(rows, masked);
    expect(rows.slice(1).map((row) => typeof row[6])).toEqual(['number', 'number', 'string', 'number', expect.any(String)]);
    for (const row of rows.slice(1)) expect(typeof row[1]).toBe('string');
  });

  test('with whole ID numbers only if that is asked for', async ({ page }) => {
    await begin(page);
    await page.getByLabel('身份证号不打星号').check();
    const asCsv = await saved(page, page.getByRole('button', { name: '存成 CSV' }));
    check(fields(asCsv.bytes.toString('utf8')), (number) => number);
    const asWorkbook = await saved(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
    check(cells(asWorkbook.bytes), (number) => number);
  });

  for (const [format, button, name] of [['CSV', '存成 CSV', 'a.csv'], ['a workbook', '存成 Excel 表格（.xlsx）', 'a.xlsx']]) {
    test(`an export as ${format} with whole ID numbers comes back as the same roster`, async ({ page }) => {
      await comeAsWorkshop(page);
      await readPasted(page, R1);
      const before = await results(page);
      await page.getByLabel('身份证号不打星号').check();
      const { bytes } = await saved(page, page.getByRole('button', { name: button }));
      await another(page);
      await hand(page, name, bytes);
      await read(page);
      expect(await results(page)).toEqual(before);
      await expect(sum(page)).toHaveText('可申请 2000 元，最多可能 3000 元');
    });
  }

  const TEMPLATES = {
    workshop: ['wengang-workshop-2022.csv', ['name', 'id', 'household', 'organisation', 'pay', 'received'], ['陈一', id(1), '脱贫户', '一车间', '7000', '否'], '可申请 1000 元'],
    broker: [
      'wengang-placements-2022.csv',
      ['name', 'id', 'household', 'organisation', 'contract-kind', 'contract-months', 'left-early', 'received'],
      ['陈一', id(1), '脱贫户', '一机构', '劳动合同', '12个月', '否', '否'],
      '可申请 200 元',
    ],
    village: [
      'wengang-workers-2022.csv',
      ['name', 'id', 'household', 'registered', 'place', 'from', 'to', 'work', 'public-post', 'production', 'transport-received', 'production-received', 'fare-by', 'fare'],
      ['陈一', id(1), '脱贫户', '是', '辽宁', '2022-3-1', '2022-6-30', '打工', '否', '是', '否', '否', '火车', '620'],
      '可申请 500 元，当地可给 1000 元',
    ],
  };
  for (const [claimant, [name, wanted, filled, total]] of Object.entries(TEMPLATES)) {
    test(`an empty template to fill in, every column of which is understood: ${claimant}`, async ({ page }) => {
      await come(page, claimant);
      await answer(page, claimant === 'workshop' ? { recognised: 'yes', line: '7000', 'line-source': '某县某文件' } : claimant === 'broker' ? BROKER : {});
      const template = await saved(page, page.getByRole('button', { name: '下载空白模板' }));
      expect(template.name).toBe(name);
      const [headings, ...rest] = fields(template.bytes.toString('utf8'));
      expect(rest).toEqual([]);
      await hand(page, name, Buffer.from(`${template.bytes.toString('utf8')}${filled.join(',')}\r\n`));
      await read(page);
      expect(await columns(page)).toEqual(Object.fromEntries(headings.map((heading, index) => [heading, wanted[index]])));
      await expect(sum(page)).toHaveText(total);
    });
  }
});

test.describe('Annex 2', () => {
  const TITLES = [
    '', '提供职业指导人次数', '提供岗位信息推送人次数', '提供免费培训人次数', '就业创业服务补助 人数', '就业创业服务补助 机构数', '就业创业服务补助 金额',
    '帮扶车间等载体吸纳就业奖补 人数', '帮扶车间等载体吸纳就业奖补 车间数', '帮扶车间等载体吸纳就业奖补 金额', '就业帮扶基地一次性奖补 基地数', '就业帮扶基地一次性奖补 金额',
    '公益性岗位补贴 人数', '公益性岗位补贴 金额', '创业孵化基地奖补 人数', '创业孵化基地奖补 金额', '（原表此栏标题缺失）人数', '（原表此栏标题缺失）金额',
    '其他 人数', '其他 金额', '其他 政策内容',
  ];

  test('has its 21 columns in their order, filled with what the roster tells, the rest for the clerk', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, [['车间名称', ...HEADINGS], ...R1.slice(1).map((row, n) => [`${'一二'[n % 2]}车间`, ...row])]);
    const titles = (await page.locator('.form dt').allTextContents()).map((title) => title.trim());
    expect(titles).toEqual(TITLES);
    const form = await annex(page);
    expect(Object.values(form).filter(Boolean)).toHaveLength(4);
    expect(form).toMatchObject({ head: '合计', 'workshop-people': '2', workshops: '1', 'workshop-yuan': '2000' });
  });

  test('is saved as it stands on the screen, with what the clerk filled in', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    await page.locator('#annex-career-guidance').fill('12');
    await page.locator('#annex-other-content').fill('=1+1');
    const { name, bytes } = await saved(page, page.getByRole('button', { name: '存成 Excel 表格', exact: true }));
    expect(name).toBe('wengang-annex-2-2022.xlsx');
    const [[title], [units], groups, columns, values, [signature]] = cells(bytes);
    expect([title, units.slice(0, 4), signature]).toEqual(['黑龙江省就业帮扶政策举措落实情况表', '填报单位', '填报人：']);
    // The title of a group stands over its first column only.
    let group = '';
    const titles = TITLES.map((_, place) => [(group = groups[place] || group), columns[place]].filter(Boolean).join(' '));
    expect(titles.slice(1)).toEqual(TITLES.slice(1));
    const form = await annex(page);
    expect(TITLES.map((_, place) => String(values[place] ?? ''))).toEqual(Object.values(form));
    expect(form).toMatchObject({ 'career-guidance': '12', 'workshop-yuan': '2000' });
  });

  test('is due on the third working day after the quarter, holidays not counted', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const due = page.locator('.annex [role=status]');
    await expect(due).toHaveText('');
    const days = { 1: '2022年4月5日', 2: '2022年7月5日', 3: '2022年10月5日', 4: '2023年1月4日' };
    for (const [quarter, day] of Object.entries(days)) {
      await page.locator('#annex-quarter').selectOption(quarter);
      await expect(due).toHaveText(`最晚报送日: ${day}`);
    }
    await page.locator('#annex-quarter').selectOption('3');
    await page.locator('#annex-holidays').fill([1, 2, 3, 4, 5, 6, 7].map((day) => `2022-10-${day}`).join(' '));
    await expect(due).toHaveText('最晚报送日: 2022年10月12日');
    await page.locator('#annex-quarter').selectOption('1');
    await page.locator('#annex-holidays').fill('2022年4月4日、2022.4.5');
    await expect(due).toHaveText('最晚报送日: 2022年4月7日');
  });

  test('goes on a sheet of A4 across', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const sizes = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g;
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const pages = [...pdf.matchAll(sizes)].map(([, width, height]) => [Math.round(width), Math.round(height)]);
    expect(pages.some(([width, height]) => width > height && Math.abs(width - 842) < 3), JSON.stringify(pages)).toBe(true);
    expect(pages[0][0]).toBeLessThan(pages[0][1]);
  });

  test('Annex 1 has its 13 cities, with how far the roster’s people are towards each', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const cities = await folded(page, '附件1 各市（地）的目标');
    expect(cities).toHaveLength(13);
    expect(cities[0]).toBe('哈尔滨：目标 25500 人，名册里在岗 4 人，占 0.0%');
    expect(cities.map((city) => Number(/目标 (\d+) 人/.exec(city)[1])).reduce((a, b) => a + b)).toBe(196_700);
  });
});
