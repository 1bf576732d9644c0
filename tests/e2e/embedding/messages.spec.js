// Nobody but the page that shows a frame, and the frame itself, is listened to.
import { BEGIN, LINK, SCRIPT } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

const RESULTS = 'year=2022&amp;at=results&amp;household=lifted-out-of-poverty';

const LISTEN = `window.heard = []; window.addEventListener('message', (event) => heard.push({ origin: event.origin, data: event.data }));
  window.told = []; for (const type of ['ready', 'resize', 'result', 'error'])
  document.addEventListener('wengang:' + type, (event) => told.push([type, event.target.title, event.detail]));`;

const height = (page, place = 0) => page.locator('iframe').nth(place).evaluate((one) => one.getBoundingClientRect().height);

/** Counts what comes to a frame from now on. */
const count = (frame) =>
  frame.evaluate(() => {
    window.came = 0;
    window.addEventListener('message', () => (window.came += 1));
  });

/** Waits until so much has come to it: who listened there before has had all of that too. */
const expectCome = (frame, messages) => expect.poll(() => frame.evaluate(() => window.came)).toBe(messages);

test('two frames on one page do not resize each other', async ({ page, shown }) => {
  await shown(LINK + LINK.replace('worker', 'base').replace('稳岗就业补助测算', '基地') + SCRIPT, { way: 'link', script: LISTEN });
  const [worker, base] = [page.frameLocator('iframe >> nth=0'), page.frameLocator('iframe >> nth=1')];
  await expect(worker.getByRole('button', BEGIN)).toBeVisible();
  await expect(base.locator('.embedded h1[tabindex]')).toBeVisible();
  const inside = (frame) => frame.locator('wengang-calculator').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  await expect(async () => expect(await height(page, 1)).toBe(await inside(base))).toPass();
  const before = await height(page, 1);
  await worker.getByRole('button', BEGIN).click();
  await expect(async () => expect(await height(page, 0)).toBe(await inside(worker))).toPass();
  expect(await height(page, 1)).toBe(before);
  expect(await height(page, 0)).not.toBe(before);
});

test('a frame says nothing but its height before its page has shown itself, and to a page without a script of ours', async ({ page, shown }) => {
  await shown(`<iframe src="WENGANG/embed.html#${RESULTS}&amp;id=mine" width="360" height="700"></iframe>`, { way: 'frame', script: LISTEN });
  await expect(page.frameLocator('iframe').locator('.total')).toBeVisible();
  // Going to another screen is told to a page that has shown itself, and to no other.
  await page.frameLocator('iframe').getByRole('button', { name: '核对我的回答' }).click();
  await expect(page.frameLocator('iframe').locator('.answers').first()).toBeVisible();
  const { height: last } = await page.frames()[1].evaluate(() => document.querySelector('wengang-calculator').getBoundingClientRect().toJSON());
  await expect.poll(() => page.evaluate(() => heard.at(-1)?.data.detail.height)).toBe(Math.ceil(last));
  expect(await page.evaluate(() => heard.length)).toBeGreaterThan(1);
  const all = await page.evaluate(() => heard.map(({ data }) => data));
  for (const { wengang, id, type, detail, ...more } of all) {
    expect({ wengang, id, type, more }).toEqual({ wengang: 1, id: 'mine', type: 'resize', more: {} });
    expect(Object.keys(detail).filter((name) => !['version', 'height'].includes(name))).toEqual([]);
  }
});

test('a page that does not know the number is told nothing, whatever it says', async ({ page, shown }) => {
  const { calculator } = await shown(`<iframe src="WENGANG/embed.html#${RESULTS}&amp;id=mine" width="360" height="700"></iframe>`, { way: 'frame', script: LISTEN });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.total')).toBeVisible();
  await count(page.frames()[1]);
  const sent = await page.evaluate((origin) => {
    const forged = [
      null, 'hello', 7, [], {}, { wengang: 1 }, { wengang: 1, type: 'hello' }, { wengang: 1, id: 'theirs', type: 'hello', local: 'x' },
      { wengang: 2, id: 'mine', type: 'hello' }, { wengang: 1, id: 'mine', type: 'erase' }, { wengang: 1, id: ['mine'], type: 'hello' },
    ];
    for (const one of forged) frames[0].postMessage(one, origin);
    return forged.length;
  }, calculator.origin);
  await expectCome(page.frames()[1], sent);
  await expect(frame.locator('.notice')).toHaveCount(0);
  expect(await page.evaluate(() => heard.filter(({ data }) => data.type !== 'resize'))).toEqual([]);
});

