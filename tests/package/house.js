// The package as a user has it: packed, and installed where nothing else is.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const house = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const built = house('target/package');

export const read = (path) => readFileSync(house(path), 'utf8');

/** A new folder with the package installed in it from its packed form. */
export function user(name) {
  const folder = house(`target/package-users/${name}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const run = (...words) => execFileSync('npm', words, { cwd: folder, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(run('pack', built, '--json', '--silent'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  run('install', '--offline', '--no-audit', '--no-fund', `./${filename}`);
  return folder;
}

/** Runs a program of a user's in Node and gives what it prints. */
export function runs(folder, file) {
  return execFileSync(process.execPath, [join(folder, file)], { cwd: folder, encoding: 'utf8' });
}
