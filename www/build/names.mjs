// Names files after what they hold. Trunk hashes before all is done, so that a browser could keep a stale file under an unchanged name.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
const isText = (file) => /\.(js|css|svg|json|webmanifest|html)$/.test(file);

/** A file's name without the hash that Trunk gave it. */
export const unhashed = (file) => basename(file).replace(/-[0-9a-f]{12,16}(?=[._])/, '');

/** A file's name with the hash of what it holds. */
export const hashed = (file) => unhashed(file).replace(/(?=(_bg)?\.[a-z]+$)/, `-${digest(file)}`);

/** Renames files, in themselves too and in `others`, which keep their names. */
export function nameByHash(files, others) {
  const names = new Map();
  const pageNames = new Map();
  const rename = (text, all = names) => [...all].reduce((out, [old, now]) => out.replaceAll(old, now), text);
  for (const file of inOrder(files)) {
    if (isText(file)) writeFileSync(file, rename(readFileSync(file, 'utf8')));
    const name = hashed(file);
    renameSync(file, join(dirname(file), name));
    names.set(basename(file), name);
    pageNames.set(`./${unhashed(file)}`, `./${name}`);
  }
  for (const file of others) writeFileSync(file, rename(rename(readFileSync(file, 'utf8')), pageNames));
}

/** A file's name depends on the names it mentions, so those it mentions go first. */
function inOrder(files) {
  const ordered = [];
  const texts = new Map(files.map((file) => [file, isText(file) ? readFileSync(file, 'utf8') : '']));
  let waiting = files;
  while (0 < waiting.length) {
    const ready = waiting.filter((file) => !waiting.some((other) => other !== file && texts.get(file).includes(basename(other))));
    if (ready.length === 0) throw new Error(`these files mention each other: ${waiting.map((file) => basename(file)).join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((file) => !ready.includes(file));
  }
  return ordered;
}
