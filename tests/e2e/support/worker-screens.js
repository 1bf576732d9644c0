// Every screen of the page by its address, so that a test can stand on one without walking there.
import { started } from './test.js';

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

/** Goes to another address in the page that is open. */
export async function visit(page, fragment) {
  await page.evaluate((hash) => (location.hash = hash), fragment);
  const wanted = new URLSearchParams(fragment.slice(1));
  await page.locator(`.wengang[lang="${wanted.get('lang') ?? 'zh'}"]`).waitFor();
  await started(page);
}

const submit = (page) => page.locator('main button[type=submit]').click();

/** Leaves as much unanswered as can be, so that every notice and every verdict of money is met. */
const VAGUE = { ...ANSWERS, fare: undefined, household: 'unknown', registered_in_heilongjiang: undefined, fare_by: 'air' };
const BROKEN_JOB = { 'jobs.1.from': '2022-02-31', 'jobs.1.to': 'x', 'jobs.1.province': '', 'jobs.1.work': '' };

/** Every screen, by name: its address without language and size, and what to do there first. */
export const SCREENS = {
  start: { at: undefined, answers: {} },
  'start with answers': { at: undefined },
  'a year': { at: 'year', answers: {} },
  'a choice': { at: 'household' },
  'a choice with help and no answer': { at: 'production', answers: { year: '2022' } },
  'an amount': { at: 'fare' },
  'an amount not known': { at: 'fare', more: { fare: 'unknown' } },
  'work, none listed': { at: 'jobs', answers: { year: '2022' } },
  'work, listed': { at: 'jobs' },
  'a spell of work': { at: 'job.1' },
  'a spell of work that goes on': { at: 'job.1', more: { 'jobs.1.still': 'yes' } },
  'a choice refused': { at: 'household', answers: { year: '2022' }, first: submit },
  'an amount refused': { at: 'fare', more: { fare: '-1' }, first: submit },
  'a spell of work refused': { at: 'job.1', more: BROKEN_JOB, first: submit },
  'the list of work refused': { at: 'jobs', more: BROKEN_JOB, first: submit },
  answers: { at: 'check' },
  'answers to mend': { at: 'check', more: { ...BROKEN_JOB, fare: 'x' } },
  results: { at: 'results', first: unfold },
  'vague results': { at: 'results', answers: VAGUE, first: unfold },
  'results to mend': { at: 'results', more: { ...BROKEN_JOB, fare: 'x' }, first: unfold },
  'results of another year': { at: 'results', more: { year: '2024' }, first: unfold },
  'the result as text': { at: 'results', first: (page) => page.locator('main .actions button').nth(3).click() },
  'a damaged link': { at: 'fare', more: { colour: 'red', 'jobs.7.from': '2022' } },
};

async function unfold(page) {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/** Stands on a screen in that language and size, in the page that is open. */
export async function stand(page, { at, answers, more, first }, { language = 'zh', large = false } = {}) {
  const manner = { lang: language === 'zh' ? undefined : language, text: large ? 'large' : undefined };
  // Through an empty address, so that nothing of the screen before is left.
  await visit(page, '#at=start');
  await visit(page, address(at, answers, { ...more, ...manner }));
  await page.locator(large ? '.wengang.large' : '.wengang:not(.large)').waitFor();
  await first?.(page);
}
