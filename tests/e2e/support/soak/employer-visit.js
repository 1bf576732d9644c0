// An employer's visit that goes anywhere: what was typed so far, and what an employer does on each screen.
import { openEmployerPage, READING_TIME, rows, savedFile } from '../employer-page.js';
import { HEADINGS, pasted, R1 } from '../notice-roster.js';
import { FILES, workbook, zip } from '../spreadsheets.js';
import { expect } from '../test.js';
import { expectScreen } from './soak.js';

/** Hands in a file from within the page: what Playwright chooses a file with keeps the field, and all that stood around it. */
export const handIn = (page, [name, bytes]) =>
  page.evaluate(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))], name));
      const field = document.querySelector('#roster-file');
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    [name, bytes.toString('base64')],
  );

/** What is in the fields of the form, by their names; what is chosen for the programs is not. */
const typed = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('main input:not([type=file]), main textarea')];
    const ticked = (field) => (field.type === 'radio' ? field.checked && field.value : field.checked);
    const entries = fields.map((field) => [field.name || field.id, ['radio', 'checkbox'].includes(field.type) ? ticked(field) : field.value]);
    // Of the buttons that go together, the one that is pressed.
    return Object.fromEntries(entries.toSorted(([, one], [, other]) => Number(Boolean(one)) - Number(Boolean(other))));
  });

const CELLS = 'roster-cells';

/** Everything that an employer has typed and read. */
export class EmployerVisit {
  constructor(page) {
    Object.assign(this, { page, claimant: undefined, typed: {}, pasted: '', report: undefined, provoked: [] });
  }

  async open() {
    await openEmployerPage(this.page);
    return this;
  }

  /** The screen, and of a roster whether it was read. */
  async screen() {
    const screen = await this.page.evaluate(() => history.state);
    if (screen !== 'roster') return screen;
    // One that was discarded leaves its place in the history, and there the form stands.
    if ((await this.page.locator('main > .actions button').count()) === 0) return 'form';
    return (await this.page.locator('main .total').count()) ? 'report' : 'refused';
  }

  /** Takes what stands in the form for what was typed. A base brings no roster, so that its form has no place for one. */
  async note() {
    const { [CELLS]: pasted = this.pasted, ...fields } = await typed(this.page);
    this.pasted = pasted;
    this.typed[this.claimant] = fields;
  }

  /** A screen is there, no trouble, and whatever was typed or read. */
  async expectWhole() {
    await expectScreen(this.page);
    await this.expectNothingLost();
  }

  /** Whatever was typed stands in the form, and the report that was there is there. */
  async expectNothingLost() {
    const screen = await this.screen();
    if (screen === 'form') {
      const { [CELLS]: pasted = this.pasted, ...fields } = await typed(this.page);
      expect(fields, 'what was typed').toEqual(this.typed[this.claimant]);
      expect(pasted, 'what was pasted').toBe(this.pasted);
    }
    if (screen === 'report') await expect(this.page.locator('main .total')).toContainText(this.report);
  }

  button(name) {
    return this.page.getByRole('button', { name, exact: true });
  }

  async choose(which) {
    await this.page.locator('.plain-list button').nth(which).click();
    await expect(this.page.locator('main h1')).toBeFocused();
    if (which !== this.claimant) this.report = undefined;
    this.claimant = which;
    if (!this.typed[which]) await this.note();
  }

  /** Waits for what comes of a roster: a report or words; and knows which. */
  async read(hand) {
    await hand();
    await expect(this.page.locator('main .total, main .notice, main .errors').first()).toBeVisible(READING_TIME);
    const screen = await this.screen();
    this.report = screen === 'report' ? (await this.page.locator('main .total p').nth(1).innerText()).split(/[：:]/)[0] : undefined;
  }

  async discard() {
    await this.page.locator('main > .actions button').click();
    await expect(this.page.locator('#roster-file')).toBeVisible();
    if (this.report) this.pasted = '';
    this.report = undefined;
  }
}

const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
export const FILES_OF_ALL_KINDS = [
  ['名册.csv', FILES['UTF-8'](R1)],
  ['名册.csv', FILES.GB18030(R1)],
  ['名册.xlsx', FILES.workbook(R1)],
  ['名册.xlsx', workbook({ 一: R1, 二: [HEADINGS, R1[3], R1[2]] })],
  ['旧的.xls', compound],
  ['一半.xlsx', FILES.workbook(R1).subarray(0, 700)],
  ['压缩.xlsx', zip({ 'a.txt': 'x' })],
];
const TEXTS = ['7000', '8000.50', '12', '9', '0', '', '某县某文件', '一千', '-1', '９'];
const CELLS_TYPED = [...[R1, R1.slice(0, 3)].map((rows) => pasted(rows).replaceAll('\r', '')), '甲\t乙\n丙\t丁', ''];

