// The types of the element against those of React, Vue and Svelte themselves.
import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, user } from '../package/house.js';
import { expect, test } from '../e2e/support/test.js';

const installed = (name) => fileURLToPath(new URL(`node_modules/${name}`, import.meta.url));
const PROGRAMS = ['react.tsx', 'vue.ts', 'svelte.ts'];

/** What the TypeScript compiler says of these programs, in strict mode. */
function compiled(folder, files) {
  const words = ['--pretty', 'false', '--strict', '--skipLibCheck', '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--jsx', 'preserve'];
  const { status, stdout } = spawnSync(process.execPath, [installed('typescript/bin/tsc'), ...words, ...files], { cwd: folder, encoding: 'utf8' });
  return status === 0 ? 'compiles' : stdout;
}

test('pages of React, Vue and Svelte compile with the types of those, and a setting that is none does not', () => {
  const folder = user('framework-types');
  for (const name of ['@types/react', 'vue', 'svelte']) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(installed(name), link);
  }
  for (const name of PROGRAMS) {
    const content = read(`tests/package/frameworks/${name}`);
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, `wrong-${name}`), content.replace('workshop', 'boss'));
  }
  expect(compiled(folder, PROGRAMS)).toBe('compiles');
  const wrong = compiled(folder, PROGRAMS.map((name) => `wrong-${name}`));
  const refused = [...wrong.matchAll(/^wrong-(\S+?)\(.*"boss"' is not assignable/gm)].map(([, name]) => name);
  expect(refused.toSorted(), wrong).toEqual(PROGRAMS.toSorted());
});
