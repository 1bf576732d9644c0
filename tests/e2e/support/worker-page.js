// The worker's page: what the tests press and type is what a person presses and types.
import { expect, open } from './test.js';

/** What stands on the buttons that lead through the page. */
export const WORDS = {
  zh: {
    begin: '开始测算（2022年）',
    otherYear: '算别的年份',
    goOn: '接着填',
    next: '继续',
    save: '填好了',
    add: '再加一段',
    remove: '删掉',
    unknown: '不清楚',
    stillThere: '到 2022 年底还在务工',
    results: '看结果',
    more: '再答几个问题，看看还有哪些政策',
    check: '核对我的回答',
    erase: '全部清空，从头再来',
    back: '上一步',
    large: '大字',
    other: 'English',
    copy: '复制成文字',
    dismiss: '知道了',
  },
  en: {
    begin: 'Start (2022)',
    otherYear: 'Another year',
    goOn: 'Go on',
    next: 'Continue',
    save: 'Done',
    add: 'Add another',
    remove: 'Remove',
    unknown: 'I don’t know',
    stillThere: 'Still working there at the end of 2022',
    results: 'See results',
    more: 'Answer a few more, to see the other supports',
    check: 'Check my answers',
    erase: 'Erase everything and start over',
    back: 'Back',
    large: 'Large text',
    other: '中文',
    copy: 'Copy as text',
    dismiss: 'OK',
  },
};

const PLACES = {
  黑龙江: 'heilongjiang', 辽宁: 'liaoning', 吉林: 'jilin', 山东: 'shandong', 广东: 'guangdong', 香港: 'hong-kong', 国外: 'abroad',
};
const AWARDS = { 0: 'none', 500: 'in-province', 1000: 'other-province' };

const wide = (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** The ways in which a day is written down; the last one is picked from the calendar. */
const SPELLINGS = [
  (day) => day,
  (day) => day.split('-').map(Number).join('.'),
  (day) => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8))}日`,
  (day) => day.replaceAll('-', ''),
  (day) => wide(day.split('-').map(Number).join('.')),
  undefined,
];
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
  async goOn(name = 'next') {
    if (!this.byEnter) return this.press(name);
    const before = await screenOf(this.page);
    await this.page.keyboard.press('Enter');
    await this.left(before);
  }

  /** Waits until another screen is shown. */
  left(before) {
    return this.page.waitForFunction((was) => !`${location.hash}&`.startsWith(`#at=${was}&`), before);
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

  async choose(field, value) {
    const input = this.page.locator(`input[name="${field}"][value="${value}"]`);
    await this.page.locator('.choice', { has: input }).locator('label').click();
    await expect(input).toBeChecked();
  }

  async type(field, text) {
    await this.page.locator(`[id="${field}"]`).fill(text);
  }

  /** Fills in the spell of work on the screen, and goes back to the list. */
  async fillJob(index, job) {
    const part = (name) => `jobs[${index}].${name}`;
    await this.page.locator(`[id="${part('province')}"]`).selectOption(PLACES[job.province]);
    await this.choose(part('work'), job.work);
    await this.day(part('from'), job.from);
    if (job.to) await this.day(part('to'), job.to);
    else await this.page.getByLabel(this.words.stillThere, { exact: true }).check();
    await this.goOn('save');
  }

  async day(field, date) {
    const spell = this.spellingOf(SPELLINGS);
    if (spell) return this.type(field, spell(date));
    await this.page.locator('.typed', { has: this.page.locator(`[id="${field}"]`) }).locator('.calendar').fill(date);
    await expect(this.page.locator(`[id="${field}"]`)).toHaveValue(date);
  }

  async answerJobs(jobs) {
    await this.choose('jobs', jobs === undefined ? 'unknown' : jobs.length ? 'listed' : 'none');
    for (const [index, job] of (jobs ?? []).entries()) {
      if (index) await this.press('add');
      else await this.goOn();
      await this.fillJob(index, job);
    }
    // In the list of work the focus is on no answer.
    if (jobs?.length) await this.press('next');
    else await this.goOn();
  }

  /** Answers the question on the screen from the facts, where those do not say with "I don't know", and goes on. */
  async answer(facts) {
    const field = await screenOf(this.page);
    if (field === 'jobs') return this.answerJobs(facts.jobs);
    if (field === 'fare') {
      if (facts.fare === undefined) await this.page.getByLabel(this.words.unknown, { exact: true }).check();
      else await this.type(field, this.spellingOf(FARES)(facts.fare));
    } else {
      await this.choose(field, answerFor(field, facts[field]));
    }
    await this.goOn();
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

/** A case's facts as answers, by their keys in the address. */
export function answersOf({ year = 2022, worker: { jobs, fare, ...facts } }) {
  const spells = (jobs ?? []).flatMap((job, index) => {
    const { province, to, ...rest } = job;
    const parts = { ...rest, province: PLACES[province], ...(to ? { to } : { still: 'yes' }) };
    return Object.entries(parts).map(([part, value]) => [`jobs.${index + 1}.${part}`, value]);
  });
  const all = Object.keys(facts).map((field) => [field, answerFor(field, facts[field])]);
  return { year, jobs: jobs === undefined ? 'unknown' : jobs.length ? 'listed' : 'none', fare: fare ?? 'unknown', ...Object.fromEntries([...all, ...spells]) };
}

/** The name of the choice that says the fact. */
function answerFor(field, fact) {
  if (fact === undefined) return 'unknown';
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  return field === 'production_award_received' ? AWARDS[fact] : fact;
}
