// A bad entry: the summary takes the focus, says the same words as stand beside the field, and leads to it; nothing typed is lost.
import { eachCase, expect, open, started, test } from '../support/test.js';
import { addressOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, address, goTo } from '../support/worker-screens.js';
import { WORDS } from '../support/worker-words.js';

const submit = (page) => page.locator('main button[type=submit]').click();
const field = (page, name) => page.locator(`[id="${name}"]`);
const beside = (page, name) => page.locator(`[id="${name}-error"]`);

/** What stands in the address, the field that is refused, and a word of the reason. */
const REFUSED = {
  '31 February': ['job.1', { 'jobs.1.from': '2022-2-31' }, 'jobs[0].from', '没有这一天'],
  '29 February 2022, in full-width digits': ['job.1', { 'jobs.1.to': '２０２２年２月２９日' }, 'jobs[0].to', '没有这一天'],
  'a day that is no day': ['job.1', { 'jobs.1.from': '三月初' }, 'jobs[0].from', '年填 2022'],
  'a day of another century': ['job.1', { 'jobs.1.from': '1822-03-01' }, 'jobs[0].from', '1950'],
  'an end before its start': ['job.1', { 'jobs.1.to': '2022.2.1' }, 'jobs[0].to', '早'],
  'no first day': ['job.1', { 'jobs.1.from': '' }, 'jobs[0].from', '没填'],
  'no last day': ['job.1', { 'jobs.1.to': '' }, 'jobs[0].to', '没填'],
  'no province': ['job.1', { 'jobs.1.province': '' }, 'jobs[0].province', '选一个'],
  'no kind of work': ['job.1', { 'jobs.1.work': '' }, 'jobs[0].province', '选一个'],
  'no first day of the month, where it decides': ['job.1', { 'jobs.1.from': '2022年3月', 'jobs.1.to': '2022年5月31' }, 'jobs[0].from.day', '没填'],
  'no last day of the month, where it decides': ['job.1', { 'jobs.1.from': '2022年3月1', 'jobs.1.to': '2022年5月' }, 'jobs[0].to.day', '没填'],
  'a fare below zero': ['fare', { fare: '-1' }, 'fare', '小于 0'],
  'a full-width fare below zero': ['fare', { fare: '－３８６．５元' }, 'fare', '小于 0'],
  'an absurd fare': ['fare', { fare: '9999999' }, 'fare', '太大'],
  'a fare of a hundred digits': ['fare', { fare: '9'.repeat(100) }, 'fare', '太大'],
  'a fare finer than a fen': ['fare', { fare: '386.505' }, 'fare', '两位'],
  'a fare in words': ['fare', { fare: '大概四百' }, 'fare', '只写钱数'],
  'no fare': ['fare', { fare: undefined }, 'fare', '没填'],
  '20x2 as the year': ['year', { year: '20x2' }, 'year', '四位数'],
  'a year of two digits': ['year', { year: '22' }, 'year', '四位数'],
  'a year far away': ['year', { year: '9999' }, 'year', '1950'],
  'no year': ['year', { year: undefined }, 'year', '没填'],
  'no choice': ['fare_by', { fare_by: undefined }, 'fare_by', '选一个'],
};

/** Screens on which something is to be answered before one can go on: what is missing there, and the answer that leads on. */
const UNANSWERED = {
  'no household': ['household', { household: undefined }, ['household', 'monitored']],
  'no answer about work': ['jobs', Object.fromEntries(Object.keys(ANSWERS).filter((key) => key.startsWith('jobs')).map((key) => [key, undefined])), ['jobs[0].province', 'none']],
  'one of two questions': ['production', { public_post: undefined }, ['public_post', 'never']],
};

/** The words without the "Error:" that stands before them for those who do not see its colour. */
async function wordsBeside(page, name) {
  return beside(page, name).evaluate((error) => error.lastChild.textContent);
}

