// A site of another origin shows the calculator in each of its three ways, under exactly the policy that the README names.
import { expect, test } from '../support/host-site.js';

const FRAME = '<iframe src="WENGANG/embed.html#view=worker&amp;lang=zh" title="稳岗补贴测算" width="360" height="700"></iframe>';
const LINK = '<a href="WENGANG/" data-wengang data-view="worker">稳岗补贴测算</a>';
const SCRIPT = '<script src="WENGANG/embed.js"></script>';
const ELEMENT = '<wengang-calculator view="worker"><a href="WENGANG/">稳岗补贴测算</a></wengang-calculator>';
const DEFINE = '<script src="WENGANG/calculator.js"></script>';

const BEGIN = { name: '开始测算 2022 年的' };

/** The first questions, as far as a person goes who wants to see something. */
async function answerTwo(calculator) {
  await calculator.getByRole('button', BEGIN).click();
  await calculator.getByLabel('脱贫户', { exact: true }).check();
  await calculator.getByRole('button', { name: '继续' }).click();
  await expect(calculator.locator('.embedded h1')).toBeFocused();
}

/** The height of what a frame holds, and of the frame. */
async function heights(page, frame) {
  const inside = await frame.locator('wengang-calculator').evaluate((one) => Math.ceil(one.getBoundingClientRect().height));
  const outside = await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height);
  return { inside, outside };
}

