// A roster as it lies on the desk goes in; the rows with their reasons, the sum, the forms and the exports come out.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  BROKER, another, answer, annex, come, comeAsWorkshop, columns, drop, folded, hand, paste, read, refusal, refused, report, rows, saved, sum, table, tickAll,
} from './office.js';
import { expect, test } from './helpers.js';
import { id, province } from './province.js';
import { FILES, cells, digits, fields, lines, workbook, zip } from './spreadsheets.js';

const HEADINGS = ['姓名', '身份证号', '户类型', '年度累计支付劳动报酬'];

/** R1: pay at the line and below it, at it again, the first person again, no pay, a household that is not assisted. */
const R1 = [
  HEADINGS,
  ['陈一', id(1), '脱贫户', '7000'],
  ['李二', id(2), '脱贫户', '6999'],
  ['王三', id(3), '监测对象', '7000'],
  ['陈一', id(1), '脱贫户', '7000'],
  ['赵五', id(5), '脱贫户', ''],
  ['孙六', id(6), '一般户', '8000'],
];

const pasted = (rows) => lines(rows, '\t');
const results = async (page) => (await table(page)).map(({ number, result, amount }) => `${number} ${result} ${amount}`);
const reasons = async (page, number) => (await table(page)).find((row) => row.number === number).reasons;
const bars = (page) => page.locator('main .card .bar p').allTextContents();

async function readPasted(page, roster) {
  await paste(page, pasted(roster));
  await read(page);
}

