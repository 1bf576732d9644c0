// A frame on a site of another origin, under exactly the policy that the README names.
import { BEGIN, FRAME, ROSTER, answerSome, readRoster } from '../support/embedding.js';
import { expectGiven } from '../support/worker-page.js';
import { expect, test } from '../support/host-site.js';

test('works under a policy that allows frames and nothing else', async ({ page, shown }) => {
  await shown(FRAME, { way: 'frame' });
  const frame = page.frameLocator('iframe');
  await answerSome(frame);
  await expect(frame.getByRole('status')).toContainText('元');
  await frame.getByRole('button', { name: '上一步' }).click();
  await expectGiven(frame, 'jobs[0].province', 'unknown');
  await frame.getByRole('button', { name: '上一步' }).click();
  await expectGiven(frame, 'household', 'lifted-out-of-poverty');
});

test('has neither a footer nor a title of its own, and no link that leads out of it', async ({ page, shown }) => {
  await shown(FRAME, { way: 'frame' });
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', BEGIN)).toBeVisible();
  await expect(frame.locator('footer')).toHaveCount(0);
  await expect(frame.locator('.brand')).toHaveText('');
  await expect(frame.locator('.embedded a')).toHaveCount(0);
});

test('shows the view that its address names', async ({ page, shown }) => {
  const views = { employer: '用人单位和基层工作人员', workshop: '就业帮扶车间', broker: '劳务经纪人', base: '基地' };
  await shown(Object.keys(views).map((view) => FRAME.replace('view=worker', `view=${view}`)).join(''), { way: 'frame' });
  for (const [place, heading] of Object.values(views).entries()) {
    await expect(page.frameLocator(`iframe >> nth=${place}`).locator('.embedded h1')).toContainText(heading);
  }
});

test('takes answers, text size and language from its address', async ({ page, shown }) => {
  const wishes = 'lang=en&amp;text-size=large&amp;region=%E9%B8%A1%E8%A5%BF&amp;at=household&amp;household=monitored';
  await shown(FRAME.replace('view=worker&amp;lang=zh', wishes), { way: 'frame' });
  const frame = page.frameLocator('iframe');
  await expectGiven(frame, 'household', 'monitored');
  await expect(frame.locator('.embedded')).toHaveClass('wengang embedded large');
  await expect(frame.locator('.brand')).toHaveText('Jixi');
  await expect(frame.getByRole('button', { name: 'Lifted out of poverty' })).toBeVisible();
});

test.describe('a sandboxed frame', () => {
  const sandboxed = (view, more = '') => FRAME.replace('view=worker', `view=${view}`).replace('<iframe', `<iframe sandbox="allow-scripts${more}"`);

  test('works for a worker', async ({ page, shown }) => {
    await shown(sandboxed('worker'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await answerSome(frame);
    await expect(frame.getByRole('status')).toContainText('元');
  });

  test('says that it cannot read a roster, and loses none of it', async ({ page, shown, expectComplaints }) => {
    expectComplaints(/Creating a worker from 'blob:null/);
    await shown(sandboxed('workshop'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await readRoster(frame);
    await expect(frame.locator('.embedded')).toContainText('没能打开读名册的程序');
    await frame.getByRole('button', { name: '换一份名册' }).click();
    await expect(frame.locator('#roster-cells')).toHaveValue(ROSTER);
  });

  test('reads a roster where the page lets it keep its own origin', async ({ page, shown }) => {
    await shown(sandboxed('workshop', ' allow-same-origin'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await readRoster(frame);
    await expect(frame.locator('.figure')).toBeVisible({ timeout: 60_000 });
  });
});

test('a bare frame follows its address', async ({ page, shown }) => {
  await shown(FRAME, { way: 'frame' });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  await page.evaluate(() => (document.querySelector('iframe').src = document.querySelector('iframe').src.replace('view=worker&lang=zh', 'view=workshop&lang=en&theme=dark')));
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('button', { name: 'Estimate' })).toBeVisible();
  expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(18, 23, 22)');
});

test('is refused to a site that the calculator\'s own site does not name', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/frame-ancestors 'none'/);
  const refusal = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await shown(FRAME, { way: 'frame', headers: () => ({ 'content-security-policy': "frame-ancestors 'none'" }) });
  await refusal;
  await expect(page.frameLocator('iframe').locator('wengang-calculator')).toHaveCount(0);
});
