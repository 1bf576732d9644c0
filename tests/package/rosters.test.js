import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRosterCells } from '../../target/package/node.js';
import { soundRosters } from './golden.js';

/** In the words of tests/golden/rosters, as far as states, columns and counts go. */
function inShort({ kind, columns, summary, rows }) {
  const { read, counted, open, ineligible, error } = summary.tally.rows;
  return {
    kind,
    columns: columns.filter(({ field }) => field).map(({ letter, field }) => `${letter} ${field}`),
    rows: rows.map(({ row, state }) => `${row} ${state}`),
    errors: rows.flatMap(({ errors }) => errors.map(
      ({ letter, row, field, problem }) => `${letter ?? ''}${row} ${field}: ${problem}`,
    )),
    counts: `${read} read: ${counted} counted, ${open} open, ${ineligible} ineligible, ${error} error`,
  };
}

test('the golden rosters come to what stands beside them', async () => {
  for (const { name, cells, settings, correction, expected } of soundRosters) {
    const short = inShort(await readRosterCells(cells, settings, correction));
    assert.equal(short.kind, expected.kind ?? short.kind, name);
    assert.equal(short.counts, expected.counts ?? short.counts, name);
    assert.deepEqual(short.columns, expected.columns ?? short.columns, name);
    const beginnings = { rows: /^\d+ \S+/, errors: /^\S+ \S+: \S+/ };
    for (const [key, beginning] of Object.entries(beginnings)) {
      const wanted = expected[key]?.map((line) => beginning.exec(line)[0]);
      assert.deepEqual(short[key], wanted ?? short[key], `${name}: ${key}`);
    }
  }
  assert.ok(12 < soundRosters.length, `${soundRosters.length} rosters`);
});

test('without settings the year is the one that the notice covers', async () => {
  const found = await readRosterCells([['姓名', '户类型', '年工资'], ['张三', '脱贫户', null]]);
  assert.equal(found.rows[0].state, 'open');
  assert.deepEqual(found.rows[0].claims[0].missing, ['recognised', 'pay', 'monitoring_line', 'awarded']);
});

test('rows of many widths, holes and half characters are read', async () => {
  const header = ['姓名', '户类型', '年工资'];
  const broken = ['李四', '脱贫\ud800', '1', '', null, undefined];
  const found = await readRosterCells([header, [], new Array(5), broken, ['王五']]);
  assert.deepEqual(found.rows.map(({ row, state }) => [row, state]), [[4, 'error'], [5, 'open']]);
  assert.equal(found.rows[0].errors[0].problem, 'garbled');
  assert.equal(found.rows[0].errors[0].letter, 'B');
});