test.describe('the cases of the notice', () => {
  test('R1: 2000 sure, the repeated person flagged, the blank open', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    await expect(sum(page)).toHaveText('可申请 2000 元，最多可能 3000 元');
    await expect(page.locator('main .total')).toContainText('读了 6 行：算清 2 行，还不能确定 1 行，不符合 3 行，填错 0 行。');
    expect(await results(page)).toEqual([
      '2 算清了 1000 元', '3 不符合 没有', '4 算清了 1000 元', '5 不符合 没有', '6 还不能确定 0 到 1000 元', '7 不符合 没有',
    ]);
    expect(await reasons(page, 3)).toContain('✗ 全年发的工资不低于当年的监测标准');
    expect(await reasons(page, 5)).toContain('同一个人已经在另一行算过（见第 2 行）');
    expect(await reasons(page, 6)).toContain('? ');
    expect(await reasons(page, 7)).toContain('✗ 是脱贫户或防返贫监测户');
    expect(await bars(page)).toEqual(['可以申请: 2 人，2000 元', '还不能确定，最多: 1 人，1000 元']);
    await expect(page.getByRole('heading', { name: '先改哪里最划算' }).locator('xpath=..').locator('li')).toHaveText([/1 人，最多 1000 元/]);
  });

  test('R2: an ID number that a spreadsheet took for a number is flagged, never counted silently', async ({ page }) => {
    await comeAsWorkshop(page);
    const roster = [
      HEADINGS,
      ['陈一', digits('2.30102199001010019E17'), '脱贫户', 8000],
      ['李二', '1.2E+17', '脱贫户', 8000],
      ['王三', digits('230102199001010000'), '脱贫户', 8000],
      ['赵四', id(4), '脱贫户', 8000],
    ];
    await hand(page, '工资.xlsx', workbook({ 工资: roster }));
    await read(page);
    await expect(sum(page)).toHaveText('可申请 1000 元');
    expect((await results(page)).map((line) => line.split(' ')[1])).toEqual(['填错了', '填错了', '填错了', '算清了']);
    expect(await reasons(page, 2)).toMatch(/第 2 行 B 列（身份证号）.*三位变成了 000，原来的数字丢了，请把这一列设成“文本”再重填/);
    expect(await reasons(page, 3)).toMatch(/第 3 行 B 列（身份证号）“1\.2E\+17”：表格软件把身份证号变成了科学计数/);
    expect(await reasons(page, 4)).toContain('000，原来的数字丢了');
  });

  test('R2: 1.2E+17 in text is flagged too', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, [HEADINGS, ['陈一', '1.2E+17', '脱贫户', '8000'], ['李二', '230102199001012000', '脱贫户', '8000']]);
    await expect(sum(page)).toHaveText('按现在的回答，没有能算出的现金');
    expect((await results(page)).map((line) => line.split(' ')[1])).toEqual(['填错了', '填错了']);
  });

  test('R3: full-width digits, separators, 元 and blanks are the same amount', async ({ page }) => {
    await comeAsWorkshop(page);
    const spellings = ['７０００', '7,000.00元', ' 7000 ', '0.7万元'];
    await readPasted(page, [HEADINGS, ...spellings.map((pay, n) => [`人${n}`, id(n), '脱贫户', pay])]);
    expect((await results(page)).map((line) => line.slice(2))).toEqual(spellings.map(() => '算清了 1000 元'));
  });

  const R4 = [
    ['2022年就业帮扶车间务工人员工资发放表', '', '', '', '', ''],
    ['填报单位：某某车间', '', '', '', '单位：元', ''],
    ['序号', '姓名', '身份证号', '户类型', '劳动报酬', ''],
    ['', '', '', '', '上半年', '全年合计'],
    ['', '', '', '', '（元）', '（元）'],
    ['1', '陈一', id(1), '脱贫户', '3000', '7000'],
    ['2', '李二', id(2), '脱贫户', '3000', '6000'],
    ['3', '', '', '', '', ''],
    ['合 计', '', '', '', '6000', '13000'],
    ['填报人：张某', '', '', '审核人：李某', '', ''],
  ];
  const MERGED = ['A1:F1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3'];
  const ways = {
    'in a workbook with merged cells': (page) => hand(page, '工资表.xlsx', workbook({ Sheet1: R4 }, MERGED)),
    'in a CSV file': (page) => hand(page, '工资表.csv', FILES.GB18030(R4)),
    pasted: (page) => paste(page, pasted(R4)),
  };
  for (const [way, bring] of Object.entries(ways)) {
    test(`R4: titles, a header of two rows, units, a sum and a signature are found, skipped and listed, ${way}`, async ({ page }) => {
      await comeAsWorkshop(page);
      await bring(page);
      await read(page);
      expect(await results(page)).toEqual(['6 算清了 1000 元', '7 不符合 没有']);
      expect(await folded(page, '没有当成人来读的行')).toEqual([
        '第 1–2 行：标题', '第 3–4 行：表头', '第 5 行：单位行', '第 8 行：空行', '第 9 行：合计', '第 10 行：填报人、审核人一类',
      ]);
      expect(await columns(page)).toEqual({ 序号: 'serial', 姓名: 'name', 身份证号: 'id', 户类型: 'household', '劳动报酬/全年合计': 'pay' });
    });
  }

  test('R8: the same roster in every encoding and format, chosen, dropped or pasted, gives the same report word for word', async ({ page }) => {
    test.slow();
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    const wanted = await report(page);
    expect(wanted).toContain('可申请 2000 元，最多可能 3000 元');
    for (const [format, write] of Object.entries(FILES)) {
      await another(page);
      await hand(page, 'roster', write(R1));
      await read(page);
      expect(await report(page), format).toBe(wanted);
    }
    await another(page);
    await drop(page, '花名册.xlsx', FILES.workbook(R1));
    await read(page);
    expect(await report(page), 'dropped').toBe(wanted);
    await another(page);
    // Written by another program: see rosters/README.md.
    await hand(page, 'r1.xlsx', readFileSync(new URL('rosters/r1.xlsx', import.meta.url)));
    await read(page);
    expect(await report(page), 'a workbook of another program').toBe(wanted);
  });
});

