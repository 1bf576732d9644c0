// Golden cases entered through the real page, from the first screen to the sum.
import { eachCase, expect, inParts, test } from '../support/test.js';
import { golden } from '../support/golden-cases.js';
import { expectAtSight, fen, grouped, sumOfCards } from '../support/sums.js';
import { WorkerPage } from '../support/worker-page.js';

const IN_ENGLISH = ['1', '7', '14', '23', '39'];
const ABOUT_MONEY = ['transport', 'production_award'];

const PHRASES = {
  zh: { local: '金额由当地定', 'in-kind': '给服务，不发钱', wages: '拿劳务报酬', yuan: (amount) => `${grouped(amount).replace('..', ' 到 ')} 元` },
  en: { local: 'Amount set locally', 'in-kind': 'Services, no cash', wages: 'Wages for work', yuan: (amount) => `${grouped(amount).replace('..', ' to ')} yuan` },
};

async function expectCard(page, phrases, { name, verdict, amount }) {
  const card = page.locator(`[data-provision="${name}"]`);
  await expect(card).toHaveCount(1);
  if (verdict) await expect(card, name).toHaveAttribute('data-verdict', verdict);
  if (verdict === 'not-eligible' || verdict === 'not-covered') await expect(card.locator('.amount'), name).toHaveCount(0);
  else if (amount) await expect(card.locator('.amount'), name).toHaveText(phrases[amount] ?? phrases.yuan(amount));
}

/** Nothing is said of money: one panel says why there is none. */
async function expectNothing(page) {
  await expect(page.locator('.total .figure')).toBeVisible();
  await expect(page.locator('.total')).not.toHaveText(/\d\s*(元|yuan)/);
  await expect(page.locator('.sums, .card')).toHaveCount(0);
}

/** The sum says what the cards come to, which is what the case expects, as far as it does; where the notice says nothing to it there is none. */
async function expectSum(page, language, { year, worker, expected: { totals } }) {
  const expected = totals && Object.fromEntries(['granted', 'discretionary', 'most'].map((name) => [name, fen(String(totals[name]))]));
  if (year !== 2022 || worker.household === 'neither') await expectNothing(page);
  else await expectAtSight(page, language);
  if (expected && year === 2022) expect(await sumOfCards(page)).toEqual(expected);
}

/** Enters a case, from the start that the one before it erased its answers to, or from a page that is opened for it. */
async function enter(page, one, language, spelling) {
  // Two of three go on with the key, one with the button.
  const worker = new WorkerPage(page, { language, spelling, byEnter: spelling % 3 !== 0 });
  if (!(await worker.isAtTheStart())) await worker.start();
  const more = one.expected.provisions.some(({ name }) => !ABOUT_MONEY.includes(name));
  await worker.answerFromTheStart({ ...one, more });
  for (const provision of one.expected.provisions) await expectCard(page, PHRASES[language], provision);
  await expectSum(page, language, one);
  await worker.erase();
}

test('at least the acceptance cases of a worker can be entered', () => {
  const wanted = '1 2 3 4 7 9 10 11 12 13 14 17 20 21 22 23 24 25 27 28 30 39 68 69 71 72 73'.split(' ');
  expect(wanted.filter((id) => !golden.some((one) => one.id === id))).toEqual([]);
});

/** Every acceptance case, and of the others those that bring an answer which no case before brought. */
const entered = (() => {
  const told = new Set();
  const answers = ({ worker: { jobs, fare, ...facts }, year }) => {
    const spells = (jobs ?? []).map((job) => ['job', job.province, job.work, !job.to].join());
    const all = [...Object.entries(facts).map(String), ...spells, `jobs ${jobs?.length}`, `year ${year}`];
    return [...all, `fare ${typeof fare}`, ...['household', 'fare_by'].filter((fact) => !(fact in facts))];
  };
  return golden.toSorted((one, other) => !one.id - !other.id).filter((one) => {
    const news = answers(one).filter((answer) => !told.has(answer));
    news.forEach((answer) => told.add(answer));
    return one.id || news.length > 0;
  });
})();

/** Each with its place among all, by which the ways of writing days and amounts change. */
const journeys = Object.fromEntries(entered.map((one, place) => [one.title, { one, place }]));

const ON_ONE_PAGE = 11;
for (const [, some] of inParts(journeys, ON_ONE_PAGE)) {
  test(`journeys from “${Object.keys(some)[0]}” on come to what they should`, async ({ page }) => {
    test.slow();
    await eachCase(some, ({ one, place }) => enter(page, one, 'zh', place));
  });
}

test('journeys in English come to what they should', async ({ page }) => {
  test.slow();
  const some = Object.fromEntries(Object.entries(journeys).filter(([, { one }]) => IN_ENGLISH.includes(one.id)));
  expect(Object.keys(some)).toHaveLength(IN_ENGLISH.length);
  await eachCase(some, ({ one, place }) => enter(page, one, 'en', place));
});
