// Runs a command that makes a folder, unless the folder is still what it made last, from sources that are still what they were:
// `when_changed.mjs dist make site`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digest } from './kept.mjs';

const HOUSE = fileURLToPath(new URL('../../', import.meta.url));
/** All that a build reads; what it never does are tests. */
const SOURCES = [
  'core', 'web', 'www', '.cargo', 'Cargo.toml', 'Cargo.lock', 'rust-toolchain.toml', 'Makefile', 'package-lock.json',
  'LICENSE-MIT', 'LICENSE-APACHE',
];
/** What cannot be in a folder though it lies among the sources. Rooms above the web workers' are in none of their programs: a test holds it. */
const NOT_IN = {
  'target/web_workers': [
    'web/src/page/worker', 'web/src/page/employer', 'web/src/bin/app.rs', 'web/src/bin/employer.rs', 'web/npm', 'web/benches', 'www',
  ],
};
/** What of the environment changes what the tools write. */
const SETTINGS = /^(CARGO_(?!HOME$)|RUST)/;

/**
 * @param {string} folder what `make` makes, as a path below `root`
 * @param {() => boolean} make whether it could
 * @returns {boolean} whether the folder is there as it should be
 */
export function whenChanged(folder, make, { root = HOUSE, settings = process.env } = {}) {
  const note = join(root, 'target', `made-${basename(folder)}.json`);
  // Before it is made: who writes on meanwhile has it made again next time.
  const from = digest(contents(root, SOURCES, NOT_IN[folder]), ...relevant(settings));
  const state = () => JSON.stringify({ from, holds: contents(root, [folder]) });
  if (statSync(note, { throwIfNoEntry: false }) && readFileSync(note, 'utf8') === state()) {
    console.log(`${folder} is up to date`);
    return true;
  }
  if (!make()) return false;
  mkdirSync(join(root, 'target'), { recursive: true });
  writeFileSync(note, state());
  return true;
}

const relevant = (settings) => Object.entries(settings).filter(([name]) => SETTINGS.test(name)).map((setting) => setting.join('=')).sort();

/** The digest of all files at those paths but those at others, with their names. */
function contents(root, paths, but = []) {
  const isLeftOut = (file) => but.some((path) => file === path || file.startsWith(`${path}/`));
  const files = paths.flatMap((path) => filesAt(root, path)).filter((file) => !isLeftOut(file));
  return digest(...files.flatMap((file) => [file, readFileSync(join(root, file))]));
}

function filesAt(root, path) {
  const whole = join(root, path);
  const stat = statSync(whole, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  // Compressed copies of a result come later, and are as it is.
  const isOwn = (entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name);
  const entries = readdirSync(whole, { recursive: true, withFileTypes: true }).filter(isOwn);
  return entries.map((entry) => relative(root, join(entry.parentPath, entry.name))).sort();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , folder, command, ...words] = process.argv;
  const make = () => spawnSync(command, words, { cwd: HOUSE, stdio: 'inherit' }).status === 0;
  process.exitCode = whenChanged(folder, make) ? 0 : 1;
}
