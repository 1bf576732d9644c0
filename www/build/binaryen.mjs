// Runs a tool of binaryen's on a wasm, or takes what it made of the same one before; as many at once as the machine has cores.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { kept } from './kept.mjs';

const PACKAGE = fileURLToPath(new URL('../../node_modules/binaryen', import.meta.url));
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

/** What the tool writes when it is given those flags and that wasm. */
export const binaryen = (tool, flags, wasm) => kept([tool, version, ...flags, wasm], () => inTurn(() => run(tool, flags, wasm)));

async function run(tool, flags, wasm) {
  const folder = await mkdtemp(join(tmpdir(), 'wengang-'));
  try {
    const [given, made] = ['given.wasm', 'made'].map((name) => join(folder, name));
    await writeFile(given, wasm);
    await promisify(execFile)(process.execPath, [join(PACKAGE, 'bin', tool), given, ...flags, '-o', made]);
    return await readFile(made);
  } finally {
    await rm(folder, { recursive: true });
  }
}

let free = availableParallelism();
const waiting = [];

async function inTurn(work) {
  if (free === 0) await new Promise((go) => waiting.push(go));
  else free -= 1;
  try {
    return await work();
  } finally {
    if (waiting.length) waiting.shift()();
    else free += 1;
  }
}
