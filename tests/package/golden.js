// The golden cases of tests/golden as the facts and local parameters that they stand for; see tests/golden.rs.
import { readdirSync } from 'node:fs';
import papaparse from 'papaparse';
import { parse } from 'smol-toml';
import { house, read } from './house.js';

const baseline = toml('baseline.toml');

function toml(name) {
  return dated(parse(read(`tests/golden/${name}`)));
}

/** The same, where a date is a string. */
function dated(value) {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(dated);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, dated(inner)]));
}

const without = (facts, names) => Object.fromEntries(Object.entries(facts).filter(([name]) => !names.includes(name)));

/** `times` people of one kind; `unknown` takes facts of the baseline away. */
function repeated(list, { times = 1, unknown = [], ...said }) {
  return Array.from({ length: times }, () => without({ ...baseline.person[list], ...said }, unknown));
}

function factsOf(content) {
  const { year = baseline.year, as_of, unknown = [] } = content;
  const facts = { year, ...(as_of && { as_of }) };
  for (const claimant of ['worker', 'workshop', 'broker', 'base']) {
    if (content[claimant]) facts[claimant] = { ...baseline[claimant], ...content[claimant] };
  }
  for (const [claimant, list] of [['workshop', 'workers'], ['broker', 'placements']]) {
    const people = facts[claimant]?.[list];
    if (Array.isArray(people)) facts[claimant][list] = people.flatMap((person) => repeated(list, person));
  }
  for (const path of unknown) {
    const [claimant, fact] = path.split('.');
    facts[claimant] = without(facts[claimant], [fact]);
  }
  return facts;
}

const localOf = ({ local = {}, local_year: year = 2022 }) =>
  Object.fromEntries(
    Object.entries(local).map(([gap, amount]) => [gap, { amount, source: 'made up for the tests', year }]),
  );

const files = readdirSync(house('tests/golden')).filter((name) => name.startsWith('item'));

export const golden = files.flatMap((file) =>
  toml(file).case.map((content) => ({
    title: `${file}: ${content.name}`,
    facts: factsOf(content),
    local: localOf(content),
    refused: content.refused,
  })),
);

const rosters = readdirSync(house('tests/golden/rosters')).filter((name) => name.endsWith('.toml'));

/** The golden rosters that are there as text. */
const goldenRosters = rosters.flatMap((file) => {
  const name = file.replace('.toml', '');
  const content = toml(`rosters/${file}`);
  const csv = `${content.of ?? name}.csv`;
  if (!readdirSync(house('tests/golden/rosters')).includes(csv)) return [];
  const { local, ...settings } = content.settings ?? {};
  return {
    name,
    text: read(`tests/golden/rosters/${csv}`),
    settings: { year: 2022, ...settings, local: localOf({ local }) },
    correction: content.correction,
    expected: content.expect,
  };
});

/** Those of them that can be read, as cells; what quotes mean in a text is not this package's affair. */
export const soundRosters = goldenRosters
  .filter(({ expected, text }) => !expected.fault && !text.includes('"'))
  .map(({ text, ...roster }) => ({ ...roster, cells: papaparse.parse(text.trimEnd()).data }));
