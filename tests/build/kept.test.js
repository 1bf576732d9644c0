import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { digest, kept } from '../../www/build/kept.mjs';
import { whenChanged } from '../../www/build/when_changed.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'wengang-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('what was made of some parts is made once, and anew of any others', async () => {
  const made = [];
  const make = (parts) => kept(parts, () => made.push(parts) && `made of ${parts}`, folder);
  const lists = [['tool', '1', 'wasm'], ['tool', '2', 'wasm'], ['tool', '1', 'wasn'], ['tool1', '', 'wasm'], ['tool', '1'], ['tool', '1', 'wa', 'sm']];
  for (const parts of [...lists, ...lists]) assert.equal((await make(parts)).toString(), `made of ${parts}`);
  assert.deepEqual(made, lists);
});

test('what could not be made is not kept', async () => {
  await assert.rejects(kept(['a'], () => Promise.reject(new Error('broken')), folder), /broken/);
  assert.equal((await kept(['a'], () => 'whole', folder)).toString(), 'whole');
});

test('bytes come back as they were', async () => {
  const bytes = Buffer.from([0, 255, 254, 13, 10]);
  const again = () => assert.fail('made twice');
  assert.deepEqual(await kept(['a'], () => bytes, folder), bytes);
  assert.deepEqual(await kept(['a'], again, folder), bytes);
});

test('of very many, those used longest ago are forgotten', async () => {
  for (let part = 0; part < 299; part++) {
    await kept([`${part}`], () => 'x', folder);
    utimesSync(join(folder, digest(`${part}`)), part, part);
  }
  await kept(['0'], () => assert.fail('made twice'), folder);
  for (const part of ['a', 'b']) await kept([part], () => 'x', folder);
  assert.equal(readdirSync(folder).length, 300);
  await kept(['0'], () => assert.fail('made twice'), folder);
  assert.equal((await kept(['1'], () => 'made again', folder)).toString(), 'made again');
});

/** A house with a source and a folder made of it, and what happens to it; whether it is made again then. */
function isMadeAgain(happens) {
  const [source, result] = ['core/src', 'dist'].map((path) => join(folder, path));
  for (const path of [source, result]) mkdirSync(path, { recursive: true });
  writeFileSync(join(source, 'lib.rs'), 'fn rules() {}');
  writeFileSync(join(result, 'index.html'), '<p>');
  const settings = { CARGO_HOME: '/a', RUSTFLAGS: '-C x' };
  assert.equal(whenChanged('dist', () => true, { root: folder, settings }), true);
  const more = happens(source, result) ?? {};
  let made = false;
  whenChanged('dist', () => (made = true), { root: folder, settings: { ...settings, ...more } });
  return made;
}

const again = {
  'a changed source': (source) => writeFileSync(join(source, 'lib.rs'), 'fn rules() { }'),
  'a changed source of the same age': (source) => {
    writeFileSync(join(source, 'lib.rs'), 'fn sules() {}');
    utimesSync(join(source, 'lib.rs'), 1, 1);
  },
  'a new source': (source) => writeFileSync(join(source, 'new.rs'), ''),
  'a source that is gone': (source) => rmSync(join(source, 'lib.rs')),
  'a source of another name': (source) => (rmSync(join(source, 'lib.rs')), writeFileSync(join(source, 'bil.rs'), 'fn rules() {}')),
  'a result that somebody changed': (_, result) => writeFileSync(join(result, 'index.html'), '<p>!'),
  'a result that is gone': (_, result) => rmSync(result, { recursive: true }),
  'other flags of the compiler': () => ({ RUSTFLAGS: '-C y' }),
  'a profile overridden': () => ({ CARGO_PROFILE_RELEASE_OPT_LEVEL: '3' }),
};
for (const [name, happens] of Object.entries(again)) test(`a folder is made again after ${name}`, () => assert.equal(isMadeAgain(happens), true));

const not = {
  nothing: () => {},
  'a compressed copy': (_, result) => writeFileSync(join(result, 'index.html.br'), 'x'),
  'a source touched': (source) => utimesSync(join(source, 'lib.rs'), 1, 1),
  'a changed test': () => writeFileSync(join(folder, 'tests.rs'), ''),
  'a tool that lies elsewhere': () => ({ CARGO_HOME: '/b' }),
};
for (const [name, happens] of Object.entries(not)) test(`a folder is not made again after ${name}`, () => assert.equal(isMadeAgain(happens), false));

test('a folder that could not be made is not taken for made', () => {
  assert.equal(whenChanged('dist', () => false, { root: folder, settings: {} }), false);
  let made = false;
  whenChanged('dist', () => (made = true), { root: folder, settings: {} });
  assert.equal(made, true);
});

test('a source that changes while it is made is made again', () => {
  const source = join(folder, 'core');
  const write = (text) => () => (mkdirSync(source, { recursive: true }), writeFileSync(join(source, 'lib.rs'), text), true);
  write('1')();
  whenChanged('dist', write('2'), { root: folder, settings: {} });
  let made = false;
  whenChanged('dist', () => (made = true), { root: folder, settings: {} });
  assert.equal(made, true);
});

test('the web workers’ programs are made again after what is in them and after no screen', () => {
  const write = (path, text) => (mkdirSync(join(folder, path, '..'), { recursive: true }), writeFileSync(join(folder, path), text));
  const isMade = () => {
    let made = false;
    whenChanged('target/web_workers', () => (made = true), { root: folder, settings: {} });
    return made;
  };
  assert.equal(isMade(), true);
  for (const path of ['web/src/page/employer/screens/rows.rs', 'web/src/page/worker/state.rs', 'web/src/bin/app.rs', 'www/boot.js']) {
    write(path, 'changed');
    assert.equal(isMade(), false, path);
  }
  for (const path of ['web/src/roster_service/rows.rs', 'web/src/page/shared/wording.rs', 'web/src/page/worker.rs', 'web/src/bin/roster_worker.rs', 'core/src/lib.rs', 'Cargo.lock']) {
    write(path, 'changed');
    assert.equal(isMade(), true, path);
  }
});
