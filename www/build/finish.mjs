// Trunk's last step: write the pages, the scripts and the sheets, lower the wasm and write it as JavaScript too, and name each
// file after what it holds.
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIntegrity } from './integrity.mjs';
import { loader } from './loader.mjs';
import { lower } from './lower.mjs';
import { nameByHash, unhashed } from './names.mjs';
import { pages } from './pages.mjs';
import { plain } from './plain.mjs';
import { minified, writeScripts } from './scripts.mjs';

const staging = process.env.TRUNK_STAGING_DIR;
const inStaging = (name) => join(staging, name);
const files = (end) => readdirSync(staging).filter((name) => name.endsWith(end)).map(inStaging);

const PAGES = ['app', 'employer'];
const WEB_WORKERS = ['roster_worker', 'sheet_worker'];
/** A file by the name that Trunk put a hash into. */
const named = (name) => files('').find((file) => unhashed(file) === name);

const { element, ...made } = pages(readFileSync(inStaging('index.html'), 'utf8'));
await Promise.all([...PAGES.map(finishPage), ...WEB_WORKERS.map((name) => lower(named(`${name}_bg.wasm`)))]);
await Promise.all(files('.js').map(tidy));
await writeScripts(staging, element);
for (const [name, page] of Object.entries(made)) writeFileSync(inStaging(name), page);
for (const page of ['guide/host.html', 'doctor/doctor.html']) copyFileSync(fileURLToPath(new URL(`../${page}`, import.meta.url)), inStaging(basename(page)));

// What other sites refer to keeps its name, as pages do.
const ofOthers = ['embed.js', 'calculator.js'];
const keepsName = (file) => file.endsWith('.html') || [...ofOthers, 'doctor.js'].includes(basename(file));
const all = files('');
nameByHash(all.filter((file) => !keepsName(file)), all.filter(keepsName));
writeIntegrity(staging, ofOthers.map(inStaging));

async function finishPage(page) {
  const [glue, wasm] = [named(`${page}.js`), named(`${page}_bg.wasm`)];
  await lower(wasm);
  writeFileSync(inStaging(`${page}_plain.js`), await plain(glue, wasm));
}

/** What Trunk and wasm-bindgen write; for the loaders of the former there are our own. */
async function tidy(file) {
  const text = readFileSync(file, 'utf8');
  const loaded = text.replace(/^importScripts\("([^"]+)"\);?\s*wasm_bindgen\("([^"]+)"\);?\s*$/s, (all, glue, wasm) => loader(glue, wasm));
  writeFileSync(file, await minified(loaded));
}