const press = (name, screens) => ({ name: `press ${name}`, on: screens, act: (visit) => visit.button(name).click() });

async function typeSomewhere(visit) {
  const { page, chance } = visit;
  const fields = page.locator('main form input');
  const count = await fields.count();
  if (!count) return;
  const field = fields.nth(chance.below(count));
  if (['radio', 'checkbox'].includes(await field.getAttribute('type'))) await field.evaluate((input) => input.labels[0].click());
  else await field.fill(chance.of(TEXTS));
  await visit.note();
}

const save = (name) => ({ name: `press ${name}`, on: ['report'], act: (visit) => savedFile(visit.page, visit.button(name)) });

/** Shows rows by a text, and waits for them. */
export async function search(visit, text, count) {
  await visit.page.locator('#roster-search').fill(text);
  if (count !== undefined) await expect(rows(visit.page)).toHaveCount(count);
}

async function goTo(visit, way) {
  const before = await visit.screen();
  // The first entry has nothing of the page before it.
  if (way === 'goBack' && before === 'home') return;
  await visit.page[way]();
  await expect(visit.page.locator('main h1')).toBeVisible();
}

export const ANYWHERE = ['home', 'form', 'estimate', 'report', 'refused'];

export const EMPLOYER_ACTIONS = [
  { name: 'choose who claims', on: ['home'], act: (visit) => visit.choose(visit.chance.below(4)) },
  { name: 'type somewhere', on: ['form'], act: typeSomewhere },
  { name: 'type somewhere else', on: ['form'], act: typeSomewhere },
  {
    name: 'tick what holds for all',
    on: ['form'],
    async act(visit) {
      const boxes = visit.page.locator('section .choice input[type=checkbox]');
      const count = await boxes.count();
      if (!count) return;
      await boxes.nth(visit.chance.below(count)).click();
      await visit.note();
    },
  },
  {
    name: 'paste cells',
    on: ['form'],
    async act(visit) {
      if (!(await visit.page.locator(`#${CELLS}`).count())) return;
      visit.pasted = visit.chance.of(CELLS_TYPED);
      await visit.page.locator(`#${CELLS}`).fill(visit.pasted);
    },
  },
  {
    name: 'read what was pasted',
    on: ['form'],
    async act(visit) {
      if (visit.pasted.trim() && (await visit.page.locator(`#${CELLS}`).count())) await visit.read(() => visit.page.locator(`#${CELLS} + button`).click());
    },
  },
  {
    name: 'read a file',
    on: ['form'],
    async act(visit) {
      if (await visit.page.locator('#roster-file').count()) await visit.read(() => handIn(visit.page, visit.chance.of(FILES_OF_ALL_KINDS)));
    },
  },
  {
    name: 'ask for an estimate',
    on: ['form'],
    async act(visit) {
      if (!(await visit.page.locator('button[type=submit]').count())) return;
      await visit.page.locator('button[type=submit]').click();
      await expect(visit.page.locator('main .total, main .errors').first()).toBeVisible();
    },
  },
  press('上一步', ['form', 'estimate', 'report', 'refused']),
  { name: 'look for a row', on: ['report'], act: (visit) => search(visit, visit.chance.of(['王三', '陈', '没有', ''])) },
  { name: 'show rows of one result', on: ['report'], act: (visit) => visit.page.locator('.states button').nth(visit.chance.below(3)).click() },
  {
    name: 'ask why',
    on: ['report'],
    async act(visit) {
      await search(visit, '');
      await visit.page.locator('.states button').first().click();
      const why = rows(visit.page).first().locator('.of-row button').last();
      await why.click();
      await expect(rows(visit.page).first().locator('.of-row button').last()).toBeVisible();
    },
  },
  {
    name: 'correct a column',
    on: ['report'],
    async act(visit) {
      await visit.page.locator('details.columns').evaluate((details) => (details.open = true));
      await visit.page.locator('#column-3').selectOption(visit.chance.of(['', 'pay']));
      await expect(visit.page.locator('main .total')).toBeVisible();
    },
  },
  save('存成 CSV'),
  save('存成 Excel 表格（.xlsx）'),
  { name: 'discard the roster', on: ['report', 'refused'], act: (visit) => visit.discard() },
  { name: 'go back in the browser', on: ANYWHERE, act: (visit) => goTo(visit, 'goBack') },
  { name: 'go forward in the browser', on: ANYWHERE, act: (visit) => goTo(visit, 'goForward') },
  { name: 'change the size of the text', on: ANYWHERE, act: (visit) => visit.page.locator('.switches button').first().click() },
  {
    name: 'read in English and in Chinese again',
    on: ANYWHERE,
    async act({ page }) {
      await page.locator('.switches button').last().click();
      await expect(page.locator('.wengang[lang=en]')).toBeVisible();
      await page.locator('.switches button').last().click();
      await expect(page.locator('.wengang[lang=zh]')).toBeVisible();
    },
  },
];
