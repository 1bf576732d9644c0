// A worker's visit that goes anywhere: whatever the address tells of the answers, and what a worker does on each screen.
import { expect, open } from '../test.js';
import { screenOf } from '../worker-page.js';
import { WORDS } from '../worker-words.js';
import { expectScreen } from './soak.js';

/** For longer than the address waits for the next key, in milliseconds. */
const UNTIL_WRITTEN = 1_000;

/** Everything that a worker has answered. */
export class WorkerVisit {
  constructor(page) {
    Object.assign(this, { page, answers: {}, provoked: [], loads: false });
  }

  async open() {
    await open(this.page);
    return this;
  }

  async screen() {
    return (await screenOf(this.page)).split('.')[0];
  }

  /** The answers in the address, without where the person is and how the page looks. */
  async written() {
    await this.page.clock.runFor(UNTIL_WRITTEN);
    const { at: _, lang: _lang, text: _text, ...answers } = await this.page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));
    return answers;
  }

  /** Something was answered: whatever was answered before stays, but for what `concerns` says. */
  async note(concerns) {
    const now = await this.written();
    const lost = Object.keys(this.answers).filter((key) => !concerns(key) && now[key] !== this.answers[key]);
    expect(lost, `answers that were ${JSON.stringify(this.answers)} and are ${JSON.stringify(now)}`).toEqual([]);
    this.answers = now;
  }

  /** A screen is there, no trouble, and whatever was typed or read. */
  async expectWhole() {
    await expectScreen(this.page);
    await this.expectNothingLost();
  }

  async expectNothingLost() {
    expect(await this.written(), 'what was answered').toEqual(this.answers);
  }

  button(name) {
    return this.page.getByRole('button', { name: WORDS.zh[name], exact: true }).first();
  }

  /** One of the matches that can be seen; none if there is none. */
  async any(selector) {
    const all = this.page.locator('main').locator(selector).filter({ visible: true });
    const count = await all.count();
    return count ? all.nth(this.chance.below(count)) : undefined;
  }
}

/** A spell of work is answered for as a whole: where it was decides which of its parts are asked for. */
const ofJobs = (key) => key.startsWith('jobs');
/** The question of a field, as the address has it. */
const about = (field) => (key) => (field.startsWith('jobs') || field.startsWith('still') ? ofJobs(key) : key === field) || key === 'year';

const TEXTS = ['3', '12', '2022', '2021', '', '386.50', '六', '９', '31', '0', '-5', '一千'];

async function typeSomewhere(visit) {
  const field = await visit.any('input[type=text], input:not([type])');
  if (!field) return;
  const name = await field.evaluate((input) => input.id.replace('[', '.'));
  await field.fill(visit.chance.of(TEXTS));
  await visit.note(about(name));
}

async function pressAnswer(visit) {
  const option = await visit.any('button.option');
  if (!option) return;
  const name = await option.getAttribute('name');
  await option.click();
  await visit.note(about(name));
}

/** Presses any button that leads somewhere; one that removes a spell of work may take that along. */
async function pressButton(visit) {
  const button = await visit.any('button:not(.option):not(.back)');
  if (!button) return;
  const words = await button.innerText();
  if ([WORDS.zh.erase, WORDS.zh.print].includes(words)) return;
  await button.click();
  await visit.note((key) => ofJobs(key) || key === 'year');
}

/** Whether the browser's way back stays in the page. */
const hasBefore = ({ page }) => page.evaluate(() => !/^\d+\.0$/.test(history.state ?? '0.0'));

async function goBack(visit) {
  if (await hasBefore(visit)) await visit.page.goBack();
}

/** Wherever the visit may be: a screen that has nothing to do for an action is passed over. */
export const anywhere = { includes: () => true };

export const WORKER_ACTIONS = [
  { name: 'press an answer', on: anywhere, act: pressAnswer },
  { name: 'press another answer', on: anywhere, act: pressAnswer },
  { name: 'type somewhere', on: anywhere, act: typeSomewhere },
  { name: 'press a button', on: anywhere, act: pressButton },
  { name: 'press another button', on: anywhere, act: pressButton },
  {
    name: 'choose from a list',
    on: ['job', 'jobs'],
    async act(visit) {
      const list = await visit.any('select');
      if (!list) return;
      await list.selectOption({ index: visit.chance.below(await list.locator('option').count()) });
      await visit.note(ofJobs);
    },
  },
  {
    name: 'tick a box',
    on: anywhere,
    async act(visit) {
      const box = await visit.any('input[type=checkbox]');
      if (!box) return;
      await box.click();
      await visit.note((key) => ofJobs(key) || key === 'fare');
    },
  },
  { name: 'unfold', on: anywhere, act: async (visit) => (await visit.any('summary'))?.click() },
  { name: 'go back on the screen', on: anywhere, act: async (visit) => (await visit.any('button.back'))?.click() },
  { name: 'go back in the browser', on: anywhere, act: goBack },
  { name: 'go forward in the browser', on: anywhere, act: ({ page }) => page.goForward() },
  { name: 'change the size of the text', on: anywhere, act: ({ page }) => page.locator('.switches button').first().click() },
  {
    name: 'read in English and in Chinese again',
    on: anywhere,
    async act({ page }) {
      await page.getByRole('button', { name: 'English', exact: true }).click();
      await expect(page.locator('.wengang[lang=en]')).toBeVisible();
      await page.getByRole('button', { name: '中文', exact: true }).click();
      await expect(page.locator('.wengang[lang=zh]')).toBeVisible();
    },
  },
  {
    name: 'erase all and take it back',
    on: ['check', 'results'],
    async act(visit) {
      if (!(await visit.button('erase').isVisible())) return;
      await visit.button('erase').click();
      await visit.button('restore').click();
    },
  },
];
