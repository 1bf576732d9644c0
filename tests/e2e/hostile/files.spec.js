// Files that are broken, lie or mean harm, through the real page: each comes to a report or to words that say what to do, within its
// limits, and the next file is read by the same page as if nothing had been. All of them by `make hostile`; those that take long are
// left to it.
import { writeFileSync } from 'node:fs';
import { discardRoster, openWorkshopForm, total, waitForReport } from '../support/employer-page.js';
import { LARGE_TEXTS, TEXTS } from '../support/hostile/texts.js';
import { LARGE_WORKBOOKS } from '../support/hostile/large-workbooks.js';
import { ALL } from '../support/hostile/sayings.js';
import { SLOW_WORKBOOKS, WORKBOOKS } from '../support/hostile/workbooks.js';
import { countPeakAnew, peak } from '../support/memory.js';
import { R1 } from '../support/notice-roster.js';
import { FILES } from '../support/spreadsheets.js';
import { eachCase, expect, inParts, test } from '../support/test.js';

/** How many go through one page. */
const PART = 20;
/** The most memory that the page may take with everything in it, in megabytes. */
const MOST_MEMORY = 1024;
/** How long a person waits for words at most, in milliseconds; only where all are tried, on a machine that does nothing else. */
const LONGEST = ALL ? 10_000 : 100_000;

const SMALL = { ...WORKBOOKS, ...TEXTS };
const LARGE = { ...SLOW_WORKBOOKS, ...LARGE_WORKBOOKS, ...LARGE_TEXTS };

async function hand(page, path, bytes) {
  writeFileSync(path, bytes);
  await page.locator('#roster-file').setInputFiles(path);
}

for (const [names, cases] of inParts(ALL ? { ...SMALL, ...LARGE } : SMALL, PART)) {
  test(names, async ({ page }, testInfo) => {
    test.setTimeout(30 * 60_000);
    const [file, good] = [testInfo.outputPath('名册.xlsx'), testInfo.outputPath('好的.xlsx')];
    const dialogs = [];
    page.on('dialog', (dialog) => {
      if (dialog.type() !== 'beforeunload') dialogs.push(dialog.message());
      return dialog.accept();
    });
    await openWorkshopForm(page);
    await eachCase(cases, async ([make, says], name) => {
      // A case before it that failed may have left anything.
      if (!(await page.locator('#roster-file').isVisible())) await openWorkshopForm(page);
      const bytes = make();
      await countPeakAnew(page);
      const began = Date.now();
      await hand(page, file, bytes);
      await expect(page.locator('main .total, main .notice').first()).toBeVisible({ timeout: LONGEST });
      const [taken, most] = [Date.now() - began, await peak(page)];
      const said = (await page.locator('main .total, main .notice').allInnerTexts()).join(' ');
      console.log(`${String(taken).padStart(6)} ms ${String(most).padStart(5)} MB  ${name}: ${said.replaceAll('\n', ' ').slice(0, 90)}`);
      expect(said).toContain(says);
      expect(dialogs).toEqual([]);
      expect(most, 'megabytes').toBeLessThanOrEqual(MOST_MEMORY);
      expect(await page.evaluate(() => window.__ran)).toBe(undefined);
      await discardRoster(page);
      await expect(page.locator('#line')).toHaveValue('7000');
      await hand(page, good, FILES.workbook(R1));
      await waitForReport(page);
      await expect(total(page)).toContainText('可以申请 2,000 元');
      await discardRoster(page);
    });
  });
}
