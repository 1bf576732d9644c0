// The programs that read and write rosters do not come, stall or end: the person is told, what was typed and read stays, and
// the next thing works.
import {
  chooseFile, discardRoster, openWorkshopForm, pasteRoster, READING_TIME, refusal, reportText, rows, savedFile, total, waitForReport, readOnlySheet,
} from '../support/employer-page.js';
import { HEADINGS, R1, readPasted } from '../support/notice-roster.js';
import { FILES, fields, lines, workbook } from '../support/spreadsheets.js';
import { eachCase, expect, test } from '../support/test.js';
import { breakLast, breakOne, deafen, hearAgain, holdWebWorkers, killAll, lastReady, started } from '../support/web-workers.js';

const HTML = { status: 200, contentType: 'text/html', body: '<!doctype html><title>登录</title>' };
/** What a server, or somebody between, answers in place of a file. */
const ANSWERS = {
  'a server that is busy': (route) => route.fulfill({ status: 503, body: '' }),
  'a page to log in': (route) => route.fulfill(HTML),
  'a connection that breaks': (route) => route.abort('connectionreset'),
  'half of the file': async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
  },
};
const FILES_OF = { roster_worker: ['花名册.csv', FILES['UTF-8'](R1)], sheet_worker: ['花名册.xlsx', FILES.workbook(R1)] };

for (const [program, [name, bytes]] of Object.entries(FILES_OF)) {
  for (const file of ['_loader-*.js', '-*.js', '-*_bg.wasm']) {
    test(`${program}${file} does not come: told, and read once it is there`, async ({ page, expectComplaints }) => {
      test.slow();
      // The browser says something only of a program that is of the wrong kind; of the others the web worker ends first.
      if (file.endsWith('.wasm')) expectComplaints(/application\/wasm/);
      // With what a further attempt asks for in addition.
      const path = `**/${program}${file}*`;
      await eachCase(ANSWERS, async (answer) => {
        await page.unroute(path);
        await openWorkshopForm(page);
        await page.route(path, answer);
        await chooseFile(page, name, bytes);
        await expect(refusal(page)).toContainText('没能打开读名册的程序', READING_TIME);
        await page.unroute(path);
        await discardRoster(page);
        await expect(page.locator('#line')).toHaveValue('7000');
        await chooseFile(page, name, bytes);
        await waitForReport(page);
        await expect(total(page)).toContainText('可以申请 2,000 元');
      });
    });
  }
}

test('an answer that stays wrong under one address is got round by another', async ({ page }) => {
  await openWorkshopForm(page);
  const asked = [];
  await page.route(/\/roster_worker_loader-\w+\.js$/, (route) => (asked.push(route.request().url()), route.fulfill(HTML)));
  await pasteRoster(page, lines(R1, '\t'));
  await waitForReport(page);
  expect(asked).toHaveLength(1);
});

for (const [what, spoil] of Object.entries({
  'no web workers': () => delete window.Worker,
  'web workers that are refused': () => {
    window.Worker = function Worker() {
      throw new DOMException('refused', 'SecurityError');
    };
  },
})) {
  test(`${what}: told, and what was typed stays`, async ({ page }) => {
    await page.addInitScript(spoil);
    await openWorkshopForm(page);
    await pasteRoster(page, lines(R1, '\t'));
    await expect(refusal(page)).toContainText('没能打开读名册的程序');
    await discardRoster(page);
    await expect(page.locator('#line')).toHaveValue('7000');
    await expect(page.locator('#roster-cells')).not.toHaveValue('');
  });
}

test('a program that never comes is fetched again, then told, and goes on once it is there', async ({ page }) => {
  await page.clock.install();
  await openWorkshopForm(page);
  const held = [];
  await page.route('**/roster_worker-*_bg.wasm*', (route) => void held.push(route));
  await pasteRoster(page, lines(R1, '\t'));
  await expect.poll(() => held.length).toBe(1);
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await expect.poll(() => held.length).toBe(2);
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toContainText('没有动静');
  await held[1].continue();
  await page.clock.resume();
  await waitForReport(page);
  await expect(refusal(page)).toHaveCount(0);
});

test('a program that ends while it reads is started again, once; the roster is read all the same', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await pasteRoster(page, lines(R1, '\t'));
  await expect.poll(() => started(page)).toBe(1);
  await breakLast(page);
  await waitForReport(page);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await expect(total(page)).toContainText('可以申请 2,000 元');
});

test('a program that ends twice is given up, and what was typed is still there', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await deafen(page);
  await pasteRoster(page, lines(R1, '\t'));
  // It must have started, or it is one that cannot be reached.
  for (const count of [1, 2]) {
    await lastReady(page, count);
    await breakLast(page);
  }
  await expect(refusal(page)).toContainText('又停了');
  await discardRoster(page);
  await expect(page.locator('#line')).toHaveValue('7000');
});

