// Chromium 80, as phones of 2020 have it within other apps: too old for Playwright, so that Puppeteer of its time drives it.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { expect, test as base } from './host-site.js';

export { expect };

const at = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** The browser's program, which comes packed. */
function program() {
  const made = at('target/tools/chromium-80');
  if (!existsSync(made)) {
    mkdirSync(at('target/tools'), { recursive: true });
    const part = `${made}-${process.pid}`;
    writeFileSync(part, brotliDecompressSync(readFileSync(join(at('node_modules/chrome-aws-lambda'), 'bin/chromium.br'))), { mode: 0o755 });
    renameSync(part, made);
  }
  return made;
}

/** What it says of a policy that is younger than it. */
const YOUNGER = /'wasm-unsafe-eval''. It will be ignored|Unrecognized feature: 'clipboard-write'/;

/** Playwright's `test` with `old`, a page of Chromium 80 as wide as a phone, that fails the test on any complaint. */
export const test = base.extend({
  oldBrowser: [
    async ({}, use) => {
      const browser = await puppeteer.launch({
        executablePath: program(),
        args: ['--no-sandbox', '--disable-gpu', '--single-process', '--no-zygote'],
        defaultViewport: { width: 360, height: 740 },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  old: async ({ oldBrowser }, use) => {
    const complaints = [];
    const page = await oldBrowser.newPage();
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type()) && !YOUNGER.test(message.text())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page);
    await page.close();
    expect(complaints).toEqual([]);
  },
});
