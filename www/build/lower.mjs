// Rust's standard library comes compiled with features newer than the baseline; wasm-opt rewrites them.
// The --enable flags only let it read its input.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { binaryen } from './binaryen.mjs';

const flags = [
  '--enable-bulk-memory',
  '--enable-sign-ext',
  '--enable-nontrapping-float-to-int',
  '--enable-mutable-globals',
  '--enable-reference-types',
  '--enable-multivalue',
  '-Oz',
  '--signext-lowering',
  '--llvm-memory-copy-fill-lowering',
  '--llvm-nontrapping-fptoint-lowering',
  '-Oz',
  '--strip-target-features',
];

/** Lowers a file in its place. */
export async function lower(file) {
  await writeFile(file, await binaryen('wasm-opt', flags, await readFile(file)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await Promise.all(process.argv.slice(2).map(lower));
