import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, runs, user } from './house.js';

test('the example in the package’s README runs as it stands there and prints what it says', () => {
  const [[, example], ...others] = [...read('web/npm/README.md').matchAll(/^```js\n(.*?)^```$/gms)];
  assert.deepEqual(others, [], 'one example');
  const folder = user('readme');
  writeFileSync(join(folder, 'example.js'), example);
  const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => `${line}\n`);
  assert.ok(4 < said.length);
  assert.equal(runs(folder, 'example.js'), said.join(''));
});
