// Puts the package together in target/package: two wasm modules, the JavaScript around them, and their types.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { lower } from '../../www/build/lower.mjs';

const house = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const [bindings, source, out] = ['target/bindings', 'web/npm', 'target/package'].map(house);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

async function lowered(name) {
  copyFileSync(`${bindings}/${name}_bg.wasm`, `${out}/${name}.wasm`);
  await lower(`${out}/${name}.wasm`);
}
await Promise.all(['rules', 'roster'].map(lowered));

const options = { bundle: true, format: 'esm', minify: true, target: 'chrome80', outdir: out };
await build({ ...options, entryPoints: [`${source}/wengang.js`] });
// The two ways of loading share the rest, which stays a file of its own.
const [entryPoints, external] = [[`${source}/index.js`, `${source}/node.js`], ['node:*', './wengang.js']];
await build({ ...options, entryPoints, external });

const run = ['run', '--quiet', '--locked', '-p', 'wengang-core', '--features', 'typescript', '--example', 'types'];
const types = execFileSync('cargo', run, { cwd: house(''), encoding: 'utf8' });
writeFileSync(`${out}/index.d.ts`, types + readFileSync(`${source}/functions.d.ts`, 'utf8'));
// Those of the element, and of what knows it by names of its own.
for (const one of ['element', 'react', 'vue', 'svelte']) copyFileSync(`${source}/${one}.d.ts`, `${out}/${one}.d.ts`);

const [, version] = /\[workspace\.package\]\nversion = "(.*)"/.exec(readFileSync(house('Cargo.toml'), 'utf8'));
const { name, ...described } = JSON.parse(readFileSync(`${source}/package.json`, 'utf8'));
writeFileSync(`${out}/package.json`, `${JSON.stringify({ name, version, ...described }, null, 2)}\n`);
copyFileSync(`${source}/README.md`, `${out}/README.md`);
for (const licence of ['LICENSE-MIT', 'LICENSE-APACHE']) copyFileSync(house(licence), `${out}/${licence}`);
