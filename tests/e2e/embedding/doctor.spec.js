// The doctor: what it predicts of a policy is what really happens in a page under that policy, and what it says there itself.
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readPasted } from '../../../www/doctor/policy_text.js';
import { predict } from '../../../www/doctor/predict.js';
import { waysOf } from '../../../www/doctor/ways.js';
import { DIST, GROUPS, HASH } from '../../guide/policies.js';
import { headersOf, join } from '../support/host-site.js';
import { markup, observe } from '../support/observed.js';
import { dist, serve, shipped } from '../support/test.js';

/** A site of another origin, whose only page the browser is handed by the test. */
const HOST = 'http://127.0.0.1:9';
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'))['calculator.js'].integrity;

const named = (pattern) => shipped().find((name) => pattern.test(name));
const FILES = {
  embed: 'embed.js', loader: 'calculator.js', frame: 'embed.html', module: named(/^employer-\w+\.js$/), wasm: named(/^employer-\w+_bg\.wasm$/),
  sheet: named(/^styles-\w+\.css$/), worker: named(/^roster_worker_loader-\w+\.js$/),
};

let server;
test.beforeAll(async () => {
  const letIn = (all) => ({ ...all, ...(all['Content-Security-Policy'] && { 'Content-Security-Policy': `frame-ancestors 'self' ${HOST} null` }) });
  server = await serve({ headers: (path) => letIn(headersOf(path)) });
});
test.afterAll(() => server.close());

/** The case as it stands between this test's two sites. */
function placed({ policy, nonce = '', isPinned, embedder = '', isOwn = false }) {
  const filled = policy.replaceAll(DIST, new URL(server.url).origin).replaceAll(HASH, integrity);
  const page = isOwn ? `${server.url}host-page` : `${HOST}/host-page`;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...(filled && { 'content-security-policy': filled }), ...(embedder && { 'cross-origin-embedder-policy': embedder }) };
  const carried = nonce && ` nonce="${nonce}"`;
  const tags = { embed: carried, loader: `${carried}${isPinned ? ` integrity="${integrity}" crossorigin` : ''}` };
  const { policies } = readPasted(filled);
  const ways = waysOf(predict({ policies, embedder, page, dist: server.url, files: FILES, nonce, integrity: isPinned ? { loader: integrity } : {} }), isOwn);
  return { page, headers, tags, ways };
}

const summaryOf = (ways) => ({ ...Object.fromEntries(Object.entries(ways).map(([way, { result }]) => [way, result])), rosters: ways.element.rosters });

for (const [group, cases] of Object.entries(GROUPS)) {
  test.describe(group, () => {
    for (const one of cases) {
      test(one.name, async ({ page }) => {
        const { page: address, headers, tags, ways } = placed(one);
        await page.route(address, (route) => route.fulfill({ headers, body: markup(server.url, tags) }));
        const observed = await observe(page, address);
        expect(observed).toEqual(one.expected);
        expect(summaryOf(ways)).toEqual(observed);
      });
    }
  });
}

