// The site in dist/, from what cargo has compiled: binds the programs to JavaScript, writes the pages, the scripts and the sheets,
// lowers the wasm and writes it as JavaScript too, and names each file after what it holds.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeIntegrity } from './integrity.mjs';
import { loader } from './loader.mjs';
import { lower } from './lower.mjs';
import { nameByHash } from './names.mjs';
import { pages } from './pages.mjs';
import { plain } from './plain.mjs';
import { minified, writeScripts } from './scripts.mjs';

const house = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
/** Where it comes about: a build that fails leaves the site as it was. */
const staging = house('target/site');
const inStaging = (name) => join(staging, name);

/** The programs of the pages are modules; those of web workers are not, since old browsers start none that are. */
const PAGES = ['app', 'employer'];
const WEB_WORKERS = ['roster_worker', 'sheet_worker'];
const COMPILED = { web: 'wasm32-unknown-unknown/release', 'no-modules': 'web_workers' };

rmSync(staging, { recursive: true, force: true });
mkdirSync(staging, { recursive: true });
await Promise.all([...PAGES.map(writePage), ...WEB_WORKERS.map(writeWebWorker)]);
const { element, ...made } = pages(readFileSync(house('www/index.html'), 'utf8'));
await writeScripts(staging, element);
for (const [name, page] of Object.entries(made)) writeFileSync(inStaging(name), page);
// What pages and people refer to by name.
const PACK = ['guide/place-pack.schema.json', 'guide/place-pack.example.json'];
for (const page of ['guide/host.html', 'doctor/doctor.html', ...PACK]) copyFileSync(house(`www/${page}`), inStaging(basename(page)));

// What other sites refer to keeps its name, as pages do.
const ofOthers = ['embed.js', 'calculator.js'];
const keepsName = (name) => name.endsWith('.html') || [...ofOthers, 'doctor.js', ...PACK.map((file) => basename(file))].includes(name);
const all = readdirSync(staging);
nameByHash(all.filter((name) => !keepsName(name)).map(inStaging), all.filter(keepsName).map(inStaging));
writeIntegrity(staging, ofOthers.map(inStaging));
rmSync(house('dist'), { recursive: true, force: true });
renameSync(staging, house('dist'));

/** Writes a program's wasm, lowered, and the JavaScript around it. */
async function bind(name, target) {
  const wasm = house(`target/${COMPILED[target]}/${name}.wasm`);
  await promisify(execFile)('wasm-bindgen', ['--target', target, '--no-typescript', '--out-dir', staging, wasm]);
  await lower(inStaging(`${name}_bg.wasm`));
}

async function writePage(name) {
  await bind(name, 'web');
  const [glue, wasm] = [`${name}.js`, `${name}_bg.wasm`].map(inStaging);
  writeFileSync(glue, pastMarkup(readFileSync(glue, 'utf8')));
  writeFileSync(inStaging(`${name}_plain.js`), await minified(await plain(glue, wasm)));
  writeFileSync(glue, await minified(readFileSync(glue, 'utf8')));
}

/**
 * The same, where what makes nodes is the document's own: an element of the page around that is called `createElement` stands in
 * that one's place.
 */
function pastMarkup(glue) {
  const makes = /\b([\w$]+(?:\(\w+\))?)\.(createElement|createElementNS|createTextNode)\(/g;
  return glue.replace(makes, 'Document.prototype.$2.call($1, ');
}

async function writeWebWorker(name) {
  await bind(name, 'no-modules');
  const glue = inStaging(`${name}.js`);
  writeFileSync(glue, await minified(readFileSync(glue, 'utf8')));
  writeFileSync(inStaging(`${name}_loader.js`), await minified(loader(`./${name}.js`, `./${name}_bg.wasm`)));
}
