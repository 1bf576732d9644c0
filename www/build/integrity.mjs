// For sites that check what they load: copies of what they refer to that never change under their names, and their hashes.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { hashed } from './names.mjs';

/** Writes the copies and `integrity.json`, and the names and hashes into the guide. */
export function writeIntegrity(folder, files) {
  const integrity = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
  const checked = Object.fromEntries(files.map((file) => [basename(file), { file: hashed(file), integrity: integrity(file) }]));
  for (const file of files) copyFileSync(file, join(folder, hashed(file)));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(checked, null, 2)}\n`);
  const guide = join(folder, 'host.html');
  const filled = (text) => text.replace(/%(embed|calculator)\.(file|integrity)%/g, (_, name, what) => checked[`${name}.js`][what]);
  writeFileSync(guide, filled(readFileSync(guide, 'utf8')));
}
