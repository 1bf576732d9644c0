// The element: several on one page, moved about, asked for what there is not, among styles that are not its own.
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { POLICY, expect, test } from './hosts.js';

const DEFINE = '<script src="WENGANG/calculator.js"></script>';
const element = (attributes = '') => `<wengang-calculator ${attributes}></wengang-calculator>`;
const BEGIN = { name: '开始测算 2022 年的' };
const RESULTS = 'prefill="year=2022&amp;at=results&amp;household=lifted-out-of-poverty"';

/** Keeps what the calculators tell. */
const LISTEN = `window.told = []; for (const type of ['ready', 'resize', 'result', 'error'])
  document.addEventListener('wengang:' + type, (event) => told.push([event.target.id, type, event.detail]));`;
const told = (page, type) => page.evaluate((type) => window.told.filter(([, one]) => one === type).map(([id, , detail]) => ({ id, ...detail })), type);

test('two on one page know nothing of each other', async ({ page, shown }) => {
  await shown(`${element('id="one"')}<hr>${element('id="two" lang="en"')}${DEFINE}`);
  const [one, two] = [page.locator('#one'), page.locator('#two')];
  await one.getByRole('button', BEGIN).click();
  await one.getByLabel('脱贫户', { exact: true }).check();
  await expect(two.getByRole('button', { name: 'Start with 2022' })).toBeVisible();
  await two.getByRole('button', { name: 'Start with 2022' }).click();
  await expect(two.locator('input:checked')).toHaveCount(0);
  await two.locator('input[value=neither]').check();
  await expect(one.locator('input[value=lifted-out-of-poverty]')).toBeChecked();
});

for (const [where, markup, head] of [
  ['in the head', element(), DEFINE],
  ['before the element', DEFINE + element(), ''],
  ['twice', DEFINE + element() + DEFINE, DEFINE],
]) {
  test(`works with its script ${where}`, async ({ page, shown }) => {
    await shown(markup, { head });
    await expect(page.getByRole('button', BEGIN)).toHaveCount(1);
  });
}

test('works when it comes into the page later', async ({ page, shown }) => {
  await shown(DEFINE);
  await page.evaluate(() => document.body.append(document.createElement('wengang-calculator')));
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

/** Out of the page for long enough to be gone, and in again. */
const takeOutAndPutBack = (page) =>
  page.evaluate(async () => {
    const taken = document.querySelector('wengang-calculator');
    taken.remove();
    await new Promise((done) => setTimeout(done));
    document.body.append(taken);
  });

test('keeps what was typed when it is moved, and when it is taken out and put back', async ({ page, shown }) => {
  await shown(`<div id="here">${element()}</div><div id="there"></div>${DEFINE}`);
  await page.getByRole('button', BEGIN).click();
  await page.getByLabel('脱贫户', { exact: true }).check();
  const question = await page.locator('.embedded h1').textContent();
  await page.evaluate(() => document.getElementById('there').append(document.querySelector('wengang-calculator')));
  await expect(page.locator('#there').getByLabel('脱贫户', { exact: true })).toBeChecked();
  await takeOutAndPutBack(page);
  await expect(page.locator('.embedded h1')).toHaveText(question);
  await expect(page.getByLabel('脱贫户', { exact: true })).toBeChecked();
  await page.getByRole('button', { name: '继续' }).click();
  await expect(page.locator('.embedded h1')).not.toHaveText(question);
});

test('an employer keeps what was typed likewise, and the language that was chosen', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE);
  await page.locator('[id="line"]').fill('7000.50');
  await page.getByRole('button', { name: 'English' }).click();
  await takeOutAndPutBack(page);
  await expect(page.locator('[id="line"]')).toHaveValue('7000.50');
  await expect(page.getByRole('button', { name: 'Estimate' })).toBeVisible();
});

