// The doctor: what it predicts of a policy is what really happens in a page under that policy, and what it says there itself.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPasted } from '../../../www/doctor/policy_text.js';
import { predict } from '../../../www/doctor/predict.js';
import { waysOf } from '../../../www/doctor/ways.js';
import { DIST, GROUPS, HASH } from '../../guide/policies.js';
import { headersOf, join, site } from '../support/host-site.js';
import { markup, observe } from '../support/observed.js';
import { dist, serve, shipped } from '../support/test.js';

/** `make policies` tries every policy; the everyday run one in six of each group. */
const tried = (cases) => (process.env.WENGANG_POLICIES === 'all' ? cases : cases.filter((_, place) => place % 6 === 0));

/** The pages of a site of another origin; those of the calculator's own the browser is handed by the test. */
const pages = {};
const PAGE = '/host-page';
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))['calculator.js'].integrity;

const named = (pattern) => shipped().find((name) => pattern.test(name));
const FILES = {
  embed: 'embed.js', loader: 'calculator.js', frame: 'embed.html', module: named(/^employer-\w+\.js$/), wasm: named(/^employer-\w+_bg\.wasm$/),
  sheet: named(/^styles-\w+\.css$/), worker: named(/^roster_worker_loader-\w+\.js$/),
};

let server;
let host;
test.beforeAll(async () => {
  host = await site(pages);
  const letIn = (all) => ({ ...all, ...(all['Content-Security-Policy'] && { 'Content-Security-Policy': `frame-ancestors 'self' ${host.origin}` }) });
  server = await serve({ headers: (path) => letIn(headersOf(path)) });
});
test.afterAll(() => Promise.all([server.close(), host.close()]));

/** Opens a page with those headers and that markup. */
async function show(page, address, headers, body) {
  if (address.startsWith(host.origin)) pages[PAGE] = { headers, body };
  else await page.route(address, (route) => route.fulfill({ headers, body }));
  await page.goto(address, { waitUntil: 'commit' });
}

/** The case as it stands between this test's two sites. */
function placed({ policy, nonce = '', isPinned, embedder = '', isOwn = false }, files = {}) {
  const filled = policy.replaceAll(DIST, new URL(server.url).origin).replaceAll(HASH, integrity);
  const page = (isOwn ? new URL(server.url).origin : host.origin) + PAGE;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(filled && { 'content-security-policy': filled }), ...(embedder && { 'cross-origin-embedder-policy': embedder }) };
  const carried = nonce && ` nonce="${nonce}"`;
  const tags = { embed: carried, loader: `${carried}${isPinned ? ` integrity="${integrity}" crossorigin` : ''}` };
  const { policies } = readPasted(filled);
  const ways = waysOf(predict({ policies, embedder, page, dist: server.url, files: { ...FILES, ...files }, nonce, integrity: isPinned ? { loader: integrity } : {} }), isOwn);
  return { page, headers, tags, ways };
}

/** Whether the doctor's own script gets in. */
const getsIn = (one) => !/^sandbox$/.test(one.policy) && placed(one, { embed: 'doctor.js' }).ways.link.reasons.every(({ address }) => !/doctor\.js/.test(address));

const summaryOf = (ways) => ({ ...Object.fromEntries(Object.entries(ways).map(([way, { result }]) => [way, result])), rosters: ways.element.rosters });

for (const [group, cases] of Object.entries(GROUPS)) {
  test.describe(group, () => {
    for (const one of tried(cases)) {
      test(one.name, async ({ page }) => {
        const { page: address, headers, tags, ways } = placed(one);
        const observed = await observe(page, () => show(page, address, headers, markup(server.url, tags)));
        expect(observed).toEqual(one.expected);
        expect(summaryOf(ways)).toEqual(observed);
      });
    }
  });
}


const bodyOf = (tags) => `<!doctype html><html lang="zh-CN"><head><title>host</title><link rel="icon" href="data:,"></head><body><script src="${server.url}doctor.js"${tags.embed}></script></body></html>`;

/** A page that keeps the doctor's script out, which the browser alone tells. */
async function expectKeptOut(page, { page: address, headers, tags }) {
  const refused = page.waitForEvent('console', (message) => message.type() === 'error');
  await show(page, address, headers, bodyOf(tags));
  expect((await refused).text()).toMatch(/Content Security Policy|sandboxed/);
  await expect(page.locator('[data-wengang-doctor]')).toHaveCount(0);
}

/** What the doctor's box says at the end of a page that loads its script. */
async function examined(page, { page: address, headers, tags }) {
  await show(page, address, headers, bodyOf(tags));
  const box = page.locator('[data-wengang-doctor]');
  await expect(box.locator('[data-way=element]')).toBeVisible({ timeout: 30_000 });
  const results = await box.locator('[data-way]').evaluateAll((all) => all.map((one) => [one.dataset.way, one.dataset.result]));
  return { box, summary: { ...Object.fromEntries(results), rosters: (await box.locator('[data-way=element][data-rosters]').count()) === 1 } };
}

