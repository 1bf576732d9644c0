// Trunk's last step: lower the wasm, minify, and name each file after what it now holds.
// Trunk hashes before all that, so that a browser could keep a stale file under an unchanged name.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { transformSync } from 'esbuild';
import { lower } from './lower.mjs';

const staging = process.env.TRUNK_STAGING_DIR;
const files = readdirSync(staging, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));
const ending = (end) => files.filter((file) => file.endsWith(end));
const base = (file) => file.slice(dirname(file).length + 1);
const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);

ending('.wasm').forEach(lower);

for (const file of [...ending('.js'), ...ending('.css')]) {
  const text = readFileSync(file, 'utf8');
  const loader = file.endsWith('.css') ? 'css' : 'js';
  const format = loader === 'js' && /^(export|import)\b/m.test(text) ? 'esm' : undefined;
  // The oldest browser to serve; esbuild rewrites newer syntax and refuses what it cannot rewrite.
  const { code } = transformSync(text, { loader, format, minify: true, target: 'chrome80', legalComments: 'none' });
  writeFileSync(file, code);
}

const hashed = /-[0-9a-f]{12,16}(?=[._])/;
const isText = (file) => /\.(js|css|svg|json|webmanifest|html)$/.test(file);
const names = new Map();
const rename = (text) => [...names].reduce((out, [old, now]) => out.replaceAll(old, now), text);

// A file's name depends on the names it mentions, so those it mentions go first.
let waiting = files.filter((file) => hashed.test(base(file)));
while (waiting.length > 0) {
  const text = (file) => (isText(file) ? readFileSync(file, 'utf8') : '');
  const ready = waiting.filter((file) => !waiting.some((other) => other !== file && text(file).includes(base(other))));
  if (ready.length === 0) throw new Error(`these files mention each other: ${waiting.map(base).join(', ')}`);
  for (const file of ready) {
    if (isText(file)) writeFileSync(file, rename(readFileSync(file, 'utf8')));
    const name = base(file).replace(hashed, `-${digest(file)}`);
    renameSync(file, join(dirname(file), name));
    names.set(base(file), name);
  }
  waiting = waiting.filter((file) => !ready.includes(file));
}

for (const file of files.filter((f) => isText(f) && !hashed.test(base(f)))) {
  writeFileSync(file, rename(readFileSync(file, 'utf8')));
}
