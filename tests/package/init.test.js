// Whatever names or holds the wasm starts the rules, and nothing that comes too late ends the program.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { built } from './house.js';

const [entry, wasm, rosterWasm] = ['node.js', 'rules.wasm', 'roster.wasm'].map((name) => JSON.stringify(pathToFileURL(join(built, name)).href));

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

test('before init every function says so', () => {
  const program = `
    import { evaluate, init, nextQuestion, notice, WengangError } from ${entry};
    for (const ask of [() => evaluate({ year: 2022 }), () => nextQuestion({}), notice]) {
      try { ask(); } catch (error) { console.log(error instanceof WengangError, error.field, error.message); }
    }
    await init();
    console.log(notice().document);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  assert.equal(printed, `${'true init init: call it, and wait for it, first\n'.repeat(3)}黑人社发〔2022〕18号\n`);
});

test('init can be asked twice, and again after a failure', () => {
  const program = `
    import { readFile } from 'node:fs/promises';
    import { evaluate, init, initRoster } from ${entry};
    for (const begin of [init, initRoster]) {
      await begin(new Uint8Array([1, 2, 3])).then(() => process.exit(1), (error) => console.log(error.name));
    }
    await Promise.all([init(readFile(new URL(${wasm}))), init()]);
    const headers = { 'content-type': 'application/wasm' };
    await initRoster(new Response(await readFile(new URL(${rosterWasm})), { headers }));
    console.log(evaluate({ year: 2022 }).outcomes.length);`;
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  assert.equal(printed, 'CompileError\nCompileError\n12\n');
});