test('programs that are killed in silence after reading: the report stays, and what is asked is answered by new ones', async ({ page }) => {
  await page.clock.install();
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await page.locator('details.columns summary').click();
  await page.locator('#column-3').selectOption('');
  await expect(rows(page).first()).toContainText('还不能确定');
  const before = await reportText(page);
  await killAll(page);
  await page.locator('#roster-search').fill('王三');
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await expect(rows(page)).toHaveCount(1);
  await page.locator('#roster-search').fill('');
  await expect(rows(page)).toHaveCount(6);
  const [notice, after] = [await refusal(page).innerText(), await reportText(page)];
  expect(after.replace(`${notice}\n`, '')).toBe(before);
});

test('where both programs end without a word, a workbook is read again by new ones', async ({ page }) => {
  await page.clock.install();
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await chooseFile(page, 'a.xlsx', FILES.workbook(R1));
  await waitForReport(page);
  await killAll(page);
  await page.locator('#roster-search').fill('王三');
  await page.clock.runFor(15_000);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await expect(rows(page)).toHaveCount(1, READING_TIME);
});

test('a program that ends goes on with the sheet that was chosen, and with what was corrected in it', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await chooseFile(page, 'a.xlsx', workbook({ 一车间: R1, 二车间: [HEADINGS, R1[3], R1[2]] }));
  await waitForReport(page);
  await page.locator('details.columns summary').click();
  await readOnlySheet(page, '二车间');
  await expect(rows(page)).toHaveCount(2);
  await page.locator('#column-3').selectOption('');
  await expect(rows(page).first()).toContainText('还不能确定');
  const before = await reportText(page);
  // The one that reads rosters was the first that was started.
  await breakOne(page, 0);
  await expect(refusal(page)).toContainText('已经自动重新打开');
  await page.locator('#roster-search').fill(R1[2][0]);
  await expect(rows(page)).toHaveCount(1);
  await page.locator('#roster-search').fill('');
  await expect(rows(page)).toHaveCount(2);
  await expect(page.locator('.sheets .choice', { has: page.locator(':checked') })).toContainText('二车间');
  const [notice, after] = [await refusal(page).innerText(), await reportText(page)];
  expect(after.replace(`${notice}\n`, '')).toBe(before);
});

test('what is corrected after a program has ended twice is read by another', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await readPasted(page, R1);
  for (const count of [1, 2]) {
    await lastReady(page, count);
    await breakLast(page);
  }
  await expect(refusal(page)).toContainText('又停了');
  await page.locator('details.columns summary').click();
  await page.locator('#column-3').selectOption('');
  await expect(rows(page).first()).toContainText('还不能确定');
});

test('a workbook that cannot be written leaves the report, says so and offers CSV, which can be saved', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await readPasted(page, R1);
  const text = await rows(page).allInnerTexts();
  await deafen(page, 1);
  await page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }).click();
  for (const count of [2, 3]) {
    await lastReady(page, count);
    await breakLast(page);
  }
  await expect(refusal(page)).toContainText('请改存 CSV');
  expect(await rows(page).allInnerTexts()).toEqual(text);
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  expect(fields(bytes.toString('utf8'))).toHaveLength(R1.length);
  await expect(refusal(page)).toHaveCount(0);
});

test('cells that are too long for a workbook are cut there and said, and whole in CSV', async ({ page }) => {
  const long = '长'.repeat(40_000);
  await openWorkshopForm(page);
  await chooseFile(page, 'a.csv', FILES['UTF-8']([[...HEADINGS, '备注'], [...R1[1].slice(0, HEADINGS.length), long]]));
  await waitForReport(page);
  await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
  await expect(refusal(page)).toContainText('有 1 格的字太多');
  const { bytes } = await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  expect(fields(bytes.toString('utf8'))[1]).toContain(long);
  await expect(refusal(page)).toHaveCount(0);
});

test('two files that were asked for are both saved though the program that writes them ends', async ({ page }) => {
  await holdWebWorkers(page);
  await openWorkshopForm(page);
  await readPasted(page, R1);
  await deafen(page, 1);
  const saved = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }).click();
  await page.getByRole('button', { name: '存成 Excel 表格', exact: true }).click();
  await lastReady(page, 2);
  await hearAgain(page);
  await breakLast(page);
  await expect.poll(() => saved.toSorted()).toEqual(['wengang-annex-2-2022.xlsx', 'wengang-roster-2022.xlsx']);
});
