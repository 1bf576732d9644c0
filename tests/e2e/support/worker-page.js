// The worker's page: what the tests press and type is what a person presses and types.
import { expect, open } from './test.js';
import { EARLY, PLACES, answerFor, dayOf } from './worker-answers.js';
import { WORDS } from './worker-words.js';

/** The button of an answer, and whether it is the one that is given. */
export const optionOf = (place, field, value) => place.locator(`button.option[name="${field}"][value="${value}"]`);
export const expectGiven = (place, field, value) => expect(optionOf(place, field, value)).toHaveAttribute('aria-pressed', 'true');

const wide = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** Where and how somebody worked, as it is asked for. */
function workplaceOf({ province, work = 'employed' }) {
  if (work === 'public-post') return 'public-post';
  if (province === '国外' || province === '香港') return 'abroad';
  return (province === '黑龙江' ? 'at-home' : 'away') + (work === 'self-employed' ? '-own' : '');
}

/** The ways in which a number is written into a box of a day. */
const NUMBERS = [(number) => number, (number) => number.padStart(2, '0'), wide];
const FARES = [(fare) => fare, (fare) => `${fare}元`, wide, (fare) => `￥${fare}`];

/** The screen, as the address names it. */
export const screenOf = (page) => page.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('at') ?? 'start');

/** All that the address holds, by key. */
export const addressOf = (page) => page.evaluate(() => Object.fromEntries(new URLSearchParams(location.hash.slice(1))));

/** The worker's page as somebody uses it. */
export class WorkerPage {
  /**
   * `spelling` is a number that picks how days and amounts are written: each one differently; without it, all plainly. `byEnter`
   * goes on from an answer with the key, not with the button.
   */
  constructor(page, { language = 'zh', spelling, byEnter = false } = {}) {
    Object.assign(this, { page, words: WORDS[language], language, spelling, byEnter });
  }

  /** The next of several ways of writing something. */
  spellingOf(ways) {
    return this.spelling === undefined ? ways[0] : ways[this.spelling++ % ways.length];
  }

  button(name) {
    return this.page.getByRole('button', { name: this.words[name], exact: true });
  }

  /** Presses a button that leads to another screen, and waits for it. */
  async press(name) {
    const before = await screenOf(this.page);
    await this.button(name).first().click();
    await this.left(before);
  }

  /** Goes on from the answer that has just been given. */
  async goOn() {
    if (!this.byEnter) return this.press('next');
    const before = await screenOf(this.page);
    await this.page.keyboard.press('Enter');
    await this.left(before);
  }

  /** Waits until another screen is shown. */
  left(before) {
    return this.page.waitForFunction((was) => (new URLSearchParams(location.hash.slice(1)).get('at') ?? 'start') !== was, before);
  }

  async start() {
    await open(this.page);
    if (this.language !== 'zh') await this.page.getByRole('button', { name: 'English', exact: true }).click();
    await expect(this.page.locator('.wengang')).toHaveAttribute('lang', this.language);
  }

  /** Whether the page is open, in the person's language, on its first screen and without any answer. */
  async isAtTheStart() {
    const wengang = this.page.locator(`html[data-running] .wengang[lang="${this.language}"]`);
    return (await wengang.count()) > 0 && (await this.button('begin').isVisible());
  }

  /** Erases everything, and waits until the browser has gone back to the first screen and on from there to a new one. */
  async erase() {
    await this.press('erase');
    await this.page.waitForFunction(() => /\.1$/.test(history.state));
  }

  /** Presses an answer; it goes on if it was the last one of the screen. */
  async choose(field, value) {
    const option = optionOf(this.page, field, value);
    if (!this.byEnter) return option.click();
    await option.focus();
    await this.page.keyboard.press('Enter');
  }

  async type(field, text) {
    await this.page.locator(`[id="${field}"]`).fill(text);
  }

