// What really works of the calculator's three ways in one page under a policy: a page that has all of them, and what came of each.
import { expect } from '@playwright/test';
import { readRoster } from './embedding.js';

/** How long a way may be silent that says neither that it works nor why not, in milliseconds: more than a link's frame may. */
const SILENT = 9000;

/** In every window: what the calculators tell it, and what scripts did not come. */
function listen() {
  window.came = [];
  for (const type of ['ready', 'error']) document.addEventListener(`wengang:${type}`, (event) => came.push(`${event.target.localName} ${type} ${event.detail.kind || event.target.getAttribute('view') || ''}`.trim()));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => came.push(`refused ${effectiveDirective} ${blockedURI}`));
  window.addEventListener('error', (event) => event.target.localName === 'script' && came.push(`script error ${event.target.src.split('/').pop()}`), true);
}

/** The page: a frame, a link, an element, each as the guide writes it; `tags` are what its scripts' tags carry. */
export const markup = (dist, { loader, embed }) => `<!doctype html><html lang="zh-CN"><head><title>host</title><link rel="icon" href="data:,"></head><body>
<iframe src="${dist}embed.html#view=worker" title="frame" width="360" height="700"></iframe>
<a href="${dist}" data-wengang data-view="worker">link</a>
<wengang-calculator view="workshop"></wengang-calculator>
<script src="${dist}embed.js"${embed}></script><script src="${dist}calculator.js"${loader}></script></body></html>`;

const cameTo = (frame) => frame.evaluate(() => window.came || []).catch(() => []);

/** The first of these that one of the windows says; `silent` if none does in time. */
async function first(windows, outcomes) {
  let found = 'silent';
  await expect
    .poll(async () => {
      const came = (await Promise.all(windows().map(cameTo))).flat();
      found = Object.keys(outcomes).find((outcome) => came.some((one) => outcomes[outcome].test(one))) || 'silent';
      return found;
    }, { timeout: SILENT, intervals: [50] })
    .not.toBe('silent')
    .catch(() => {});
  return found === 'works' ? 'works' : 'fails';
}

/** What works on the page with that markup that `open` opens. */
export async function observe(page, open) {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.addInitScript(listen);
  await open();
  const top = () => [page.mainFrame()];
  const bare = () => page.frames().filter((frame) => frame.parentFrame() && /embed\.html#view=worker$/.test(frame.url()));
  const [frame, link, element] = await Promise.all([
    first(() => [...bare(), ...top()], { works: /^wengang-calculator ready worker/, fails: /^refused frame-src/ }),
    first(top, { works: /^iframe ready/, fails: /^a error|script error embed/ }),
    first(top, { works: /^wengang-calculator ready/, fails: /^wengang-calculator error|script error calculator/ }),
  ]);
  const isSlow = asked.some((url) => /employer_plain/.test(url));
  return { frame, link, element: element === 'works' && isSlow ? 'slower' : element, rosters: element === 'works' && (await rosterIsRead(page)) };
}

/** Pastes a roster into the element there, and waits for what comes of it: whether it is read. */
export async function rosterIsRead(around) {
  const element = around.locator('wengang-calculator');
  await readRoster(element);
  const read = element.locator('.figure, .doubts, table').first();
  const refused = element.getByText('没能打开读名册的程序');
  await expect(read.or(refused).first()).toBeVisible({ timeout: 30_000 });
  return !(await refused.isVisible());
}
