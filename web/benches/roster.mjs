// The real page in a browser: a file handed in, a cell mended, a workbook written; beside it, in the same browser, the usual
// libraries reading the same bytes, and a plain sum that explains nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { countPeakAnew, peak } from '../../tests/e2e/support/memory.js';
import { expected, province, provinceCsv } from '../../tests/e2e/support/province-roster.js';
import { serve } from '../../www/build/serve.mjs';
import { handIn, leave, longestTask, mend, openWorkshop, saveWorkbook } from './roster_page.mjs';

const require = createRequire(import.meta.url);
const XLSX = require('xlsx');
const ROUNDS = 5;
const PROVINCE = 196_700;
const WORKBOOK_ROWS = 50_000;
const LIBRARIES = { papaparse: 'papaparse.min.js', udsv: 'dist/uDSV.iife.min.js', xlsx: 'dist/xlsx.full.min.js' };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const folder = mkdtempSync(join(tmpdir(), 'wengang-'));

/** A workbook as SheetJS writes it: ID numbers as text, pay as numbers. */
function workbook(count) {
  const rows = province(count).map((cells, row) => (row ? cells.map((cell, column) => (column === 5 && cell ? Number(cell) : cell)) : cells));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '花名册');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
}

/** Milliseconds for a library to read the same file in a page, and a plain sum over what it read. */
async function plainly(page, path, rows, library) {
  await page.locator('input').setInputFiles(path);
  const { taken, sure } = await page.evaluate(async (library) => {
    const READ = {
      PapaParse: async (file) => Papa.parse(await file.text()).data,
      uDSV: async (file) => {
        const text = await file.text();
        return uDSV.initParser(uDSV.inferSchema(text)).stringArrs(text);
      },
      SheetJS: async (file) => XLSX.utils.sheet_to_json(Object.values(XLSX.read(await file.arrayBuffer()).Sheets)[0], { header: 1 }),
    };
    const file = document.querySelector('input').files[0];
    const began = performance.now();
    let sure = 0;
    for (const [name, , household, , , pay, received] of await READ[library](file)) {
      if (name && household !== '一般户' && pay !== '' && Number(pay) >= 7000 && received === '否') sure += 1000;
    }
    return { taken: performance.now() - began, sure };
  }, library);
  if (sure !== expected(rows).counted * 1000) throw new Error(`${library}: ${sure}`);
  return taken;
}

/** A page with the libraries in it. */
async function plainPage(browser) {
  const page = await browser.newPage();
  await page.setContent('<input type="file">');
  for (const [module, main] of Object.entries(LIBRARIES)) {
    await page.addScriptTag({ content: readFileSync(join(require.resolve(`${module}/package.json`), '..', main), 'utf8') });
  }
  return page;
}

/** The amounts that the page must show. */
function amounts(rows) {
  const { counted, open } = expected(rows);
  return [counted, counted + open].map((people) => (people * 1000).toLocaleString('en-US'));
}

const line = (what, value, unit = 'ms') => console.log(`${`  ${what}`.padEnd(68)}${value.toFixed(unit ? 0 : 2).padStart(7)} ${unit}`);

/** Reads a file in the page and by libraries, turn by turn, so that whatever else the machine does strikes all; the first turn only warms up. */
async function beside(browser, url, path, rows, libraries) {
  const [ours, theirs] = [await browser.newPage(), await plainPage(browser)];
  await openWorkshop(ours, url);
  const turns = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    const turn = { page: await handIn(ours, path, amounts(rows)) };
    await leave(ours);
    for (const library of libraries) turn[library] = await plainly(theirs, path, rows, library);
    turns.push(turn);
  }
  await theirs.close();
  const of = (what) => median(turns.slice(1).map((turn) => turn[what]));
  line('the page: file handed in to report, every reason kept', of('page'));
  for (const library of libraries) {
    line(`${library} in the page’s main thread, and a plain sum`, of(library));
    line(`ratio, page to ${library}`, of('page') / of(library), '');
  }
  line('longest task of the page’s main thread', await longestTask(ours));
  return ours;
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.WENGANG_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  const csv = join(folder, 'province.csv');
  writeFileSync(csv, provinceCsv());
  console.log(`${PROVINCE} rows of CSV, ${(readFileSync(csv).length / 1e6).toFixed(1)} MB, median of ${ROUNDS}`);
  const page = await beside(browser, server.url, csv, PROVINCE, ['PapaParse', 'uDSV']);
  await handIn(page, csv, amounts(PROVINCE));
  const mended = [];
  for (let row = 0; row <= ROUNDS; row += 1) mended.push(await mend(page, row));
  line('one cell mended, until the new sum is on the screen', median(mended.slice(1)));
  await countPeakAnew(page);
  line('written as a workbook', await saveWorkbook(page));
  line('most memory of the page while it was written', await peak(page), 'MB');
  await page.close();

  const xlsx = join(folder, 'roster.xlsx');
  writeFileSync(xlsx, workbook(WORKBOOK_ROWS));
  console.log(`${WORKBOOK_ROWS} rows of xlsx, ${(readFileSync(xlsx).length / 1e6).toFixed(1)} MB, median of ${ROUNDS}`);
  await beside(browser, server.url, xlsx, WORKBOOK_ROWS, ['SheetJS']);
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
