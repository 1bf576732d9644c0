// The real page in a browser: from handing in a file to the report on the screen; beside it, in the same browser, the
// usual libraries reading the same bytes, and a plain sum that explains nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { expected, province, provinceCsv } from '../../tests/e2e/support/province-roster.js';
import { serve } from '../../www/build/serve.mjs';

const require = createRequire(import.meta.url);
const XLSX = require('xlsx');
const ROUNDS = 5;
const WORKBOOK_ROWS = 50_000;

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const folder = mkdtempSync(join(tmpdir(), 'wengang-'));

/** A workbook as SheetJS writes it: ID numbers as text, pay as numbers. */
function workbook(count) {
  const rows = province(count).map((cells, row) => (row ? cells.map((cell, column) => (column === 5 && cell ? Number(cell) : cell)) : cells));
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), '花名册');
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true });
}

const CASES = [
  { name: '196,700 rows of CSV', file: 'province.csv', content: () => provinceCsv(), count: 196_700, library: 'PapaParse' },
  { name: '50,000 rows of xlsx', file: 'roster.xlsx', content: () => workbook(WORKBOOK_ROWS), count: WORKBOOK_ROWS, library: 'SheetJS' },
];

/** The page as somebody has it who has answered the workshop's questions. */
async function workshop(page, url) {
  await page.goto(`${url}employer.html`);
  await page.locator('.plain-list button').first().click();
  await page.locator('input[name=recognised][value=yes]').check();
  await page.locator('#line').fill('7000');
  await page.locator('#line-source').fill('某县某文件');
}

/** Milliseconds from handing the file in to the report, measured in the page itself. */
async function through(page, path, rows) {
  await page.evaluate(() => {
    const input = document.querySelector('#roster-file');
    window.taken = new Promise((resolve) => {
      // Before the page's own listener, so that all it does counts.
      window.addEventListener('change', (event) => event.target === input && (window.began = performance.now()), { capture: true, once: true });
      const look = () => {
        if (!document.querySelector('main .total')) return requestAnimationFrame(look);
        resolve(performance.now() - window.began);
      };
      requestAnimationFrame(look);
    });
  });
  await page.locator('#roster-file').setInputFiles(path);
  const taken = await page.evaluate(() => window.taken);
  const told = await page.locator('main .total').innerText();
  const { counted, open } = expected(rows);
  if (!told.includes(`可申请 ${counted * 1000} 元，最多可能 ${(counted + open) * 1000} 元`)) throw new Error(told);
  // The next roster finds its programs as the first one did.
  await page.locator('main > .actions button').click();
  await page.locator('#roster-file').waitFor();
  return taken;
}

/** Milliseconds for a library to read the same file in a page, and for a plain sum over what it read. */
async function plainly(page, path, rows) {
  await page.locator('input').setInputFiles(path);
  const { read, summed, sure } = await page.evaluate(async () => {
    const file = document.querySelector('input').files[0];
    const began = performance.now();
    const table = file.name.endsWith('.csv')
      ? Papa.parse(await file.text()).data
      : XLSX.utils.sheet_to_json(Object.values(XLSX.read(await file.arrayBuffer()).Sheets)[0], { header: 1 });
    const read = performance.now() - began;
    let sure = 0;
    for (const [name, , household, , , pay, received] of table.slice(1)) {
      if (name && household !== '一般户' && pay !== '' && Number(pay) >= 7000 && received === '否') sure += 1000;
    }
    return { read, summed: performance.now() - began, sure };
  });
  if (sure !== expected(rows).counted * 1000) throw new Error(`${sure}`);
  return { read, summed };
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.WENGANG_CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
try {
  for (const { name, file, content, count, library } of CASES) {
    const path = join(folder, file);
    writeFileSync(path, content());
    const ours = await browser.newPage();
    await workshop(ours, server.url);
    await ours.locator('#all-not-received').check();
    const theirs = await browser.newPage();
    await theirs.setContent('<input type="file">');
    for (const [module, main] of [['papaparse', 'papaparse.min.js'], ['xlsx', 'dist/xlsx.full.min.js']]) {
      await theirs.addScriptTag({ content: readFileSync(join(require.resolve(`${module}/package.json`), '..', main), 'utf8') });
    }
    // Turn by turn, so that whatever else the machine does strikes both; the first turn only warms up.
    const turns = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      turns.push({ page: await through(ours, path, count), ...(await plainly(theirs, path, count)) });
    }
    const [page, read, summed] = ['page', 'read', 'summed'].map((what) => median(turns.slice(1).map((turn) => turn[what])));
    const line = (what, milliseconds) => console.log(`${what.padEnd(64)}${milliseconds.toFixed(0).padStart(7)} ms`);
    console.log(`${name}, ${(readFileSync(path).length / 1e6).toFixed(1)} MB, median of ${ROUNDS}`);
    line('  the page: file handed in to report, every reason kept', page);
    line(`  ${library} alone, in the page’s main thread`, read);
    line(`  ${library} and a plain sum`, summed);
    console.log(`${'  ratio, page to plain'.padEnd(64)}${(page / summed).toFixed(2).padStart(7)}`);
    await ours.close();
    await theirs.close();
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
}