test('the first page that shows itself is the only one', async ({ page, shown }) => {
  const { calculator } = await shown(`<iframe src="WENGANG/embed.html#${RESULTS}&amp;id=mine" width="360" height="700"></iframe>`, { way: 'frame', script: LISTEN });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.total')).toBeVisible();
  const hello = (local) => page.evaluate(([origin, local]) => frames[0].postMessage({ wengang: 1, id: 'mine', type: 'hello', local }, origin), [calculator.origin, local]);
  await hello(undefined);
  await expect.poll(() => page.evaluate(() => heard.map(({ data }) => data.type).filter((type) => type !== 'resize').toSorted())).toEqual(['ready', 'result']);
  expect(await page.evaluate(() => [...new Set(heard.map(({ origin }) => origin))])).toEqual([calculator.origin]);
  await count(page.frames()[1]);
  await hello({ start_up_subsidy: { amount: '999999', source: 'forged', year: 2022 } });
  await expectCome(page.frames()[1], 1);
  await frame.locator('[data-provision=start_up] summary').click();
  await expect(frame.locator('[data-provision=start_up]')).not.toContainText('forged');
});

test('a hostile frame beside it can neither resize it nor speak for it', async ({ page, shown }) => {
  const hostile = '<!doctype html><title>hostile</title>';
  const { host } = await shown(`${LINK.replace('data-view', `data-prefill="${RESULTS}" data-view`)}${SCRIPT}<iframe title="hostile" src="/hostile"></iframe>`, {
    policy: "script-src https://wengang.example; frame-src https://wengang.example 'self'", script: LISTEN, pages: { '/hostile': { body: hostile } },
  });
  const widget = page.frameLocator('iframe >> nth=0');
  await expect(widget.locator('.total')).toBeVisible();
  await expect.poll(() => page.evaluate(() => told.filter(([type]) => type === 'result').length)).toBe(1);
  await expect(async () => expect(await height(page)).toBe(await widget.locator('wengang-calculator').evaluate((one) => Math.ceil(one.getBoundingClientRect().height)))).toPass();
  const before = { height: await height(page), told: await page.evaluate(() => told.length) };
  // It even knows the number.
  const id = new URL(await page.locator('iframe').first().getAttribute('src')).hash.match(/id=([^&]*)/)[1];
  const beside = page.frames().find((frame) => frame.url() === `${host.origin}/hostile`);
  await beside.evaluate((id) => {
    for (const type of ['resize', 'result', 'ready', 'error']) parent.postMessage({ wengang: 1, id, type, detail: { height: 7, totals: { granted: '1000000' } } }, '*');
  }, id);
  await expect.poll(() => page.evaluate(() => heard.filter(({ data }) => data.detail?.height === 7).length)).toBe(4);
  expect({ height: await height(page), told: await page.evaluate(() => told.length) }).toEqual(before);
});

/** The browser of a page of the site's own in a box like that of a frame of another site. */
const SAME_SITE = /can escape its sandboxing/;

test('a frame that shows something else by now is not listened to', async ({ page, shown, expectComplaints }) => {
  expectComplaints(SAME_SITE);
  const { calculator, host } = await shown(LINK + SCRIPT, { policy: "script-src https://wengang.example; frame-src https://wengang.example 'self'", script: LISTEN, pages: { '/other': { body: '<!doctype html>' } } });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  const src = await page.locator('iframe').getAttribute('src');
  const id = new URL(src).hash.match(/id=([^&]*)/)[1];
  await page.evaluate((other) => (document.querySelector('iframe').src = other), `${host.origin}/other`);
  await expect.poll(() => page.frames()[1]?.url()).toBe(`${host.origin}/other`);
  const before = await height(page);
  await page.frames()[1].evaluate((id) => parent.postMessage({ wengang: 1, id, type: 'resize', detail: { height: 7 } }, '*'), id);
  await expect.poll(() => page.evaluate(() => heard.some(({ data }) => data.detail?.height === 7))).toBe(true);
  expect(await height(page)).toBe(before);
  expect(calculator.origin).not.toBe(host.origin);
});