test.describe('what the page took each column for', () => {
  test('can be corrected: another column is the pay', async ({ page }) => {
    await comeAsWorkshop(page);
    const roster = [['姓名', '身份证号', '户类型', '实发', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000'], ['李二', id(2), '脱贫户', '6000', '8000']];
    await readPasted(page, roster);
    expect(await results(page)).toEqual(['2 不符合 没有', '3 算清了 1000 元']);
    await page.locator('summary', { hasText: '每一列当成了什么' }).click();
    await page.locator('#column-3').selectOption('pay');
    await expect(rows(page).first()).toContainText('算清了');
    expect(await results(page)).toEqual(['2 算清了 1000 元', '3 不符合 没有']);
    expect(await columns(page)).toEqual({ 姓名: 'name', 身份证号: 'id', 户类型: 'household', 实发: 'pay' });
  });

  test('stays unfolded, and keeps the focus, when it is corrected', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, [['姓名', '身份证号', '户类型', '实发', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000']]);
    await page.locator('summary', { hasText: '每一列当成了什么' }).click();
    await page.locator('#column-3').focus();
    await page.locator('#column-3').selectOption('pay');
    await expect(rows(page).first()).toContainText('算清了');
    await expect(page.locator('details.columns')).toHaveAttribute('open');
    await expect(page.locator('#column-3')).toBeFocused();
  });

  test('can be corrected twice: what is corrected first still holds', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, [['甲', '身份证号', '户类型', '乙', '工资'], ['陈一', id(1), '脱贫户', '8000', '6000'], ['李二', id(1), '脱贫户', '6000', '6000']]);
    const fold = page.locator('summary', { hasText: '每一列当成了什么' });
    await fold.click();
    await page.locator('#column-3').selectOption('pay');
    await expect(rows(page).first()).toContainText('算清了');
    if (!(await page.locator('#column-0').isVisible())) await fold.click();
    await page.locator('#column-0').selectOption('name');
    await expect(rows(page).first()).toContainText('同一个身份证号写了两个名字');
    expect(await columns(page)).toEqual({ 甲: 'name', 身份证号: 'id', 户类型: 'household', 乙: 'pay' });
  });

  test('can be taken for nothing', async ({ page }) => {
    await comeAsWorkshop(page);
    await readPasted(page, R1);
    await page.locator('summary', { hasText: '每一列当成了什么' }).click();
    await page.locator('#column-3').selectOption('');
    await page.locator('#roster-kind').selectOption('workshop');
    await expect(sum(page)).toHaveText('还没算准，最多可能 4000 元');
  });

  test('helps where no column tells who it is about', async ({ page }) => {
    await comeAsWorkshop(page);
    await paste(page, pasted([['甲', '户类型', '工资'], ['陈一', '脱贫户', '8000']]));
    await refused(page);
    await expect(refusal(page)).toContainText('没有“姓名”列，也没有“身份证号”列');
    await page.locator('#column-0').selectOption('name');
    await read(page);
    await expect(sum(page)).toContainText('1000');
  });

  test('is of the kind that the claimant brings where the columns do not tell, and can be said to be another', async ({ page }) => {
    await comeAsWorkshop(page);
    await paste(page, pasted([['姓名', '身份证号', '户类型'], ['陈一', id(1), '脱贫户']]));
    await read(page);
    await expect(sum(page)).toHaveText('还没算准，最多可能 1000 元');
    await page.locator('summary', { hasText: '每一列当成了什么' }).click();
    await page.locator('#roster-kind').selectOption('placements');
    await expect(sum(page)).toHaveText('还没算准，最多可能 200 元');
  });

  test('is of one sheet of a workbook, and another can be read', async ({ page }) => {
    await comeAsWorkshop(page);
    await hand(page, '两张表.xlsx', workbook({ 说明: [], 一车间: R1, 二车间: [HEADINGS, ['周七', id(7), '脱贫户', '9000']] }));
    await read(page);
    await expect(sum(page)).toContainText('2000');
    await page.locator('summary', { hasText: '每一列当成了什么' }).click();
    await expect(page.locator('#roster-sheet option:checked')).toHaveText('一车间');
    await page.locator('#roster-sheet').selectOption('二车间');
    await expect(sum(page)).toHaveText('可申请 1000 元');
    await expect(rows(page)).toHaveCount(1);
    await expect(page.locator('#roster-sheet option:checked')).toHaveText('二车间');
  });
});

const compound = (name) => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1000), Buffer.from(name, 'utf16le'), Buffer.alloc(500)]);
const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * n * 31 + n * 7) % 251);
const WRONG = {
  'a PDF': [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1'), '这是 PDF'],
  'an old .xls': [compound('Workbook'), '另存为 .xlsx'],
  'a workbook with a password': [compound('EncryptedPackage'), '请打开后去掉密码'],
  'a document': [compound('WordDocument'), '这是文档，不是表格'],
  'a picture': [Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), '这是图片'],
  'an archive': [zip({ 'a.txt': 'x' }), '请先解压'],
  'an empty file': [Buffer.alloc(0), '这个文件是空的'],
  'random bytes': [noise, '认不出这种文件'],
  'a web page called .xls': [Buffer.from('<html><table><tr><td>姓名</td></tr></table></html>'), '这其实是网页'],
  'half a workbook': [workbook({ 一: R1 }).subarray(0, 900), '另存为 .xlsx'],
  'a workbook whose sheet is no XML': [zip({ ...Object.fromEntries([['xl/workbook.xml', '<workbook']]), '[Content_Types].xml': '' }), '另存为 .xlsx'],
  'a workbook with nothing in it': [workbook({ 一: [] }), '没有内容'],
  'only blanks': [Buffer.from(' \r\n,,\r\n'), '没有内容'],
  'a quotation mark without its other half': [Buffer.from(lines(R1).replace('陈一', '"陈一')), '引号没有配对'],
  'rows without a header': [Buffer.from('a,b,c\r\nd,e,f\r\n'), '没找到表头'],
  'more than 200 columns': [Buffer.from(`${'姓名,'.repeat(201)}x\r\n`), '最多 200 列'],
};

