// A link and its frame as a page puts them in, takes them out, copies them and moves them about; and what it looks like until then.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { BEGIN, LINK, SCRIPT, answerSome } from '../support/embedding.js';
import { expect, test } from '../support/host-site.js';

const frame = (page) => page.frameLocator('iframe');
/** As the browser's button does; `page.goBack` waits for the page itself to go. */
const back = (page) => page.evaluate(() => history.back());
const LEAST = LINK.replace('data-view', 'data-least-height="2600" data-view');

test('a link that is taken out takes its frame along, and leaves nobody listening', async ({ page, shown }) => {
  await page.addInitScript(() => {
    window.listening = 0;
    const { addEventListener } = window;
    window.addEventListener = function (type, ...more) {
      if (type === 'message') window.listening += 1;
      return addEventListener.call(this, type, ...more);
    };
  });
  await shown(`<div id="here">${LINK}</div>${SCRIPT}`, { way: 'link' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  // As a framework does it that knows of the link only.
  for (let turn = 0; turn < 20; turn++) {
    await page.evaluate(() => {
      const link = document.querySelector('a[data-wengang]');
      const next = document.createElement('a');
      for (const { name, value } of link.attributes) if (name !== 'style') next.setAttribute(name, value);
      next.textContent = link.textContent;
      link.remove();
      document.getElementById('here').append(next);
    });
    await expect(page.locator('iframe')).toHaveCount(1);
  }
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  expect(await page.evaluate(() => window.listening)).toBe(1);
  await page.evaluate(() => document.querySelector('a[data-wengang]').remove());
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('markup that is restored from a copy has a frame that is heard', async ({ page, shown }) => {
  await shown(`<div id="here">${LINK}</div>${SCRIPT}`, { way: 'link' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('a')).toBeHidden();
  await page.evaluate(() => {
    const here = document.getElementById('here');
    here.replaceWith(here.cloneNode(true));
  });
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await frame(page).getByRole('button', BEGIN).click();
  const inside = () => frame(page).locator('wengang-calculator').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  await expect(async () => expect(await page.locator('iframe').evaluate((one) => one.offsetHeight)).toBe(await inside())).toPass();
});

for (const [opening, closing] of [['<div id="tab" hidden>', '</div>'], ['<dialog id="tab">', '</dialog>']]) {
  test(`a link that is not shown yet is at work behind it, and shown once it is: ${opening}`, async ({ page, shown }) => {
    await page.addInitScript(() => {
      window.ready = new Promise((resolve) => document.addEventListener('wengang:ready', resolve));
    });
    await shown(opening + LINK + closing + SCRIPT, { way: 'link' });
    await page.evaluate(() => window.ready.then(() => undefined));
    await page.evaluate(() => {
      const tab = document.getElementById('tab');
      if (tab.show) tab.show();
      else tab.hidden = false;
    });
    await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
    await expect(page.locator('a')).toBeHidden();
    await expect(async () => expect(await page.locator('iframe').evaluate((one) => one.offsetHeight)).toBeGreaterThan(200)).toPass();
  });
}

test('a frame that the page takes away leaves the link', async ({ page, shown }) => {
  await shown(LINK + SCRIPT, { way: 'link' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('a')).toBeHidden();
  await page.evaluate(() => document.querySelector('iframe').remove());
  await expect(page.getByRole('link')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});

test('a link that is shown in a way of its own is shown so again without its frame', async ({ page, shown }) => {
  const { calculator } = await shown(SCRIPT, { way: 'link' });
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: '稳岗' });
    link.setAttribute('data-wengang', '');
    link.style.display = 'inline-block';
    document.body.append(link);
  }, calculator.url);
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await expect(page.locator('a')).toBeHidden();
  await page.evaluate(() => document.querySelector('iframe').remove());
  await expect(page.locator('a')).toHaveCSS('display', 'inline-block');
});

test('a link that is moved and one that says something else become the frames that they should be', async ({ page, shown }) => {
  await shown(`${LINK}<p id="there"></p>${SCRIPT}`, { way: 'link' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await page.evaluate(() => document.getElementById('there').append(document.querySelector('a')));
  await expect(page.locator('body > iframe')).toHaveCount(0);
  await expect(page.frameLocator('#there iframe').getByRole('button', BEGIN)).toBeVisible();
  await page.evaluate(() => document.querySelector('a').setAttribute('data-view', 'base'));
  await expect(page.frameLocator('#there iframe').locator('.embedded h1')).toContainText('基地');
  await expect(page.locator('iframe')).toHaveCount(1);
});

const PICTURE = '<img alt="补助测算" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">';
/** Links without text, and what their frames are called. */
const NAMES = {
  [PICTURE]: ['', '补助测算'],
  [`  ${PICTURE.replace('补助测算', '')} `]: ['title="就业补助"', '就业补助'],
  '…': ['aria-label="给您算算"', '给您算算'],
  '': ['', /稳岗/],
};

test('a frame has a name, whatever its link is made of', async ({ page, shown }) => {
  const links = Object.entries(NAMES).map(([content, [attributes]]) => `<p><a href="WENGANG/" data-wengang ${attributes}>${content}</a></p>`);
  await shown(links.join('') + SCRIPT, { way: 'link' });
  await expect(page.locator('iframe')).toHaveCount(links.length);
  for (const [place, [, name]] of Object.values(NAMES).entries()) await expect(page.locator('iframe').nth(place)).toHaveAttribute('title', name);
});

test('an address for the place that never answers withholds nothing else', async ({ page, shown }) => {
  await page.route('**/never.json', () => {});
  const script = "window.told = []; for (const type of ['ready', 'result']) document.addEventListener('wengang:' + type, () => told.push(type));";
  await shown(LINK.replace('data-view', 'data-local-parameters="/never.json" data-prefill="year=2022&amp;at=results" data-view'), {
    head: SCRIPT, script, policy: "script-src https://wengang.example; frame-src https://wengang.example; connect-src 'self'",
  });
  await expect.poll(() => page.evaluate(() => told)).toEqual(['ready', 'result']);
});

test('a frame of another site is put into a box that holds what it needs', async ({ page, shown }) => {
  await shown(LINK + SCRIPT, { way: 'link' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  const box = (await page.locator('iframe').getAttribute('sandbox')).split(' ');
  expect(box.toSorted()).toEqual(['allow-downloads', 'allow-forms', 'allow-modals', 'allow-same-origin', 'allow-scripts']);
});

test('with room kept for it a frame moves nothing on the page', async ({ page, shown }) => {
  await page.addInitScript(() => {
    window.shifted = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => (window.shifted += value))).observe({ type: 'layout-shift', buffered: true });
  });
  const style = 'a[data-wengang] { display: block; min-height: 2600px } body { margin: 0 }';
  const pages = { '/site.css': { body: style, headers: { 'content-type': 'text/css' } } };
  const policy = "script-src https://wengang.example; frame-src https://wengang.example; style-src 'self'";
  const heights = [];
  await page.exposeFunction('seen', (height) => heights.push(height));
  const script = "document.addEventListener('wengang:resize', (event) => seen(event.detail.height));";
  await shown(`<p>上面</p>${LEAST}${SCRIPT}<p>下面</p>`, { policy, pages, script, head: '<link rel="stylesheet" href="/site.css">' });
  await expect(frame(page).getByRole('button', BEGIN)).toBeVisible();
  await expect.poll(() => heights.length).toBeGreaterThan(0);
  await expect(page.locator('a')).toBeHidden();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.locator('iframe').evaluate((one) => one.offsetHeight)).toBe(2600);
  expect(await page.evaluate(() => window.shifted)).toBeLessThanOrEqual(0.01);
  expect(Math.max(...heights)).toBeLessThan(5_000);
});

test('no more room is kept than any screen of the calculator takes, whatever the link says', async ({ page, shown }) => {
  await shown(LINK.replace('data-wengang', 'data-wengang data-least-height="999999999"') + SCRIPT, { way: 'link' });
  await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
  expect(await page.locator('iframe').evaluate((frame) => parseInt(frame.style.height, 10))).toBe(100_000);
});

test('a frame without any width says no height, and says one once it has some', async ({ page, shown }) => {
  const pages = { '/site.css': { body: '#around { width: 0; overflow: hidden }', headers: { 'content-type': 'text/css' } } };
  const policy = "script-src https://wengang.example; frame-src https://wengang.example; style-src 'self'";
  const script = "window.told = []; for (const type of ['ready', 'resize']) document.addEventListener('wengang:' + type, (event) => told.push(event.detail));";
  await shown(`<div id="around">${LINK}</div>${SCRIPT}`, { policy, pages, script, head: '<link rel="stylesheet" href="/site.css">' });
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(frame(page).locator('.embedded button')).not.toHaveCount(0);
  await page.evaluate(() => (document.getElementById('around').style.width = '360px'));
  await expect.poll(() => page.evaluate(() => document.querySelector('iframe').offsetHeight)).toBeGreaterThan(100);
  expect(Math.max(...(await page.evaluate(() => told.map(({ height }) => height || 0))))).toBeLessThan(5_000);
});

for (const [what, markup] of Object.entries({ 'a bare frame': '<iframe src="WENGANG/embed.html#view=worker&amp;lang=zh" title="测算" width="360" height="700"></iframe>', 'the frame of a link': LINK + SCRIPT })) {
  test(`in ${what} the browser's way back leads to the screen before`, async ({ page, shown }) => {
    const { host } = await shown(markup, { way: 'link' });
    const heading = frame(page).locator('.embedded h1');
    await frame(page).getByRole('button', BEGIN).click();
    const first = '您家的情况';
    await expect(heading).toHaveText(first);
    await frame(page).getByRole('button', { name: '脱贫户', exact: true }).click();
    await frame(page).getByRole('button', { name: '是', exact: true }).click();
    await expect(heading).not.toHaveText(first);
    await back(page);
    await expect(heading).toHaveText(first);
    await expect(frame(page).getByRole('button', { name: '脱贫户', exact: true })).toHaveAttribute('aria-pressed', 'true');
    // Its own way back and the browser's are one.
    await frame(page).getByRole('button', { name: '继续' }).click();
    await expect(heading).not.toHaveText(first);
    await frame(page).getByRole('button', { name: '上一步' }).click();
    await expect(heading).toHaveText(first);
    await back(page);
    await expect(frame(page).getByRole('button', { name: '接着填' })).toBeVisible();
    expect(page.url()).toBe(`${host.origin}/`);
  });
}

test('an employer\'s frame leads back likewise', async ({ page, shown }) => {
  await shown('<iframe src="WENGANG/embed.html#view=employer&amp;lang=zh" title="测算" width="360" height="700"></iframe>', { way: 'frame' });
  await frame(page).getByRole('button', { name: '就业帮扶车间' }).click();
  await expect(frame(page).locator('[id="line"]')).toBeVisible();
  await back(page);
  await expect(frame(page).getByRole('button', { name: '就业帮扶车间' })).toBeVisible();
});

test('what is set again as it was, or only the least height, keeps what was typed in the frame', async ({ page, shown }) => {
  await shown(LINK.replace('data-view', 'data-lang="zh" data-view') + SCRIPT, { way: 'link' });
  await answerSome(page.frameLocator('iframe'));
  await page.locator('a').evaluate((link) => {
    link.setAttribute('data-lang', 'zh');
    link.href = link.getAttribute('href');
    link.setAttribute('data-least-height', '2400');
  });
  await expect(page.locator('iframe')).toHaveCSS('height', '2400px');
  await expect(page.frameLocator('iframe').getByRole('button', { name: '看结果' })).toBeVisible();
  await page.locator('a').evaluate((link) => link.removeAttribute('data-least-height'));
  await expect(page.locator('iframe')).not.toHaveCSS('height', '2400px');
});

test('on a page that is opened from the disk the link stays, and the console says why', async ({ page, shown, expectComplaints }, info) => {
  expectComplaints(/wengang: file: a page that is opened from the disk/);
  const { calculator } = await shown('');
  const file = info.outputPath('host.html');
  writeFileSync(file, `<!doctype html><meta charset="utf-8">${(LINK + SCRIPT).replaceAll('WENGANG', calculator.origin)}`);
  await page.goto(pathToFileURL(file).href);
  await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
  await expect(page.locator('a[data-wengang]')).toBeVisible();
  await expect(page.locator('iframe')).toHaveCount(0);
});
