// Names files after what they hold, so that no browser keeps a stale file under an unchanged name.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const digest = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16);
const isText = (file) => /\.(js|css|svg|json|webmanifest|html)$/.test(file);

/** A file's name with the hash of what it holds. */
export const hashed = (file) => basename(file).replace(/(?=(_bg)?\.[a-z]+$)/, `-${digest(file)}`);

/** Where a file is named, and not another whose name ends alike. */
const named = (file) => new RegExp(`(?<![\\w-])${basename(file).replaceAll('.', '\\.')}(?!\\w)`, 'g');

/** Renames files, in themselves too and in `others`, which keep their names. */
export function nameByHash(files, others) {
  const names = [];
  const rename = (file) => {
    const text = names.reduce((text, [old, now]) => text.replace(old, now), readFileSync(file, 'utf8'));
    writeFileSync(file, text);
  };
  for (const file of inOrder(files)) {
    if (isText(file)) rename(file);
    const name = hashed(file);
    renameSync(file, join(dirname(file), name));
    names.push([named(file), name]);
  }
  others.forEach(rename);
}

/** A file's name depends on the names it mentions, so those it mentions go first. */
function inOrder(files) {
  const ordered = [];
  const texts = new Map(files.map((file) => [file, isText(file) ? readFileSync(file, 'utf8') : '']));
  let waiting = files;
  while (0 < waiting.length) {
    const mentions = (file, other) => other !== file && named(other).test(texts.get(file));
    const ready = waiting.filter((file) => !waiting.some((other) => mentions(file, other)));
    if (ready.length === 0) throw new Error(`these files mention each other: ${waiting.map((file) => basename(file)).join(', ')}`);
    ordered.push(...ready);
    waiting = waiting.filter((file) => !ready.includes(file));
  }
  return ordered;
}
