// Sites that show the calculator: their pages come from one port, the calculator from another, each with the headers that
// www/README.md tells its people to send.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '../../servers/headers.js';
import { dist, expect, serve, test as base } from './test.js';

const readme = readFileSync(new URL('../../../www/README.md', import.meta.url), 'utf8');
const rows = (text) => text.split('\n').filter((line) => line.startsWith('| ')).map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
const section = (title) => readme.split(`\n## ${title}\n`)[1].split('\n## ')[0];
const code = (cell) => cell?.match(/^`([^`]*)`$/)?.[1];

const policies = rows(section('Embedding')).map(([, policy]) => code(policy)).filter(Boolean);
/** What the page around the calculator allows, by the way in which it shows it. */
export const POLICY = Object.fromEntries(['frame', 'link', 'element', 'roster'].map((way, place) => [way, policies[place]]));

/** A site with pages of its own: markup and headers by path, which may come later. It answers 404 to anything else. */
export async function site(pages) {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url, 'http://localhost').pathname];
    if (!page) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => new Promise((done) => (server.close(done), server.closeAllConnections()));
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/**
 * Playwright's `test` with `shown`: shows the calculator on a site of another origin. `shown(markup, { way })` writes a page with that
 * markup, in which WENGANG stands for the calculator's address, under the policy of that way, and opens it. `head` goes into its
 * head; `script` is a program of the site's own; `pages` are more of its pages, by path; `reportOnly` is a policy that refuses nothing.
 */
export const test = base.extend({
  shown: async ({ page }, use) => {
    const running = [];
    await use(async (markup, { way = 'element', head = '', script = '', lang = 'zh-CN', policy = POLICY[way], reportOnly = '', pages = {}, headers = headersOf } = {}) => {
      const paths = [];
      const framed = (all) => ({ ...all, ...(all['Content-Security-Policy'] && { 'Content-Security-Policy': all['Content-Security-Policy'].replace("'self'", `'self' ${host.origin}`) }) });
      const calculator = await serve({ headers: (path) => framed(headers(path)), onRequest: (path) => paths.push(path) });
      const known = {};
      const host = await site(known);
      running.push(calculator, host);
      const own = calculator.url.replace(/\/$/, '');
      const filled = (text) => text.replaceAll('WENGANG', own);
      // The site's own program is a file of its own, for which it allows itself; it runs before there is any calculator to miss.
      const allowed = filled(policy.replaceAll('https://wengang.example', own));
      const csp = `default-src 'none'; ${script ? withSelf(allowed, 'script-src') : allowed}`;
      const body = `<!doctype html><html lang="${lang}"><head><title>host</title><link rel="icon" href="data:,">${script ? '<script src="/own.js"></script>' : ''}${filled(head)}</head><body>${filled(markup)}</body></html>`;
      known['/'] = { body, headers: { 'content-security-policy': withIcon(csp), ...(reportOnly && { 'content-security-policy-report-only': reportOnly }) } };
      known['/own.js'] = { body: filled(script), headers: { 'content-type': 'text/javascript' } };
      for (const [path, more] of Object.entries(pages)) known[path] = { ...more, body: filled(more.body) };
      await page.goto(host.origin);
      return { calculator: { url: calculator.url, origin: own }, host, paths };
    });
    await Promise.all(running.map((server) => server.close()));
  },
});

const withSelf = (policy, directive) =>
  policy.includes(directive) ? policy.replace(directive, `${directive} 'self'`) : `${policy}; ${directive} 'self'`;
const withIcon = (policy) => `${policy}; img-src data:`;

export { dist, expect, headersOf, join };