test.describe('what is no roster', () => {
  for (const [what, [bytes, message]] of Object.entries(WRONG)) {
    test(`${what} is told, with what to do, and the page goes on`, async ({ page }) => {
      await comeAsWorkshop(page);
      await hand(page, '花名册.xlsx', bytes);
      await refused(page);
      await expect(refusal(page)).toContainText(message);
      await expect(refusal(page)).toContainText(/请|最多/);
      await expect(page.locator('.trouble:visible')).toHaveCount(0);
      await another(page);
      await expect(page.locator('#line')).toHaveValue('7000');
      await hand(page, '花名册.csv', FILES['UTF-8'](R1));
      await read(page);
      await expect(sum(page)).toContainText('可申请 2000 元');
    });
  }

  test('too large a file is told', async ({ page }, testInfo) => {
    test.slow();
    const path = testInfo.outputPath('large.csv');
    writeFileSync(path, Buffer.alloc((50 << 20) + 1, '姓名,'));
    await comeAsWorkshop(page);
    await page.locator('#roster-file').setInputFiles(path);
    await refused(page);
    await expect(refusal(page)).toContainText('最多 50 MB');
  });

  test('a file dropped beside its place does not take the page away', async ({ page }) => {
    await comeAsWorkshop(page);
    const prevented = await page.evaluate(() =>
      ['dragover', 'drop'].map((kind) => {
        const event = new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
        return !document.querySelector('main h1').dispatchEvent(event);
      }),
    );
    expect(prevented).toEqual([true, true]);
  });

  test('reading nothing that was pasted does nothing', async ({ page }) => {
    await comeAsWorkshop(page);
    await paste(page, ' \n ');
    await expect(page.locator('#roster-cells')).toBeVisible();
    await expect(page.locator('main h1')).toHaveText('就业帮扶车间');
  });
});

