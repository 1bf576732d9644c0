// A roster as it lies on the desk goes in: what is read, what each column is taken for, what is refused.
import { readFileSync, writeFileSync } from 'node:fs';
import {
  BROKER, another, answer, annex, come, comeAsWorkshop, columns, drop, folded, hand, paste, read, refusal, refused, report, rows, sum, tickAll,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id, province } from '../support/province-roster.js';
import { HEADINGS, R1, bars, pasted, readPasted, reasons, results } from '../support/notice-roster.js';
import { FILES, digits, lines, workbook, zip } from '../support/spreadsheets.js';

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
    await hand(page, 'r1.xlsx', readFileSync(new URL('../support/rosters/r1.xlsx', import.meta.url)));
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

  test('what was pasted is still there to be mended, until it could be read', async ({ page }) => {
    const [wrong, right] = ['甲,乙\n丙,丁', '姓名,户类型,年工资\n张三,脱贫户,7000'];
    await comeAsWorkshop(page);
    await paste(page, wrong);
    await refused(page);
    await another(page);
    await expect(page.locator('#roster-cells')).toHaveValue(wrong);
    await paste(page, right);
    await read(page);
    await page.getByRole('button', { name: '上一步' }).click();
    await expect(page.locator('#roster-cells')).toHaveValue(right);
    await page.getByRole('button', { name: '回到花名册的结果' }).click();
    await another(page);
    await expect(page.locator('#roster-cells')).toHaveValue('');
  });

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
