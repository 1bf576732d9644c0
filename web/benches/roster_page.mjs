// What a person does with a roster in the page, and how long it takes there, in milliseconds.

/** The page as somebody has it who has answered the workshop's questions; it keeps its longest task from now on. */
export async function openWorkshop(page, url) {
  await page.goto(`${url}employer.html`);
  await page.locator('.plain-list button').first().click();
  await page.locator('input[name=recognised][value=yes]').check();
  await page.locator('#line').fill('7000');
  await page.locator('#line-source').fill('某县某文件');
  await page.locator('#all-not-received').check();
  await page.evaluate(() => {
    window.longest = 0;
    const keep = (list) => list.getEntries().forEach(({ duration }) => (window.longest = Math.max(window.longest, duration)));
    new PerformanceObserver(keep).observe({ type: 'longtask' });
  });
}

/** The longest task since then; 0 if none took 50 ms. */
export const longestTask = (page) => page.evaluate(() => window.longest);

/** From an event of that type, before any listener of the page's own, until the sum is there and another than before. */
const expectSum = (page, type) =>
  page.evaluate((type) => {
    const sum = () => document.querySelector('main .total')?.innerText;
    const before = sum();
    window.taken = new Promise((resolve) => {
      const begin = () => {
        const began = performance.now();
        const look = () => (sum() && sum() !== before ? resolve(performance.now() - began) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      };
      window.addEventListener(type, begin, { capture: true, once: true });
    });
  }, type);

const taken = (page) => page.evaluate(() => window.taken);

/** A file, until its report is there with those amounts. */
export async function handIn(page, path, amounts) {
  await expectSum(page, 'change');
  await page.locator('#roster-file').setInputFiles(path);
  const milliseconds = await taken(page);
  const told = await page.locator('main .total').innerText();
  if (!amounts.every((amount) => told.includes(amount))) throw new Error(told);
  return milliseconds;
}

/** Leaves the report; the next roster finds its programs as the first one did. */
export async function leave(page) {
  await page.locator('main > .actions button').click();
  await page.locator('#roster-file').waitFor();
}

/** A row's pay turned from enough to too little, or the other way, until the new sum is there. */
export async function mend(page, row) {
  const shown = page.locator('main .rows tbody tr').nth(row * 2 + 1);
  await shown.locator('button').filter({ hasText: '改' }).click();
  const pay = shown.getByLabel(/^劳动报酬/);
  await pay.fill(Number(await pay.inputValue()) < 7000 ? '9000' : '1');
  await expectSum(page, 'keydown');
  await pay.press('Enter');
  return taken(page);
}

/** The report as a workbook, until it is there to be kept. */
export async function saveWorkbook(page) {
  const began = performance.now();
  const download = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('button', { name: /xlsx/ }).click();
  await (await download).path();
  return performance.now() - began;
}
