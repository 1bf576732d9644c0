// Serves dist/ as a plain host would: right types, no headers of its own that the page could come to lean on.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * @param {{port?: number, host?: string, root?: string, prefix?: string, onRequest?: (path: string) => void, headers?: (path: string) => Record<string, string>}} options
 *   prefix: the path to stand under, such as '/a/b'; onRequest: told of every path asked for; headers: more of them for a path.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function serve({ port = 0, host = '127.0.0.1', root = dist, prefix = '', onRequest = () => {}, headers = () => ({}) } = {}) {
  const setHeaders = (response, path) => {
    const own = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', ...headers(path) };
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
  };
  // Looked for on the disk each time, so that a build is served at once, and by their own names only, as plain hosts do.
  const files = sirv(root, { dev: true, extensions: [], setHeaders });
  const server = createServer((request, response) => {
    const [path] = request.url.split(/[?#]/);
    onRequest(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
    if (!path.startsWith(`${prefix}/`)) return response.writeHead(404).end();
    request.url = path.slice(prefix.length).replace(/\/$/, '/index.html');
    files(request, response);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const close = () =>
        new Promise((done) => {
          server.close(done);
          server.closeAllConnections();
        });
      resolve({ url: `http://${host}:${server.address().port}${prefix}/`, close });
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run();

async function run() {
  const host = process.env.HOST || '127.0.0.1';
  const asked = Number(process.env.PORT || 0);
  // Unless the caller names one, 8080 or, if that is taken, whatever is free.
  const running = asked
    ? serve({ host, port: asked })
    : serve({ host, port: 8080 }).catch((error) => {
        if (error.code !== 'EADDRINUSE') throw error;
        return serve({ host });
      });
  const { url } = await running;
  console.log(`\n  稳岗 is at ${url}\n  Ctrl-C stops it.\n`);
  if (process.argv.includes('--open')) {
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    // No browser, no harm: the address stands above.
    spawn(opener, [url], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
  }
}
