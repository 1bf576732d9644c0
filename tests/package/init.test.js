// Whatever names or holds the wasm starts the rules, and nothing that comes too late ends the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { house } from './house.js';

const [entry, wasm] = ['target/package/node.js', 'target/package/rules.wasm'].map((path) => JSON.stringify(pathToFileURL(house(path)).href));

/** What a program of its own prints that starts the rules in that way. */
const printed = (start) =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', `import { init, notice } from ${entry}; import { readFile } from 'node:fs/promises'; ${start}; console.log(notice().figures.length);`], { encoding: 'utf8' });

const ways = {
  'nothing, which is the package’s own': 'await init()',
  'an address': `await init(new URL(${wasm}))`,
  'an address as text': `await init(${wasm})`,
  'a promise of an address': `await init(Promise.resolve(new URL(${wasm})))`,
  bytes: `await init(await readFile(new URL(${wasm})))`,
  'a promise of bytes': `await init(readFile(new URL(${wasm})))`,
};
for (const [what, start] of Object.entries(ways)) {
  test(`init takes ${what}`, () => assert.equal(printed(start), '1\n'));
}

test('a source that fails after another one has started the rules is nobody’s concern', () => {
  assert.equal(printed("await init(); await init(Promise.reject(new Error('late'))); await new Promise(setImmediate)"), '1\n');
});

test('a source that fails can be followed by one that does not', () => {
  assert.equal(printed("await init(new Uint8Array([1, 2, 3])).then(() => { throw new Error('started') }, () => {}); await init()"), '1\n');
});
