// The employers' page under a policy that lets no string through where a script is to be loaded (Trusted Types).
import { openWorkshopForm, waitForReport, chooseFile } from '../support/employer-page.js';
import { R1 } from '../support/notice-roster.js';
import { FILES } from '../support/spreadsheets.js';
import { expect, test } from '../support/test.js';

for (const allowed of ['wengang', '*']) {
  test(`a roster and a workbook are read where only policies called ${allowed} are allowed`, async ({ page }) => {
    await page.route(/\/(employer\.html|(roster|sheet)_worker_loader-\w+\.js)$/, async (route) => {
      const answer = await route.fetch();
      const headers = { ...answer.headers(), 'content-security-policy': `require-trusted-types-for 'script'; trusted-types ${allowed}` };
      await route.fulfill({ response: answer, headers });
    });
    await openWorkshopForm(page);
    await chooseFile(page, 'a.xlsx', FILES.workbook(R1));
    await waitForReport(page);
    await expect(page.locator('main .total')).toContainText('读了 6 行');
  });
}
