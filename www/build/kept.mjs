// Keeps what takes long to make under the hash of all that it was made from, so that it is made once.
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../target/made', import.meta.url));
/** A build keeps some sixty; these are the last few builds. */
const MOST = 300;

/** The hash of texts and bytes, each with its length, so that no two lists of parts look alike. */
export function digest(...parts) {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = Buffer.from(part);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

/** What `make` made of those parts, now or before; they must be all that it depends on. */
export async function kept(parts, make, folder = FOLDER) {
  const file = join(folder, digest(...parts));
  try {
    const found = readFileSync(file);
    // Those used last are kept longest.
    utimesSync(file, new Date(), new Date());
    return found;
  } catch (missing) {
    if (missing.code !== 'ENOENT') throw missing;
  }
  const made = Buffer.from(await make());
  mkdirSync(folder, { recursive: true });
  // A build that is stopped leaves no half of a file under the name of a whole one.
  const part = `${file}-${randomUUID()}`;
  writeFileSync(part, made);
  renameSync(part, file);
  forgetOldest(folder);
  return made;
}

function forgetOldest(folder) {
  const used = (name) => statSync(join(folder, name)).mtimeMs;
  const byUse = readdirSync(folder).map((name) => ({ name, used: used(name) })).sort((one, other) => other.used - one.used);
  for (const { name } of byUse.slice(MOST)) unlinkSync(join(folder, name));
}
