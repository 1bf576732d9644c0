// Back, forward, reload and the address: an answer is kept until the person erases it, and then it is nowhere.
import { expect, open, started, test } from '../support/test.js';
import { WORDS, WorkerPage, addressOf, expectGiven, optionOf, screenOf } from '../support/worker-page.js';
import { ANSWERS, SCREENS, address, goTo } from '../support/worker-screens.js';

const FACTS = {
  household: 'lifted-out-of-poverty',
  registered_in_heilongjiang: true,
  jobs: [{ province: '辽宁', work: 'employed', from: '2022-03-01', to: '2022-06-30' }],
  public_post: 'never',
  production: 'produces',
  production_award_received: '0',
  transport_received: false,
  fare_by: 'train',
  fare: '620',
};

/** They as they stand in the address: a day is asked for only where it decides. */
const TYPED_ANSWERS = { ...ANSWERS, 'jobs.1.from': '2022年3月1', 'jobs.1.to': '2022年6月' };

/** The answers in the address, without where the person is. */
const answers = async (page) => {
  const { at: _, ...rest } = await addressOf(page);
  return rest;
};

/** The fragments that the browser keeps for this visit. */
const entries = (page) => page.evaluate(() => navigation.entries().map((entry) => new URL(entry.url).hash));

const holdsAnswers = (fragment) => /household=|liaoning|2022|620/.test(fragment);

/** Types another address over the one of the page, once that has been written. */
async function changeByHand(page, fragment) {
  await expect.poll(() => page.evaluate(() => history.state), 'the address is written').not.toBe(null);
  await page.evaluate((hash) => (location.hash = hash), fragment);
}

const button = (page, name) => page.getByRole('button', { name: WORDS.zh[name], exact: true });

test('back to the first question and forward to the results keep all answers', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.answerFromTheStart({ worker: FACTS });
  const all = await answers(page);
  expect(all).toEqual(TYPED_ANSWERS);
  const way = ['results'];
  while (way.at(-1) !== 'household') {
    await page.goBack();
    await expect.poll(() => screenOf(page)).not.toBe(way.at(-1));
    way.push(await screenOf(page));
    await expect.poll(() => answers(page), way.at(-1)).toEqual(all);
  }
  expect(way).toContain('job.1');
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
  for (const screen of way.toReversed().slice(1)) {
    await page.goForward();
    await expect.poll(() => screenOf(page)).toBe(screen);
    await expect.poll(() => answers(page), screen).toEqual(all);
  }
  await expect(page.locator('.total .sums')).toContainText('500');
});

test('an answer given on the way back is kept on the way forward', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.press('begin');
  await worker.answer(FACTS);
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('household');
  // An answer that is pressed leads forward itself.
  await worker.choose('household', 'monitored');
  await expect.poll(() => screenOf(page)).toBe('job.1');
  await expect.poll(() => answers(page)).toEqual({ year: '2022', household: 'monitored', registered_in_heilongjiang: 'yes' });
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('household');
  await expectGiven(page, 'household', 'monitored');
});

test('what was typed on the way back is kept on the way forward', async ({ page }) => {
  await open(page, address('fare'));
  const worker = new WorkerPage(page);
  await worker.press('next');
  await page.goBack();
  await expect.poll(() => screenOf(page)).toBe('fare');
  await worker.type('fare', '77');
  await page.goForward();
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, fare: '77' });
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('77 元');
});

test('the way back on the screen leads to the screen before, also after a reload', async ({ page }) => {
  const worker = new WorkerPage(page);
  await worker.start();
  await worker.press('begin');
  await worker.answer(FACTS);
  await page.reload();
  await started(page);
  await worker.press('back');
  expect(await screenOf(page)).toBe('household');
  await worker.press('back');
  expect(await screenOf(page)).toBe('start');
  await expect.poll(() => answers(page)).toEqual({ year: '2022', household: FACTS.household, registered_in_heilongjiang: 'yes' });
  await expect(button(page, 'back')).toHaveCount(0);
  await worker.press('goOn');
  expect(await screenOf(page)).toBe('job.1');
});

test('on a page opened from a link, the way back leads to the start and not out of the page', async ({ page }) => {
  await open(page, address('fare'));
  await new WorkerPage(page).press('back');
  expect(await screenOf(page)).toBe('start');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});

test('a link to the results opens the results', async ({ page }) => {
  await open(page, address('results'));
  await expect(page.locator('.card[data-provision="transport"]')).toHaveAttribute('data-verdict', 'granted');
  await expect(page.locator('.total .sums')).toContainText('1,000');
  await expect(page).toHaveTitle(/测算结果/);
});

