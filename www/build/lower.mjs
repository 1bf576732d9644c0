// Rust's standard library comes compiled with features newer than the baseline; wasm-opt rewrites them.
// The --enable flags only let it read its input.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const wasmOpt = fileURLToPath(new URL('../../node_modules/binaryen/bin/wasm-opt', import.meta.url));
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

export function lower(file) {
  execFileSync(process.execPath, [wasmOpt, file, ...flags, '-o', file], { stdio: 'inherit' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.argv.slice(2).forEach(lower);
