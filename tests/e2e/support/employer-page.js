// The employers' page: what the tests press, type, drop and paste is what a person presses, types, drops and pastes.
import { expect, started } from './test.js';

const CLAIMANTS = ['workshop', 'broker', 'base', 'village'];

/** Reading starts two programs in workers; on a busy machine that takes its time. */
export const READING_TIME = { timeout: 60_000 };

/** Opens the employers' page. */
export async function openEmployerPage(page) {
  await page.goto('employer.html');
  await started(page);
}

/** Opens it and says who claims. */
export async function openForm(page, claimant) {
  await openEmployerPage(page);
  await chooseClaimant(page, claimant);
}

export async function chooseClaimant(page, claimant) {
  await page.locator('.plain-list button').nth(CLAIMANTS.indexOf(claimant)).click();
  await expect(page.locator('main h1')).toBeFocused();
}

/** Answers a question by its choice, or types into its field. */
export async function answer(page, answers) {
  for (const [name, value] of Object.entries(answers)) {
    const choice = page.locator(`input[name="${name}"][value="${value}"]`);
    if (await choice.count()) await page.locator('.choice', { has: choice }).locator('label').click();
    else await page.locator(`[id="${name}"]`).fill(value);
  }
}

/** Ticks all that holds for everybody in the roster. */
export async function tickAllStatements(page) {
  for (const box of await page.locator('section .choice input[type=checkbox]').all()) await box.check();
}

/** A recognised workshop with a line of 7000, which is made up, and of whose workers nobody received anything. */
export const WORKSHOP = { recognised: 'yes', line: '7000', 'line-source': '某县某文件' };

export async function openWorkshopForm(page, more = {}) {
  await openForm(page, 'workshop');
  await answer(page, { ...WORKSHOP, ...more });
  await tickAllStatements(page);
}

export const BROKER = { kind: 'labour-broker', organised: 'yes' };

/** Presses the button that estimates; the screen does not change if something is refused. */
export const estimate = (page) => page.locator('button[type=submit]').click();

/** Hands in a file: a name and its bytes. */
export async function chooseFile(page, name, bytes) {
  await page.locator('#roster-file').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
}

export async function pasteRoster(page, text) {
  await page.locator('#roster-cells').fill(text);
  await page.locator('#roster-cells + button').click();
}

/** Drops a file where files are to be dropped. */
export async function dropFile(page, name, bytes) {
  const dataTransfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], name));
      return transfer;
    },
    { name, bytes: [...bytes] },
  );
  await page.dispatchEvent('.drop', 'dragover', { dataTransfer });
  await page.dispatchEvent('.drop', 'drop', { dataTransfer });
}

export const total = (page) => page.locator('main .total .figure');
export const rows = (page) => page.locator('main .rows tbody tr');

/** Reads that sheet of the workbook, and no other. */
export async function readOnlySheet(page, name) {
  const ticks = page.locator('.sheets .choice');
  await ticks.filter({ hasText: name }).locator('input').check();
  const others = ticks.filter({ hasNotText: name }).locator('input:checked');
  while (await others.count()) await others.first().uncheck();
}

export const refusal = (page) => page.locator('main .notice');

/** Waits until the roster is read and its first rows are there. */
export async function waitForReport(page) {
  await expect(total(page)).toBeVisible(READING_TIME);
  await expect(rows(page).first()).toBeVisible();
}

/** Waits until it is refused; the page still works. */
export async function waitForRefusal(page) {
  await expect(refusal(page)).toBeVisible(READING_TIME);
}

/** Back to where a roster goes in. */
export async function discardRoster(page) {
  await page.locator('main > .actions button').click();
  await expect(page.locator('#roster-file')).toBeVisible();
}

/** The rows on the screen: number, result, amount, reasons. */
export const rowTexts = (page) =>
  rows(page).evaluateAll((all) =>
    all.map((row) => {
      const text = (selector) => row.querySelector(selector).innerText.replaceAll('\u00a0', ' ').trim();
      const reasons = [...row.querySelectorAll('.reasons > p:not(.of-row), .reasons > ul')].map((reason) => reason.innerText);
      return { number: Number(text('th')), result: text('.state'), amount: text('.amount'), reasons: reasons.join('\n').replaceAll('\u00a0', ' ').trim() };
    }),
  );

/** What each column was taken for, by its heading; only those that were taken for something. */
export const columnFields = (page) =>
  page.locator('select[id^=column-]').evaluateAll((all) =>
    Object.fromEntries(all.filter((select) => select.value).map((select) => [select.labels[0].textContent.replace(/^\S+\s+/, ''), select.value])),
  );

/** All that the report says, as text; what is chosen in a list and what stands in a field is part of it. */
export const reportText = (page) =>
  page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true);
    // Beside what was pasted no file can be put.
    copy.querySelector('#another-file')?.closest('details').remove();
    const fields = (within) => [...within.querySelectorAll('select, input:not(#another-file)')];
    const values = fields(main).map((field) => (field.type === 'checkbox' ? String(field.checked) : field.value));
    fields(copy).forEach((field, index) => field.replaceWith(`[${values[index]}]`));
    copy.querySelectorAll('p, li, td, th, h1, h2, h3, dt, dd, button').forEach((block) => block.append('\n'));
    return copy.textContent.replaceAll('\u00a0', ' ');
  });

/** The rows under a folded heading. */
export async function foldedLines(page, heading) {
  const details = page.locator('details', { has: page.locator('summary', { hasText: heading }) });
  return (await details.locator('li').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Presses a button that saves a file, and gives its name and bytes. */
export async function savedFile(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download', READING_TIME), button.click()]);
  const chunks = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** Annex 2 as it stands on the screen: the value by the column's name. */
export const annexTwo = (page) =>
  page.locator('.form input').evaluateAll((all) => Object.fromEntries(all.map((input) => [input.id.replace('annex-', ''), input.value])));
