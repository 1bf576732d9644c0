// Every screen of the page by its address, so that a test can stand on one without walking there.
import { expect } from './test.js';

/** Somebody who told all that is about money: four months in Liaoning, 620 yuan by train. */
export const ANSWERS = {
  year: '2022',
  household: 'lifted-out-of-poverty',
  registered_in_heilongjiang: 'yes',
  jobs: 'listed',
  public_post: 'never',
  production: 'produces',
  production_award_received: 'none',
  transport_received: 'no',
  fare_by: 'train',
  fare: '620',
  'jobs.1.province': 'liaoning',
  'jobs.1.work': 'employed',
  'jobs.1.from': '2022-03-01',
  'jobs.1.to': '2022-06-30',
};

/** The fragment of a screen with these answers; undefined takes one away. */
export function address(at, answers = ANSWERS, more = {}) {
  const all = Object.entries({ at, ...answers, ...more }).filter(([, value]) => value !== undefined);
  return `#${new URLSearchParams(all)}`;
}

/** Goes through addresses in the page that is open, to each once the one before it is drawn. */
export const visit = (page, ...fragments) =>
  page.evaluate(async (fragments) => {
    for (const fragment of fragments) {
      location.hash = fragment;
      await new Promise((done) => setTimeout(() => requestAnimationFrame(done)));
    }
  }, fragments);

const submit = (page) => page.locator('main button[type=submit]').click();

/** Leaves as much unanswered as can be, so that every notice and every verdict of money is met. */
const VAGUE = { ...ANSWERS, fare: undefined, household: 'unknown', registered_in_heilongjiang: undefined, fare_by: 'air' };
const BROKEN_JOB = { 'jobs.1.from': '2022-02-31', 'jobs.1.to': 'x', 'jobs.1.province': '', 'jobs.1.work': '' };

/** Every screen, by name: its address without language and size, what to do there first, and what must then be on it. */
export const SCREENS = {
  start: { at: undefined, answers: {}, holds: 'a.way' },
  'start with answers': { at: undefined, holds: '.supports li' },
  'a year': { at: 'year', answers: {}, holds: '#year' },
  'a choice': { at: 'household', holds: 'button[name=household][aria-pressed=true]' },
  'a choice with help and no answer': { at: 'production', answers: { year: '2022' }, holds: 'button[name=production]' },
  'an amount': { at: 'fare', holds: '#fare' },
  'an amount not known': { at: 'fare', more: { fare: 'unknown' }, holds: 'input[type=checkbox]:checked' },
  'work, none listed': { at: 'jobs', answers: { year: '2022' }, holds: 'button[value=none]' },
  'work, listed': { at: 'jobs', holds: '.jobs li' },
  'a spell of work': { at: 'job.1', holds: 'select' },
  'a spell of work that goes on': { at: 'job.1', more: { 'jobs.1.still': 'yes' }, holds: 'input[type=checkbox]:checked' },
  'a choice refused': { at: 'fare_by', answers: { year: '2022', fare: '600' }, first: submit, holds: '.errors' },
  'months without days': { at: 'job.1', more: { 'jobs.1.from': '2022年3月', 'jobs.1.to': '2022年5月' }, holds: '[id="jobs[0].from.day"]' },
  'an amount refused': { at: 'fare', more: { fare: '-1' }, first: submit, holds: '.errors' },
  'a spell of work refused': { at: 'job.1', more: BROKEN_JOB, first: submit, holds: '.errors' },
  'the list of work refused': { at: 'jobs', more: BROKEN_JOB, first: submit, holds: '.errors' },
  answers: { at: 'check', holds: '.answers dd' },
  'answers to mend': { at: 'check', more: { ...BROKEN_JOB, fare: 'x' }, holds: '.notice button' },
  results: { at: 'results', first: unfold, holds: '.card .conditions' },
  'vague results': { at: 'results', answers: VAGUE, first: unfold, holds: '.card .missing' },
  'results to mend': { at: 'results', more: { ...BROKEN_JOB, fare: 'x' }, first: unfold, holds: '.notice button' },
  'results of another year': { at: 'results', more: { year: '2024' }, first: unfold, holds: '.total button' },
  'the result as text': { at: 'results', first: (page) => page.locator('.answer .actions button').last().click(), holds: 'textarea' },
  'a damaged link': { at: 'fare', more: { colour: 'red', 'jobs.7.from': '2022' }, holds: '.notice code' },
};

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** Goes to a screen in that language and size, in the page that is open, and does nothing there. */
export async function goTo(page, { at, answers, more }, { language = 'zh', large = false } = {}) {
  const manner = { lang: language === 'zh' ? undefined : language, text: large ? 'large' : undefined };
  // Through an empty address, so that nothing of the screen before is left.
  await visit(page, '#at=start', address(at, answers, { ...more, ...manner }));
  await page.locator(`.wengang${large ? '.large' : ':not(.large)'}[lang="${language}"]`).waitFor();
}

/** Goes there, does what brings the screen about, and sees that it is there. */
export async function stand(page, screen, manner) {
  await goTo(page, screen, manner);
  await screen.first?.(page);
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('main').locator(screen.holds).first()).toBeVisible();
}
