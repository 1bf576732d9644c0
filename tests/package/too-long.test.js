// What is longer than anything can be is refused at once, by its length.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { WengangError, evaluate, init, initRoster, nextQuestion, readRosterCells } from '../../target/package/node.js';

before(() => init());

const job = { province: 'liaoning', from: '2022-03-01' };
const worker = (said) => ({ year: 2022, worker: said });
const many = (length, of = undefined) => Array.from({ length }, () => of);
const sparse = (length) => new Array(length);
const settings = { year: 2022 };
const fields = Object.fromEntries(many(100_001).map((_, place) => [`a${place}`, 1]));
// Made before the clock runs: what is timed is the refusal.
const [million, rowsOfHoles, inEachOther] = [many(1e6, job), many(1e6, sparse(16_384)), Array(1e5).fill(Array(1e5).fill(0))];
const text = '0'.repeat(1e8);
const HUGE = {
  'a text of a hundred million characters': [() => evaluate(worker({ fare: text })), 'worker.fare', /a text of 100000000/],
  'a typed answer as long': [() => nextQuestion({ fare: text }), 'fare', /a text of 100000000/],
  'a cell of two million characters': [() => readRosterCells([[text.slice(0, 2e6)]]), 'cells[0][0]', /a cell of 2000000/],
  'a million spells of work': [() => evaluate(worker({ jobs: million })), 'worker.jobs', /a list of 1000000/],
  'more of them than there can be': [() => evaluate(worker({ jobs: many(1_001, job) })), 'worker.jobs', /more than 1000$/],
  'a list of a thousand million holes': [() => evaluate(worker({ jobs: sparse(1e9) })), 'worker.jobs', /a list of 1000000000/],
  'as many placements': [() => evaluate({ year: 2022, broker: { placements: sparse(1e9) } }), 'broker.placements', /a list of/],
  'as many facts': [() => evaluate(sparse(1e9)), 'facts', /a list of/],
  'as many typed spells': [() => nextQuestion({ jobs: sparse(1e9) }), 'jobs', /a list of/],
  'lists of long lists': [() => evaluate({ year: 2022, workshop: { workers: inEachOther } }), /^workshop\.workers/, /values in all/],
  'as many unknown facts': [() => evaluate(fields), 'facts', /fields/],
  'as many local parameters': [() => evaluate({ year: 2022 }, sparse(1e9)), 'localParameters', /a list of/],
  'a roster of as many rows': [() => readRosterCells(sparse(4e9)), 'cells', /more rows/],
  'a roster of rows full of holes': [() => readRosterCells(rowsOfHoles), 'cells', /more cells/],
  'as many settings': [() => readRosterCells([['姓名', '户类型', '年工资']], sparse(1e9)), 'settings', /a list of/],
  'a header of as many rows': [() => readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']], settings, { header: [1, 2, sparse(1e9)] }), 'correction.header[2]', /a list of/],
};

test('what is too long is refused at once, by its length', async () => {
  for (const [what, [ask, field, cause]] of Object.entries(HUGE)) {
    const began = performance.now();
    const error = await (async () => ask())().then(() => assert.fail(what), (error) => error);
    assert.ok(performance.now() - began < 1_000, `${what}: ${performance.now() - began} ms`);
    assert.ok(error instanceof WengangError, `${what}: ${error}`);
    if (typeof field === 'string') assert.equal(error.field, field, what);
    else assert.match(error.field, field, what);
    assert.match(error.cause, cause, what);
  }
});

test('rows are taken by their places, whatever a list says of itself when it is gone through', async () => {
  const rows = [['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']];
  const twice = Object.assign([...rows], { [Symbol.iterator]: () => [...rows, rows[1]].values() });
  assert.equal((await readRosterCells(twice)).rows.length, 1);
});

test('a header that is said to lie far below the last row takes no time', async () => {
  await initRoster();
  const began = performance.now();
  const cells = [['姓名', '户类型', '年工资'], ['张三', '脱贫户', '7000']];
  for (const header of [[4e9, 4e9], [1, 4e9], [4294967295, 4294967295]]) {
    await readRosterCells(cells, settings, { header, kind: 'workers' }).catch((error) => assert.ok(error instanceof WengangError, error));
  }
  assert.ok(performance.now() - began < 1_000, `${performance.now() - began} ms`);
});