test.describe('in the page itself the doctor says what it predicts', () => {
  for (const [group, cases] of Object.entries(GROUPS)) {
    for (const one of tried(cases)) {
      test(`${group}: ${one.name}`, async ({ page }) => {
        const here = placed(one);
        if (!getsIn(one)) return expectKeptOut(page, here);
        const { box, summary } = await examined(page, here);
        expect(summary).toEqual(summaryOf(here.ways));
        for (const way of ['frame', 'link', 'element']) {
          const lines = await box.locator(`[data-way=${way}] .line`).allTextContents();
          if (here.ways[way].lines.length) expect(lines).toEqual(here.ways[way].lines.map((line) => `${line};`));
        }
      });
    }
  }
});

test('the doctor leaves the name of the calculator\'s Trusted Types to the calculator', async ({ page }) => {
  for (const isOwn of [true, false]) {
    const here = placed({ policy: `require-trusted-types-for 'script'; trusted-types wengang`, isOwn });
    const { summary } = await examined(page, here);
    expect(summary.rosters).toBe(true);
    expect(await page.evaluate(() => trustedTypes.createPolicy('wengang', {}).name)).toBe('wengang');
  }
});

/** What the calculator's server gets wrong: which way fails by it, and what the doctor says it must send. */
const SERVERS = {
  'wasm of another type': [/\.wasm$/, { 'content-type': 'text/plain' }, 'element', 'slower', 'Content-Type: application/wasm'],
  'sheets of another type': [/\.css$/, { 'content-type': 'text/plain' }, 'element', 'fails', 'Content-Type: text/css'],
  'modules of another type': [/employer-\w+\.js$/, { 'content-type': 'text/html' }, 'element', 'fails', 'Content-Type: text/javascript'],
  'no frames of other sites': [/\.html$/, { 'Content-Security-Policy': "frame-ancestors 'self'" }, 'frame', 'fails', "Content-Security-Policy: frame-ancestors 'self' HOST"],
  'no frames at all, as old servers say it': [/\.html$/, { 'X-Frame-Options': 'DENY' }, 'link', 'fails', "Content-Security-Policy: frame-ancestors 'self' HOST"],
};

for (const [what, [path, wrong, way, result, line]] of Object.entries(SERVERS)) {
  test(`a server that sends ${what} is told what to send`, async ({ page }) => {
    const faulty = await serve({ headers: (asked) => ({ ...headersOf(asked), 'Content-Security-Policy': '', ...(path.test(asked) && wrong) }) });
    await show(page, host.origin + PAGE, {}, `<!doctype html><html lang="zh-CN"><body><script src="${faulty.url}doctor.js"></script></body></html>`);
    const part = page.locator(`[data-way=${way}]`);
    await expect(part).toHaveAttribute('data-result', result, { timeout: 30_000 });
    await expect(part.locator('.line')).toHaveText([line.replace('HOST', host.origin)]);
    const others = ['frame', 'link', 'element'].filter((one) => one !== way && (way === 'element' || one === 'element'));
    for (const other of others) await expect(page.locator(`[data-way=${other}]`)).toHaveAttribute('data-result', 'works');
    await faulty.close();
  });
}

test('a server that lets no other site read its files is told so', async ({ page }) => {
  const faulty = await serve({ headers: () => ({}) });
  await show(page, host.origin + PAGE, {}, `<!doctype html><html lang="en"><body><script src="${faulty.url}doctor.js"></script></body></html>`);
  await expect(page.locator('[data-way=element]')).toHaveAttribute('data-result', 'fails', { timeout: 30_000 });
  await expect(page.locator('[data-way=element]')).toContainText('Access-Control-Allow-Origin: *');
  await expect(page.locator('[data-way=frame]')).toHaveAttribute('data-result', 'works');
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('[data-wengang-doctor]')).toHaveCount(0);
  await faulty.close();
});

test('a pasted policy is read as it is typed, what no browser knows is named, and damaged addresses do no harm', async ({ page }) => {
  await page.goto(`${server.url}doctor.html#page=javascript:alert(1)&foo=%3Cimg%3E&language=en`);
  await expect(page.locator('#refused li')).toHaveText(['page=javascript:alert(1)', 'foo=<img>']);
  const part = (way) => page.locator(`#report [data-way=${way}]`);
  await expect(part('element')).toHaveAttribute('data-result', 'works');
  await page.getByLabel('Address of your page').fill(`${host.origin}/page`);
  await page.getByLabel('Response headers, or the policy').fill("HTTP/1.1 200 OK\nContent-Security-Policy: default-src 'self'; scritp-src *");
  await expect(part('element')).toHaveAttribute('data-result', 'fails');
  await expect(part('frame').locator('.line')).toHaveText([`frame-src 'self' ${new URL(server.url).origin};`]);
  await expect(page.locator('#unknown code')).toHaveText('scritp-src');
  await page.getByLabel('Response headers, or the policy').fill("script-src 'nonce-abc' 'strict-dynamic' 'wasm-unsafe-eval'");
  await expect(part('element')).toContainText('nonce="…"');
  await page.getByLabel(/carries the page’s nonce/).check();
  await expect(part('element')).toHaveAttribute('data-result', 'works');
  await page.getByLabel('Address of your page').fill('nowhere');
  await expect(page.getByText('Write the whole address')).toBeVisible();
  await expect(page.locator('#report')).toBeEmpty();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByText('请写完整的网址')).toBeVisible();
});
