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

/** What frameworks write where a program says nothing. */
const NOTHING = ['undefined', 'null'];

test('what frameworks write for nothing is nothing: no refusal is shown', async ({ page, shown }) => {
  const attributes = Object.keys(REFUSED).flatMap((name) => NOTHING.map((value) => element(`${name}="${value}"`)));
  await shown(attributes.join('') + DEFINE, { lang: 'en' });
  await expect(page.getByRole('button', { name: 'Start (2022)' })).toHaveCount(attributes.length);
  await expect(page.locator('.notice')).toHaveCount(0);
  await expect(page.locator('#consent:visible')).toHaveCount(0);
});

test('an answer to begin with that says nothing is named with its value', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused prefill: household=rich/);
  await shown(element('prefill="at=household&amp;household=rich"') + DEFINE);
  await expect(page.locator('.notice code')).toHaveText('prefill: household=rich');
  await expect(page.locator('.notice li')).toContainText('认不出这个写法');
});

test('a results page without a year asks for it', async ({ page, shown }) => {
  await shown(element('prefill="at=results&amp;household=monitored"') + DEFINE);
  await expect(page.locator('[id="year"]')).toBeVisible();
});


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
  'an amount that is a number': [LOCAL({ amount: 5000 }), 'start_up_subsidy.amount', '引号'],
  'an amount below nothing': [LOCAL({ amount: '-1' }), 'start_up_subsidy.amount', '不能小于零'],
  'no source': [LOCAL({ source: ' ' }), 'start_up_subsidy.source', '出处'],
  'a year in words': [LOCAL({ year: '2022' }), 'start_up_subsidy.year', '年份要写成数'],
  'another year': [LOCAL({ year: 2021 }), 'start_up_subsidy.year: 2021', '用不上'],
  'more than there is': [LOCAL({ note: '' }), 'start_up_subsidy.?', 'source'],
  'what no amount fills': [JSON.stringify({ documents: { amount: '5000', source: 'x', year: 2022 } }), 'documents', '没有这一项'],
  'a list': ['[]', '{…}?', '花括号'],
  'an amount alone': [JSON.stringify({ monitoring_line: 8000 }), 'monitoring_line: entry', '要写成'],
};

test('what the place cannot have fixed is refused by name', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: refused local-parameters/);
  await shown(element() + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  const setLocal = (json) => page.locator('wengang-calculator').evaluate((one, json) => (one.localParameters = JSON.parse(json)), json);
  await eachCase(REFUSED_LOCALS, async ([json, named, reason]) => {
    await setLocal(json);
    await expect(page.locator('.notice code')).toHaveText(`local-parameters: ${named}`);
    await expect(page.locator('.notice li')).toContainText(reason);
    await setLocal(LOCAL());
    await expect(page.locator('.notice')).toHaveCount(0);
  });
});

test('of very many settings that are refused, and of very long ones, so much is named as somebody can read', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: refused/);
  await shown(element() + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await page.locator('wengang-calculator').evaluate((one) => {
    one.localParameters = Object.fromEntries(Array.from({ length: 5_000 }, (_, place) => [`unknown${place}${'x'.repeat(500)}`, 1]));
  });
  await expect(page.locator('.notice li')).toHaveCount(41);
  await expect(page.locator('.notice li').last()).toContainText('…');
  const texts = await page.locator('.notice li').allTextContents();
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThan(200);
});

/** What a script may set instead of data, and what is refused of it. */
const NO_DATA = {
  'a map': ['new Map()', 'Map {…}?'],
  'a promise': ['Promise.resolve({})', 'Promise {…}?'],
  'an answer': ['new Response("{}")', 'Response {…}?'],
  'an address': ['new URL("https://a.example/")', 'URL {…}?'],
  'an element': ['document.body', 'HTMLBodyElement {…}?'],
  'a function': ['() => ({})', 'Function {…}?'],
  'an object that throws': ['new Proxy({}, { ownKeys() { throw new Error("theirs"); } })', '{…}?'],
  'an entry that throws': ['{ get monitoring_line() { throw new Error("theirs"); } }', 'monitoring_line: entry'],
  'an entry that is a map': ['{ monitoring_line: new Map() }', 'monitoring_line: entry'],
};

test('what is no data is refused by name, an object without a class is data, and nothing else stops', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/wengang-calculator: refused local-parameters/);
  await shown(element() + DEFINE);
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  const set = (script) => page.locator('wengang-calculator').evaluate(new Function('one', `one.localParameters = ${script};`));
  await eachCase(NO_DATA, async ([script, named]) => {
    await set(script);
    await expect(page.locator('.notice code')).toHaveText(`local-parameters: ${named}`);
    await set(`Object.assign(Object.create(null), ${LOCAL()})`);
    await expect(page.locator('.notice')).toHaveCount(0);
  });
  await set(NO_DATA['an object that throws'][0]);
  await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('text-size', 'large'));
  await expect(page.locator('.wengang.large')).toBeVisible();
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
  await expect(page.locator('.notice li')).toContainText('没有这一项');
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});

test('an amount that cannot be read takes no other along, wherever it stands', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/refused local-parameters: monitoring_line\.amount .*; local-parameters: start_up_subsidy\.source/);
  const good = { amount: '5000', source: '某文件', year: 2022 };
  const local = { monitoring_line: { ...good, amount: 7000 }, base_award: good, start_up_subsidy: { ...good, source: '' }, public_post_allowance: good };
  await shown(element('prefill="year=2022&amp;at=results"') + DEFINE);
  await expect(page.locator('.total')).toBeVisible();
  await page.locator('wengang-calculator').evaluate((one, local) => (one.localParameters = local), local);
  await expect(page.locator('.notice code')).toHaveText(['local-parameters: monitoring_line.amount', 'local-parameters: start_up_subsidy.source']);
  const card = page.locator('[data-provision=public_welfare_post]');
  await card.evaluate((details) => (details.open = true));
  await expect(card).toContainText('5,000 元（2022 年');
});
