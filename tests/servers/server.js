// nginx and Apache with the texts of www/README.md, as they stand there but for the folder and the site that may frame it.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, brotliCompressSync } from 'node:zlib';

const readme = readFileSync(new URL('../../www/README.md', import.meta.url), 'utf8');
const blocks = (language) => [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].filter(([, is]) => is === language).map(([, , text]) => text);

/** What the test's dist/ holds: a name of each kind; nothing compresses well that is short. */
export const FILES = [
  'index.html', 'embed.html', 'embed.js', 'calculator.js', 'integrity.json',
  'app-0123456789abcdef.js', 'app-0123456789abcdef_bg.wasm', 'styles-0123456789abcdef.css',
];
export const content = (name) => `what ${name} holds, over and over; `.repeat(200);

async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

function makeDist(folder) {
  const dist = join(folder, 'dist');
  mkdirSync(dist);
  for (const name of FILES) {
    writeFileSync(join(dist, name), content(name));
    writeFileSync(join(dist, `${name}.gz`), gzipSync(content(name)));
    writeFileSync(join(dist, `${name}.br`), brotliCompressSync(content(name)));
  }
  return dist;
}

function nginx(folder, dist, port, { modules = [] }) {
  const [outside, inside] = blocks('nginx');
  const own = modules.map((name) => `load_module /usr/lib/nginx/modules/${name}.so;`).join('\n');
  // The text says to leave the line out where the module is missing.
  const place = (modules.length ? inside : inside.replace(/^.*brotli_static.*\n/m, '')).replaceAll('/srv/wengang/dist', dist);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
  writeFileSync(join(folder, 'nginx.conf'), `${own}
user ${process.getuid() === 0 ? 'root' : 'nobody'};
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${temporary}
  ${outside}
  server {
    listen 127.0.0.1:${port};
    ${place}
  }
}
`);
  return ['nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')]];
}

const STOCK = ['mpm_event', 'authz_core', 'alias', 'dir', 'mime', 'env', 'setenvif', 'filter', 'deflate'];

function apache(folder, dist, port, { modules = [] }) {
  const load = [...STOCK, ...modules].map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n');
  writeFileSync(join(folder, 'apache.conf'), `${load}
ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
DefaultRuntimeDir ${folder}
ErrorLog ${folder}/error.log
TypesConfig /etc/mime.types
Listen 127.0.0.1:${port}
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/wasm
${blocks('apache').join('').replaceAll('/srv/wengang/dist', dist)}
`);
  return ['apache2', ['-X', '-f', join(folder, 'apache.conf')]];
}

const SERVERS = { nginx, apache };

/** Starts one with those modules beside the stock ones; where it is, and how it is stopped. */
export async function started(name, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wengang-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  const [command, words] = SERVERS[name](folder, makeDist(folder), port, options);
  const server = spawn(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` } });
  let running = true;
  const ended = new Promise((done) => server.once('exit', done)).then(() => (running = false));
  const stop = async () => {
    server.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const url = `http://127.0.0.1:${port}/wengang/`;
  while (!(await fetch(url).then(() => true, () => false))) {
    if (!running) throw new Error(`${command} ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    await new Promise((next) => setImmediate(next));
  }
  return { url, stop };
}
