// The roster stays on the computer: nothing is asked of any server but the page's own programs, nothing is kept anywhere.
import {
  answer, chooseClaimant, chooseFile, discardRoster, estimate, openEmployerPage, openWorkshopForm, pasteRoster, READING_TIME, rowTexts, savedFile, total, waitForRefusal, waitForReport, WORKSHOP,
} from '../support/employer-page.js';
import { NOTHING, stored } from '../support/storage.js';
import { expect, open, refuseStorage, serve, started, test } from '../support/test.js';
import { id } from '../support/province-roster.js';
import { FILES, lines } from '../support/spreadsheets.js';

const ROSTER = [
  ['姓名', '身份证号', '户类型', '劳动报酬'],
  ['陈一', id(1), '脱贫户', '7000'],
  ['李二', id(2), '脱贫户', ''],
];

const PROGRAMS = { roster: /^\/roster_worker/, sheet: /^\/sheet_worker/ };

const isOf = (...programs) => (path) => programs.some((program) => PROGRAMS[program].test(path));

/** Opens the employers' page of a server of its own, does there what `use` does, and gives it the paths that are asked for. */
async function onOwnServer(page, use) {
  const paths = [];
  const server = await serve({ onRequest: (path) => paths.push(path) });
  try {
    await page.goto(`${server.url}employer.html`);
    await started(page);
    await page.waitForLoadState('networkidle');
    await use(paths);
  } finally {
    await server.close();
  }
}

const saveAs = (page, name) => savedFile(page, page.getByRole('button', { name, exact: true }));
const EXCEL = '存成 Excel 表格（.xlsx）';

async function estimateWithoutRoster(page) {
  await page.locator('.plain-list button').first().click();
  await answer(page, { ...WORKSHOP, workers: '12', 'at-line': '9' });
  await estimate(page);
  await expect(total(page)).toBeVisible();
  await page.getByRole('button', { name: '改前面填的' }).click();
}

async function readAndSaveText(page, encoding) {
  await chooseFile(page, 'a.csv', FILES[encoding](ROSTER));
  await waitForReport(page);
  await saveAs(page, '存成 CSV');
  await page.locator('.states button').nth(2).click();
  await page.getByRole('button', { name: '逐条看为什么' }).first().click();
  await discardRoster(page);
}

async function saveAsWorkbook(page) {
  await pasteRoster(page, lines(ROSTER, '\t'));
  await waitForReport(page);
  await saveAs(page, EXCEL);
  await discardRoster(page);
}

/** What can be done with a workbook: corrections, rows, exports, forms; and a file that is none. */
async function workThroughWorkbook(page) {
  await chooseFile(page, 'a.xlsx', FILES.workbook(ROSTER));
  await waitForReport(page);
  await page.locator('summary', { hasText: '各列识别结果' }).click();
  await page.locator('#column-1').selectOption('');
  await expect(page.locator('main .total')).toContainText('读了 2 行');
  await page.locator('#roster-search').fill('陈一');
  await expect(page.locator('.rows tbody tr')).toHaveCount(1);
  await page.getByRole('button', { name: '逐条看为什么' }).first().click();
  await page.getByLabel('身份证号不打星号').check();
  for (const name of ['存成 CSV', EXCEL, '存成 Excel 表格']) await saveAs(page, name);
  await page.locator('#annex-quarter').selectOption('2');
  await page.locator('#annex-bases').fill('1');
  await discardRoster(page);
  await chooseFile(page, 'a.pdf', Buffer.from('%PDF-1.7'));
  await waitForRefusal(page);
}

/** All that the page sends, or asks for with a question: keeps being added to. */
function sentFrom(page) {
  const sent = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData()) sent.push(`${request.method()} ${request.url()}`);
    if (new URL(request.url()).search) sent.push(request.url());
  });
  page.on('websocket', (socket) => sent.push(socket.url()));
  return sent;
}

test('nothing leaves and nothing is stored: no request but for the programs when they are needed, no socket, no beacon, no trace', async ({ page, context }) => {
  const sent = sentFrom(page);
  await onOwnServer(page, async (paths) => {
    const loaded = paths.splice(0);
    expect(loaded.filter(isOf('roster', 'sheet')), 'the page').toEqual([]);
    expect(loaded.filter((path) => /\/app-/.test(path)), 'the page').toEqual([]);
    await estimateWithoutRoster(page);
    expect(paths, 'an estimate').toEqual([]);

    for (const encoding of ['UTF-8', 'GB18030']) await readAndSaveText(page, encoding);
    const forText = paths.splice(0);
    expect(forText.filter((path) => !isOf('roster')(path)), 'CSV, and no program for workbooks').toEqual([]);
    expect(new Set(forText).size, 'CSV').toBe(3);

    await saveAsWorkbook(page);
    await workThroughWorkbook(page);
    expect(paths.filter((path) => !isOf('roster', 'sheet')(path)), 'workbooks').toEqual([]);
    expect(new Set(paths.filter(isOf('sheet'))).size, 'workbooks').toBe(3);

    expect(await stored(page)).toEqual(NOTHING);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(() => location.search + location.hash)).toBe('');
    // Of the history, only which screen it is.
    expect(['home', 'form', 'estimate', 'roster']).toContain(await page.evaluate(() => history.state));
  });
  expect(sent).toEqual([]);
});