test.describe('a frame', () => {
  test('works under a policy that allows frames and nothing else', async ({ page, shown }) => {
    await shown(FRAME, { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await answerTwo(frame);
    await expect(frame.getByRole('status')).toContainText('元');
    await frame.getByRole('button', { name: '上一步' }).click();
    await expect(frame.getByLabel('脱贫户', { exact: true })).toBeChecked();
  });

  test('has neither a footer nor a title of its own, and no link that leads out of it', async ({ page, shown }) => {
    await shown(FRAME, { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', BEGIN)).toBeVisible();
    await expect(frame.locator('footer')).toHaveCount(0);
    await expect(frame.locator('.brand')).toHaveText('');
    await expect(frame.locator('.embedded a')).toHaveCount(0);
  });

  for (const [view, heading] of [['employer', '单位和办事员'], ['workshop', '就业帮扶车间'], ['broker', '劳务经纪人'], ['base', '基地']]) {
    test(`shows the ${view}'s view, in the language wished`, async ({ page, shown }) => {
      await shown(FRAME.replace('view=worker', `view=${view}`), { way: 'frame' });
      await expect(page.frameLocator('iframe').locator('.embedded h1')).toContainText(heading);
    });
  }

  test('takes answers, text size and language from its address', async ({ page, shown }) => {
    const wishes = 'lang=en&amp;text-size=large&amp;region=%E9%B8%A1%E8%A5%BF&amp;at=household&amp;household=monitored';
    await shown(FRAME.replace('view=worker&amp;lang=zh', wishes), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('input[value=monitored]')).toBeChecked();
    await expect(frame.locator('.embedded')).toHaveClass('wengang embedded large');
    await expect(frame.locator('.brand')).toHaveText('Jixi');
    await expect(frame.getByRole('button', { name: 'Continue' })).toBeVisible();
  });
});

test.describe('a sandboxed frame', () => {
  test.use({ troubleExpected: true });
  const ROSTER = '姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n';
  const sandboxed = (view, more = '') => FRAME.replace('view=worker', `view=${view}`).replace('<iframe', `<iframe sandbox="allow-scripts${more}"`);

  test('works for a worker', async ({ page, shown }) => {
    await shown(sandboxed('worker'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await answerTwo(frame);
    await expect(frame.getByRole('status')).toContainText('元');
  });

  test('says that it cannot read a roster, and loses none of it', async ({ page, shown }) => {
    await shown(sandboxed('workshop'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await frame.locator('#roster-cells').fill(ROSTER);
    await frame.getByRole('button', { name: '读粘贴的内容' }).click();
    await expect(frame.locator('.embedded')).toContainText('没能打开读名册的程序');
    await frame.getByRole('button', { name: '换一份名册' }).click();
    await expect(frame.locator('#roster-cells')).toHaveValue(ROSTER);
  });

  test('reads a roster where the page lets it keep its own origin', async ({ page, shown }) => {
    await shown(sandboxed('workshop', ' allow-same-origin'), { way: 'frame' });
    const frame = page.frameLocator('iframe');
    await frame.locator('#roster-cells').fill(ROSTER);
    await frame.getByRole('button', { name: '读粘贴的内容' }).click();
    await expect(frame.locator('.figure')).toBeVisible({ timeout: 60_000 });
  });
});

test.describe('a link', () => {
  test('becomes a frame that is as high as what it shows, whatever that becomes', async ({ page, shown }) => {
    await shown(LINK + SCRIPT, { way: 'link' });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', BEGIN)).toBeVisible();
    await expect(page.getByRole('link', { name: '稳岗补贴测算' })).toBeHidden();
    const seen = new Set();
    const fits = () =>
      expect(async () => {
        const { inside, outside } = await heights(page, frame);
        expect(outside).toBe(inside);
        seen.add(inside);
      }).toPass();
    await fits();
    await answerTwo(frame);
    await fits();
    await frame.getByRole('button', { name: '大字' }).click();
    await fits();
    expect(seen.size).toBe(3);
  });

  test('tells the page what happens, as events of the frame', async ({ page, shown }) => {
    const script = `window.told = []; for (const type of ['ready', 'resize', 'result', 'error'])
      document.addEventListener('wengang:' + type, (event) => told.push([type, event.target.tagName, event.detail]));`;
    await shown(LINK.replace('data-view', 'data-prefill="year=2022&amp;at=results&amp;household=neither" data-view'), { way: 'link', script, head: SCRIPT });
    const of = (type) => page.evaluate((type) => told.filter(([one]) => one === type), type);
    await expect.poll(() => of('result')).toHaveLength(1);
    expect(await of('ready')).toEqual([['ready', 'IFRAME', { version: 1 }]]);
    expect((await of('resize')).every(([, , { height }]) => 0 < height)).toBe(true);
    const [[, , result]] = await of('result');
    expect(Object.keys(result).toSorted()).toEqual(['byFund', 'byVerdict', 'region', 'totals', 'version', 'view', 'year']);
    expect(result).toMatchObject({ version: 1, view: 'worker', region: null, year: 2022, totals: { granted: '0', discretionary: '0', most: '0' } });
    expect(JSON.stringify(result)).not.toContain('neither');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('leads to the calculator', async ({ page, shown }) => {
      const { calculator } = await shown(LINK + SCRIPT, { way: 'link' });
      await expect(page.locator('iframe')).toHaveCount(0);
      await page.getByRole('link', { name: '稳岗补贴测算' }).click();
      await expect(page).toHaveURL(calculator.url);
    });
  });

  test('becomes one frame when the script is there twice, and in the head', async ({ page, shown }) => {
    await shown(LINK + SCRIPT, { way: 'link', head: SCRIPT });
    await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(1);
  });

  test('without an address stays as it is, and keeps no other from becoming a frame', async ({ page, shown }) => {
    await shown(`<a data-wengang>无地址</a>${LINK}${SCRIPT}`, { way: 'link' });
    await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
    await expect(page.locator('iframe')).toHaveCount(1);
  });

  test('becomes a frame when it comes into the page later', async ({ page, shown }) => {
    const { calculator } = await shown(`<main></main>${SCRIPT}`, { way: 'link' });
    await page.locator('main').evaluate((main, link) => (main.innerHTML = link), LINK.replaceAll('WENGANG', calculator.origin));
    await expect(page.frameLocator('main iframe').getByRole('button', BEGIN)).toBeVisible();
  });

  test('speaks the language of the page around it, unless another one is wished', async ({ page, shown }) => {
    await shown(LINK + LINK.replace('data-view', 'data-lang="zh" data-view') + SCRIPT, { way: 'link', lang: 'en' });
    await expect(page.frameLocator('iframe >> nth=0').getByRole('button', { name: 'Start with 2022' })).toBeVisible();
    await expect(page.frameLocator('iframe >> nth=1').getByRole('button', BEGIN)).toBeVisible();
  });

  test('hands on what the place has fixed, from an address on the side of the page around it', async ({ page, shown }) => {
    const local = { 鸡西: { start_up_subsidy: { amount: '5000', source: '鸡西市某文件', year: 2022 } } };
    const markup = LINK.replace('data-view', 'data-region="鸡西" data-local-parameters="/local.json" data-prefill="year=2022&amp;at=results" data-view');
    const { host } = await shown(markup + SCRIPT, {
      way: 'link',
      policy: "script-src https://wengang.example; frame-src https://wengang.example; connect-src 'self'",
      pages: { '/local.json': { body: JSON.stringify(local), headers: { 'content-type': 'application/json' } } },
    });
    expect(host.origin).toContain('127.0.0.1');
    const card = page.frameLocator('iframe').locator('[data-provision=start_up]');
    await card.locator('summary').click();
    await expect(card).toContainText('创业补贴是多少：5000 元（2022 年，出处：鸡西市某文件）');
  });
});

test.describe('on an unlucky page', () => {
  const pages = { '/site.css': { body: 'a { display: inline-block } iframe { height: auto; width: 10px }', headers: { 'content-type': 'text/css' } } };

  test('a link becomes a frame among styles for links and frames', async ({ page, shown }) => {
    const policy = "script-src https://wengang.example; frame-src https://wengang.example; style-src 'self'";
    await shown(LINK + SCRIPT, { policy, pages, head: '<link rel="stylesheet" href="/site.css">' });
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', BEGIN)).toBeVisible();
    await expect(page.getByRole('link')).toBeHidden();
    await expect(async () => {
      const { inside, outside } = await heights(page, frame);
      expect(outside).toBe(inside);
    }).toPass();
    expect(await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().width)).toBeGreaterThan(300);
  });

  test('an element finds its files though its script is a module, beside another one of a like name', async ({ page, shown }) => {
    const other = '<script src="WENGANG/mortgage-calculator.js"></script>';
    await page.route('**/mortgage-calculator.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await shown(ELEMENT, { head: `${other}<script type="module" src="WENGANG/calculator.js"></script>` });
    await expect(page.getByRole('button', BEGIN)).toBeVisible();
  });

  test('a bare frame follows its address', async ({ page, shown }) => {
    await shown(FRAME, { way: 'frame' });
    await expect(page.frameLocator('iframe').getByRole('button', BEGIN)).toBeVisible();
    await page.evaluate(() => (document.querySelector('iframe').src = document.querySelector('iframe').src.replace('view=worker&lang=zh', 'view=workshop&lang=en&theme=dark')));
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('button', { name: 'Estimate' })).toBeVisible();
    expect(await frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(18, 23, 22)');
  });

  test('a link takes what the place has fixed as JSON too', async ({ page, shown }) => {
    const local = JSON.stringify({ start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } });
    await shown(LINK.replace('data-view', `data-local-parameters='${local}' data-prefill="year=2022&amp;at=results" data-view`) + SCRIPT, { way: 'link' });
    const card = page.frameLocator('iframe').locator('[data-provision=start_up]');
    await card.locator('details').evaluate((details) => (details.open = true));
    await expect(card).toContainText('5000 元（2022 年');
  });
});

test.describe('where frames are forbidden', () => {
  test.use({ troubleExpected: true });
  test('is refused to a site that the calculator\'s own site does not name', async ({ page, shown }) => {
    await shown(FRAME, { way: 'frame', headers: () => ({ 'content-security-policy': "frame-ancestors 'none'" }) });
    await expect(page.frameLocator('iframe').locator('wengang-calculator')).toHaveCount(0);
  });

  test('a link stays a link', async ({ page, shown }) => {
    await shown(LINK + SCRIPT, { policy: 'script-src https://wengang.example' });
    await expect(page.locator('iframe')).toBeAttached();
    await page.waitForLoadState('networkidle');
    await expect(page.getByRole('link', { name: '稳岗补贴测算' })).toBeVisible();
    expect(await page.locator('iframe').evaluate((one) => one.getBoundingClientRect().height)).toBeLessThanOrEqual(1);
  });
});

test.describe('an element', () => {
  test('works under its policy, and leaves the address and the history of the page around it alone', async ({ page, shown }) => {
    const { host } = await shown(ELEMENT + DEFINE);
    const before = await page.evaluate(() => history.length);
    await answerTwo(page);
    await expect(page.getByRole('status')).toContainText('元');
    expect(page.url()).toBe(`${host.origin}/`);
    expect(await page.evaluate(() => [history.length, history.state])).toEqual([before, null]);
    expect(await page.title()).toBe('host');
    await page.getByRole('button', { name: '上一步' }).click();
    await expect(page.getByLabel('脱贫户', { exact: true })).toBeChecked();
  });

  test('reads a roster from another site, under its policy', async ({ page, shown }) => {
    await shown(ELEMENT.replace('worker', 'workshop') + DEFINE, { way: 'roster' });
    await page.getByLabel('是', { exact: true }).check();
    await page.locator('[id="line"]').fill('7000');
    await page.locator('[id="line-source"]').fill('某文件');
    await page.locator('section input[type=checkbox]').check();
    await page.locator('#roster-cells').fill('姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n李四\t监测对象\t6999.99\n');
    await page.getByRole('button', { name: '读粘贴的内容' }).click();
    await expect(page.locator('.figure')).toContainText('1000 元', { timeout: 60_000 });
  });
});