test('changing an answer keeps all the others', async ({ page }) => {
  await open(page, address('check'));
  await page.getByRole('button', { name: '修改 来回路费', exact: true }).click();
  const worker = new WorkerPage(page);
  await worker.type('fare', '100');
  await worker.press('next');
  expect(await screenOf(page)).toBe('check');
  await expect(page.locator('.changed')).toHaveText(/以前：可以申请 500\s元；.*以后：可以申请 100\s元；/);
  expect(await answers(page)).toEqual({ ...ANSWERS, fare: '100' });
  await worker.press('results');
  await expect(page.locator('.changed')).toHaveCount(0);
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('100 元');
  await worker.press('check');
  await page.getByRole('button', { name: '修改 户的类型', exact: true }).click();
  await worker.choose('household', 'neither');
  await expect.poll(() => screenOf(page)).toBe('check');
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, fare: '100', household: 'neither' });
});

test('an answer for which a support waits leads back to it, unfolded, and says what has changed', async ({ page }) => {
  await open(page, address('results', { ...ANSWERS, fare_by: undefined }));
  const worker = new WorkerPage(page);
  const card = page.locator('.card[data-provision="transport"]');
  await expect(card.locator('details')).not.toHaveAttribute('open');
  await card.getByRole('button', { name: '来回怎么走的', exact: true }).click();
  await worker.choose('fare_by', 'coach');
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect(card.locator('details')).toHaveAttribute('open');
  await expect(card.locator('.amount')).toHaveText('500 元');
  await expect(page.locator('.changed')).toHaveText(/以前：有 1,000\s元.*以后：可以申请 500\s元；/);
  const row = page.locator('[data-provision="start_up"]');
  await row.locator('summary').click();
  await row.getByRole('button', { name: '创业', exact: true }).click();
  await worker.choose('starting_business', 'yes');
  await worker.choose('schooling', 'unknown');
  await expect.poll(() => screenOf(page)).toBe('results');
  await expect(row).toHaveAttribute('open');
  await expect(card.locator('details')).not.toHaveAttribute('open');
});

test('removing one spell of work keeps the other', async ({ page }) => {
  const second = { 'jobs.2.province': 'jilin', 'jobs.2.work': 'employed', 'jobs.2.from': '2022.7.1', 'jobs.2.still': 'yes' };
  await open(page, address('jobs', { ...ANSWERS, ...second }));
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await page.getByRole('button', { name: '删掉 第 1 段务工', exact: true }).click();
  await expect(page.locator('.jobs li')).toHaveCount(1);
  await expect(page.locator('.jobs li')).toContainText('吉林');
  await expect.poll(() => addressOf(page)).toMatchObject({ 'jobs.1.from': '2022.7.1', 'jobs.1.still': 'yes', fare: '620' });
  expect(await addressOf(page)).not.toHaveProperty(['jobs.2.from']);
  await button(page, 'restore').click();
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await expect.poll(() => answers(page)).toEqual({ ...ANSWERS, ...second });
  await expect(button(page, 'restore')).toHaveCount(0);
});

test('a spell of work that was begun and left stays, one that was left blank goes', async ({ page }) => {
  await open(page, address('jobs'));
  const worker = new WorkerPage(page);
  await worker.press('add');
  await worker.press('back');
  await expect(page.locator('.jobs li')).toHaveCount(1);
  await worker.press('add');
  await worker.choose('jobs[1].province', 'at-home');
  await worker.type('jobs[1].from', '7');
  await worker.press('back');
  await expect(page.locator('.jobs li')).toHaveCount(2);
  await expect(page.locator('.jobs li').nth(1)).toContainText('2022年7月');
});

test('a reload shows the same screen with the same answers', async ({ page }) => {
  await open(page);
  const shown = () =>
    page.locator('.wengang').evaluate((root) => [root.innerText, ...[...root.querySelectorAll('input, select, .option')].map((it) => `${it.value} ${it.checked} ${it.ariaPressed}`)]);
  for (const [name, screen] of Object.entries(SCREENS)) {
    if (name === 'a damaged link') continue;
    await goTo(page, screen);
    const before = await shown();
    await page.reload();
    await started(page);
    expect(await shown(), name).toEqual(before);
  }
});

