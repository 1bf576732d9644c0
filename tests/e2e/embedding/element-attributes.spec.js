// What the element is told by its attributes: they are followed as they change, and what is not known is refused by name.
import { BEGIN, DEFINE, LISTEN, OWN_FILES, element, told } from '../support/embedding.js';
import { expectGiven, optionOf } from '../support/worker-page.js';
import { expect, test } from '../support/host-site.js';
import { eachCase } from '../support/test.js';

test('an attribute that is set to what it is changes nothing', async ({ page, shown }) => {
  await shown(element('view="worker"') + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await optionOf(page, 'household', 'lifted-out-of-poverty').click();
  await page.locator('wengang-calculator').evaluate((one) => {
    one.setAttribute('view', 'worker');
    one.removeAttribute('view');
  });
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
});

test('follows its attributes as they change, and keeps the answers', async ({ page, shown }) => {
  await shown(element('theme="light"') + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await optionOf(page, 'household', 'lifted-out-of-poverty').click();
  const set = (name, value) => page.locator('wengang-calculator').evaluate((one, [name, value]) => one.setAttribute(name, value), [name, value]);
  await set('lang', 'en');
  await expect(page.getByRole('button', { name: 'Lifted out of poverty' })).toBeVisible();
  await set('text-size', 'large');
  await expect(page.locator('.embedded')).toHaveClass('wengang embedded large');
  const paper = () => page.locator('.embedded').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await set('theme', 'dark');
  await expect.poll(paper).toBe('rgb(18, 23, 22)');
  await expectGiven(page, 'household', 'lifted-out-of-poverty');
  await set('view', 'workshop');
  await expect(page.locator('[id="line"]')).toBeVisible();
});

const LOCAL = (more) => JSON.stringify({ start_up_subsidy: { amount: '5000', source: 'x', year: 2022, ...more } });

/** Attributes with values that are not known, and what is then refused. */
const REFUSED = {
  view: ['toString', 'view: toString'],
  'share-answers': ['perhaps', 'share-answers: perhaps'],
  lang: ['fr', 'lang: fr'],
  theme: ['pink', 'theme: pink'],
  // What every object has is no choice.
  region: ['constructor', 'region: constructor'],
  'text-size': ['huge', 'text-size: huge'],
  'local-parameters': [JSON.stringify({ wages: { amount: '1', source: 'x', year: 2022 } }), 'local-parameters: wages'],
  prefill: ['at=household&household=monitored&colour=red', 'prefill: colour'],
};

test('what is not known is refused where people see it, in the console and to the page, and the rest works', async ({ page, shown, expectComplaints }) => {
  const console = [];
  page.on('console', (message) => console.push(message.text()));
  expectComplaints(...Object.values(REFUSED).map(([, named]) => new RegExp(`wengang-calculator: refused ${named}`)));
  const markup = Object.entries(REFUSED).map(([name, [value]]) => element(`id="${name}" ${name}='${value}'`));
  await shown(markup.join(''), { head: DEFINE, script: LISTEN });
  await eachCase(REFUSED, async ([, named], name) => {
    const one = page.locator(`[id="${name}"]`);
    await expect(one.locator('.notice code')).toHaveText(named);
    if (name === 'prefill') await expectGiven(one, 'household', 'monitored');
    else await expect(one.getByRole('button', BEGIN)).toBeVisible();
    expect(console.filter((text) => text.includes(named))).toHaveLength(1);
    const [error, ...others] = (await told(page, 'error')).filter(({ id }) => id === name);
    expect(error).toMatchObject({ version: 1, kind: 'refused', refused: [named] });
    expect(others).toEqual([]);
  });
});

/** What the place cannot have fixed, and the part of it that is refused. */
const REFUSED_LOCALS = {
  'an amount that is a number': [LOCAL({ amount: 5000 }), 'start_up_subsidy.amount'],
  'an amount below nothing': [LOCAL({ amount: '-1' }), 'start_up_subsidy.amount'],
  'no source': [LOCAL({ source: ' ' }), 'start_up_subsidy.source'],
  'a year in words': [LOCAL({ year: '2022' }), 'start_up_subsidy.year'],
  'more than there is': [LOCAL({ note: '' }), 'start_up_subsidy.?'],
  'what no amount fills': [JSON.stringify({ documents: { amount: '5000', source: 'x', year: 2022 } }), 'documents'],
  'a list': ['[]', '{…}?'],
};

test('what the place cannot have fixed is refused by name', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: refused local-parameters/);
  await shown(element() + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  const setLocal = (json) => page.locator('wengang-calculator').evaluate((one, json) => (one.localParameters = JSON.parse(json)), json);
  await eachCase(REFUSED_LOCALS, async ([json, named]) => {
    await setLocal(json);
    await expect(page.locator('.notice code')).toHaveText(`local-parameters: ${named}`);
    await setLocal(LOCAL());
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});

test('an address without anything for the place is named', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/404/, /wengang-calculator: refused local-parameters/);
  await shown(element('local-parameters="/none.json"') + DEFINE, { policy: OWN_FILES });
  await expect(page.locator('.notice code')).toHaveText('local-parameters: /none.json (404)');
});

test('an employer\'s answers to begin with that are not known are named, and the others are there', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: refused prefill: colour/);
  await shown(element('view="workshop" prefill="line=7000&amp;colour=red"') + DEFINE);
  await expect(page.locator('.notice code')).toHaveText('prefill: colour');
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});
