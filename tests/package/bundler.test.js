import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { built, runs, user } from './house.js';

/** A user's program in one file by a bundler, with the wasm files where the bundler's user puts them. */
async function bundled(name, program, options) {
  const folder = user(name);
  writeFileSync(join(folder, 'program.js'), program);
  const out = join(folder, 'bundle.mjs');
  const into = { absWorkingDir: folder, outfile: out, bundle: true, format: 'esm', metafile: true };
  const { metafile } = await build({ ...into, entryPoints: ['program.js'], ...options });
  for (const wasm of ['rules.wasm', 'roster.wasm']) copyFileSync(join(built, wasm), join(folder, wasm));
  const inputs = Object.keys(metafile.inputs).map((path) => path.replace('node_modules/wengang/', ''));
  return { folder, inputs: inputs.sort() };
}

test('a bundle for Node reads its wasm files beside it', async () => {
  const program = `
    import { evaluate, init, readRosterCells } from 'wengang';
    await init();
    const { rows } = await readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']]);
    console.log(evaluate({ year: 2022 }).outcomes.length, rows.length);`;
  const { folder, inputs } = await bundled('bundle-node', program, { platform: 'node' });
  assert.deepEqual(inputs, ['node.js', 'program.js', 'wengang.js']);
  assert.equal(runs(folder, 'bundle.mjs'), '12 1\n');
});

test('a bundle for browsers has nothing of Node in it and takes bytes', async () => {
  const program = `
    import { init, notice, WengangError } from 'wengang';
    export { init, notice, WengangError };`;
  const options = { platform: 'browser', minify: true, target: 'chrome80' };
  const { folder, inputs } = await bundled('bundle-browser', program, options);
  assert.deepEqual(inputs, ['index.js', 'program.js', 'wengang.js']);
  writeFileSync(join(folder, 'run.mjs'), `
    import { readFile } from 'node:fs/promises';
    import { init, notice, WengangError } from './bundle.mjs';
    try { notice(); } catch (error) { console.log(error instanceof WengangError, error.name, error.field); }
    await init(readFile(new URL('rules.wasm', import.meta.url)));
    console.log(notice().items.length);`);
  assert.equal(runs(folder, 'run.mjs'), 'true WengangError init\n20\n');
});