/** Where something is typed, what, and how the address says it; a day stands there as one text. */
const TYPED = {
  year: ['year', '20x', '20x'],
  fare: ['fare', '12a <b>&amp;#=+%41 ７', '12a <b>&amp;#=+%41 ７'],
  'jobs[0].from.year': ['job.1', '20<1', '20<1年03月01'],
  'jobs[0].from': ['job.1', '1x&７', '2022年1x&７月01'],
  'jobs[0].to.day': ['job.1', '3旬', '2022年5月3旬', { 'jobs.1.to': '2022年5月' }],
};
for (const [field, [screen, typed, said, more]] of Object.entries(TYPED)) {
  test(`what is being typed outlives large text, another language and a reload: ${field}`, async ({ page }) => {
    await open(page, address(screen, ANSWERS, more));
    const input = page.locator(`[id="${field}"]`);
    await input.fill('');
    await input.pressSequentially(typed);
    await button(page, 'large').click();
    await expect(page.locator('.wengang.large')).toBeVisible();
    await expect(input).toHaveValue(typed);
    await button(page, 'other').click();
    await expect(page.locator('.wengang')).toHaveAttribute('lang', 'en');
    await expect(input).toHaveValue(typed);
    await expect.poll(() => addressOf(page)).toMatchObject({ lang: 'en', text: 'large' });
    expect(Object.values(await addressOf(page))).toContain(said);
    await page.reload();
    await started(page);
    await expect(input).toHaveValue(typed);
    await expect(page.locator('.wengang.large')).toHaveAttribute('lang', 'en');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
}

test('an answer chosen just before going on is kept', async ({ page }) => {
  await open(page, address('household', { year: '2022' }));
  await page.locator('.option').first().click();
  await page.reload();
  await started(page);
  const worker = new WorkerPage(page);
  await worker.choose('registered_in_heilongjiang', 'yes');
  await worker.choose('household', 'monitored');
  await worker.left('household');
  expect((await addressOf(page)).household).toBe('monitored');
});

for (const from of ['results', 'check']) {
  test(`erasing on the screen of ${from} leaves no answer, in the address or behind it`, async ({ page }) => {
    const worker = new WorkerPage(page);
    await worker.start();
    await worker.answerFromTheStart({ worker: FACTS });
    await page.goBack();
    await page.goForward();
    await expect.poll(() => screenOf(page)).toBe('results');
    if (from === 'check') await worker.press('check');
    await worker.press('erase');
    expect(await addressOf(page)).toEqual({});
    const left = await entries(page);
    expect(left.filter(holdsAnswers)).toEqual([]);
    await expect(button(page, 'begin')).toBeVisible();
    await page.goBack();
    await expect.poll(async () => (await entries(page)).filter(holdsAnswers)).toEqual([]);
    expect(await answers(page)).toEqual({});
    await page.reload();
    await started(page);
    expect(await answers(page)).toEqual({});
    await expect(button(page, 'restore')).toHaveCount(0);
  });
}

test('what was erased can be taken back, until something else is done', async ({ page }) => {
  await open(page, address('check'));
  const worker = new WorkerPage(page);
  await worker.erase();
  await worker.press('restore');
  expect(await screenOf(page)).toBe('check');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
  await worker.erase();
  await worker.press('begin');
  await expect(button(page, 'restore')).toHaveCount(0);
  await expect.poll(() => answers(page)).toEqual({ year: '2022' });
});

test('the last day that was typed comes back when a spell of work has ended after all', async ({ page }) => {
  await open(page, address('job.1'));
  const still = page.getByLabel(WORDS.zh.stillThere, { exact: true });
  await still.check();
  await expect.poll(() => addressOf(page)).toMatchObject({ 'jobs.1.still': 'yes' });
  await still.uncheck();
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});

test('erasing keeps the language and the size of the text', async ({ page }) => {
  await open(page, address('check', ANSWERS, { lang: 'en', text: 'large' }));
  await new WorkerPage(page, { language: 'en' }).press('erase');
  await expect.poll(() => addressOf(page)).toEqual({ lang: 'en', text: 'large' });
});

test('an address changed by hand is followed', async ({ page }) => {
  await open(page, address('results'));
  await changeByHand(page, address('results', { ...ANSWERS, fare: '77' }));
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('77 元');
  await changeByHand(page, '#at=household&year=2022&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your household');
  await expect(page.getByRole('group', { name: 'Which kind of household are you?' })).toBeVisible();
  await expect(page.locator('.option[aria-pressed=true]')).toHaveCount(0);
  expect(await answers(page)).toEqual({ year: '2022', lang: 'en' });
});

test('back from an address changed by hand leads to the answers of before', async ({ page }) => {
  await open(page, address('results'));
  await changeByHand(page, address('check', { ...ANSWERS, fare: '77' }));
  await expect.poll(() => screenOf(page)).toBe('check');
  await page.goBack();
  await expect(page.locator('.card[data-provision="transport"] .amount')).toHaveText('500 元');
  await expect.poll(() => answers(page)).toEqual(ANSWERS);
});

test('erasing after an address was changed by hand leaves no answer behind', async ({ page }) => {
  await open(page, address('check'));
  await changeByHand(page, address('check', { ...ANSWERS, fare: '77' }));
  await expect(page.locator('main')).toContainText('77');
  await new WorkerPage(page).press('erase');
  expect((await entries(page)).filter(holdsAnswers)).toEqual([]);
});
