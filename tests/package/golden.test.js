import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { evaluate, init } from '../../target/package/node.js';
import { golden } from './golden.js';
import { house } from './house.js';

before(async () => {
  await init();
  const words = ['build', '--quiet', '--locked', '-p', 'wengang-core', '--example', 'evaluate'];
  execFileSync('cargo', words, { cwd: house('') });
  mkdirSync(house('target/package-users'), { recursive: true });
});

/** What the native example says of the same facts. */
function natively({ facts, local }) {
  const path = house('target/package-users/local.json');
  writeFileSync(path, JSON.stringify(local));
  const input = JSON.stringify(facts);
  return spawnSync(house('target/debug/examples/evaluate'), [path], { input, encoding: 'utf8' });
}

test('every golden case comes to the same JSON as natively, byte for byte', () => {
  const sound = golden.filter(({ refused }) => !refused);
  for (const one of sound) {
    const { status, stdout, stderr } = natively(one);
    assert.equal(status, 0, `${one.title}: ${stderr}`);
    assert.equal(`${JSON.stringify(evaluate(one.facts, one.local), null, 2)}\n`, stdout, one.title);
  }
  const withLocal = sound.filter(({ local }) => 0 < Object.keys(local).length);
  assert.ok(100 < sound.length && 10 < withLocal.length, `${sound.length} cases, ${withLocal.length} with local amounts`);
});

test('whatever is refused natively is refused in the same field', () => {
  const refused = golden.filter((one) => one.refused);
  for (const { title, facts, local } of refused) {
    const { status, stderr } = natively({ facts, local });
    assert.equal(status, 1, title);
    assert.throws(
      () => evaluate(facts, local),
      ({ name, field, message }) => {
        const [, path] = /facts: ([^:]*): /.exec(stderr);
        // Natively the path ends where the field's owner is, and the field begins what is said about it.
        assert.ok(field === path || field.startsWith(`${path}.`) || path === '.', `${title}: ${field} for ${path}`);
        assert.ok(message.startsWith(`${field}: `), message);
        return name === 'WengangError';
      },
      title,
    );
  }
  assert.ok(0 < refused.length);
});