test('for employers begins with the claimant that the page names, a village among them', async ({ page, shown }) => {
  await shown(element('view="employer" prefill="claimant=worker"') + DEFINE);
  await expect(page.locator('#roster-cells')).toBeVisible();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('heeds what it is told after it has come into the page, answers to begin with among it', async ({ page, shown }) => {
  await shown(DEFINE);
  await page.evaluate(() => {
    const one = document.body.appendChild(document.createElement('wengang-calculator'));
    one.setAttribute('view', 'workshop');
    one.setAttribute('prefill', 'line=7000');
  });
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});

test('heeds what was changed on its way from one place in the page to another', async ({ page, shown }) => {
  await shown(`${element('prefill="at=household&amp;household=monitored"')}<main></main>${DEFINE}`);
  await expect(page.locator('input:checked')).toHaveCount(1);
  const moved = (changes) =>
    page.evaluate((changes) => {
      const one = document.querySelector('wengang-calculator');
      one.remove();
      for (const [name, value] of Object.entries(changes)) one.setAttribute(name, value);
      document.querySelector('main').append(one);
    }, changes);
  await moved({ lang: 'en', theme: 'dark' });
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(page.locator('input:checked')).toHaveCount(1);
  await expect.poll(() => page.locator('.embedded').evaluate((one) => getComputedStyle(one).backgroundColor)).toBe('rgb(18, 23, 22)');
  await moved({ view: 'workshop', prefill: 'line=7000' });
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
});

test('another view begins with what the page says, not with what was typed in the one before it', async ({ page, shown }) => {
  await shown(element('view="workshop"') + DEFINE);
  await page.locator('[id="line"]').fill('7000');
  await page.evaluate(async () => {
    const one = document.querySelector('wengang-calculator');
    one.remove();
    await new Promise((done) => setTimeout(done));
    one.setAttribute('view', 'worker');
    one.setAttribute('prefill', 'at=household&household=monitored');
    document.body.append(one);
  });
  await expect(page.locator('input[value=monitored]')).toBeChecked();
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('an attribute that is set to what it is changes nothing', async ({ page, shown }) => {
  await shown(element('view="worker"') + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await page.getByLabel('脱贫户', { exact: true }).check();
  await page.locator('wengang-calculator').evaluate((one) => {
    one.setAttribute('view', 'worker');
    one.removeAttribute('view');
  });
  await expect(page.getByLabel('脱贫户', { exact: true })).toBeChecked();
});

test('an element that is gone leaves neither itself nor a roster behind', async ({ page, shown }) => {
  await shown(element('id="one"') + element('id="two" view="workshop"') + DEFINE, { way: 'roster' });
  await expect(page.locator('#one').getByRole('button', BEGIN)).toBeVisible();
  await page.locator('#two #roster-cells').fill('姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n');
  await page.locator('#two').getByRole('button', { name: '读粘贴的内容' }).click();
  await expect(page.locator('#two .figure')).toBeVisible({ timeout: 60_000 });
  expect(page.workers().length).toBeGreaterThan(0);
  await page.evaluate(() => {
    window.gone = [...document.querySelectorAll('wengang-calculator')].map((one) => new WeakRef(one));
    for (const one of window.gone) one.deref().remove();
  });
  await expect.poll(() => page.workers().length).toBe(0);
  const browser = await page.context().newCDPSession(page);
  await expect
    .poll(async () => {
      await browser.send('HeapProfiler.collectGarbage');
      return page.evaluate(() => window.gone.filter((one) => one.deref()).length);
    })
    .toBe(0);
});

test('is hidden where the page hides it', async ({ page, shown }) => {
  await shown(`${element('id="one" hidden')}<div id="around">${element('id="two"')}</div>${DEFINE}`);
  await expect(page.locator('#two').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('#one')).toBeHidden();
  await page.locator('#around').evaluate((around) => (around.style.visibility = 'hidden'));
  await expect(page.locator('#two').getByRole('button', BEGIN)).toBeHidden();
});

test.describe('where the page forbids workers', () => {
  test.use({ troubleExpected: true });

  test('a roster says that it cannot be read', async ({ page, shown }) => {
    await shown(element('view="workshop"') + DEFINE);
    await page.locator('#roster-cells').fill('姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n');
    await page.getByRole('button', { name: '读粘贴的内容' }).click();
    await expect(page.locator('.embedded')).toContainText('没能打开读名册的程序');
  });

  test('likewise where they may run but compile no WebAssembly', async ({ page, shown }) => {
    await shown(element('view="workshop"') + DEFINE, { policy: POLICY.roster.replace(" 'wasm-unsafe-eval'", '') });
    await page.locator('#roster-cells').fill('姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n');
    await page.getByRole('button', { name: '读粘贴的内容' }).click();
    await expect(page.locator('.embedded')).toContainText('没能打开读名册的程序');
  });
});

test('works where other scripts have added to every object', async ({ page, shown }) => {
  await page.addInitScript(() => (Object.prototype.extra = function () {}));
  await shown(element('view="workshop"') + DEFINE);
  await expect(page.locator('[id="line"]')).toBeVisible();
});

test('for employers lets any of them say who it is, and keeps that too', async ({ page, shown }) => {
  await shown(element('view="employer"') + DEFINE);
  await page.getByRole('button', { name: '就业帮扶车间' }).click();
  await page.locator('[id="line"]').fill('7000');
  await takeOutAndPutBack(page);
  await expect(page.locator('[id="line"]')).toHaveValue('7000');
  await page.getByRole('button', { name: '上一步' }).click();
  await expect(page.getByRole('button', { name: '就业帮扶车间' })).toBeVisible();
  await expect(page.locator('.embedded a')).toHaveCount(0);
});

test('follows its attributes as they change, and keeps the answers', async ({ page, shown }) => {
  await shown(element('theme="light"') + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await page.getByLabel('脱贫户', { exact: true }).check();
  const set = (name, value) => page.locator('wengang-calculator').evaluate((one, [name, value]) => one.setAttribute(name, value), [name, value]);
  await set('lang', 'en');
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await set('text-size', 'large');
  await expect(page.locator('.embedded')).toHaveClass('wengang embedded large');
  const paper = () => page.locator('.embedded').evaluate((one) => getComputedStyle(one).backgroundColor);
  expect(await paper()).toBe('rgb(255, 255, 255)');
  await set('theme', 'dark');
  await expect.poll(paper).toBe('rgb(18, 23, 22)');
  await expect(page.locator('input[value=lifted-out-of-poverty]')).toBeChecked();
  await set('view', 'workshop');
  await expect(page.locator('[id="line"]')).toBeVisible();
});

test('is in the language of what it stands in', async ({ page, shown }) => {
  await shown(`<div lang="en-GB">${element()}</div>${element('lang="zh-Hans"')}${DEFINE}`, { lang: 'ru' });
  await expect(page.getByRole('button', { name: 'Start with 2022' })).toBeVisible();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
});

test('follows the language of the page as a button of that changes it', async ({ page, shown }) => {
  await shown(element() + DEFINE);
  await page.getByRole('button', BEGIN).click();
  await page.getByLabel('脱贫户', { exact: true }).check();
  await page.evaluate(() => (document.documentElement.lang = 'en'));
  await expect(page.getByRole('button', { name: 'Continue' })).toBeVisible();
  await expect(page.locator('input[value=lifted-out-of-poverty]')).toBeChecked();
});

test.describe('what is not known', () => {
  test.use({ troubleExpected: true });

  const wrong = {
    view: ['toString', 'view: toString'],
    'share-answers': ['perhaps', 'share-answers: perhaps'],
    lang: ['fr', 'lang: fr'],
    theme: ['pink', 'theme: pink'],
    // What every object has is no choice.
    region: ['constructor', 'region: constructor'],
    'text-size': ['huge', 'text-size: huge'],
    'local-parameters': ['{"wages":{"amount":"1","source":"x","year":2022}}', 'local-parameters: wages'],
  };
  for (const [name, [value, named]] of Object.entries(wrong)) {
    test(`as ${name} is refused where people see it, in the console and to the page, and the rest works`, async ({ page, shown }) => {
      const console = [];
      page.on('console', (message) => console.push(message.text()));
      await shown(element(`id="one" ${name}='${value}'`), { head: DEFINE, script: LISTEN });
      await expect(page.locator('.notice')).toContainText(named);
      await expect(page.getByRole('button', BEGIN)).toBeVisible();
      expect(console.filter((text) => text.includes(named))).toHaveLength(1);
      const [error, ...others] = await told(page, 'error');
      expect(error).toMatchObject({ id: 'one', version: 1, kind: 'refused', refused: [named] });
      expect(others).toEqual([]);
    });
  }

  const locals = {
    'an amount that is a number': [{ start_up_subsidy: { amount: 5000, source: 'x', year: 2022 } }, 'start_up_subsidy.amount'],
    'an amount below nothing': [{ start_up_subsidy: { amount: '-1', source: 'x', year: 2022 } }, 'start_up_subsidy.amount'],
    'no source': [{ start_up_subsidy: { amount: '5000', source: ' ', year: 2022 } }, 'start_up_subsidy.source'],
    'a year in words': [{ start_up_subsidy: { amount: '5000', source: 'x', year: '2022' } }, 'start_up_subsidy.year'],
    'more than there is': [{ start_up_subsidy: { amount: '5000', source: 'x', year: 2022, note: '' } }, 'start_up_subsidy.?'],
    'what no amount fills': [{ documents: { amount: '5000', source: 'x', year: 2022 } }, 'documents'],
    'a list': [[], '{…}?'],
  };
  for (const [what, [local, named]] of Object.entries(locals)) {
    test(`${what} in what the place has fixed is refused by name`, async ({ page, shown }) => {
      await shown(element() + DEFINE);
      await expect(page.getByRole('button', BEGIN)).toBeVisible();
      await page.locator('wengang-calculator').evaluate((one, local) => (one.localParameters = local), local);
      await expect(page.locator('.notice code')).toHaveText(`local-parameters: ${named}`);
    });
  }

  test('an address without anything for the place is named', async ({ page, shown }) => {
    await shown(element('local-parameters="/none.json"') + DEFINE, { policy: "script-src https://wengang.example 'wasm-unsafe-eval'; style-src https://wengang.example; connect-src 'self' https://wengang.example" });
    await expect(page.locator('.notice code')).toHaveText('local-parameters: /none.json (404)');
  });

  test('answers to begin with that are not known are named, and the others are there', async ({ page, shown }) => {
    await shown(element('prefill="at=household&amp;household=monitored&amp;colour=red"') + DEFINE);
    await expect(page.locator('.notice code')).toHaveText('prefill: colour');
    await expect(page.locator('input[value=monitored]')).toBeChecked();
  });

  test('an employer\'s likewise', async ({ page, shown }) => {
    await shown(element('view="workshop" prefill="line=7000&amp;colour=red"') + DEFINE);
    await expect(page.locator('.notice code')).toHaveText('prefill: colour');
    await expect(page.locator('[id="line"]')).toHaveValue('7000');
  });
});

test('what the place has fixed is shown with its source, and typed for an employer', async ({ page, shown }) => {
  const local = { monitoring_line: { amount: '7000', source: '某市某文件', year: 2022 }, start_up_subsidy: { amount: '5000.00', source: '某市另一文件', year: 2022 } };
  await shown(element(`id="one" ${RESULTS} local-parameters='${JSON.stringify(local)}'`) + element(`id="two" view="workshop" local-parameters='${JSON.stringify(local)}'`) + DEFINE);
  const card = page.locator('#one [data-provision=start_up]');
  await card.locator('summary').click();
  await expect(card).toContainText('5000 元（2022 年，出处：某市另一文件）');
  await expect(page.locator('#two [id="line"]')).toHaveValue('7000');
  await expect(page.locator('#two [id="line-source"]')).toHaveValue('某市某文件');
});

test.describe('what the place has fixed', () => {
  const START_UP = (amount) => ({ start_up_subsidy: { amount, source: '某文件', year: 2022 } });
  const OPEN = "script-src https://wengang.example 'wasm-unsafe-eval'; style-src https://wengang.example; connect-src 'self' https://wengang.example";
  const json = (value) => ({ body: JSON.stringify(value), headers: { 'content-type': 'application/json' } });
  const pages = { '/a.json': json(START_UP('1111')), '/b.json': json(START_UP('2222')) };
  const shows = async (page, amount) => {
    const card = page.locator('[data-provision=start_up]');
    await card.locator('details').evaluate((details) => (details.open = true));
    if (amount) await expect(card).toContainText(`${amount} 元（2022 年`);
    else await expect(card).not.toContainText('某文件');
  };
  const set = (page, change) => page.locator('wengang-calculator').evaluate(new Function('one', change));

  test('is heeded when it was set before the script was there', async ({ page, shown }) => {
    const early = `document.querySelector('wengang-calculator').localParameters = ${JSON.stringify(START_UP('3333'))};`;
    await shown(`${element(RESULTS)}<script src="/early.js"></script>${DEFINE}`, {
      policy: OPEN.replace('script-src', "script-src 'self'"), pages: { '/early.js': { body: early, headers: { 'content-type': 'text/javascript' } } },
    });
    await shows(page, '3333');
  });

  test('may come later, change, and go; the latest holds', async ({ page, shown }) => {
    await shown(element(RESULTS) + DEFINE, { policy: OPEN, pages });
    await expect(page.locator('.total')).toBeVisible();
    await set(page, "one.setAttribute('local-parameters', '/a.json')");
    await shows(page, '1111');
    let release;
    const held = new Promise((done) => (release = done));
    await page.route('**/a.json?slow', async (route) => {
      await held;
      await route.fulfill({ contentType: 'application/json', body: JSON.stringify(START_UP('9999')) });
    });
    await set(page, "one.setAttribute('local-parameters', '/a.json?slow')");
    await set(page, "one.setAttribute('local-parameters', '/b.json')");
    await shows(page, '2222');
    const late = page.waitForResponse('**/a.json?slow');
    release();
    await (await late).finished();
    await shows(page, '2222');
    await set(page, "one.removeAttribute('local-parameters')");
    await shows(page, '');
    await set(page, "one.localParameters = { start_up_subsidy: { amount: '4444', source: '某文件', year: 2022 } }");
    await shows(page, '4444');
    await set(page, "one.setAttribute('local-parameters', '/a.json')");
    await shows(page, '4444');
  });

  test('in one place does not stand for another one', async ({ page, shown }) => {
    const local = JSON.stringify({ 鸡西: { monitoring_line: { amount: '7000', source: '鸡西某文件', year: 2022 } } });
    await shown(element(`view="workshop" region="鸡西" local-parameters='${local}'`) + DEFINE);
    await expect(page.locator('[id="line"]')).toHaveValue('7000');
    await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('region', '哈尔滨'));
    await expect(page.locator('[id="line"]')).toHaveValue('');
    await expect(page.locator('[id="line-source"]')).toHaveValue('');
  });

  test('is the new place\'s for an element that was out of the page when that changed', async ({ page, shown }) => {
    const line = (amount, source) => ({ monitoring_line: { amount, source, year: 2022 } });
    const local = JSON.stringify({ 鸡西: line('7000', '鸡西某文件'), 哈尔滨: line('8000', '哈尔滨某文件') });
    await shown(element(`view="workshop" region="鸡西" local-parameters='${local}'`) + DEFINE);
    await expect(page.locator('[id="line"]')).toHaveValue('7000');
    await page.getByLabel('是', { exact: true }).check();
    await page.evaluate(async () => {
      const one = document.querySelector('wengang-calculator');
      one.remove();
      await new Promise((done) => setTimeout(done));
      one.setAttribute('region', '哈尔滨');
      document.body.append(one);
    });
    await expect(page.locator('[id="line"]')).toHaveValue('8000');
    await expect(page.locator('[id="line-source"]')).toHaveValue('哈尔滨某文件');
    await expect(page.getByLabel('是', { exact: true })).toBeChecked();
  });

  test('keeps nobody waiting', async ({ page, shown }) => {
    await page.route('**/never.json', () => {});
    await shown(element('local-parameters="/never.json"') + DEFINE, { policy: OPEN });
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  for (const [region, key] of [['鸡西', '鸡西'], ['鸡西市', '鸡西'], ['jixi', '鸡西'], ['Jixi', 'jixi'], ['鸡西', '鸡西市']]) {
    test(`by region: ${region} finds ${key}`, async ({ page, shown }) => {
      const local = { [key]: START_UP('1111'), 大庆: START_UP('2222') };
      await shown(element(`region="${region}" ${RESULTS} local-parameters='${JSON.stringify(local)}'`) + DEFINE);
      await shows(page, '1111');
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  }

  for (const region of ['region="鹤岗"', '']) {
    test(`by region: ${region || 'none'} finds nothing, and nothing is wrong with that`, async ({ page, shown }) => {
      await shown(element(`${region} ${RESULTS} local-parameters='${JSON.stringify({ 鸡西: START_UP('1111') })}'`) + DEFINE);
      await expect(page.locator('.total')).toBeVisible();
      await shows(page, '');
      await expect(page.locator('.notice')).toHaveCount(0);
    });
  }
});

test('tells the sums once the results are shown, and again when they change', async ({ page, shown }) => {
  const prefill = 'prefill="year=2022&amp;at=fare&amp;household=lifted-out-of-poverty&amp;registered_in_heilongjiang=yes&amp;jobs=listed&amp;jobs.1.province=liaoning&amp;jobs.1.work=employed&amp;jobs.1.from=2022-03-01&amp;jobs.1.to=2022-05-31&amp;public_post=never&amp;production=produces&amp;production_award_received=none&amp;transport_received=no&amp;fare_by=train"';
  await shown(element(`id="one" region="鸡西市" ${prefill}`), { head: DEFINE, script: LISTEN });
  await page.locator('[id="fare"]').fill('386.50');
  expect(await told(page, 'result')).toEqual([]);
  await page.getByRole('button', { name: '看结果' }).click();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  const [result] = await told(page, 'result');
  expect(result).toMatchObject({
    id: 'one', version: 1, view: 'worker', region: 'jixi', year: 2022,
    totals: { granted: '386.50', discretionary: '1000', most: '1386.50' },
    byVerdict: { granted: { supports: 1, least: '386.50', most: '386.50' }, discretionary: { supports: 1, least: '1000', most: '1000' } },
    byFund: {
      'rural-transition': { supports: 1, least: '386.50', most: '386.50' },
      'provincial-rural-transition': { supports: 1, least: '1000', most: '1000' },
    },
  });
  expect(JSON.stringify(result)).not.toContain('liaoning');
  expect(result.answers).toBeUndefined();
  // Going away tells nothing; coming back with another fare tells of that.
  await page.getByRole('button', { name: '上一步' }).click();
  await page.locator('[id="fare"]').fill('600');
  expect(await told(page, 'result')).toHaveLength(1);
  await page.getByRole('button', { name: '看结果' }).click();
  await expect.poll(() => told(page, 'result')).toHaveLength(2);
  expect((await told(page, 'result'))[1].totals.granted).toBe('500');
});

test('tells no answers to a page that says false, and complains of nothing', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers="false"`), { head: DEFINE, script: LISTEN });
  await expect.poll(async () => (await told(page, 'result')).length).toBeGreaterThan(0);
  expect((await told(page, 'result')).filter((result) => 'answers' in result)).toEqual([]);
  await expect(page.locator('.notice')).toHaveCount(0);
});

test('tells the answers only to a page that asks for them, and says so', async ({ page, shown }) => {
  await shown(element(`${RESULTS} share-answers`), { head: DEFINE, script: LISTEN });
  await expect(page.getByText('放这个测算的网站会看到您的回答。')).toBeVisible();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  expect((await told(page, 'result'))[0].answers).toBe('year=2022&household=lifted-out-of-poverty');
});

test('an estimate is told as sums too', async ({ page, shown }) => {
  await shown(element('view="base"'), { head: DEFINE, script: LISTEN });
  await page.locator('.embedded button[type=submit]').click();
  await expect.poll(() => told(page, 'result')).toHaveLength(1);
  expect((await told(page, 'result'))[0]).toMatchObject({ view: 'base', totals: { granted: '0' }, byVerdict: { undetermined: { supports: 1 } } });
});

test('erasing leaves the element where it began', async ({ page, shown }) => {
  await shown(element(RESULTS) + DEFINE);
  await page.getByRole('button', { name: '全部清空，从头再来' }).click();
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await page.getByRole('button', BEGIN).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test.describe('among clumsy styles', () => {
  const clumsy = readFileSync(new URL('../../www/guide/host.css', import.meta.url), 'utf8');
  const policy = "script-src https://wengang.example 'wasm-unsafe-eval'; style-src https://wengang.example 'self'; connect-src https://wengang.example";
  const pages = { '/site.css': { body: clumsy, headers: { 'content-type': 'text/css' } } };
  const styled = { policy, pages, head: `${DEFINE}<link rel="stylesheet" href="/site.css">` };

  /** Everything that the calculator shows, with how it looks. */
  const looks = (page) =>
    page.locator('.embedded').evaluate((top) => {
      // What is folded has no size yet.
      for (const details of top.querySelectorAll('details')) details.open = true;
      return [top, ...top.querySelectorAll('*')].map((one) => {
        const style = getComputedStyle(one);
        const names = ['color', 'backgroundColor', 'fontSize', 'fontFamily', 'letterSpacing', 'lineHeight', 'textAlign', 'textTransform', 'display', 'borderTopStyle', 'borderTopColor', 'paddingLeft', 'width', 'overflow', 'visibility', 'pointerEvents'];
        return `${one.tagName} ${one.className}: ${names.map((name) => style[name]).join(' | ')}`;
      });
    });

  for (const [view, attributes] of [['a question', 'prefill="at=household"'], ['results', RESULTS], ['an employer', 'view="workshop"']]) {
    test(`${view} looks as it does among none`, async ({ page, shown }) => {
      const markup = element(`theme="light" ${attributes}`);
      // A site may put a line around the element, which takes its width.
      const plain = { '/site.css': { ...pages['/site.css'], body: 'body { margin: 0 } wengang-calculator { border: 1px solid }' } };
      await shown(markup, { ...styled, pages: plain });
      await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
      const alone = await looks(page);
      await shown(markup, styled);
      await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
      const among = await looks(page);
      expect(alone.length).toBeGreaterThan(20);
      expect(among.filter((line, place) => line !== alone[place])).toEqual([]);
      expect(among.length).toBe(alone.length);
    });
  }

  test('the site looks as it did without the calculator', async ({ page, shown }) => {
    const look = () => page.locator('#own').evaluate((one) => [...getComputedStyle(one)].map((name) => `${name}: ${getComputedStyle(one)[name]}`));
    const own = '<p id="own" class="card amount sum">我们自己的</p>';
    await shown(own, styled);
    const before = await look();
    await shown(own + element() + DEFINE, styled);
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
    expect(await look()).toEqual(before);
  });

  test('the documented properties are heeded', async ({ page, shown }) => {
    const css = `wengang-calculator {
      --wengang-accent: rgb(120, 0, 60); --wengang-on-accent: rgb(250, 250, 250); --wengang-paper: rgb(255, 250, 240); --wengang-ink: rgb(10, 10, 10);
      --wengang-dark-accent: rgb(200, 100, 150); --wengang-dark-on-accent: rgb(1, 2, 3); --wengang-dark-paper: rgb(20, 20, 20); --wengang-dark-ink: rgb(230, 230, 230);
      --wengang-radius: 0px; --wengang-font: monospace;
    }`;
    await shown(element('theme="light"'), { ...styled, pages: { '/site.css': { body: css, headers: { 'content-type': 'text/css' } } } });
    const look = (selector, name) => page.locator(selector).first().evaluate((one, name) => getComputedStyle(one)[name], name);
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
    expect(await look('.embedded', 'backgroundColor')).toBe('rgb(255, 250, 240)');
    expect(await look('.embedded', 'fontFamily')).toBe('monospace');
    expect(await look('button.main', 'backgroundColor')).toBe('rgb(120, 0, 60)');
    expect(await look('button.main', 'borderRadius')).toBe('0px');
    expect(await look('button.main', 'color')).toBe('rgb(250, 250, 250)');
    expect(await look('.embedded', 'color')).toBe('rgb(10, 10, 10)');
    await page.locator('wengang-calculator').evaluate((one) => one.setAttribute('theme', 'dark'));
    await expect.poll(() => look('.embedded', 'backgroundColor')).toBe('rgb(20, 20, 20)');
    expect(await look('.embedded', 'color')).toBe('rgb(230, 230, 230)');
    expect(await look('button.main', 'backgroundColor')).toBe('rgb(200, 100, 150)');
    expect(await look('button.main', 'color')).toBe('rgb(1, 2, 3)');
  });
});

test.describe('a checker of barriers', () => {
  // It styles the page itself, which the policy refuses.
  test.use({ troubleExpected: true });
  for (const theme of ['light', 'dark']) {
    test(`finds none, ${theme}`, async ({ page, shown }) => {
      await shown(`<main>${element(`theme="${theme}" ${RESULTS}`)}</main>${DEFINE}`);
      await expect(page.locator('.embedded h1[tabindex]')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    });
  }
});