test('the page works with every kind of storage refused, and without a connection once its programs are there', async ({ page, context }) => {
  await refuseStorage(page);
  await openWorkshopForm(page);
  await chooseFile(page, 'a.xlsx', FILES.workbook(ROSTER));
  await waitForReport(page);
  await context.setOffline(true);
  await savedFile(page, page.getByRole('button', { name: '存成 CSV' }));
  await savedFile(page, page.getByRole('button', { name: '存成 Excel 表格（.xlsx）' }));
});

test('going back in the browser leads through the screens, and loses neither the roster nor what was typed', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, lines(ROSTER, '\t'));
  await waitForReport(page);
  await page.goBack();
  await expect(page.locator('#line')).toHaveValue('7000');
  await page.goBack();
  await expect(page.locator('.plain-list button').first()).toBeVisible();
  await page.goForward();
  await expect(page.locator('#line')).toHaveValue('7000');
  await page.goForward();
  expect(await rowTexts(page)).toHaveLength(2);
  // A screen with nothing to show on it any more gives way to the one before it.
  await page.reload();
  await started(page);
  await page.goBack();
  await expect(page.locator('.plain-list button').first()).toBeVisible();
});

const LEAVING = {
  'loading the page again': (page) => page.reload(),
  'going away and back': async (page) => {
    await page.goto('./');
    await started(page);
    await page.goBack();
  },
};
for (const [way, leave] of Object.entries(LEAVING)) {
  test(`${way} forgets everything`, async ({ page }) => {
    await openWorkshopForm(page);
    await pasteRoster(page, lines(ROSTER, '\t'));
    await waitForReport(page);
    expect(await rowTexts(page)).toHaveLength(2);
    await leave(page);
    await started(page);
    await expect(page.locator('.plain-list button').first()).toBeVisible(READING_TIME);
    await expect(page.locator('body')).not.toContainText('陈一');
    await page.locator('.plain-list button').first().click();
    for (const field of ['#line', '#line-source', '#roster-cells']) await expect(page.locator(field)).toHaveValue('');
    await expect(page.locator('main input:checked')).toHaveCount(0);
  });
}

test('another roster, or another claimant, forgets the one before', async ({ page }) => {
  await openWorkshopForm(page);
  await pasteRoster(page, lines(ROSTER, '\t'));
  await waitForReport(page);
  await discardRoster(page);
  await expect(page.locator('main')).not.toContainText('陈一');
  await pasteRoster(page, lines([ROSTER[0], ['钱五', id(5), '脱贫户', '7000']], '\t'));
  await waitForReport(page);
  await expect(page.locator('main')).not.toContainText('陈一');
  expect(await rowTexts(page)).toHaveLength(1);
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.getByRole('button', { name: '回到花名册的结果' })).toBeVisible();
  await page.getByRole('button', { name: '上一步' }).click();
  await chooseClaimant(page, 'broker');
  await expect(page.getByRole('button', { name: '回到花名册的结果' })).toHaveCount(0);
  await page.getByRole('button', { name: '上一步' }).click();
  await chooseClaimant(page, 'workshop');
  await expect(page.getByRole('button', { name: '回到花名册的结果' })).toHaveCount(0);
});

test('the worker’s page carries nothing of the employers’', async ({ page }) => {
  const paths = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(paths.filter((path) => /employer|roster|sheet_worker/.test(path))).toEqual([]);
  expect(paths.some((path) => /^\/app-.*\.wasm$/.test(path))).toBe(true);
});

test.describe('when a program cannot be fetched', () => {
  for (const [program, bytes] of [['roster_worker', FILES['UTF-8'](ROSTER)], ['sheet_worker', FILES.workbook(ROSTER)]]) {
    test(`the person is not left waiting without a word: ${program}`, async ({ page, context }) => {
      await context.route(`**/${program}*`, (route) => route.abort('internetdisconnected'));
      await openEmployerPage(page);
      await page.locator('.plain-list button').first().click();
      await chooseFile(page, 'a', bytes);
      await expect(page.locator('main [role=alert], .trouble:visible').first()).toBeVisible();
    });
  }
});
