import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { nameByHash } from '../../www/build/names.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wengang-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const inFolder = (name) => join(folder, name);

/** Names files that hold those texts, beside a page that keeps its name; the texts by the names without their hashes. */
function named(texts, page) {
  for (const [name, text] of Object.entries({ ...texts, 'index.html': page })) writeFileSync(inFolder(name), text);
  nameByHash(Object.keys(texts).map(inFolder), [inFolder('index.html')]);
  return readdirSync(folder);
}

const hashOf = (names, pattern) => names.map((name) => pattern.exec(name)).find(Boolean)?.[1];

test('a name changes with what the file holds, and with what the files hold that it mentions', () => {
  const hash = (wasm) => {
    const names = named({ 'app.js': "load('./app_bg.wasm')", 'app_bg.wasm': wasm }, '<script src="./app.js">');
    const found = [hashOf(names, /^app-([0-9a-f]{16})\.js$/), hashOf(names, /^app-([0-9a-f]{16})_bg\.wasm$/)];
    assert.equal(readFileSync(inFolder(`app-${found[0]}.js`), 'utf8'), `load('./app-${found[1]}_bg.wasm')`);
    assert.equal(readFileSync(inFolder('index.html'), 'utf8'), `<script src="./app-${found[0]}.js">`);
    for (const name of names) rmSync(inFolder(name));
    return found;
  };
  const [one, same, other] = [hash('1'), hash('1'), hash('2')];
  assert.deepEqual(one, same);
  assert.notEqual(one[0], other[0]);
  assert.notEqual(one[1], other[1]);
});

test('another file whose name ends alike, and one that keeps its name, are not taken for it', () => {
  const names = named({ 'app.js': '', 'my_app.js': '' }, "<script src='my_app.js'>app.json app.js my-app.js");
  const [own, other] = [hashOf(names, /^(app-[0-9a-f]{16}\.js)$/), hashOf(names, /^(my_app-[0-9a-f]{16}\.js)$/)];
  assert.equal(readFileSync(inFolder('index.html'), 'utf8'), `<script src='${other}'>app.json ${own} my-app.js`);
});

test('files that mention each other are refused by their names', () => {
  assert.throws(() => named({ 'a.js': 'b.js', 'b.js': 'a.js' }, ''), /a\.js, b\.js/);
});
