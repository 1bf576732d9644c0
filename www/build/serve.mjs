// Serves dist/ as a plain host would: right types, no headers of its own that the page could come to lean on.
import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/**
 * @param {{port?: number, host?: string, root?: string, prefix?: string, onRequest?: (path: string) => void, headers?: (path: string) => Record<string, string>}} options
 *   prefix: the path to stand under, such as '/a/b'; onRequest: told of every path asked for; headers: more of them for a path.
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function serve({ port = 0, host = '127.0.0.1', root = dist, prefix = '', onRequest = () => {}, headers = () => ({}) } = {}) {
  const server = createServer((request, response) => {
    const refuse = (status) => response.writeHead(status, { 'content-type': 'text/plain' }).end(`${status}\n`);
    let path;
    try {
      path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    } catch {
      return refuse(400);
    }
    onRequest(path);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    if (!path.startsWith(`${prefix}/`)) return refuse(404);
    path = path.slice(prefix.length);
    const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
    const stat = file.startsWith(root + sep) && statSync(file, { throwIfNoEntry: false });
    if (!stat || !stat.isFile()) return refuse(404);
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-length': stat.size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers(path),
    });
    if (request.method === 'HEAD') return response.end();
    createReadStream(file).pipe(response);
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const host = process.env.HOST || '127.0.0.1';
  const asked = Number(process.env.PORT || 0);
  // Without a wish of the caller's, 8080 or, if that is taken, whatever is free.
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