test('a bad entry is refused by name, and nothing typed is lost', async ({ page }) => {
  test.slow();
  await open(page);
  await eachCase(REFUSED, async ([screen, said, refused, reason]) => {
    const answers = { ...ANSWERS, ...said };
    await goTo(page, { at: screen, answers });
    await expect(page.locator('.errors, .field-error')).toHaveCount(0);
    await submit(page);
    const summary = page.locator('.errors');
    await expect(summary).toBeFocused();
    await expect(summary).toBeInViewport();
    const links = summary.getByRole('listitem').getByRole('button');
    await expect(links).toHaveCount(1);
    await expect(beside(page, refused)).toContainText(reason);
    expect(await links.innerText()).toBe(await wordsBeside(page, refused));

    await links.click();
    await expect(field(page, refused)).toBeFocused();
    await expect(field(page, refused)).toBeInViewport();
    const described = page.locator(`[aria-describedby~="${refused}-error"]`);
    await expect(described).toHaveCount(1);
    if (await described.evaluate((one) => one.tagName === 'FIELDSET')) {
      await expect(described.locator(`[id="${refused}"]`)).toHaveCount(1);
    } else {
      await expect(described).toHaveAttribute('id', refused);
    }
    // An answer to press cannot be marked as wrong; what is typed is.
    if (await field(page, refused).evaluate((one) => one.tagName === 'INPUT')) await expect(field(page, refused)).toHaveAttribute('aria-invalid', 'true');
    const elsewhere = await described.evaluate((one) => [...document.querySelectorAll('[aria-invalid]')].filter((other) => !one.contains(other)).length);
    expect(elsewhere, 'nothing else is marked as wrong').toBe(0);
    const { at: still, ...left } = await addressOf(page);
    expect(still).toBe(screen);
    expect(left).toEqual(Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)));
  });
});

test('without an answer nothing goes on, and with it everything does', async ({ page }) => {
  await open(page);
  await eachCase(UNANSWERED, async ([at, said, [name, value]]) => {
    await goTo(page, { at, answers: { ...ANSWERS, ...said } });
    await expect(page.locator('main button[type=submit]')).toHaveCount(0);
    const before = await screenOf(page);
    await expect(page.locator(`button[name="${name}"][aria-pressed=true]`)).toHaveCount(0);
    await page.locator(`button[name="${name}"][value="${value}"]`).click();
    await expect.poll(() => screenOf(page)).not.toBe(before);
  });
});

test('everything wrong with a spell of work is named at once, in the order of the screen', async ({ page }) => {
  const broken = { 'jobs.1.province': '', 'jobs.1.work': '', 'jobs.1.from': 'x', 'jobs.1.to': '' };
  await open(page, address('job.1', ANSWERS, broken));
  await submit(page);
  // Where and how are one question.
  const names = ['province', 'from', 'to'].map((part) => `jobs[0].${part}`);
  const links = page.locator('.errors').getByRole('listitem').getByRole('button');
  await expect(links).toHaveCount(3);
  expect(await links.allInnerTexts()).toEqual(await Promise.all(names.map((name) => wordsBeside(page, name))));
});

test('the error goes when the entry is mended, and comes back in focus when it is not', async ({ page }) => {
  await open(page, address('fare', { ...ANSWERS, fare: 'x' }));
  await submit(page);
  await field(page, 'fare').fill('y');
  await submit(page);
  await expect(page.locator('.errors')).toBeFocused();
  await field(page, 'fare').fill('100');
  await expect(page.locator('.errors, .field-error, [aria-invalid]')).toHaveCount(0);
  await submit(page);
  await expect.poll(() => screenOf(page)).toBe('results');
});

test('errors are told in the other language too, and outlive the switch and a reload', async ({ page }) => {
  await open(page, address('fare', { ...ANSWERS, fare: '-5' }));
  await submit(page);
  await page.getByRole('button', { name: WORDS.zh.other, exact: true }).click();
  await expect(beside(page, 'fare')).toContainText('cannot be below 0');
  await expect(field(page, 'fare')).toHaveValue('-5');
  await expect.poll(() => addressOf(page)).toMatchObject({ lang: 'en', fare: '-5' });
  await page.reload();
  await started(page);
  await expect(field(page, 'fare')).toHaveValue('-5');
});

test('a spell of work that is refused in the list leads to its own screen', async ({ page }) => {
  await open(page, address('jobs', { ...ANSWERS, 'jobs.1.from': '2022-02-31' }));
  await submit(page);
  await expect(page.locator('.errors')).toBeFocused();
  await page.locator('.errors').getByRole('button').click();
  await expect.poll(() => screenOf(page)).toBe('job.1');
  await expect(page.locator('.errors')).toBeFocused();
  await expect(beside(page, 'jobs[0].from')).toContainText('没有这一天');
  const boxes = ['.year', '', '.day'].map((box) => field(page, `jobs[0].from${box}`).inputValue());
  expect(await Promise.all(boxes)).toEqual(['2022', '02', '31']);
});

test('with a year that is none, results begin with the question for it, and say what to mend', async ({ page }) => {
  await open(page, address('results', { ...ANSWERS, year: '20x2' }));
  await expect(page.locator('.card, .total')).toHaveCount(0);
  await expect(field(page, 'year')).toHaveValue('20x2');
  await submit(page);
  await expect(beside(page, 'year')).toContainText('四位数');
  await expect(field(page, 'year')).toHaveValue('20x2');
});
