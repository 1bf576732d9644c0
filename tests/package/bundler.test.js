import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
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

// As Next.js writes its server's bundles: what belongs to a module becomes a path of the site, in an object that only looks like
// an address; the module's own address is that of the source, on the machine that built it.
const RELATIVE = `
  function RelativeURL(path) {
    Object.assign(this, { href: path, pathname: path, origin: '', protocol: '' });
    this.toString = this.toJSON = () => path;
  }
  RelativeURL.prototype = URL.prototype;`;
const PROGRAM = `
  await init();
  const { rows } = await readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']]);
  console.log(evaluate({ year: 2022 }).outcomes.length, rows.length);`;

async function bundledForAServer(name, moduleUrl) {
  const program = `import { evaluate, init, readRosterCells } from 'wengang';${PROGRAM}`;
  const { folder } = await bundled(name, program, { platform: 'node' });
  const text = readFileSync(join(folder, 'bundle.mjs'), 'utf8');
  const asset = /new URL\("\.\/(\w+\.wasm)", import\.meta\.url\)/g;
  assert.equal([...text.matchAll(asset)].length, 2);
  const written = text.replace(asset, 'new RelativeURL("/_next/static/media/$1")').replaceAll('import.meta.url', JSON.stringify(moduleUrl(folder)));
  mkdirSync(join(folder, '.next/server'), { recursive: true });
  writeFileSync(join(folder, '.next/server/page.mjs'), RELATIVE + written);
  for (const wasm of ['rules.wasm', 'roster.wasm']) rmSync(join(folder, wasm));
  return folder;
}

test('a server’s bundle in which the files became paths of a site reads them from the package', async () => {
  const folder = await bundledForAServer('bundle-server', (folder) => pathToFileURL(join(folder, 'node_modules/wengang/node.js')).href);
  assert.equal(runs(folder, '.next/server/page.mjs'), '12 1\n');
});

test('so does one that was built in another place', async () => {
  const folder = await bundledForAServer('bundle-server-moved', () => 'file:///nowhere/node_modules/wengang/node.js');
  assert.equal(runs(folder, '.next/server/page.mjs'), '12 1\n');
});
