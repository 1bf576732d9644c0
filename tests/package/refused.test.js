// What is said wrongly is refused by the name of its field, with the value and the cause.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { WengangError, evaluate, init, nextQuestion, readRosterCells } from '../../target/package/node.js';

before(() => init());

/** Whether it is the one error that all these throw, with the field and the value that was refused. */
function isRefusal(error, field, refused) {
  assert.ok(error instanceof WengangError && error instanceof TypeError, error.stack);
  assert.equal(error.name, 'WengangError');
  assert.deepEqual([error.field, error.refused], [field, refused], error.message);
  assert.ok(error.message.startsWith(`${field}: `) && error.message.length <= 600, error.message);
  return true;
}

const throws = (ask, field, refused) => assert.throws(ask, (error) => isRefusal(error, field, refused), field);

const job = (said) => ({ province: 'liaoning', from: '2022-03-01', ...said });
const worker = (said) => ({ year: 2022, worker: said });
const itself = {};
itself.worker = itself;

test('facts that are no facts are refused with their path and their value', () => {
  const cases = [
    [undefined, 'facts', 'null'],
    [null, 'facts', 'null'],
    ['2022', 'facts', '2022'],
    [[], 'facts', '[…]'],
    [() => 0, 'facts', '() => 0'],
    [Symbol('year'), 'facts', 'Symbol(year)'],
    [new Map(), 'facts', '{…}'],
    [{}, 'year', ''],
    [{ year: '2022' }, 'year', '2022'],
    [{ year: 1900 }, 'year', '1900'],
    [{ year: 70000 }, 'year', '70000'],
    [{ year: -1 }, 'year', '-1'],
    [{ year: 2022.5 }, 'year', '2022.5'],
    [{ year: NaN }, 'year', 'NaN'],
    [{ year: 2022n }, 'year', '2022'],
    [{ year: 2022, as_of: new Date(0) }, 'as_of', '{…}'],
    [{ year: 2022, as_of: '2022-02-30' }, 'as_of', '2022-02-30'],
    [{ year: 2022, workr: {} }, 'workr', '{…}'],
    [itself, 'worker.worker.worker.worker.worker.worker.worker.worker', '{…}'],
    [worker([]), 'worker', '[…]'],
    [worker({ fare: 386.5 }), 'worker.fare', '386.5'],
    [worker({ fare: 386 }), 'worker.fare', '386'],
    [worker({ fare: '-1' }), 'worker.fare', '-1'],
    [worker({ fare: '20001' }), 'worker.fare', '20001'],
    [worker({ fare: '9'.repeat(1000) }), 'worker.fare', '9'.repeat(60)],
    [worker({ household: 'rich`: x' }), 'worker.household', 'rich`: x'],
    [worker({ household: '\ud800' }), 'worker.household', '\ud800'],
    [worker({ has_work: 'yes' }), 'worker.has_work', 'yes'],
    [worker({ has_work: () => true }), 'worker.has_work', '() => true'],
    [worker({ jobs: {} }), 'worker.jobs', '{…}'],
    [worker({ jobs: [job(), job({ to: '2022-02-31' })] }), 'worker.jobs[1].to', '2022-02-31'],
    [worker({ jobs: [job(), job({ to: '2022-02-28' })] }), 'worker.jobs[1].to', '2022-02-28'],
    [worker({ jobs: [job({ province: 'Mars' })] }), 'worker.jobs[0].province', 'Mars'],
    [worker({ jobs: [job({ work: null })] }), 'worker.jobs[0].work', 'null'],
    [worker({ jobs: [job({ from: undefined })] }), 'worker.jobs[0].from', ''],
    [worker({ jobs: [, job()] }), 'worker.jobs[0]', 'null'],
    [worker({ jobs: Array(101).fill(job()) }), 'worker.jobs', '[…]'],
    [{ year: 2022, base: { placed: -1 } }, 'base.placed', '-1'],
    [{ year: 2022, broker: { placements: [{ contract: {} }] } }, 'broker.placements[0].contract.kind', ''],
  ];
  for (const [facts, field, refused] of cases) throws(() => evaluate(facts), field, refused);
});

/** Values, where they are refused, and what is said of them. */
const CAUSES = [
  [{ year: 3n }, 'year', /BigInt.*without the n/],
  [{ year: 2 ** 53 }, 'year', /beyond 9007199254740991/],
  [{ year: 1e21 }, 'year', /beyond 9007199254740991/],
  [{ year: -1e21 }, 'year', /beyond 9007199254740991/],
  [{ year: NaN }, 'year', /not a number/],
  [{ year: Infinity }, 'year', /not a number/],
  [{ year: 2022.5 }, 'year', /whole number/],
  [{ year: 2022, base: { placed: 2 ** 53 } }, 'base.placed', /beyond/],
  [worker({ fare: '\udc00' }), 'worker.fare', /half of a character/],
  [{ year: 2022, '\ud800': 1 }, '\ud800', /half of a character/],
  [worker({ 'a\udc00b': 1 }), 'worker.a\udc00b', /half of a character/],
  [{ year: 2022, worker: { jobs: [{ '\ud800': 1 }] } }, 'worker.jobs[0].\ud800', /half of a character/],
  [itself, 'worker.worker.worker.worker.worker.worker.worker.worker', /deeper/],
  [{ year: '2022' }, 'year', /whole number/],
  [worker({ fare: 'much' }), 'worker.fare', /./],
];