  /** Fills in the spell of work on the screen: its months, and its days where they are asked for. */
  async fillJob(index, job) {
    const part = (name) => `jobs[${index}].${name}`;
    await this.choose(part('province'), workplaceOf(job));
    if (workplaceOf(job).startsWith('away')) {
      await this.page.locator(`select[id="${part('province')}-name"]`).selectOption(PLACES[job.province]);
    }
    if (!job.to) await this.page.getByLabel(this.words.stillThere, { exact: true }).check();
    const days = Object.entries({ from: job.from, to: job.to }).filter(([, day]) => day);
    for (const [name, day] of days) await this.month(part(name), day);
    for (const [name, day] of days) await this.dayOfMonth(part(name), day);
  }

  async month(field, date) {
    const [year, month] = date.split('-');
    if (year !== '2022') await this.type(`${field}.year`, year);
    await this.type(field, this.spellingOf(NUMBERS)(String(Number(month))));
  }

  /** The day of the month where it is asked for: its number, a part of the month, or that it is not remembered. */
  async dayOfMonth(field, date) {
    if (!(await this.page.locator(`[id="${field}.day"]`).isVisible())) return;
    const day = dayOf(date);
    if (!day) await this.page.locator(`[id="${field}.forgotten"]`).check();
    else await this.type(`${field}.day`, day === EARLY ? day : this.spellingOf(NUMBERS)(day));
  }

  async answerJobs(jobs) {
    const before = await screenOf(this.page);
    if (!jobs?.length) {
      await this.choose('jobs[0].province', jobs ? 'none' : 'unknown');
      return this.left(before);
    }
    for (const [index, job] of jobs.entries()) {
      if (index) await this.press('add');
      await this.fillJob(index, job);
    }
    if (jobs.length === 1) return this.press('noMore');
    await this.press('next');
    return this.leaveTheList(jobs);
  }

  /** Goes on from the list of spells; it asks for days that came to decide only with another spell. */
  async leaveTheList(jobs) {
    for (let tries = 0; tries <= jobs.length; tries += 1) {
      await this.button('noMore').first().click();
      await this.page.waitForFunction(() => document.querySelector('.errors') || !/^#at=jobs(&|$)/.test(location.hash));
      if ((await screenOf(this.page)) !== 'jobs') return;
      await this.page.locator('.errors button').first().click();
      await this.left('jobs');
      const index = Number((await screenOf(this.page)).split('.')[1]) - 1;
      for (const name of ['from', 'to']) if (jobs[index][name]) await this.dayOfMonth(`jobs[${index}].${name}`, jobs[index][name]);
      await this.press('next');
    }
  }

  /** Answers the questions on the screen from the facts, where those do not say with "I don't know", and goes on. */
  async answer(facts) {
    const screen = await screenOf(this.page);
    if (screen.startsWith('job')) return this.answerJobs(facts.jobs);
    for (;;) {
      const field = await this.page.evaluate(() => document.querySelector('fieldset:has(.option):not(:has([aria-pressed=true])) .option')?.name);
      if (!field) break;
      await this.choose(field, answerFor(field, facts[field]));
      await this.settled(screen, field);
      if ((await screenOf(this.page)) !== screen) return;
    }
    if (await this.page.locator('#fare').count()) {
      if (facts.fare === undefined) await this.page.getByLabel(this.words.unknown, { exact: true }).check();
      else await this.type('fare', this.spellingOf(FARES)(facts.fare));
    }
    await this.goOn();
  }

  /** Waits until the answer is marked, or another screen is shown. */
  settled(screen, field) {
    return this.page.waitForFunction(([was, name]) => {
      const marked = document.querySelector(`button[name="${name}"][aria-pressed=true]`);
      return marked || (new URLSearchParams(location.hash.slice(1)).get('at') ?? 'start') !== was;
    }, [screen, field]);
  }

  /** Answers whatever is asked until the results are there. */
  async answerAll(facts) {
    while ((await screenOf(this.page)) !== 'results') await this.answer(facts);
  }

  /** From the start screen to the results; `more` answers what is only asked of those who want it. */
  async answerFromTheStart({ year = 2022, worker, more = false }) {
    if (year === 2022) {
      await this.press('begin');
    } else {
      await this.press('otherYear');
      await this.type('year', String(year));
      await this.press('next');
    }
    await this.answerAll(worker);
    if (more && (await this.button('more').isVisible())) {
      await this.press('more');
      await this.answerAll(worker);
    }
  }
}
