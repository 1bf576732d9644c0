// Compressed copies beside a file, for servers that send those: as small as they can be made, which takes its time.
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { kept } from './kept.mjs';

const FORMS = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const LIBRARY = { br: 'brotli', gz: 'zlib' };

/** Writes `file.br` and `file.gz`. */
export async function compress(file) {
  const bytes = await readFile(file);
  for (const [ending, make] of Object.entries(FORMS)) {
    const parts = [ending, process.versions[LIBRARY[ending]], bytes];
    await writeFile(`${file}.${ending}`, await kept(parts, () => make(bytes)));
  }
}