test('every refusal tells its cause, and so does the error', () => {
  for (const [facts, field, cause] of CAUSES) {
    assert.throws(() => evaluate(facts), (error) => {
      assert.equal(error.field, field);
      assert.match(error.cause, cause, field);
      assert.equal(error.message, `${field}: ${error.cause}`);
      assert.doesNotMatch(error.message, /serde|surrogate|line \d+ column/i);
      return true;
    });
  }
});

test('the months of a place at work are numbers', () => {
  const workers = (months) => ({ year: 2022, workshop: { workers: [{ months }] } });
  assert.equal(evaluate(workers([1, 12])).year, 2022);
  throws(() => evaluate(workers(['1'])), 'workshop.workers[0].months[0]', '1');
});

test('an amount as a number is refused with how to write it', () => {
  assert.throws(() => evaluate(worker({ fare: 386.5 })), /^WengangError: worker\.fare: .*"386\.50"/);
});

test('an unknown fact is unknown, and what an object inherits is not said', () => {
  const bare = Object.assign(Object.create({ worker: {} }), { year: 2022 });
  assert.deepEqual(evaluate(bare), evaluate({ year: 2022, worker: undefined }));
  assert.deepEqual(evaluate({ year: 2022, worker: { fare: null } }), evaluate(worker({})));
});

test('local parameters that are none are refused with their path and their value', () => {
  const line = (said) => ({ monitoring_line: { amount: '7000', source: 'a document', year: 2022, ...said } });
  const cases = [
    ['7000', 'localParameters', '7000'],
    [{ line: '7000' }, 'localParameters.line', '7000'],
    [line({ amount: 7000 }), 'localParameters.monitoring_line.amount', '7000'],
    [line({ amount: '-1' }), 'localParameters.monitoring_line.amount', '-1'],
    [line({ source: ' ' }), 'localParameters.monitoring_line.source', ' '],
    [line({ year: undefined }), 'localParameters.monitoring_line.year', ''],
  ];
  for (const [local, field, refused] of cases) {
    throws(() => evaluate({ year: 2022 }, local), field, refused);
    throws(() => nextQuestion({}, local), field, refused);
  }
});

test('what is no answer is refused, and an answer that cannot be read is among the refusals', () => {
  const cases = [
    [undefined, 'answers', 'null'],
    [[], 'answers', '[…]'],
    [{ colour: 'red' }, 'colour', 'red'],
    [{ pay: '7000' }, 'pay', '7000'],
    [{ year: 2022 }, 'year', '2022'],
    [{ household: true }, 'household', 'true'],
    [{ jobs: [{ colour: 'red' }] }, 'jobs[0].colour', 'red'],
    [{ jobs: [{ from: 3 }] }, 'jobs[0].from', '3'],
  ];
  for (const [answers, field, refused] of cases) throws(() => nextQuestion(answers), field, refused);
  const jobs = [{ province: '辽宁', work: 'employed', from: '2022.3.1', to: '2021.3.1' }];
  const step = nextQuestion({ year: '2022', fare: 'much', jobs });
  assert.deepEqual(step.refusals, [
    { field: 'jobs[0].to', refused: '2021-03-01', cause: 'end-before-start' },
    { field: 'fare', refused: 'much', cause: 'not-money' },
  ]);
});

test('a value that is another one each time that it is read is refused', () => {
  let reads = 0;
  const worker = { get fare() { return (reads += 1) === 1 ? '300' : 1n; } };
  assert.throws(() => evaluate({ year: 2022, worker }), (error) => error instanceof WengangError && error.field === 'facts');
});

test('a roster that is none is refused', async () => {
  const header = ['姓名', '户类型', '年工资'];
  const wide = (count) => [Array(count).fill('姓名')];
  const cases = [
    [[], 'cells', 'undefined'],
    [['姓名'], 'cells', '姓名'],
    [[[null]], 'cells[0]', 'null'],
    [[[header, ['a', 3]]], 'cells[1][1]', '3'],
    [[[['a', {}]]], 'cells[0][1]', '{…}'],
    [[[]], 'cells', ''],
    [[[[]]], 'cells', ''],
    [[[['a', 'b', 'c']]], 'cells', ''],
    [[[header], null, { header: [4e9, 4e9] }], 'cells', ''],
    [[wide(201)], 'cells[0]', ''],
    [[wide(20_000)], 'cells[0]', '20000'],
    [[new Array(4e9)], 'cells', '4000000000'],
    [[Array(500_001).fill(['a'])], 'cells', ''],
    [[[['姓名', '身份证号']]], 'cells', ''],
    [[[header], { year: 2021 }], 'settings.year', '2021'],
    [[[header], {}], 'settings.year', ''],
    [[[header], { year: 2022, colour: 'red' }], 'settings.colour', 'red'],
    [[[header], { year: 2022, for_all: { received: '也许' } }], 'settings.for_all.received', '也许'],
    [[[header], { year: 2022, for_all: { colour: 'red' } }], 'settings.for_all.colour', 'red'],
    [[[header], null, { kind: 'people' }], 'correction.kind', 'people'],
    [[[header], null, { fields: { A: 'name' } }], 'correction.fields.A', 'name'],
    [[[header], null, { header: [0, 0] }], 'correction.header', '[…]'],
  ];
  for (const [given, field, refused] of cases) {
    await assert.rejects(readRosterCells(...given), (error) => isRefusal(error, field, refused), field);
  }
});
