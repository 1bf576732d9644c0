import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf } from './headers.js';
import { FILES, content, started } from './server.js';

const WITH = {
  'nginx with its brotli module': ['nginx', { modules: ['ngx_http_brotli_static_module'] }, ['br', 'gzip']],
  'nginx as it comes': ['nginx', {}, ['gzip']],
  'Apache with mod_headers and mod_rewrite': ['apache', { modules: ['headers', 'rewrite'] }, ['br', 'gzip']],
  'Apache with mod_headers': ['apache', { modules: ['headers'] }, ['gzip']],
};
const TYPES = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json', wasm: 'application/wasm' };
const DECODE = { br: brotliDecompressSync, gzip: gunzipSync, undefined: (bytes) => bytes };

/** What a browser gets that asks for a file with those headers; `fetch` would decode it. */
function ask(url, headers = {}) {
  return new Promise((done, failed) => {
    const asked = request(url, { headers, agent: false }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
    });
    asked.on('error', failed).end();
  });
}

for (const [name, [kind, options, encodings]] of Object.entries(WITH)) {
  describe(name, () => {
    let server;
    before(async () => (server = await started(kind, options)));
    after(() => server.stop());

    test('sends every kind of file with the headers of the table and its type', async () => {
      for (const file of FILES) {
        const { status, headers, body } = await ask(server.url + file);
        assert.equal(status, 200, file);
        assert.equal(body.toString(), content(file));
        for (const [header, value] of Object.entries(headersOf(file))) assert.equal(headers[header.toLowerCase()], value, `${file}: ${header}`);
        assert.equal(headers['content-type'].split(';')[0], TYPES[file.split('.').pop()], file);
        assert.equal(headers['x-content-type-options'], 'nosniff', file);
        if (!file.endsWith('.html')) assert.equal(headers['content-security-policy'], undefined, file);
      }
    });

    test('sends the page for its folder', async () => {
      const { status, headers, body } = await ask(server.url);
      assert.equal(status, 200);
      assert.equal(body.toString(), content('index.html'));
      assert.match(headers['content-security-policy'], /^frame-ancestors/);
    });

    test('sends the smallest form that a browser takes, and says that there are others', async () => {
      for (const file of FILES) {
        for (const encoding of encodings) {
          const { headers, body } = await ask(server.url + file, { 'accept-encoding': encoding === 'br' ? 'gzip, deflate, br' : 'gzip' });
          assert.equal(headers['content-encoding'], encoding, file);
          assert.equal(DECODE[encoding](body).toString(), content(file));
          assert.match(headers.vary, /accept-encoding/i, file);
          assert.equal(headers['content-type'].split(';')[0], TYPES[file.split('.').pop()], file);
          for (const [header, value] of Object.entries(headersOf(file))) assert.equal(headers[header.toLowerCase()], value, `${file}: ${header}`);
        }
        const { headers } = await ask(server.url + file);
        assert.equal(headers['content-encoding'], undefined);
        assert.match(headers.vary, /accept-encoding/i, file);
      }
    });

    test('sends nothing again to a browser that has it', async () => {
      for (const file of FILES) {
        for (const accepted of ['', 'gzip', 'gzip, deflate, br']) {
          const { headers } = await ask(server.url + file, { 'accept-encoding': accepted });
          assert.ok(headers.etag, file);
          const again = await ask(server.url + file, { 'accept-encoding': accepted, 'if-none-match': headers.etag });
          assert.equal(again.status, 304, `${file}, ${accepted}`);
        }
      }
    });

    test('answers 404 to a name that is not there', async () => {
      assert.equal((await ask(`${server.url}app.js`)).status, 404);
      assert.equal((await ask(`${server.url}employer`)).status, 404);
    });
  });
}

describe('Apache as it comes, without mod_headers and mod_rewrite', () => {
  let server;
  before(async () => (server = await started('apache')));
  after(() => server.stop());

  test('sends every file all the same', async () => {
    for (const file of FILES) {
      const { status, headers, body } = await ask(server.url + file, { 'accept-encoding': 'gzip, deflate, br' });
      assert.equal(status, 200, file);
      assert.equal(DECODE[headers['content-encoding']](body).toString(), content(file));
      assert.equal(headers['content-type'].split(';')[0], TYPES[file.split('.').pop()], file);
    }
  });
});
