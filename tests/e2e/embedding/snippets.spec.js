// What the configurator writes, pasted as it stands into a page of another origin, under the policy and the headers that it writes.
import { site } from '../support/host-site.js';
import { rosterIsRead } from '../support/observed.js';
import { expect, serve, test as base } from '../support/test.js';

const AMOUNT = { start_up_subsidy: { amount: '5000', source: '某文件', year: 2022 } };

/** What is chosen, by a sentence for it. */
const CHOSEN = {
  'nothing but the way': {},
  'a workshop, in English': { view: 'workshop', lang: 'en' },
  'a workshop of a place': { view: 'workshop', region: '鸡西' },
  'a base, dark and large': { view: 'base', theme: 'dark', 'text-size': 'large' },
  'answers to begin with': { prefill: 'household=monitored&registered_in_heilongjiang=yes&at=household&year=2022' },
  'amounts at an address': { 'local-parameters': '/local.json', region: '230321' },
  'amounts as they stand, and the answers wanted': { 'local-parameters': JSON.stringify(AMOUNT), 'share-answers': 'yes', theme: 'light' },
  'pinned, with its height and its colours': { pinned: 'yes', 'least-height': '1200', '--wengang-accent': '#7a1f5c', '--wengang-paper': '#fffdf5', '--wengang-radius': '12px' },
};
const OWN = ['pinned', 'least-height'];

const headersIn = (text) => Object.fromEntries(text.split('\n').filter(Boolean).map((line) => line.split(/: (.*)/s).slice(0, 2)));

const test = base.extend({
  /** The calculator's site, which sends the headers that it is told to. */
  calculator: async ({}, use) => {
    const sent = { pages: {}, files: {} };
    const server = await serve({ headers: (path) => (/\.html$/.test(path) ? sent.pages : sent.files) });
    await use({ url: server.url, sent });
    await server.close();
  },
  /** A site of another origin, and its pages by path. */
  host: async ({}, use) => {
    const pages = {};
    const running = await site(pages);
    await use({ origin: running.origin, pages });
    await running.close();
  },
});

/** What the guide writes for a configuration, by the names of its texts. */
async function written(page, calculator, configuration) {
  await page.goto(`${calculator.url}host.html#${new URLSearchParams(configuration)}`);
  await expect(page.locator('#code-page')).toBeVisible();
  await expect(page.locator('#refused')).toBeHidden();
  const texts = await page.locator('#copies pre code').evaluateAll((all) => all.map((one) => [one.id.replace('code-', ''), one.textContent]));
  await page.goto('about:blank');
  return Object.fromEntries(texts);
}

/** Opens a page of the host's with those texts, and nothing else that its policy would let through. */
async function pasted(page, host, { page: markup, styles, policy }) {
  const own = styles ? "; style-src 'self'" : '';
  const csp = `default-src 'none'; img-src data:; ${/style-src/.test(policy) ? policy.replace('style-src', "style-src 'self'") : policy + own}`;
  const link = styles ? '<link rel="stylesheet" href="/own.css">' : '';
  host.pages['/page'] = {
    headers: { 'content-security-policy': csp },
    body: `<!doctype html><html lang="zh-CN"><head><title>host</title><link rel="icon" href="data:,">${link}</head><body>${markup}</body></html>`,
  };
  host.pages['/own.css'] = { headers: { 'content-type': 'text/css' }, body: styles };
  host.pages['/local.json'] = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(AMOUNT) };
  await page.addInitScript(() => {
    window.broken = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => broken.push(`${effectiveDirective} ${blockedURI}`));
  });
  await page.goto(`${host.origin}/page`);
}

/** `make policies` pastes each of them; the everyday run one in three, others for each way. */
const pastes = (way, place) => process.env.WENGANG_POLICIES === 'all' || place % 3 === way;

for (const [number, way] of ['frame', 'link', 'element'].entries()) {
  for (const [what, chosen] of Object.entries(CHOSEN).filter((_, place) => pastes(number, place))) {
    test(`${way}: ${what}`, async ({ page, calculator, host }) => {
      // A bare frame fetches from the calculator's own site.
      const local = way === 'frame' && chosen['local-parameters']?.startsWith('/') ? { 'local-parameters': `${calculator.url}local.json` } : {};
      if (local['local-parameters']) await page.route(local['local-parameters'], (route) => route.fulfill({ json: AMOUNT }));
      const texts = await written(page, calculator, { way, host: host.origin, ...chosen, ...local });
      Object.assign(calculator.sent, { pages: headersIn(texts.pages ?? ''), files: headersIn(texts.files ?? '') });
      await pasted(page, host, texts);
      const around = way === 'element' ? page : page.frameLocator('iframe');
      await expect(around.locator('.embedded h1[tabindex]')).toBeVisible();
      if (way === 'link') await expect(page.locator('a[data-wengang]')).toBeHidden();
      const element = around.locator('wengang-calculator');
      for (const [name, value] of Object.entries({ ...chosen, ...local }).filter(([name]) => !OWN.includes(name) && !name.startsWith('--'))) {
        // A link tells its frame of the amounts in a message.
        if (way === 'link' && name === 'local-parameters') continue;
        const arrived = await element.getAttribute(name);
        if (name === 'prefill') expect(Object.fromEntries(new URLSearchParams(arrived))).toEqual(Object.fromEntries(new URLSearchParams(value)));
        else expect(arrived, name).toBe(name === 'share-answers' ? '' : value);
      }
      await expect(around.locator('#refused-options:visible')).toHaveCount(0);
      await effects(page, around, way, chosen);
      expect(await page.evaluate(() => window.broken)).toEqual([]);
    });
  }
}

/** What a person sees of it. */
async function effects(page, around, way, chosen) {
  const calculator = around.locator('.embedded');
  if (chosen.lang) await expect(around.getByRole('button', { name: 'Estimate' })).toBeVisible();
  if (chosen.theme === 'dark') await expect(calculator).toHaveCSS('background-color', 'rgb(18, 23, 22)');
  if (chosen['text-size']) await expect(around.locator('.embedded.large')).toBeVisible();
  if (chosen.prefill) await expect(around.locator('button[value=monitored]')).toHaveAttribute('aria-pressed', 'true');
  if (chosen['share-answers']) await expect(around.locator('#consent')).toBeVisible();
  if (chosen.view === 'workshop' && !chosen.lang) expect(await rosterIsRead(around)).toBe(true);
  if (chosen['least-height']) {
    const shown = way === 'element' ? page.locator('wengang-calculator') : page.locator('iframe');
    expect((await shown.boundingBox()).height).toBeGreaterThanOrEqual(1200);
  }
  if (chosen['--wengang-accent'] && way === 'element') {
    await expect(around.getByRole('button', { name: '开始测算' })).toHaveCSS('background-color', 'rgb(122, 31, 92)');
    await expect(calculator).toHaveCSS('background-color', 'rgb(255, 253, 245)');
  }
}
