// Trunk's last step: lower the wasm, minify, and name each file after what it now holds.
// Trunk hashes before all that, so that a browser could keep a stale file under an unchanged name.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { lower } from './lower.mjs';
import { pages } from './pages.mjs';
import { plain } from './plain.mjs';

const staging = process.env.TRUNK_STAGING_DIR;
const { element, ...made } = pages(readFileSync(join(staging, 'index.html'), 'utf8'));
for (const [name, page] of Object.entries(made)) writeFileSync(join(staging, name), page);
const files = readdirSync(staging, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const ending = (end) => files.filter((file) => file.endsWith(end));
const base = (file) => file.slice(dirname(file).length + 1);
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

const hashed = /-[0-9a-f]{12,16}(?=[._])/;
// Trunk gives no hash to what workers are made of, nor to what a second page needs.
const unhashed = (name) => name.replace(hashed, '');

ending('.wasm').forEach(lower);

for (const page of ['app', 'employer']) {
  const [glue, wasm] = ['.js', '_bg.wasm'].map((end) => files.find((file) => unhashed(base(file)) === page + end));
  files.push(join(staging, `${page}_plain.js`));
  writeFileSync(files.at(-1), plain(glue, wasm));
}

// wasm-bindgen complains of the way in which Trunk's loaders call it.
const calledRight = (text) => text.replace(/^(importScripts.*wasm_bindgen\()("[^"]+")\);?\s*$/s, '$1{ module_or_path: $2 });');

for (const file of [...ending('.js'), ...ending('.css')]) {
  const text = calledRight(readFileSync(file, 'utf8')).replace("'%shell%'", () => JSON.stringify(element));
  const loader = file.endsWith('.css') ? 'css' : 'js';
  const format = loader === 'js' && /^(export|import)\b/m.test(text) ? 'esm' : undefined;
  // The oldest browser to serve; esbuild rewrites newer syntax and refuses what it cannot rewrite.
  const { code } = transformSync(text, { loader, format, minify: true, target: 'chrome80', legalComments: 'none' });
  writeFileSync(file, code);
}

const withHash = (file) => unhashed(base(file)).replace(/(?=(_bg)?\.[a-z]+$)/, `-${digest(file)}`);
// What other sites refer to keeps its name, as pages do.
const ofOthers = ['embed.js', 'calculator.js'];
const isNamedByHash = (file) => !/\.(html|webmanifest)$/.test(file) && !ofOthers.includes(base(file));
const isText = (file) => /\.(js|css|svg|json|webmanifest|html)$/.test(file);
const names = new Map();
const pageNames = new Map();
const rename = (text, all = names) => [...all].reduce((out, [old, now]) => out.replaceAll(old, now), text);

// A file's name depends on the names it mentions, so those it mentions go first.
let waiting = files.filter(isNamedByHash);
while (waiting.length > 0) {
  const text = (file) => (isText(file) ? readFileSync(file, 'utf8') : '');
  const ready = waiting.filter((file) => !waiting.some((other) => other !== file && text(file).includes(base(other))));
  if (ready.length === 0) throw new Error(`these files mention each other: ${waiting.map(base).join(', ')}`);
  for (const file of ready) {
    if (isText(file)) writeFileSync(file, rename(readFileSync(file, 'utf8')));
    const name = withHash(file);
    renameSync(file, join(dirname(file), name));
    names.set(base(file), name);
    pageNames.set(`./${unhashed(base(file))}`, `./${name}`);
  }
  waiting = waiting.filter((file) => !ready.includes(file));
}

for (const file of files.filter((name) => !isNamedByHash(name))) {
  writeFileSync(file, rename(rename(readFileSync(file, 'utf8')), pageNames));
}

// For sites that check what they load: a copy that never changes under its name, and its hash.
const checked = Object.fromEntries(
  ofOthers.map((name) => {
    const file = join(staging, name);
    copyFileSync(file, join(staging, withHash(file)));
    return [name, { file: withHash(file), integrity: `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}` }];
  }),
);
writeFileSync(join(staging, 'integrity.json'), `${JSON.stringify(checked, null, 2)}\n`);
const guide = join(staging, 'host.html');
const filled = (text) => text.replace(/%(embed|calculator)\.(file|integrity)%/g, (_, name, what) => checked[`${name}.js`][what]);
writeFileSync(guide, filled(readFileSync(guide, 'utf8')));
