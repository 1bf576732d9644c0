// A case's facts as answers: the choices that say them, and how days are written.

export const PLACES = {
  黑龙江: 'heilongjiang', 辽宁: 'liaoning', 吉林: 'jilin', 山东: 'shandong', 广东: 'guangdong', 香港: 'hong-kong', 国外: 'abroad',
  'another-province': 'another-province',
};
const AWARDS = { 0: 'none', 500: 'in-province', 1000: 'other-province' };

export const EARLY = '上旬';
/** The day of the month of 2022-03-01; the first ten of 2022-03-01/2022-03-10; none of 2022-03. */
export const dayOf = (date) => (date.includes('/') ? EARLY : date.split('-')[2]?.replace(/^0/, ''));
/** A day that is known by no more than its month or a part of that, as it is written down. */
const written = (date) => (/^\d+-\d+-\d+$/.test(date) ? date : date.split('-').slice(0, 2).join('年').concat('月', dayOf(date) ?? ''));

/** A case's facts as answers, by their keys in the address. */
export function answersOf({ year = 2022, worker: { jobs, fare, ...facts } }) {
  const spells = (jobs ?? []).flatMap((job, index) => {
    const { province, to, ...rest } = job;
    const parts = { ...rest, from: written(rest.from), province: PLACES[province], ...(to ? { to: written(to) } : { still: 'yes' }) };
    return Object.entries(parts).map(([part, value]) => [`jobs.${index + 1}.${part}`, value]);
  });
  const all = Object.keys(facts).map((field) => [field, answerFor(field, facts[field])]);
  return { year, jobs: jobs === undefined ? 'unknown' : jobs.length ? 'listed' : 'none', fare: fare ?? 'unknown', ...Object.fromEntries([...all, ...spells]) };
}

/** The name of the choice that says the fact. */
export function answerFor(field, fact) {
  if (fact === undefined) return 'unknown';
  if (typeof fact === 'boolean') return fact ? 'yes' : 'no';
  return field === 'production_award_received' ? AWARDS[fact] : fact;
}
