// Compressed copies beside each file of a folder, for servers that send those: as small as they can be made, which takes its time.
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept } from './kept.mjs';

const FORMS = {
  br: {
    library: 'brotli',
    make: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  },
  gz: { library: 'zlib', make: (bytes) => promisify(gzip)(bytes, { level: 9 }) },
};

async function compress(file) {
  const bytes = await readFile(file);
  for (const [ending, { library, make }] of Object.entries(FORMS)) {
    const parts = [ending, process.versions[library], bytes];
    await writeFile(`${file}.${ending}`, await kept(parts, () => make(bytes)));
  }
}

const [, , folder] = process.argv;
const plain = readdirSync(folder).filter((name) => !/\.(br|gz)$/.test(name));
await Promise.all(plain.map((name) => compress(join(folder, name))));
