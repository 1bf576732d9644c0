import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { evaluate, init, nextQuestion, notice, readRosterCells } from '../../target/package/node.js';
import { golden, soundRosters } from './golden.js';
import { built, house, read, user } from './house.js';

let folder;

before(async () => {
  await init();
  folder = user('types');
});

/** What the TypeScript compiler says of a program, in strict mode. */
function compiled(...files) {
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const words = [...strict, '--noEmit', '--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022,dom', '--jsx', 'preserve', ...files];
  const { status, stdout } = spawnSync(house('node_modules/.bin/tsc'), words, { cwd: folder, encoding: 'utf8' });
  return status === 0 ? 'compiles' : stdout;
}

test('a program that uses every type compiles, and what is wrong in it does not', () => {
  copyFileSync(house('tests/package/program.ts'), join(folder, 'program.ts'));
  assert.equal(compiled('program.ts'), 'compiles');
  const declared = readFileSync(join(built, 'index.d.ts'), 'utf8').matchAll(/^export (?:type|function|class) (\w+)/gm);
  const program = readFileSync(join(folder, 'program.ts'), 'utf8');
  const unused = [...declared].map(([, name]) => name).filter((name) => !new RegExp(`\\b${name}\\b`).test(program));
  assert.deepEqual(unused, []);
});

test('a wrong field does not compile', () => {
  const wrong = "import { evaluate } from 'wengang';\nevaluate({ year: 2022, worker: { wage: '1' } });\n";
  writeFileSync(join(folder, 'wrong.ts'), wrong);
  assert.match(compiled('wrong.ts'), /'wage' does not exist in type 'Worker'/);
});

test('a program that uses the element and its events compiles, and what is wrong in it does not', () => {
  copyFileSync(house('tests/package/element.ts'), join(folder, 'element.ts'));
  assert.equal(compiled('element.ts'), 'compiles');
  const wrong = "import type {} from 'wengang/element';\ndocument.createElement('wengang-calculator').view = 'boss';\n";
  writeFileSync(join(folder, 'wrong-element.ts'), wrong);
  assert.match(compiled('wrong-element.ts'), /'"boss"' is not assignable/);
});

test('pages of React, Vue and Svelte compile, and a setting that is none does not', () => {
  const programs = ['react.tsx', 'vue.ts', 'svelte.ts'];
  for (const name of ['stand-ins.d.ts', ...programs]) {
    const content = read(`tests/package/frameworks/${name}`);
    writeFileSync(join(folder, name), content);
    writeFileSync(join(folder, `wrong-${name}`), content.replace('workshop', 'boss'));
  }
  assert.equal(compiled('stand-ins.d.ts', ...programs), 'compiles');
  const wrong = compiled('stand-ins.d.ts', ...programs.map((name) => `wrong-${name}`));
  const refused = [...wrong.matchAll(/^wrong-(\S+?)\(.*"boss"' is not assignable/gm)].map(([, name]) => name);
  assert.deepEqual(refused.toSorted(), programs.toSorted(), wrong);
});

test('what comes out has the types that it is said to have, and no field beside them', async () => {
  const sound = golden.filter(({ refused }) => !refused);
  const found = soundRosters.map(({ cells, settings, correction }) => readRosterCells(cells, settings, correction));
  const values = {
    Facts: sound.map(({ facts }) => facts),
    LocalParameters: sound.map(({ local }) => local),
    Settings: soundRosters.map(({ settings }) => settings),
    Assessment: sound.map(({ facts, local }) => evaluate(facts, local)),
    Step: [{}, { year: '2022', fare: 'much' }, { year: '2022', jobs: 'unknown' }].map((given) => nextQuestion(given)),
    Notice: [notice()],
    RosterFindings: await Promise.all(found),
  };
  const names = Object.keys(values).join(', ');
  const said = Object.entries(values).map(([type, all]) => `export const all${type}: ${type}[] = [\n${lines(all)}];\n`);
  writeFileSync(join(folder, 'values.ts'), `import type { ${names} } from 'wengang';\n${said.join('')}`);
  assert.equal(compiled('values.ts'), 'compiles');
});

/** Each once; thousands of outcomes are alike, and the compiler looks at every one. */
const lines = (values) => [...new Set(values.map((value) => `${JSON.stringify(value)},\n`))].join('');