test.describe('a roster of others', () => {
  test('a broker’s: contracts, agreements, one person twice', async ({ page }) => {
    await come(page, 'broker');
    await answer(page, BROKER);
    await tickAll(page);
    await readPasted(page, [
      ['姓名', '身份证号', '户类型', '合同类型', '合同期限（月）'],
      ['陈一', id(1), '脱贫户', '劳动合同', '12'],
      ['李二', id(2), '脱贫户', '劳动合同', '11'],
      ['王三', id(3), '脱贫户', '劳务协议', '12'],
      ['陈一', id(1), '脱贫户', '劳动合同', '24'],
    ]);
    await expect(sum(page)).toHaveText('可申请 200 元');
    expect(await results(page)).toEqual(['2 算清了 200 元', '3 不符合 没有', '4 不符合 没有', '5 不符合 没有']);
    expect(await annex(page)).toMatchObject({ 'placement-people': '1', 'placement-agencies': '1', 'placement-yuan': '200', 'workshop-yuan': '' });
  });

  test('a village’s: both awards of each person, and none of the money in Annex 2', async ({ page }) => {
    await come(page, 'village');
    await tickAll(page);
    await readPasted(page, [
      ['姓名', '身份证号', '户类型', '务工地', '务工起止时间', '交通方式', '往返交通费'],
      ['陈一', id(1), '脱贫户', '辽宁省大连市', '2022.3.1-2022.6.30', '火车', '620'],
      ['李二', id(2), '脱贫户', '哈尔滨市', '2022年3月1日至2022年4月30日', '', ''],
      ['王三', id(3), '一般户', '山东', '2022-03-01至2022-12-31', '火车', '600'],
    ]);
    await expect(sum(page)).toHaveText('可申请 500 元，当地可给 1500 元');
    expect(await results(page)).toEqual(['2 算清了 1500 元', '3 算清了 500 元', '4 不符合 没有']);
    const form = await annex(page);
    for (const column of ['placement-people', 'placement-yuan', 'workshop-people', 'workshop-yuan', 'base-yuan', 'other-yuan']) expect(form[column], column).toBe('');
  });
});

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

test.describe('stopping', () => {
  test('a big roster can be stopped while it is read, and another read at once', async ({ page }, testInfo) => {
    test.slow();
    const path = testInfo.outputPath('province.csv');
    writeFileSync(path, lines(province()));
    await comeAsWorkshop(page);
    await page.locator('#roster-file').setInputFiles(path);
    await page.getByRole('button', { name: '停下' }).click();
    await expect(page.locator('#line')).toHaveValue('7000');
    await readPasted(page, R1);
    await expect(page.locator('main .total')).toContainText('读了 6 行');
  });

  test('a file that was stopped before it was opened is not read later', async ({ page }) => {
    // Holds back the bytes of the first file until the second roster is read.
    await page.addInitScript(() => {
      const plain = Blob.prototype.arrayBuffer;
      const held = new Promise((resolve) => (window.release = resolve));
      Blob.prototype.arrayBuffer = async function arrayBuffer() {
        if (this.name === 'slow.csv') await held;
        return plain.call(this);
      };
    });
    await comeAsWorkshop(page);
    await hand(page, 'slow.csv', FILES['UTF-8']([HEADINGS, ['周七', id(7), '脱贫户', '9000']]));
    await page.getByRole('button', { name: '停下' }).click();
    await readPasted(page, R1);
    const before = await report(page);
    await page.evaluate(() => window.release());
    // Whatever the page had to do about it comes before what is asked of it now.
    await page.locator('.states button').nth(1).click();
    await expect(rows(page)).toHaveCount(2);
    await page.locator('.states button').first().click();
    await expect(rows(page)).toHaveCount(6);
    expect(await report(page)).toBe(before);
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
