import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { built, read } from './house.js';

const bytes = (name) => readFileSync(join(built, name));

function brotli(name) {
  const text = bytes(name);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return brotliCompressSync(text, { params }).length;
}

const sum = (...names) => names.reduce((total, name) => total + brotli(name), 0);

test('what a user of the rules loads is at most 80,000 bytes brotli, in a browser as in Node', () => {
  for (const entry of ['index.js', 'node.js']) {
    const size = sum(entry, 'wengang.js', 'rules.wasm');
    assert.ok(size <= 80_000, `${entry}: ${size} bytes`);
  }
});

test('what reading a roster loads besides is at most 300,000 bytes brotli', () => {
  const size = sum('roster.wasm');
  assert.ok(size <= 300_000, `${size} bytes`);
});

test('the package has the files that it names and no other, and nothing of this machine in them', () => {
  const modules = ['index.js', 'node.js', 'package.json', 'roster.wasm', 'rules.wasm', 'wengang.js'];
  const types = ['element.d.ts', 'index.d.ts', 'react.d.ts', 'svelte.d.ts', 'vue.d.ts'];
  const files = ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', ...types, ...modules].sort();
  assert.deepEqual(readdirSync(built).sort(), files);
  for (const name of files) {
    const text = bytes(name).toString('latin1');
    for (const never of [homedir(), process.cwd(), 'yew']) assert.ok(!text.includes(never), `${never} in ${name}`);
  }
});

test('the package has the version and the licence of the rules', () => {
  const { name, version, license } = JSON.parse(bytes('package.json'));
  const cargo = read('Cargo.toml');
  assert.equal(name, 'wengang');
  assert.ok(cargo.includes(`version = "${version}"`) && cargo.includes(`license = "${license}"`));
});
