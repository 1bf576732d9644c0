// The rosters of brokers and villages, and the empty templates of everybody.
import {
  annexTwo, answer, BROKER, chooseFile, columnFields, openForm, savedFile, tickAllStatements, total, waitForReport, WORKSHOP,
} from '../support/employer-page.js';
import { expect, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { readPasted, results } from '../support/notice-roster.js';
import { cells, fields, sheetXml, workbook } from '../support/spreadsheets.js';

test('a broker’s: contracts, agreements, one person twice', async ({ page }) => {
  await openForm(page, 'broker');
  await answer(page, BROKER);
  await tickAllStatements(page);
  await readPasted(page, [
    ['姓名', '身份证号', '户类型', '合同类型', '合同期限（月）'],
    ['陈一', id(1), '脱贫户', '劳动合同', '12'],
    ['李二', id(2), '脱贫户', '劳动合同', '11'],
    ['王三', id(3), '脱贫户', '劳务协议', '12'],
    ['陈一', id(1), '脱贫户', '劳动合同', '24'],
  ]);
  await expect(total(page)).toHaveText('可以申请 200 元');
  expect(await results(page)).toEqual(['2 可计入 200 元', '3 不符合 没有', '4 不符合 没有', '5 不符合 没有']);
  expect(await annexTwo(page)).toMatchObject({ 'placement-people': '1', 'placement-agencies': '1', 'placement-yuan': '200', 'workshop-yuan': '' });
});

test('a village’s: both awards of each person, and none of the money in Annex 2', async ({ page }) => {
  await openForm(page, 'village');
  await tickAllStatements(page);
  await readPasted(page, [
    ['姓名', '身份证号', '户类型', '务工地', '务工起止时间', '交通方式', '往返交通费'],
    ['陈一', id(1), '脱贫户', '辽宁省大连市', '2022.3.1-2022.6.30', '火车', '620'],
    ['李二', id(2), '脱贫户', '哈尔滨市', '2022年3月1日至2022年4月30日', '', ''],
    ['王三', id(3), '一般户', '山东', '2022-03-01至2022-12-31', '火车', '600'],
  ]);
  await expect(total(page)).toHaveText('可以申请 500 元；另有 1,500 元，给不给由当地定');
  expect(await results(page)).toEqual(['2 可计入 1,500 元', '3 可计入 500 元', '4 不符合 没有']);
  const form = await annexTwo(page);
  for (const column of ['placement-people', 'placement-yuan', 'workshop-people', 'workshop-yuan', 'base-yuan', 'other-yuan']) expect(form[column], column).toBe('');
});

const TEMPLATES = {
  workshop: ['wengang-workshop-2022.xlsx', ['name', 'id', 'household', 'organisation', 'pay', 'received'], ['陈一', id(1), '脱贫户', '一车间', '7000', '否'], '可以申请 1,000 元'],
  broker: [
    'wengang-placements-2022.xlsx',
    ['name', 'id', 'household', 'organisation', 'contract-kind', 'contract-months', 'left-early', 'received'],
    ['陈一', id(1), '脱贫户', '一机构', '劳动合同', '12个月', '否', '否'],
    '可以申请 200 元',
  ],
  village: [
    'wengang-workers-2022.xlsx',
    ['name', 'id', 'household', 'registered', 'place', 'from', 'to', 'work', 'public-post', 'production', 'transport-received', 'production-received', 'fare-by', 'fare'],
    ['陈一', id(1), '脱贫户', '是', '辽宁', '2022-3-1', '2022-6-30', '打工', '否', '是', '否', '否', '火车', '620'],
    '可以申请 500 元；另有 1,000 元，给不给由当地定',
  ],
};
for (const [claimant, [name, wanted, filled, sum]] of Object.entries(TEMPLATES)) {
  test(`an empty template to fill in, every column of which is understood: ${claimant}`, async ({ page }) => {
    await openForm(page, claimant);
    await answer(page, { workshop: WORKSHOP, broker: BROKER, village: {} }[claimant]);
    const template = await savedFile(page, page.getByRole('button', { name: '下载空白模板' }));
    expect(template.name).toBe(name);
    const [headings, ...rest] = cells(template.bytes);
    expect(rest).toEqual([]);
    const [titles, ...help] = cells(template.bytes, 2);
    expect(titles).toEqual(['列', '怎么填', '例']);
    expect(help.map(([column]) => column)).toEqual(headings);
    expect(help.every(([, how, example]) => how && example)).toBe(true);
    await chooseFile(page, name, workbook({ 花名册: [headings, filled] }));
    await waitForReport(page);
    expect(await columnFields(page)).toEqual(Object.fromEntries(headings.map((heading, index) => [heading, wanted[index]])));
    await expect(total(page)).toHaveText(sum);
  });
}

test('a template offers the words that its columns of choices understand, and keeps digits as text', async ({ page }) => {
  await openForm(page, 'workshop');
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '下载空白模板' }));
  const xml = sheetXml(bytes);
  expect([...xml.matchAll(/<dataValidation [^>]*sqref="([A-Z]+)2:[A-Z]+5001"[^>]*><formula1>"([^<]*)"<\/formula1>/g)].map(([, column, words]) => `${column} ${words}`)).toEqual(
    expect.arrayContaining([expect.stringContaining('脱贫户,监测对象,都不是'), expect.stringContaining('否,本年,往年')]),
  );
  expect(xml, 'columns have a format of their own').toMatch(/<col [^>]*style="[1-9]/);
});

test('where no workbook can be written, a template comes as CSV', async ({ page }) => {
  await page.route(/sheet_worker[^/]*\.js(\?|$)/, (route) => route.fulfill({ status: 503 }));
  await openForm(page, 'workshop');
  const { name, bytes } = await savedFile(page, page.getByRole('button', { name: '下载空白模板' }));
  expect(name).toBe('wengang-workshop-2022.csv');
  expect(fields(bytes.toString('utf8'))[0]).toContain('姓名');
});