test('what the page has to say goes to the calculator only, not to another site that is in the frame by then', async ({ page, shown, expectComplaints }) => {
  const UNDELIVERED = /target origin provided .* does not match/;
  expectComplaints(UNDELIVERED, SAME_SITE);
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/local.json', async (route) => {
    await held;
    await route.fulfill({ contentType: 'application/json', body: '{}' });
  });
  const other = '<!doctype html><title>other</title><script src="/other.js"></script>';
  const { host } = await shown(LINK.replace('data-view', 'data-local-parameters="/local.json" data-view') + SCRIPT, {
    policy: "script-src https://wengang.example; frame-src https://wengang.example 'self'; connect-src 'self'",
    pages: {
      '/other': { body: other, headers: { 'content-type': 'text/html' } },
      '/other.js': { body: "window.heard = []; addEventListener('message', (event) => heard.push(event.data));", headers: { 'content-type': 'text/javascript' } },
    },
  });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  await expect(page.getByRole('link', { name: '稳岗就业补助测算' }), 'the calculator has spoken, and is to be greeted').toBeHidden();
  await page.evaluate((other) => (document.querySelector('iframe').src = other), `${host.origin}/other`);
  await expect.poll(() => page.frames()[1]?.title()).toBe('other');
  const undelivered = page.waitForEvent('console', (message) => UNDELIVERED.test(message.text()));
  release();
  await undelivered;
  expect(await page.frames()[1].evaluate(() => window.heard)).toEqual([]);
});

test('heights that cannot be are not taken', async ({ page, shown }) => {
  const { calculator } = await shown(LINK + SCRIPT, { way: 'link', script: LISTEN });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  const inside = page.frames().find((frame) => frame.url().startsWith(calculator.origin));
  await expect(async () => expect(await height(page)).toBe(await inside.evaluate(() => Math.ceil(document.querySelector('wengang-calculator').getBoundingClientRect().height)))).toPass();
  const before = await height(page);
  const id = new URL(inside.url()).hash.match(/id=([^&]*)/)[1];
  await inside.evaluate((id) => {
    for (const height of [-1, 0, NaN, Infinity, 1e9, null, '<b>', {}, undefined]) parent.postMessage({ wengang: 1, id, type: 'resize', detail: { height, forged: true } }, '*');
    parent.postMessage({ wengang: 1, id, type: 'resize' }, '*');
  }, id);
  await expect.poll(() => page.evaluate(() => heard.filter(({ data }) => data.detail?.forged).length)).toBe(9);
  expect(await height(page)).toBe(before);
});

test('a frame beside it cannot show itself in place of the page, even with the number', async ({ page, shown }) => {
  const { calculator, host } = await shown(`<iframe src="WENGANG/embed.html#${RESULTS}&amp;id=mine" width="360" height="700"></iframe><iframe title="hostile" src="/hostile"></iframe>`, {
    policy: "frame-src https://wengang.example 'self'", script: LISTEN, pages: { '/hostile': { body: '<!doctype html>' } },
  });
  await expect(page.frameLocator('iframe >> nth=0').locator('.total')).toBeVisible();
  const beside = page.frames().find((frame) => frame.url() === `${host.origin}/hostile`);
  const inside = page.frames().find((frame) => frame.url().startsWith(calculator.origin));
  await count(inside);
  await beside.evaluate((origin) => {
    window.heard = [];
    window.addEventListener('message', (event) => heard.push(event.data));
    parent.document.querySelector('iframe').contentWindow.postMessage({ wengang: 1, id: 'mine', type: 'hello', local: 'forged' }, origin);
  }, calculator.origin);
  await expectCome(inside, 1);
  await expect(page.frameLocator('iframe >> nth=0').locator('.notice')).toHaveCount(0);
  expect(await beside.evaluate(() => heard)).toEqual([]);
  expect(await page.evaluate(() => heard.filter(({ data }) => data.type !== 'resize'))).toEqual([]);
});

test('a frame speaks for itself only: not for another one of the same site, under no other number, of nothing unknown', async ({ page, shown }) => {
  await shown(LINK + LINK.replace('稳岗就业补助测算', '另一个') + SCRIPT, { way: 'link', script: `${LISTEN} document.addEventListener('wengang:erase', () => told.push('erase'));` });
  const numbers = [];
  for (const place of [0, 1]) {
    await expect(page.frameLocator(`iframe >> nth=${place}`).getByRole('button', BEGIN)).toBeVisible();
    numbers.push(new URL(await page.locator('iframe').nth(place).getAttribute('src')).hash.match(/id=([^&]*)/)[1]);
  }
  const first = page.frames().find((frame) => frame.url().includes(numbers[0]));
  const same = async () => [await height(page, 0), await height(page, 1), await page.evaluate(() => told.length)];
  await expect.poll(() => page.evaluate(() => told.filter(([type]) => type === 'ready').length)).toBe(2);
  const before = await same();
  await first.evaluate(([mine, theirs]) => {
    const say = (id, type) => parent.postMessage({ wengang: 1, id, type, detail: { height: 7 } }, '*');
    say(theirs, 'resize');
    say('nobody', 'resize');
    say(mine, 'erase');
  }, numbers);
  await expect.poll(() => page.evaluate(() => heard.filter(({ data }) => data.detail?.height === 7).length)).toBe(3);
  expect(await same()).toEqual(before);
});
