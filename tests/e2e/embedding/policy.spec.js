// What the policy of the page around refuses is told by directive and address: to people, in the console, and to the page.
import { BEGIN, DEFINE, LINK, LISTEN, SCRIPT, element, told } from '../support/embedding.js';
import { POLICY, expect, test } from '../support/host-site.js';

const OWN = 'script-src https://wengang.example';
const WASM = "'wasm-unsafe-eval'";

/** Policies that keep the element out, the directive that does, and the file that it is about. */
const KEPT_OUT = {
  'no styles': [`${OWN} ${WASM}; connect-src https://wengang.example`, 'style-src', /styles-\w+\.css/],
  'no styles from there': [`${OWN} ${WASM}; style-src 'self'; connect-src https://wengang.example`, 'style-src', /styles-\w+\.css/],
  'no style elements': [`${OWN} ${WASM}; style-src https://wengang.example; style-src-elem 'self'; connect-src https://wengang.example`, 'style-src-elem', /styles-\w+\.css/],
  'its loader only': [`script-src https://wengang.example/calculator.js ${WASM}; style-src https://wengang.example; connect-src https://wengang.example`, 'script-src', /app-\w+\.js/],
};

for (const [what, [policy, directive, file]] of Object.entries(KEPT_OUT)) {
  test(`an element is told by name what a policy with ${what} refuses, and nothing is shown without its looks`, async ({ page, shown, expectComplaints }) => {
    const directives = new RegExp(directive);
    expectComplaints(/violates the following Content Security Policy|Refused to/, directives, /wengang-calculator: policy/);
    const console = [];
    page.on('console', (message) => console.push(message.text()));
    await shown(element('id="one"'), { head: DEFINE, policy, script: LISTEN });
    const message = page.locator('#trouble-policy');
    await expect(message).toContainText('请把下面这一行告诉网站管理员');
    await expect(message.locator('code')).toHaveText(new RegExp(`^${directive} http.*${file.source}`));
    await expect(page.getByRole('button', BEGIN)).toHaveCount(0);
    const [error, ...others] = await told(page, 'error');
    expect(others).toEqual([]);
    expect(error).toMatchObject({ kind: 'policy', message: expect.stringMatching(file), blocked: expect.arrayContaining([{ directive, address: expect.stringMatching(file) }]) });
    expect(console.filter((text) => text.startsWith('wengang-calculator: policy')).join()).toMatch(new RegExp(`${directive} http.*; see http.*/doctor\\.html$`));
    expect(await told(page, 'ready')).toEqual([]);
    if (directive.startsWith('style')) {
      expect(await message.evaluate((one) => [one.style.maxWidth, [...one.getRootNode().children].length])).toEqual(['42em', 1]);
    }
  });
}

test('wasm that may be compiled and not fetched runs as JavaScript', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/connect-src/, /Fetch API cannot load|Refused to connect/);
  await shown(element('id="one"'), { head: DEFINE, policy: `${OWN} ${WASM}; style-src https://wengang.example`, script: LISTEN });
  await page.getByRole('button', BEGIN).click();
  await expect(page.getByRole('button', { name: '脱贫户', exact: true })).toBeVisible();
  expect(await told(page, 'error')).toEqual([]);
});

test('a policy that only reports keeps nothing out, and nothing is told', async ({ page, shown }) => {
  await shown(element('id="one"'), { head: DEFINE, script: LISTEN, reportOnly: "style-src 'none'; connect-src 'none'" });
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  expect(await told(page, 'error')).toEqual([]);
});

test('styles that come late are waited for: nothing is shown before, and it is not ready', async ({ page, shown }) => {
  let release;
  const held = new Promise((done) => (release = done));
  await page.route('**/styles-*.css', async (route) => {
    await held;
    await route.continue();
  });
  const script = page.waitForResponse(/app-\w+_bg\.wasm/);
  // Browsers count the page as loading until they are there.
  const opened = shown(element('id="one"'), { head: DEFINE, script: LISTEN });
  await (await script).finished();
  expect(await page.locator('wengang-calculator').evaluate((one) => one.innerText || one.shadowRoot.getElementById('app').checkVisibility())).toBe(false);
  expect(await told(page, 'ready')).toEqual([]);
  release();
  await opened;
  await expect(page.getByRole('button', BEGIN)).toBeVisible();
  await expect.poll(() => told(page, 'ready')).toHaveLength(1);
});

test('a page that demands Trusted Types shows the element', async ({ page, shown }) => {
  await shown(element() + DEFINE, { policy: `${POLICY.element}; require-trusted-types-for 'script'; trusted-types 'none'` });
  await page.getByRole('button', BEGIN).click();
  for (const answer of ['脱贫户', '是', '没打过工（只种自家地也选这项）']) await page.getByRole('button', { name: answer, exact: true }).click();
  await expect(page.locator('.total')).toBeVisible();
});

test('a link whose frame is refused says so, stays, and leaves no frame', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/Framing '.*' violates|Refused to frame/, /wengang: policy: frame-src http:.*embed\.html; see http:.*\/doctor\.html$/);
  const script = "window.told = []; document.addEventListener('wengang:error', (event) => told.push([event.target.tagName, event.detail]));";
  await shown(LINK + SCRIPT, { policy: OWN, script });
  await expect.poll(() => page.evaluate(() => told.length)).toBe(1);
  const [[tag, error]] = await page.evaluate(() => told);
  expect(tag).toBe('A');
  expect(error).toMatchObject({ version: 1, kind: 'policy', blocked: [{ directive: 'frame-src', address: expect.stringContaining('/embed.html') }] });
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '稳岗就业补助测算' })).toBeVisible();
});

test('a link whose site does not let itself be framed says so, stays, and leaves no frame', async ({ page, shown, expectComplaints }) => {
  expectComplaints(/frame-ancestors 'none'/, /wengang: load: nothing is heard from .*frame-ancestors/);
  await shown(LINK + SCRIPT, { way: 'link', headers: () => ({ 'content-security-policy': "frame-ancestors 'none'" }) });
  await expect(page.locator('iframe')).toHaveCount(1);
  await expect(page.locator('iframe')).toHaveCount(0, { timeout: 15_000 });
  await expect(page.getByRole('link', { name: '稳岗就业补助测算' })).toBeVisible();
});
