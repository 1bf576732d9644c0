// The golden cases of tests/golden that a person can enter on the page: a worker's, up to the year's end, with nothing fixed by the place.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';

const folder = fileURLToPath(new URL('../../golden', import.meta.url));
const read = (name) => parse(readFileSync(join(folder, name), 'utf8'));
const baseline = read('baseline.toml');

/** A day of TOML as a person would write it down first: 2022-03-01. */
const day = (date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date);

function worker(content) {
  const facts = { ...baseline.worker, ...content.worker };
  for (const path of content.unknown ?? []) delete facts[path.replace('worker.', '')];
  const jobs = facts.jobs?.map((job) => ({ work: 'employed', ...job, from: day(job.from), to: day(job.to) }));
  return { ...facts, jobs };
}

/** The amount of an expectation, which is the amount alone or a table with it; none where only other things are expected. */
const amountOf = (expected) => (typeof expected === 'string' ? expected : expected?.amount);
const verdictOf = (expected) => {
  const known = { no: 'not-eligible', 'not covered': 'not-covered' };
  return expected.verdict ?? known[amountOf(expected)];
};

/** Each provision with the verdict and the amount that the case expects of it. */
function provisions(content) {
  const all = Object.entries(content.expect).filter(([name]) => name !== 'totals' && name !== 'combined_advice');
  return all.map(([name, expected]) => ({ name, verdict: verdictOf(expected), amount: amountOf(expected) }));
}

/** What is sure, what the place may give, and the most: as the case says, or as its two amounts come to. */
function totals({ expect }) {
  if (expect.totals) return expect.totals;
  if (!amountOf(expect.transport) || !amountOf(expect.production_award)) return undefined;
  const [transport, award] = [expect.transport, expect.production_award].map((expected) => {
    const [least, most] = amountOf(expected).split('..').map((yuan) => Number(yuan) || 0);
    return { least, most: most ?? least };
  });
  return { granted: transport.least, discretionary: award.least, most: transport.most + award.most };
}

function cases(name) {
  return read(name).case.map((content) => ({
    id: content.id,
    title: `${name.replace('.toml', '')}: ${content.id ? `${content.id}, ` : ''}${content.name}`,
    year: content.year ?? baseline.year,
    worker: content.worker && worker(content),
    enterable: content.worker && !content.refused && !content.as_of && !content.local,
    expected: content.expect && { provisions: provisions(content), totals: totals(content) },
  }));
}

export const golden = readdirSync(folder)
  .filter((name) => name.startsWith('item'))
  .flatMap(cases)
  .filter((one) => one.enterable);
