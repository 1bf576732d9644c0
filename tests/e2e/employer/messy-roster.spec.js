// A roster as it lies on the desk is brought to its right sum in fewer than ten actions, on a phone and on a desk.
import { openWorkshopForm, chooseFile, rows, total, waitForReport } from '../support/employer-page.js';
import { ANSWERS, expected, messyRoster, SLIP } from '../support/messy-roster.js';
import { expect, test } from '../support/test.js';

const wholeYuan = (people) => `${(people * 1000).toLocaleString('en')}`;

for (const width of [360, 1280]) {
  test(`three hundred people at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    let actions = 0;
    const act = async (action) => {
      actions += 1;
      await action;
    };
    await openWorkshopForm(page);
    await act(chooseFile(page, '花名册.xlsx', messyRoster()));
    await waitForReport(page);
    for (const [words, read] of Object.entries(ANSWERS)) {
      const question = page.locator('.repairs li', { hasText: `写着“${words}”` });
      await act(question.getByRole('button', { name: read, exact: true }).click());
      await expect(question).toHaveCount(0);
    }
    const wrong = page.locator('.repairs li', { hasText: '认不出这个金额' });
    await act(wrong.getByRole('button', { name: '看这些行' }).click());
    await expect(rows(page)).toHaveCount(1);
    await act(page.getByRole('button', { name: /^改这一行/ }).click());
    const field = page.locator('.mending input').nth(5 + SLIP.month);
    await expect(field).toHaveValue(SLIP.typed);
    await act(field.fill(SLIP.meant));
    await act(field.press('Enter'));
    await expect(wrong).toHaveCount(0);
    const { people, sure, open } = expected();
    expect(open, 'the remark is about somebody who would qualify').toBe(1);
    await expect(total(page)).toContainText(`可以申请 ${wholeYuan(sure)}`);
    await expect(page.locator('main .total')).toContainText(`读了 ${people} 行：可计入 ${sure} 行，还不能确定 ${open} 行`);
    await expect(page.locator('main .total')).toContainText('要改 0 行');
    expect(actions).toBeLessThan(10);
  });
}
