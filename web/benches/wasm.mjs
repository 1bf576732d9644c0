// One worker's assessment through the package, objects in and objects out, beside the same two amounts in plain JavaScript.
import { evaluate, init } from '../../target/package/node.js';

await init();

const facts = {
  year: 2022,
  worker: {
    household: 'lifted-out-of-poverty',
    registered_in_heilongjiang: true,
    jobs: [{ province: 'liaoning', from: '2022-03-01', to: '2022-05-31' }],
    public_post: 'never',
    production: 'produces',
    transport_received: false,
    production_award_received: '0',
    fare_by: 'train',
    fare: '386.50',
  },
};

// What a page without reasons, unknowns or exact money would do.
function plain({ worker }) {
  const [job] = worker.jobs;
  const months = (Date.parse(job.to) + 864e5 - Date.parse(job.from)) / 864e5 / 30;
  const away = job.province !== 'heilongjiang' && months >= 3;
  const assisted = worker.household !== 'neither' && worker.registered_in_heilongjiang;
  const transport = assisted && away && !worker.transport_received ? Math.min(500, Number(worker.fare)) : 0;
  const production = assisted && worker.production === 'produces' ? (away ? 1000 : months >= 2 ? 500 : 0) : 0;
  return transport + production;
}

function microseconds(run, times) {
  for (let i = 0; i < times; i++) run();
  const start = process.hrtime.bigint();
  for (let i = 0; i < times; i++) run();
  return Number(process.hrtime.bigint() - start) / 1000 / times;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const { totals } = evaluate(facts);
if (totals.granted !== '386.50' || totals.discretionary !== '1000') throw new Error(JSON.stringify(totals));
if (plain(facts) !== 1386.5) throw new Error(String(plain(facts)));

const rounds = Array.from({ length: 9 }, () => [
  microseconds(() => evaluate(facts), 2_000),
  microseconds(() => plain(facts), 200_000),
]);
const [through, bare] = [0, 1].map((which) => median(rounds.map((round) => round[which])));
console.log(`an assessment with all its reasons, objects in and out   ${through.toFixed(1)} µs`);
console.log(`two amounts without reasons in plain JavaScript           ${bare.toFixed(3)} µs`);
console.log(`ratio, median of ${rounds.length} rounds                               ${(through / bare).toFixed(0)}`);
